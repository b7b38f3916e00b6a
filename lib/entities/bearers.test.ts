import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNameFinder, loadTagger } from './index';
import { mentionsOf, wholeText } from './testing';

const findNames = createNameFinder(loadTagger(readFileSync(new URL('../../public/tagger.bin', import.meta.url))));
const found = (text: string, type: string) =>
  findNames(text, wholeText(text))
    .mentions.filter((mention) => mention.type === type)
    .map(({ start, end }) => text.slice(start, end));

describe('people behind offices', () => {
  it.each<[string, string[]]>([
    ['وقال الأمين العام لحزب العدالة والتنمية عبد الإله بنكيران إن الحكومة فشلت.', ['عبد الإله بنكيران']],
    ['وقال المراقب العام لجماعة الإخوان المسلمين مراد العضايلة إن النتائج جيدة.', ['مراد العضايلة']],
    ['وأفاد الناطق الرسمي باسم محاكم سوسة فوزي الشريف بذلك.', ['فوزي الشريف']],
    ['وقال مدير المركز سامر عبد الرحمن لعرب نيوز إن القصف توقف.', ['سامر عبد الرحمن']],
    ['عين الرئيس وزيرا خلفا لـنذير العرباوي أمس.', ['نذير العرباوي']],
    ['وقال سيرغي لافروف إن موسكو مستعدة.', ['سيرغي لافروف']],
  ])('%s', (text, people) => expect(found(text, 'PER')).toEqual(people));
});

describe('bodies that the tagger runs on behind', () => {
  it('ends a known body before what it does', () => {
    expect(found('وهنأ رئيس بعثة الاتحاد الأوروبي لمراقبة الانتخابات الأردن.', 'ORG')).toEqual(['الاتحاد الأوروبي']);
  });
});

describe('media in quotation marks', () => {
  it.each<[string, string[]]>([
    ['مصدر لقناة "القاهرة الإخبارية" بأن', ['ORG القاهرة الإخبارية']],
    ['ذكرت صحيفة «الغد المشرق» أن', ['ORG الغد المشرق']],
    ['قال "القاهرة جميلة" ثم', ['GPE القاهرة']],
    ['على قناة "نحن نرفض هذا الأمر تماما" كما', []],
  ])('%s', (text, expected) => expect(mentionsOf(text)).toEqual(expected));
});
