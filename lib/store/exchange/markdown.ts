/** Markdown for notes and drafts: days as headings, events with their quotes, outlets and links. */
import type { EventView } from '../../views';
import type { Store } from '../store';
import type { Progress } from '../writer';
import { allEvents } from './events';

export async function* markdown(store: Store, progress: Progress = {}): AsyncGenerator<string> {
  let day: string | null | undefined;
  for await (const { view } of allEvents(store, progress)) {
    if (view.from !== day) {
      day = view.from;
      yield `${day === undefined ? '' : '\n'}## ${day ?? 'بلا تاريخ'}\n`;
    }
    yield section(view);
  }
}

function section({ type, headline, from, to, participants, places, reports }: EventView): string {
  const facts = [
    type,
    ...(to && to !== from ? [`${from ?? '…'} – ${to}`] : []),
    ...new Set(participants.map(({ name }) => name)),
    ...places.map(({ name }) => name),
  ];
  const quotes = reports.map(({ quote, outlet, title, url, publishedAt, speaker }) => {
    const source = [outlet ?? title, publishedAt?.slice(0, 10)]
      .flatMap((part) => (part ? escaped(part) : []))
      .join('، ');
    const link = url ? `[${source || escaped(url)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : source;
    const said = [speaker && escaped(speaker), link].filter(Boolean).join(' · ');
    return `> ${escaped(quote).replace(/\n/g, '\n> ')}\n>\n> — ${said}\n`;
  });
  return `\n### ${escaped(headline)}\n\n${escaped(facts.join(' · '))}\n\n${quotes.join('\n')}`;
}

/** What Markdown would take for its own. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');
}
