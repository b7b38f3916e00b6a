import { fold } from '../../text';
import type { Scan, Word } from '../scan/scan';

/**
 * Parsers over the words of a scan: small functions put together as in a parsing expression grammar. Each looks at one
 * place and answers at most one reading, so that a text is read in linear time.
 */
export interface Hit<T> {
  /** Index of the first word behind. */
  end: number;
  value: T;
}

export type Parser<T> = (scan: Scan, at: number) => Hit<T> | null;

/** One after the other, all of them. */
export function seq<T extends unknown[]>(...parsers: { [K in keyof T]: Parser<T[K]> }): Parser<T> {
  return (scan, at) => {
    const values: unknown[] = [];
    let end = at;
    for (const parser of parsers) {
      const hit = parser(scan, end);
      if (!hit) return null;
      values.push(hit.value);
      end = hit.end;
    }
    return { end, value: values as T };
  };
}

/** The parser, or nothing. */
export function opt<T>(parser: Parser<T>): Parser<T | null> {
  return (scan, at) => parser(scan, at) ?? { end: at, value: null };
}

/** The first that fits. */
export function any<T>(...parsers: Parser<T>[]): Parser<T> {
  return (scan, at) => {
    for (const parser of parsers) {
      const hit = parser(scan, at);
      if (hit) return hit;
    }
    return null;
  };
}

/** The one that reads furthest, the first of them where several do. */
export function longest<T>(...parsers: Parser<T>[]): Parser<T> {
  return (scan, at) => {
    let best: Hit<T> | null = null;
    for (const parser of parsers) {
      const hit = parser(scan, at);
      if (hit && (!best || hit.end > best.end)) best = hit;
    }
    return best;
  };
}

/** Turns what was read into something else; null takes the reading back. */
export function map<T, U>(parser: Parser<T>, turn: (value: T) => U | null): Parser<U> {
  return (scan, at) => {
    const hit = parser(scan, at);
    if (!hit) return null;
    const value = turn(hit.value);
    return value === null ? null : { end: hit.end, value };
  };
}

/** The parser, unless another one fits behind it. */
export function notBefore<T>(parser: Parser<T>, other: Parser<unknown>): Parser<T> {
  return (scan, at) => {
    const hit = parser(scan, at);
    return hit && !other(scan, hit.end) ? hit : null;
  };
}

/** The parser, only where another one fits behind it. */
export function before<T>(parser: Parser<T>, other: Parser<unknown>): Parser<T> {
  return (scan, at) => {
    const hit = parser(scan, at);
    return hit && other(scan, hit.end) ? hit : null;
  };
}

/** Words or phrases that stand for a value. */
export interface Phrases<T> {
  parse: Parser<T>;
  /** The folded words that occur in them. */
  words: string[];
}

/** A table of phrases; where one begins another the longer is read. */
export function phrases<T>(rows: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byFirst = new Map<string, { rest: string[]; value: T }[]>();
  const words: string[] = [];
  for (const [phrase, value] of rows) {
    const [first = '', ...rest] = fold(phrase).split(' ');
    words.push(first, ...rest);
    const known = byFirst.get(first);
    if (known) known.push({ rest, value });
    else byFirst.set(first, [{ rest, value }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return {
    words,
    parse(scan, at) {
      const word = scan.words[at];
      if (!word?.key) return null;
      for (const { rest, value } of byFirst.get(word.key) ?? []) {
        if (rest.every((key, index) => scan.words[at + 1 + index]?.key === key)) {
          return { end: at + 1 + rest.length, value };
        }
      }
      return null;
    },
  };
}

/** A word for which a test holds. */
export function wordWhere(test: (word: Word) => boolean): Parser<Word> {
  return ({ words }, at) => {
    const word = words[at];
    return word && test(word) ? { end: at + 1, value: word } : null;
  };
}

/** One of these marks. */
export function mark(marks: string): Parser<Word> {
  return wordWhere((word) => word.kind === 'mark' && marks.includes(word.key));
}
