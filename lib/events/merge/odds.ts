/** How likely two reports are one event, learned: what each thing that they share or differ in is worth. */

/**
 * Log odds of each feature, and of two reports of which nothing is known. Learned by logistic regression over all pairs of reports of
 * twelve annotated sets (ours and our colleagues'; each set was held out once for the figures, decision 048), and over
 * pairs of two sets that were moved to one month, so that a day in common is not taken for more than it is.
 */
export const LEARNED = {
  /** The score of the rules, and whether they would merge. */
  rules: 1.53,
  merge: 0.04,
  /** What the rules hold against it. */
  'against:type': -0.57,
  'against:participants': 0.09,
  'against:place': 0.19,
  'against:object': -0.33,
  /** Words of both headlines, as a share (Dice). */
  headline: 6.98,
  /** Published within a week of each other. */
  week: 2.37,
  /** News of one of the two articles, or of both. */
  newsOfOne: 0.68,
  newsOfBoth: 0.83,
  /** One type, or types that reporters use for one act. */
  sameType: 0.99,
  nearType: 0.24,
  /** One is said and the other done; one is a plain statement. */
  saidAndDone: -0.57,
  statementAndDeed: 0.87,
  /** Two places that are not one, two parties of one sort in one role, two speakers. */
  elsewhere: -1.31,
  otherCast: -0.8,
  otherVoice: -0.89,
  /** Parties that both name, three at most; one report names none. */
  parties: 0.52,
  nobody: 0.17,
  /** How well the days agree, 0 to 1. */
  days: 1.01,
} as const;
const UNKNOWN = -7.479;

/** From so much on two reports are taken for one: pairwise F1 over the sets held out is greatest here. */
const ENOUGH = -1.5;

/** No evidence weighs more, that for a merge or that of a veto. */
const MOST_FOR = 6.5;
const MOST_AGAINST = -3.5;

export type Learned = Record<keyof typeof LEARNED, number>;

/** The log odds that two reports are one event, above 0 where they are taken for one. */
export function learnedOdds(features: Learned): number {
  let odds = UNKNOWN - ENOUGH;
  for (const name of Object.keys(LEARNED) as (keyof typeof LEARNED)[]) odds += LEARNED[name] * features[name];
  return odds;
}

/** The score, 0 to 1, of log odds. */
export function scoreOf(odds: number): number {
  const bounded = Math.max(MOST_AGAINST, Math.min(MOST_FOR, odds));
  return Math.round(10_000 / (1 + Math.exp(-bounded))) / 10_000;
}

/** The log odds of a score; those of a veto (0) are finite, so that one of them may be outweighed. */
export function oddsOf(score: number): number {
  if (score <= 0) return MOST_AGAINST;
  return Math.max(MOST_AGAINST, Math.min(MOST_FOR, Math.log(score / (1 - score))));
}
