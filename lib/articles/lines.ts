import type { Span } from '../model';
import { phraseKey, skim } from './keys';
import { READER_WORDS } from './reader-words';

/** A line of a document that is not blank; the span leaves out the white space around it. */
export interface Line extends Span {
  text: string;
  words: number;
  /** Ends as a sentence does. */
  closed: boolean;
  /** The hashes of its first word and of the last that phrases look at (`hashOf`). */
  first: number;
  last: number;
  /** Whether a word of it may speak to the reader. */
  toReader: boolean;
}

/** Quotation marks and brackets behind the full stop are few. */
const TAIL = 12;
const TERMINAL = /[.!?؟…۔][\s"'»”“’)\]⟩]*$/;

/** Phrases stand at the beginning of a line, notices are short: what lies beyond is not folded. */
const KEY_LENGTH = 400;

/** The (first) words of a line in folded form, without punctuation: what phrases are compared with. Made anew each time: few lines need one. */
export function keyOf({ text }: Pick<Line, 'text'>): string {
  return phraseKey(text.length > KEY_LENGTH ? text.slice(0, KEY_LENGTH) : text);
}

/** A line made of a text that stands at `start`. */
export function lineOf(text: string, start: number): Line {
  return lineIn(text, 0, text, start);
}

/** The same for a line that begins at `from` in a text: letters are read where they lie, which a slice is slow at. */
function lineIn(whole: string, from: number, text: string, start: number): Line {
  const end = from + text.length;
  const skimmed = skim(whole, from, Math.min(end, from + KEY_LENGTH), READER_WORDS);
  const { first, last, found: toReader } = skimmed;
  let { words } = skimmed;
  if (text.length > KEY_LENGTH) words += 1;
  for (let at = from + KEY_LENGTH; at < end; at += 1) if (whole.charCodeAt(at) === 0x20) words += 1;
  return { start, end: start + text.length, text, words, closed: isClosed(whole, end, text), first, last, toReader };
}

/** Most lines that do not end as a sentence end with a letter. */
function isClosed(whole: string, end: number, text: string): boolean {
  const last = whole.charCodeAt(end - 1);
  return !(last >= 0x621 && last <= 0x64a) && TERMINAL.test(text.slice(-TAIL));
}

/** What ends a line, other than the line feed. */
const OTHER_ENDS = /[\r\u2028\u2029]/;
const ANY_END = /[\n\r\u2028\u2029]/g;

/** The lines of a text that are not blank, in order. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  const ends = OTHER_ENDS.test(text) ? ANY_END : null;
  let start = 0;
  while (start < text.length) {
    const end = ends ? nextEnd(text, start, ends) : text.indexOf('\n', start);
    const at = end < 0 ? text.length : end;
    const line = text.slice(start, at);
    const trimmed = line.trim();
    if (trimmed) {
      const from = trimmed.length === line.length ? start : start + line.indexOf(trimmed);
      lines.push(lineIn(text, from, trimmed, from));
    }
    start = at + 1;
  }
  return lines;
}

function nextEnd(text: string, from: number, ends: RegExp): number {
  ends.lastIndex = from;
  return ends.exec(text)?.index ?? -1;
}
