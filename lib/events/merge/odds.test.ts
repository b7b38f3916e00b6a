import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oddsOf, scoreOf } from './odds';

it('turns odds into a score and back, within what one pair may weigh', () => {
  fc.assert(
    fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (odds) => {
      const back = oddsOf(scoreOf(odds));
      expect(Math.abs(back - Math.max(-3.5, Math.min(6.5, odds)))).toBeLessThan(0.05);
      expect(scoreOf(odds) >= 0.5).toBe(scoreOf(back) >= 0.5);
    }),
  );
  expect(oddsOf(0)).toBe(-3.5);
});
