/** Reports of one story that tell a reaction, a victim or some help again, and what parts them. */
import type { StoredLocal } from '../merge-types';
import { kindsOf } from './blow-kinds';
import { givenIn, isOperation, reactionsIn, sends } from './deeds';
import { partiesOf, sharedParties, voicesOf } from './parties';
import { nearInTime, sharedStory } from './story';
import { isSpeech } from './types-near';

/** Reports of one reaction follow each other within days. */
const NEWS_DAYS = 3;

/**
 * «وشكر فلان الوسطاء» in a report of the release, and again in one of the return: a reaction told without a day is no newer than its
 * report, but may be older than what else is told there.
 */
export function toldAgain(a: StoredLocal, b: StoredLocal): boolean {
  if (a.type !== b.type || !isReaction(a) || !isReaction(b) || !nearInTime(a, b, NEWS_DAYS)) return false;
  const known = reactionsIn(a);
  if (![...reactionsIn(b)].some((word) => known.has(word))) return false;
  return sharedStory(a, b) > 0 && sharedParties(voicesOf(a), voicesOf(b)) > 0;
}

/** Typed words whose days are bounded by their report alone. */
const isReaction = ({ type, grain, to, publishedAt }: StoredLocal): boolean =>
  isSpeech(type) && type !== 'STATEMENT' && grain === 'range' && !!to && to === publishedAt;

const ONCE = ['kidnap', 'murder'];

/** «خُطف فلان قرب سيفاري» and «في موبتي»: one person is kidnapped or killed once, wherever a report places it. */
export function sameVictim(a: StoredLocal, b: StoredLocal): boolean {
  const persons = (event: StoredLocal) => new Set([...partiesOf(event)].filter((party) => party.startsWith('per:')));
  const [left, right] = [kindsOf(a), kindsOf(b)];
  return ONCE.some((kind) => left.has(kind) && right.has(kind)) && sharedParties(persons(a), persons(b)) > 0;
}

/** Ambulances of one and money of another: two helps of which neither a party nor a word is common. */
export function giftsApart(a: StoredLocal, b: StoredLocal): boolean {
  if (a.type !== 'AID' || b.type !== 'AID') return false;
  // Who orders rescuers there is not who searches.
  if ((isOperation(a) && sends(b)) || (isOperation(b) && sends(a))) return true;
  const given = givenIn(a);
  return !sharedParties(partiesOf(a), partiesOf(b)) && ![...givenIn(b)].some((word) => given.has(word));
}
