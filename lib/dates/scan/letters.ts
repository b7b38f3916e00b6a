import { fold } from '../../text';

/** What a code unit is to the scanner, as numbers so that a text is cut by table. */
export const SPACE = 0;
export const LINE = 1;
export const DIGIT = 2;
export const LATIN = 3;
export const ARABIC = 4;
export const MARK = 5;
/** Harakat, tatweel, marks of direction: folding deletes them. */
export const GONE = 6;

const CODES = 0x10000;
/** First and last code of the stretches that folding changes; all others stay as they are. */
const FOLDED: [first: number, last: number][] = [
  [0, 0x8ff],
  [0x2000, 0x206f],
  [0x3000, 0x3000],
  [0xfb50, 0xffff],
];

/** Each code unit's folded form, itself where folding leaves it; of a ligature's letters see `hasLigature`. */
export const LETTERS = new Uint16Array(CODES);
/** Each code unit's kind. */
export const KINDS = new Uint8Array(CODES);

for (let code = 0; code < CODES; code += 1) {
  LETTERS[code] = code;
  KINDS[code] = kindOf(code);
}
for (const [first, last] of FOLDED) {
  for (let code = first; code <= last; code += 1) {
    const folded = fold(String.fromCharCode(code));
    const letter = folded.charCodeAt(0);
    LETTERS[code] = letter;
    KINDS[code] = folded === '' ? GONE : kindOf(letter);
  }
}

const LIGATURES = /[\ufb50-\ufdff\ufe70-\ufefc]/;

/** Whether letters of a text may fold to several («ﻻ», «ﷲ»), so that it has to be folded before it is cut. */
export function hasLigature(text: string): boolean {
  return LIGATURES.test(text);
}

function kindOf(code: number): number {
  if (code <= 0x20) return code === 0x0a || code === 0x0d ? LINE : SPACE;
  if (code >= 0x620 && code <= 0x6ff) return isArabicLetter(code) ? ARABIC : MARK;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  if (code >= 0x61 && code <= 0x7a) return LATIN;
  if (code < 0xc0) return code === 0x85 || code === 0xa0 ? SPACE : MARK;
  if (code < 0x600) return code === 0xd7 || code === 0xf7 ? MARK : LATIN;
  if (code >= 0x2000 && code <= 0x206f) {
    if (code === 0x2028 || code === 0x2029) return LINE;
    return code <= 0x200a || code === 0x205f ? SPACE : MARK;
  }
  return code >= 0x750 && code <= 0x8c9 ? ARABIC : MARK;
}

function isArabicLetter(code: number): boolean {
  return code <= 0x64a || (code >= 0x66e && code <= 0x6d3) || code === 0x6d5 || code >= 0x6fa;
}

/** The end of a word with the harakat and tatweel behind it: they are its own, marks of direction are not. */
export function endOverMarks(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (!((code >= 0x64b && code <= 0x65f) || code === 0x670 || code === 0x640)) break;
    end += 1;
  }
  return end;
}
