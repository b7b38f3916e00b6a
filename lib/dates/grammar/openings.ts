import { BEFORE_KNOWN, NEVER } from '../scan/words';
import { type Needs, needsOfAll, needsOfAny, NO_NEEDS } from './ahead';
import { LEXICON, numberOf, Starts } from './starts';

/** What is known of a parser before it is asked: the words it can begin with, and those that can come second. */

/** Collects the words that can come second. */
export class SecondWords {
  readonly ids = new Set<number>();
  /** Whether any word at all can. */
  isOpen = false;
  private readonly added = new Set<Starts>();

  add(starts: Starts | undefined): void {
    if (!starts) this.isOpen = true;
    else if (!this.added.has(starts)) {
      this.added.add(starts);
      for (const id of starts.ids) this.ids.add(id);
    }
  }
}

export interface Opening {
  /** The words that it can begin with; undefined where that is not known. */
  starts?: Starts;
  /** Whether it can read nothing at all. */
  mayBeEmpty?: boolean;
  /** Adds the words that can come second behind a first; answers whether it can read that first word alone. */
  second?: (first: number, into: SecondWords) => boolean;
  /** What it needs further on; undefined where that is not known. */
  needs?: Needs;
}

/** The opening of parsers that read one word. */
export function openingOfWords(keys: Iterable<string>): Opening {
  return {
    starts: new Starts(new Set([...keys].map(numberOf))),
    mayBeEmpty: false,
    second: () => true,
    needs: ONE_WORD,
  };
}

const ONE_WORD: Needs = { least: 1, wants: [] };

function needsOf({ mayBeEmpty, starts, needs = ONE_WORD }: Opening): Needs {
  return mayBeEmpty || !starts ? NO_NEEDS : needs;
}

/** The opening of parsers that stand for one another. */
export function openingOfAny(parsers: readonly Opening[]): Opening {
  return {
    starts: startsOfAny(parsers),
    mayBeEmpty: parsers.some(({ mayBeEmpty }) => mayBeEmpty),
    second(first, into) {
      let alone = false;
      for (const parser of parsers) if (begins(parser, first) && addSecond(parser, first, into)) alone = true;
      return alone;
    },
    needs: needsOfAny(parsers.map(needsOf), (ids) => new Starts(new Set(ids))),
  };
}

/** The opening of parsers that read one after the other. */
export function openingOfAll(parsers: readonly Opening[]): Opening {
  const solid = parsers.findIndex(({ mayBeEmpty }) => !mayBeEmpty);
  const leading = solid < 0 ? parsers : parsers.slice(0, solid + 1);
  return {
    starts: startsOfAny(leading),
    mayBeEmpty: solid < 0,
    second(first, into) {
      let alone = false;
      for (const [index, parser] of leading.entries()) {
        if (!begins(parser, first) || !addSecond(parser, first, into)) continue;
        if (addStartsBehind(parsers, index + 1, into)) alone = true;
      }
      return alone;
    },
    needs: needsOfAll(parsers.map((parser) => ({ needs: needsOf(parser), starts: parser.starts }))),
  };
}

/** The opening of a parser whose readings begin as those of another do, and may go on. */
export function openingOfMore(parser: Opening): Opening {
  return {
    ...parser,
    second(first, into) {
      const alone = addSecond(parser, first, into);
      if (alone) into.isOpen = true;
      return alone;
    },
  };
}

/** Adds what can stand at a place of a sequence; answers whether nothing has to. */
function addStartsBehind(parsers: readonly Opening[], from: number, into: SecondWords): boolean {
  for (let index = from; index < parsers.length; index += 1) {
    const { starts, mayBeEmpty } = parsers[index]!;
    into.add(starts);
    if (!mayBeEmpty) return false;
  }
  return true;
}

function begins({ starts }: Opening, first: number): boolean {
  return !starts || starts.ids.has(first);
}

function addSecond({ second }: Opening, first: number, into: SecondWords): boolean {
  if (second) return second(first, into);
  into.isOpen = true;
  return true;
}

function startsOfAny(parsers: readonly Opening[]): Starts | undefined {
  if (parsers.some(({ starts }) => !starts)) return undefined;
  if (parsers.length === 1) return parsers[0]!.starts;
  return new Starts(new Set(parsers.flatMap(({ starts }) => [...starts!.ids])));
}

/** One of several parsers that can begin with some word. */
interface Alternative<P> {
  parser: P;
  /** The words that must come second; null where anything, or nothing, may. */
  second: ReadonlySet<number> | null;
}

/** Neither `NEVER` nor `BEFORE_KNOWN`, or not worked out yet. */
const BEFORE_ANY = 2;
/** A lexicon has fewer words than this. */
const LONGEST_LEXICON = 1 << 15;
/** Pairs of words whose parsers are remembered at most: texts use few of those that there are. */
const MOST_PAIRS = 4096;

/** Parsers that stand for one another, by the words they can read: most are not worth asking before most words. */
export class Alternatives<P extends Opening> {
  /** By first word, worked out when it is first met: a lexicon has many words, a text few of them. */
  private readonly byFirst = new Map<number, Alternative<P>[]>();
  /** What can begin with a pair of words. */
  private readonly byPair = new Map<number, readonly P[]>();
  private byNumber: Uint8Array | null = null;

  constructor(private readonly parsers: readonly P[]) {}

  /** Those that can begin with a word (its number in the lexicon, 0 for any other) before another one, in their order. */
  startingWith(first: number, next: number): readonly P[] {
    const pair = first * LONGEST_LEXICON + next;
    const known = this.byPair.get(pair);
    if (known !== undefined) return known;
    const found = this.beginning(first)
      .filter(({ second }) => second === null || second.has(next))
      .map(({ parser }) => parser);
    if (this.byPair.size >= MOST_PAIRS) this.byPair.clear();
    this.byPair.set(pair, found);
    return found;
  }

  /** What each word of the lexicon, by its number, may begin (`NEVER`, `BEFORE_KNOWN`), as far as that was worked out. */
  get openings(): Uint8Array {
    return (this.byNumber ??= new Uint8Array(LEXICON.size + 1).fill(BEFORE_ANY, 1));
  }

  private beginning(first: number): Alternative<P>[] {
    const known = this.byFirst.get(first) ?? this.parsers.flatMap((parser) => alternative(parser, first) ?? []);
    this.byFirst.set(first, known);
    if (this.byNumber) this.byNumber[first] = openingOf(known);
    return known;
  }
}

function openingOf(parsers: readonly Alternative<unknown>[]): number {
  if (parsers.length === 0) return NEVER;
  return parsers.every(({ second }) => second !== null) ? BEFORE_KNOWN : BEFORE_ANY;
}

function alternative<P extends Opening>(parser: P, first: number): Alternative<P> | null {
  if (parser.mayBeEmpty || !parser.starts) return { parser, second: null };
  if (!parser.starts.ids.has(first)) return null;
  const words = new SecondWords();
  const alone = addSecond(parser, first, words);
  return { parser, second: alone || words.isOpen ? null : words.ids };
}
