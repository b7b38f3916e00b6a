import { fold } from '../../text';
import { NUMBER, type Scan, type Word } from '../scan/scan';

/**
 * Parsers over the words of a scan: small functions put together as in a parsing expression grammar. Each looks at one
 * place and answers at most one reading, so that a text is read in linear time.
 */
export interface Hit<T> {
  /** Index of the first word behind. */
  end: number;
  value: T;
}

export interface Parser<T> {
  (scan: Scan, at: number): Hit<T> | null;
  /** The words that it can begin with; undefined where that is not known. */
  starts?: Starts;
  /** Whether it can read nothing at all. */
  mayBeEmpty?: boolean;
}

type Read<T> = (scan: Scan, at: number) => Hit<T> | null;

/** The words of the grammar, numbered, so that a set of them is a table: filled while the grammar's modules load. */
const numbers = new Map<string, number>([[NUMBER, 1]]);
export const LEXICON: ReadonlyMap<string, number> = numbers;

function numberOf(key: string): number {
  const known = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, known);
  return known;
}

/** A set of words by their numbers in the lexicon. */
class Starts {
  private table: Uint8Array | null = null;

  constructor(readonly ids: ReadonlySet<number>) {}

  has(id: number): boolean {
    return (this.table ??= this.fill())[id] === 1;
  }

  private fill(): Uint8Array {
    const table = new Uint8Array(numbers.size + 1);
    for (const id of this.ids) table[id] = 1;
    return table;
  }
}

/** A parser that begins with one of these words, marks, or a number. */
export function starting<T>(keys: Iterable<string>, read: Read<T>): Parser<T> {
  const starts = new Starts(new Set([...keys].map(numberOf)));
  return Object.assign(read, { starts, mayBeEmpty: false });
}

/** A parser written by hand that begins as another one does: asked only where that one could begin. */
export function like<T>(parser: Parser<unknown>, read: Read<T>): Parser<T> {
  return Object.assign(read, {
    starts: parser.starts,
    mayBeEmpty: parser.mayBeEmpty,
  });
}

/** Whether a parser is worth asking at a word. */
function mayStart(parser: Parser<unknown>, word: Word | undefined): boolean {
  return parser.mayBeEmpty || !parser.starts || (word !== undefined && parser.starts.has(word.id));
}

function startsOfAny(parsers: Parser<unknown>[]): Starts | undefined {
  if (parsers.some(({ starts }) => !starts)) return undefined;
  return new Starts(new Set(parsers.flatMap(({ starts }) => [...starts!.ids])));
}

/** One after the other, all of them. */
export function seq<T extends unknown[]>(...parsers: { [K in keyof T]: Parser<T[K]> }): Parser<T> {
  const list: Parser<unknown>[] = parsers;
  const solid = list.findIndex(({ mayBeEmpty }) => !mayBeEmpty);
  const read: Read<T> = (scan, at) => {
    const first = list[0]!(scan, at);
    if (!first) return null;
    const values = [first.value];
    let { end } = first;
    for (let index = 1; index < list.length; index += 1) {
      const parser = list[index]!;
      const hit = mayStart(parser, scan.words[end]) ? parser(scan, end) : null;
      if (!hit) return null;
      values.push(hit.value);
      end = hit.end;
    }
    return { end, value: values as T };
  };
  return Object.assign(read, {
    starts: startsOfAny(solid < 0 ? list : list.slice(0, solid + 1)),
    mayBeEmpty: solid < 0,
  });
}

/** The parser, or nothing. */
export function opt<T>(parser: Parser<T>): Parser<T | null> {
  const read: Read<T | null> = (scan, at) =>
    (mayStart(parser, scan.words[at]) ? parser(scan, at) : null) ?? { end: at, value: null };
  return Object.assign(read, { starts: parser.starts, mayBeEmpty: true });
}

/** The first that fits. */
export function any<T>(...parsers: Parser<T>[]): Parser<T> {
  const read: Read<T> = (scan, at) => {
    const word = scan.words[at];
    for (const parser of parsers) {
      const hit = mayStart(parser, word) ? parser(scan, at) : null;
      if (hit) return hit;
    }
    return null;
  };
  return Object.assign(read, {
    starts: startsOfAny(parsers),
    mayBeEmpty: parsers.some(({ mayBeEmpty }) => mayBeEmpty),
  });
}

/** The one that reads furthest, the first of them where several do. */
export function longest<T>(...parsers: Parser<T>[]): Parser<T> {
  const read: Read<T> = (scan, at) => {
    const word = scan.words[at];
    let best: Hit<T> | null = null;
    for (const parser of parsers) {
      const hit = mayStart(parser, word) ? parser(scan, at) : null;
      if (hit && (!best || hit.end > best.end)) best = hit;
    }
    return best;
  };
  return Object.assign(read, {
    starts: startsOfAny(parsers),
    mayBeEmpty: parsers.some(({ mayBeEmpty }) => mayBeEmpty),
  });
}

/** Turns what was read into something else; null takes the reading back. */
export function map<T, U>(parser: Parser<T>, turn: (value: T) => U | null): Parser<U> {
  return like(parser, (scan, at) => {
    const hit = parser(scan, at);
    if (!hit) return null;
    const value = turn(hit.value);
    return value === null ? null : { end: hit.end, value };
  });
}

/** The parser, unless another one fits behind it. */
export function notBefore<T>(parser: Parser<T>, other: Parser<unknown>): Parser<T> {
  return like(parser, (scan, at) => {
    const hit = parser(scan, at);
    return hit && !other(scan, hit.end) ? hit : null;
  });
}

/** The parser, only where another one fits behind it. */
export function before<T>(parser: Parser<T>, other: Parser<unknown>): Parser<T> {
  return like(parser, (scan, at) => {
    const hit = parser(scan, at);
    return hit && other(scan, hit.end) ? hit : null;
  });
}

/** The parser, asked only where one of these words or marks follows soon: spares most places a long reading. */
export function ifAhead<T>(keys: ReadonlySet<string>, reach: number, parser: Parser<T>): Parser<T> {
  return like(parser, (scan, at) => {
    const { words } = scan;
    const limit = Math.min(words.length, at + reach);
    for (let index = at + 1; index < limit; index += 1) {
      const { key } = words[index]!;
      if (keys.has(key)) return parser(scan, at);
      if (key === '\n') return null;
    }
    return null;
  });
}

/** Places remembered for each parser at most: rules look no further ahead than this. */
const REMEMBERED = 256;

/** Reads each place once, however many rules ask: what keeps lists of numbers linear with a small factor. */
export function memo<T>(parser: Parser<T>): Parser<T> {
  return like(parser, (scan, at) => {
    let places = scan.readings.get(parser) as Map<number, Hit<T> | null> | undefined;
    if (!places) {
      places = new Map();
      scan.readings.set(parser, places);
    }
    const known = places.get(at);
    if (known !== undefined) return known;
    const hit = mayStart(parser, scan.words[at]) ? parser(scan, at) : null;
    if (places.size >= REMEMBERED) places.clear();
    places.set(at, hit);
    return hit;
  });
}

/** A table of words and phrases that stand for a value; where one begins another the longer is read. */
export function phrases<T>(rows: Iterable<readonly [phrase: string, value: T]>): Parser<T> {
  const byFirst = new Map<string, { rest: number[]; value: T }[]>();
  for (const [phrase, value] of rows) {
    const [first = '', ...rest] = fold(phrase).split(' ');
    const known = byFirst.get(first);
    const row = { rest: rest.map(numberOf), value };
    if (known) known.push(row);
    else byFirst.set(first, [row]);
  }
  const byNumber: { rest: number[]; value: T }[][] = [];
  for (const [first, list] of byFirst) {
    byNumber[numberOf(first)] = list.sort((a, b) => b.rest.length - a.rest.length);
  }
  return starting(byFirst.keys(), (scan, at) => {
    const here = byNumber[scan.words[at]?.id ?? 0];
    if (!here) return null;
    for (const { rest, value } of here) {
      if (standsAt(scan, at + 1, rest)) return { end: at + 1 + rest.length, value };
    }
    return null;
  });
}

function standsAt({ words }: Scan, at: number, ids: number[]): boolean {
  for (let index = 0; index < ids.length; index += 1) if (words[at + index]?.id !== ids[index]) return false;
  return true;
}

/** One of these marks. */
export function mark(marks: string): Parser<Word> {
  return starting(marks, ({ words }, at) => {
    const word = words[at];
    return word && word.kind === 'mark' && marks.includes(word.key) ? { end: at + 1, value: word } : null;
  });
}
