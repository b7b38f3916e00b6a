import type { IsoDate } from '../model';

/** An interval of days: ISO days, inclusive; an open end is null. */
export interface Days {
  from: IsoDate | null;
  to: IsoDate | null;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The first day of `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a minute of it. */
export function firstDay(iso: IsoDate): IsoDate {
  const [year, month = '01', day = '01'] = iso.slice(0, 10).split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a minute of it. */
export function lastDay(iso: IsoDate): IsoDate {
  const [year = '', month = '12', day] = iso.slice(0, 10).split('-');
  return `${year}-${month}-${day ?? String(daysIn(Number(year), Number(month)))}`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 31);
}

/** Whether two intervals share a day; an open end reaches as far as it likes. */
export function daysMeet(a: Days, b: Days): boolean {
  return startOf(a) <= endOf(b) && startOf(b) <= endOf(a);
}

/** The days that two intervals share; `a` when they share none. */
export function sharedDays(a: Days, b: Days): Days {
  if (!daysMeet(a, b)) return a;
  const from = startOf(a) > startOf(b) ? a.from : b.from;
  const to = endOf(a) < endOf(b) ? a.to : b.to;
  return { from, to };
}

/** How many days an interval holds; Infinity when an end is open. */
export function dayCount({ from, to }: Days): number {
  if (!from || !to) return Infinity;
  return Math.round((Date.parse(lastDay(to)) - Date.parse(firstDay(from))) / 86_400_000) + 1;
}

/** The day that lies `days` after another. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(firstDay(day)) + days * 86_400_000).toISOString().slice(0, 10);
}

function startOf({ from }: Days): string {
  return from ? firstDay(from) : '0000';
}

function endOf({ to }: Days): string {
  return to ? lastDay(to) : '9999';
}
