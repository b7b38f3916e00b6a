import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryArea } from '../area';
import { createDatabase } from '../database';
import { dayKeyOf, dayNumber } from '../days';
import { candidateList } from '../lists';
import { changeRows, EMPTY } from '../sorted-index';
import { candidatesUnder, daysMoved, resolve } from './partials';

const KEY = 't وزير الدفاع';
const COUNTRIES = ['', 'gpe:a', 'gpe:b'];
const FIRST = dayNumber('20200101');
const DAYS = 1_500;

/** As `candidacies` writes them. */
function rowOf({ id, country, from, length }: { id: number; country: string; from: number | null; length: number }) {
  const days = from === null ? ['', ''] : [dayKeyOf(FIRST + from), dayKeyOf(FIRST + from + length)];
  return [country, `per:${id}`, 'وزير الدفاع', '', ...days].join('\t');
}

const attested = {
  country: fc.constantFrom(...COUNTRIES),
  from: fc.option(fc.nat(DAYS), { freq: 9 }),
  length: fc.oneof(fc.constant(0), fc.nat(400)),
};

async function candidatesOf(rows: readonly string[]) {
  const tx = createDatabase(memoryArea()).begin(0);
  const head = await changeRows(tx, candidateList(KEY), EMPTY, { add: rows, drop: [] });
  return candidatesUnder(tx, KEY, head);
}

test('outside the days that are said to move nobody else is meant', async () => {
  const others = fc.array(fc.record({ id: fc.integer({ min: 1, max: 9 }), ...attested }), { maxLength: 14 });
  // Of the one who changes: what is taken away, what comes, or the same office on other days.
  const own = fc.array(fc.record({ id: fc.constant(5), ...attested }), { maxLength: 2 });
  let moved = 0;
  await fc.assert(
    fc.asyncProperty(others, own, own, async (rest, old, fresh) => {
      const kept = rest.filter(({ id }) => id !== 5).map(rowOf);
      const [before, now] = [[...new Set(old.map(rowOf))].sort(), [...new Set(fresh.map(rowOf))].sort()];
      const [was, is] = [await candidatesOf([...kept, ...before]), await candidatesOf([...kept, ...now])];
      const without = await candidatesOf(kept);
      const stretches = await daysMoved(before, now, (country) => without(country || '-'));
      const told = await daysMoved(before, now, (country) => without(country || '-'), true);
      for (let day = -800; day < DAYS + 1_500; day += 23) {
        const key = dayKeyOf(FIRST + day);
        for (const within of [undefined, 'gpe:a', 'gpe:b']) {
          const draft = { id: 'per~x', name: 'وزير الدفاع', partial: 'title', ...(within && { within }) } as const;
          const [one, other] = [resolve(draft, key, await was(within)), resolve(draft, key, await is(within))];
          if (one === other) continue;
          moved += 1;
          const said = (within ? told : stretches).some(
            ({ first, last, country }) => key >= first && key <= last && (!within || !country || country === within),
          );
          expect(said, `${key} ${within}`).toBe(true);
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(moved).toBeGreaterThan(200);
});

test('where two others are attested, no day moves for names that tell their country', async () => {
  const kept = [10, 11, 12].map((id) => rowOf({ id, country: '', from: id, length: 300 }));
  const before = [rowOf({ id: 5, country: '', from: 400, length: 10 })];
  const now = [rowOf({ id: 5, country: '', from: 0, length: 410 })];
  const without = await candidatesOf(kept);
  const days = await daysMoved(before, now, (country) => without(country || '-'), true);
  // Two of the others are there from the eleventh day to the 311th.
  expect(days.map(({ first, last }) => [first && dayNumber(first) - FIRST, dayNumber(last) - FIRST])).toEqual([
    ['', 10],
    [312, 400],
  ]);
});

test('where others are attested nearer, few days move', async () => {
  const kept = Array.from({ length: 40 }, (_, id) => rowOf({ id: 10 + id, country: '', from: id * 30, length: 5 }));
  const before = [rowOf({ id: 5, country: '', from: 600, length: 10 })];
  const now = [rowOf({ id: 5, country: '', from: 600, length: 100 })];
  const without = await candidatesOf(kept);
  const [stretch, ...more] = await daysMoved(before, now, (country) => without(country || '-'));
  expect(more).toEqual([]);
  expect(stretch!.first).toBe(dayKeyOf(FIRST + 610));
  expect(dayNumber(stretch!.last) - (FIRST + 700)).toBeLessThan(60);
});
