/** A text as the name finder reads it: lines of tokens, each with what is known of its spelling, worked out once a spelling. */
import { cliticReadings, fold, tokens, unfoldedOffset, type TokenKind } from '../text';
import type { Span } from '../model';
import type { TrieNode } from './gazetteer';

/** One way to read a word: how many code units of it are proclitics, and what remains, folded. */
export interface Reading {
  cut: number;
  stem: string;
  /** Where the lists go on from this stem; null when no listed name starts with it. */
  node: TrieNode | null;
}

/** All that depends on a spelling alone. */
export interface Word {
  /** As it is written. */
  text: string;
  folded: string;
  kind: TokenKind;
  /** The whole word first. */
  readings: Reading[];
  /** Those of the readings that a listed name starts with. */
  starts: Reading[];
  /** What rules have worked out of the spelling, once: undefined until asked for. */
  memo: {
    /** Whether a body's name may start here (`organisations`). */
    body?: boolean;
    /** Whether a facility's name may start here (`facilities`). */
    facility?: boolean;
    /** Whether a personal name may start here (`persons`). */
    person?: boolean;
    /** The reading that is an office or a rank (`titles`). */
    title?: Reading | null;
  };
}

export interface Token extends Span {
  word: Word;
}

/** A line of the text: names do not cross its end. */
export interface Line {
  tokens: Token[];
  /** Index of the article the line belongs to. */
  article: number;
  headline: boolean;
}

/** Reads words, remembering each spelling. */
export interface WordReader {
  word(text: string, kind: TokenKind): Word;
}

/** Spellings remembered at most: a page has some thousand, a hostile text any number. */
const MOST_WORDS = 100_000;

export function createWordReader(root: TrieNode): WordReader {
  const words = new Map<string, Word>();
  return {
    word(text, kind) {
      const known = words.get(text);
      if (known) return known;
      if (words.size >= MOST_WORDS) words.clear();
      const word = readWord(text, kind, root);
      words.set(text, word);
      return word;
    },
  };
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
  return { text, folded, kind, readings, starts: readings.filter(({ node }) => node), memo: {} };
}

/** Tokens a line has at most: a text without line ends is read in pieces, so that time grows with its length alone. */
const LONGEST_LINE = 600;

/** The lines of a stretch of text, empty ones left out. */
export function readLines(text: string, span: Span, article: number, headline: boolean, reader: WordReader): Line[] {
  const lines: Line[] = [];
  let start = span.start;
  for (let at = span.start; at <= span.end; at += 1) {
    const code = at < span.end ? text.charCodeAt(at) : 0x0a;
    if (code !== 0x0a && code !== 0x0d && code !== 0x2028 && code !== 0x2029) continue;
    if (at > start) {
      const found: Token[] = [];
      for (const { start: from, end, kind } of tokens(text, start, at)) {
        found.push({ start: from, end, word: reader.word(text.slice(from, end), kind) });
      }
      for (let from = 0; from < found.length; from += LONGEST_LINE) {
        lines.push({ tokens: found.slice(from, from + LONGEST_LINE), article, headline });
      }
    }
    start = at + 1;
  }
  return lines;
}
