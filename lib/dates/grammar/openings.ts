import { NUMBER } from '../scan/scan';

/** What is known of a parser before it is asked: the words it can begin with, and those that can come second. */

/** The words of the grammar, numbered, so that a set of them is a table: filled while the grammar's modules load. */
const numbers = new Map<string, number>([[NUMBER, 1]]);
export const LEXICON: ReadonlyMap<string, number> = numbers;

export function numberOf(key: string): number {
  const known = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, known);
  return known;
}

/** A set of words by their numbers in the lexicon. */
export class Starts {
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

/** How a parser can go on behind its first word. */
export interface Second {
  /** Whether it can read that word alone. */
  alone: boolean;
  /** The words that can come second; null where that can be anything. */
  ids: ReadonlySet<number> | null;
}

export interface Opening {
  /** The words that it can begin with; undefined where that is not known. */
  starts?: Starts;
  /** Whether it can read nothing at all. */
  mayBeEmpty?: boolean;
  /** How it can go on behind a word that it can begin with. */
  second?: (first: number) => Second;
}

const UNKNOWN: Second = { alone: true, ids: null };

/** The opening of parsers that read one word. */
export function openingOfWords(keys: Iterable<string>): Required<Opening> {
  const one: Second = { alone: true, ids: new Set() };
  return { starts: new Starts(new Set([...keys].map(numberOf))), mayBeEmpty: false, second: () => one };
}

/** The opening of parsers that stand for one another. */
export function openingOfAny(parsers: readonly Opening[]): Opening {
  return {
    starts: startsOfAny(parsers),
    mayBeEmpty: parsers.some(({ mayBeEmpty }) => mayBeEmpty),
    second: (first) =>
      union(parsers.filter((parser) => begins(parser, first)).map((parser) => secondOf(parser, first))),
  };
}

/** The opening of parsers that read one after the other. */
export function openingOfAll(parsers: readonly Opening[]): Opening {
  const solid = parsers.findIndex(({ mayBeEmpty }) => !mayBeEmpty);
  const leading = solid < 0 ? parsers : parsers.slice(0, solid + 1);
  return {
    starts: startsOfAny(leading),
    mayBeEmpty: solid < 0,
    second: (first) =>
      union(
        leading.flatMap((parser, index) => {
          if (!begins(parser, first)) return [];
          const inside = secondOf(parser, first);
          return inside.alone ? [{ ...inside, alone: false }, behind(parsers.slice(index + 1))] : [inside];
        }),
      ),
  };
}

/** The opening of a parser whose readings begin as those of another do, and may go on. */
export function openingOfMore(parser: Opening): Opening {
  return {
    ...parser,
    second: (first) => {
      const inside = secondOf(parser, first);
      return inside.alone ? UNKNOWN : inside;
    },
  };
}

/** What can come first in the parsers behind a first word. */
function behind(rest: readonly Opening[]): Second {
  const solid = rest.findIndex(({ mayBeEmpty }) => !mayBeEmpty);
  const starts = startsOfAny(solid < 0 ? rest : rest.slice(0, solid + 1));
  return { alone: solid < 0, ids: starts ? starts.ids : null };
}

function begins({ starts }: Opening, first: number): boolean {
  return !starts || starts.has(first);
}

function secondOf({ second }: Opening, first: number): Second {
  return second ? second(first) : UNKNOWN;
}

function union(seconds: Second[]): Second {
  const alone = seconds.some((second) => second.alone);
  if (seconds.some(({ ids }) => ids === null)) return { alone, ids: null };
  return { alone, ids: new Set(seconds.flatMap(({ ids }) => [...ids!])) };
}

function startsOfAny(parsers: readonly Opening[]): Starts | undefined {
  if (parsers.some(({ starts }) => !starts)) return undefined;
  return new Starts(new Set(parsers.flatMap(({ starts }) => [...starts!.ids])));
}
