import { isDate } from '../calendar/civil';
import type { Calendar, Meaning, Shift } from '../meaning';
import {
  bareMonth,
  dayInDigits,
  dayInWords,
  dayNumber,
  demonstrative,
  libyanMonth,
  type Month,
  month,
  monthWord,
} from './atoms';
import type { Words } from '../scan/words';
import { of, shift, word } from './atoms';
import { bareOrdinal, digits } from './numbers';
import { any, before, like, longest, map, mark, memo, notBefore, opening, opt, type Parser, seq } from './parser';
import { era, everyYear, yearDigits, yearMeaning, yearTail, type YearTail } from './years';

/** Days and months of a calendar, in words and in numbers. */

/** Years from 1300 to 1500 in a date of numbers are Hijri; nobody prints the Middle Ages so. */
const isHijriYear = (year: number) => year >= 1300 && year < 1500;

type DateMeaning = Extract<Meaning, { kind: 'date' }>;

function dateOf(month: Month, day: number | null, tail: YearTail | null, by: Shift | null): Meaning | null {
  let year = tail?.year ?? null;
  if (month.calendar === 'hijri' && typeof year === 'number' && (year > 1600 || tail?.calendar === 'gregorian')) {
    // «رمضان 2024»: the month that begins in that Gregorian year.
    year = yearMeaning({ year, calendar: 'gregorian' });
  }
  if (month.calendar === 'gregorian' && tail?.calendar === 'hijri') return null;
  if (!isPossible(month.calendar, typeof year === 'number' ? year : null, month.month, day)) return null;
  return { kind: 'date', calendar: month.calendar, year, month: month.month, day, weekday: null, shift: by };
}

/** Whether the month has such a day in that year, or, where the year is open, in any. */
function isPossible(calendar: Calendar, year: number | null, monthNumber: number, day: number | null): boolean {
  if (day === null) return true;
  return calendar === 'hijri' ? day <= 30 : isDate(year ?? 2000, monthNumber, day);
}

/** What may stand between the parts of a date in digits: «2/ أكتوبر», «16. نوفمبر. 2016». */
const joint = mark('/-–.،,');
const OF = 'of';
const monthLink = any<unknown>(
  map(any<unknown>(seq(of, monthWord), of, monthWord), () => OF),
  joint,
);
type Tail = { tail: YearTail | null; by: Shift | null };
const tailOrShift: Parser<Tail> = any<Tail>(
  map(yearTail, (tail) => ({ tail, by: null })),
  map(shift, (by) => ({ tail: null, by })),
);

const everyYearOf: Meaning = { kind: 'open', grain: 'year' };

const everyYearTail = map(everyYear, () => 'every' as const);

/** «15 مايو 2023», «الثالث من حزيران المقبل», «الـ25 من يناير», «٠٥ / نوفمبر / ٢٠٢٤». */
const dayMonth: Parser<Meaning> = map(
  seq(any(dayNumber, bareOrdinal), opt(monthLink), bareMonth, opt(any<Tail | 'every'>(everyYearTail, tailOrShift))),
  ([day, link, name, rest]) => {
    if (rest === 'every') return everyYearOf;
    return isScore(name, link, rest) ? null : dateOf(name, day, rest?.tail ?? null, rest?.by ?? null);
  },
);

/** «2 - صفر», «3 صفر»: Safar without its year is told from zero by «من» or an adjective only. */
function isScore({ calendar, month: number }: Month, link: unknown, rest: Tail | null): boolean {
  return calendar === 'hijri' && number === 2 && !rest && link !== OF;
}

const clauseEnd: Parser<null> = ({ words }, at) => {
  const next = words.at(at);
  return !next || next.kind === 'mark' || next.kind === 'latin' ? { end: at, value: null } : null;
};

/** «أبريل 13, 2024», «يناير الثاني والعشرين، 2018»: without a year a number there may count something else. */
const monthDay: Parser<Meaning> = any(
  map(seq(bareMonth, opt(joint), any(dayInDigits, dayInWords), yearTail), ([name, , day, tail]) =>
    dateOf(name, day, tail, null),
  ),
  map(before(seq(bareMonth, opt(mark('-')), dayInDigits), clauseEnd), ([name, , day]) => dayBehindMonth(name, day)),
  map(seq(bareMonth, dayInWords), ([name, day]) => dayBehindMonth(name, day)),
);

/** Only the months of the West: «صفر - 2» is a score. */
function dayBehindMonth(month: Month, day: number): Meaning | null {
  return month.calendar === 'hijri' ? null : dateOf(month, day, null, null);
}

const yearMonthDay: Parser<Meaning> = map(
  seq(yearDigits, joint, bareMonth, joint, dayInDigits),
  ([year, , name, , day]) => dateOf(name, day, { year, calendar: null }, null),
);

/** The months of the Jamahiriya stand only between a day and a year of its time. */
const libyanDate: Parser<Meaning> = map(seq(dayInDigits, opt(of), libyanMonth, yearDigits), ([day, , name, year]) =>
  year >= 1969 && year <= 2011 ? dateOf(name, day, { year, calendar: null }, null) : null,
);

const numberMark = '/-–‐.\\؍';
const sign = mark(numberMark);

const threeNumbers = seq(digits(4), sign, digits(2), sign, digits(4));

/** «27-1-2024», «2016/02/22», «18-9-15»: day before month; three numbers and one mark. */
const numeric: Parser<Meaning> = opening(threeNumbers, (scan, at) => {
  const hit = threeNumbers(scan, at);
  if (!hit || isPartOfLonger(scan.words, at, hit.end)) return null;
  const [first, firstMark, second, secondMark, third] = hit.value;
  const { digits: places } = scan.words.at(at)!;
  const lastPlaces = scan.words.at(hit.end - 1)!.digits;
  if (firstMark.key !== secondMark.key) return null;
  const written = era(scan, hit.end);
  let date: { year: number; month: number; day: number } | null = null;
  if (places === 4 && lastPlaces <= 2) date = { year: first, month: second, day: third };
  else if (places <= 2 && lastPlaces === 4) date = { year: third, month: second, day: first };
  else if (places <= 2 && lastPlaces === 2 && firstMark.glued && secondMark.glued) {
    date = { year: third + (third < 70 ? 2000 : 1900), month: second, day: first };
  }
  if (!date || date.year < 1000 || date.year >= 3000) return null;
  if (date.month > 12 && date.day <= 12) date = { ...date, month: date.day, day: date.month };
  const calendar = written?.value ?? (isHijriYear(date.year) ? 'hijri' : 'gregorian');
  if (date.month < 1 || date.month > 12 || date.day < 1) return null;
  if (!isPossible(calendar, date.year, date.month, date.day)) return null;
  return {
    end: written?.end ?? hit.end,
    value: { kind: 'date', calendar, ...date, weekday: null, shift: null },
  };
});

const twoNumbers = seq(digits(4), mark('/-'), digits(4));

/** «3/2015», «2015/3». */
const numericMonth: Parser<Meaning> = like(twoNumbers, (scan, at) => {
  const hit = twoNumbers(scan, at);
  if (!hit || isPartOfLonger(scan.words, at, hit.end)) return null;
  const glued = scan.words.at(at + 1)!.glued && scan.words.at(at + 2)!.glued;
  const places = [scan.words.at(at)!.digits, scan.words.at(at + 2)!.digits];
  const [first, , second] = hit.value;
  const [year, monthNumber] = places[0] === 4 ? [first, second] : [second, first];
  if (!glued || Math.min(...places) > 2 || year < 1900 || year >= 2200 || monthNumber < 1 || monthNumber > 12)
    return null;
  return {
    end: hit.end,
    value: { kind: 'date', calendar: 'gregorian', year, month: monthNumber, day: null, weekday: null, shift: null },
  };
});

/** «يوم 5/11»: two numbers are a date only where the words say so. */
const numericDayMonth: Parser<Meaning> = map(
  seq(word('يوم', 'بتاريخ', 'تاريخ', 'الموافق'), digits(2), mark('/'), notBefore(digits(2), mark('/-.'))),
  ([, day, , monthNumber]) =>
    monthNumber >= 1 && monthNumber <= 12 && isPossible('gregorian', null, monthNumber, day)
      ? { kind: 'date', calendar: 'gregorian', year: null, month: monthNumber, day, weekday: null, shift: null }
      : null,
);

/** Whether another number hangs on to either end («555-27-1-2024»). */
function isPartOfLonger(words: Words, from: number, end: number): boolean {
  const before = words.at(from - 1);
  const after = words.at(end);
  const hangsBefore =
    words.at(from)!.glued &&
    before?.kind === 'mark' &&
    numberMark.includes(before.key) &&
    before.glued &&
    (words.at(from - 2)?.digits ?? 0) > 0;
  const hangsAfter =
    after?.glued && numberMark.includes(after.key) && words.at(end + 1)?.glued && (words.at(end + 1)?.digits ?? 0) > 0;
  return Boolean(hangsBefore || hangsAfter);
}

/** A day of a calendar, with or without its year. */
export const calendarDay: Parser<Meaning> = memo(
  longest(dayMonth, monthDay, yearMonthDay, libyanDate, numeric, numericDayMonth),
);

/** Words behind which even an ambiguous name is a month: «في آذار», «منذ أيار». */
const MONTH_PREPOSITIONS = new Set(
  'في فى منذ مند خلال حتي الي بحلول قبل بعد بين اواخر اوائل مطلع منتصف نهايه بدايه مستهل موفي هذا'.split(' '),
);

function hasPreposition(words: Words, at: number): boolean {
  let before = words.at(at - 1);
  if (before && (before.key === 'ل' || before.key === 'ب') && before.kind === 'word') return true;
  if (before?.key === 'شهر') before = words.at(at - 2);
  return before !== undefined && MONTH_PREPOSITIONS.has(before.key);
}

const monthOf = (allowWeak: boolean): Parser<Meaning> => {
  const bare: Parser<Meaning> = like(month, (scan, at) => {
    const hit = month(scan, at);
    if (!hit) return null;
    const isClear = allowWeak || !hit.value.weak || hasPreposition(scan.words, at);
    // «صفر» is zero far more often than it is a month.
    if (
      !isClear ||
      (hit.value.calendar === 'hijri' &&
        hit.value.month === 2 &&
        scan.words.at(at - 1)?.key !== 'في' &&
        scan.words.at(at)!.key === 'صفر')
    )
      return null;
    const value = dateOf(hit.value, null, null, null);
    return value && { end: hit.end, value };
  });
  return any(
    map(seq(demonstrative, month), ([by, name]) => dateOf(name, null, null, by)),
    map(seq(month, tailOrShift), ([name, { tail, by }]) => dateOf(name, null, tail, by)),
    bare,
  );
};

/** A month, with or without its year; names that are words of the language too need a preposition. */
export const calendarMonth: Parser<Meaning> = memo(longest(monthOf(false), numericMonth));

/** The same where the words around already say that a month is meant (ranges, lists, «من»). */
export const surelyMonth: Parser<Meaning> = memo(longest(monthOf(true), numericMonth));

export function isDateMeaning(meaning: Meaning): meaning is DateMeaning {
  return meaning.kind === 'date';
}
