import type { Grain } from '../model';
import type { Day } from './calendar/civil';

/** What an expression says, before anything is known of when it was written. */

export type Calendar = 'gregorian' | 'hijri';

/** Calendar units that can be counted or pointed at. */
export type Unit =
  'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/**
 * Which one of a row of like units: a number counts from the reference (−1 «الماضي», 0 «الجاري», 1 «المقبل»); `same`,
 * `following`, `preceding` count from the last date («نفسه», «التالي», «السابق»);
 * `new` is the one that begins nearest («العام الجديد»).
 */
export type Shift = number | 'same' | 'following' | 'preceding' | 'new';

/** «مطلع», «منتصف», «نهاية». */
export type Part = 'start' | 'middle' | 'end';

export type Meaning =
  /** A month, a day of a month, with or without its year. */
  | {
      kind: 'date';
      calendar: Calendar;
      year: number | Meaning | null;
      month: number;
      day: number | null;
      weekday: number | null;
      shift: Shift | null;
    }
  | { kind: 'weekday'; weekday: number; shift: Shift | null; within: Meaning | null }
  | { kind: 'unit'; unit: Unit; shift: Shift }
  /** «الربع الثالث من 2024», «أول جمعة من يوليو»: the n-th unit or weekday of a longer stretch; −1 is the last. */
  /** «الثلاثاء الأول من نوفمبر» may also say that the first of November is a Tuesday: `orDay`, where the calendar agrees. */
  | { kind: 'nth'; n: number; unit: Unit | { weekday: number }; of: Meaning; orDay?: Meaning }
  /** A day's number in a month that is not named («العشرين من الشهر الحالي», «الجمعة 22»). */
  /** «أسبوع 16 سبتمبر» */
  | { kind: 'week-of'; of: Meaning }
  | { kind: 'month-day'; day: number; weekday: number | null; of: Meaning | null }
  | { kind: 'days-of'; first: number; last: number | null; of: Meaning }
  /** Spring 0 to winter 3, in meteorological months. */
  | { kind: 'season'; season: number; year: number | Meaning | null; shift: Shift | null }
  | { kind: 'years'; from: number; to: number; grain: 'year' | 'decade' | 'century' | 'range'; calendar: Calendar }
  /** «تسعينيات القرن الماضي» */
  | { kind: 'decade'; tens: number; century: Meaning }
  | { kind: 'part'; part: Part; of: Meaning }
  | { kind: 'rest'; of: Meaning }
  /** «قبل ثلاثة أيام»; `n` null is an unknown number («بضعة»). */
  | { kind: 'offset'; unit: Unit; n: number | null; sign: 1 | -1; approx: boolean; anchor: Anchor }
  /** «الأشهر الثلاثة الماضية»: n units up to yesterday or from tomorrow. */
  | { kind: 'window'; unit: Unit; n: number | null; sign: 1 | -1 }
  | {
      kind: 'holiday';
      holiday: Holiday;
      year: { calendar: Calendar; year: number | Meaning } | null;
      shift: Shift | null;
    }
  | { kind: 'range'; from: Meaning; to: Meaning }
  | { kind: 'time'; of: Meaning; minute: number }
  /** The same day said several times («أمس الخميس», «4 محرم 1446هـ (10 يوليو 2024م)»). */
  | { kind: 'apposition'; of: Meaning[] }
  /** A date whose value the words do not settle («الأيام المقبلة»). */
  | { kind: 'open'; grain: Grain };

/** What an offset is counted from: the reference, the last date, a date beside it, or something that is no date. */
type Anchor = 'free' | 'last' | 'event' | { date: Meaning };

/** A fixed day (or days) of every year. */
export interface Holiday {
  calendar: Calendar;
  month: number;
  day: number;
  /** How many days it lasts. */
  length: number;
}

/** The days an expression comes to, both ends included. */
export interface Value {
  from: Day;
  to: Day;
  grain: Grain;
  /** Minutes after midnight, of a value of grain `minute`. */
  minute?: number;
}
