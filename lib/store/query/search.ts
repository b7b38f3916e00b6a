/** Search as you type: names in any spelling, and events by the words of their articles. */
import type { EntityRef, EventView } from '../../views';
import type { Reader } from '../database';
import { searchWords } from '../derive/article';
import {
  articleOfRow,
  eventOfRow,
  eventsOfEntity,
  FIRST_UNDATED,
  isUndated,
  nameList,
  readWordRow,
  wordList,
} from '../lists';
import { keys, type EntityRecord, type EventRecord, type LinkRecord } from '../records';
import { EMPTY, range, scan, type Directory } from '../sorted-index';
import { entityRef, openShelf } from './shelf';
import { eventView, fetchForEvents } from './views';

/** Chunks of names that are read at most: a single letter would ask for all of them. */
const MAX_CHUNKS = 8;
/** Words that what was typed is taken for the beginning of. */
const MAX_WORDS = 6;
const MAX_ARTICLES = 16;
/** Articles looked at first: mostly they are enough. */
const FIRST_ARTICLES = 6;
const LAST = '\uffff';

export interface SearchResult {
  entities: (EntityRef & { alias?: string; articles: number })[];
  events: EventView[];
}

export async function search(reader: Reader, prefix: string, limit: number): Promise<SearchResult> {
  const words = searchWords(prefix);
  if (!words.length) return { entities: [], events: [] };
  const key = words.join(' ');
  const [shelf, { found, named }, said] = await Promise.all([
    openShelf(reader),
    namesBeginning(reader, key, limit),
    eventsSaying(reader, words, limit),
  ]);
  const shown = [...new Map([...said, ...named].map((event) => [event.id, event])).values()].slice(0, limit);
  await fetchForEvents(shelf, shown, { entities: found.map(({ id }) => id) });
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

/** Names that begin so, and the events of the likeliest. */
async function namesBeginning(
  reader: Reader,
  key: string,
  limit: number,
): Promise<{ found: ReturnType<typeof rankedNames>; named: EventRecord[] }> {
  const list = nameList(key);
  const [head = EMPTY] = await reader.get<Directory>([keys.index(list)]);
  const rows = await range(reader, list, head, key, `${key}${LAST}`, MAX_CHUNKS);
  const found = rankedNames(rows, key).slice(0, limit);
  return { found, named: found.length ? await eventsOfName(reader, found[0]!.id, limit) : [] };
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

/** Events that say all of the words: those of the newest articles that the last one leads to. */
async function eventsSaying(reader: Reader, words: string[], limit: number): Promise<EventRecord[]> {
  const hits = await newestHits(reader, words.at(-1)!);
  const found = new Map<string, EventRecord>();
  for (let at = 0, many = FIRST_ARTICLES; at < hits.length && found.size < limit; at += many, many = MAX_ARTICLES) {
    const some = hits.slice(at, at + many);
    const links = await reader.get<LinkRecord>(some.map(({ article }) => keys.links(articleOfRow(article))));
    const ids = some.flatMap(({ events }, n) => events.flatMap((ordinal) => links[n]?.events[ordinal]?.[1] ?? []));
    for (const event of await reader.get<EventRecord>([...new Set(ids)].map(keys.event))) {
      if (event && (words.length === 1 || saysAll(event, words))) found.set(event.id, event);
    }
  }
  return [...found.values()];
}

/** Articles with words that begin so, the newest first, and which of their events say the word. */
async function newestHits(reader: Reader, prefix: string): Promise<ReturnType<typeof readWordRow>[]> {
  const list = wordList(prefix);
  const [head = EMPTY] = await reader.get<Directory>([keys.index(list)]);
  const first = await range(reader, list, head, prefix, `${prefix}${LAST}`, 2);
  const words = [...new Set(first.map((row) => readWordRow(row).word))].slice(0, MAX_WORDS);
  // Of each word the newest: the first rows of a word are its oldest articles.
  const newest = await Promise.all(
    words.map(async (word) => {
      const rows: string[] = [];
      for await (const row of scan(reader, list, head, `${word}\t~`, 'down')) {
        if (!row.startsWith(`${word}\t`) || rows.push(row) === MAX_ARTICLES) break;
      }
      return rows;
    }),
  );
  const hits = newest.flat().map(readWordRow);
  return hits.sort((a, b) => (a.article < b.article ? 1 : -1)).slice(0, MAX_ARTICLES);
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
