import type { Lexicon } from './lexicon';
import { type Kind, Word } from './word';

/** The kinds of words as the row holds them. */
const KINDS: readonly Kind[] = ['word', 'number', 'latin', 'mark'];
export const WORD = KINDS.indexOf('word');
export const FIGURE = KINDS.indexOf('number');
export const LATIN_WORD = KINDS.indexOf('latin');
export const SIGN = KINDS.indexOf('mark');

/** Places of a word in the row: its start and end in the text; number, kind and whether it is glued; its own character and digits; its object. */
const COLUMNS = 5;
const KIND_AT = 16;
const GLUED = 1 << 18;
const NUMBER_BITS = 0xffff;
const MOST_DIGITS = 0x7fff;
const NOT_MADE = -1;
/** Kept room at most, in numbers: one long text must not hold memory for good. */
const MOST_ROOM = 1 << 18;

/** What a word may begin (see `nextOpening`): anything else than these is asked for. */
export const NEVER = 0;
export const BEFORE_KNOWN = 1;

/** Room for the words of one stretch, used for one after the other: new room is cleared, which costs more than half of what is written into it. */
export class Room {
  private row = new Int32Array(1 << 12);

  take(): Int32Array {
    return this.row;
  }

  /** Twice the room, with what stood in it. */
  grow(row: Int32Array): Int32Array {
    const wider = new Int32Array(row.length * 2);
    wider.set(row);
    if (wider.length <= MOST_ROOM) this.row = wider;
    return wider;
  }
}

/**
 * The words of one stretch of text, side by side in one row of numbers: nine in ten are never looked at but for their number in the
 * vocabulary. A word becomes an object when a parser first asks for it. They hold until the next stretch takes the room.
 */
export class Words {
  length = 0;
  private runFrom = 0;
  private runTo = 0;
  private row: Int32Array;
  /** The words that became objects, in the order in which they were asked for. */
  private readonly made: Word[] = [];

  constructor(
    private readonly text: string,
    private readonly room: Room,
    private readonly lexicon: Lexicon,
  ) {
    this.row = room.take();
  }

  /**
   * Adds a word. @param kind `WORD`, `FIGURE`, `LATIN_WORD` or `SIGN`
   * @param id its number in the vocabulary, 0 for none
   * @param glued no space before it
   * @param letter the one character that is its key, 0 where the vocabulary or its spelling tells
   */
  push(kind: number, start: number, end: number, id: number, glued: boolean, letter: number, digits: number): void {
    const from = this.length * COLUMNS;
    if (from + COLUMNS > this.row.length) this.row = this.room.grow(this.row);
    const { row } = this;
    row[from] = start;
    row[from + 1] = end;
    row[from + 2] = id | (kind << KIND_AT) | (glued ? GLUED : 0);
    row[from + 3] = letter | (Math.min(digits, MOST_DIGITS) << 16);
    row[from + 4] = NOT_MADE;
    this.length += 1;
  }

  /** The number of a word in the vocabulary; 0 for one that is not in it, and where there is none. */
  idAt(at: number): number {
    return at >= 0 && at < this.length ? this.row[at * COLUMNS + 2]! & NUMBER_BITS : 0;
  }

  /** The end of the run of words of the vocabulary that a place lies in: the next word that is not. */
  runEnd(at: number): number {
    if (at >= this.runFrom && at < this.runTo) return this.runTo;
    let end = at;
    while (this.idAt(end) !== 0) end += 1;
    this.runFrom = at;
    this.runTo = end;
    return end;
  }

  /** Whether a word of letters goes from the start of the text to `end`. */
  isWhole(at: number, end: number): boolean {
    const from = at * COLUMNS;
    const kind = (this.row[from + 2]! >> KIND_AT) & 3;
    return kind === WORD && this.row[from] === 0 && this.row[from + 1] === end;
  }

  /**
   * The first place from `at` on that is worth asking, the words' number where there is none.
   * @param openings of each word of the vocabulary, by its number: whether it `NEVER` begins anything, or only `BEFORE_KNOWN` words
   */
  nextOpening(at: number, openings: Uint8Array): number {
    const { row, length } = this;
    let place = at * COLUMNS + 2;
    for (let index = at; index < length; index += 1, place += COLUMNS) {
      const opening = openings[row[place]! & NUMBER_BITS]!;
      if (opening === NEVER) continue;
      if (opening !== BEFORE_KNOWN || this.idAt(index + 1) !== 0) return index;
    }
    return length;
  }

  isMark(at: number): boolean {
    return ((this.row[at * COLUMNS + 2]! >> KIND_AT) & 3) === SIGN;
  }

  /** The word, or undefined where there is none. */
  at(at: number): Word | undefined {
    if (at < 0 || at >= this.length) return undefined;
    const from = at * COLUMNS;
    const known = this.row[from + 4]!;
    if (known !== NOT_MADE) return this.made[known];
    const word = this.make(from);
    this.row[from + 4] = this.made.push(word) - 1;
    return word;
  }

  /** Forgets what parsers have read from a word on. */
  leave(at: number): void {
    const known = this.row[at * COLUMNS + 4]!;
    if (known !== NOT_MADE) this.made[known]!.readings = null;
  }

  private make(from: number): Word {
    const { row } = this;
    const about = row[from + 2]!;
    const id = about & NUMBER_BITS;
    const letter = row[from + 3]! & NUMBER_BITS;
    const known = id !== 0 ? this.lexicon.wordOf(id) : letter !== 0 ? String.fromCharCode(letter) : null;
    const kind = KINDS[(about >> KIND_AT) & 3]!;
    const glued = (about & GLUED) !== 0;
    return new Word(kind, this.text, row[from]!, row[from + 1]!, id, glued, row[from + 3]! >> 16, known);
  }
}
