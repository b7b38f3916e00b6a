import type { Grain, IsoDate } from '@/lib/model';
import type { Strings } from './strings';

/** Both names a month has in Arabic newspapers: the Levant and Iraq, then Egypt and the Gulf. */
const MONTHS_AR = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيو',
  'تموز/يوليو',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

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

function monthName(month: number, strings: Strings): string {
  if (strings.dir === 'rtl') return MONTHS_AR[month - 1] ?? '';
  return new Intl.DateTimeFormat(strings.locale, { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2000, month - 1, 1),
  );
}

function words({ year, month, day }: Parts, strings: Strings, withYear = true): string {
  const parts = [day, month && monthName(month, strings), withYear ? year : null];
  return parts.filter((part) => part !== null).join(' ');
}

/**
 * A date or an interval in words, no finer than the ISO strings say.
 * @param to inclusive; may be null for an interval whose end is open
 */
export function intervalWords(from: IsoDate | null, to: IsoDate | null, strings: Strings): string {
  if (!from && !to) return strings.t('dateUnknown');
  const first = partsOf((from ?? to)!);
  const last = partsOf((to ?? from)!);
  const whole = wholeUnit(first, last);
  if (whole) return words(whole, strings);
  if (first.year === last.year && first.month === last.month) {
    return `${first.day}–${words(last, strings)}`;
  }
  return `${words(first, strings, first.year !== last.year)} – ${words(last, strings)}`;
}

/** The day, month or year that an interval fills exactly. */
function wholeUnit(first: Parts, last: Parts): Parts | null {
  if (first.year !== last.year) return null;
  if (first.month === last.month && first.day === last.day) return first;
  const startsMonth = first.day === null || first.day === 1;
  const endsMonth = last.day === null || last.day === new Date(Date.UTC(last.year, last.month ?? 12, 0)).getUTCDate();
  if (!startsMonth || !endsMonth) return null;
  if (first.month === last.month) return { ...first, day: null };
  if (first.month === 1 && last.month === 12) return { year: first.year, month: null, day: null };
  return null;
}

/** The weekday of a date that is a single day, null for anything longer. */
export function weekdayWords(from: IsoDate | null, to: IsoDate | null, strings: Strings): string | null {
  if (!from || from.length < 10 || (to !== null && to.slice(0, 10) !== from.slice(0, 10))) return null;
  return new Intl.DateTimeFormat(strings.locale, { weekday: 'long', timeZone: 'UTC' }).format(utc(partsOf(from)));
}

/** The same days in the Umm al-Qura calendar; null for anything longer than two years. */
export function hijriWords(from: IsoDate | null, to: IsoDate | null, strings: Strings): string | null {
  if (!from || from.length < 10) return null;
  const base = strings.locale.startsWith('ar') ? 'ar' : strings.locale;
  const format = new Intl.DateTimeFormat(`${base}-u-ca-islamic-umalqura-nu-latn`, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const first = utc(partsOf(from));
  const last = to && to.length >= 10 ? utc(partsOf(to)) : first;
  return first.getTime() === last.getTime() ? format.format(first) : format.formatRange(first, last);
}

/** When an event was, as one short line: weekday and date of a day, the unit of anything longer. */
export function eventWhen(
  event: { from: IsoDate | null; to: IsoDate | null; grain: Grain | null },
  strings: Strings,
): string {
  const weekday = weekdayWords(event.from, event.to, strings);
  const date = intervalWords(event.from, event.to, strings);
  return weekday ? `${weekday} ${date}` : date;
}
