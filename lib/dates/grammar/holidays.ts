import type { Calendar, Meaning, Shift } from '../meaning';
import { HOLIDAYS } from '../tables/holidays';
import { of, shift, word } from './atoms';
import { any, like, map, opt, type Parser, seq, phrases } from './parser';
import { namedYear, relativeUnit, type Year, yearNumber } from './years';

/** Feasts and days of remembrance. */

interface Rest {
  year: { calendar: Calendar; year: number | Meaning } | null;
  by: Shift | null;
}

const preposition = opt(any<unknown>(of, word('في', 'ل')));
const name = phrases(HOLIDAYS);
const year: Parser<Year> = any(namedYear, yearNumber);

const rest: Parser<Rest> = any<Rest>(
  map(shift, (by) => ({ year: null, by })),
  map(seq(preposition, relativeUnit('year')), ([, told]) => ({
    year: { calendar: 'gregorian', year: told },
    by: null,
  })),
  map(seq(preposition, year), ([, { year: number, calendar }]) => ({
    year: { calendar: calendar ?? (number < 1500 ? 'hijri' : 'gregorian'), year: number },
    by: null,
  })),
);

/** «عيد الأضحى الماضي», «رأس السنة 2025», «عاشوراء عام 1445». */
export const holiday: Parser<Meaning> = map(seq(name, opt(rest)), ([named, told]) => ({
  kind: 'holiday',
  holiday: named,
  year: told?.year ?? null,
  shift: told?.by ?? null,
}));

/** Behind these a feast without its year is a time; elsewhere it may be a party («حفل عيد الميلاد»). */
const TEMPORAL = new Set(
  'في فى خلال قبل بعد منذ حتي مع عطله اجازه بمناسبه مناسبه بحلول حلول عشيه ليله صباح ايام يوم اول ثاني ثالث قبيل و اثناء'.split(
    ' ',
  ),
);

/** The same, alone only where the words before it speak of a time. */
export const holidayInTime: Parser<Meaning> = like(holiday, (scan, at) => {
  const hit = holiday(scan, at);
  if (!hit || hit.value.kind !== 'holiday' || hit.value.year || hit.value.shift !== null) return hit;
  const before = scan.words.at(at - 1);
  return !before || before.kind === 'mark' || TEMPORAL.has(before.key) ? hit : null;
});
