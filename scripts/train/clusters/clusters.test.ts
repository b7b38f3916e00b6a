import { describe, expect, it } from 'vitest';
import { centresOf, nearest, normalise } from './k-means';
import { DIMENSIONS, skipGram } from './skip-gram';
import { readVocabulary } from './vocabulary';

/** Places stand behind «في» and people behind «قال»: made up, so that two groups of words keep different company. */
const places = ['بغداد', 'دمشق', 'تونس', 'عمان'];
const people = ['سعيد', 'كريم', 'ليلي', 'نجيب'];
const text = Array.from(
  { length: 600 },
  (_, at) => `قال ${people[at % 4]} امس انه يقيم في ${places[(at >> 2) % 4]} منذ سنه`,
).join('\n');

describe('readVocabulary', () => {
  it('numbers the frequent words by how often they stand, and leaves the rest out', () => {
    const { words, counts, text, sentences } = readVocabulary('< doc id >\nا ب ا\n\nب ج ا', 2);
    expect(words).toEqual(['ا', 'ب']);
    expect([...counts]).toEqual([3, 2]);
    expect([...text]).toEqual([0, 1, 0, 1, 0]);
    expect([...sentences]).toEqual([0, 3, 5]);
  });
});

describe('skipGram', () => {
  const vocabulary = readVocabulary(text, 5);

  it('puts words of the same company together', () => {
    const vectors = normalise(skipGram(vocabulary), DIMENSIONS);
    const likeness = (a: string, b: string) => {
      const [one, other] = [a, b].map((word) => vocabulary.words.indexOf(word) * DIMENSIONS) as [number, number];
      let product = 0;
      for (let at = 0; at < DIMENSIONS; at += 1) product += vectors[one + at]! * vectors[other + at]!;
      return product;
    };
    expect(likeness('بغداد', 'دمشق')).toBeGreaterThan(likeness('بغداد', 'كريم'));
    expect(likeness('سعيد', 'نجيب')).toBeGreaterThan(likeness('سعيد', 'تونس'));
  });

  it('gives the same vectors twice', () => expect(skipGram(vocabulary)).toEqual(skipGram(vocabulary)));
});

describe('centresOf', () => {
  it('finds the directions that vectors lie in', () => {
    const vectors = normalise(Float32Array.from([9, 1, 8, 1, 1, 9, 1, 7, 9, 2, 2, 9]), 2);
    const centres = centresOf(vectors, 2, 2);
    const [a, b, c, d, e, f] = nearest(vectors, centres, 2);
    expect([b, e, d, f]).toEqual([a, a, c, c]);
    expect(a).not.toBe(c);
  });
});
