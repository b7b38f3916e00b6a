/** Span scores as conlleval counts them: a name is right when its tokens and its type are. */
import { LABELS, spansOf, TAGGER_TYPES } from '@/lib/entities/tagger/labels';
import { wellFormed } from '@/lib/entities/tagger/viterbi';
import type { Weights } from './crf';
import type { Dataset } from './dataset';

/** The best labels for the given sentences, at their tokens' places; elsewhere `labels` keeps what it holds. */
export function predict(
  data: Dataset,
  chosen: Int32Array,
  weights: Weights,
  labels: Uint8Array,
  outsideBias = 0,
): void {
  const transitions = wellFormed(weights.transitions);
  const emissions = new Float32Array((data.tokens.length - 1) * LABELS);
  for (const sentence of chosen) {
    const start = data.sentences[sentence]!;
    const end = data.sentences[sentence + 1]!;
    for (let token = start; token < end; token += 1) {
      const to = token * LABELS;
      for (let at = data.tokens[token]!; at < data.tokens[token + 1]!; at += 1) {
        const from = data.features[at]! * LABELS;
        for (let label = 0; label < LABELS; label += 1) emissions[to + label]! += weights.features[from + label]!;
      }
      emissions[to]! += outsideBias;
    }
    decode(transitions, emissions, start, end, labels);
  }
}

/** The best labels of tokens `start` to `end`. The reader's Viterbi works on packed whole numbers, which these weights are not yet. */
function decode(
  transitions: Float32Array,
  emissions: Float32Array,
  start: number,
  end: number,
  labels: Uint8Array,
): void {
  if (start === end) return;
  const from = new Uint8Array((end - start) * LABELS);
  let best = Float64Array.from(
    { length: LABELS },
    (_, to) => transitions[LABELS * LABELS + to]! + emissions[start * LABELS + to]!,
  );
  for (let token = start + 1; token < end; token += 1) {
    const before = best;
    best = new Float64Array(LABELS).fill(-Infinity);
    for (let at = 0; at < LABELS * LABELS; at += 1) {
      const label = Math.floor(at / LABELS);
      const to = at % LABELS;
      const score = before[label]! + transitions[at]!;
      if (score <= best[to]!) continue;
      best[to] = score;
      from[(token - start) * LABELS + to] = label;
    }
    for (let to = 0; to < LABELS; to += 1) best[to]! += emissions[token * LABELS + to]!;
  }
  let label = best.indexOf(Math.max(...best));
  for (let token = end - 1; token >= start; token -= 1) {
    labels[token] = label;
    label = from[(token - start) * LABELS + label]!;
  }
}

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
  /** Over PER, LOC and ORG alone. */
  common: number;
  byType: Record<string, number>;
}

export function scoreSpans(sentences: Int32Array, chosen: Int32Array, gold: Uint8Array, found: Uint8Array): Scores {
  const counts = new Map<string, [gold: number, found: number, right: number]>();
  const count = (type: string, place: 0 | 1 | 2) => {
    const row = counts.get(type) ?? [0, 0, 0];
    row[place] += 1;
    counts.set(type, row);
  };
  for (const sentence of chosen) {
    const from = sentences[sentence]!;
    const to = sentences[sentence + 1]!;
    const goldSpans = spansOf(gold, from, to);
    const keys = new Set(goldSpans.map(({ first, last, type }) => `${first} ${last} ${type}`));
    for (const { type } of goldSpans) count(type, 0);
    for (const { first, last, type } of spansOf(found, from, to)) {
      count(type, 1);
      if (keys.has(`${first} ${last} ${type}`)) count(type, 2);
    }
  }
  const sum = (types: readonly string[]) => {
    const [gold, found, right] = types.reduce<[number, number, number]>(
      (all, type) => {
        const row = counts.get(type) ?? [0, 0, 0];
        return [all[0] + row[0], all[1] + row[1], all[2] + row[2]];
      },
      [0, 0, 0],
    );
    const precision = (100 * right) / Math.max(1, found);
    const recall = (100 * right) / Math.max(1, gold);
    return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
  };
  return {
    ...sum(TAGGER_TYPES),
    common: sum(TAGGER_TYPES.slice(0, 3)).f1,
    byType: Object.fromEntries(TAGGER_TYPES.map((type) => [type, sum([type]).f1])),
  };
}
