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
    ['وقال الأمين العام لحزب الاستقلال عبد الحق بنسالم إن الحكومة فشلت.', ['عبد الحق بنسالم']],
    ['وقال رئيس اتحاد الكتاب مراد الجلبي إن النتائج جيدة.', ['مراد الجلبي']],
    ['وأفاد الناطق الرسمي باسم محاكم سوسة فوزي الشريف بذلك.', ['فوزي الشريف']],
    ['وقال مدير المركز سامر عبد الرحمن لصوت بيروت إن القصف توقف.', ['سامر عبد الرحمن']],
    ['عين الملك وزيرا خلفا لـمنير الطاهري أمس.', ['منير الطاهري']],
    // What a name follows though it is no office; a first letter that could be a conjunction; a particle at the end.
    ['وأوقفت الشرطة رجلا يدعى نضال الزغل في منزله.', ['نضال الزغل']],
    ['وأفرج عن الناشطة وانغاري كيماثي بكفالة.', ['وانغاري كيماثي']],
    ['وقال العميد فضل سالم باهرمز إن المهمة انتهت.', ['فضل سالم باهرمز']],
    ['وحكم على المقاول سعيد آيت كروم بالسجن.', ['سعيد آيت كروم']],
    ['وصل قبله نضال طويل.', []],
    // Names that nobody knows, behind an office and what it is of.
    ['وأعلن وزير التخطيط عبد الباسط زعنون أن المشروع اكتمل.', ['عبد الباسط زعنون']],
    ['وقالت وزيرة البيئة نسرين بوقطاية إن الخطة جاهزة.', ['نسرين بوقطاية']],
    ['وأكد المتحدث باسم الهيئة زكور مزعاش أن العمل مستمر.', ['زكور مزعاش']],
    ['واستقبل وزير الداخلية سيغادر البلاد غدا.', []],
    ['وقال وزير المالية إن الميزانية متوازنة.', []],
    // A title behind a name, a phrase behind a name, a title alone.
    ['التقى خالد بن فيصل بن تركي ولي العهد في الرياض.', ['خالد بن فيصل بن تركي']],
    ['حضر سمو ولي العهد الحفل.', []],
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
    ['مصدر لقناة "الشام الجديدة" بأن', ['ORG الشام الجديدة']],
    ['ذكرت صحيفة «الغد المشرق» أن', ['ORG الغد المشرق']],
    ['قال "القاهرة جميلة" ثم', ['GPE القاهرة']],
    ['على قناة "نحن نرفض هذا الأمر تماما" كما', []],
  ])('%s', (text, expected) => expect(mentionsOf(text)).toEqual(expected));
});

describe('what looks like a name and is none', () => {
  it.each<[string, string[]]>([
    ['عرض فيلم "بيروت الغربية" في المهرجان', []],
    ['أطلق الجيش عملية «عاصفة الشمال» أمس', []],
    ['تحت شعار "العراق أولا" خرج المتظاهرون', []],
    ['قال مسؤول في "البنك الدولي" إن', ['ORG البنك الدولي']],
  ])('%s', (text, expected) => expect(mentionsOf(text)).toEqual(expected));

  it.each<[string, string[]]>([
    ['نشر سالم الجبوري (@SalemJ_92) صورة على منصة إكس.', ['سالم الجبوري']],
    ['كتب @ahmed_ali في حسابه.', []],
    ['كتبت Salma Haddad (@SalmaHaddad) تغريدة.', ['Salma Haddad']],
  ])('%s', (text, people) => expect(found(text, 'PER')).toEqual(people));
});
