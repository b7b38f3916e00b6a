import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, mayFollow, spansOf } from './labels';
import { Posterior } from './posterior';
import { Viterbi, wellFormed } from './viterbi';

const SCALE = 15;
const scores = integer({ min: -40, max: 40 });
const problem = [
  array(scores, { minLength: (LABELS + 1) * LABELS, maxLength: (LABELS + 1) * LABELS }),
  array(scores, { minLength: 3 * LABELS, maxLength: 3 * LABELS }),
] as const;

/** Every well-formed labelling of three tokens, with its score: what the algorithms must agree with. */
function labellings(transitions: Float32Array, emissions: Int32Array): { labels: number[]; score: number }[] {
  const all: { labels: number[]; score: number }[] = [];
  for (let code = 0; code < LABELS ** 3; code += 1) {
    const labels = [code % LABELS, Math.floor(code / LABELS) % LABELS, Math.floor(code / LABELS ** 2)];
    if (!mayFollow(0, labels[0]!) || !mayFollow(labels[0]!, labels[1]!) || !mayFollow(labels[1]!, labels[2]!)) continue;
    let score = transitions[LABELS * LABELS + labels[0]!]!;
    for (const [token, label] of labels.entries()) {
      score += emissions[token * LABELS + label]!;
      if (token > 0) score += transitions[labels[token - 1]! * LABELS + label]!;
    }
    all.push({ labels, score });
  }
  return all;
}

describe('Viterbi', () => {
  it('finds the best of all well-formed labellings', () => {
    assert(
      property(...problem, (weights, local) => {
        const transitions = wellFormed(Float32Array.from(weights));
        const emissions = Int32Array.from(local);
        const found = new Uint8Array(3);
        new Viterbi(transitions).decode(emissions, 0, 3, found);
        const all = labellings(transitions, emissions);
        const best = Math.max(...all.map(({ score }) => score));
        expect(all.find(({ labels }) => labels.every((label, at) => label === found[at]))?.score).toBe(best);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves what lies outside the sentence alone', () => {
    const labels = Uint8Array.from([7, 7, 7]);
    new Viterbi(wellFormed(new Float32Array(90))).decode(new Int32Array(27).fill(1, 9, 10), 1, 2, labels);
    expect([...labels]).toEqual([7, 0, 7]);
  });
});

describe('Posterior', () => {
  it('is the share of all labellings that hold exactly the span', () => {
    assert(
      property(...problem, (weights, local) => {
        const transitions = wellFormed(Float32Array.from(weights));
        const emissions = Int32Array.from(local);
        const all = labellings(transitions, emissions).map(({ labels, score }) => ({
          labels,
          weight: Math.exp(score / SCALE),
        }));
        const total = all.reduce((sum, { weight }) => sum + weight, 0);
        const posterior = new Posterior(transitions, SCALE);
        posterior.read(emissions, 0, 3);
        for (const [first, last, type, begin] of [
          [0, 0, 'PER', 1],
          [1, 2, 'LOC', 3],
          [0, 2, 'ORG', 5],
          [2, 2, 'MISC', 7],
        ] as const) {
          const holding = all.filter(({ labels }) =>
            spansOf(labels).some((span) => span.first === first && span.last === last && span.type === type),
          );
          const share = holding.reduce((sum, { weight }) => sum + weight, 0) / total;
          expect(posterior.spanProbability(first, last, begin, 3)).toBeCloseTo(share, 6);
        }
      }),
      { numRuns: 40 },
    );
  });
});
