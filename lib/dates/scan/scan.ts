import { fold, foldWithOffsets } from '../../text';
import { HASH_BASE, hashBefore, hashBehind, Lexicon, LONGEST_WORD, type Vocabulary } from './lexicon';
import { endOverMarks, type Kind, NUMBER } from './word';
import { Words } from './words';

export interface Scan {
  text: string;
  words: Words;
}

/** The key of words longer than any that the grammar knows: a space. */
const TOO_LONG = 0x20;
const NUMBER_KEY = NUMBER.charCodeAt(0);
const LINE_END = 0x0a;

/** «باب» is a door, not "in August"; «لغد» is rarer than such words. */
const SHORTEST_STEM = 3;

const ALIF = 0x627;
const LAM = 0x644;

/**
 * Cuts stretches of text into words for the grammar. Proclitics become words of their own where what is left is in the
 * vocabulary («والثلاثاء» is «و», «الثلاثاء»); numbers part from letters; lines end in a mark `\n`.
 */
export class Scanner {
  private readonly lexicon: Lexicon;
  private readonly numberId: number;
  private readonly letters = new Uint16Array(LONGEST_WORD);
  private readonly places = new Uint32Array(LONGEST_WORD);

  constructor(vocabulary: Vocabulary) {
    this.lexicon = new Lexicon(vocabulary);
    this.numberId = vocabulary.get(NUMBER) ?? 0;
  }

  /** @returns the words of `text` from `start` to before `end` */
  scan(text: string, start: number, end: number): Scan {
    const stretch = start === 0 && end === text.length ? text : text.slice(start, end);
    const cut = new Cutting(text, stretch, start, this.lexicon, this.numberId, this.letters, this.places);
    cut.run();
    return { text, words: cut.words };
  }
}

/** One text under the knife. */
class Cutting {
  readonly words: Words;
  private glued = false;
  /** The text as it is cut: as it stands, or folded where letters fold to several. */
  private readonly source: string;
  /** Where each code unit of the folded source comes from; null where the source is the stretch itself. */
  private readonly origin: Uint32Array | null;
  /** The hashes of its first letter and its first two. */
  private hashOfOne = 0;
  private hashOfTwo = 0;

  constructor(
    private readonly text: string,
    stretch: string,
    private readonly offset: number,
    private readonly lexicon: Lexicon,
    private readonly numberId: number,
    /** Room for the folded letters of the word at hand, and for the index of each in the source. */
    private readonly letters: Uint16Array,
    private readonly places: Uint32Array,
  ) {
    const folded = hasLigature(stretch) ? foldWithOffsets(stretch) : null;
    this.source = folded?.folded ?? stretch;
    this.origin = folded?.at ?? null;
    this.words = new Words(text, stretch.length, lexicon);
  }

  run(): void {
    const { source } = this;
    const { length } = source;
    let index = 0;
    while (index < length) {
      const code = source.charCodeAt(index);
      const kind = KINDS[code]!;
      if (kind === ARABIC || kind === LATIN) {
        index = this.cutWord(index, kind);
      } else if (kind === SPACE) {
        this.glued = false;
        index += 1;
      } else if (kind === DIGIT) {
        index = this.cutNumber(index);
      } else if (kind === GONE) {
        index += 1;
      } else {
        index = this.cutMark(index, kind, LETTERS[code]!);
      }
    }
  }

  /** Where in the text a code unit of the source stands. */
  private placeOf(index: number): number {
    return this.offset + (this.origin ? this.origin[index]! : index);
  }

  private push(kind: Kind, from: number, last: number, next: number, id: number, letter: number, digits = 0): void {
    const end = this.placeOf(last) + 1;
    const limit = this.placeOf(next);
    const behind = limit > end ? endOverMarks(this.text, end, limit) : end;
    this.words.push(kind, this.placeOf(from), behind, id, this.glued, letter, digits);
    this.glued = true;
  }

  /** The index of the next code unit that folding does not delete. */
  private skipGone(index: number): number {
    let at = index;
    while (at < this.source.length && KINDS[this.source.charCodeAt(at)] === GONE) at += 1;
    return at;
  }

  private cutMark(from: number, kind: number, letter: number): number {
    const next = this.skipGone(from + 1);
    if (kind === LINE) {
      this.push('mark', from, from, next, 0, LINE_END);
      this.glued = false;
      return next;
    }
    this.letters[0] = letter;
    const id = kind === MARK ? this.lexicon.find(letter, this.letters, 0, 1) : 0;
    this.push('mark', from, from, next, id, letter);
    return next;
  }

  private cutNumber(from: number): number {
    const { source } = this;
    const { length } = source;
    let index = from;
    let last = from;
    let digits = 0;
    for (; index < length; index += 1) {
      const code = source.charCodeAt(index);
      const kind = KINDS[code]!;
      if (kind === GONE) continue;
      if (kind !== DIGIT) break;
      digits += 1;
      last = index;
    }
    this.push('number', from, last, index, this.numberId, NUMBER_KEY, digits);
    return index;
  }

  private cutWord(from: number, kind: number): number {
    const { source, letters, places } = this;
    const { length } = source;
    let index = from;
    let last = from;
    let size = 0;
    let hash = 0;
    for (; index < length; index += 1) {
      const code = source.charCodeAt(index);
      const here = KINDS[code]!;
      if (here === GONE) continue;
      if (here !== kind) break;
      last = index;
      if (size < letters.length) {
        const letter = LETTERS[code]!;
        letters[size] = letter;
        places[size] = index;
        hash = (Math.imul(hash, BASE) + letter) | 0;
        if (size === 0) this.hashOfOne = hash;
        else if (size === 1) this.hashOfTwo = hash;
      }
      size += 1;
    }
    const isLong = size > letters.length;
    const id = isLong ? 0 : this.lexicon.find(hash, letters, 0, size);
    if (id !== 0 || isLong || kind === LATIN) {
      this.push(kind === LATIN ? 'latin' : 'word', from, last, index, id, isLong ? TOO_LONG : 0);
    } else if (!this.cutProclitics(size, hash, last, index)) {
      this.push('word', from, last, index, 0, 0);
    }
    return index;
  }

  /** Cuts the fewest proclitics that leave a word of the vocabulary. */
  private cutProclitics(size: number, hash: number, last: number, next: number): boolean {
    const { letters, places, lexicon } = this;
    for (let cut = 1; cut <= 2 && size - cut >= SHORTEST_STEM - 1; cut += 1) {
      const joins = isConjunction(letters[0]!);
      if (!(cut === 1 ? joins || isPreposition(letters[0]!) : joins && isPreposition(letters[1]!))) return false;
      const id = this.stemBehind(size, cut, hash);
      if (id === 0) continue;
      for (let letter = 0; letter < cut; letter += 1) {
        const proclitic = lexicon.find(letters[letter]!, letters, letter, letter + 1);
        this.push('word', places[letter]!, places[letter]!, places[letter + 1]!, proclitic, letters[letter]!);
      }
      this.push('word', places[cut]!, last, next, id, 0);
      return true;
    }
    return false;
  }

  /** The number of the word behind the proclitics; behind لل the article's alif is put back. */
  private stemBehind(size: number, cut: number, hash: number): number {
    const { letters, lexicon } = this;
    const length = size - cut;
    const rest = hashBehind(hash, cut === 1 ? this.hashOfOne : this.hashOfTwo, size, cut);
    if (letters[cut - 1] === LAM && letters[cut] === LAM) {
      const whole = lexicon.find(hashBefore(ALIF, rest, length), letters, cut, size, ALIF);
      if (whole !== 0) return whole;
    }
    return length >= SHORTEST_STEM ? lexicon.find(rest, letters, cut, size) : 0;
  }
}

// What is asked once a letter stands here: a binding of another module costs a look-up in some builds.

const BASE = HASH_BASE;

/** What a code unit is to the scanner, as numbers so that a text is cut by table. */
const SPACE = 0;
const LINE = 1;
const DIGIT = 2;
const LATIN = 3;
const ARABIC = 4;
const MARK = 5;
/** Harakat, tatweel, marks of direction: folding deletes them. */
const GONE = 6;

const CODES = 0x10000;
/** First and last code of the stretches that folding changes; all others stay as they are. */
const FOLDED: [first: number, last: number][] = [
  [0, 0x8ff],
  [0x2000, 0x206f],
  [0x3000, 0x3000],
  [0xfb50, 0xffff],
];

/** Each code unit's folded form, itself where folding leaves it; of a ligature's letters see `hasLigature`. */
const LETTERS = new Uint16Array(CODES);
/** Each code unit's kind. */
const KINDS = new Uint8Array(CODES);

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
function hasLigature(text: string): boolean {
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

/** «و», «ف». */
function isConjunction(code: number): boolean {
  return code === 0x648 || code === 0x641;
}

/** «ب», «ل», «ك». */
function isPreposition(code: number): boolean {
  return code === 0x628 || code === LAM || code === 0x643;
}
