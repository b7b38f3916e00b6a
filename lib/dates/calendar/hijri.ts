import { type Day, toDay } from './civil';

/** A stretch of days, both ends included. */
export interface Days {
  from: Day;
  to: Day;
}

/** Years of ICU's Umm al-Qura table; outside of it `Intl` falls back to arithmetic without saying so. */
const FIRST_YEAR = 1300;
const LAST_YEAR = 1599;
/** 1 Muharram 1 in the civil (tabular) calendar: 16 July 622 of the Julian calendar. */
const EPOCH = toDay(622, 7, 19);
const MS_PER_DAY = 86_400_000;

let formatter: Intl.DateTimeFormat | null = null;
const monthStarts = new Map<number, Day>();

export interface HijriDate {
  year: number;
  month: number;
  day: number;
}

/** The Umm al-Qura date of a day; past the table's ends the civil calendar's, good to a day or two. */
export function toHijri(day: Day): HijriDate {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const found: HijriDate = { year: 0, month: 0, day: 0 };
  for (const { type, value } of formatter.formatToParts(day * MS_PER_DAY)) {
    if (type === 'year' || type === 'month' || type === 'day') found[type] = Number.parseInt(value, 10);
  }
  return found;
}

/** Whether a Hijri year lies in the Umm al-Qura table, so that its days are exact. */
export function isTabled(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The days of a Hijri month; null outside the table. */
export function hijriMonth(year: number, month: number): Days | null {
  if (!isTabled(year) || month < 1 || month > 12) return null;
  const next = month === 12 ? startOfMonth(year + 1, 1) : startOfMonth(year, month + 1);
  return { from: startOfMonth(year, month), to: next - 1 };
}

/** The day of a Hijri date; null outside the table or past the month's end. */
export function hijriDay(year: number, month: number, day: number): Day | null {
  const days = hijriMonth(year, month);
  if (!days || day < 1 || days.from + day - 1 > days.to) return null;
  return days.from + day - 1;
}

/** The days of a Hijri year; by the civil calendar outside the table, where only the year itself is good. */
export function hijriYear(year: number): Days {
  if (isTabled(year)) return { from: startOfMonth(year, 1), to: startOfMonth(year + 1, 1) - 1 };
  return { from: civilYearStart(year), to: civilYearStart(year + 1) - 1 };
}

/** Starts from the civil calendar's guess, which is at most a few days off, and walks to day one of the month. */
function startOfMonth(year: number, month: number): Day {
  const key = year * 12 + month - 1;
  const known = monthStarts.get(key);
  if (known !== undefined) return known;
  let day = civilYearStart(year) + Math.floor(29.5 * (month - 1)) + 1;
  for (let step = 0; step < 6; step += 1) {
    const here = toHijri(day);
    const months = here.year * 12 + here.month - 1;
    if (months === key) {
      day -= here.day - 1;
      break;
    }
    day += months < key ? 3 : -here.day;
  }
  monthStarts.set(key, day);
  return day;
}

/** Eleven leap years in thirty (the civil calendar, as `Intl`'s `islamic-civil`). */
function civilYearStart(year: number): Day {
  return EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);
}
