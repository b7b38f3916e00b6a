import type { Span } from '../model';

const FULL_STOP = /[.!?؟۔…]/;
const CLOSING = /[»”"’')\]]/;
const ABBREVIATED = /(?:^|[\s("«“])(?:[\u0621-\u064a]|أ|د|م|ص|Dr|Mr|Mrs|St|vs|No)$/u;

/**
 * The sentences of a stretch of text: ended by a full stop, question or exclamation mark (closing quotes go along) that a
 * space follows, or by the end of a line. A point after a single letter («د. أحمد») or between digits ends nothing.
 * @returns spans without the space around them, in order, none empty
 */
export function sentences(text: string, start = 0, end = text.length): Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const character = text[at]!;
    if (character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029') {
      push(found, text, from, at);
      from = at + 1;
    } else if (FULL_STOP.test(character)) {
      let after = at + 1;
      while (after < end && (FULL_STOP.test(text[after]!) || CLOSING.test(text[after]!))) after += 1;
      const ends = after >= end || /\s/.test(text[after]!);
      const abbreviation = character === '.' && ABBREVIATED.test(text.slice(Math.max(from, at - 4), at));
      if (ends && !abbreviation) {
        push(found, text, from, after);
        from = after;
      }
      at = after - 1;
    }
  }
  push(found, text, from, end);
  return found;
}

function push(found: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (start < end) found.push({ start, end });
}

function isSpace(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || (code >= 0x2000 && code <= 0x200f) || code === 0x202f || code === 0xfeff;
}
