import { describe, expect, it } from 'vitest';
import { nameParts, personId } from './person-id';

describe('a person under several spellings', () => {
  it.each([
    ['لويد أوستن', 'لويد أوستين'],
    ['بريت ماكغورك', 'بريت ماكجورك'],
    ['عبد الله حمدوك', 'عبدالله حمدوك'],
    ['أسامة بن لادن', 'أسامة ابن لادن'],
    ['أنطونيو غوتيريش', 'انطونيو جوتيريش'],
    ['نوري المالكي', 'نورى المالكى'],
    ['بان كي مون', 'بان كي - مون'],
  ])('%s and %s are one', (one, other) => expect(personId(one)).toBe(personId(other)));

  it.each([
    ['علي سالم', 'علي سليم'],
    ['محمد صالح', 'محمد صلاح'],
    ['جورج بوش', 'جورج بوث'],
  ])('%s and %s are two', (one, other) => expect(personId(one)).not.toBe(personId(other)));

  it.each<[string, string[]]>([
    ['عبد الفتاح السيسي', ['عبد الفتاح', 'السيسي']],
    ['حسن نصر الله', ['حسن', 'نصر الله']],
    ['محمد بن سلمان', ['محمد', 'بن سلمان']],
  ])('%s', (name, parts) => expect(nameParts(name)).toEqual(parts));
});
