import { StoreError } from '../error';
import { eventOfRow, TIME_LIST } from '../lists';
import { keys, type ArticleRecord, type EventRecord } from '../records';
import { openShelf, type Shelf } from '../query/shelf';
import { fetchForEvents, eventView } from '../query/views';
import { EMPTY, scan, type Directory } from '../sorted-index';
import type { EventView } from '../../views';
import type { Store } from '../store';
import type { Progress } from '../writer';

const BATCH = 40;

/** An event with what the exchange formats need beyond what is drawn. */
export interface SharedEvent {
  view: EventView;
  record: EventRecord;
  shelf: Shelf;
}

/** All events by day, then the undated ones by the day of their first report. @throws StoreError `cancelled` */
export async function* allEvents(store: Store, { signal, report }: Progress = {}): AsyncGenerator<SharedEvent> {
  const reader = store.writer.reader();
  const [head = EMPTY] = await reader.get<Directory>([keys.index(TIME_LIST)]);
  let batch: string[] = [];
  let done = 0;
  async function* flush(): AsyncGenerator<SharedEvent> {
    if (signal?.aborted) throw new StoreError('cancelled', 'cancelled on request');
    const records = (await reader.get<EventRecord>(batch)).filter((event) => event !== undefined);
    // A shelf a batch: memory stays even.
    const shelf = await openShelf(reader);
    await fetchForEvents(shelf, records);
    for (const record of records) yield { view: eventView(shelf, record), record, shelf };
    done += batch.length;
    report?.(done);
    batch = [];
  }
  for await (const row of scan(reader, TIME_LIST, head, null, 'up')) {
    if (batch.push(keys.event(eventOfRow(row))) === BATCH) yield* flush();
  }
  if (batch.length) yield* flush();
}

/** Where an article can be found: its address, or a name for it. */
export function sourceOfArticle(id: string, article: Pick<ArticleRecord, 'url'> | undefined): string {
  return article?.url ?? `urn:siyaq:article:${id}`;
}

/** A list of JSON values inside an envelope, a value a piece. */
export async function* jsonEnvelope(head: object, list: string, items: AsyncIterable<object>): AsyncGenerator<string> {
  const opened = JSON.stringify(head).slice(0, -1);
  yield `${opened}${opened === '{' ? '' : ','}${JSON.stringify(list)}:[`;
  let first = true;
  for await (const item of items) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(item)}`;
    first = false;
  }
  yield '\n]}\n';
}
