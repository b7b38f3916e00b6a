/** A text as the name finder reads it: lines of tokens, each with what is known of its spelling, worked out once a spelling. */
import {
  cliticReadings,
  fold,
  ownCopy,
  type Spelling,
  TokenCutter,
  unfoldedOffset,
  UNREAD,
  type TokenKind,
} from '../text';
import type { Span } from '../model';
import { DASHES, type TrieNode } from './gazetteer';
import { onwardBit } from './onward';
import type { Sense, Tagger } from './tagger/tagger';

/** One way to read a word: how many code units of it are proclitics, and what remains, folded. */
export interface Reading {
  cut: number;
  stem: string;
  /** Where the lists go on from this stem; null when no listed name starts with it. */
  node: TrieNode | null;
}

/** A reading that a body's name may start with. */
export interface BodyReading extends Reading {
  /** Which rules could read it: bits (`organisations`). */
  kinds: number;
}

/** What may start at a word, or what stands there: bits, so that a line's words are sorted out without being looked at. */
export const WORD_CLASS = {
  /** A name of the lists may start here. */
  listed: 1,
  /** A body's name may start here (`organisations`). */
  body: 2,
  /** A facility's name may start here (`facilities`). */
  facility: 4,
  /** A personal name may start here (`persons`). */
  person: 8,
  /** An office or a rank (`titles`). */
  title: 16,
  latin: 32,
  /** An opening quotation mark, and a word for what is read and watched (`quoted`). */
  quote: 64,
  medium: 128,
  /** The mark that ends a sentence. */
  end: 256,
  /** A ship is called by it (`vessels`). */
  vessel: 1_048_576,
  /** A mark of the kind that ends a dateline (`dateline`). */
  datelineMark: 2_097_152,
  /** Before a quotation: a work or a plan, whose title it is (`quoted`). */
  work: 512,
  /** Before a name: what is part of it, or called after it (`extend`). */
  nameHead: 1024,
  /** Part of a name that nobody knows (`behind-titles`), unless a listed name covers it. */
  part: 2048,
  /** «إن», «أن»: what is told begins behind it (`told-by`). */
  saysThat: 4096,
  /** A nationality that the lists have. */
  people: 8192,
  /** For the ends of tagged names (`edges`, `tagged`): an office, a place's head, an adverb, a particle, a second name behind «و». */
  office: 16384,
  placeHead: 32768,
  adverb: 65536,
  particle: 131072,
  joinsPerson: 262144,
  joinsPlace: 524288,
  /** Whether the word as it stands is among the lists of `lexicon` (`lexicalClasses`). */
  given: 1 << 22,
  grammar: 1 << 23,
  newsVerb: 1 << 24,
  rank: 1 << 25,
  wholeOffice: 1 << 26,
  honour: 1 << 27,
  noName: 1 << 28,
  notFirst: 1 << 29,
} as const;

/** Whether a word is of a class. */
export function is({ classes }: Word, wanted: number): boolean {
  return (classes & wanted) !== 0;
}

/** All that depends on a spelling alone. */
export interface Word extends Spelling {
  /** What may start here, or what stands here: bits of `WordClass`. */
  classes: number;
  /** The tagger's number for it, and what its lexicon says; -1 and null without a tagger. */
  tag: number;
  sense: Sense | null;
  /** `tailOf` it, which all of its stems share: whether a name may be among them is told without comparing. */
  tail: number;
  /** Its bit in `TrieNode.onward`; all of them for a dash, which names may be written with or without. */
  bit: number;
  /** The bits of the words that may go on from it in a listed name, and the name that it is by itself. */
  onward: number;
  alone: TrieNode | null;
  /** Whether no listed name starts behind a proclitic of it: what it is by itself does not hang on what stands before it. */
  isPlain: boolean;
  folded: string;
  /** The whole word first. */
  readings: Reading[];
  /** Those of the readings that a listed name starts with. */
  starts: Reading[];
  // What rules have worked out of the spelling, once: undefined until asked for. All words have these fields from the start: what gets
  // them as they are asked for has them in many orders, and engines find none of them at once.
  /** The reading that is an office or a rank (`titles`). */
  title: Reading | null | undefined;
  /** The readings that a body's name may start with (`organisations`). */
  bodies: BodyReading[] | undefined;
  /** The readings that could be a surname, with its key (`surnames`). */
  surnames: { key: string; cut: number }[] | undefined;
  /** The proclitics before a person's name that begins with it, and before another name (`tagged`). */
  personCut: number | undefined;
  nameCut: number | undefined;
}

export interface Token extends Span {
  word: Word;
}

/** A line of the text: names do not cross its end. */
export interface Line {
  tokens: Token[];
  /** The classes of each token, and all of them in one: what nothing can start in is not read. */
  classes: readonly number[];
  all: number;
  /** Index of the article the line belongs to. */
  article: number;
  headline: boolean;
}

/** Tells a word's classes. */
export type Classify = (word: Word) => number;

/** Reads words, remembering each spelling. */
export interface WordReader {
  /** What the cutter's hashes begin with. */
  seed: number;
  /** The word that the cutter has at hand. */
  word(text: string, token: TokenCutter): Word;
  /** Forgets all spellings when there are too many of them, or when `age` is another than last time. */
  begin(age: number): void;
}

/** Spellings remembered at most: a page has some thousand, a hostile text any number. */
const MOST_WORDS = 60_000;
const FEWEST_SLOTS = 1 << 12;

/**
 * A reader that looks words up by their letters where they stand, in a table of its own: no string is made for a word that was met
 * before. The hash starts from a random number, so that nobody can write words that all fall together.
 */
export function createWordReader(root: TrieNode, classify: Classify, tagger: Tagger | null): WordReader {
  const seed = Math.floor(Math.random() * 0x1_0000_0000);
  let words: Word[] = [];
  /** A hash, and an index into `words` plus one; 0 is empty. */
  let slots = new Int32Array(2 * FEWEST_SLOTS);
  let lastAge = 0;

  function clear(): void {
    words = [];
    slots = new Int32Array(2 * FEWEST_SLOTS);
  }

  function insert(word: Word, hash: number): void {
    if (words.length >= MOST_WORDS) clear();
    words.push(word);
    if (words.length * 4 > slots.length) {
      const old = slots;
      slots = new Int32Array(old.length * 2);
      for (let slot = 0; slot < old.length; slot += 2) if (old[slot + 1] !== 0) place(old[slot]!, old[slot + 1]!);
    }
    place(hash, words.length);
  }

  function place(hash: number, entry: number): void {
    const mask = slots.length - 1;
    let slot = (hash * 2) & mask;
    while (slots[slot + 1] !== 0) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = entry;
  }

  return {
    seed,
    word(text, token) {
      const { start, end } = token;
      const hash = mixed(token.hash);
      const mask = slots.length - 1;
      for (let slot = (hash * 2) & mask; slots[slot + 1] !== 0; slot = (slot + 2) & mask) {
        if (slots[slot] !== hash) continue;
        const word = words[slots[slot + 1]! - 1]!;
        if (isAt(text, start, end, word.text)) return word;
      }
      const word = readWord(ownCopy(text.slice(start, end)), token.kind, root);
      if (tagger) {
        word.tag = tagger.numberOf(word.text);
        word.sense = tagger.senseOf(word.tag);
      }
      word.classes = classify(word);
      insert(word, hash);
      return word;
    },
    begin(age) {
      if (age !== lastAge || words.length >= MOST_WORDS) clear();
      lastAge = age;
    },
  };
}

/** Spreads a hash over its bits: the cutter's lie together where words end alike. */
function mixed(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x7feb352d);
  return spread ^ (spread >>> 16);
}

/** Tails are below this. */
export const TAILS = 1024;
/** Letters at a word's end that no proclitic and no article reaches, where a stem has so many. */
const TAIL = 3;

/** A small number for a word's last letters. */
export function tailOf(folded: string): number {
  let hash = 0;
  for (let at = Math.max(0, folded.length - TAIL); at < folded.length; at += 1) {
    hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  }
  return mixed(hash) & (TAILS - 1);
}

/** Whether a stem ends as the word does of which it is one, whatever that is: «بن» is too short, «الب» is a reading of «للب». */
export function hasTail(stem: string): boolean {
  return stem.length > TAIL || (stem.length === TAIL && !stem.startsWith('ال'));
}

/** A stem without its article, where enough remains: «المالكي» and «مالكي» are one surname. */
export function bareStem(stem: string): string {
  return stem.length > 4 && stem.startsWith('ال') ? stem.slice(2) : stem;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false;
  return true;
}

function readWord(text: string, kind: TokenKind, root: TrieNode): Word {
  const folded = fold(text);
  const readings =
    kind === 'word'
      ? cliticReadings(folded).map(({ cut, stem }) => ({
          cut: cut === 0 ? 0 : unfoldedOffset(text, cut),
          stem,
          node: root.next?.get(stem) ?? null,
        }))
      : [{ cut: 0, stem: folded, node: root.next?.get(folded) ?? null }];
  const starts = readings.filter(({ node }) => node);
  // What is asked of all words comes first: it lies together in memory.
  return {
    text,
    classes: 0,
    tag: -1,
    tail: tailOf(folded),
    bit: kind === 'mark' && DASHES.has(text) ? -1 : onwardBit(folded),
    dateWord: UNREAD,
    kind,
    sense: null,
    onward: starts.reduce((bits, { node }) => bits | node!.onward, 0),
    alone: starts.find(({ node }) => node!.hits)?.node ?? null,
    isPlain: starts.every(({ cut }) => cut === 0),
    folded,
    readings,
    starts,
    title: undefined,
    bodies: undefined,
    surnames: undefined,
    personCut: undefined,
    nameCut: undefined,
  };
}

/** Tokens a line has at most: a text without line ends is read in pieces, so that time grows with its length alone. */
const LONGEST_LINE = 600;

/** Adds the lines of a stretch of text to `lines`, empty ones left out. */
export function readLines(
  text: string,
  span: Span,
  article: number,
  headline: boolean,
  reader: WordReader,
  lines: Line[],
): void {
  // One array for all lines, each of which takes a copy of its own: an array that grows takes room for twice as many. Small numbers lie in a
  // plain array: a typed one for each line is dear to make.
  const found: Token[] = [];
  const classes: number[] = [];
  let all = 0;
  let count = 0;
  const token = new TokenCutter(text, span.start, span.end, reader.seed);
  while (token.next()) {
    if (count > 0 && (token.beginsLine || count === LONGEST_LINE)) {
      lines.push({ tokens: found.slice(0, count), classes: classes.slice(0, count), all, article, headline });
      count = 0;
      all = 0;
    }
    const word = reader.word(text, token);
    found[count] = { start: token.start, end: token.end, word };
    classes[count] = word.classes;
    all |= word.classes;
    count += 1;
  }
  if (count > 0) {
    lines.push({ tokens: found.slice(0, count), classes: classes.slice(0, count), all, article, headline });
  }
}
