/** TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html). Undated events have no place on it. */
import type { EventView } from '../../views';
import type { Store } from '../store';
import type { Progress } from '../writer';
import { allEvents, jsonEnvelope } from './events';

export function timelineJs(store: Store, progress: Progress = {}): AsyncGenerator<string> {
  return jsonEnvelope({ scale: 'human' }, 'events', slides(store, progress));
}

async function* slides(store: Store, progress: Progress): AsyncGenerator<object> {
  for await (const { view } of allEvents(store, progress)) if (view.from) yield slide(view);
}

function slide({ id, type, headline, from, to, reports }: EventView): object {
  return {
    unique_id: id,
    group: type,
    start_date: dateOf(from!),
    ...(to && to !== from && { end_date: dateOf(to) }),
    text: { headline: html(headline), text: reports.map(quoteOf).join('') },
  };
}

function quoteOf({ quote, outlet, url, publishedAt }: EventView['reports'][number]): string {
  const source = html([outlet, publishedAt?.slice(0, 10)].filter(Boolean).join('، '));
  const link = url ? `<a href="${html(url)}">${source || html(url)}</a>` : source;
  return `<blockquote dir="rtl">${html(quote)}</blockquote><p dir="rtl">${link}</p>`;
}

function dateOf(iso: string): object {
  const [year, month, day, hour, minute] = iso.split(/[-T:]/).map(Number);
  return { year, ...(month && { month }), ...(day && { day }), ...(hour !== undefined && { hour, minute }) };
}

/** TimelineJS shows its texts as HTML. */
function html(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
