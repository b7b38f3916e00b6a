import type { Meaning, Unit } from '../meaning';
import type { Scan } from '../scan/scan';
import { and, bareMonth, countedUnit, of, weekday, word } from './atoms';
import { anyDay } from './weekdays';
import { surelyMonth } from './days';
import { count, digits, yearInWords } from './numbers';
import { any, longest, map, opening, opt, type Parser, seq } from './parser';
import { namedYear, yearMeaning } from './years';

/** Distances in time: «قبل ثلاثة أيام», «منذ عامين», «بعد ذلك بشهرين». */

interface Quantity {
  unit: Unit;
  n: number | null;
}

const fewWord = word('بضعة', 'بضع', 'عدة', 'بعض');

/** «ثلاثة أيام», «يومين», «21 عاما», «بضعة أشهر», «عام ونصف». */
const quantity: Parser<Quantity> = any<Quantity>(
  map(seq(fewWord, countedUnit), ([, { unit }]) => ({ unit, n: null })),
  map(seq(count, countedUnit), ([n, { unit, n: own }]) => (own === 2 ? null : { unit, n })),
  map(seq(countedUnit, and, word('نصف', 'نصف العام', 'نصف الشهر', 'نصف السنة')), ([{ unit, n }]) =>
    unit === 'year' && n !== null ? { unit: 'month', n: n * 12 + 6 } : { unit, n: null },
  ),
  map(
    seq(
      countedUnit,
      any(
        map(word('واحد', 'واحدة'), () => 1),
        map(word('اثنين', 'اثنتين'), () => 2),
      ),
    ),
    ([{ unit }, n]) => ({ unit, n }),
  ),
  countedUnit,
);

const about = map(
  word('نحو', 'حوالي', 'قرابة', 'زهاء', 'ما يقارب', 'ما يقرب من', 'تقريبا', 'ما يناهز'),
  () => 'about' as const,
);
const bound = map(
  word('أكثر من', 'أقل من', 'ما يزيد على', 'ما يزيد عن', 'ما لا يقل عن', 'أزيد من', 'ما يربو على'),
  () => 'bound' as const,
);
const before = map(word('قبل', 'منذ', 'من قبل'), (): -1 => -1);
const after = map(word('بعد'), (): 1 => 1);
const ago = opt(word('مضت', 'مضى', 'خلت', 'من الآن', 'من الزمن', 'من الزمان', 'ماضية', 'تقريبا', 'في المستقبل'));

const only = opt(word('فقط'));
const ofThat = word('من ذلك', 'من ذلك التاريخ', 'على ذلك', 'من هذا التاريخ');
const ofEvent = word('من', 'على', 'عن');
const exact: Parser<Meaning> = longest<Meaning>(anyDay, surelyMonth, map(namedYear, yearMeaning));

function offset(
  { unit, n }: Quantity,
  sign: 1 | -1,
  how: 'about' | 'bound' | null,
  anchor: Extract<Meaning, { kind: 'offset' }>['anchor'],
): Meaning | null {
  if (unit === 'hour' || unit === 'minute') {
    // Hours are days only in whole days; otherwise nobody can tell which day was meant.
    if (unit === 'hour' && n !== null && n % 24 === 0 && n > 24 && how !== 'bound')
      return { kind: 'offset', unit: 'day', n: n / 24, sign, approx: how !== null, anchor };
    return unit === 'hour' && n !== null && n >= 24 ? { kind: 'open', grain: 'day' } : null;
  }
  return { kind: 'offset', unit, n: how === 'bound' ? null : n, sign, approx: how !== null, anchor };
}

const pronouns = ['ه', 'ها', 'هما', 'هم'].flatMap((suffix) => [`بعد${suffix}`, `قبل${suffix}`]);
const aroundThat = map(any(word('بعد ذلك', 'قبل ذلك'), word(...pronouns)), (words): 1 | -1 =>
  words.startsWith('بعد') ? 1 : -1,
);

const plainDistance = seq(any<1 | -1>(before, after), opt(any<'about' | 'bound'>(about, bound)), quantity);

/** «منذ عام 1924», «بعد يوم الأحد», «قبل شهر رمضان»: the unit is not counted, it announces a date. */
const announced = any<unknown>(digits(4), yearInWords, weekday, bareMonth);
const belongsToDate = (scan: Scan, at: number, end: number): boolean => {
  const unit = scan.words.at(end - 1);
  if (!unit || !['يوم', 'شهر', 'عام', 'سنه', 'سنوات', 'اعوام', 'ليله'].includes(unit.key)) return false;
  // «قبل 20 عام 2003» does not occur: a counted unit («ثلاثة أشهر») never announces.
  return end - at <= 3 && announced(scan, end) !== null;
};

const fromDate = seq(of, exact);

/** «قبل ثلاثة أيام», «بعد أقل من 24 ساعة», «بعد يومين من 5 مايو 2023», «بعد ذلك بشهرين». */
export const distance: Parser<Meaning> = any(
  map(seq(aroundThat, word('ب'), opt(any<'about' | 'bound'>(about, bound)), quantity), ([sign, , how, amount]) =>
    offset(amount, sign, how, 'last'),
  ),
  opening(plainDistance, (scan, at) => {
    const hit = plainDistance(scan, at);
    if (!hit || belongsToDate(scan, at, hit.end)) return null;
    const [sign, how, amount] = hit.value;
    const that = ofThat(scan, hit.end);
    if (that) return withEnd(offset(amount, sign, how, 'last'), that.end);
    const rest = ago(scan, hit.end)!;
    if (rest.value) return withEnd(offset(amount, sign, how, 'free'), rest.end);
    const behind = only(scan, hit.end)!.end;
    const dated = fromDate(scan, behind);
    if (dated) return withEnd(offset(amount, sign, how, { date: dated.value[1] }), dated.end);
    const anchor = scan.words.at(at)!.key === 'منذ' || !ofEvent(scan, behind) ? 'free' : 'event';
    return withEnd(offset(amount, sign, how, anchor), hit.end);
  }),
);

function withEnd(value: Meaning | null, end: number) {
  return value && { end, value };
}
