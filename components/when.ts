import { monthName } from '@/lib/dates/format';
import type { Grain, IsoDate } from '@/lib/model';
import type { Strings } from './strings';

interface Parts {
  year: number;
  month: number | null;
  day: number | null;
}

function partsOf(date: IsoDate): Parts {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  return { year: year ?? 0, month: month ?? null, day: day ?? null };
}

function utc({ year, month, day }: Parts): Date {
  return new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

function words({ year, month, day }: Parts, strings: Strings, withYear = true): string {
  const parts = [day, month && monthName(month, strings.locale), withYear ? year : null];
  return parts.filter((part) => part !== null).join(' ');
}

/**
 * A date or an interval in words, no finer than the ISO strings say: whole months and whole years are named as such.
 * @param to inclusive; may be null for an interval whose end is open
 */
export function intervalWords(from: IsoDate | null, to: IsoDate | null, strings: Strings): string {
  if (!from && !to) return strings.t('dateUnknown');
  const [first, last] = coarsest(partsOf((from ?? to)!), partsOf((to ?? from)!));
  const sameMonth = first.year === last.year && first.month === last.month;
  if (sameMonth && first.day === last.day) return words(last, strings);
  if (sameMonth) return `${first.day}–${words(last, strings)}`;
  return `${words(first, strings, first.year !== last.year || first.month === null)} – ${words(last, strings)}`;
}

/** Leaves out what both ends fill: 1 to 29 February 2024 is February 2024, January to December is the year. */
function coarsest(first: Parts, last: Parts): [Parts, Parts] {
  const startsMonth = first.day === null || first.day === 1;
  const endsMonth = last.day === null || last.day === new Date(Date.UTC(last.year, last.month ?? 12, 0)).getUTCDate();
  if (!startsMonth || !endsMonth) return [first, last];
  const startsYear = first.month === null || first.month === 1;
  const endsYear = last.month === null || last.month === 12;
  const month = (part: Parts) => (startsYear && endsYear ? null : part.month);
  return [
    { year: first.year, month: month(first), day: null },
    { year: last.year, month: month(last), day: null },
  ];
}

/** The weekday of a date that is a single day, null for anything longer. */
export function weekdayWords(from: IsoDate | null, to: IsoDate | null, strings: Strings): string | null {
  if (!from || from.length < 10 || (to !== null && to.slice(0, 10) !== from.slice(0, 10))) return null;
  return new Intl.DateTimeFormat(strings.locale, { weekday: 'long', timeZone: 'UTC' }).format(utc(partsOf(from)));
}

const DAY = 86_400_000;

/**
 * The same days in the Umm al-Qura calendar, whole Hijri months named as such and years alone for more than a year;
 * null where the interval has no days.
 */
export function hijriWords(from: IsoDate | null, to: IsoDate | null, strings: Strings): string | null {
  if (!from || from.length < 10) return null;
  const locale = `${strings.locale.slice(0, 2)}-u-ca-islamic-umalqura-nu-latn`;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const first = utc(partsOf(from)).getTime();
  const last = to && to.length >= 10 ? utc(partsOf(to)).getTime() : first;
  const day = format({ day: 'numeric' });
  const startsMonth = (time: number) => Number.parseInt(day.format(time)) === 1;
  const wholeMonths = last > first && startsMonth(first) && startsMonth(last + DAY);
  const chosen =
    last - first > 366 * DAY
      ? format({ year: 'numeric' })
      : format({ ...(wholeMonths ? {} : { day: 'numeric' }), month: 'long', year: 'numeric' });
  return chosen.formatRange(first, last);
}

/** When something was, as one short line: weekday, date and hour of a day, the unit of anything longer. */
export function eventWhen(
  event: { from: IsoDate | null; to: IsoDate | null; grain: Grain | null },
  strings: Strings,
): string {
  const weekday = weekdayWords(event.from, event.to, strings);
  const date = intervalWords(event.from, event.to, strings);
  const day = weekday ? `${weekday} ${date}` : date;
  const hour = weekday && event.from?.slice(11, 16);
  return hour ? strings.t('atTime', day, hour) : day;
}
