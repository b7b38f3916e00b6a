import type { Mention } from '../model';
import { areInOrder, sortByStart } from '../text';
import type { Element } from './grammar/lists';
import { isAmong } from './scan/proclitics';
import type { Scan } from './scan/scan';
import type { Word } from './scan/word';
import type { Words } from './scan/words';
import {
  BEFORE_TODAY,
  BEFORE_WEEKDAYS,
  BUILT_AFTER_DAYS,
  DAY_DEEDS,
  DAYS_OF,
  EVERY,
  MEDIA,
  NAMED_AFTER_DAYS,
  NUMBERED,
  OFFICES,
} from './tables/not-dates';

/** Whether what reads like a date is the name of something by the words around it. */
export function isName(scan: Scan, element: Element): boolean {
  const { words } = scan;
  const { start, end, meaning } = element;
  const before = words.at(start - 1);
  if (isUndated(element) && (isQuotedAlone(words, start, end) || isNamedElsewhere(scan, element))) return true;
  if (!before || before.kind !== 'word') return false;
  switch (meaning.kind) {
    case 'date':
      return (
        EVERY.has(before.key) ||
        (before.key === DAYS_OF && meaning.day === null) ||
        (isUndated(element) && isAmong(NAMED_AFTER_DAYS, before.key)) ||
        (meaning.day !== null && meaning.shift === null && isAmong(BUILT_AFTER_DAYS, before.key)) ||
        (meaning.day === null && words.at(start)!.digits > 0 && end - start === 3 && isAmong(NUMBERED, before.key))
      );
    case 'weekday':
      return (
        meaning.shift === null &&
        (isAmong(BEFORE_WEEKDAYS, before.key) || (before.key === 'كل' && words.at(start) !== undefined))
      );
    case 'unit':
      if (words.at(start)!.key === 'العام') return isAmong(OFFICES, before.key);
      if (words.at(start)!.key !== 'اليوم') return false;
      // «في مثل هذا اليوم من عام 1963»
      if (before.key === 'هذا' && words.at(start - 2)?.key === 'مثل') return true;
      return (
        MEDIA.has(before.key) ||
        BEFORE_TODAY.has(before.key) ||
        isMedia(words.at(start - 2)) ||
        isQuotedName(words, start)
      );
    case 'season':
      return before.key === 'كل';
    default:
      return false;
  }
}

/** A day and a month, and nothing that says of which year. */
export function isUndated({ meaning }: Element): boolean {
  return meaning.kind === 'date' && meaning.day !== null && meaning.year === null && meaning.shift === null;
}

/** «متمردو "23 مارس"», and not «هجوم "7 أكتوبر"». */
function isQuotedAlone(words: Words, start: number, end: number): boolean {
  const [opening, closing] = [words.at(start - 1), words.at(end)];
  if (!opening || !closing || !QUOTES.includes(opening.key) || !QUOTES.includes(closing.key)) return false;
  const lead = words.at(start - 2);
  return lead?.kind === 'word' && !isAmong(DAY_DEEDS, lead.key) && !DAY_DEEDS.has(lead.key.replace(/^ال/, ''));
}

/** «بين الحكومة و23 مارس» in a text that has «حركة 23 مارس»: by the same words, where nothing says that it is a day. */
function isNamedElsewhere({ words, text }: Scan, { start, end }: Element): boolean {
  const before = words.at(start - 1);
  if (!before || (before.kind === 'word' && (before.key === 'و' ? isDayLead(words.at(start - 2)) : isDayLead(before))))
    return false;
  if (before.kind === 'mark' && !QUOTES.includes(before.key)) return false;
  const [first, last] = [words.at(start)!, words.at(end - 1)!];
  const name = text.slice(first.start, last.end);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at !== first.start && BODY_BEFORE.test(text.slice(Math.max(0, at - BODY_REACH), at))) return true;
  }
  return false;
}

const isDayLead = (word: Word | undefined): boolean =>
  !word || isAmong(DAY_DEEDS, word.key) || DAY_DEEDS.has(word.key.replace(/^ال/, ''));

const BODY_REACH = 12;
const BODY_BEFORE = /(?:^|[\s«"“(])[وفبل]*(?:حركة|قوى|تحالف|ائتلاف|جبهة|تيار|حزب|متمردو|متمردي|تنظيم) [«"“]?$/;

/** «موقع "العربي اليوم"»: the last word of a name in quotes behind a word for a paper or a site. */
function isQuotedName(words: Words, start: number): boolean {
  if (!words.at(start + 1) || !QUOTES.includes(words.at(start + 1)!.key)) return false;
  for (let at = start - 1; at > Math.max(0, start - 5); at -= 1) {
    if (words.at(at)!.kind === 'mark') return QUOTES.includes(words.at(at)!.key) && isMedia(words.at(at - 1));
  }
  return false;
}

const QUOTES = '«»"“”\'';

function isMedia(word: Word | undefined): boolean {
  return word !== undefined && MEDIA.has(word.key);
}

/** Expressions that a name outweighs: single words that are names or parts of names as well. */
function isWeak({ meaning, start, end }: Element): boolean {
  return (
    end - start === 1 &&
    (meaning.kind === 'weekday' || meaning.kind === 'unit' || meaning.kind === 'date' || meaning.kind === 'season')
  );
}

/**
 * Whether a name that was found before takes the words: one that is longer than the expression and contains all of it
 * («صحيفة اليوم», «خميس مشيط»), where the expression is one word.
 */
export function lostToName(element: Element, scan: Scan, names: NamesByStart): boolean {
  if (!isWeak(element)) return false;
  const from = scan.words.at(element.start)!.start;
  const to = scan.words.at(element.end - 1)!.end;
  return names.around(from, to).some((name) => name.end - name.start > to - from);
}

/** Names in the order of their start, asked from left to right: each is looked at once. */
export class NamesByStart {
  private readonly names: readonly Mention[];
  private at = 0;
  private open: Mention[] = [];

  constructor(names: readonly Mention[]) {
    this.names = areInOrder(names) ? names : sortByStart([...names]);
  }

  /** Names that contain the stretch; stretches must be asked for in order. */
  around(from: number, to: number): Mention[] {
    while (this.at < this.names.length && this.names[this.at]!.start <= from) this.open.push(this.names[this.at++]!);
    this.open = this.open.filter(({ end }) => end > from);
    return this.open.filter(({ end }) => end >= to);
  }

  /** Whether a name stands at an offset, wherever it was asked last. */
  holds(offset: number): boolean {
    let low = 0;
    let high = this.names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.names[middle]!.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.names[low - 1]!.end > offset;
  }
}
