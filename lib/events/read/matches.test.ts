import { describe, expect, it } from 'vitest';
import { wordsOf } from './words';

const found = (text: string, word: string) =>
  wordsOf(text, { start: 0, end: text.length }, [], []).find(({ text: written }) => written === word)!;

describe('the language of matches', () => {
  it.each([
    ['هاجم الفريق مرمى ضيفه في الشوط الثاني من المباراة', 'هاجم'],
    ['أنقذ الحارس مرماه في شوط المباراة الأول', 'أنقذ'],
    ['اصطدمت الكرة بقدم المدافع في مباراة الدوري', 'اصطدمت'],
    ['عرقل المدافع لاعب الفريق داخل منطقة الجزاء', 'عرقل'],
  ])('«%s» is play', (text, word) => {
    expect(found(text, word).verbs).toEqual([]);
  });

  it.each([
    ['هاجم مسلحون حافلة الفريق بعد المباراة في ملعب المدينة', 'هاجم'],
    ['أنقذ الغواصون ركاب المركب', 'أنقذ'],
    ['توفي مدرب المنتخب بعد مباراة الدوري', 'توفي'],
    ['فاز الفريق في مباراة الدوري بهدف', 'فاز'],
  ])('«%s» is not', (text, word) => {
    expect(found(text, word).verbs.length).toBeGreaterThan(0);
  });
});
