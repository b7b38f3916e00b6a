/** Days that are counted from the deed they are told with: «غداة اجتماع», «بعد أسبوعين من جولة أولى». */
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
const FROM = foldedSet('من على');
const AFTER = foldedSet('بعد');
const MORROW = foldedSet('غداة');

/** «نحو», «أكثر من» and a numeral stand between at most. */
const REACH = 6;

/** What a sentence tells without a day, as so long before the deed of a known day that it tells first, gets that day. */
export function countBack({ words }: Sentence, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.dated || draft.kind === 'speech' || draft.kind === 'reference') continue;
    const back = daysBack(words, draft.noun ?? draft.at);
    if (!back) continue;
    const told = drafts.findLast(({ at, dated, grain }) => at < draft.at && dated && grain === 'day');
    if (!told?.from || told.from !== told.to) continue;
    const [from, to] = [addDays(told.from, -back.days - back.slack), addDays(told.from, -back.days + back.slack)];
    Object.assign(draft, { from, to, grain: from === to ? 'day' : 'range', dated: true });
  }
}

/** How many days before, by the words right before an event's noun. */
function daysBack(words: readonly Word[], noun: number): { days: number; slack: number } | null {
  if (MORROW.has(words[noun - 1]?.base ?? '')) return { days: 1, slack: 0 };
  if (!FROM.has(words[noun - 1]?.base ?? '')) return null;
  const first = Math.max(0, noun - REACH);
  const after = words.slice(first, noun).findLastIndex(({ base }) => AFTER.has(base));
  if (after < 0) return null;
  // The calendar reads the count as an expression of its own, of no day.
  const counted = words.slice(first + after + 1, noun - 1).map((word): Word => ({ ...word, date: null }));
  const unit = UNITS.find(([names]) => counted.some(({ base }) => names.has(base)));
  if (!unit) return null;
  const [names, days, slack] = unit;
  const dual = counted.some(({ base }) => names.has(base) && DUAL.test(base));
  const count = dual ? 2 : (numeralsIn(counted)[0]?.value ?? 1);
  return Number.isInteger(count) ? { days: days * count, slack } : null;
}
