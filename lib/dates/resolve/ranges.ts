import { weekdayOfDay } from '../calendar/civil';
import type { Meaning, Value } from '../meaning';
import { around, nearest } from './calendar';
import { type Context, referenceOf, tenseOf } from './context';

type Range = Extract<Meaning, { kind: 'range' }>;

/** Both ends; an end that leaves its year or week open is the one that fits the other. */
export function rangeValue(
  range: Range,
  context: Context,
  resolve: (meaning: Meaning, context: Context) => Value | null,
): Value | null {
  const from = dateIn(range.from);
  const to = dateIn(range.to);
  const open = isOpenDate(from) && isOpenDate(to) ? openRange(from, to, context) : undefined;
  if (open !== undefined) return open;
  if (from.kind === 'weekday' && to.kind === 'weekday') {
    const shifted = shiftedWeekdays(from, to, context, resolve);
    if (shifted) return shifted;
  }
  const last = resolve(to, context);
  const first = resolve(from, context);
  if (!last || !first) return null;
  if (from.kind === 'weekday' && to.kind === 'weekday' && first.from > last.to) {
    const ahead = first.from + ((to.weekday - weekdayOfDay(first.from) + 7) % 7);
    return { from: first.from, to: ahead, grain: 'range' };
  }
  if (first.from > last.to && isOpenDate(from)) {
    const earlier = around(from.calendar, from.month, from.day, last.from)
      .filter((value) => value.from <= last.to)
      .at(-1);
    return earlier ? { from: earlier.from, to: last.to, grain: 'range' } : null;
  }
  if (first.from > last.to && isOpenDate(to)) {
    const later = around(to.calendar, to.month, to.day, first.from).find((value) => value.to >= first.from);
    return later ? { from: first.from, to: later.to, grain: 'range' } : null;
  }
  return first.from <= last.to ? { from: first.from, to: last.to, grain: 'range' } : null;
}

type Weekday = Extract<Meaning, { kind: 'weekday' }>;

/** «من الثلاثاء إلى الخميس المقبل», «من الأحد حتى الأربعاء الماضي»: what is said of the second end holds for the first. */
function shiftedWeekdays(
  from: Weekday,
  to: Weekday,
  context: Context,
  resolve: (meaning: Meaning, context: Context) => Value | null,
): Value | null {
  if (from.shift !== null || from.within || typeof to.shift !== 'number' || to.shift === 0) return null;
  if (to.shift > 0) {
    const first = resolve({ ...from, shift: to.shift }, context);
    return (
      first && {
        from: first.from,
        to: first.from + ((to.weekday - from.weekday + 7) % 7),
        grain: 'range',
      }
    );
  }
  const last = resolve(to, context);
  return last && { from: last.to - ((to.weekday - from.weekday + 7) % 7), to: last.to, grain: 'range' };
}

/** «الأربعاء 22 يناير» as a date that has a weekday. */
function dateIn(meaning: Meaning): Meaning {
  if (meaning.kind !== 'apposition') return meaning;
  const date = meaning.of.find((saying) => saying.kind === 'date');
  const weekday = meaning.of.find((saying) => saying.kind === 'weekday');
  return date ? { ...date, weekday: weekday?.weekday ?? null } : meaning;
}

type OpenDate = Extract<Meaning, { kind: 'date' }>;

function isOpenDate(meaning: Meaning): meaning is OpenDate {
  return meaning.kind === 'date' && meaning.year === null && meaning.shift === null;
}

/** «من 3 إلى 5 مايو»: the tense holds for the whole stretch, so that one that has begun may still go on. */
function openRange(from: OpenDate, to: OpenDate, context: Context): Value | null {
  const reference = referenceOf(context);
  if (reference === null) return null;
  const stretches = around(from.calendar, from.month, from.day, reference)
    .map((first): Value | null => {
      const last = around(to.calendar, to.month, to.day, first.from).find((value) => value.to >= first.from);
      return last ? { from: first.from, to: last.to, grain: 'range' } : null;
    })
    .filter((value): value is Value => value !== null);
  const tense = tenseOf(context);
  if (tense === 'past') return stretches.filter((value) => value.from <= reference).at(-1) ?? null;
  if (tense === 'future') return stretches.find((value) => value.to >= reference) ?? null;
  return nearest(stretches, reference);
}
