import { foldWithOffsets } from '../../text';

/** A word, number or mark of the text as the grammar reads it. */
export interface Word {
  kind: 'word' | 'number' | 'latin' | 'mark';
  /** Offsets into the text. */
  start: number;
  end: number;
  /** Folded form; a mark's own character, `\n` for a line's end; `NUMBER` for numbers. */
  key: string;
  /** Its number in the vocabulary, 0 for words that are not in it. */
  id: number;
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

/** The words the grammar knows, numbered: only they are worth cutting a proclitic from. */
export type Vocabulary = ReadonlyMap<string, number>;

/**
 * Cuts a stretch of text into words for the grammar. Proclitics become words of their own where what is left is in the
 * vocabulary («والثلاثاء» is «و», «الثلاثاء»); numbers part from letters; lines end in a mark `\n`.
 */
export function scan(text: string, start: number, end: number, vocabulary: Vocabulary): Scan {
  const { folded, at } = foldWithOffsets(text.slice(start, end));
  const words: Word[] = [];
  const { length } = folded;
  const numberId = vocabulary.get(NUMBER) ?? 0;
  let glued = false;
  const push = (
    kind: Word['kind'],
    key: string,
    id: number,
    from: number,
    to: number,
    value: number,
    digits: number,
  ) => {
    const last = start + at[to - 1]! + 1;
    const next = start + at[to]!;
    words.push({
      kind,
      start: start + at[from]!,
      end: next === last ? last : extendOverMarks(text, last, next),
      key,
      id,
      value,
      digits,
      glued,
    });
    glued = true;
  };
  let index = 0;
  while (index < length) {
    const from = index;
    const kind = kindOf(folded.charCodeAt(from));
    index += 1;
    if (kind === SPACE) {
      glued = false;
    } else if (kind === MARK) {
      const key = folded[from]!;
      push('mark', key, vocabulary.get(key) ?? 0, from, index, NaN, 0);
    } else if (kind === LINE) {
      push('mark', '\n', 0, from, index, NaN, 0);
      glued = false;
    } else {
      while (index < length && kindOf(folded.charCodeAt(index)) === kind) index += 1;
      const size = index - from;
      if (kind === DIGIT) {
        const value = size > LONGEST_NUMBER ? NaN : Number(folded.slice(from, index));
        push('number', NUMBER, numberId, from, index, value, size);
        continue;
      }
      const key = size > LONGEST_WORD ? TOO_LONG : folded.slice(from, index);
      const id = vocabulary.get(key);
      if (id !== undefined || kind === LATIN) {
        push(kind === LATIN ? 'latin' : 'word', key, id ?? 0, from, index, NaN, 0);
        continue;
      }
      const cut = procliticsOf(key, vocabulary);
      for (let letter = 0; letter < cut; letter += 1) {
        const proclitic = key[letter]!;
        push('word', proclitic, vocabulary.get(proclitic) ?? 0, from + letter, from + letter + 1, NaN, 0);
      }
      const stem = cut === 0 ? key : stemBehind(key, cut, vocabulary);
      push('word', stem, cut === 0 ? 0 : (vocabulary.get(stem) ?? 0), from + cut, index, NaN, 0);
    }
  }
  return { text, words, readings: new Map() };
}

/** How many proclitics to cut from a word that is not in the vocabulary: the fewest that leave a word that is. */
function procliticsOf(key: string, vocabulary: Vocabulary): number {
  for (let cut = 1; cut <= 2 && cut < key.length - 1; cut += 1) {
    const last = key[cut - 1]!;
    const isProclitic = cut === 1 ? 'وفبلك'.includes(last) : 'بلك'.includes(last) && 'وف'.includes(key[0]!);
    if (!isProclitic) return 0;
    const stem = stemBehind(key, cut, vocabulary);
    if (stem.length >= SHORTEST_STEM && vocabulary.has(stem)) return cut;
  }
  return 0;
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
