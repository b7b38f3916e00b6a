import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNameFinder, loadTagger } from './index';
import { wholeText } from './testing';

const findNames = createNameFinder(loadTagger(readFileSync(new URL('../../public/tagger.bin', import.meta.url))));
const peopleOf = (text: string) =>
  findNames(text, wholeText(text))
    .mentions.filter(({ type }) => type === 'PER')
    .map(({ start, end }) => text.slice(start, end));

describe('what the tagger finds, cut to the name', () => {
  it.each<[string, string[]]>([
    ['وأوضح الجنرال فاليري غيراسيموف أن القوات انسحبت.', ['فاليري غيراسيموف']],
    ['قال الرئيس ترامب سيلتقي الوفد غدا.', ['ترامب']],
    ['وقالت المنسقة جينين هينيس-بلاسخارت إن الوضع هش.', ['جينين هينيس-بلاسخارت']],
    ['سجل الهدفين أشرف حكيمي ويوسف النصيري في المباراة.', ['أشرف حكيمي', 'يوسف النصيري']],
    ['وصرح المتحدث باسم البنتاغون بأن الحاملة أبحرت.', []],
    // A family's name behind a verb or a noun is no father's.
    ['وتولى بن سالم الحقيبة في العام نفسه.', ['بن سالم']],
    ['أصدر القاضي بطاقة في حق بن سالم أمس.', ['بن سالم']],
    ['قال الدكتور مساعد بن محمد إن الأمر انتهى.', ['مساعد بن محمد']],
    ['ويقول محامون إن الملفات فارغة.', []],
    ['صدر مرسوم أميري بتعيين الشيخ فهد العدواني وزيرا للداخلية.', ['فهد العدواني']],
    ['سجل سردار أميري هدفين.', ['سردار أميري']],
  ])('%s', (text, people) => expect(peopleOf(text)).toEqual(people));
});

describe('a body behind a preposition of one letter', () => {
  it.each<[string, string[]]>([
    ['أكد مدير الإعلام بوزارة الصحة أن الهجوم فشل.', ['ORG وزارة الصحة']],
    ['أكد مدير المشاريع بوزارة النقل ذلك.', ['ORG وزارة النقل']],
    ['أكد مدير الإعلام باسم عوض الله ذلك.', ['PER باسم عوض الله']],
  ])('%s', (text, names) => {
    const { mentions } = findNames(text, wholeText(text));
    expect(mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual(names);
  });
});

describe('a dateline that the tagger joins', () => {
  it.each<[string, string[]]>([
    ['دمشق-سانا أصدر الرئيس مرسوما.', ['GPE دمشق', 'ORG سانا']],
    ['حلب-سانا\nأكد المحافظ ذلك.', ['GPE حلب', 'ORG سانا']],
    ['قال بان كي-مون ذلك.', ['PER بان كي-مون']],
    ['لندن: خالد العبدلي - أكد المحافظ ذلك.', ['GPE لندن', 'PER خالد العبدلي']],
    ['رام الله - يوسف الشايب - أكد المحافظ ذلك.', ['GPE رام الله', 'PER يوسف الشايب']],
    ['عمان - سما نيوز - أكد المحافظ ذلك.', ['GPE عمان', 'ORG سما نيوز']],
    ['بيروت: صوت الجنوب - أكد المحافظ ذلك.', ['GPE بيروت', 'ORG صوت الجنوب']],
  ])('%s', (text, names) => {
    const { mentions } = findNames(text, wholeText(text));
    expect(mentions.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`)).toEqual(names);
  });
});
