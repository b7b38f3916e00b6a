/** iCalendar (RFC 5545): dated events as all-day entries. */
import type { EventStatus } from '../../model';
import type { EventView } from '../../views';
import { dayKeyOf, dayNumber, firstDayKey, lastDayKey } from '../days';
import type { Store } from '../store';
import type { Progress } from '../writer';
import { allEvents } from './events';

const STATUS: Record<EventStatus, string> = {
  happened: 'CONFIRMED',
  planned: 'TENTATIVE',
  cancelled: 'CANCELLED',
  unknown: 'TENTATIVE',
};

export async function* iCalendar(store: Store, progress: Progress = {}): AsyncGenerator<string> {
  yield lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Siyaq//event store//AR', 'CALSCALE:GREGORIAN']);
  for await (const { view } of allEvents(store, progress)) if (view.from) yield entry(view);
  yield lines(['END:VCALENDAR']);
}

function entry(view: EventView): string {
  const { id, type, headline, from, to, status, places, reports } = view;
  const url = reports.find((report) => report.url)?.url;
  const said = reports.map(({ quote, outlet }) => (outlet ? `«${quote}» (${outlet})` : `«${quote}»`)).join('\n');
  return lines([
    'BEGIN:VEVENT',
    `UID:${id}@siyaq`,
    // When the entry was made is not known to the store, and must not differ between two exports of one.
    `DTSTAMP:${firstDayKey(from!)}T000000Z`,
    `DTSTART;VALUE=DATE:${firstDayKey(from!)}`,
    // The end is the day after.
    `DTEND;VALUE=DATE:${dayKeyOf(dayNumber(lastDayKey(to ?? from!)) + 1)}`,
    `SUMMARY:${escaped(headline)}`,
    `DESCRIPTION:${escaped(said)}`,
    ...(places.length ? [`LOCATION:${escaped(places.map(({ name }) => name).join('، '))}`] : []),
    `CATEGORIES:${type}`,
    `STATUS:${STATUS[status]}`,
    'TRANSP:TRANSPARENT',
    ...(url ? [`URL:${url}`] : []),
    'END:VEVENT',
  ]);
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

function lines(list: string[]): string {
  return list.map((line) => `${folded(line)}\r\n`).join('');
}

/** No line is longer than 75 octets; the rest goes on behind a space, and no letter is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let out = '';
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 75) {
      out += '\r\n ';
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return out;
}
