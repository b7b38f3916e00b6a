/** Search as you type: names in any spelling, and events by the words of their articles. */
import type { EntityRef, EventView } from '../../views';
import type { Reader } from '../database';
import { searchWords } from '../derive/article';
import { articleOfRow, eventOfRow, eventsOfEntity, FIRST_UNDATED, isUndated, nameList, wordList } from '../lists';
import { keys, type EntityRecord, type EventRecord, type LinkRecord } from '../records';
import { EMPTY, range, scan, type Directory } from '../sorted-index';
import { entityRef, fetchInto, openShelf } from './shelf';
import { eventView, fetchForEvents } from './views';

/** Chunks of a list that are read at most: a single letter would ask for all of it. */
const MAX_CHUNKS = 8;
const MAX_ARTICLES = 16;
/** Articles looked at first; twice as many in each further round. */
const FIRST_ARTICLES = 2;
const LAST = '\uffff';

export interface SearchResult {
  entities: (EntityRef & { alias?: string; articles: number })[];
  events: EventView[];
}

export async function search(reader: Reader, prefix: string, limit: number): Promise<SearchResult> {
  const words = searchWords(prefix);
  if (!words.length) return { entities: [], events: [] };
  const shelf = await openShelf(reader);
  const key = words.join(' ');
  const last = words.at(-1)!;
  const [names, hits] = await Promise.all([
    rowsBeginning(reader, nameList(key), key),
    rowsBeginning(reader, wordList(last), last),
  ]);
  const found = rankedNames(names, key).slice(0, limit);
  const said = await eventsOfArticles(reader, hits, words, limit);
  const named = said.length < limit && found.length ? await eventsOfName(reader, found[0]!.id, limit) : [];
  const shown = [...new Map([...said, ...named].map((event) => [event.id, event])).values()].slice(0, limit);
  await fetchForEvents(shelf, shown);
  await fetchInto(
    shelf,
    found.map(({ id }) => id),
    [],
  );
  return {
    entities: found.map(({ id, alias }) => {
      const ref = entityRef(shelf, id);
      const record = shelf.entities.get(id);
      const met = Object.keys(record?.aliases ?? {}).find((spelling) => searchWords(spelling).join(' ') === alias);
      return { ...ref, articles: record?.in.n ?? 0, ...(met && met !== ref.name && { alias: met }) };
    }),
    events: shown.map((event) => eventView(shelf, event)),
  };
}

async function rowsBeginning(reader: Reader, list: string, prefix: string): Promise<string[]> {
  const [head] = await reader.get<Directory>([keys.index(list)]);
  return range(reader, list, head ?? EMPTY, prefix, `${prefix}${LAST}`, MAX_CHUNKS);
}

/** Entities by how often they are named; those whose spelling is just what was typed come first. */
function rankedNames(rows: string[], key: string): { id: string; alias: string }[] {
  const best = new Map<string, { id: string; alias: string; rank: number }>();
  for (const row of rows) {
    const [alias, id, weight] = row.split('\t') as [string, string, string];
    const rank = parseInt(weight, 36) + (alias === key ? 100 : 0);
    const known = best.get(id);
    if (!known || known.rank < rank) best.set(id, { id, alias, rank });
  }
  return [...best.values()].sort(
    (a, b) => b.rank - a.rank || (a.alias < b.alias ? -1 : a.alias > b.alias ? 1 : a.id < b.id ? -1 : 1),
  );
}

/** Events of the newest articles with the last word whose headlines or quotes hold all of them. */
async function eventsOfArticles(
  reader: Reader,
  hits: string[],
  words: string[],
  limit: number,
): Promise<EventRecord[]> {
  const rows = hits
    .map((hit) => hit.slice(hit.indexOf('\t') + 1))
    .sort()
    .reverse();
  const articles = [...new Set(rows.map(articleOfRow))].slice(0, MAX_ARTICLES);
  const found = new Map<string, EventRecord>();
  // A few articles at a time: mostly the first ones are enough.
  let many = FIRST_ARTICLES;
  for (let at = 0; at < articles.length && found.size < limit; at += many / 2) {
    const links = await reader.get<LinkRecord>(articles.slice(at, at + many).map(keys.links));
    many *= 2;
    const ids = [...new Set(links.flatMap((link) => link?.events.map(([, event]) => event) ?? []))];
    for (const event of await reader.get<EventRecord>(ids.map(keys.event))) {
      if (event && saysAll(event, words)) found.set(event.id, event);
    }
  }
  return [...found.values()];
}

function saysAll({ headline, members }: EventRecord, words: string[]): boolean {
  const said = searchWords(`${headline} ${members.map(({ quotes }) => quotes.join(' ')).join(' ')}`);
  return words.every((word) => said.some((one) => one.startsWith(word)));
}

/** The newest events of the likeliest name, undated ones last. */
async function eventsOfName(reader: Reader, id: string, limit: number): Promise<EventRecord[]> {
  const [record] = await reader.get<EntityRecord>([keys.entity(id)]);
  const rows: string[] = [];
  for (const from of [FIRST_UNDATED, null]) {
    for await (const row of scan(reader, eventsOfEntity(id), record?.events ?? EMPTY, from, 'down')) {
      if (rows.length === limit || (from === null && !isUndated(row))) break;
      rows.push(row);
    }
  }
  const events = await reader.get<EventRecord>(rows.map((row) => keys.event(eventOfRow(row))));
  return events.filter((event) => event !== undefined);
}
