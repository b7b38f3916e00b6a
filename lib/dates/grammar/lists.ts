import type { Meaning } from '../meaning';
import { and, dayNumber, shift, weekday, word } from './atoms';
import { calendarDay, isDateMeaning, surelyMonth } from './days';
import { any, type Hit, longest, map, mark, opening, opt, type Parser, seq, memo, ifAhead } from './parser';
import { shareMonth } from './ranges';
import { apposition, dayOfMonth } from './weekdays';
import { yearDigits, yearMeaning, yearWord } from './years';
import type { Scan } from '../scan/scan';

/** Several dates that share a word: «7 و8 أغسطس 2023», «عامي 2019 و2020», «الاثنين والثلاثاء المقبلين». */

/** One element of a list: the words it was read from, from `start` to before `end`. */
export interface Element {
  start: number;
  end: number;
  meaning: Meaning;
}

const MOST = 12;
const link = any<unknown>(seq(mark('،,'), opt(and)), and);
const heading = opt(word('يومي', 'أيام', 'يوم', 'الأيام'));

/** Elements read by `each`, joined by «و» or commas, then one read by `last`. */
function list<T>(each: Parser<T>, scan: Scan, at: number): { hits: (Hit<T> & { start: number })[]; end: number } {
  const hits: (Hit<T> & { start: number })[] = [];
  let start = at;
  for (let step = 0; step < MOST; step += 1) {
    const hit = each(scan, start);
    const next = hit && link(scan, hit.end);
    if (!hit || !next) break;
    hits.push({ start, end: hit.end, value: hit.value });
    start = next.end;
  }
  return { hits, end: start };
}

const sharedDay = memo(longest(calendarDay, dayOfMonth, apposition));

const daysOfOneMonth: Parser<Element[]> = opening(seq(heading, dayNumber, link, sharedDay), (scan, at) => {
  const begin = heading(scan, at)!.end;
  const { hits, end } = list(dayNumber, scan, begin);
  const last = hits.length > 0 ? sharedDay(scan, end) : null;
  if (!last) return null;
  const elements: Element[] = [];
  for (const { start, end: behind, value } of hits) {
    const meaning = shareMonth(value, last.value);
    if (!meaning) return null;
    elements.push({ start, end: behind, meaning });
  }
  return { end: last.end, value: [...elements, { start: end, end: last.end, meaning: last.value }] };
});

const shiftedWeekday = seq(weekday, shift);

const weekdays: Parser<Element[]> = opening(seq(weekday, link, shiftedWeekday), (scan, at) => {
  const { hits, end } = list(weekday, scan, at);
  const last = hits.length > 0 ? shiftedWeekday(scan, end) : null;
  if (!last) return null;
  const named = (value: number, by: Extract<Meaning, { kind: 'weekday' }>['shift']): Meaning => ({
    kind: 'weekday',
    weekday: value,
    shift: by,
    within: null,
  });
  const [value, by] = last.value;
  // «الاثنين والثلاثاء المقبل»: without a dual or plural ending only the last is meant, and the others mean it as well.
  return {
    end: last.end,
    value: [
      ...hits.map((hit) => ({ start: hit.start, end: hit.end, meaning: named(hit.value, by) })),
      { start: end, end: last.end, meaning: named(value, by) },
    ],
  };
});

const firstYear = seq(yearWord, yearDigits);

const years: Parser<Element[]> = opening(seq(firstYear, link, yearDigits), (scan, at) => {
  const head = firstYear(scan, at);
  if (!head) return null;
  const { hits, end } = list(yearDigits, scan, at + 1);
  const last = hits.length > 0 ? yearDigits(scan, end) : null;
  if (!last) return null;
  const element = (start: number, behind: number, year: number): Element => ({
    start,
    end: behind,
    meaning: yearMeaning({ year, calendar: null }),
  });
  return {
    end: last.end,
    value: [...hits.map((hit) => element(hit.start, hit.end, hit.value)), element(end, last.end, last.value)],
  };
});

const namesOnly = map(surelyMonth, (meaning) => (isDateMeaning(meaning) && meaning.day === null ? meaning : null));

/** «فيفري وأفريل من السنة ذاتها»: the year at the end holds for all of them. */
const monthsOfOneYear: Parser<Element[]> = opening(seq(namesOnly, link, namesOnly), (scan, at) => {
  const { hits, end } = list(namesOnly, scan, at);
  const last = hits.length > 0 ? namesOnly(scan, end) : null;
  if (!last) return null;
  const { year, shift: by, calendar } = last.value;
  if (hits.some(({ value }) => value.calendar !== calendar)) return null;
  return {
    end: last.end,
    value: [
      ...hits.map((hit) => ({
        start: hit.start,
        end: hit.end,
        meaning: hit.value.year === null && hit.value.shift === null ? { ...hit.value, year, shift: by } : hit.value,
      })),
      { start: end, end: last.end, meaning: last.value },
    ],
  };
});

/** A list; what each element means takes in what is said once for all. */
export const dateList: Parser<Element[]> = ifAhead(
  ['و', '،', ','],
  8,
  longest(daysOfOneMonth, weekdays, years, monthsOfOneYear),
);
