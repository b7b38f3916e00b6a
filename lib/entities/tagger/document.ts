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
  starts: ArrayLike<number>;
  /** A number for each token's stem, -1 for none; below `stemCount`, which may count stems of other documents too. */
  stems: Int32Array;
  stemCount: number;
}

/** Reads documents' evidence. Keeps its working memory between calls. */
export class DocumentEvidence {
  /** The last token so far of each stem, -1 for none: between calls all are -1. */
  private latest = new Int32Array(0);
  /** The token before of the same stem, and the sentence, by token. */
  private before = new Int32Array(0);
  private sentences = new Int32Array(0);
  private readonly seen = new Int32Array(LABELS);

  /** Writes the evidence for each token, from the labels of a first pass. Linear in the number of tokens. */
  read({ starts, stems, stemCount }: DocumentTokens, labels: Uint8Array, evidence: Uint8Array): void {
    const count = starts[starts.length - 1] ?? 0;
    if (this.before.length < count) {
      this.before = new Int32Array(count * 2);
      this.sentences = new Int32Array(count * 2);
    }
    if (this.latest.length < stemCount) this.latest = new Int32Array(stemCount * 2).fill(-1);
    const { latest, before, sentences } = this;
    for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
      const end = starts[sentence + 1]!;
      for (let token = starts[sentence]!; token < end; token += 1) {
        const stem = stems[token]!;
        evidence[token] = NOTHING;
        sentences[token] = sentence;
        if (stem < 0) continue;
        before[token] = latest[stem]!;
        latest[stem] = token;
      }
    }
    for (let token = 0; token < count; token += 1) {
      const stem = stems[token]!;
      if (stem < 0 || latest[stem]! < 0) continue;
      if (latest[stem] !== token) this.readStem(latest[stem]!, labels, evidence);
      latest[stem] = -1;
    }
  }

  /** The tokens of one stem, from the last on: those within the window are counted. */
  private readStem(last: number, labels: Uint8Array, evidence: Uint8Array): void {
    const { before, sentences, seen } = this;
    for (let label = 0; label < LABELS; label += 1) seen[label] = 0;
    let low = last;
    let high = last;
    let total = -1;
    for (let token = last; token >= 0; token = before[token]!) {
      const sentence = sentences[token]!;
      for (; low >= 0 && sentences[low]! >= sentence - WINDOW; low = before[low]!) {
        seen[labels[low]!]! += 1;
        total += 1;
      }
      for (; sentences[high]! > sentence + WINDOW; high = before[high]!) {
        seen[labels[high]!]! -= 1;
        total -= 1;
      }
      const own = labels[token]!;
      seen[own]! -= 1;
      evidence[token] = evidenceOf(seen, total);
      seen[own]! += 1;
    }
  }
}

/** Codes: 0 alone, 1-3 only ever outside (so often), then the majority type with its share and whether often seen. */
function evidenceOf(seen: Int32Array, total: number): number {
  if (total <= 0) return NOTHING;
  if (seen[0] === total) return Math.min(total, 3);
  let best = 0;
  let most = 0;
  for (let type = 0; type < TAGGER_TYPES.length; type += 1) {
    const times = seen[1 + 2 * type]! + seen[2 + 2 * type]!;
    if (times > most) {
      most = times;
      best = type;
    }
  }
  const share = most / total;
  const level = share > 0.8 ? 2 : share > 0.4 ? 1 : 0;
  const code = 4 + (best * 3 + level) * 2 + (total >= 3 ? 1 : 0);
  return code | (seen[I_PER]! > 0 ? FLAG_INSIDE : 0) | (seen[B_PER]! > 0 ? FLAG_BEGINS : 0);
}
