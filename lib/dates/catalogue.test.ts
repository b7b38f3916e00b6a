import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DateMention } from '../model';
import { dayOfIso, isoOfDay } from './calendar/civil';
import { findDates } from './index';

/**
 * Our own sentences, by kind (`data/catalogue.jsonl`; the format is `shared/dates/README.md`): every expression must be found
 * with its exact words and days, and nothing where there is no date.
 */
interface Wanted {
  start: number;
  end: number;
  from: string | null;
  to: string | null;
  grain: string | null;
  alt?: { from: string; to: string }[];
  mod?: string;
  parts?: Wanted[];
  optional?: boolean;
  yearOnly?: boolean;
}

interface Case {
  id: string;
  category: string;
  text: string;
  reference: string | null;
  expect: Wanted[];
}

const cases = readFileSync(new URL('./data/catalogue.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Case);

/** Words that may stand before an expression or be left out. */
const LEADING = /^(?:(?:في|من|ما بين|بين|إلى|منذ|خلال|بتاريخ|يوم|يومي|عام|سنة|شهر)\s+)+/u;
const core = (words: string) =>
  words
    .replace(/[\p{P}\p{Mn}\p{Cf}]/gu, '')
    .trim()
    .replace(LEADING, '');

function datesOf({ text, reference }: Case): DateMention[] {
  const publishedAt = reference && reference.slice(0, 10);
  return findDates(text, [
    { start: 0, end: text.length, headline: null, outlet: null, publishedAt, publishedAtFrom: 'given' },
  ]);
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

function isRight(found: DateMention, wanted: Wanted): boolean {
  if (!wanted.from || !wanted.to) return true;
  if (!found.from || !found.to) return false;
  const [from, to] = [found.from.slice(0, 10), found.to.slice(0, 10)];
  const readings = [{ from: wanted.from, to: wanted.to }, ...(wanted.alt ?? [])];
  if (readings.some((reading) => reading.from.slice(0, 10) === from && reading.to.slice(0, 10) === to)) return true;
  if (wanted.yearOnly) return from.slice(0, 4) === wanted.from.slice(0, 4) && to.slice(0, 4) === wanted.to.slice(0, 4);
  const isInside = from >= wanted.from && to <= wanted.to;
  return wanted.mod !== undefined && isInside && (wanted.mod === 'APPROX' || found.grain === wanted.grain);
}

describe.each(cases)('$id $category', (testCase) => {
  const { text } = testCase;
  const found = datesOf(testCase);
  const wanted = testCase.expect
    .flatMap((date) => (date.parts && found.filter((other) => overlaps(date, other)).length > 1 ? date.parts : [date]))
    .filter(({ optional }) => !optional);

  it('is read as it should be', () => {
    for (const date of wanted) {
      const words = core(text.slice(date.start, date.end));
      const match = found.find((other) => core(text.slice(other.start, other.end)) === words && isRight(other, date));
      expect(match, `${text.slice(date.start, date.end)} in ${JSON.stringify(found)}`).toBeDefined();
    }
  });

  it('is read no further', () => {
    expect(found.filter((other) => !testCase.expect.some((date) => overlaps(date, other)))).toEqual([]);
  });
});

it('the days of the catalogue are days', () => {
  for (const { from } of cases.flatMap(({ expect: dates }) => dates)) {
    if (from && from.length === 10) expect(isoOfDay(dayOfIso(from)!)).toBe(from);
  }
});
