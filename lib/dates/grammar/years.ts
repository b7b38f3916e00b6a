import type { Calendar, Meaning, Shift, Unit } from '../meaning';
import type { Words } from '../scan/words';
import { definiteUnit, demonstrative, of, shift, word } from './atoms';
import { cardinal, digits, yearInWords } from './numbers';
import { any, like, longest, map, mark, memo, opt, type Parser, seq } from './parser';

/** Years: numbers, number words, «العام الماضي»; and how they stand behind a month. */

export interface Year {
  year: number;
  /** Null where no era is written. */
  calendar: Calendar | null;
}

const gregorianEra = word('م', 'ميلادي', 'ميلادية', 'الميلادي', 'الميلادية', 'للميلاد');
const hijriEra = word('ه', 'هجري', 'هجرية', 'الهجري', 'الهجرية', 'للهجرة', 'هجريا');
const bracketed = (era: Parser<string>): Parser<string> =>
  any(
    era,
    map(seq(mark('('), era, mark(')')), ([, value]) => value),
  );

/** The era behind a year: «م», «هـ», «هجرية». */
export const era: Parser<Calendar> = any<Calendar>(
  map(bracketed(gregorianEra), () => 'gregorian'),
  map(bracketed(hijriEra), () => 'hijri'),
);

const hijri: Parser<Calendar> = map(era, (calendar) => (calendar === 'hijri' ? calendar : null));

export const yearWord = word(
  'عام',
  'سنة',
  'العام',
  'السنة',
  'عاما',
  'عامي',
  'عامى',
  'سنتي',
  'أعوام',
  'سنوات',
  'الأعوام',
);

const fourDigits = digits(4, 4);

/** Four digits that may be a year, 1000 to 2999. */
export const yearDigits: Parser<number> = like(digits(4, 4), (scan, at) => {
  const hit = fourDigits(scan, at);
  return hit && hit.value >= 1000 && hit.value < 3000 && !isInsideNumber(scan.words, at) ? hit : null;
});

/** Whether the number is one part of a longer one («1,400.50», «2024%»). */
function isInsideNumber(words: Words, at: number): boolean {
  const before = words.at(at - 1);
  const after = words.at(at + 1);
  const joinsBefore =
    words.at(at)!.glued && before && '.,٫٬'.includes(before.key) && before.glued && (words.at(at - 2)?.digits ?? 0) > 0;
  const joinsAfter =
    after?.glued &&
    (after.key === '%' || ('.,٫٬'.includes(after.key) && words.at(at + 2)?.glued && words.at(at + 2)!.digits > 0));
  return Boolean(joinsBefore || joinsAfter);
}

const plainYear: Parser<Year> = any(
  map(seq(yearDigits, opt(era)), ([year, calendar]): Year => ({ year, calendar })),
  // «61 هـ»: few digits are a year only before an era.
  map(seq(digits(3), hijri), ([year, calendar]): Year | null => (year > 0 ? { year, calendar } : null)),
);
const wordYear: Parser<Year> = map(seq(yearInWords, opt(era)), ([year, calendar]) => ({ year, calendar }));

/** A number of more than one word: «عام مئة» counts years. */
const longCardinal: Parser<number> = like(cardinal, (scan, at) => {
  const hit = cardinal(scan, at);
  return hit && hit.end > at + 1 ? hit : null;
});

/** «عام 2008», «سنة 450 هجرية», «عام ألفين وعشرة». */
export const namedYear: Parser<Year> = memo(
  any(
    map(seq(yearWord, digits(4, 3), opt(era)), ([, year, calendar]) =>
      year >= 100 && year < 3000 ? { year, calendar } : null,
    ),
    map(seq(yearWord, wordYear), ([, year]) => year),
    // «عام 61 للهجرة»
    map(seq(yearWord, digits(2), hijri), ([, year, calendar]) => (year > 0 ? { year, calendar } : null)),
    // «العام الهجري 1446»
    map(seq(yearWord, era, digits(4, 4)), ([, calendar, year]) => ({ year, calendar })),
    map(seq(word('عام', 'سنة'), longCardinal, opt(era)), ([, year, calendar]) =>
      year >= 100 ? { year, calendar } : null,
    ),
  ),
);

/** «قبل الميلاد», «ق.م»: years that ISO dates of four digits cannot say. */
export const beforeChrist: Parser<unknown> = any<unknown>(
  word('قبل الميلاد'),
  seq(word('ق'), opt(mark('.')), word('م'), opt(mark('.'))),
);

/** «عام 500 ق.م.» */
export const yearBeforeChrist: Parser<Meaning> = map(
  seq(opt(yearWord), any(digits(4), cardinal), beforeChrist),
  (): Meaning => ({ kind: 'open', grain: 'year' }),
);

/** «عام مئتين وسبعة وستين»: small years in words only behind «عام» or «سنة». */
export const yearNumber: Parser<Year> = any(namedYear, plainYear);

/** «العام الماضي», «هذا الأسبوع», «الشهر نفسه», «نفس العام». */
export function relativeUnit(...units: Unit[]): Parser<Meaning> {
  const wanted: Parser<Unit> = map(definiteUnit, (unit) => (units.includes(unit) ? unit : null));
  const made = ([unit, by]: [Unit, Shift]): Meaning => ({ kind: 'unit', unit, shift: by });
  return any(
    map(seq(demonstrative, wanted, opt(shift)), ([first, unit, second]) =>
      unit === 'day' && first === 0 ? null : made([unit, second ?? first]),
    ),
    map(seq(wanted, shift), made),
    map(seq(wanted, word('الجديد', 'الجديدة')), ([unit]) => (unit === 'year' ? made([unit, 'new']) : null)),
    map(seq(word('عامنا', 'شهرنا', 'أسبوعنا'), opt(demonstrative), opt(shift)), ([possessed]) => {
      const unit: Unit = possessed === 'عامنا' ? 'year' : possessed === 'شهرنا' ? 'month' : 'week';
      return units.includes(unit) ? made([unit, 0]) : null;
    }),
  );
}

/** «العام المقبل 2025», «العام الحالي (2024)»: the number says it. */
export const yearSaidTwice: Parser<Meaning> = map(
  seq(relativeUnit('year'), opt(mark('(،-–')), yearDigits, opt(era), opt(mark(')'))),
  ([, , year, calendar]) => yearMeaning({ year, calendar }),
);

const relativeYear = any(yearSaidTwice, relativeUnit('year'));
const separator = mark('،,-–/.|');

/** The year behind a month or a day of a month: a number, with its era, or a year told by its place. */
export type YearTail = { year: number | Meaning; calendar: Calendar | null };

const yearOfEveryYear = word('كل', 'سائر');

/** «من كل عام»: not one year but all. */
export const everyYear = seq(of, yearOfEveryYear, yearWord);

export const yearTail: Parser<YearTail> = memo(
  longest<YearTail>(
    map(seq(opt(separator), opt(of), any(namedYear, plainYear, wordYear)), ([, , year]) => year),
    map(seq(word('ل'), namedYear), ([, year]) => year),
    map(seq(opt(any(of, word('ل'), word('في'))), relativeYear), ([, year]) => ({ year, calendar: null })),
  ),
);

/** A year on its own where a longer date is meant: «2008», «العام الماضي». */
export const anyYear: Parser<Meaning> = memo(
  any<Meaning>(
    relativeYear,
    map(any(yearNumber, wordYear), (found) => yearMeaning(found)),
  ),
);

export function yearMeaning({ year, calendar }: Year): Meaning {
  return { kind: 'years', from: year, to: year, grain: 'year', calendar: calendar ?? 'gregorian' };
}
