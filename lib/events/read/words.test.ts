import { describe, expect, it } from 'vitest';
import { wordsOf } from './words';

const read = (text: string) => wordsOf(text, { start: 0, end: text.length }, [], []);

describe('the article and letters that look like it', () => {
  it.each([
    ['إلغاء الجلسة', 'الغاء', 'REJECT'],
    ['أكدوا التزامهم بالاتفاق', 'التزامهم', 'AGREE'],
    ['بعد إلقاء القبض عليه', 'القاء', 'STATEMENT'],
    ['وبالتماس العفو', 'التماس', 'REQUEST'],
  ])('«%s» has the noun «%s»', (text, stem, type) => {
    const word = read(text).find((other) => other.stem === stem);
    expect(word?.nouns.map((noun) => noun.type)).toContain(type);
    expect(word?.definite).toBe(stem.endsWith('هم'));
  });

  it.each([
    ['آلاف المهاجرين', 'الاف', false],
    ['انفجار ألغام', 'الغام', false],
    ['اللقاء الأول', 'لقاء', true],
    ['الالتزام بالهدنة', 'التزام', true],
    ['المفاوضات', 'مفاوضات', true],
  ])('«%s»: «%s», definite %s', (text, stem, definite) => {
    expect(read(text).find((other) => other.stem === stem)?.definite).toBe(definite);
  });
});
