import type { IsoDate, Span } from '../model';

/** A day written out in full (day, month and year), as pages print it beside an article. */
export interface Stamp extends Span {
  day: IsoDate;
  /** `HH:MM` in 24 hours where the line gives it. */
  time: string | null;
  /** 0 (Sunday) to 6, where the line names the weekday. */
  weekday: number | null;
}

/** Month names in the Levantine, Egyptian and Gulf, Maghrebi and English families. */
const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'january', 'jan'],
  ['فبراير', 'شباط', 'فيفري', 'فبرائر', 'february', 'feb'],
  ['مارس', 'آذار', 'اذار', 'march', 'mar'],
  ['أبريل', 'ابريل', 'إبريل', 'نيسان', 'أفريل', 'افريل', 'april', 'apr'],
  ['مايو', 'أيار', 'ايار', 'ماي', 'may'],
  ['يونيو', 'حزيران', 'جوان', 'يونيه', 'june', 'jun'],
  ['يوليو', 'تموز', 'جويلية', 'جويليه', 'يوليوز', 'يوليه', 'july', 'jul'],
  ['أغسطس', 'اغسطس', 'آب', 'اب', 'أوت', 'اوت', 'غشت', 'august', 'aug'],
  ['سبتمبر', 'أيلول', 'ايلول', 'شتنبر', 'september', 'sept', 'sep'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين الاول', 'october', 'oct'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'november', 'nov'],
  ['ديسمبر', 'كانون الأول', 'كانون الاول', 'دجنبر', 'december', 'dec'],
]; // prettier-ignore

/** Sunday first. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['الأحد', 'الاحد', 'sunday', 'sun'],
  ['الاثنين', 'الإثنين', 'الأثنين', 'monday', 'mon'],
  ['الثلاثاء', 'الثلاثا', 'tuesday', 'tue'],
  ['الأربعاء', 'الاربعاء', 'الأربعا', 'wednesday', 'wed'],
  ['الخميس', 'thursday', 'thu'],
  ['الجمعة', 'الجمعه', 'friday', 'fri'],
  ['السبت', 'saturday', 'sat'],
]; // prettier-ignore

const indexOf = (families: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(families.flatMap((names, index) => names.map((name) => [name, index] as const)));
const MONTH_INDEX = indexOf(MONTHS);
const WEEKDAY_INDEX = indexOf(WEEKDAYS);

const either = (names: Iterable<string>): string => [...names].sort((a, b) => b.length - a.length).join('|');
const LETTER = String.raw`[\p{L}]`;
/** Mostly an Arabic letter, which is told in half of the time: asked at each place of a text, all letters there are make a long list. */
const NO_LETTER_BEFORE = String.raw`(?<![\u0621-\u064aa-z]|\p{L})`;
const MONTH = `${NO_LETTER_BEFORE}(?:${either(MONTH_INDEX.keys())})(?!${LETTER})`;
const WEEKDAY = `${NO_LETTER_BEFORE}(?:${either(WEEKDAY_INDEX.keys())})(?!${LETTER})`;

const PATTERNS: readonly RegExp[] = [
  // 2024-02-08, 2024/2/8, with a time after T
  /(?<!\d)(?<y>(?:19|20)\d\d)\s?[-/.]\s?(?<m>\d{1,2})\s?[-/.]\s?(?<d>\d{1,2})(?!\d)/u,
  // 27-1-2024, 27/01/2024: the press of the region writes the day first
  /(?<!\d)(?<d>\d{1,2})\s?[-/.]\s?(?<m>\d{1,2})\s?[-/.]\s?(?<y>(?:19|20)\d\d)(?!\d)/u,
  // 8 شباط 2024, 28 آب/أغسطس 2013, 12th, February 2024, ٠٥ / نوفمبر / ٢٠٢٤
  new RegExp(
    `(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th)?[\\s,،/.-]*(?:من\\s+)?(?:شهر\\s+)?(?<n>${MONTH})(?:\\s*[(/-]\\s*${MONTH}\\s*\\)?)?[\\s,،/.-]*(?:عام\\s+|سنة\\s+)?(?<y>(?:19|20)\\d\\d)(?!\\d)`,
    'iu',
  ),
  // أبريل 13, 2024
  new RegExp(`(?<n>${MONTH})\\s*(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s*[,،]?\\s*(?<y>(?:19|20)\\d\\d)(?!\\d)`, 'iu'),
];

const WEEKDAY_BEFORE = new RegExp(`(${WEEKDAY})[\\s,،:/|-]*$`, 'iu');
const TIME =
  /(?<!\d)(?<h>[01]?\d|2[0-3]):(?<min>[0-5]\d)(?::\d\d)?(?!\d)\s*(?<half>صباحا|مساء|[صم](?!\p{L})|[ap]\.?m)?/iu;

/** Most lines have no year: they need no closer look. */
const YEAR = /[12١٢۱۲][90٩٠۹۰][0-9٠-٩۰-۹]{2}/;

/** How far from the day the weekday and the time may stand, in UTF-16 code units. */
const REACH = 30;

/**
 * The first day written out in full in a text, or null. Offsets are into the text given (day, month and year, with the
 * weekday when it stands right before). A day that the calendar does not have is none.
 */
export function findStamp(text: string): Stamp | null {
  if (!YEAR.test(text)) return null;
  const plain = plainDigits(text);
  let best: RegExpMatchArray | null = null;
  for (const pattern of PATTERNS) {
    const match = plain.match(pattern);
    if (match && (best === null || match.index! < best.index!)) best = match;
    if (best?.index === 0) break;
  }
  const day = best && dayOf(best.groups!);
  if (!best || !day) return null;
  const start = best.index!;
  const end = start + best[0].length;
  const before = plain.slice(Math.max(0, start - REACH), start);
  const weekday = before.match(WEEKDAY_BEFORE);
  return {
    start: weekday ? start - weekday[0].length : start,
    end,
    day,
    time: timeNear(before, plain.slice(end, end + REACH)),
    weekday: weekday ? WEEKDAY_INDEX.get(weekday[1]!.toLowerCase())! : null,
  };
}

/** Arabic-Indic and Persian digits as ASCII ones, and no diacritics' worth of difference in length. */
function plainDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u200e\u200f\u202a-\u202e]/g, ' ');
}

function dayOf({ y, m, n, d }: Record<string, string | undefined>): IsoDate | null {
  const month = n === undefined ? Number(m) : MONTH_INDEX.get(n.toLowerCase().replace(/\s+/g, ' '))! + 1;
  return isoDay(Number(y), month, Number(d));
}

const LONG_MONTHS: ReadonlySet<number> = new Set([1, 3, 5, 7, 8, 10, 12]);

/** A day as ISO, or null where the calendar has none. */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month >= 1 && month <= 12 ? 30 + (LONG_MONTHS.has(month) ? 1 : month === 2 ? (leap ? -1 : -2) : 0) : 0;
  if (day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function timeNear(before: string, after: string): string | null {
  const match = after.match(TIME) ?? before.match(TIME);
  if (!match) return null;
  const { h, min, half = '' } = match.groups!;
  const late = /^(م|p)/i.test(half) && Number(h) < 12;
  const midnight = /^(ص|a)/i.test(half) && Number(h) === 12;
  return `${String(midnight ? 0 : Number(h) + (late ? 12 : 0)).padStart(2, '0')}:${min}`;
}

/** The weekday of an ISO day, 0 (Sunday) to 6. */
export function weekdayOf(day: IsoDate): number {
  return new Date(timeOf(day)).getUTCDay();
}

/** The ISO day that lies `days` after another. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(timeOf(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}

const MILLISECONDS = 86_400_000;

/** When an ISO day begins, NaN for less than a day. */
function timeOf(day: IsoDate): number {
  return Date.parse(`${day.slice(0, 10)}T00:00Z`);
}

export const WEEKDAY_PATTERN = WEEKDAY;

/** The number of a weekday's name as `WEEKDAY_PATTERN` matches it, 0 (Sunday) to 6. */
export function weekdayNumber(name: string): number {
  return WEEKDAY_INDEX.get(name.toLowerCase())!;
}
