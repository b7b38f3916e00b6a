import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordForm } from './forms';
import { closestReading, type Route } from './readings';

const KNOWN = new Set(['المدينه', 'مدينه', 'تسعي', 'صبري', 'وليد', 'وزاره', 'لاعب', 'بوش', 'علي']);
const read = (word: string) => closestReading(wordForm(word), (reading) => (KNOWN.has(reading) ? reading : null));

describe('closestReading', () => {
  it.each<[word: string, reading: string, route: Route]>([
    ['المدينة', 'المدينه', 0],
    ['وليد', 'وليد', 0],
    ['والمدينة', 'مدينه', 1],
    ['للمدينة', 'مدينه', 1],
    ['وصبري', 'صبري', 1],
    ['ستسعى', 'تسعي', 1],
    ['وستسعى', 'تسعي', 1],
    ['وبوش', 'بوش', 1],
    ['لاعبون', 'لاعب', 2],
    ['وزارتهم', 'وزاره', 2],
    ['مدينتين', 'مدينه', 2],
    ['ولاعبون', 'لاعب', 3],
  ])('%s is read as %s', (word, reading, route) => expect(read(word)).toEqual({ entry: reading, route }));

  it.each(['كتاب', 'HMC', '2003', '،', 'ولد', 'بو', ''])('%s has no reading', (word) => expect(read(word)).toBeNull());

  it('takes the word itself first, and asks only for forms of three letters and more', () => {
    const letters = constantFrom(...'والفبكسيتنهم'.split(''));
    assert(
      property(array(letters, { minLength: 1, maxLength: 12 }), (chosen) => {
        const form = wordForm(chosen.join(''));
        const asked: string[] = [];
        closestReading(form, (reading) => {
          asked.push(reading);
          return null;
        });
        expect(asked[0]).toBe(form.folded);
        expect(asked.slice(1).every((reading) => reading.length >= 3)).toBe(true);
        expect(asked.length).toBeLessThan(120);
        expect(closestReading(form, () => 1)).toEqual({ entry: 1, route: 0 });
      }),
      { numRuns: 60 },
    );
  });
});
