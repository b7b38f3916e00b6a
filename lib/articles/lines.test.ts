import { expect, test } from 'vitest';
import { assert, constantFrom, property, string } from 'fast-check';
import { marksOf, hashOf, phraseKey, skim } from './keys';
import { lineOf, splitLines } from './lines';

test.each([
  ['إقرأ أيضاً:', 'اقرا ايضا'],
  ['  كـــلمات   دلاليّة ', 'كلمات دلاليه'],
  ['یحیى رسول', 'يحيي رسول'],
  ['ﻻ ﷲ', 'لا الله'],
  ['X (@IraqiSpoxMOD)', 'x iraqispoxmod'],
  ['«الأفق»،—٢٠٢٤', 'الافق ٢٠٢٤'],
  ['\u200fشارك\u200e', 'شارك'],
  ['😀 …', ''],
  ['', ''],
])('«%s» is compared as «%s»', (text, key) => expect(phraseKey(text)).toBe(key));

test('long texts lose nothing', () => {
  expect(phraseKey('كلمة '.repeat(3000))).toBe('كلمه '.repeat(3000).trim());
  expect(lineOf('كلمة '.repeat(300).trim(), 0).words).toBe(300);
});

test('lines carry their place, without the white space around them, whatever breaks them', () => {
  const text = ' بغداد \r\n\n\tعمان.\u2028القاهرة؟"';
  const lines = splitLines(text);
  expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(['بغداد', 'عمان.', 'القاهرة؟"']);
  expect(lines.map(({ closed }) => closed)).toEqual([false, true, true]);
});

test('a line tells its first and last word, and whether it speaks to the reader, without its key', () => {
  const { first, last, words, toReader } = lineOf('«يُـرجى قراءة» ﻻﺋﺤﺔ – المنصّة.', 0);
  expect([first, last, words, toReader]).toEqual([hashOf('يرجي'), hashOf('المنصه'), 4, true]);
  expect(lineOf('رجاء قراءة لائحة المنصة', 0).toReader).toBe(false);
});

test('text of many lines in any shape is cut as by hand', () => {
  const text = 'واحد\n\rاثنان\u2029\u2028ثلاثة\r\n';
  expect(splitLines(text).map((line) => line.text)).toEqual(['واحد', 'اثنان', 'ثلاثة']);
  expect(splitLines(text.replaceAll('\r', '\n')).map((line) => line.text)).toEqual(['واحد', 'اثنان', 'ثلاثة']);
});

test('skimming tells what the key would, whatever the letters', () => {
  const wanted = marksOf(['با']);
  assert(
    property(string({ unit: constantFrom(...'اأبـَ  ﻻﷲ\ufe73٢1A«.-\n\u200f😀') }), (text) => {
      const words = phraseKey(text).split(' ').filter(Boolean);
      const first = words.length > 0 ? hashOf(words[0]!) : 0;
      const last = words.length > 0 ? hashOf(words.at(-1)!) : 0;
      const found = words.some((word) => wanted[hashOf(word) & (wanted.length - 1)] === 1);
      if (words.includes('با')) expect(found).toBe(true);
      expect(skim(` ${text}x`, 1, text.length + 1, wanted)).toEqual({ words: words.length, first, last, found });
    }),
  );
});
