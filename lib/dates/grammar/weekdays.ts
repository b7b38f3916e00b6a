import type { Meaning } from '../meaning';
import { beforeWeekday, dayInDigits, dayNumber, deictic, demonstrative, shift, weekday, word } from './atoms';
import { calendarDay } from './days';
import { any, like, longest, map, mark, memo, notBefore, opening, opt, type Parser, seq, ifAhead } from './parser';
import { timeBefore, timeBehind } from './times';
import { relativeUnit } from './years';

/** Weekdays and days told from today; a day said twice over; a time at a day. */

/** Words behind «اليوم» that make it something else than today. */
const notToday = word(
  'العالمي',
  'الوطني',
  'الدولي',
  'الواحد',
  'الدراسي',
  'الأخير',
  'الأسود',
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
  'الحادي',
  'العشرين',
  'الموعود',
  'التدريبي',
);

/** Words behind a weekday that make a name of it. */
const notWeekday = word('السوداء', 'الأسود', 'العظيمة', 'البيضاء', 'الحزينة', 'الدامي', 'المقدس', 'العسكري', 'اليتيمة');

const week = relativeUnit('week');
const ofWeek = map(seq(opt(word('من', 'في')), week), ([, within]) => within);

/** «الخميس», «مساء الأحد», «يوم الجمعة المقبل», «الجمعة من الأسبوع المقبل», «الأسبوع الماضي الأحد». */
export const weekdayName: Parser<Meaning> = memo(
  notBefore(
    any<Meaning>(
      map(seq(week, weekday), ([within, value]) => ({ kind: 'weekday', weekday: value, shift: null, within })),
      map(seq(weekday, ofWeek), ([value, within]) => ({ kind: 'weekday', weekday: value, shift: null, within })),
      map(seq(opt(demonstrative), weekday, opt(any(shift, demonstrative))), ([first, value, second]) => ({
        kind: 'weekday',
        weekday: value,
        shift: second ?? first,
        within: null,
      })),
    ),
    notWeekday,
  ),
);

const dayFromToday = seq(opt(beforeWeekday), deictic);

/** «اليوم», «يوم أمس», «بعد غد», «مساء أمس الأول». */
export const today: Parser<Meaning> = memo(
  like(dayFromToday, (scan, at) => {
    const hit = dayFromToday(scan, at);
    if (!hit) return null;
    const last = scan.words.at(hit.end - 1)!.key;
    if (last === 'اليوم' && notToday(scan, hit.end)) return null;
    return { end: hit.end, value: { kind: 'unit', unit: 'day', shift: hit.value[1] } };
  }),
);

const clauseEnd: Parser<null> = ({ words }, at) => {
  const next = words.at(at);
  const ends = !next || next.kind === 'mark' || next.kind === 'latin' || FUNCTION_WORDS.has(next.key);
  return ends ? { end: at, value: null } : null;
};
const FUNCTION_WORDS = new Set('مع في علي من الي حتي و عن بعد قبل ل ب ان الذي التي'.split(' '));

const numberedDay: Parser<{ name: number | null; day: number }> = any<{ name: number | null; day: number }>(
  map(seq(weekday, opt(word('في')), dayNumber), ([name, , day]) => ({ name, day })),
  map(seq(word('يوم'), dayInDigits), ([, day]) => ({ name: null, day })),
);

/** «الأربعاء 27», «الجمعة في الثانية والعشرين», «يوم 27»: a day's number, the month is understood. */
export const monthDay: Parser<Meaning> = memo(
  like(numberedDay, (scan, at) => {
    const hit = numberedDay(scan, at);
    if (!hit || !clauseEnd(scan, hit.end)) return null;
    return { end: hit.end, value: { kind: 'month-day', day: hit.value.day, weekday: hit.value.name, of: null } };
  }),
);

const month = relativeUnit('month');

/** «العشرين من الشهر الحالي», «20 من الشهر المقبل»; with a weekday before it. */
/** «20 الجاري», «الثالث من الجاري»: the month goes without saying; «الدور الثالث الجاري» is no day. */
const saysThisMonth = word('الجاري');
const thisMonth: Parser<Meaning> = like(saysThisMonth, (scan, at) => {
  const hit = saysThisMonth(scan, at);
  const before = scan.words.at(at - 1);
  if (!hit || !before || (before.digits === 0 && before.key !== 'من')) return null;
  return { end: hit.end, value: { kind: 'unit', unit: 'month', shift: 0 } };
});

export const dayOfMonth: Parser<Meaning> = memo(
  map(seq(opt(word('يوم')), dayNumber, opt(word('من', 'في')), any(month, thisMonth)), ([, day, , of]) => ({
    kind: 'month-day',
    day,
    weekday: null,
    of,
  })),
);

/** What joins two sayings of one day. */
const joint = opt(
  any<unknown>(
    seq(
      opt(mark('،,-–')),
      word(
        'الموافق',
        'الموافقة',
        'المصادف',
        'المصادفة',
        'الموافق ل',
        'المصادف ل',
        'والموافق',
        'يوافق',
        'وافق',
        'الموافق يوم',
        'أي',
      ),
      opt(mark(':(')),
    ),
    mark('،,(-–|/=:'),
  ),
);

const dayName = longest(weekdayName, today);
const exactDay = longest(calendarDay, dayOfMonth);
const sameDay: Parser<Meaning> = map(seq(joint, any(exactDay, weekdayName)), ([, day]) => day);
const another = opt(sameDay);
const closing = opt(mark(')'));

const firstDay = any(dayName, exactDay);

/** «أمس الخميس», «الأحد المقبل الموافق 11 شباط», «4 محرم 1446هـ (10 يوليو 2024م)». */
export const apposition: Parser<Meaning> = memo(
  opening(seq(firstDay, sameDay), (scan, at) => {
    const first = firstDay(scan, at);
    if (!first) return null;
    const days = [first.value];
    let end = first.end;
    for (let step = 0; step < 4; step += 1) {
      const next = another(scan, end)!;
      if (!next.value || !mayBeSame(days, next.value)) break;
      days.push(next.value);
      end = closing(scan, next.end)!.end;
    }
    return days.length > 1 ? { end, value: { kind: 'apposition', of: days } } : null;
  }),
);

/** Each kind of saying once: two weekdays, or two Gregorian dates, are two days. */
function mayBeSame(days: Meaning[], next: Meaning): boolean {
  const kindOf = (meaning: Meaning) => (meaning.kind === 'date' ? meaning.calendar : meaning.kind);
  return (
    days.every((day) => kindOf(day) !== kindOf(next)) &&
    !(next.kind === 'weekday' && days.some((day) => day.kind === 'date'))
  );
}

/** A day in any of these ways. */
export const anyDay: Parser<Meaning> = memo(longest(apposition, monthDay, dayOfMonth, calendarDay, weekdayName, today));

/** A time has one of these. */
const CLOCKS = [':', 'الساعه'];

/** «الساعة السابعة من صباح الثلاثاء», «3 مايو 2024 07:45 م». */
export const timedDay: Parser<Meaning> = longest<Meaning>(
  map(seq(timeBefore, longest(apposition, calendarDay, weekdayName, today)), ([minute, of]) => ({
    kind: 'time',
    of,
    minute,
  })),
  ifAhead(
    CLOCKS,
    16,
    map(
      seq(any(longest(apposition, calendarDay), longest(weekdayName, today)), timeBehind),
      ([of, minute]): Meaning | null => (isHijriAlone(of) ? null : { kind: 'time', of, minute }),
    ),
  ),
);

/** A Hijri day begins at sunset, so that a clock's time beside it does not tell the civil day: the date stays a day. */
function isHijriAlone(day: Meaning): boolean {
  return day.kind === 'date' && day.calendar === 'hijri';
}
