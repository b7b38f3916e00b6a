/**
 * Scores of labels as the reader adds them up: less O's, because nothing but differences matters to it, and the beginning and the
 * continuation of a type together in one whole number, the lower and the upper half of its 32 bits. Sums of such numbers are the sums of
 * their halves as long as each half's sum fits 16 bits.
 */
import { LABELS, TAGGER_TYPES } from './labels';

/** Numbers a token has: one for each type, in the order of `TAGGER_TYPES`. */
export const PAIRS = TAGGER_TYPES.length;

/** Rows that are added for a token: five words, three of clusters, of triggers and of lists, lexicon classes, the document's evidence. */
const MOST_ROWS = 16;
/** What a half of one row holds at most, so that no sum of so many rows leaves 16 bits; the greatest that were met are a third of it. */
const MOST = Math.floor(0x7fff / MOST_ROWS);

/** Packs `LABELS` scores from `from` on into `PAIRS` numbers at `to`. */
export function packRow(scores: ArrayLike<number>, from: number, packed: Int32Array, to: number): void {
  const half = (label: number) => Math.max(-MOST, Math.min(MOST, scores[from + label]! - scores[from]!));
  for (let label = 1; label < LABELS; label += 2) packed[to + (label >> 1)] = half(label) + (half(label + 1) << 16);
}

/** What the beginning of a name has over O. */
export function beginning(pair: number): number {
  return (pair << 16) >> 16;
}

/** What its continuation has over O. */
export function continuation(pair: number): number {
  return (pair + 0x8000) >> 16;
}
