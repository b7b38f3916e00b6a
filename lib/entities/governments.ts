/** A government by what it governs: «حكومة السودان», «حكومة جمهورية الكونغو الديمقراطية», «حكومة ولاية كسلا». */
import { words } from './lexicon';
import type { Place } from './phrase-ends';
import type { Token } from './words';

/** What may stand between the word and the name of the place. */
const REALMS = words('دولة جمهورية مملكة سلطنة إقليم ولاية محافظة مقاطعة منطقة أرض');

/** Of the government whose head stands at a token: where the place stands that it governs, and where that ends. Null for none. */
export function readGovernment(
  tokens: readonly Token[],
  first: number,
  place: Place,
): { state: number; last: number } | null {
  const next = tokens[first + 1]?.word;
  // «حكومة بإيران», «حكومة لبنان»: a preposition only where the word is no name as it is written.
  if (!next || (/^[بلفو]/.test(next.folded) && !next.readings[0]?.node)) return null;
  for (const state of REALMS.has(next.folded) ? [first + 1, first + 2] : [first + 1]) {
    const last = place(state);
    if (last >= 0) return { state, last };
  }
  return null;
}
