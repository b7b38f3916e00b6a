import type { Span } from '../model';

/** A line of a document that is not blank; the span leaves out the white space around it. */
export interface Line extends Span {
  text: string;
  /** The (first) words in folded form, without punctuation: what phrases are compared with. */
  key: string;
  words: number;
  /** Ends as a sentence does. */
  closed: boolean;
}

const LINE = /[^\n\r\u2028\u2029]+/g;
/** Quotation marks and brackets behind the full stop are few. */
const TAIL = 12;
const TERMINAL = /[.!?؟…۔][\s"'»”“’)\]⟩]*$/;
const MARKS = /[\p{Mn}\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const COMPATIBLE = /[\ufb50-\ufdff\ufe70-\ufefc\uff01-\uff5e]/;
const ALIKE: Record<string, string> = {
  'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ئ': 'ي', 'ؤ': 'و', 'ة': 'ه', 'ھ': 'ه', 'ہ': 'ه', 'ک': 'ك', 'گ': 'ك', 'پ': 'ب',
}; // prettier-ignore

/**
 * A line's words in the form that phrases are written in: marks and tatweel gone, letters that are written for one
 * another made one (also the Persian ones that news agencies' systems leave behind), punctuation a single space.
 */
export function phraseKey(text: string): string {
  // Presentation forms are rare and taking them apart is dear.
  return (COMPATIBLE.test(text) ? text.normalize('NFKC') : text)
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[أإآٱىیئؤةھہکگپ]/g, (letter) => ALIKE[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The number of words in a phrase key. */
function wordCount(key: string): number {
  return key === '' ? 0 : key.split(' ').length;
}

/** Phrases stand at the beginning of a line, notices are short: what lies beyond is not folded. */
const KEY_LENGTH = 400;

/** A line made of a text that stands at `start`. */
export function lineOf(text: string, start: number): Line {
  const key = phraseKey(text.slice(0, KEY_LENGTH));
  const words = wordCount(key) + (text.length > KEY_LENGTH ? text.slice(KEY_LENGTH).split(' ').length : 0);
  return { start, end: start + text.length, text, key, words, closed: TERMINAL.test(text.slice(-TAIL)) };
}

/** The lines of a text that are not blank, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(LINE)) {
    const trimmed = match[0].trim();
    if (trimmed) lines.push(lineOf(trimmed, match.index + match[0].indexOf(trimmed)));
  }
  return lines;
}
