import { ENGLISH_MONTHS, HIJRI_MONTHS, LIBYAN_MONTHS, MONTHS } from '../tables/months';
import {
  COUNTED_UNITS,
  DAYPARTS,
  DEFINITE_PLURALS,
  DEFINITE_UNITS,
  DEICTICS,
  DEMONSTRATIVES,
  PARTS,
  SEASONS,
  SHIFTS,
  WEEKDAYS,
} from '../tables/words';
import { FIRST_DAYS } from '../tables/numbers';
import type { Calendar } from '../meaning';
import { fold } from '../../text';
import type { Words } from '../scan/words';
import { cardinal, digits, ordinal } from './numbers';
import { any, like, longest, map, mark, memo, opt, type Parser, phrases, seq } from './parser';

/** The smallest things that dates are made of. */

export interface Month {
  calendar: Calendar;
  month: number;
  /** Its name is an ordinary word or a person's name too. */
  weak: boolean;
}

/** Any of these words. */
export function word(...list: string[]): Parser<string> {
  return phrases(list.map((entry) => [entry, entry] as const));
}

export const and = word('و');
export const of = word('من');
const gregorianName = phrases(
  MONTHS.flatMap(({ month, names, spellings, weak }) => {
    const weakWords = new Set(weak.map(fold));
    return [...new Set([...Object.values(names), ...spellings])].map(
      (name) => [name, { calendar: 'gregorian', month, weak: weakWords.has(fold(name)) } satisfies Month] as const,
    );
  }),
);

/** «أب» is a father; only «آب», or «اب» keyed without its madda, is August. */
const gregorianWord: Parser<Month> = like(gregorianName, (scan, at) => {
  const hit = gregorianName(scan, at);
  if (!hit || hit.value.month !== 8 || hit.end !== at + 1) return hit;
  const { start, key } = scan.words.at(at)!;
  return key === 'اب' && 'أإ'.includes(scan.text[start]!) ? null : hit;
});

const hijriWord: Parser<Month> = phrases(
  HIJRI_MONTHS.flatMap((names, index) =>
    names.map((name) => [name, { calendar: 'hijri', month: index + 1, weak: true } satisfies Month] as const),
  ),
);

export const libyanMonth: Parser<Month> = phrases(
  LIBYAN_MONTHS.map((name, index) => [name, { calendar: 'gregorian', month: index + 1, weak: true } satisfies Month]),
);

export const englishMonth: Parser<number> = phrases(
  ENGLISH_MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Two names of one month: «يناير/كانون الثاني», «تموز (يوليو)». */
const dualName: Parser<Month> = map(
  seq(gregorianWord, opt(mark('/(-–|،«"[')), gregorianWord, opt(mark(')»"]'))),
  ([first, , second]) => (first.month === second.month ? { ...first, weak: false } : null),
);

/** «شهر» before a month's name, which then is nothing else. */
export const monthWord = word('شهر');

/** A month by name, of either calendar. */
export const month: Parser<Month> = memo(
  any(
    hijriWord,
    dualName,
    gregorianWord,
    map(seq(monthWord, any(hijriWord, dualName, gregorianWord)), ([, value]) => ({ ...value, weak: false })),
  ),
);

/** A month by name, without «شهر»: behind a day. */
export const bareMonth: Parser<Month> = memo(any(hijriWord, dualName, gregorianWord));

const firstDay = map(word(...FIRST_DAYS), () => 1);
const article = word('ال');

/** The number of a day in digits: «25», «الـ25». */
export const dayInDigits: Parser<number> = like(seq(opt(article), digits(2)), ({ words }, at) => {
  const number = words.at(at)?.digits === 0 ? at + 1 : at;
  const { value, digits: places } = words.at(number) ?? NO_NUMBER;
  const isDay = places > 0 && places <= 2 && value >= 1 && value <= 31;
  return isDay && !isMinutes(words, at) ? { end: number + 1, value } : null;
});
const NO_NUMBER = { value: 0, digits: 0 };

/** «08:30-8 فبراير»: the end of a clock's time is no day. */
function isMinutes(words: Words, at: number): boolean {
  const colon = words.at(at - 1);
  return colon?.key === ':' && colon.glued && words.at(at)?.glued === true && (words.at(at - 2)?.digits ?? 0) > 0;
}

/** The number of a day in words: «الخامس عشر», «واحد وعشرين», «الفاتح», «غرة». */
export const dayInWords: Parser<number> = map(longest(ordinal, cardinal, firstDay), (value) =>
  value >= 1 && value <= 31 ? value : null,
);

export const dayNumber: Parser<number> = memo(any(dayInDigits, dayInWords));

const dayWord = word('يوم', 'يومي', 'أيام', 'نهار', 'ليلة', 'ليل');
const daypartWord = word(...DAYPARTS);

/** «صباح», «مساء يوم»: what stands before a day's name. */
export const beforeWeekday: Parser<unknown> = longest<unknown>(seq(daypartWord, opt(dayWord)), dayWord);

const definiteWeekday = phrases(WEEKDAYS.map(([stem, weekday]) => [`ال${stem}`, weekday] as const));
const bareWeekday = phrases(WEEKDAYS.map(([stem, weekday]) => [stem, weekday] as const));
const slash = mark('/');

/** «الخميس», «/الخميس/». */
const weekdayName: Parser<number> = any(
  map(seq(slash, definiteWeekday, slash), ([, weekday]) => weekday),
  definiteWeekday,
);

/** A weekday with what may stand before it; without the article only behind «يوم». */
export const weekday: Parser<number> = memo(
  any(
    map(seq(beforeWeekday, weekdayName), ([, value]) => value),
    weekdayName,
    map(seq(word('يوم'), bareWeekday), ([, value]) => value),
  ),
);

/** The name of a weekday without article, as in «كل ثلاثاء», «أول جمعة». */
export const weekdayNoun: Parser<number> = any(
  map(seq(opt(word('يوم')), bareWeekday), ([, value]) => value),
  definiteWeekday,
);

export const shift = phrases(SHIFTS);
export const demonstrative = phrases(DEMONSTRATIVES);
export const definiteUnit = phrases(DEFINITE_UNITS);
export const countedUnit = phrases(COUNTED_UNITS);
export const definitePlural = phrases(DEFINITE_PLURALS);
export const part = phrases(PARTS);
export const deictic = phrases(DEICTICS);
export const season = phrases(SEASONS);
