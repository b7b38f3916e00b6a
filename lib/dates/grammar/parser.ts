import { fold } from '../../text';
import type { Scan } from '../scan/scan';
import type { Word } from '../scan/word';
import { hasAhead, needsOfAll, packed } from './ahead';
import { type Opening, openingOfAll, openingOfAny, openingOfMore, openingOfWords, type SecondWords } from './openings';
import { isIn, numberOf, Starts } from './starts';

/**
 * Parsers over the words of a scan: small functions put together as in a parsing expression grammar. Each looks at one
 * place and answers at most one reading, so that a text is read in linear time.
 */
export interface Hit<T> {
  /** Index of the first word behind. */
  end: number;
  value: T;
}

export interface Parser<T> extends Opening {
  (scan: Scan, at: number): Hit<T> | null;
  /** The number of the set of words that it can begin with; `OPEN` where any word may stand, or none. */
  gate?: number;
  /** What it needs further on, as one number (`packed`). */
  ahead?: number;
  /** It reads nothing where it is not worth asking. */
  skips?: boolean;
}

type Read<T> = (scan: Scan, at: number) => Hit<T> | null;

const OPEN = -1;

/** A parser with what is known of it; what is asked at each place first. */
function parserOf<T>(read: Read<T>, opening: Opening, skips = false): Parser<T> {
  const { starts, mayBeEmpty, second, needs } = opening;
  const isOpen = !starts || (mayBeEmpty && !skips);
  const gate = isOpen ? OPEN : starts.number;
  const ahead = isOpen || !needs ? 0 : packed(needs);
  return Object.assign(read, { gate, ahead, skips, starts, mayBeEmpty, second, needs });
}

/** A parser of one of these words, marks, or a number. */
export function starting<T>(keys: Iterable<string>, read: Read<T>): Parser<T> {
  return parserOf(read, openingOfWords(keys));
}

/** A parser written by hand that reads nothing but what another one reads: asked only where that one could begin. */
export function like<T>(parser: Opening, read: Read<T>): Parser<T> {
  return parserOf(read, parser);
}

/** A parser written by hand whose readings begin with one of another parser and may go on behind it. */
export function opening<T>(parser: Parser<unknown>, read: Read<T>): Parser<T> {
  return parserOf(read, openingOfMore(parser));
}

/** Whether a parser is worth asking at a place; one that is not reads nothing there where it `skips`, and fails elsewhere. */
function mayRead({ gate, ahead }: Parser<unknown>, scan: Scan, at: number): boolean {
  if (gate === undefined || gate === OPEN) return true;
  return isIn(gate, scan.words.idAt(at)) && (ahead === 0 || hasAhead(ahead!, scan, at));
}

/** Whether a parser is worth asking at a place where it can begin. */
export function mayGoOn({ ahead, skips }: Parser<unknown>, scan: Scan, at: number): boolean {
  return ahead === undefined || ahead === 0 || skips === true || hasAhead(ahead, scan, at);
}

/** One after the other, all of them. */
export function seq<T extends unknown[]>(...parsers: { [K in keyof T]: Parser<T[K]> }): Parser<T> {
  const list: Parser<unknown>[] = parsers;
  // Copied for each reading: an array that grows takes room for many.
  const blank: unknown[] = list.map(() => null);
  const read: Read<T> = (scan, at) => {
    let values: unknown[] | null = null;
    let end = at;
    for (let index = 0; index < list.length; index += 1) {
      const parser = list[index]!;
      if (index > 0 || parser.skips) {
        if (!mayRead(parser, scan, end)) {
          if (parser.skips) continue;
          return null;
        }
      }
      const hit = parser(scan, end);
      if (!hit) return null;
      values ??= blank.slice();
      values[index] = hit.value;
      end = hit.end;
    }
    return { end, value: (values ?? blank.slice()) as T };
  };
  return parserOf(read, openingOfAll(list));
}

/** The parser, or nothing. */
export function opt<T>(parser: Parser<T>): Parser<T | null> {
  const read: Read<T | null> = (scan, at) =>
    (mayRead(parser, scan, at) ? parser(scan, at) : null) ?? { end: at, value: null };
  return parserOf(read, { ...parser, mayBeEmpty: true }, !parser.mayBeEmpty);
}

/** The first that fits. */
export function any<T>(...parsers: Parser<T>[]): Parser<T> {
  const read: Read<T> = (scan, at) => {
    for (let index = 0; index < parsers.length; index += 1) {
      const parser = parsers[index]!;
      const hit = parser.skips || mayRead(parser, scan, at) ? parser(scan, at) : null;
      if (hit) return hit;
    }
    return null;
  };
  return parserOf(read, openingOfAny(parsers));
}

/** The one that reads furthest, the first of them where several do. */
export function longest<T>(...parsers: Parser<T>[]): Parser<T> {
  const read: Read<T> = (scan, at) => {
    let best: Hit<T> | null = null;
    for (let index = 0; index < parsers.length; index += 1) {
      const parser = parsers[index]!;
      const hit = parser.skips || mayRead(parser, scan, at) ? parser(scan, at) : null;
      if (hit && (!best || hit.end > best.end)) best = hit;
    }
    return best;
  };
  return parserOf(read, openingOfAny(parsers));
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
export function ifAhead<T>(keys: Iterable<string>, reach: number, parser: Parser<T>): Parser<T> {
  const wanted = new Starts(new Set([...keys].map(numberOf)));
  const needs = needsOfAll([
    { needs: parser.needs ?? { least: 1, wants: [] } },
    { needs: { least: 0, wants: [wanted] } },
  ]);
  const read: Read<T> = (scan, at) => {
    const { words } = scan;
    const limit = Math.min(words.length, at + reach);
    for (let index = at + 1; index < limit; index += 1) {
      const id = words.idAt(index);
      if (isIn(wanted.number, id)) return parser(scan, at);
      // No reading goes over a word that the grammar does not know.
      if (id === 0) return null;
    }
    return null;
  };
  return parserOf(read, { ...parser, needs });
}

/** A word of which no parser has read anything; each remembered parser has its own place. */
const UNREAD: undefined[] = [];

/** Reads each place once, however many rules ask: what keeps lists of numbers linear with a small factor. */
export function memo<T>(parser: Parser<T>): Parser<T> {
  const place = UNREAD.push(undefined) - 1;
  return like(parser, (scan, at) => {
    if (!mayRead(parser, scan, at)) return parser.mayBeEmpty ? parser(scan, at) : null;
    const word = scan.words.at(at);
    if (!word) return parser(scan, at);
    const known = word.readings?.[place] as Hit<T> | null | undefined;
    if (known !== undefined) return known;
    const hit = parser(scan, at);
    (word.readings ??= UNREAD.slice())[place] = hit;
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
  const read: Read<T> = (scan, at) => {
    const here = byNumber[scan.words.idAt(at)];
    if (!here) return null;
    for (const { rest, value } of here) {
      if (standsAt(scan, at + 1, rest)) return { end: at + 1 + rest.length, value };
    }
    return null;
  };
  const second = (first: number, into: SecondWords) => {
    const here = byNumber[first] ?? [];
    for (const { rest } of here) if (rest.length > 0) into.ids.add(rest[0]!);
    return here.some(({ rest }) => rest.length === 0);
  };
  const least = 1 + Math.min(...[...byFirst.values()].flat().map(({ rest }) => rest.length));
  return parserOf(read, { ...openingOfWords(byFirst.keys()), second, needs: { least, wants: [] } });
}

function standsAt({ words }: Scan, at: number, ids: number[]): boolean {
  for (let index = 0; index < ids.length; index += 1) if (words.idAt(at + index) !== ids[index]) return false;
  return true;
}

/** One of these marks. */
export function mark(marks: string): Parser<Word> {
  return starting(marks, ({ words }, at) => {
    const word = words.at(at);
    return word && word.kind === 'mark' && marks.includes(word.key) ? { end: at + 1, value: word } : null;
  });
}
