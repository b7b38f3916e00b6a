import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areInOrder, sortByStart } from './in-order';

const spans = fc
  .array(fc.nat(9), { maxLength: 12 })
  .map((starts) => starts.map((start, at) => ({ start, end: start + 1, at })));

it('sorts as a stable sort does, whatever was in order before', () => {
  fc.assert(
    fc.property(spans, (all) => {
      const expected = [...all].sort((a, b) => a.start - b.start || a.at - b.at);
      expect(sortByStart([...all])).toEqual(expected);
      expect(areInOrder(all)).toBe(all.every(({ at }, index) => at === expected[index]!.at));
    }),
  );
});
