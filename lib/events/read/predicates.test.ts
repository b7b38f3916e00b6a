import { describe, expect, it } from 'vitest';
import { verbHere } from './predicates';
import { wordsOf } from './words';

const isVerb = (text: string, word: string): boolean => {
  const words = wordsOf(text, { start: 0, end: text.length }, [], []);
  const at = words.findIndex(({ text: written }) => written === word);
  return verbHere(words, at) !== null;
};

describe('a perfect that is spelt as its verbal noun', () => {
  it.each([
    ['وقبل ذلك قتل سبعة جنود', 'قتل', true],
    ['في غضون ذلك عين الرئيس مستشارا', 'عين', true],
    ['إلى ذلك تلقى الوزير اتصالا', 'تلقى', true],
    ['جنوب العاصمة قتل مسلحون حارسا', 'قتل', true],
    ['وفي هجوم آخر خطف مسلحون تاجرا', 'خطف', true],
    ['وفي الوقت ذاته طلب الوزير مهلة', 'طلب', true],
    ['بعد قتل ثلاثة جنود', 'قتل', false],
    ['في بحث علمي جديد', 'بحث', false],
    ['رفضوا قرار قصف القرية', 'قصف', false],
  ])('«%s», «%s»: %s', (text, word, verb) => {
    expect(isVerb(text, word)).toBe(verb);
  });
});

describe('a verb that is spelt as its verbal noun', () => {
  it.each([
    ['أوقفته الشرطة، وأحالته إلى المحكمة', 'وأحالته', true],
    ['قررت حبسه، وإحالته إلى المحكمة', 'وإحالته', false],
    ['احتجزتهم الشرطة، وأعادتهم إلى بلدهم', 'وأعادتهم', true],
    ['قررت طردهم، وإعادتهم إلى بلدهم', 'وإعادتهم', false],
    ['التقى الوزيرين وحثهما على الحوار', 'وحثهما', true],
    ['اتصل بالأمير وحضه على المصالحة', 'وحضه', true],
    ['طالب بحثه في الجلسة', 'بحثه', false],
  ])('«%s», «%s»: %s', (text, word, verb) => {
    expect(isVerb(text, word)).toBe(verb);
  });
});
