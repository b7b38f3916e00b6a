import { describe, expect, it } from 'vitest';
import { documentStem, wordForm } from './forms';
import { triggersOf } from './triggers';

describe('wordForm', () => {
  it.each([
    ['والعراق', 'عراق', 'وال'],
    ['للأردن', 'اردن', 'لل'],
    ['بالقاهرة', 'قاهره', 'بال'],
    ['القاهرة', 'قاهره', 'ال'],
    ['لبغداد', 'بغداد', 'ل'],
    ['وأوضح', 'اوضح', 'و'],
    // Too short to tell a proclitic from the word's own first letter.
    ['بوش', 'بوش', ''],
    ['ليبي', 'ليبي', ''],
    ['وزير', 'وزير', ''],
    ['HMC', 'hmc', ''],
  ])('%s is %s without «%s»', (token, stem, clitic) => expect(wordForm(token)).toMatchObject({ stem, clitic }));

  it('keeps what folding makes one, and makes all digits one', () => {
    expect(wordForm('عَلـى')).toMatchObject({ raw: 'على', folded: 'علي' });
    expect(wordForm('١٩٩٨').folded).toBe('0000');
  });
});

describe('documentStem', () => {
  it.each([
    ['والعراق', 'عراق'],
    ['العراقي', 'عراقي'],
    ['كريستيان', 'كريستيان'],
    ['في', ''],
    ['الا', 'الا'],
  ])('%s counts as «%s»', (token, stem) => expect(documentStem(wordForm(token))).toBe(stem));
});

describe('triggersOf', () => {
  it.each([
    ['الرييس', 1],
    ['والرييس', 1],
    ['للوزير', 1],
    ['منظمه', 2],
    ['بمدينه', 4],
    ['واوضح', 8],
    ['كتاب', 0],
    ['', 0],
  ])('%s is %i', (folded, kinds) => expect(triggersOf(folded)).toBe(kinds));
});
