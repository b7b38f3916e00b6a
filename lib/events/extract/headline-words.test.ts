import { describe, expect, it } from 'vitest';
import { headlineOf, quotationEnd } from './headline-words';

describe("an event's line", () => {
  it.each([
    ['بأن رئيس المخابرات اجتمع مع المدير', 'رئيس المخابرات اجتمع مع المدير'],
    ['وكان الوزير قد التقى نظيره،', 'الوزير قد التقى نظيره'],
    ['وأدانت روسيا الغارات', 'أدانت روسيا الغارات'],
    ['كما رحبت مصر بالاتفاق', 'رحبت مصر بالاتفاق'],
    ['وقعت مصر اتفاقا', 'وقعت مصر اتفاقا'],
    ['وزارة الصحة تعلن النتائج', 'وزارة الصحة تعلن النتائج'],
    ['وصل الوزير إلى القاهرة', 'وصل الوزير إلى القاهرة'],
    ['انتهى الاجتماع', 'انتهى الاجتماع'],
  ])('«%s»', (words, expected) => {
    expect(headlineOf(words)).toBe(expected);
  });

  it.each([
    ['شدد الوزير على "ضرورة', ' العمل معا" أمس. ثم عاد', 'شدد الوزير على "ضرورة العمل معا"'],
    ['شدد الوزير على «ضرورة', ' العمل» معا.', 'شدد الوزير على «ضرورة العمل»'],
    ['شدد الوزير على "ضرورة"', ' العمل "معا".', 'شدد الوزير على "ضرورة"'],
    ['شدد الوزير على "ضرورة', ' العمل معا.', 'شدد الوزير على "ضرورة'],
    ['شدد الوزير', ' على "العمل".', 'شدد الوزير'],
  ])('«%s» with what it quotes of «%s»', (words, rest, expected) => {
    const text = words + rest;
    expect(text.slice(0, quotationEnd(text, { start: 0, end: words.length }, text.length))).toBe(expected);
  });

  it('is cut at a word', () => {
    const line = headlineOf('كلمة، '.repeat(40));
    expect(line).toMatch(/كلمة…$/);
    expect(line.length).toBeLessThanOrEqual(121);
  });
});
