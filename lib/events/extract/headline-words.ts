import type { Span } from '../../model';
import { foldedSet } from '../lexicon';
import { fold } from '../../text';

const MAX_HEADLINE = 120;

/** Words that tie a clause to another and say nothing of its event. */
const OPENERS = foldedSet(
  'أن بأن إن وأن وبأن وإن كما حيث بينما فيما إذ لكن ولكن كذلك وكذلك وقد فقد قد كان وكان كانت وكانت كانوا وكانوا مما وهو وهي',
);

/** Words whose و is their own root's, or that read wrongly without it. */
const ROOT_WAW =
  /^و(?:زار|زير|زراء|كال|كيل|كلاء|فد|فود|فا|قع|قعت|قف|صل|ضع|صف|جه|جد|ثق|ثيق|لاي|لد|سط|سائل|ساط|عد|طن|حد|رد|ار|اشنطن|افق|اصل|اجه|ليد|لي |سيط|باء|دائع|رش|ظف|زع|دع|رث)/;

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };

/**
 * Where an event's words end, with the quotation that they open: «شدد على "ضرورة» goes on to its closing mark.
 * @param limit the end of the sentence; a mark that is not closed by then opens nothing
 */
export function quotationEnd(text: string, { start, end }: Span, limit: number): number {
  let open = '';
  for (let at = start; at < end; at += 1) {
    const mark = text[at]!;
    if (open) open = mark === CLOSING[open] ? '' : open;
    else if (CLOSING[mark]) open = mark;
  }
  if (!open) return end;
  const close = text.indexOf(CLOSING[open]!, end);
  return close >= 0 && close < limit ? close + 1 : end;
}

/**
 * An event's line for cards and lists, out of the words of its clause: on one line, without the particles that tied it to the
 * clause before («أن»، «وكان», a leading و), cut at a word at 120 characters.
 */
export function headlineOf(words: string): string {
  let line = trimmed(words.replace(/\s+/g, ' '));
  for (;;) {
    const [first = '', ...rest] = line.split(' ');
    if (rest.length < 2 || !OPENERS.has(fold(first))) break;
    line = trimmed(rest.join(' '));
  }
  if (/^و[\u0621-\u064a]{3}/.test(line) && !ROOT_WAW.test(fold(line.split(' ')[0]!))) line = line.slice(1);
  if (line.length <= MAX_HEADLINE) return line;
  return `${trimmed(line.slice(0, line.lastIndexOf(' ', MAX_HEADLINE)))}…`;
}

const trimmed = (line: string): string => line.replace(/^[\s،,؛.…–—-]+|[\s،,؛–—-]+$/gu, '');
