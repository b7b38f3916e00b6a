import { describe, expect, it } from 'vitest';
import type { Mention } from '../../model';
import type { Word } from '../read/word';
import { wordsOf } from '../read/words';
import { headlineOf, quotationEnd } from './headline-words';

/** The words of a line as they are read, with a name over each of `names`. */
function read(line: string, ...names: string[]): Word[] {
  const mentions = names.map((name): Mention => {
    const start = line.indexOf(name);
    return { start, end: start + name.length, type: 'PER', entity: 'per~x', confidence: 1, reason: 'title' };
  });
  return wordsOf(line, { start: 0, end: line.length }, mentions, []);
}

describe("an event's line", () => {
  it.each([
    ['بأن رئيس المخابرات اجتمع مع المدير', 'رئيس المخابرات اجتمع مع المدير'],
    ['وكان الوزير قد التقى نظيره،', 'الوزير التقى نظيره'],
    ['الوزير قد يلتقي نظيره', 'الوزير قد يلتقي نظيره'],
    ['وكان الوزير يقول إنه قد يلتقي نظيره', 'الوزير يقول إنه قد يلتقي نظيره'],
    ['وأدانت روسيا الغارات', 'أدانت روسيا الغارات'],
    ['ودعا الوزير إلى الهدوء.', 'دعا الوزير إلى الهدوء'],
    ['وشن الجيش هجوما', 'شن الجيش هجوما'],
    ['وفي الخرطوم قتل شخصان', 'في الخرطوم قتل شخصان'],
    ['كما رحبت مصر بالاتفاق', 'رحبت مصر بالاتفاق'],
    ['إنها أغلقت المعابر أمس', 'أغلقت المعابر أمس'],
    ['التي شنها الجيش أمس', 'شنها الجيش أمس'],
    ['وقعت مصر اتفاقا', 'وقعت مصر اتفاقا'],
    ['وزارة الصحة تعلن النتائج', 'وزارة الصحة تعلن النتائج'],
    ['وصل الوزير إلى القاهرة', 'وصل الوزير إلى القاهرة'],
    ['انتهى الاجتماع', 'انتهى الاجتماع'],
    ['ألغى الوزير زيارته إلى موسكو بعد', 'ألغى الوزير زيارته إلى موسكو'],
    ['اتفق الجانبان على تبادل الأسرى، وهو', 'اتفق الجانبان على تبادل الأسرى'],
    ['قال الوزير "نعم', 'قال الوزير "نعم'],
    ['قال الوزير "', 'قال الوزير'],
    ['" قال الوزير كلمة', 'قال الوزير كلمة'],
    ['وصف القرار بأنه "خطأ".', 'وصف القرار بأنه "خطأ"'],
    ['هبطت الطائرة على بعد 5 كم.', 'هبطت الطائرة على بعد 5 كم'],
  ])('«%s»', (line, expected) => {
    expect(headlineOf(line, read(line))).toBe(expected);
  });

  it.each([
    ['ويتمان: اتفقنا على كل شيء', 'ويتمان', 'ويتمان: اتفقنا على كل شيء'],
    ['ولبنى حضرت الاجتماع أمس', 'لبنى', 'لبنى حضرت الاجتماع أمس'],
    ['ومنصور حضر الاجتماع أمس', 'منصور', 'منصور حضر الاجتماع أمس'],
  ])('«%s» with the name «%s»', (line, name, expected) => {
    expect(headlineOf(line, read(line, name))).toBe(expected);
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
    const line = headlineOf('كلمة، '.repeat(40), []);
    expect(line).toMatch(/كلمة…$/);
    expect(line.length).toBeLessThanOrEqual(121);
  });
});
