/** The form in which lines are compared with phrases, and what a line's words tell before that form is made. */

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

/** The same for any code unit, also behind the Arabic block (callers look up the others themselves: they ask for each letter). */
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
 * `lib/text`: its start counts as well.
 */
export function phraseKey(text: string): string {
  return written(text, false);
}

/** Letters that are turned into a string at once. */
const CHUNK = 2000;
/** Every key is written into it: an array for each is most of what it would cost. */
const CODES = new Uint16Array(CHUNK);
const DECODER = new TextDecoder('utf-16le');
const decoded = (length: number): string => DECODER.decode(CODES.subarray(0, length));

/** @param isPlain whether no presentation forms are left */
function written(text: string, isPlain: boolean): string {
  let key = '';
  let length = 0;
  let gap = false;
  // Asked once: strings are of many kinds to V8, which looks the length of any of them up anew at each letter.
  const all = text.length;
  for (let index = 0; index < all; index += 1) {
    const letter = text.charCodeAt(index);
    if (letter >= 0xfb50 && !isPlain && isCompatible(letter)) return written(text.normalize('NFKC'), true);
    const code = letter < KNOWN ? FOLDED[letter]! : foldedCode(letter);
    if (code === GAP) gap = true;
    if (code <= GONE) continue;
    if (length + 2 > CHUNK) {
      key += decoded(length);
      length = 0;
    }
    if (gap && (key || length)) CODES[length++] = 0x20;
    gap = false;
    CODES[length++] = code;
  }
  return key + decoded(length);
}

/** The hash of a folded word, as `skim` gives it. */
export function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = withLetter(hash, word.charCodeAt(at));
  return hash;
}

function withLetter(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

const MARKS = 8191;

/** A table that marks words by their hashes: of others it marks one in some hundred. */
export function marksOf(words: readonly string[]): Uint8Array {
  const marks = new Uint8Array(MARKS + 1);
  for (const word of words) marks[hashOf(word) & MARKS] = 1;
  return marks;
}

/** What the words of a stretch tell without being spelled out. */
export interface Skimmed {
  words: number;
  /** The hash of the first word's folded letters (`hashOf`), 0 without one. */
  first: number;
  /** The same of the last. */
  last: number;
  /** Whether one of the words asked for is among them, or (one word in some hundred) seems to be. */
  found: boolean;
}

/** Reads over the words of a text from `from` to before `to`, as `phraseKey` would write them. @param wanted marks of words (`marksOf`) @param isPlain whether no presentation forms are left */
export function skim(text: string, from: number, to: number, wanted: Uint8Array, isPlain = false): Skimmed {
  let words = 0;
  let first = 0;
  let last = 0;
  let found = false;
  let hash = 0;
  let inWord = false;
  for (let index = from; index < to; index += 1) {
    const letter = text.charCodeAt(index);
    if (letter >= 0xfb50 && !isPlain && isCompatible(letter)) {
      const plain = text.slice(from, to).normalize('NFKC');
      return skim(plain, 0, plain.length, wanted, true);
    }
    const code = letter < KNOWN ? FOLDED[letter]! : foldedCode(letter);
    if (code > GONE) {
      hash = withLetter(hash, code);
      inWord = true;
    } else if (code === GAP && inWord) {
      if (words === 0) first = hash;
      words += 1;
      last = hash;
      found ||= wanted[hash & MARKS] === 1;
      hash = 0;
      inWord = false;
    }
  }
  if (!inWord) return { words, first, last, found };
  return {
    words: words + 1,
    first: words === 0 ? hash : first,
    last: hash,
    found: found || wanted[hash & MARKS] === 1,
  };
}
