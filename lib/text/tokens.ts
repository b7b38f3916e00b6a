import type { Span } from '../model';
import { fold } from './fold';

/** What a token is made of. */
export type TokenKind = 'word' | 'latin' | 'number' | 'mark';

export interface Token extends Span {
  kind: TokenKind;
}

const MARK = 0;
const WORD = 1;
const LATIN = 2;
const DIGIT = 3;
const JOINER = 4;
const SPACE = 5;
const NEWLINE = 6;
/** What a token is that begins with a code unit of a kind. */
const KINDS: readonly TokenKind[] = ['mark', 'word', 'latin', 'number'];

const kinds = buildKinds();

function buildKinds(): Uint8Array {
  const codes = new Uint8Array(0x10000);
  const set = (kind: number, first: number, last = first) => codes.fill(kind, first, last + 1);
  set(SPACE, 0x00, 0x20);
  set(NEWLINE, 0x0a, 0x0d);
  set(SPACE, 0x09);
  for (const code of [0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) set(SPACE, code);
  set(SPACE, 0x2000, 0x200a);
  set(NEWLINE, 0x2028, 0x2029);
  set(DIGIT, 0x30, 0x39);
  set(LATIN, 0x41, 0x5a);
  set(LATIN, 0x61, 0x7a);
  set(LATIN, 0xc0, 0x24f);
  codes[0xd7] = 0;
  codes[0xf7] = 0;
  // Cyrillic, Greek, Hebrew and the rest: any other letter makes words of its own kind, so that no run is cut anyhow.
  set(LATIN, 0x370, 0x5ff);
  set(WORD, 0x620, 0x64a);
  set(WORD, 0x66e, 0x6d3);
  set(WORD, 0x6d5);
  set(WORD, 0x6fa, 0x6ff);
  set(WORD, 0x750, 0x77f);
  set(WORD, 0x8a0, 0x8c9);
  set(WORD, 0xfb50, 0xfdfb);
  set(WORD, 0xfe70, 0xfefc);
  set(0, 0xfd3e, 0xfd3f);
  set(DIGIT, 0x660, 0x669);
  set(DIGIT, 0x6f0, 0x6f9);
  // What folding deletes continues whatever it stands in, and starts nothing.
  for (let code = 0; code < 0x10000; code += 1) if (fold(String.fromCharCode(code)) === '') codes[code] = JOINER;
  set(LATIN, 0x1e00, 0x1fff);
  set(LATIN, 0x3040, 0xd7ff);
  set(LATIN, 0xd800, 0xdbff);
  set(JOINER, 0xdc00, 0xdfff);
  return codes;
}

const NUMBER_MARKS = new Set([...'.,/:٫٬،'].map((mark) => mark.charCodeAt(0)));

/**
 * Words, Latin words, numbers and single marks of a stretch of text, in order; spaces belong to none. Harakat, tatweel and
 * zero-width marks stay inside the word they stand in; digits part from letters («الـ20» is two tokens, «الـ» and «20»).
 * @returns spans in the text's own offsets
 */
export function tokens(text: string, start = 0, end = text.length): Token[] {
  const found: Token[] = [];
  const cutter = new TokenCutter(text, start, end, 0);
  while (cutter.next()) found.push({ start: cutter.start, end: cutter.end, kind: cutter.kind });
  return found;
}

const HASH_PRIME = 0x01000193;

/** Cuts a stretch of text token by token, and hashes the letters of each on the way: they are looked at once. */
export class TokenCutter {
  /** The token at hand. */
  start = 0;
  end = 0;
  kind: TokenKind = 'mark';
  hash = 0;
  /** Whether a line ended between the token before and this one. */
  beginsLine = false;

  /** @param seed what each hash begins with */
  constructor(
    private readonly text: string,
    private at: number,
    private readonly limit: number,
    private readonly seed: number,
  ) {}

  /** Goes to the next token; false behind the last. */
  next(): boolean {
    const { text, limit } = this;
    let { at } = this;
    let kind = SPACE;
    let beginsLine = false;
    while (at < limit) {
      kind = kinds[text.charCodeAt(at)]!;
      if (kind !== SPACE && kind !== JOINER) {
        if (kind !== NEWLINE) break;
        beginsLine ||= endsLine(text.charCodeAt(at));
      }
      at += 1;
    }
    this.beginsLine = beginsLine;
    if (at >= limit) {
      this.at = at;
      return false;
    }
    this.start = at;
    let hash = Math.imul(this.seed ^ text.charCodeAt(at), HASH_PRIME);
    at += 1;
    let last = at;
    let own = hash;
    if (kind !== MARK) {
      for (; at < limit; at += 1) {
        const code = text.charCodeAt(at);
        const next = kinds[code]!;
        if (next !== kind && next !== JOINER) {
          const inNumber = kind === DIGIT && NUMBER_MARKS.has(code) && kinds[text.charCodeAt(at + 1)] === DIGIT;
          if (!(inNumber && at + 1 < limit)) break;
        }
        hash = Math.imul(hash ^ code, HASH_PRIME);
        if (next === JOINER) continue;
        last = at + 1;
        own = hash;
      }
      // A haraka at the very end («رسولُ») is the word's; marks of direction behind it are nobody's.
      while (last < at && isHaraka(text.charCodeAt(last))) {
        own = Math.imul(own ^ text.charCodeAt(last), HASH_PRIME);
        last += 1;
      }
    }
    this.at = at;
    this.end = last;
    this.kind = KINDS[kind]!;
    this.hash = own;
    return true;
  }
}

/** Not the vertical tab and the form feed. */
function endsLine(code: number): boolean {
  return code !== 0x0b && code !== 0x0c;
}

function isHaraka(code: number): boolean {
  return (code >= 0x64b && code <= 0x65f) || code === 0x670 || code === 0x640 || (code >= 0xdc00 && code <= 0xdfff);
}

/** Whether a line ends between two offsets. */
export function hasNewline(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (kinds[text.charCodeAt(at)] === NEWLINE) return true;
  return false;
}
