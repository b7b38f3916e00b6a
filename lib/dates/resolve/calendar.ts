import { type Day, daysInMonth, isDate, toCivil, toDay, weekdayOfDay } from '../calendar/civil';
import { hijriDay, hijriMonth, hijriYear, isTabled, toHijri } from '../calendar/hijri';
import type { Calendar, Meaning, Shift, Value } from '../meaning';
import { type Context, lastOf, referenceOf, type Tense, tenseOf } from './context';
import { monthValue } from './units';

type DateMeaning = Extract<Meaning, { kind: 'date' }>;

/** The days of a month, or one day of it, in a year of its calendar; null where there is none. */
export function inYear(calendar: Calendar, year: number, month: number, day: number | null): Value | null {
  if (calendar === 'gregorian') {
    if (day === null) return monthValue({ year, month });
    if (!isDate(year, month, day)) return null;
    const at = toDay(year, month, day);
    return { from: at, to: at, grain: 'day' };
  }
  if (!isTabled(year)) return { ...hijriYear(year), grain: 'year' };
  const days = hijriMonth(year, month);
  if (day === null) return days && { ...days, grain: 'month' };
  const at = hijriDay(year, month, day);
  // A month of 29 days whose thirtieth is named by a calendar that counted otherwise: the day after.
  if (at === null) return days && day === 30 ? { from: days.to, to: days.to, grain: 'day' } : null;
  return { from: at, to: at, grain: 'day' };
}

/** The year of a calendar on a day. */
export function yearOn(calendar: Calendar, day: Day): number {
  return calendar === 'gregorian' ? toCivil(day).year : toHijri(day).year;
}

/** The years of a calendar that meet a stretch of days. */
export function yearsWithin(calendar: Calendar, value: Value): number[] {
  const first = yearOn(calendar, value.from);
  const last = yearOn(calendar, value.to);
  return Array.from({ length: Math.min(last - first, 3) + 1 }, (_, index) => first + index);
}

/**
 * Picks among the same date of neighbouring years, earliest first. «الماضي» wants the last one over, «المقبل» the next to
 * come; a bare date follows the clause's tense, and where that is silent the nearest is meant.
 */
export function pick(candidates: Value[], reference: Day, by: Shift | null, tense: Tense | null): Value | null {
  const over = candidates.filter(({ to }) => to < reference);
  const ahead = candidates.filter(({ from }) => from > reference);
  if (typeof by === 'number' && by < 0) return over[over.length + by] ?? null;
  if (typeof by === 'number' && by > 0) return ahead[by - 1] ?? null;
  if (tense === 'past') return candidates.filter(({ from }) => from <= reference).at(-1) ?? null;
  if (tense === 'future') return candidates.find(({ to }) => to >= reference) ?? null;
  return nearest(candidates, reference);
}

export function nearest(candidates: Value[], day: Day): Value | null {
  const distance = ({ from, to }: Value) => (day < from ? from - day : day > to ? day - to : 0);
  return candidates.reduce<Value | null>(
    (best, value) => (best && distance(best) <= distance(value) ? best : value),
    null,
  );
}

/** The same date in the years around a day. */
export function around(calendar: Calendar, month: number, day: number | null, reference: Day): Value[] {
  const year = yearOn(calendar, reference);
  return [-2, -1, 0, 1, 2]
    .map((by) => inYear(calendar, year + by, month, day))
    .filter((value): value is Value => value !== null && value.grain !== 'year');
}

/** A date without its year: by its adjective, its weekday, the clause's tense, or the last date of the sentence. */
export function withoutYear(date: DateMeaning, context: Context): Value | null {
  const { calendar, month, day, shift } = date;
  if (shift === 'same' || shift === 'following' || shift === 'preceding') {
    const last = lastOf(context);
    if (!last) return null;
    const candidates = around(calendar, month, day, last.from);
    if (shift === 'following') return candidates.find(({ from }) => from > last.to) ?? null;
    if (shift === 'preceding') return candidates.filter(({ to }) => to < last.from).at(-1) ?? null;
    return inYear(calendar, yearOn(calendar, last.from), month, day);
  }
  const { reference } = context;
  if (shift === null && isOfThePast(context)) {
    const last = lastOf(context)!;
    return inYear(calendar, yearOn(calendar, last.from), month, day);
  }
  if (reference === null) return null;
  referenceOf(context);
  if (shift === 0) return inYear(calendar, yearOn(calendar, reference), month, day);
  const candidates = around(calendar, month, day, reference);
  const tense = shift === null ? tenseOf(context) : null;
  const onWeekday = date.weekday === null ? [] : candidates.filter(({ from }) => weekdayOfDay(from) === date.weekday);
  const near = onWeekday.filter(({ from }) => Math.abs(from - reference) <= 366);
  return pick(near, reference, shift, tense) ?? pick(candidates, reference, shift, tense);
}

/** A story of another year in the same sentence goes on in that year. */
function isOfThePast({ last, lastIsNear, reference }: Context): boolean {
  if (!last || !lastIsNear) return false;
  return reference === null || Math.abs(toCivil(reference).year - toCivil(last.from).year) > 1;
}

/** The day of that number in the month a value lies in. */
export function dayInMonth(month: Value, day: number): Value | null {
  const { year, month: number } = toCivil(month.from);
  if (day > daysInMonth(year, number) || month.from + day - 1 > month.to) return null;
  const at = month.from + day - 1;
  return { from: at, to: at, grain: 'day' };
}
