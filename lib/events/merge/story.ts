/** Whether two articles tell one story: their news goes by the same rare names, within days of each other. */
import type { EntityId } from '../../model';
import { addDays, dayCount, firstDay, lastDay } from '../days';
import type { StoredLocal } from '../merge-types';
import { sharedParties } from './parties';
import { soundOf } from './sounds';

/** So far apart two articles of one story are published; what both call to mind is called to mind for longer. */
const DAYS = 7;
const OLDER_DAYS = 31;
const DAY = 86_400_000;

/**
 * How many rare names the stories of two articles share (`LocalEvent.story`); 0 where one of the events is only said, or where
 * the articles lie too far apart.
 */
export function sharedStory(a: StoredLocal, b: StoredLocal): number {
  const reach = isOlder(a) && isOlder(b) ? OLDER_DAYS : DAYS;
  return a.story && b.story && nearInTime(a, b, reach) ? sharedNames(a.story, b.story) : 0;
}

function sharedNames(left: readonly EntityId[], right: readonly EntityId[]): number {
  return sharedParties(new Set(left.map(soundOf)), new Set(right.map(soundOf)));
}

/** Whether two articles were published within a week, or so many days. */
export function nearInTime(
  { publishedAt: one }: StoredLocal,
  { publishedAt: other }: StoredLocal,
  days = DAYS,
): boolean {
  if (!one || !other) return false;
  return Math.abs(Date.parse(firstDay(one)) - Date.parse(firstDay(other))) <= days * DAY;
}

/** So long before its report an event is no news any more. */
const OLD_DAYS = 10;
const LONGEST = 366;

/** «وسرى الاتفاق في 10 أكتوبر الماضي», «كارثة 2014»: dated, and over long before the article that calls it to mind. */
export function isOlder({ from, to, publishedAt }: StoredLocal): boolean {
  if (!from || !to || !publishedAt || to >= publishedAt) return false;
  return lastDay(to) < addDays(publishedAt, -OLD_DAYS) && dayCount({ from, to }) <= LONGEST;
}
