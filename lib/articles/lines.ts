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

/** Quotation marks and brackets behind the full stop are few. */
const TAIL = 12;
const TERMINAL = /[.!?؟…۔][\s"'»”“’)\]⟩]*$/;
const WORD = /[\p{L}\p{N}]/u;
const ALIKE: Record<string, string> = {
  'أ': 'ا', 'إ': 'ا', 'آ': 'ا', 'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ئ': 'ي', 'ؤ': 'و', 'ة': 'ه', 'ھ': 'ه', 'ہ': 'ه', 'ک': 'ك', 'گ': 'ك', 'پ': 'ب',
}; // prettier-ignore

/** What becomes of each code unit up to the end of the Arabic block: another, a gap between words, or nothing. */
const KNOWN = 0x700;
const GAP = 0;
const GONE = 1;
const FOLDED = foldedCodes();

function foldedCodes(): Uint16Array {
  const codes = new Uint16Array(KNOWN);
  for (let code = 0; code < KNOWN; code += 1) {
    const letter = String.fromCharCode(code);
    if (/\p{Mn}|[\u0640\u061c]/u.test(letter)) codes[code] = GONE;
    else codes[code] = WORD.test(letter) ? (ALIKE[letter] ?? letter.toLowerCase()).charCodeAt(0) : GAP;
  }
  return codes;
}

/** Presentation forms and full-width letters: rare, and dear to take apart. */
function isCompatible(code: number): boolean {
  return (code >= 0xfb50 && code <= 0xfdff) || (code >= 0xfe70 && code <= 0xfefc) || (code >= 0xff01 && code <= 0xff5e);
}

function foldedCode(code: number): number {
  if (code < KNOWN) return FOLDED[code]!;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069))
    return GONE;
  if (code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return GONE;
  return code < 0x2070 || !WORD.test(String.fromCharCode(code)) ? GAP : code;
}

/**
 * A line's words in the form that phrases are written in: marks and tatweel gone, letters that are written for one
 * another made one (also the Persian ones that news agencies' systems leave behind), punctuation a single space. By table, not by
 * `lib/text`: this runs on every line of every news page, and its start counts as well.
 */
export function phraseKey(text: string): string {
  return keyOf(text, false);
}

function keyOf(source: string, isPlain: boolean): string {
  let key = '';
  let codes: number[] = [];
  let gap = false;
  for (let index = 0; index < source.length; index += 1) {
    const letter = source.charCodeAt(index);
    if (letter >= 0xfb50 && !isPlain && isCompatible(letter)) return keyOf(source.normalize('NFKC'), true);
    const code = foldedCode(letter);
    if (code === GONE) continue;
    if (code === GAP) {
      gap = key !== '' || codes.length > 0;
      continue;
    }
    if (gap) codes.push(0x20);
    gap = false;
    codes.push(code);
    if (codes.length > CHUNK) {
      key += String.fromCharCode(...codes);
      codes = [];
    }
  }
  return key + String.fromCharCode(...codes);
}

/** Arguments that one call takes without harm. */
const CHUNK = 2000;

/** The number of words in a phrase key. */
function wordCount(key: string): number {
  let words = key === '' ? 0 : 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words += 1;
  return words;
}

/** Phrases stand at the beginning of a line, notices are short: what lies beyond is not folded. */
const KEY_LENGTH = 400;

/** A line made of a text that stands at `start`. */
export function lineOf(text: string, start: number): Line {
  const key = phraseKey(text.slice(0, KEY_LENGTH));
  const words = wordCount(key) + (text.length > KEY_LENGTH ? wordCount(text.slice(KEY_LENGTH)) : 0);
  return { start, end: start + text.length, text, key, words, closed: TERMINAL.test(text.slice(-TAIL)) };
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

/** The lines of a text that are not blank, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
    const line = at > start ? text.slice(start, at) : '';
    const trimmed = line.trim();
    if (trimmed) lines.push(lineOf(trimmed, start + line.indexOf(trimmed)));
    start = at + 1;
  }
  return lines;
}
