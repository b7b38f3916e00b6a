import type { Meaning } from '../meaning';
import { any, like, longest, map, mark, notBefore, opt, type Parser, seq } from './parser';
import { word } from './atoms';
import { bareYear } from './bare-years';
import { calendarDay, calendarMonth } from './days';
import { englishDay, englishMonthOfYear } from './english';
import { dateList, type Element } from './lists';
import { holidayInTime } from './holidays';
import { distance } from './offsets';
import { dateRange } from './ranges';
import { gmt, timeBehind } from './times';
import {
  century,
  daysOfMonth,
  decade,
  definiteSeason,
  fraction,
  nth,
  partOfUnit,
  relative,
  restOfUnit,
  seasonOfYear,
  weekdayOfMonth,
  windowOfUnits,
} from './units';
import { apposition, dayOfMonth, monthDay, timedDay, today, weekdayName } from './weekdays';
import { beforeChrist, namedYear, yearBeforeChrist, yearMeaning, yearNumber } from './years';

/** A rule of the grammar; its examples stand in `rules.test.ts`. */
export interface Rule {
  name: string;
  parse: Parser<Element[]>;
}

const rule = (name: string, parse: Parser<Meaning>): Rule => ({ name, parse: single(parse) });

/** One expression; its words are the element's. */
function single(parse: Parser<Meaning>): Parser<Element[]> {
  return like(parse, (scan, at) => {
    const hit = parse(scan, at);
    return hit && { end: hit.end, value: [{ start: at, end: hit.end, meaning: hit.value }] };
  });
}

const weekOf = map(seq(word('أسبوع', 'الأسبوع'), opt(word('في')), calendarDay), ([, , day]): Meaning => ({
  kind: 'week-of',
  of: day,
}));
const approximately = opt(word('حوالي', 'نحو', 'قرابة', 'زهاء'));
/** «سنة 626 هـ = 1230 م», «عام 1445 (2024)»: of two years the Gregorian one is the value. */
const pairedYear = seq(any<unknown>(mark('=/(–-'), word('الموافق', 'الموافقة')), yearNumber, opt(mark(')')));
const yearPair = map(seq(approximately, yearNumber, pairedYear), ([, found, [, other]]) =>
  found.calendar === 'hijri' && other.calendar !== 'hijri' && other.year > found.year ? yearMeaning(other) : null,
);
const year = map(seq(approximately, notBefore(namedYear, beforeChrist)), ([, found]) => yearMeaning(found));
const oldYear = map(seq(approximately, yearBeforeChrist), ([, found]) => found);
const englishDate = any(
  map(seq(englishDay, timeBehind), ([of, minute]): Meaning => ({ kind: 'time', of, minute })),
  map(seq(englishDay, opt(gmt)), ([day]) => day),
  englishMonthOfYear,
);

/** In order of preference where two read equally far. */
export const RULES: Rule[] = [
  { name: 'list', parse: dateList },
  rule('range', dateRange),
  rule('time-of-day', timedDay),
  rule('weekday-of-month', weekdayOfMonth),
  rule('same-day', apposition),
  rule(
    'calendar-day',
    longest(
      calendarDay,
      map(seq(word('يوم', 'ليلة'), calendarDay), ([, day]) => day),
    ),
  ),
  rule('calendar-month', calendarMonth),
  rule('english', englishDate),
  rule('day-of-month', longest(dayOfMonth, monthDay)),
  rule('nth', nth),
  rule('week-of', weekOf),
  rule('days-of-month', daysOfMonth),
  rule('weekday', weekdayName),
  rule('relative', relative),
  rule('today', today),
  rule('part', partOfUnit),
  rule('rest', restOfUnit),
  rule('fraction', fraction),
  rule('season', longest(seasonOfYear, definiteSeason)),
  rule('century', century),
  rule('decade', decade),
  rule('holiday', holidayInTime),
  rule('window', windowOfUnits),
  rule('distance', distance),
  rule('year', longest(year, yearPair, oldYear)),
  rule('bare-year', bareYear),
];
