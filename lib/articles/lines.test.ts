import { expect, test } from 'vitest';
import { lineOf, phraseKey, splitLines } from './lines';

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
