import { describe, expect, it } from 'vitest';
import { cliticReadings, fold } from '../text';
import { bareStem, hasTail, tailOf } from './words';

const stemsOf = (word: string) => cliticReadings(fold(word)).flatMap(({ stem }) => [stem, bareStem(stem)]);

describe('tailOf', () => {
  it.each(['وبالبصرة', 'للعراق', 'وللبنان', 'للجنة', 'فلندن', 'والصدر', 'كالأسد', 'للبن', 'وليد', 'بن'])(
    '%s has the tail of each of its stems that has one',
    (word) => {
      for (const stem of stemsOf(word)) if (hasTail(stem)) expect(tailOf(stem)).toBe(tailOf(fold(word)));
    },
  );

  it('is not that of a word that ends otherwise', () => {
    expect(tailOf('البصره')).not.toBe(tailOf('البصري'));
  });
});

describe('hasTail', () => {
  it.each([
    ['صدر', true],
    ['البن', true],
    ['بن', false],
    // A reading of «للب», which ends otherwise.
    ['الب', false],
  ])('%s: %s', (stem, has) => expect(hasTail(stem)).toBe(has));
});
