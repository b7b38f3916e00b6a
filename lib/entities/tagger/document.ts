/**
 * What the rest of a document says of a token: how the same stem was tagged within thirty sentences. A second pass over
 * the document reads it as a feature (worth two points of F1: `../shared/ner/MODEL.md`, step 6).
 */
import { LABELS, TAGGER_TYPES } from './labels';

/** Sentences on either side that count as the same context. */
const WINDOW = 30;

/** Evidence codes: bits 0-4 a code, bit 5 "inside a person's name elsewhere", bit 6 "begins a person's name elsewhere". */
const NOTHING = 0;
const FLAG_INSIDE = 32;
const FLAG_BEGINS = 64;
export const EVIDENCE_VALUES = 128;

const B_PER = 1;
const I_PER = 2;

/** A document's tokens in one row. */
export interface DocumentTokens {
  /** First token of each sentence, and the number of tokens at the end. */
  starts: Int32Array;
  /** A number for each token's stem, -1 for none; below `stemCount`, which may count stems of other documents too. */
  stems: Int32Array;
  stemCount: number;
}

/** The evidence for each token, from the labels of a first pass. Linear in the number of tokens. */
export function documentEvidence({ starts, stems, stemCount }: DocumentTokens, labels: Uint8Array): Uint8Array {
  const count = stems.length;
  const evidence = new Uint8Array(count).fill(NOTHING);
  const sentenceOf = new Int32Array(count);
  for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
    sentenceOf.fill(sentence, starts[sentence], starts[sentence + 1]);
  }
  const { order, first } = groupByStem(stems, stemCount);
  const seen = new Int32Array(LABELS);
  for (let stem = 0; stem + 1 < first.length; stem += 1) {
    const from = first[stem]!;
    const to = first[stem + 1]!;
    if (to - from < 2) continue;
    seen.fill(0);
    let low = from;
    let high = from;
    for (let at = from; at < to; at += 1) {
      const token = order[at]!;
      const sentence = sentenceOf[token]!;
      while (high < to && sentenceOf[order[high]!]! <= sentence + WINDOW) seen[labels[order[high++]!]!]! += 1;
      while (sentenceOf[order[low]!]! < sentence - WINDOW) seen[labels[order[low++]!]!]! -= 1;
      const own = labels[token]!;
      seen[own]! -= 1;
      evidence[token] = evidenceOf(seen, high - low - 1);
      seen[own]! += 1;
    }
  }
  return evidence;
}

/** The tokens of each stem together, in the document's order, and where each stem's begin. */
function groupByStem(stems: Int32Array, stemCount: number): { order: Int32Array; first: Int32Array } {
  // Numbered anew, from 1: a short document must not pay for all the stems that were met before it.
  const numbers = new Int32Array(stemCount);
  let count = 0;
  for (const stem of stems) if (stem >= 0 && numbers[stem] === 0) numbers[stem] = ++count;
  const first = new Int32Array(count + 1);
  for (const stem of stems) if (stem >= 0) first[numbers[stem]!]! += 1;
  for (let number = 0; number < count; number += 1) first[number + 1]! += first[number]!;
  const next = first.slice();
  const order = new Int32Array(first[count]!);
  for (let token = 0; token < stems.length; token += 1) {
    const stem = stems[token]!;
    if (stem >= 0) order[next[numbers[stem]! - 1]!++] = token;
  }
  return { order, first };
}

/** Codes: 0 alone, 1-3 only ever outside (so often), then the majority type with its share and whether often seen. */
function evidenceOf(seen: Int32Array, total: number): number {
  if (total <= 0) return NOTHING;
  let best = -1;
  let most = 0;
  for (let type = 0; type < TAGGER_TYPES.length; type += 1) {
    const times = seen[1 + 2 * type]! + seen[2 + 2 * type]!;
    if (times > most) {
      most = times;
      best = type;
    }
  }
  if (best < 0) return Math.min(total, 3);
  const share = most / total;
  const level = share > 0.8 ? 2 : share > 0.4 ? 1 : 0;
  const code = 4 + (best * 3 + level) * 2 + (total >= 3 ? 1 : 0);
  return code | (seen[I_PER]! > 0 ? FLAG_INSIDE : 0) | (seen[B_PER]! > 0 ? FLAG_BEGINS : 0);
}
