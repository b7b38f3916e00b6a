import { describe, expect, it } from 'vitest';
import { wordsOf } from './words';

const readings = (text: string) =>
  wordsOf(text, { start: 0, end: text.length }, [], []).flatMap(({ nouns }) => nouns.map(({ type }) => type));

describe('two words that name one event', () => {
  it.each([
    ['بعد وقف إطلاق النار في المدينة', ['RETREAT']],
    ['قامت بطلعات جوية فوق الساحل', ['MOBILIZE']],
    ['جرى إطلاق سراح الرهائن', ['RETREAT']],
    ['بعد حظر التجول ليلا', ['COERCE']],
    ['وصل جسر جوي من الدوحة', ['AID']],
    ['صدرت مذكرة توقيف بحقه', ['COERCE']],
    ['قال في مؤتمر صحفي', ['STATEMENT']],
    ['بعد محاولة اغتيال فاشلة', ['ASSAULT']],
    ['بعد وقف الاشتباكات ليلا', ['RETREAT']],
    ['جراء تسرب غاز من الأنبوب', ['DISASTER']],
    ['بعد حجر صحي على البلدة', ['COERCE']],
    ['أول إصابة بالكوليرا', ['DISASTER']],
    ['في حادثة طعن أمام المحطة', ['ASSAULT']],
  ])('%s', (text, types) => {
    expect(readings(text)).toEqual(types);
  });

  it.each([
    ['عند نقطة تفتيش'],
    ['حصل على براءة اختراع'],
    ['أثارت المخاوف من انهيار المفاوضات'],
    ['سجل الهدف من ضربة جزاء'],
    ['بدأت الحملة الانتخابية'],
  ])('«%s» names none', (text) => {
    expect(readings(text)).toEqual([]);
  });
});

describe('spelling that tells a noun from a verb', () => {
  const verbs = (text: string) =>
    wordsOf(text, { start: 0, end: text.length }, [], [])
      .slice(-1)
      .flatMap((word) => word.verbs.map(({ verb }) => verb.lemma));

  it.each([
    ['في حملة'],
    ['مدينة آباد'],
    ['بعد تفشي'],
    ['حادث سير'],
    ['دول مثل'],
    ['افتتح نفق'],
    ['ناقش حول'],
    ['افتتحت دار'],
  ])('«%s» ends in no verb', (text) => {
    expect(verbs(text)).toEqual([]);
  });

  it.each([
    ['الذي حمله', 'حمل'],
    ['المرض تفشى', 'تفشى'],
  ])('«%s» ends in «%s»', (text, lemma) => {
    expect(verbs(text)).toContain(lemma);
  });
});
