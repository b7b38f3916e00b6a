import type { Meaning, Part, Unit } from '../meaning';
import { DECADES } from '../tables/words';
import { NAMED_DAYS } from '../tables/holidays';
import {
  definitePlural,
  definiteUnit,
  demonstrative,
  of,
  part,
  season,
  shift,
  weekday,
  weekdayNoun,
  word,
} from './atoms';
import { surelyMonth } from './days';
import { holiday } from './holidays';
import { bareOrdinal, cardinal, count, definiteCardinal, digits, ordinal } from './numbers';
import { any, like, longest, map, mark, memo, notBefore, opt, type Parser, seq, phrases } from './parser';
import { anyYear, beforeChrist, era, namedYear, relativeUnit, yearDigits, yearMeaning, yearSaidTwice } from './years';

/** Weeks, months, quarters, seasons, years, decades, centuries; parts and stretches of them. */

const preposition = opt(any<unknown>(of, word('في', 'ل')));
const anyRelativeUnit = relativeUnit('day', 'week', 'month', 'year', 'decade', 'century');
const notSchoolYear = word(
  'الدراسي',
  'الجامعي',
  'المالي',
  'الدراسية',
  'المالية',
  'الجامعية',
  'الهجري',
  'الهجرية',
  'الأمني',
);

/** «الأسبوع الماضي», «هذا الشهر», «العام قبل الماضي». */
export const relative: Parser<Meaning> = longest(yearSaidTwice, anyRelativeUnit);

/** «العام» alone, behind «بداية» or «بقية»: the current one. */
const currentUnit: Parser<Meaning> = map(notBefore(definiteUnit, any<unknown>(notSchoolYear, ordinal)), (unit) =>
  unit === 'day' ? null : { kind: 'unit', unit, shift: 0 },
);

const digitsWithArticle = map(seq(opt(word('ال')), digits(2)), ([, n]) => n);
const centuryNumber = map(
  seq(word('القرن'), any(ordinal, digitsWithArticle), opt(era)),
  ([, n, calendar]): Meaning | null =>
    n < 1 || n > 25
      ? null
      : { kind: 'years', from: (n - 1) * 100 + 1, to: n * 100, grain: 'century', calendar: calendar ?? 'gregorian' },
);

/** «القرن التاسع عشر», «القرن الـ19», «القرن العاشر الميلادي»; before Christ there are no ISO years. */
export const century: Parser<Meaning> = memo(
  any<Meaning>(
    map(seq(centuryNumber, beforeChrist), () => ({
      kind: 'open',
      grain: 'century',
    })),
    centuryNumber,
    relativeUnit('century'),
  ),
);

const decadeWord = phrases(DECADES);
const lastOne = map(word('الأخير', 'الأخيرة'), () => -1);
const age = seq(opt(of), word('عمره', 'عمرها', 'العمر', 'عمرهم', 'عمري', 'أعمارهم'));

/** «السبعينيات», «تسعينيات القرن الماضي»; in somebody's seventies is no date. */
export const decade: Parser<Meaning> = memo(
  any<Meaning>(
    map(seq(opt(word('عقد')), decadeWord, opt(of), century), ([, tens, , of]) => ({
      kind: 'decade',
      tens,
      century: of,
    })),
    map(notBefore(seq(opt(word('عقد')), decadeWord), age), ([, tens]) => yearsOfDecade(1900 + tens)),
    map(seq(word('العقد'), any(ordinal, lastOne), opt(of), century), ([, n, , of]) =>
      n > 10 ? null : { kind: 'decade', tens: n < 0 ? 90 : (n - 1) * 10, century: of },
    ),
    map(seq(word('الألفين'), word('و'), word('العشرات', 'العشرينات', 'العشرينيات')), ([, , tens]) =>
      yearsOfDecade(tens === 'العشرات' ? 2010 : 2020),
    ),
  ),
);

function yearsOfDecade(first: number): Meaning {
  return { kind: 'years', from: first, to: first + 9, grain: 'decade', calendar: 'gregorian' };
}

const seasonWord = map(seq(opt(word('فصل')), season), ([, value]) => value);
const notSeason = word('العربي', 'الأول', 'الثاني', 'الآخر', 'أول', 'ثاني');

/** «صيف 2016», «ربيع العام المقبل», «الشتاء الماضي», «هذا الصيف». */
export const seasonOfYear: Parser<Meaning> = memo(
  longest<Meaning>(
    map(seq(demonstrative, seasonWord), ([by, value]) => ({ kind: 'season', season: value, year: null, shift: by })),
    map(seq(seasonWord, opt(of), relativeUnit('year')), ([value, , year]) => ({
      kind: 'season',
      season: value,
      year,
      shift: null,
    })),
    map(
      seq(
        seasonWord,
        opt(of),
        any(
          namedYear,
          map(seq(yearDigits, opt(era)), ([year]) => ({ year, calendar: null })),
        ),
      ),
      ([value, , { year }]) => ({
        kind: 'season',
        season: value,
        year,
        shift: null,
      }),
    ),
    map(seq(seasonWord, yearDigits, mark('-–/'), yearDigits), ([value, first, , second]) =>
      second === first + 1 ? { kind: 'season', season: value, year: first, shift: null } : null,
    ),
    map(seq(seasonWord, shift), ([value, by]) => ({ kind: 'season', season: value, year: null, shift: by })),
  ),
);

const bareSeason: Parser<Meaning> = map(notBefore(seasonWord, notSeason), (value) => ({
  kind: 'season',
  season: value,
  year: null,
  shift: null,
}));

export const definiteSeason: Parser<Meaning> = like(bareSeason, (scan, at) => {
  const before = scan.words.at(at - 1)?.key;
  const isDefinite = scan.words.at(at)?.key.startsWith('ال') || scan.words.at(at)?.key === 'فصل';
  const isNamed = scan.words.at(at)?.key === 'فصل' || before === 'في' || before === 'خلال';
  return isDefinite && isNamed ? bareSeason(scan, at) : null;
});

const yearOf: Parser<Meaning> = map(seq(preposition, any(anyYear, currentYear())), ([, year]) => year);

function currentYear(): Parser<Meaning> {
  return map(notBefore(word('العام', 'السنة'), notSchoolYear), () => ({ kind: 'unit', unit: 'year', shift: 0 }));
}

const fractionWord: Parser<Unit> = any<Unit>(
  map(word('الربع'), () => 'quarter'),
  map(word('النصف'), () => 'half'),
);
const fractionNumber = any(
  ordinal,
  map(word('الأخير'), () => -1),
);

function fractionOf([unit, n]: [Unit, number], year: Meaning): Meaning | null {
  const most = unit === 'quarter' ? 4 : 2;
  return n > most ? null : { kind: 'nth', n, unit, of: year };
}

const thisYear: Meaning = { kind: 'unit', unit: 'year', shift: 0 };

const numberedFraction = seq(fractionWord, ordinal);

const bareQuarter: Parser<Meaning> = like(fractionWord, (scan, at) => {
  const before = scan.words.at(at - 1)?.key ?? '';
  const hit = numberedFraction(scan, at);
  if (!hit || hit.value[0] !== 'quarter' || !['خلال', 'في', 'بنهايه', 'نهايه', 'عن'].includes(before)) return null;
  const value = fractionOf(hit.value, thisYear);
  return value && { end: hit.end, value };
});

/** «الربع الثالث من عام 2024», «2016 الربع الثالث», «النصف الأول من العام». */
export const fraction: Parser<Meaning> = any(
  map(seq(fractionWord, fractionNumber, yearOf), ([unit, n, year]) => fractionOf([unit, n], year)),
  map(seq(fractionWord, fractionNumber, preposition, any(century, decade)), ([unit, n, , of]) =>
    unit === 'half' ? fractionOf([unit, n], of) : null,
  ),
  map(seq(fractionWord, fractionNumber, preposition, any(surelyMonth, relativeUnit('month'))), ([unit, n, , of]) =>
    unit === 'half' ? fractionOf([unit, n], of) : null,
  ),
  map(seq(yearDigits, fractionWord, ordinal), ([year, unit, n]) =>
    fractionOf([unit, n], yearMeaning({ year, calendar: null })),
  ),
  bareQuarter,
);

const stretch: Parser<Meaning> = longest(
  surelyMonth,
  anyYear,
  relativeUnit('month', 'year'),
  map(seq(word('شهر'), surelyMonth), ([, value]) => value),
);
const last = map(word('آخر'), () => -1);
const rank = any(bareOrdinal, last);
const rankBehind = any(
  ordinal,
  map(word('الأخير', 'الأخيرة'), () => -1),
);

/** «أول يوم جمعة من يوليو», «الأسبوع الثالث من هذا الشهر», «اليوم الأول من مايو», «أول أيام رمضان». */
export const nth: Parser<Meaning> = any<Meaning>(
  map(seq(rank, weekdayNoun, preposition, stretch), ([n, weekday, , of]) => ({
    kind: 'nth',
    n,
    unit: { weekday },
    of,
  })),
  map(seq(weekday, lastOne, preposition, stretch), ([value, n, , of]) => ({
    kind: 'nth',
    n,
    unit: { weekday: value },
    of,
  })),
  map(seq(rank, word('يوم', 'أيام'), preposition, any(holiday, stretch)), ([n, , , of]) => nthDay(n, of)),
  map(seq(word('اليوم'), rankBehind, preposition, any(holiday, stretch)), ([, n, , of]) => nthDay(n, of)),
  map(seq(rank, word('أسبوع'), preposition, stretch), ([n, , , of]) => ({ kind: 'nth', n, unit: 'week', of })),
  map(seq(word('الأسبوع'), rankBehind, preposition, stretch), ([, n, , of]) => ({ kind: 'nth', n, unit: 'week', of })),
);

/** «الثلاثاء الأول من نوفمبر»: the first Tuesday of the month, unless its first day is one. */
export const weekdayOfMonth: Parser<Meaning> = map(
  seq(weekday, ordinal, any<unknown>(of, word('في')), surelyMonth),
  ([value, n, , month]): Meaning | null => {
    if (n > 5 || month.kind !== 'date' || month.calendar !== 'gregorian' || month.day !== null) return null;
    const orDay: Meaning = { ...month, day: n, weekday: value };
    return { kind: 'nth', n, unit: { weekday: value }, of: month, orDay };
  },
);

function nthDay(n: number, of: Meaning): Meaning {
  if (of.kind !== 'holiday') return { kind: 'nth', n, unit: 'day', of };
  const { holiday } = of;
  return n < 1
    ? { kind: 'open', grain: 'day' }
    : { ...of, holiday: { ...holiday, day: holiday.day + n - 1, length: 1 } };
}

const namedDays = phrases(NAMED_DAYS);

/** «العشر الأواخر من رمضان 1445». */
export const daysOfMonth: Parser<Meaning> = map(
  seq(namedDays, preposition, surelyMonth),
  ([{ first, last }, , of]) => ({ kind: 'days-of', first, last, of }),
);

const partOf: Parser<Meaning> = longest<Meaning>(
  anyRelativeUnit,
  surelyMonth,
  anyYear,
  century,
  decade,
  seasonOfYear,
  bareSeason,
  fraction,
  currentUnit,
);

const twoParts: Parser<Part> = map(seq(part, opt(seq(word('و'), part))), ([first]) => first);

/** «منتصف أكتوبر الماضي», «أواخر عام 2019», «بداية العام», «مطلع الأسبوع المقبل». */
export const partOfUnit: Parser<Meaning> = memo(
  any<Meaning>(
    map(seq(word('عطلة', 'إجازة'), word('نهاية'), word('الأسبوع'), opt(shift)), ([, , , by]) => ({
      kind: 'unit',
      unit: 'weekend',
      shift: by ?? 0,
    })),
    map(seq(word('نهاية'), opt(demonstrative), word('الأسبوع'), opt(shift)), ([, , , by]) => ({
      kind: 'unit',
      unit: 'weekend',
      shift: by ?? 0,
    })),
    map(seq(twoParts, opt(of), partOf), ([which, , whole]) => ({ kind: 'part', part: which, of: whole })),
  ),
);

/** «بقية الأسبوع», «وقت لاحق من هذا الشهر». */
export const restOfUnit: Parser<Meaning> = map(
  seq(
    any<unknown>(
      word('بقية', 'باقي'),
      seq(word('ما'), word('تبقى', 'بقي'), of),
      seq(word('وقت'), word('لاحق'), opt(of)),
    ),
    any(relativeUnit('week', 'month', 'year'), currentUnit),
  ),
  ([, whole]) => ({ kind: 'rest', of: whole }),
);

const past = map(
  any(
    map(shift, (by) => by),
    map(word('الأخيرة', 'الأخيرين', 'الأخير'), () => -1 as const),
  ),
  (by) => (by === -1 || by === 1 ? by : null),
);
const vagueNumber = word('القليلة', 'العديدة', 'المعدودة', 'القلائل', 'الكثيرة', 'الطويلة');
const definiteNumber: Parser<number> = any(
  map(seq(opt(word('ال')), digits(3)), ([, n]) => n),
  definiteCardinal,
  cardinal,
);
const plural = phrases([
  ['أيام', 'day'],
  ['أسابيع', 'week'],
  ['أشهر', 'month'],
  ['شهور', 'month'],
  ['سنوات', 'year'],
  ['سنين', 'year'],
  ['أعوام', 'year'],
  ['عقود', 'decade'],
  ['قرون', 'century'],
  ['ساعة', 'hour'],
  ['ساعات', 'hour'],
  ['يوما', 'day'],
  ['أسبوعا', 'week'],
  ['شهرا', 'month'],
  ['عاما', 'year'],
  ['سنة', 'year'],
] satisfies [string, Unit][]);

/** «الأشهر الثلاثة الماضية», «3 أيام القادمة», «آخر 3 سنوات», «العقدين الماضيين», «الأيام المقبلة». */
export const windowOfUnits: Parser<Meaning> = any<Meaning>(
  map(seq(definitePlural, opt(vagueNumber), opt(definiteNumber), past), ([{ unit, n }, , number, sign]) => ({
    kind: 'window',
    unit,
    n: n ?? number,
    sign,
  })),
  map(
    seq(
      definiteNumber,
      any(
        plural,
        map(definitePlural, ({ unit }) => unit),
      ),
      past,
    ),
    ([n, unit, sign]) => ({ kind: 'window', unit, n, sign }),
  ),
  map(seq(word('آخر'), count, plural), ([, n, unit]) => ({ kind: 'window', unit, n, sign: -1 })),
);
