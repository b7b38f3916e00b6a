import { describe, expect, it } from 'vitest';
import { wordsOf } from './words';

const typesOf = (text: string, word: string) =>
  wordsOf(text, { start: 0, end: text.length }, [], [])
    .filter(({ form, stem }) => form === word || stem === word)
    .flatMap(({ nouns }) => nouns.map(({ type }) => type));

describe('words of two trades', () => {
  it.each([
    ['استهدفت مسيرة سيارة في البلدة', 'مسيره', []],
    ['نفذته الجماعة بطائرات مسيرة على البلدة', 'مسيره', []],
    ['خرجت مسيرة احتجاجية في العاصمة', 'مسيره', ['PROTEST']],
    ['تتواصل عمليات البحث عن مفقودين', 'بحث', ['AID']],
    ['بعد البحث عن حل للأزمة', 'بحث', []],
    ['حجم التبادل التجاري كبير', 'تبادل', []],
    ['ضمن الجولة الثالثة من الدوري', 'جوله', []],
    ['انتهت الجولة الثالثة من المفاوضات', 'جوله', ['CONSULT']],
    ['امتدت إلى 12 مقاطعة', 'مقاطعه', []],
    ['أعلنت الأحزاب مقاطعة الجلسة', 'مقاطعه', ['SANCTION']],
  ])('«%s»', (text, word, expected) => {
    expect(typesOf(text, word)).toEqual(expected);
  });

  it.each([
    ['وقال حاكم الولاية إن الطرق مغلقة', 'حاكم', false],
    ['تحاكم المحكمة المتهمين', 'تحاكم', true],
    ['وأمر قاضي التحقيق بسجنه', 'قاضي', false],
    ['عين وزيرا للتجارة خلفا لسلفه', 'خلفا', false],
    ['الحريقان خلفا أضرارا', 'خلفا', true],
    ['بعد اثني عشر يوما', 'اثني', false],
    ['قال في بيان صادر اليوم', 'صادر', false],
    ['إن فرقه انتشلت ثلاث جثث', 'فرقه', false],
    ['وصلت سفينة تحمل قمحا', 'تحمل', false],
    ['تحمل الحكومة الشركة مسؤولية الحريق', 'تحمل', true],
  ])('«%s»', (text, word, verb) => {
    const [found] = wordsOf(text, { start: 0, end: text.length }, [], []).filter(({ form }) => form === word);
    expect(found!.verbs.length > 0).toBe(verb);
  });
});
