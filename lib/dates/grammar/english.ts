import { isDate } from '../calendar/civil';
import type { Meaning } from '../meaning';
import { ENGLISH_WEEKDAYS } from '../tables/months';
import { englishMonth, word } from './atoms';
import { digits } from './numbers';
import { any, map, mark, opt, type Parser, seq } from './parser';
import { yearDigits } from './years';

/** English dates, as pages print them beside Arabic: «February 8, 2024», «12th, February 2024». */
const ordinalEnding = opt(word('st', 'nd', 'rd', 'th'));
const joint = opt(mark('.,،-/'));
const day = map(seq(digits(2), ordinalEnding), ([value]) => value);
const preposition = opt(word('of'));

const weekday = opt(seq(word(...ENGLISH_WEEKDAYS), joint));

export const englishDay: Parser<Meaning> = map(
  seq(
    weekday,
    any(
      map(seq(englishMonth, joint, day, joint, yearDigits), ([month, , date, , year]) => dateOf(year, month, date)),
      map(seq(day, joint, preposition, englishMonth, joint, yearDigits), ([date, , , month, , year]) =>
        dateOf(year, month, date),
      ),
    ),
  ),
  ([, date]) => date,
);

export const englishMonthOfYear: Parser<Meaning> = map(seq(englishMonth, joint, yearDigits), ([month, , year]) =>
  dateOf(year, month, null),
);

function dateOf(year: number, month: number, day: number | null): Meaning | null {
  if (day !== null && !isDate(year, month, day)) return null;
  return { kind: 'date', calendar: 'gregorian', year, month, day, weekday: null, shift: null };
}
