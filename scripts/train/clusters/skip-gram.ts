/**
 * Word vectors by skip-gram with negative samples (Mikolov and others, NIPS 2013), from the next neighbours alone and with
 * separate outputs for the word before and the word after: such vectors group words by the part they play in a sentence,
 * which is what a tagger wants to know of them, rather than by topic.
 */
import type { Vocabulary } from './vocabulary';

export const DIMENSIONS = 64;
const EPOCHS = 5;
const NEGATIVES = 5;
const RATE = 0.05;
/** The rate falls to this share of itself. */
const LEAST_RATE = 0.001;
/** Words more frequent than this are read less often than they stand. */
const FREQUENT = 1e-4;
const SAMPLES = 1 << 20;
/** The logistic function is read from a table between -6 and 6. */
const LARGEST = 6;
const STEPS = 1000;

/** A vector for each word, `DIMENSIONS` numbers each. The same text gives the same vectors. */
export function skipGram({ counts, text, sentences }: Vocabulary): Float32Array {
  const words = counts.length;
  let state = 1;
  /** A whole number of 32 bits (xorshift). */
  const random = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const vectors = new Float32Array(words * DIMENSIONS).map(() => (random() / 2 ** 32 - 0.5) / DIMENSIONS);
  const outputs = new Float32Array(2 * words * DIMENSIONS);
  const samples = sampleTable(counts);
  const kept = keptShares(counts);
  const logistic = Float32Array.from(
    { length: STEPS },
    (_, at) => 1 / (1 + Math.exp(-((2 * at) / STEPS - 1) * LARGEST)),
  );
  const change = new Float32Array(DIMENSIONS);
  const total = text.length * EPOCHS;
  let done = 0;
  let rate = RATE;

  /** Moves a word's vector towards one that announces `target` on that side. */
  function learn(word: number, target: number, side: number): void {
    const from = word * DIMENSIONS;
    change.fill(0);
    for (let sample = 0; sample <= NEGATIVES; sample += 1) {
      const other = sample === 0 ? target : samples[random() & (SAMPLES - 1)]!;
      if (sample > 0 && other === target) continue;
      const to = (side * words + other) * DIMENSIONS;
      let product = 0;
      for (let at = 0; at < DIMENSIONS; at += 1) product += vectors[from + at]! * outputs[to + at]!;
      const place = Math.floor(((product + LARGEST) / (2 * LARGEST)) * STEPS);
      const likely = place < 0 ? 0 : place >= STEPS ? 1 : logistic[place]!;
      const step = ((sample === 0 ? 1 : 0) - likely) * rate;
      for (let at = 0; at < DIMENSIONS; at += 1) {
        change[at]! += step * outputs[to + at]!;
        outputs[to + at]! += step * vectors[from + at]!;
      }
    }
    for (let at = 0; at < DIMENSIONS; at += 1) vectors[from + at]! += change[at]!;
  }

  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let sentence = 0; sentence + 1 < sentences.length; sentence += 1) {
      rate = RATE * Math.max(LEAST_RATE, 1 - done / total);
      let before = -1;
      for (let at = sentences[sentence]!; at < sentences[sentence + 1]!; at += 1) {
        const word = text[at]!;
        if (random() >= kept[word]! * 2 ** 32) continue;
        if (before >= 0) {
          learn(before, word, 0);
          learn(word, before, 1);
        }
        before = word;
      }
      done += sentences[sentence + 1]! - sentences[sentence]!;
    }
  }
  return vectors;
}

/** Words in proportion to their number of occurrences to the power of .75. */
function sampleTable(counts: Int32Array): Int32Array {
  const weights = Float64Array.from(counts, (count) => count ** 0.75);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let word = 0;
  let reached = weights[0]!;
  return new Int32Array(SAMPLES).map((_, at) => {
    while (word + 1 < weights.length && reached / total < at / SAMPLES) reached += weights[++word]!;
    return word;
  });
}

/** The share of each word's occurrences that is read. */
function keptShares(counts: Int32Array): Float64Array {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Float64Array.from(counts, (count) => {
    const share = count / total;
    return Math.min(1, (Math.sqrt(share / FREQUENT) + 1) * (FREQUENT / share));
  });
}
