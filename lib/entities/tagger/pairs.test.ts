import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from './labels';
import { beginning, continuation, packRow, PAIRS } from './pairs';

const rowOf = (scores: number[]) => {
  const packed = new Int32Array(PAIRS);
  packRow(scores, 0, packed, 0);
  return packed;
};
const read = (packed: Int32Array) => Array.from(packed).flatMap((pair) => [beginning(pair), continuation(pair)]);

describe('pairs', () => {
  it('hold what each label has over O', () =>
    expect(read(rowOf([10, 11, 9, 10, 0, -300, 400, 10, -10]))).toEqual([1, -1, 0, -10, -310, 390, 0, -20]));

  it('add up as their halves do, however great the scores of sixteen rows', () => {
    const row = array(integer({ min: -40_000, max: 40_000 }), { minLength: LABELS, maxLength: LABELS });
    assert(
      property(array(row, { minLength: 16, maxLength: 16 }), (rows) => {
        const sums = new Int32Array(PAIRS);
        const expected = Array<number>(2 * PAIRS).fill(0);
        for (const packed of rows.map(rowOf)) {
          packed.forEach((pair, at) => (sums[at]! += pair));
          read(packed).forEach((half, at) => (expected[at]! += half));
        }
        expect(read(sums)).toEqual(expected);
      }),
    );
  });
});
