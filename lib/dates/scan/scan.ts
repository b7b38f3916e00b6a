import { type CutStretch, fold, foldWithOffsets, type Spelling, UNREAD } from '../../text';
import { HASH_BASE, hashBefore, hashBehind, Lexicon, LONGEST_WORD, type Vocabulary } from './lexicon';
import { endOverMarks, NUMBER } from './word';
import { FIGURE, LATIN_WORD, Room, SIGN, WORD, Words } from './words';

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
  private readonly room = new Room();
  /** Room for single words. */
  private readonly spare = new Room();

  constructor(vocabulary: Vocabulary) {
    this.lexicon = new Lexicon(vocabulary);
    this.numberId = vocabulary.get(NUMBER) ?? 0;
  }

  /**
   * @param lines the same stretch cut into lines of tokens, where that was done before
   * @returns the words of `text` from `start` to before `end`, which hold until the next are asked for
   */
  scan(text: string, start: number, end: number, lines?: CutStretch['lines']): Scan {
    const words = new Words(text, this.room, this.lexicon);
    if (lines && this.runOver(this.cutting(text, words, text, null, 0), text, start, end, lines))
      return { text, words };
    words.length = 0;
    const isWhole = start === 0 && end === text.length;
    if (hasLigature(isWhole ? text : text.slice(start, end))) {
      const { folded, at } = foldWithOffsets(text.slice(start, end));
      this.cutting(text, words, folded, at, start).run(0, folded.length);
    } else {
      this.cutting(text, words, text, null, 0).run(start, end);
    }
    return { text, words };
  }

  private cutting(text: string, words: Words, source: string, origin: Uint32Array | null, offset: number): Cutting {
    return new Cutting(text, words, source, origin, offset, this.lexicon, this.numberId, this.letters, this.places);
  }

  /**
   * Takes the words and marks whose spelling tells all from the tokens, and cuts what lies between them.
   * @returns false where the text has to be folded first
   */
  private runOver(cutting: Cutting, text: string, start: number, end: number, lines: CutStretch['lines']): boolean {
    let at = start;
    let behind = 0;
    for (const { tokens } of lines) {
      for (let index = 0; index < tokens.length; index += 1) {
        const { start: from, end: to, word } = tokens[index]!;
        if (word.dateWord === UNREAD) word.dateWord = this.dateWordOf(word);
        const { dateWord } = word;
        if (dateWord < 0) {
          if (dateWord === LIGATED) return false;
          continue;
        }
        const before = at;
        const next = to < end ? text.charCodeAt(to) : SPACE_CODE;
        // What folding deletes behind a word is the word's; letters that only one of the two cutters knows go on with it.
        if (goesOn(next, dateWord)) continue;
        if (from === before + 1 && behind === SPACE_CODE) cutting.space();
        else if (from > before) {
          if (from > start && goesOn(text.charCodeAt(from - 1), dateWord)) continue;
          cutting.run(before, from);
        }
        if (dateWord < A_SIGN) cutting.known(from, to, dateWord);
        else cutting.sign(from, dateWord - A_SIGN);
        at = to;
        behind = next;
      }
    }
    cutting.run(at, end);
    return true;
  }

  /** The number of a word or, beyond `A_SIGN`, of a mark that is one for the grammar as well, 0 where that does not know it. */
  private dateWordOf({ text, kind }: Spelling): number {
    if (hasLigature(text)) return LIGATED;
    if (kind === 'mark' && text.length === 1) return this.signOf(text.charCodeAt(0));
    if (kind !== 'word' || text.length > LONGEST) return SEVERAL;
    const words = new Words(text, this.spare, this.lexicon);
    this.cutting(text, words, text, null, 0).run(0, text.length);
    return words.length === 1 && words.isWhole(0, text.length) ? words.idAt(0) : SEVERAL;
  }

  private signOf(code: number): number {
    const about = CODES[code]!;
    if (about >>> KIND_AT !== MARK) return SEVERAL;
    this.letters[0] = about & LETTER;
    return A_SIGN + this.lexicon.find(about & LETTER, this.letters, 0, 1);
  }
}

/** Of a spelling: not one word or mark of the grammar's kind. */
const SEVERAL = -2;
/** Of a spelling: its letters fold to several. */
const LIGATED = -3;
/** What a mark's number begins at: no vocabulary has so many words. */
const A_SIGN = 1 << 16;
const SPACE_CODE = 0x20;

/** Whether a code unit may belong to the word or mark beside it. */
function goesOn(code: number, dateWord: number): boolean {
  const kind = CODES[code]! >>> KIND_AT;
  return kind === GONE || (kind === ARABIC && dateWord < A_SIGN);
}

/** One stretch under the knife. */
class Cutting {
  private glued = false;
  private end = 0;

  constructor(
    private readonly text: string,
    private readonly words: Words,
    /** What is cut: the text where it lies (a letter of a slice is dear to ask for), or the stretch folded where letters fold to several. */
    private readonly source: string,
    /** Where each code unit of a folded stretch comes from, counted from `offset`; null where the source is the text. */
    private readonly origin: Uint32Array | null,
    private readonly offset: number,
    private readonly lexicon: Lexicon,
    private readonly numberId: number,
    /** Room for the folded letters of the word at hand, and for the index of each in the source. */
    private readonly letters: Uint16Array,
    private readonly places: Uint32Array,
  ) {}

  /** Cuts the source from `start` to before `end`. */
  run(start: number, end: number): void {
    const { source } = this;
    this.end = end;
    let index = start;
    while (index < end) {
      const code = source.charCodeAt(index);
      const about = CODES[code]!;
      const kind = about >>> KIND_AT;
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
        index = this.cutMark(index, kind, about & LETTER);
      }
    }
  }

  /** Goes over a space. */
  space(): void {
    this.glued = false;
  }

  /** Takes a word as it is. @param id its number in the vocabulary, 0 for none */
  known(start: number, end: number, id: number): void {
    this.words.push(WORD, start, end, id, this.glued, 0, 0);
    this.glued = true;
  }

  /** Takes a mark as it is. @param id its number in the vocabulary, 0 for none */
  sign(at: number, id: number): void {
    this.words.push(SIGN, at, at + 1, id, this.glued, CODES[this.source.charCodeAt(at)]! & LETTER, 0);
    this.glued = true;
  }

  /** Where in the text a code unit of the source stands. */
  private placeOf(index: number): number {
    return this.origin ? this.offset + this.origin[index]! : index;
  }

  private push(kind: number, from: number, last: number, next: number, id: number, letter: number, digits = 0): void {
    const end = this.placeOf(last) + 1;
    const limit = this.placeOf(next);
    const behind = limit > end ? endOverMarks(this.text, end, limit) : end;
    this.words.push(kind, this.placeOf(from), behind, id, this.glued, letter, digits);
    this.glued = true;
  }

  /** The index of the next code unit that folding does not delete. */
  private skipGone(index: number): number {
    let at = index;
    while (at < this.end && CODES[this.source.charCodeAt(at)]! >>> KIND_AT === GONE) at += 1;
    return at;
  }

  private cutMark(from: number, kind: number, letter: number): number {
    const next = this.skipGone(from + 1);
    if (kind === LINE) {
      this.push(SIGN, from, from, next, 0, LINE_END);
      this.glued = false;
      return next;
    }
    this.letters[0] = letter;
    const id = kind === MARK ? this.lexicon.find(letter, this.letters, 0, 1) : 0;
    this.push(SIGN, from, from, next, id, letter);
    return next;
  }

  private cutNumber(from: number): number {
    const { source, end } = this;
    let index = from;
    let last = from;
    let digits = 0;
    for (; index < end; index += 1) {
      const kind = CODES[source.charCodeAt(index)]! >>> KIND_AT;
      if (kind === GONE) continue;
      if (kind !== DIGIT) break;
      digits += 1;
      last = index;
    }
    this.push(FIGURE, from, last, index, this.numberId, NUMBER_KEY, digits);
    return index;
  }

  private cutWord(from: number, kind: number): number {
    const { source, end, lexicon } = this;
    let index = from;
    let last = from;
    let size = 0;
    let hash = 0;
    for (; index < end; index += 1) {
      const about = CODES[source.charCodeAt(index)]!;
      const here = about >>> KIND_AT;
      if (here === kind) {
        hash = (Math.imul(hash, BASE) + (about & LETTER)) | 0;
        size += 1;
        last = index;
      } else if (here !== GONE) break;
    }
    if (size > LONGEST) {
      this.push(kind === LATIN ? LATIN_WORD : WORD, from, last, index, 0, TOO_LONG);
      return index;
    }
    const first = CODES[source.charCodeAt(from)]! & LETTER;
    const mayJoin = kind !== LATIN && (isConjunction(first) || isPreposition(first));
    const mayBeKnown = lexicon.mayHave(hash);
    if (mayJoin || mayBeKnown) this.takeDown(from, last);
    const id = mayBeKnown ? lexicon.find(hash, this.letters, 0, size) : 0;
    if (id !== 0 || !mayJoin || !this.cutProclitics(size, hash, last, index)) {
      this.push(kind === LATIN ? LATIN_WORD : WORD, from, last, index, id, 0);
    }
    return index;
  }

  /** Takes down the letters of a word, for those who must look at each. */
  private takeDown(from: number, last: number): void {
    const { source, letters, places } = this;
    let size = 0;
    for (let index = from; index <= last; index += 1) {
      const about = CODES[source.charCodeAt(index)]!;
      if (about >>> KIND_AT === GONE) continue;
      letters[size] = about & LETTER;
      places[size] = index;
      size += 1;
    }
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
        this.push(WORD, places[letter]!, places[letter]!, places[letter + 1]!, proclitic, letters[letter]!);
      }
      this.push(WORD, places[cut]!, last, next, id, 0);
      return true;
    }
    return false;
  }

  /** The number of the word behind the proclitics; behind لل the article's alif is put back. */
  private stemBehind(size: number, cut: number, hash: number): number {
    const { letters, lexicon } = this;
    const length = size - cut;
    const hashOfCut = cut === 1 ? letters[0]! : Math.imul(letters[0]!, BASE) + letters[1]!;
    const rest = hashBehind(hash, hashOfCut, size, cut);
    if (letters[cut - 1] === LAM && letters[cut] === LAM) {
      const whole = lexicon.find(hashBefore(ALIF, rest, length), letters, cut, size, ALIF);
      if (whole !== 0) return whole;
    }
    return length >= SHORTEST_STEM ? lexicon.find(rest, letters, cut, size) : 0;
  }
}

// What is asked once a letter stands here: a binding of another module costs a look-up in some builds.

const BASE = HASH_BASE;
const LONGEST = LONGEST_WORD;

/** What a code unit is to the scanner, as numbers so that a text is cut by table. */
const SPACE = 0;
const LINE = 1;
const DIGIT = 2;
const LATIN = 3;
const ARABIC = 4;
const MARK = 5;
/** Harakat, tatweel, marks of direction: folding deletes them. */
const GONE = 6;

/** First and last code of the stretches that folding changes; all others stay as they are. */
const FOLDED: [first: number, last: number][] = [
  [0, 0x8ff],
  [0x2000, 0x206f],
  [0x3000, 0x3000],
  [0xfb50, 0xffff],
];

/** Each code unit's folded form (itself where folding leaves it; of a ligature's letters see `hasLigature`) and its kind, side by side. */
const CODES = new Int32Array(0x10000);
const LETTER = 0xffff;
const KIND_AT = 16;

for (let code = 0; code < CODES.length; code += 1) CODES[code] = code | (kindOf(code) << KIND_AT);
for (const [first, last] of FOLDED) {
  for (let code = first; code <= last; code += 1) {
    const folded = fold(String.fromCharCode(code));
    const letter = folded.charCodeAt(0);
    CODES[code] = folded === '' ? GONE << KIND_AT : letter | (kindOf(letter) << KIND_AT);
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
