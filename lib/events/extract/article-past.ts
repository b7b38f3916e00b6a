/** Articles that tell of the past alone: encyclopaedias, legends, anniversaries. What they tell without a day is no news of today. */
import type { DateMention, Grain, IsoDate } from '../../model';
import type { Sentence } from './draft';

/** So many years before its day an article speaks of history, and so many of the present. */
const HISTORY = 35;
const PRESENT = 3;
/** The year that stands for the day of an article that has none: what was long ago then is so today. */
const UNDATED = 2000;
/** One old date is a man's birth or a law's year. */
const ENOUGH = 2;

/**
 * Whether an article names days of long ago and none of its own time.
 * @param publishedAt its day, null where nobody says
 */
export function isOfThePast(lines: readonly Sentence[], publishedAt: IsoDate | null): boolean {
  const now = publishedAt ? Number(publishedAt.slice(0, 4)) : UNDATED;
  const dates = new Set(lines.flatMap(({ words }) => words.flatMap(({ date }) => (date ? [date] : []))));
  let old = 0;
  for (const date of dates) {
    const year = yearOf(date);
    // «أمس» in an article whose day nobody knows is of its own time all the same.
    if (year === null ? date.relative && OF_NEWS.has(date.grain) : year >= now - PRESENT) return false;
    if (year !== null && year < now - HISTORY) old += 1;
  }
  return old >= ENOUGH;
}

const OF_NEWS: ReadonlySet<Grain> = new Set(['minute', 'day', 'week']);

function yearOf({ from, to }: DateMention): number | null {
  const day = to ?? from;
  return day ? Number(/^-?\d+/.exec(day)![0]) : null;
}
