import { describe, expect, it } from 'vitest';
import { pairAfterFeature, pairBeforeFeature, tripleFeature } from './features';
import { LABELS } from './labels';
import type { Model } from './packed';
import { beginning, continuation, PAIRS } from './pairs';
import { Triples } from './triples';

/** Two features in three are known, each by a row that its hash tells. */
const weight = (row: number, label: number) => (row < 0 ? 0 : ((row * (label + 1)) % 97) - 48);
const model: Pick<Model, 'row' | 'addRow'> = {
  row: (hash) => (hash % 3 === 0 ? -1 : hash % 1000),
  addRow: (row, scores, at) => {
    for (let label = 0; label < LABELS; label += 1) scores[at + label]! += weight(row, label);
  },
};

describe('Triples', () => {
  it('gives the sums of three features, also where it was full and has forgotten', () => {
    const triples = new Triples(model as Model);
    let wrong = 0;
    for (let turn = 0; turn < 60_000; turn += 1) {
      // Most are new, some come again.
      const n = turn % 7 === 0 ? turn % 350 : turn;
      const clusters = [n % 259, (n * 31) % 257, (n * 17 + 5) % 251] as const;
      const [before, own, after] = clusters;
      const rows = [pairBeforeFeature(before, own), pairAfterFeature(own, after), tripleFeature(...clusters)].map(
        model.row,
      );
      const has = (label: number) => rows.reduce((sum, row) => sum + weight(row, label) - weight(row, 0), 0);
      const at = triples.at(...clusters);
      for (let type = 0; type < PAIRS; type += 1) {
        const pair = triples.scores[at + type]!;
        if (beginning(pair) !== has(2 * type + 1) || continuation(pair) !== has(2 * type + 2)) wrong += 1;
      }
    }
    expect(wrong).toBe(0);
  });
});
