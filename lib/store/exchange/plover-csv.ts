/** One event a row, in the words of PLOVER (https://github.com/openeventdata/PLOVER), RFC 4180, UTF-8 with a mark for Excel. */
import type { ParticipantRole } from '../../model';
import type { EventView } from '../../views';
import type { Store } from '../store';
import type { Progress } from '../writer';
import { allEvents } from './events';

const COLUMNS: [name: string, value: (event: EventView) => string][] = [
  ['event_id', ({ id }) => id],
  ['date_start', ({ from }) => from ?? ''],
  ['date_end', ({ to }) => to ?? ''],
  ['date_grain', ({ grain }) => grain ?? ''],
  ['event_type', ({ type }) => type],
  ['status', ({ status }) => status],
  ['confirmed', ({ unconfirmed }) => (unconfirmed ? 'no' : 'yes')],
  ['headline', ({ headline }) => headline],
  ['actor', (event) => names(event, 'actor')],
  ['actor_id', (event) => ids(event, 'actor')],
  ['recipient', (event) => names(event, 'recipient')],
  ['recipient_id', (event) => ids(event, 'recipient')],
  ['speaker', (event) => names(event, 'speaker')],
  ['speaker_id', (event) => ids(event, 'speaker')],
  ['location', ({ places }) => places.map(({ name }) => name).join('; ')],
  ['location_id', ({ places }) => places.map(({ id }) => id).join('; ')],
  ['sources', ({ sources }) => String(sources)],
  ['publishers', ({ reports }) => unique(reports.map(({ outlet }) => outlet))],
  ['published', ({ reports }) => unique(reports.map(({ publishedAt }) => publishedAt))],
  ['urls', ({ reports }) => unique(reports.map(({ url }) => url))],
  ['text', ({ reports }) => reports[0]?.quote ?? ''],
];

export async function* ploverCsv(store: Store, progress: Progress = {}): AsyncGenerator<string> {
  yield `\ufeff${COLUMNS.map(([name]) => name).join(',')}\r\n`;
  for await (const { view } of allEvents(store, progress)) {
    yield `${COLUMNS.map(([, value]) => cell(value(view))).join(',')}\r\n`;
  }
}

function names({ participants }: EventView, role: ParticipantRole): string {
  return participants.flatMap((one) => (one.role === role ? one.name : [])).join('; ');
}

function ids({ participants }: EventView, role: ParticipantRole): string {
  return participants.flatMap((one) => (one.role === role ? one.id : [])).join('; ');
}

function unique(values: (string | null)[]): string {
  return [...new Set(values.flatMap((value) => value ?? []))].join('; ');
}

/** A spreadsheet takes a cell that begins like a formula for one (OWASP, CSV injection): an apostrophe keeps it text. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
