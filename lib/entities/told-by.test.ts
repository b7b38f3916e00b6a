import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNameFinder, loadTagger } from './index';
import { wholeText } from './testing';

const findNames = createNameFinder(loadTagger(readFileSync(new URL('../../public/tagger.bin', import.meta.url))));
const people = (text: string) =>
  findNames(text, wholeText(text))
    .mentions.filter(({ type }) => type === 'PER')
    .map(({ start, end }) => text.slice(start, end));

describe('who says something under an office', () => {
  it.each<[string, string[]]>([
    ['وقال محافظ البنك المركزي التركي هيرون زلماكان إن التضخم يتراجع.', ['هيرون زلماكان']],
    ['وقال رئيس الوكالة الوطنية لإدارة الكوارث زوهارمانتو إن القرية عزلت.', ['زوهارمانتو']],
    ['وأكد المدير العام لوزارة الصحة في غزة منير الزرعوق أن العشرات أصيبوا.', ['منير الزرعوق']],
    // Nobody is named: an adverb, a day, a verb, a noun in the construct.
    ['وقال وزير الخارجية الفرنسي أمس إن بلاده ترفض.', []],
    ['وقال رئيس الوزراء العراقي ردا على سؤال إن الأمر انتهى.', []],
    ['وقال مسؤول أمريكي رفيع المستوى إن الخطة جاهزة.', []],
    ['وقال رئيس الوزراء استطاع أن يعود.', []],
    ['وأعلن المتحدث باسم الجيش العراقي جنوب بغداد أن القصف توقف.', []],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));
});

describe('places by words that nobody knows', () => {
  const places = (text: string) =>
    findNames(text, wholeText(text))
      .mentions.filter(({ type }) => type === 'LOC')
      .map(({ start, end }) => text.slice(start, end));

  it.each<[string, string[]]>([
    ['هبطت الطائرة في مطار نيفراس أمس.', ['مطار نيفراس']],
    ['هبطت الطائرة في مطار قريب أمس.', []],
    ['هبطت الطائرة في مطار عسكري أمس.', []],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected));
});

describe('where a name ends', () => {
  it.each<[string, string[]]>([
    ['استقبل وزير الخارجية أحمد علي اليحيا، أمس، السفير.', ['أحمد علي اليحيا']],
    ['وصل اللواء ركن (م) إدريس حامد الخليفة، أمس، إلى المدينة.', ['إدريس حامد الخليفة']],
    ['وجه الوزير البروفيسور المعز عمر صالح بإرسال فريق.', ['المعز عمر صالح']],
    ['استقبل السلطان هيثم بن طارق معالي السيد بدر بن حمد البوسعيدي.', ['هيثم بن طارق', 'بدر بن حمد البوسعيدي']],
    ['استقبل أحمد كرم الوفد، ثم غادر.', ['أحمد كرم']],
    ['وأفرج عن الأسير سامر كرم أمس.', ['سامر كرم']],
    ['أغلق محتجون غاضبون طريقا رئيسيا.', []],
  ])('%s', (text, expected) => expect(people(text)).toEqual(expected));

  it('knows both surnames of someone without the first name', () => {
    const text = 'استقبلت رئيسة الحكومة منى الطرابيشي الورداني السفير. وقالت الطرابيشي الورداني إن اللقاء مثمر.';
    const { mentions } = findNames(text, wholeText(text));
    const ids = mentions.filter(({ type }) => type === 'PER').map(({ entity }) => entity);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('towns', () => {
  const places = (text: string) =>
    findNames(text, wholeText(text))
      .mentions.filter(({ type }) => type === 'GPE' || type === 'LOC')
      .map(({ start, end }) => text.slice(start, end));

  it.each<[string, string[]]>([
    // Shown once by a word for a place, known throughout.
    ['وقع الانفجار في ولاية زلمغولداق فجرا. ووصل الوزير إلى زلمغولداق مساء.', ['زلمغولداق', 'زلمغولداق']],
    ['غرق زورق قبالة انوازيرو أمس.', ['انوازيرو']],
    // Common words that are towns where the article is about their state.
    ['قصف الجيش السوداني الخرطوم. وفي الأبيض، خرجت مسيرة.', ['الخرطوم', 'الأبيض']],
    ['قال السفير في برلين إن الأبيض، وهو لون، جميل.', ['برلين']],
    ['سقطت قذائف على أحد أحياء الأبيض.', ['الأبيض']],
    ['سار المارة في الشوارع بالقميص الأبيض.', []],
    ['هبطت الطائرة في مطار الملك سعود الدولي أمس.', ['مطار الملك سعود الدولي']],
    ['أعلنت الشركة رفع حالة القوة القاهرة أمس.', []],
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected));
});
