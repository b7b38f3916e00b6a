/** Days that are counted from the deed they are told with: «غداة اجتماع», «بعد أسبوعين من جولة أولى», «قبل يومين من انطلاق المحادثات». */
import type { IsoDate } from '../../model';
import { numeralsIn } from '../claims/numbers';
import { addDays } from '../days';
import { foldedSet } from '../lexicon';
import type { Word } from '../read/words';
import type { Draft, Sentence } from './draft';

/** How many days a unit has, and how far off a count of it may be: «بعد أسبوعين» is hardly said of thirteen days and a half. */
const UNITS: readonly (readonly [words: ReadonlySet<string>, days: number, slack: number])[] = [
  [foldedSet('يوم يوما أيام يومين'), 1, 0],
  [foldedSet('أسبوع أسبوعا أسابيع أسبوعين'), 7, 1],
  [foldedSet('شهر شهرا أشهر شهور شهرين'), 30, 5],
];
const DUAL = /ين$/;
const PLURALS = foldedSet('أيام أسابيع أشهر شهور');
const FROM = foldedSet('من على');
const AFTER = foldedSet('بعد');
const BEFORE = foldedSet('قبل قبيل');
const MORROW = foldedSet('غداة');
const EVE = foldedSet('عشية');

/** What begins stands between the count and what it counts to: «بعد يومين من انطلاق المحادثات». */
const PHASES = foldedSet('انطلاق بدء انعقاد موعد افتتاح وقوع اندلاع بداية عقد استئناف إعلان');

/** «نحو», «أكثر من» and a numeral stand between at most. */
const REACH = 6;

/** What a sentence tells without a day, as so long before or after the deed of a known day that it tells first, gets that day. */
export function countBack({ words }: Sentence, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!isCountable(draft)) continue;
    const count = countedDays(words, draft.noun ?? draft.at);
    if (!count) continue;
    const told = drafts.findLast(({ at, dated, grain }) => at < draft.at && dated && grain === 'day');
    if (told?.from && told.from === told.to) dateFrom(draft, told.from, count);
  }
}

/** Told without a day of its own, and no words. */
export const isCountable = ({ dated, kind }: Draft): boolean => !dated && kind !== 'speech' && kind !== 'reference';

/** So many days behind a day (before it: negative), more or less. */
interface Count {
  days: number;
  slack: number;
}

/** Gives a draft the day that lies so far from another. */
export function dateFrom(draft: Draft, day: IsoDate, { days, slack }: Count): void {
  const [from, to] = [addDays(day, days - slack), addDays(day, days + slack)];
  Object.assign(draft, { from, to, grain: from === to ? 'day' : 'range', dated: true });
}

/** How many days behind the deed that it is told with, by the words right before an event's noun; null without such words. */
export function countedDays(words: readonly Word[], at: number): Count | null {
  const noun = PHASES.has(words[at - 1]?.base ?? '') ? at - 1 : at;
  const front = words[noun - 1]?.base ?? '';
  if (MORROW.has(front)) return { days: -1, slack: 0 };
  if (EVE.has(front)) return { days: 1, slack: 0 };
  if (!FROM.has(front)) return null;
  const first = Math.max(0, noun - REACH);
  const edge = words.slice(first, noun).findLastIndex(({ base }) => AFTER.has(base) || BEFORE.has(base));
  if (edge < 0) return null;
  const sign = AFTER.has(words[first + edge]!.base) ? -1 : 1;
  // The calendar reads the count as an expression of its own, of no day.
  const counted = words.slice(first + edge + 1, noun - 1).map((word): Word => ({ ...word, date: null }));
  const unit = UNITS.find(([names]) => counted.some(({ base }) => names.has(base)));
  if (!unit) return null;
  const [names, days, slack] = unit;
  const dual = counted.some(({ base }) => names.has(base) && DUAL.test(base));
  const several = counted.some(({ base }) => PLURALS.has(base));
  const count = dual ? 2 : (numeralsIn(counted)[0]?.value ?? (several ? null : 1));
  // «بعد أيام من»: nobody says how many.
  if (count === null) return null;
  return Number.isInteger(count) ? { days: sign * days * count, slack } : null;
}
