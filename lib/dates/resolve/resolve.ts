import { addMonths, type Day, toCivil, weekdayOfDay } from '../calendar/civil';
import { hijriYear } from '../calendar/hijri';
import type { Meaning, Shift, Unit, Value } from '../meaning';
import { around, dayInMonth, inYear, pick, withoutYear, yearOn, yearsWithin } from './calendar';
import { type Context, lastOf, referenceOf, tenseOf } from './context';
import { distanceValue, windowValue } from './distances';
import { nthOf } from './nth';
import { rangeValue } from './ranges';
import { liesInOne, seasonValue, thirdOf, unitAround, yearsValue } from './units';

/**
 * The days an expression means.
 * @returns null where the words, the reference and the dates before it do not settle them
 */
export function resolve(meaning: Meaning, context: Context): Value | null {
  switch (meaning.kind) {
    case 'date':
      return dateValue(meaning, context);
    case 'weekday':
      return weekdayValue(meaning, context);
    case 'unit':
      return unitValue(meaning.unit, meaning.shift, context);
    case 'nth': {
      const day = meaning.orDay ? resolve(meaning.orDay, context) : null;
      if (day && typeof meaning.unit === 'object' && weekdayOfDay(day.from) === meaning.unit.weekday) return day;
      const whole = resolve(meaning.of, context);
      return whole && nthOf(whole, meaning.n, meaning.unit);
    }
    case 'week-of': {
      const day = resolve(meaning.of, context);
      return day && unitAround('week', day.from, 0);
    }
    case 'month-day':
      return monthDayValue(meaning, context);
    case 'days-of': {
      const month = resolve(meaning.of, context);
      if (!month) return null;
      const to = meaning.last === null ? month.to : Math.min(month.to, month.from + meaning.last - 1);
      return { from: month.from + meaning.first - 1, to, grain: 'range' };
    }
    case 'season':
      return seasonOf(meaning, context);
    case 'years':
      return yearsOf(meaning);
    case 'decade': {
      const century = resolve(meaning.century, context);
      if (!century) return null;
      const first = Math.floor(toCivil(century.from).year / 100) * 100 + meaning.tens;
      return yearsValue(first, first + 9, 'decade');
    }
    case 'part': {
      const whole = resolve(meaning.of, context);
      return whole && thirdOf(whole, meaning.part);
    }
    case 'rest': {
      const whole = resolve(meaning.of, context);
      const reference = referenceOf(context);
      if (!whole || reference === null) return null;
      return { from: Math.max(whole.from, Math.min(reference, whole.to)), to: whole.to, grain: 'range' };
    }
    case 'offset':
      return distanceValue(meaning, context, (date) => resolve(date, context));
    case 'window':
      return windowValue(meaning, context);
    case 'holiday':
      return holidayValue(meaning, context);
    case 'range':
      return rangeValue(meaning, context, resolve);
    case 'time': {
      const day = resolve(meaning.of, context);
      return day && day.from === day.to ? { ...day, grain: 'minute', minute: meaning.minute } : day;
    }
    case 'apposition':
      return appositionValue(meaning.of, context);
    case 'open':
      return null;
  }
}

function dateValue(meaning: Extract<Meaning, { kind: 'date' }>, context: Context): Value | null {
  const { calendar, year, month, day } = meaning;
  if (year === null) return withoutYear(meaning, context);
  if (typeof year === 'number') return inYear(calendar, year, month, day);
  const whole = resolve(year, context);
  if (!whole) return null;
  const inside = yearsWithin(calendar, whole)
    .map((number) => inYear(calendar, number, month, day))
    .filter((value): value is Value => value !== null && value.from >= whole.from && value.from <= whole.to);
  return inside[0] ?? null;
}

function weekdayValue(meaning: Extract<Meaning, { kind: 'weekday' }>, context: Context): Value | null {
  const { weekday, within } = meaning;
  const shift = meaning.shift === 'new' ? null : meaning.shift;
  if (within) {
    const week = resolve(within, context);
    return week && dayValue(week.from + weekday - 1);
  }
  if (shift === 'following' || shift === 'preceding' || shift === 'same') {
    const last = lastOf(context) ?? dayOf(referenceOf(context));
    if (!last) return null;
    if (shift === 'following') return dayValue(onOrAfter(last.to + 1, weekday));
    if (shift === 'preceding') return dayValue(onOrBefore(last.from - 1, weekday));
    return last.from === last.to && weekdayOfDay(last.from) === weekday ? dayValue(last.from) : null;
  }
  const reference = referenceOf(context);
  if (reference === null) return null;
  if (shift === null) {
    return dayValue(tenseOf(context) === 'future' ? onOrAfter(reference, weekday) : onOrBefore(reference, weekday));
  }
  if (shift < 0) return dayValue(onOrBefore(reference - 1, weekday) + 7 * (shift + 1));
  if (shift > 0) return dayValue(onOrAfter(reference + 1, weekday) + 7 * (shift - 1));
  return dayValue(unitAround('week', reference, 0)!.from + weekday - 1);
}

function unitValue(unit: Unit, shift: Shift, context: Context): Value | null {
  if (typeof shift === 'number') {
    const reference = referenceOf(context);
    return reference === null ? null : unitAround(unit, reference, shift);
  }
  if (shift === 'new') {
    const reference = referenceOf(context);
    return reference === null ? null : unitAround(unit, reference, toCivil(reference).month > 6 ? 1 : 0);
  }
  const last = context.last && liesInOne(unit, context.last) ? lastOf(context) : null;
  if (last) return unitAround(unit, last.from, shift === 'same' ? 0 : shift === 'following' ? 1 : -1);
  // In a story of the past «اليوم التالي» is counted from what it tells, not from its publication.
  if (shift === 'same' || context.last || (shift === 'following' && tenseOf(context) === 'past')) return null;
  const reference = referenceOf(context);
  return reference === null ? null : unitAround(unit, reference, shift === 'following' ? 1 : -1);
}

/** «الجمعة 22», «يوم 27»: the month is the nearest in which the day falls so; «20 من الشهر المقبل» names it. */
function monthDayValue(meaning: Extract<Meaning, { kind: 'month-day' }>, context: Context): Value | null {
  const { day, weekday, of } = meaning;
  if (of) {
    const month = resolve(of, context);
    return month && dayInMonth(month, day);
  }
  const reference = referenceOf(context);
  if (reference === null) return null;
  const { year, month } = toCivil(reference);
  const all = Array.from({ length: 25 }, (_, index) => addMonths(year, month, index - 12))
    .map((at) => inYear('gregorian', at.year, at.month, day))
    .filter((value): value is Value => value !== null);
  const falling = weekday === null ? all : all.filter(({ from }) => weekdayOfDay(from) === weekday);
  const near = (falling.length > 0 ? falling : all).filter(({ from }) => Math.abs(from - reference) <= 200);
  return pick(near, reference, null, tenseOf(context));
}

function seasonOf(meaning: Extract<Meaning, { kind: 'season' }>, context: Context): Value | null {
  const { season, year, shift } = meaning;
  if (typeof year === 'number') return seasonValue(year, season);
  if (year) {
    const whole = resolve(year, context);
    return whole && seasonValue(toCivil(whole.from).year, season);
  }
  const reference = typeof shift === 'string' ? (lastOf(context)?.from ?? null) : referenceOf(context);
  if (reference === null) return null;
  const first = toCivil(reference).year;
  const candidates = [-2, -1, 0, 1, 2].map((by) => seasonValue(first + by, season));
  if (shift === 0 || typeof shift === 'string') return pick(candidates, reference, null, null);
  return pick(candidates, reference, shift, shift === null ? tenseOf(context) : null);
}

function yearsOf({ from, to, grain, calendar }: Extract<Meaning, { kind: 'years' }>): Value {
  if (calendar === 'gregorian') return yearsValue(from, to, grain);
  return { from: hijriYear(from).from, to: hijriYear(to).to, grain };
}

function holidayValue(meaning: Extract<Meaning, { kind: 'holiday' }>, context: Context): Value | null {
  const { holiday, year, shift } = meaning;
  const long = (value: Value | null): Value | null =>
    value && holiday.length > 1 ? { from: value.from, to: value.from + holiday.length - 1, grain: 'range' } : value;
  if (year && typeof year.year === 'number' && year.calendar === holiday.calendar) {
    return long(inYear(holiday.calendar, year.year, holiday.month, holiday.day));
  }
  if (year) {
    const whole =
      typeof year.year === 'number'
        ? yearsOf({ kind: 'years', from: year.year, to: year.year, grain: 'year', calendar: year.calendar })
        : resolve(year.year, context);
    if (!whole) return null;
    const inside = yearsWithin(holiday.calendar, whole)
      .map((number) => inYear(holiday.calendar, number, holiday.month, holiday.day))
      .find((value) => value && value.from >= whole.from && value.from <= whole.to);
    return long(inside ?? null);
  }
  if (typeof shift === 'string') {
    const last = lastOf(context);
    return last && long(inYear(holiday.calendar, yearOn(holiday.calendar, last.from), holiday.month, holiday.day));
  }
  const reference = referenceOf(context);
  if (reference === null) return null;
  const candidates = around(holiday.calendar, holiday.month, holiday.day, reference);
  const tense = shift === null ? tenseOf(context) : null;
  return long(pick(candidates, reference, shift === 0 ? null : shift, tense));
}

/** A day said twice: what is absolute decides, then what is nearest to the others. */
function appositionValue(sayings: Meaning[], context: Context): Value | null {
  const weekday = sayings.find((saying) => saying.kind === 'weekday');
  const rank = (saying: Meaning): number => {
    if (saying.kind === 'date' && typeof saying.year === 'number') return saying.calendar === 'gregorian' ? 0 : 1;
    if (saying.kind === 'unit') return weekday ? 4 : 2;
    if (saying.kind === 'date' || saying.kind === 'month-day') return 3;
    return 4;
  };
  const inOrder = [...sayings].sort((a, b) => rank(a) - rank(b));
  for (const saying of inOrder) {
    if (saying.kind === 'unit' && weekday) continue;
    if (saying.kind === 'weekday') {
      const named = sayings.find((other) => other.kind === 'unit');
      const told = named ? resolve(named, context) : null;
      // «أمس الخميس» names the day; published a day late, the weekday still is the right one.
      if (told && named) return dayValue(nearestWeekday(told.from, saying.weekday));
    }
    const withWeekday =
      saying.kind === 'date' && weekday
        ? {
            ...saying,
            weekday: weekday.weekday,
            shift: saying.shift ?? (typeof weekday.shift === 'number' ? weekday.shift : null),
          }
        : saying;
    const value = resolve(withWeekday, context);
    if (value && weekday && saying.kind === 'date' && saying.calendar === 'hijri' && value.grain === 'day') {
      // The moon is sighted a day sooner or later than Umm al-Qura has it; the weekday tells.
      const told = nearestWeekday(value.from, weekday.weekday);
      return Math.abs(told - value.from) <= 2 ? dayValue(told) : value;
    }
    if (value) return value;
  }
  return null;
}

function dayValue(day: Day): Value {
  return { from: day, to: day, grain: 'day' };
}

function dayOf(day: Day | null): Value | null {
  return day === null ? null : dayValue(day);
}

function onOrBefore(day: Day, weekday: number): Day {
  return day - ((weekdayOfDay(day) - weekday + 7) % 7);
}

function onOrAfter(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOfDay(day) + 7) % 7);
}

function nearestWeekday(day: Day, weekday: number): Day {
  const behind = onOrBefore(day, weekday);
  const ahead = onOrAfter(day, weekday);
  return day - behind <= ahead - day ? behind : ahead;
}
