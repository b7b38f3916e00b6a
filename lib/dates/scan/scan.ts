import { foldWithOffsets } from '../../text';

/** A word, number or mark of the text as the grammar reads it. */
export interface Word {
  kind: 'word' | 'number' | 'latin' | 'mark';
  /** Offsets into the text. */
  start: number;
  end: number;
  /** Folded form; a mark's own character, `\n` for a line's end; `NUMBER` for numbers. */
  key: string;
  /** A number's value, NaN when it is too long to be one. */
  value: number;
  /** How many digits the number is written with, 0 for anything else. */
  digits: number;
  /** No space before it. */
  glued: boolean;
}

export interface Scan {
  text: string;
  words: Word[];
  /** What parsers have already read, by parser and word (see `memo`). */
  readings: Map<unknown, unknown>;
}

/** The key of all numbers: no word and no mark is written so. */
export const NUMBER = '0';

/** The key of words longer than any that the grammar knows. */
const TOO_LONG = ' ';

const LONGEST_WORD = 24;
/** «باب» is a door, not "in August"; «لغد» is rarer than such words. */
const SHORTEST_STEM = 3;
const LONGEST_NUMBER = 9;

/** Which words the grammar knows: only they are worth cutting a proclitic from. */
export type Vocabulary = ReadonlySet<string>;

/**
 * Cuts a stretch of text into words for the grammar. Proclitics become words of their own where what is left is in the
 * vocabulary («والثلاثاء» is «و», «الثلاثاء»); numbers part from letters; lines end in a mark `\n`.
 */
export function scan(text: string, start: number, end: number, vocabulary: Vocabulary): Scan {
  const { folded, at } = foldWithOffsets(text.slice(start, end));
  const words: Word[] = [];
  const offset = (index: number) => start + at[index]!;
  const wordEnd = (index: number) => extendOverMarks(text, offset(index - 1) + 1, offset(index));
  let glued = false;
  let index = 0;
  while (index < folded.length) {
    const code = folded.charCodeAt(index);
    const kind = kindOf(code);
    const from = index;
    index += 1;
    if (kind === SPACE) {
      glued = false;
      continue;
    }
    if (kind === MARK || kind === LINE) {
      const key = kind === LINE ? '\n' : folded[from]!;
      words.push({ kind: 'mark', start: offset(from), end: wordEnd(index), key, value: NaN, digits: 0, glued });
      glued = kind === MARK;
      continue;
    }
    while (index < folded.length && kindOf(folded.charCodeAt(index)) === kind) index += 1;
    const length = index - from;
    if (kind === DIGIT) {
      const value = length > LONGEST_NUMBER ? NaN : Number(folded.slice(from, index));
      words.push({
        kind: 'number',
        start: offset(from),
        end: wordEnd(index),
        key: NUMBER,
        value,
        digits: length,
        glued,
      });
    } else {
      const key = length > LONGEST_WORD ? TOO_LONG : folded.slice(from, index);
      let cut = from;
      if (kind === ARABIC && !vocabulary.has(key)) {
        for (const proclitic of proclitics(key, vocabulary)) {
          words.push(wordAt(proclitic, offset(cut), offset(cut + 1), glued));
          glued = true;
          cut += 1;
        }
      }
      const stem = cut === from ? key : stemBehind(key, cut - from, vocabulary);
      words.push({
        kind: kind === LATIN ? 'latin' : 'word',
        start: offset(cut),
        end: wordEnd(index),
        key: stem,
        value: NaN,
        digits: 0,
        glued,
      });
    }
    glued = true;
  }
  return { text, words, readings: new Map() };
}

function wordAt(key: string, start: number, end: number, glued: boolean): Word {
  return { kind: 'word', start, end, key, value: NaN, digits: 0, glued };
}

/** The proclitics to be cut from a word that is not in the vocabulary: the fewest that leave a word that is. */
function proclitics(key: string, vocabulary: Vocabulary): string {
  for (let cut = 1; cut <= 2 && cut < key.length - 1; cut += 1) {
    const last = key[cut - 1]!;
    const isProclitic = cut === 1 ? 'وفبلك'.includes(last) : 'بلك'.includes(last) && 'وف'.includes(key[0]!);
    if (!isProclitic) return '';
    const stem = stemBehind(key, cut, vocabulary);
    if (stem.length >= SHORTEST_STEM && vocabulary.has(stem)) return key.slice(0, cut);
  }
  return '';
}

/** What stands behind the proclitics; behind لل the article's alif is put back. */
function stemBehind(key: string, cut: number, vocabulary: Vocabulary): string {
  const stem = key.slice(cut);
  if (key[cut - 1] !== 'ل' || stem[0] !== 'ل') return stem;
  const whole = `ا${stem}`;
  return vocabulary.has(whole) ? whole : stem;
}

const SPACE = 0;
const LINE = 1;
const DIGIT = 2;
const LATIN = 3;
const ARABIC = 4;
const MARK = 5;

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

/** A word's harakat and tatweel are its own, marks of direction behind it are not. */
function extendOverMarks(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (!((code >= 0x64b && code <= 0x65f) || code === 0x670 || code === 0x640)) break;
    end += 1;
  }
  return end;
}
