import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, mayFollow, spansOf } from './labels';
import { packRow, PAIRS } from './pairs';
import { Posterior } from './posterior';
import { Viterbi, wellFormed } from './viterbi';

const SCALE = 15;
const TOKENS = 12;
const weightsTo = (most: number) =>
  array(integer({ min: -most, max: most }), { minLength: (LABELS + 1) * LABELS, maxLength: (LABELS + 1) * LABELS });
/** Scores of a sentence, and what O has over the names at each token: between names there is often nothing to doubt. */
const local = array(integer({ min: -40, max: 40 }), { minLength: TOKENS * LABELS, maxLength: TOKENS * LABELS });
const outside = array(integer({ min: -1, max: 3 }), { minLength: TOKENS, maxLength: TOKENS });

function sentenceOf(scores: number[], lead: number[]): number[] {
  return scores.map((score, at) => (at % LABELS === 0 ? score + 80 * lead[at / LABELS]! : score));
}

function packed(scores: number[]): Int32Array {
  const sums = new Int32Array(TOKENS * PAIRS);
  for (let token = 0; token < TOKENS; token += 1) packRow(scores, token * LABELS, sums, token * PAIRS);
  return sums;
}

/** The score of a labelling. */
function scoreOf(labels: ArrayLike<number>, transitions: Float32Array, scores: number[]): number {
  let score = 0;
  for (let token = 0; token < TOKENS; token += 1) {
    const from = token === 0 ? LABELS : labels[token - 1]!;
    score += transitions[from * LABELS + labels[token]!]! + scores[token * LABELS + labels[token]!]!;
  }
  return score;
}

/** All labellings of which each token allows its label, put together token by token: their best score, or the sum of their weights. */
function overAll(
  transitions: Float32Array,
  scores: number[],
  put: (values: number[]) => number,
  allows: (token: number, label: number) => boolean = () => true,
): number {
  let values = Array.from({ length: LABELS }, (_, to) =>
    mayFollow(0, to) ? transitions[LABELS * LABELS + to]! : -Infinity,
  );
  for (let token = 0; token < TOKENS; token += 1) {
    const before = values;
    values = Array.from({ length: LABELS }, (_, to) => {
      if (!allows(token, to)) return -Infinity;
      const own = scores[token * LABELS + to]!;
      if (token === 0) return before[to]! + own;
      return put(
        before.map((value, from) => (mayFollow(from, to) ? value + transitions[from * LABELS + to]! + own : -Infinity)),
      );
    });
  }
  return put(values);
}

const best = (values: number[]) => Math.max(...values);
const sum = (values: number[]) => SCALE * Math.log(values.reduce((all, value) => all + Math.exp(value / SCALE), 0));

describe('Viterbi', () => {
  it('finds the best of all well-formed labellings', () => {
    assert(
      property(weightsTo(40), local, outside, (row, own, lead) => {
        const transitions = wellFormed(Float32Array.from(row));
        const scores = sentenceOf(own, lead);
        const found = new Uint8Array(TOKENS);
        new Viterbi(transitions).decode(packed(scores), 0, TOKENS, found);
        expect(scoreOf(found, transitions, scores)).toBe(overAll(transitions, scores, best));
      }),
      { numRuns: 150 },
    );
  });

  it('leaves what lies outside the sentence alone', () => {
    const labels = Uint8Array.from([7, 7, 7]);
    new Viterbi(wellFormed(new Float32Array(90))).decode(
      new Int32Array(3 * PAIRS).fill(-5, PAIRS, 2 * PAIRS),
      1,
      2,
      labels,
    );
    expect([...labels]).toEqual([7, 0, 7]);
  });
});

describe('Posterior', () => {
  // Transitions of a model are about as small beside its scores: how far off a token is to be read is told by scores alone.
  it('is the share of all labellings that hold exactly the span', () => {
    assert(
      property(weightsTo(15), local, outside, (row, own, lead) => {
        const transitions = wellFormed(Float32Array.from(row));
        const scores = sentenceOf(own, lead);
        const sums = packed(scores);
        const labels = new Uint8Array(TOKENS);
        new Viterbi(transitions).decode(sums, 0, TOKENS, labels);
        const posterior = new Posterior(transitions, SCALE);
        posterior.begin(0, TOKENS);
        const total = overAll(transitions, scores, sum);
        for (const { first, last } of spansOf(labels)) {
          const begin = labels[first]!;
          const holding = overAll(transitions, scores, sum, (token, label) => {
            if (token === first) return label === begin;
            if (token > first && token <= last) return label === begin + 1;
            return token !== last + 1 || label !== begin + 1;
          });
          const share = Math.exp((holding - total) / SCALE);
          expect(posterior.spanProbability(sums, 0, TOKENS, first, last, begin)).toBeCloseTo(share, 2);
        }
      }),
      { numRuns: 150 },
    );
  });
});
