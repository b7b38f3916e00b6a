import { describe, expect, it } from 'vitest';
import { annotated } from '../testing';
import { readArticle } from './article';
import { quotedNames } from './quoted-names';

const quoted = (text: string) => quotedNames(readArticle(text, annotated(text, [], {}, '2024-03-06'), 0).sentences);

describe('names in quotation marks', () => {
  it.each([
    ['غرقت السفينة "أورلاندا ستار" قبالة الميناء.', 1],
    ['بدأت عملية «رمال الجنوب» أمس.', 1],
    ['غادر طاقم سفينة الشحن "أورلاندا ستار" الميناء.', 1],
    // words, a paper, a sentence
    ['وصف الوزير الاتفاق بأنه "خطوة صغيرة".', 0],
    ['قال الوزير لصحيفة "صوت الجنوب" إنه سيعود.', 0],
    ['قال الوزير عن السفينة "لن تعود إلى الميناء قبل نهاية العام".', 0],
  ])('%s: %i', (text, count) => {
    expect(quoted(text)).toHaveLength(count);
  });

  it('are one in two spellings', () => {
    expect(quoted('غرقت السفينة "أورلاندا ستار" أمس.')).toEqual(quoted('غرقت السفينة «أرلندا ستار» أمس.'));
  });
});
