import type { Day } from '../calendar/civil';
import type { Value } from '../meaning';

export type Tense = 'past' | 'future';

/** What an expression is worked out against, and a note of what was used of it. */
export interface Context {
  /** The day of publication; null where it is not known. */
  reference: Day | null;
  /** The last date before the expression. */
  last: Value | null;
  /** Whether the last date stands in the same sentence. */
  lastIsNear: boolean;
  /** What the clause's verbs say; null where they say nothing. */
  tense: () => Tense | null;
  used: { reference: boolean; last: boolean; tense: boolean };
}

export function referenceOf(context: Context): Day | null {
  if (context.reference !== null) context.used.reference = true;
  return context.reference;
}

export function lastOf(context: Context): Value | null {
  if (context.last) context.used.last = true;
  return context.last;
}

export function tenseOf(context: Context): Tense | null {
  const tense = context.tense();
  if (tense) context.used.tense = true;
  return tense;
}
