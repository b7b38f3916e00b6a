/** The tags of the sequence model: outside, and for each of the corpus's four types a beginning and a continuation. */

/** The types that ANERcorp tags. Countries, cities and regions are all LOC there. */
export const TAGGER_TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
type TaggerType = (typeof TAGGER_TYPES)[number];

/** O, then B and I of each type in turn: a label's type is `(label - 1) >> 1`, an even label but 0 continues a name. */
export const LABELS = 1 + 2 * TAGGER_TYPES.length;

/** A name in a sentence: indexes of its first and last token. */
export interface TokenSpan {
  first: number;
  last: number;
  type: TaggerType;
  /** Posterior probability of exactly this span with exactly this type, 0 to 1. */
  confidence: number;
}

/** Whether a label may follow another: a continuation follows only its own type. */
export function mayFollow(previous: number, label: number): boolean {
  const continues = label > 0 && label % 2 === 0;
  return !continues || previous === label || previous === label - 1;
}

/** The spans of a well-formed label sequence, without confidence. */
export function spansOf(labels: ArrayLike<number>, from = 0, to = labels.length): Omit<TokenSpan, 'confidence'>[] {
  const found: Omit<TokenSpan, 'confidence'>[] = [];
  for (let at = from; at < to; at += 1) {
    const label = labels[at]!;
    if (label % 2 === 0) continue;
    const first = at;
    while (at + 1 < to && labels[at + 1] === label + 1) at += 1;
    found.push({ first: first - from, last: at - from, type: TAGGER_TYPES[(label - 1) >> 1]! });
  }
  return found;
}
