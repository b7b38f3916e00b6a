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

/** The same for what stands behind the Arabic block. */
function foldedCode(code: number): number {
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
  return WRITER.keyOf(text, 0, text.length);
}

/** Letters that are turned into a string at once. */
const CHUNK = 2000;

/** Writes keys into one array, again and again: an array for each line is most of what a document's lines would cost. */
class KeyWriter {
  /** The number of words in the last key. */
  words = 0;
  private readonly codes = new Uint16Array(CHUNK);
  private readonly decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

  /** The key of what stands between two offsets. @param isPlain whether no presentation forms are left */
  keyOf(source: string, from: number, to: number, isPlain = false): string {
    const { codes } = this;
    let key = '';
    let length = 0;
    let words = 0;
    let gap = true;
    for (let index = from; index < to; index += 1) {
      const letter = source.charCodeAt(index);
      if (letter >= 0xfb50 && !isPlain && isCompatible(letter)) {
        const plain = source.slice(from, to).normalize('NFKC');
        return this.keyOf(plain, 0, plain.length, true);
      }
      const code = letter < KNOWN ? FOLDED[letter]! : foldedCode(letter);
      if (code === GONE) continue;
      if (code === GAP) {
        gap = true;
        continue;
      }
      if (length + 2 > CHUNK) {
        key += this.written(length);
        length = 0;
      }
      if (gap) {
        if (words > 0) codes[length++] = 0x20;
        words += 1;
        gap = false;
      }
      codes[length++] = code;
    }
    this.words = words;
    return length === 0 ? key : key + this.written(length);
  }

  private written(length: number): string {
    return this.decoder.decode(this.codes.subarray(0, length));
  }
}

const WRITER = new KeyWriter();

/** Phrases stand at the beginning of a line, notices are short: what lies beyond is not folded. */
const KEY_LENGTH = 400;

/** A line made of a text that stands at `start`. */
export function lineOf(text: string, start: number): Line {
  return lineIn(text, 0, text, start);
}

/** The same for a line that begins at `from` in a text: letters are read where they lie, which a slice is slow at. */
function lineIn(whole: string, from: number, text: string, start: number): Line {
  const end = from + text.length;
  const key = WRITER.keyOf(whole, from, Math.min(end, from + KEY_LENGTH));
  let { words } = WRITER;
  if (text.length > KEY_LENGTH) words += 1;
  for (let at = from + KEY_LENGTH; at < end; at += 1) if (whole.charCodeAt(at) === 0x20) words += 1;
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
    if (trimmed) {
      const from = trimmed.length === line.length ? start : start + line.indexOf(trimmed);
      lines.push(lineIn(text, from, trimmed, from));
    }
    start = at + 1;
  }
  return lines;
}
