import { addMonths, type Day, daysInMonth, toCivil, toDay, weekdayOfDay } from '../calendar/civil';
import type { Part, Unit, Value } from '../meaning';

/** The unit that a day lies in, moved by so many units. Weeks run from Monday (ISO 8601), the weekend is Friday and Saturday. */
export function unitAround(unit: Unit, day: Day, by: number): Value | null {
  const { year, month } = toCivil(day);
  switch (unit) {
    case 'day':
      return { from: day + by, to: day + by, grain: 'day' };
    case 'week': {
      const monday = day - weekdayOfDay(day) + 1 + by * 7;
      return { from: monday, to: monday + 6, grain: 'week' };
    }
    case 'weekend': {
      const friday = day - weekdayOfDay(day) + 5 + by * 7;
      return { from: friday, to: friday + 1, grain: 'week' };
    }
    case 'month':
      return monthValue(addMonths(year, month, by));
    case 'quarter':
      return monthsValue(addMonths(year, month - ((month - 1) % 3), by * 3), 3, 'quarter');
    case 'half':
      return monthsValue(addMonths(year, month <= 6 ? 1 : 7, by * 6), 6, 'range');
    case 'year':
      return yearsValue(year + by, year + by, 'year');
    case 'decade': {
      const first = Math.floor(year / 10) * 10 + by * 10;
      return yearsValue(first, first + 9, 'decade');
    }
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + by * 100;
      return yearsValue(first, first + 99, 'century');
    }
    default:
      return null;
  }
}

export function monthValue({ year, month }: { year: number; month: number }): Value {
  return { from: toDay(year, month, 1), to: toDay(year, month, daysInMonth(year, month)), grain: 'month' };
}

export function monthsValue(first: { year: number; month: number }, length: number, grain: Value['grain']): Value {
  const last = addMonths(first.year, first.month, length - 1);
  return { from: toDay(first.year, first.month, 1), to: monthValue(last).to, grain };
}

export function yearsValue(first: number, last: number, grain: Value['grain']): Value {
  return { from: toDay(first, 1, 1), to: toDay(last, 12, 31), grain };
}

/** Spring is March to May (the meteorologists' seasons); the winter of a year begins in its December. */
export function seasonValue(year: number, season: number): Value {
  return monthsValue({ year, month: 3 + season * 3 }, 3, 'season');
}

/** The first, middle or last third of a stretch; its grain stays. */
export function thirdOf(value: Value, part: Part): Value {
  const { grain } = value;
  if (grain === 'year' || grain === 'decade' || grain === 'century') return thirdOfMonths(value, part);
  const length = value.to - value.from + 1;
  const third = Math.max(1, Math.round(length / 3));
  if (length < 3) return value;
  if (part === 'start') return { from: value.from, to: value.from + third - 1, grain };
  if (part === 'end')
    return { from: grain === 'month' ? value.from + 2 * third : value.to - third + 1, to: value.to, grain };
  return { from: value.from + third, to: value.from + Math.min(2 * third, length - 1) - 1, grain };
}

function thirdOfMonths(value: Value, part: Part): Value {
  const first = toCivil(value.from);
  const last = toCivil(value.to);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  const third = Math.floor(months / 3);
  const skipped = part === 'start' ? 0 : part === 'middle' ? third : months - third;
  const length = part === 'middle' ? months - 2 * third : third;
  // A Hijri year does not begin with a month of ours.
  if (first.day !== 1) {
    const days = Math.floor((value.to - value.from + 1) / 3);
    const from = part === 'start' ? value.from : part === 'middle' ? value.from + days : value.to - days + 1;
    return { from, to: part === 'end' ? value.to : from + days - 1, grain: value.grain };
  }
  return monthsValue(addMonths(first.year, first.month, skipped), length, value.grain);
}

/** Whether a value is at least as fine as a unit, so that «في اليوم نفسه» can point at it. */
export function liesInOne(unit: Unit, value: Value): boolean {
  const around = unitAround(unit, value.from, 0);
  return around !== null && value.to <= around.to;
}
