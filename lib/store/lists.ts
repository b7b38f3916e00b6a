/** The names of the sorted lists, and how their rows are made. Rows of events and articles begin with a day's eight digits. */
import type { EntityId } from '../model';

/** Articles by day of publication. */
export const ARTICLE_LIST = 'articles';

/** All events by day. */
export const TIME_LIST = 'time';

/** Events of more than a day by the length of their interval, so that a day is met by looking back no further than the longest. */
export const SPANS: readonly { list: string; days: number }[] = [
  { list: 'span/month', days: 31 },
  { list: 'span/year', days: 366 },
  { list: 'span/long', days: Infinity },
];

const EVENTS = 'e:';
const ARTICLES = 'a:';
const ROLES = 'r:';
const PARTIALS = 'p:';
const CANDIDATES = 'o:';

/** Its head is in the entity's record, as are the next ones'. */
export function eventsOfEntity(id: EntityId): string {
  return `${EVENTS}${id}`;
}

export function articlesOfEntity(id: EntityId): string {
  return `${ARTICLES}${id}`;
}

/** Attestations of an entity's roles. */
export function rolesOfEntity(id: EntityId): string {
  return `${ROLES}${id}`;
}

/** Names given in part under a key, in the order of their days. */
export function partialList(key: string): string {
  return `${PARTIALS}${key}`;
}

/** Who may be meant by the names under a key. */
export function candidateList(key: string): string {
  return `${CANDIDATES}${key}`;
}

export function ownerOf(list: string): EntityId {
  return list.slice(EVENTS.length);
}

export function isEventList(list: string): boolean {
  return list.startsWith(EVENTS);
}

export function typeList(type: string): string {
  return `type/${type}`;
}

/** Lists whose length is shown: it is kept in `keys.sizes`. */
export function isCounted(list: string): boolean {
  return list === ARTICLE_LIST || list === TIME_LIST || list.startsWith(typeList(''));
}

/** Names by their beginnings. One list a letter, so that no list's head grows large. */
export function nameList(key: string): string {
  return `names/${key.slice(0, 1)}`;
}

/** Articles, and their events, by the words of titles and events. */
export function wordList(word: string): string {
  return `words/${word.slice(0, 1)}`;
}

/** @param article its row, by day; `events` are ordinals of its events that say the word */
export function wordRow(word: string, article: string, events: readonly number[]): string {
  return `${word}\t${article}\t${events.join(',')}`;
}

export function readWordRow(row: string): { word: string; article: string; events: number[] } {
  const [word, article, events] = row.split('\t') as [string, string, string];
  return { word, article, events: events.split(',').map(Number) };
}

/** Articles by a spelling on which the reader has decided. */
export function spellingList(spelling: string): string {
  return `spelling/${spelling}`;
}

/** The first row that is of no known day: behind all dated ones. */
export const FIRST_UNDATED = '8';

/**
 * Eight digits for an event whose day is unknown: behind all dated ones, in the order of the reports. It is never said to have
 * happened on the day of its report.
 * @param reported the day of its first report, as eight digits
 */
export function undatedDay(reported: string): string {
  return `${reported.startsWith('2') ? '9' : '8'}${reported.slice(1)}`;
}

/** The day of the report of an undated event's row, as eight digits. */
export function reportedDay(row: string): string {
  return `${row.startsWith('9') ? '2' : '1'}${row.slice(1, 8)}`;
}

export function isUndated(row: string): boolean {
  return row >= FIRST_UNDATED;
}

export function eventOfRow(row: string): string {
  return row.slice(8);
}

/** First and last day and id of an event of more than a day. */
export function spanRow(first: string, last: string, event: string): string {
  return `${first}${last}${event}`;
}

export function readSpanRow(row: string): { last: string; event: string } {
  return { last: row.slice(8, 16), event: row.slice(16) };
}

export function articleOfRow(row: string): string {
  return row.slice(8);
}
