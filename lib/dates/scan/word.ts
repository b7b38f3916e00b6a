import { fold } from '../../text';

const LONGEST_NUMBER = 9;

export type Kind = 'word' | 'number' | 'latin' | 'mark';

/** A word, number or mark of the text as the grammar reads it. */
export class Word {
  /** What parsers have already read from here on (see `memo`). */
  readings: unknown[] | null = null;

  constructor(
    readonly kind: Kind,
    private readonly text: string,
    /** Offsets into the text. */
    readonly start: number,
    readonly end: number,
    /** Its number in the vocabulary, 0 for words that are not in it. */
    readonly id: number,
    /** No space before it. */
    readonly glued: boolean,
    /** How many digits the number is written with, 0 for anything else. */
    readonly digits: number,
    private known: string | null,
  ) {}

  /** Folded form; a mark's own character, `\n` for a line's end; `NUMBER` for numbers. */
  get key(): string {
    return (this.known ??= fold(this.text.slice(this.start, this.end)));
  }

  /** A number's value, NaN when it is too long to be one, and for anything else. */
  get value(): number {
    const isNumber = this.digits > 0 && this.digits <= LONGEST_NUMBER;
    return isNumber ? Number(fold(this.text.slice(this.start, this.end))) : NaN;
  }
}

/** The key of all numbers: no word and no mark is written so. */
export const NUMBER = '0';

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
