import { addMonths, type Day, daysInMonth, toCivil, toDay } from '../calendar/civil';
import type { Meaning, Unit, Value } from '../meaning';
import { type Context, lastOf, referenceOf, tenseOf } from './context';
import { unitAround } from './units';

type Offset = Extract<Meaning, { kind: 'offset' }>;
type Window = Extract<Meaning, { kind: 'window' }>;

/** How finely a distance in that unit is meant: «قبل ثلاثة أشهر» names a month, «قبل أسبوعين» a day. */
const GRAIN: Partial<Record<Unit, Unit>> = {
  day: 'day',
  week: 'day',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** «قبل ثلاثة أيام», «وبعد أسبوع»: counted from the reference or from the last date. */
export function distanceValue(
  meaning: Offset,
  context: Context,
  resolveDate: (date: Meaning) => Value | null,
): Value | null {
  const { unit, n, sign, anchor } = meaning;
  const grain = GRAIN[unit];
  if (n === null || !grain || anchor === 'event') return null;
  const from = anchorOf(meaning, anchor, context, resolveDate);
  return from === null ? null : unitAround(grain, moved(from, unit, n * sign), 0);
}

/**
 * «بعد أسبوع» counts from the last date of its sentence, and in a story of the past from nothing else: only what is still
 * to come is counted from the day of publication.
 */
function anchorOf(
  { sign }: Offset,
  anchor: Exclude<Offset['anchor'], 'event'>,
  context: Context,
  resolveDate: (date: Meaning) => Value | null,
): Day | null {
  if (typeof anchor === 'object') {
    const date = resolveDate(anchor.date);
    return date && (sign > 0 ? date.to : date.from);
  }
  if (anchor === 'last') {
    const last = lastOf(context);
    return last && (sign > 0 ? last.to : last.from);
  }
  if (sign < 0) return referenceOf(context);
  const tense = tenseOf(context);
  if (tense !== 'future' && context.last && context.lastIsNear) return lastOf(context)!.to;
  return tense === 'past' ? null : referenceOf(context);
}

const HOURS = 24;

/**
 * «الأشهر الثلاثة الماضية»: the units that end yesterday, or begin tomorrow; decades are whole ones. «الـ24 ساعة الماضية» end or begin on
 * the day itself, since nobody tells its hour: they lie in that day and the one before or after.
 */
export function windowValue({ unit, n, sign }: Window, context: Context): Value | null {
  const reference = referenceOf(context);
  if (n === null || n < 1 || reference === null || unit === 'minute') return null;
  if (unit === 'hour') {
    const days = Math.ceil(n / HOURS);
    return sign < 0
      ? { from: reference - days, to: reference, grain: 'range' }
      : { from: reference, to: reference + days, grain: 'range' };
  }
  if (unit === 'decade' || unit === 'century') {
    const first = unitAround(unit, reference, sign < 0 ? -n : 1);
    const last = unitAround(unit, reference, sign < 0 ? -1 : n);
    return first && last && { from: first.from, to: last.to, grain: 'range' };
  }
  return sign < 0
    ? { from: moved(reference, unit, -n), to: reference - 1, grain: 'range' }
    : { from: reference + 1, to: moved(reference, unit, n), grain: 'range' };
}

/** A day moved by units; a day past the month's end becomes its last. */
function moved(day: Day, unit: Unit, by: number): Day {
  const months: Partial<Record<Unit, number>> = { month: 1, year: 12, decade: 120, century: 1200 };
  const perUnit = months[unit];
  if (perUnit === undefined) return day + by * (unit === 'week' ? 7 : 1);
  const { year, month, day: date } = toCivil(day);
  const to = addMonths(year, month, by * perUnit);
  return toDay(to.year, to.month, Math.min(date, daysInMonth(to.year, to.month)));
}
