import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNameFinder, loadTagger } from './index';
import { wholeText } from './testing';

const findNames = createNameFinder(loadTagger(readFileSync(new URL('../../public/tagger.bin', import.meta.url))));
const found = (text: string) =>
  findNames(text, wholeText(text)).mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);

describe('ships by name', () => {
  it.each<[string, string[]]>([
    ['غرقت ناقلة النفط "نجمة الشرق" قبالة الميناء', ['MISC نجمة الشرق']],
    ['أرسلت البحرية الفرقاطة اليونانية «بسارا» إلى المنطقة', ['NORP اليونانية', 'MISC بسارا']],
    ['أبحرت سفينة شحن «ميرا كوين» أمس', ['MISC ميرا كوين']],
    ['فقد الاتصال بالسفينة زيليفانا قرب الساحل', ['MISC زيليفانا']],
    // What it does, whence it is, what is said of it.
    ['ضربت الصواريخ السفينة بزورقين مفخخين', []],
    ['وصلت السفينة إلى الميناء', []],
    ['قال إن السفينة "ستغرق في أي لحظة بسبب الأضرار" وغادر', []],
    ['غادرت السفينة اليونانية', ['NORP اليونانية']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('missions and forces in quotation marks', () => {
  it.each<[string, string[]]>([
    ['أعلنت مهمة "إيريني" أنها فتشت المركب', ['ORG إيريني']],
    ['قال إنها مهمة "لا يمكن أن تنجح أبدا" الآن', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('places that no list has, by the word before them', () => {
  it.each<[string, string[]]>([
    ['فاض نهر كوشيناري قرب الحدود', ['LOC نهر كوشيناري']],
    ['نقل إلى سجن زيرفاك وسط العاصمة', ['LOC سجن زيرفاك']],
    ['هاجموا قرية قرب مدينة كولاني ميدورا بالشمال', ['GPE كولاني ميدورا']],
    ['سيطروا على بلدة دير الزهراني أمس', ['GPE دير الزهراني']],
    ['جاء على رأس زيرفاك', []],
    ['أدان سجن المعارض', []],
    ['في منطقة جبلية وعرة', []],
    ['في حي سكني مكتظ', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
