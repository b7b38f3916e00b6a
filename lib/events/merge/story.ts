/** Whether two articles tell one story: their news goes by the same rare names, within days of each other. */
import type { EntityId } from '../../model';
import { addDays, firstDay } from '../days';
import type { StoredLocal } from '../merge-types';
import { sharedParties } from './parties';
import { soundOf } from './sounds';

/** So far apart two articles of one story are published. */
const DAYS = 7;

/**
 * How many rare names the stories of two articles share (`LocalEvent.story`); 0 where one of the events is only said, or where
 * the articles lie more than a week apart.
 */
export function sharedStory(a: StoredLocal, b: StoredLocal): number {
  return a.story && b.story && nearInTime(a, b) ? sharedNames(a.story, b.story) : 0;
}

function sharedNames(left: readonly EntityId[], right: readonly EntityId[]): number {
  return sharedParties(new Set(left.map(soundOf)), new Set(right.map(soundOf)));
}

/** Whether two articles were published within a week. */
export function nearInTime({ publishedAt: one }: StoredLocal, { publishedAt: other }: StoredLocal): boolean {
  if (!one || !other) return false;
  const [left, right] = [firstDay(one), firstDay(other)];
  return left <= addDays(right, DAYS) && right <= addDays(left, DAYS);
}
