import type { IsoDate } from '../model';
import { fold } from '../text/fold';
import { type Day, isDate, isoOfDay, pad, toDay } from './calendar/civil';
import { hijriDay } from './calendar/hijri';
import { ENGLISH_MONTHS, HIJRI_MONTHS, MONTHS } from './tables/months';

/**
 * The day of publication out of a line that a page prints or a stamp in its metadata. Kept apart from the grammar of
 * `findDates`: the content script carries this file, and little besides.
 */

interface Reading {
  day: Day;
  hijri: boolean;
  start: number;
  end: number;
}

/** Lines are short; what is longer is no line of a date. */
const LONGEST = 600;

const months = new Map<string, number>();
for (const { month, names, spellings } of MONTHS) {
  for (const name of [...Object.values(names), ...spellings]) months.set(fold(name), month);
}
ENGLISH_MONTHS.forEach((names, index) => names.forEach((name) => months.set(name, index + 1)));
const hijriMonths = new Map<string, number>();
HIJRI_MONTHS.forEach((names, index) => names.forEach((name) => hijriMonths.set(fold(name), index + 1)));

const anyOf = (names: Iterable<string>) => [...names].sort((a, b) => b.length - a.length).join('|');
const NAME = `(${anyOf(months.keys())})(?:\\s?[/(|–-]\\s?(?:${anyOf(months.keys())})\\)?)?`;
const HIJRI_NAME = `(${anyOf(hijriMonths.keys())})`;
const DAY = '(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})(?!\\d)';
const JOINT = '\\s*[-/.,،|]?\\s*';

/** Ways of writing a day, and which of the three numbers is which. */
const PATTERNS: [pattern: RegExp, read: (one: string, two: string, three: string) => Day | null, calendar?: 'hijri'][] =
  [
    [
      new RegExp(`(?<!\\d)${YEAR}\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?(\\d{1,2})(?!\\d)`, 'g'),
      (year, month, day) => dayOf(+year, +month, +day),
    ],
    [
      new RegExp(`${DAY}\\s?[-/.]\\s?(\\d{1,2})\\s?[-/.]\\s?${YEAR}`, 'g'),
      (day, month, year) => dayOf(+year, +month, +day) ?? dayOf(+year, +day, +month),
    ],
    [
      new RegExp(`${DAY}${JOINT}(?:من |of )?(?:شهر )?${NAME}${JOINT}(?:(?:من )?(?:عام|سنه) )?${YEAR}`, 'g'),
      (day, month, year) => dayOf(+year, months.get(month)!, +day),
    ],
    [
      new RegExp(`(?<![a-z\\u0620-\\u064a])${NAME}${JOINT}${DAY}${JOINT}${YEAR}`, 'g'),
      (month, day, year) => dayOf(+year, months.get(month)!, +day),
    ],
    [
      new RegExp(`${DAY}${JOINT}(?:من )?(?:شهر )?${HIJRI_NAME}${JOINT}${YEAR}`, 'g'),
      (day, month, year) => hijriDay(+year, hijriMonths.get(month)!, +day),
      'hijri',
    ],
  ];

const HIJRI_YEAR = /(?<!\d)1[34]\d\d(?!\d)/;
const PUBLISHED = /نشر|published|posted|تاريخ الاضافه/g;
const CLOCK = '(\\d{1,2}):(\\d{2})(?::\\d{2})?(?:\\.\\d+)?\\s?(صباحا|مساءا?|ظهرا|ص|م|am|pm)?(?![\\u0620-\\u064a])';
const CLOCK_BEHIND = new RegExp(`^(?:t|[\\s|،,()–-]|في|الساعه|at|ه|م(?=[\\s|،,–-]))*${CLOCK}`);
const CLOCK_BEFORE = new RegExp(`(?<![\\d:])${CLOCK}[\\s|،,()–-]*$`);

/**
 * @param text a line («تاريخ النشر: 12th, February 2024 GMT», «الإثنين 25 شعبان 1445 هـ - 04 مارس 2024»), an ISO or an RFC stamp
 * @returns the day, with the time where one stands beside it, both as they are written (no change of time zone); null where
 *   the text names no full date. Of several days the one behind «نشر» is taken, else the first.
 */
export function parsePublished(text: string): IsoDate | null {
  const line = fold(text.slice(0, LONGEST).toLowerCase());
  const readings = PATTERNS.flatMap(([pattern, read, calendar]) => readAll(line, pattern, read, calendar));
  readings.sort((a, b) => a.start - b.start || b.end - a.end);
  const from = lastIndexOf(line, PUBLISHED);
  const found = readings.find(({ start }) => start >= from) ?? readings[0];
  if (!found) return null;
  // Beside a Hijri date its Gregorian pair is the one to believe: sightings of the moon differ, the printed pair does not.
  const pair = found.hijri ? readings.find((other) => !other.hijri && Math.abs(other.day - found.day) < 5) : undefined;
  const best = pair ?? found;
  const iso = isoOfDay(best.day);
  const time = clockBeside(line, found, best);
  return iso && time ? `${iso}T${time}` : iso;
}

function readAll(
  line: string,
  pattern: RegExp,
  read: (one: string, two: string, three: string) => Day | null,
  calendar?: 'hijri',
): Reading[] {
  const found: Reading[] = [];
  for (const match of line.matchAll(pattern)) {
    const day = read(match[1]!, match[2]!, match[3]!);
    if (day !== null) {
      const hijri = calendar === 'hijri' || HIJRI_YEAR.test(match[0]);
      found.push({ day, hijri, start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

/** Years that a page may have been published in; the first second of Unix time is no date but a mistake. */
function dayOf(year: number, month: number, day: number): Day | null {
  if (year >= 1300 && year < 1500) return hijriDay(year, month, day);
  if (year < 1900 || year > 2100 || !isDate(year, month, day)) return null;
  const at = toDay(year, month, day);
  return at === 0 ? null : at;
}

function lastIndexOf(line: string, pattern: RegExp): number {
  let last = 0;
  for (const match of line.matchAll(pattern)) last = match.index;
  return last;
}

function clockBeside(line: string, first: Reading, second: Reading): string | null {
  const end = Math.max(first.end, second.end);
  const start = Math.min(first.start, second.start);
  const match =
    CLOCK_BEHIND.exec(line.slice(end, end + 40)) ?? CLOCK_BEFORE.exec(line.slice(Math.max(0, start - 24), start));
  if (!match) return null;
  let hour = Number(match[1]);
  const half = match[3];
  if (half && (half.startsWith('م') || half === 'pm' || half === 'ظهرا') && hour < 12) hour += 12;
  if ((half === 'ص' || half === 'صباحا' || half === 'am') && hour === 12) hour = 0;
  return hour < 24 && Number(match[2]) < 60 ? `${pad(hour)}:${match[2]}` : null;
}
