import { toCivil, toDay, weekdayOfDay } from '../calendar/civil';
import type { Unit, Value } from '../meaning';
import { monthsValue } from './units';

/** The n-th unit or weekday of a stretch; −1 is its last. Null where the stretch has none. */
export function nthOf(whole: Value, n: number, unit: Unit | { weekday: number }): Value | null {
  if (typeof unit === 'object') return nthWeekday(whole, n, unit.weekday);
  switch (unit) {
    case 'day': {
      const day = n > 0 ? whole.from + n - 1 : whole.to;
      return day <= whole.to ? { from: day, to: day, grain: 'day' } : null;
    }
    case 'week':
      return nthWeek(whole, n);
    case 'quarter':
      return fractionOf(whole, n, 4, 'quarter');
    case 'half':
      return fractionOf(whole, n, 2, 'range');
    default:
      return null;
  }
}

function nthWeekday(whole: Value, n: number, weekday: number): Value | null {
  const first = whole.from + ((weekday - weekdayOfDay(whole.from) + 7) % 7);
  const last = whole.to - ((weekdayOfDay(whole.to) - weekday + 7) % 7);
  const day = n > 0 ? first + (n - 1) * 7 : last;
  return day <= whole.to && day >= whole.from ? { from: day, to: day, grain: 'day' } : null;
}

/** The weeks of a year are those of ISO 8601; those of a month are its days in sevens. */
function nthWeek(whole: Value, n: number): Value | null {
  if (n < 0) return { from: whole.to - 6, to: whole.to, grain: 'week' };
  if (whole.grain === 'year') {
    const fourth = toDay(toCivil(whole.from).year, 1, 4);
    const monday = fourth - weekdayOfDay(fourth) + 1 + (n - 1) * 7;
    return { from: monday, to: monday + 6, grain: 'week' };
  }
  const from = whole.from + (n - 1) * 7;
  return from <= whole.to ? { from, to: Math.min(from + 6, whole.to), grain: 'week' } : null;
}

function fractionOf(whole: Value, n: number, parts: number, grain: Value['grain']): Value | null {
  const index = n < 0 ? parts - 1 : n - 1;
  const first = toCivil(whole.from);
  const last = toCivil(whole.to);
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (first.day !== 1 || months % parts !== 0) {
    const days = Math.floor((whole.to - whole.from + 1) / parts);
    const from = whole.from + index * days;
    return { from, to: index === parts - 1 ? whole.to : from + days - 1, grain };
  }
  const length = months / parts;
  const start = first.month - 1 + index * length;
  return monthsValue({ year: first.year + Math.floor(start / 12), month: (start % 12) + 1 }, length, grain);
}
