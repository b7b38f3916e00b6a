import type { Meaning } from '../meaning';
import { and, dayNumber, monthWord, weekday, word } from './atoms';
import { calendarDay, calendarMonth, isDateMeaning, surelyMonth } from './days';
import { countsSomething } from './counted';
import { any, like, longest, map, mark, memo, opt, type Parser, seq, ifAhead } from './parser';
import { partOfUnit, century, decade, seasonOfYear } from './units';
import { anyDay, apposition, dayOfMonth } from './weekdays';
import { anyYear, era, relativeUnit, yearDigits, yearWord } from './years';

/** Two ends: «من 3 إلى 5 مايو», «بين نوفمبر 2022 ومارس 2023», «2012-2018». */

const till = any<unknown>(
  seq(opt(and), word('إلى غاية', 'حتى', 'إلى', 'لغاية', 'ولغاية', 'حتى نهاية يوم')),
  seq(opt(and), word('ل'), word('غاية')),
);
const dash = mark('-–—ـ');
const from = word('من', 'منذ', 'اعتبارا من', 'ابتداء من', 'بدءا من');
const between = word('بين', 'ما بين', 'مابين');
const optionalDay = opt(word('يوم', 'يومي', 'أيام', 'شهر', 'شهري'));

/** A bare number at the end of a range is a year only where it could be one and counts nothing. */
const year: Parser<Meaning> = longest<Meaning>(
  like(anyYear, (scan, at) => {
    const hit = anyYear(scan, at);
    if (!hit || scan.words.at(at)!.kind !== 'number' || hit.end > at + 1) return hit;
    const { value } = scan.words.at(at)!;
    return value >= 1800 && value < 2100 && !countsSomething(scan.words.at(hit.end)) ? hit : null;
  }),

  map(seq(yearWord, anyYear), ([, value]) => value),
);
const period: Parser<Meaning> = memo(
  longest(surelyMonth, year, partOfUnit, century, decade, seasonOfYear, relativeUnit('week', 'month', 'year')),
);
const end: Parser<Meaning> = memo(map(seq(optionalDay, longest(anyDay, period)), ([, value]) => value));

/** Days that name a month: what a bare number before them may share. */
const sharedDay: Parser<Meaning> = memo(
  map(seq(optionalDay, longest(calendarDay, dayOfMonth, apposition)), ([, value]) => value),
);
const firstNumber: Parser<number> = map(seq(optionalDay, dayNumber), ([, value]) => value);

/** «3» beside «5 مايو»: the third of that May. */
export function shareMonth(day: number, other: Meaning): Meaning | null {
  if (isDateMeaning(other)) return other.day === null ? null : { ...other, day };
  if (other.kind === 'month-day' && other.of) return { ...other, day };
  if (other.kind === 'apposition') {
    const date = other.of.find((meaning) => meaning.kind === 'date');
    return date ? shareMonth(day, date) : null;
  }
  return null;
}

function range(first: Meaning, second: Meaning): Meaning {
  return { kind: 'range', from: shareYear(first, second), to: second };
}

/** «28 ديسمبر» till «4 يناير 2025»: the first end has the other's year, or the one before. */
function shareYear(first: Meaning, second: Meaning): Meaning {
  if (first.kind === 'part' && second.kind === 'part') return { ...first, of: shareYear(first.of, second.of) };
  if (!isDateMeaning(first) || first.year !== null || first.shift !== null) return first;
  if (!isDateMeaning(second)) return first;
  if (typeof second.year === 'number') {
    const crossesYear = first.month > second.month;
    return { ...first, year: second.year - (crossesYear ? 1 : 0) };
  }
  if (second.year !== null && first.month <= second.month) return { ...first, year: second.year };
  if (second.shift !== null && first.month <= second.month) return { ...first, shift: second.shift };
  return first;
}

const rangeOfShared = (link: Parser<unknown>): Parser<Meaning> =>
  map(seq(firstNumber, link, sharedDay), ([day, , other]) => {
    const first = shareMonth(day, other);
    return first && range(first, other);
  });
const rangeOfAny = (link: Parser<unknown>): Parser<Meaning> =>
  map(seq(end, link, end), ([first, , second]) => range(first, second));

/** «ليل الأربعاء/الخميس»: the night between two days. */
const night: Parser<Meaning> = map(
  seq(
    word('ليل', 'ليلة', 'منتصف ليل', 'منتصف ليلة'),
    opt(word('يوم')),
    weekday,
    opt(mark('/-–')),
    opt(word('إلى', 'على')),
    weekday,
  ),
  ([, , first, , , second]): Meaning | null =>
    second === (first % 7) + 1 ? range(onWeekday(first), onWeekday(second)) : null,
);

function onWeekday(value: number): Meaning {
  return { kind: 'weekday', weekday: value, shift: null, within: null };
}

/** A number that ends the range while the month stood before it: «نوفمبر بين 15 و19». */
const monthFirst: Parser<Meaning> = any(
  map(
    seq(opt(monthWord), surelyMonth, any(between, from), dayNumber, any<unknown>(and, till, dash), dayNumber),
    ([, month, , first, , last]) =>
      isDateMeaning(month) ? range({ ...month, day: first }, { ...month, day: last }) : null,
  ),
  map(
    seq(relativeUnit('week'), any(between, from), weekday, any<unknown>(and, till), weekday),
    ([within, , first, , last]): Meaning => ({
      kind: 'range',
      from: { kind: 'weekday', weekday: first, shift: null, within },
      to: { kind: 'weekday', weekday: last, shift: null, within },
    }),
  ),
);

const nameOfPeriod = opt(word('الفترة', 'الفترة الممتدة', 'المدة', 'الممتدة'));
const yearPair: Parser<Meaning> = map(
  seq(opt(yearWord), yearDigits, mark('-–/'), yearDigits, opt(era)),
  ([, first, , second, calendar]): Meaning | null =>
    first < second && second - first < 300
      ? {
          kind: 'years',
          from: first,
          to: second,
          grain: 'range',
          calendar: calendar ?? (first < 1500 && second < 1500 ? 'hijri' : 'gregorian'),
        }
      : null,
);

/** How many words an end of a range may be long. */
const REACH = 14;
/** What stands between two ends, or before both; asked for first, because most dates are no range. */
const TILLS = ['الي', 'حتي', 'لغايه', 'غايه'];
const DASHES = '-–—ـ/';

const oneOfMonth: Parser<Meaning> = map(seq(firstNumber, any<unknown>(till, dash), sharedDay), ([day, , other]) => {
  const first = shareMonth(day, other);
  return first && range(first, other);
});
const dated = longest(calendarDay, calendarMonth);
const dashed: Parser<Meaning> = map(seq(dated, dash, dated), ([first, , second]) => range(first, second));
const fromTill = map(
  seq(from, nameOfPeriod, any(rangeOfShared(any<unknown>(till, dash)), rangeOfAny(any<unknown>(till, dash)))),
  ([, , value]) => value,
);
const betweenAnd = map(
  seq(between, any(rangeOfShared(any<unknown>(and, dash)), rangeOfAny(any<unknown>(and, dash, till)))),
  ([, value]) => value,
);

/** «الأسبوع الماضي من الأربعاء إلى الجمعة», «من 10 - 14 تشرين الثاني 2024», «اليوم حتى الغد». */
export const dateRange: Parser<Meaning> = any<Meaning>(
  ifAhead(
    [...TILLS, ...DASHES, 'بين', 'و'],
    REACH,
    longest<Meaning>(
      fromTill,
      oneOfMonth,
      ifAhead(TILLS, REACH, rangeOfAny(till)),
      ifAhead(DASHES, REACH, longest<Meaning>(dashed, yearPair)),
      ifAhead([...TILLS, ...DASHES, 'بين'], REACH, monthFirst),
      betweenAnd,
    ),
  ),
  night,
);
