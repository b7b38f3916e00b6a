/** The names of the sorted lists, and how their rows are made. Rows of events and articles begin with a day's eight digits. */
import type { EntityId } from '../model';

/** Articles by day of publication. */
export const ARTICLE_LIST = 'articles';

/** All events by day. */
export const TIME_LIST = 'time';

/** Dated events by the length of their interval, so that a day is met by looking back no further than the longest. */
export const SPANS: readonly { list: string; days: number }[] = [
  { list: 'span/day', days: 1 },
  { list: 'span/month', days: 31 },
  { list: 'span/year', days: 366 },
  { list: 'span/long', days: Infinity },
];

const EVENTS = 'e:';
const ARTICLES = 'a:';

/** Its head is in the entity's record, as is the next one's. */
export function eventsOfEntity(id: EntityId): string {
  return `${EVENTS}${id}`;
}

export function articlesOfEntity(id: EntityId): string {
  return `${ARTICLES}${id}`;
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

/** Names by their beginnings. One list a letter, so that no list's head grows large. */
export function nameList(key: string): string {
  return `names/${key.slice(0, 1)}`;
}

/** Articles by the words of their titles and events. */
export function wordList(word: string): string {
  return `words/${word.slice(0, 1)}`;
}

/** Articles by a spelling on which the reader has decided. */
export function spellingList(spelling: string): string {
  return `spelling/${spelling}`;
}

export function eventOfRow(row: string): string {
  return row.slice(8);
}

export function articleOfRow(row: string): string {
  return row.slice(8);
}
