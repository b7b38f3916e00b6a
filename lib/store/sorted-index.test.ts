import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '@/bench/made-up';
import { memoryArea } from './area';
import { createDatabase } from './database';
import { allRows, changeRows, EMPTY, firstRows, isRecut, loadPaths, range, scan, type Directory } from './sorted-index';

const row = fc.integer({ min: 0, max: 4_000 }).map((n) => String(n).padStart(4, '0'));
const changes = fc.array(
  fc.record({ add: fc.uniqueArray(row, { maxLength: 400 }), drop: fc.uniqueArray(row, { maxLength: 200 }) }),
  { maxLength: 8 },
);

async function collect(rows: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const one of rows) found.push(one);
  return found;
}

test('a list holds what a sorted set would, in chunks of bounded size', async () => {
  await fc.assert(
    fc.asyncProperty(changes, row, row, async (steps, from, to) => {
      const database = createDatabase(memoryArea());
      const model = new Set<string>();
      let head: Directory = EMPTY;
      for (const step of steps) {
        const tx = database.begin(0);
        head = await changeRows(tx, 'list', head, step);
        await database.commit(0, tx, () => ({}));
        for (const one of step.drop) model.delete(one);
        for (const one of step.add) model.add(one);
      }
      const sorted = [...model].sort();
      const reader = database.reader(0);
      expect(head.n).toBe(sorted.length);
      expect(await allRows(reader, 'list', head)).toEqual(sorted);
      expect(await collect(scan(reader, 'list', head, from, 'up'))).toEqual(sorted.filter((one) => one >= from));
      expect(await collect(scan(reader, 'list', head, from, 'down'))).toEqual(
        sorted.filter((one) => one <= from).reverse(),
      );
      const between = sorted.filter((one) => one >= from && one < to);
      expect(await range(reader, 'list', head, from, to)).toEqual(between);
      const some = await firstRows(reader, 'list', head, from, to, 2);
      expect(some.rows).toEqual(between.slice(0, some.rows.length));
      if (!some.more) expect(some.rows).toEqual(between);
      expect(head.chunks?.length ?? 0).toBeLessThanOrEqual(24);
    }),
    { numRuns: 60 },
  );
});

test('a list under branches stays whole through many changes, each written on its own', async () => {
  const database = createDatabase(memoryArea());
  const model = new Set<string>();
  const random = randomFrom(4);
  const number = () => String(Math.floor(random() * 50_000)).padStart(5, '0');
  let stored: Directory = EMPTY;
  for (let step = 0; step < 160; step += 1) {
    const add = [...new Set(Array.from({ length: 60 }, number))].filter((one) => !model.has(one));
    const drop = [...model].filter(() => random() < (step > 120 ? 0.05 : 0.005));
    const tx = database.begin(0);
    const head = await changeRows(tx, 'list', stored, { add, drop });
    await database.commit(0, tx, () => ({}));
    for (const one of add) model.add(one);
    for (const one of drop) model.delete(one);
    // As `writeRows` does: a head whose chunks were not cut is not written.
    if (isRecut(stored, head)) stored = JSON.parse(JSON.stringify(head)) as Directory;
    if (step % 8 === 0) expect(await allRows(database.reader(0), 'list', stored)).toEqual([...model].sort());
  }
  expect(stored.deep).toBeGreaterThan(0);
  expect(await allRows(database.reader(0), 'list', stored)).toEqual([...model].sort());
});

test('a long list writes one short record for a row, and reads one a level', async () => {
  const area = memoryArea();
  const database = createDatabase(area);
  const rows = Array.from({ length: 60_000 }, (_, n) => String(n * 7).padStart(8, '0'));
  const tx = database.begin(0);
  let head = await changeRows(tx, 'list', EMPTY, { add: rows, drop: [] });
  await database.commit(0, tx, () => ({}));
  expect(head.deep).toBe(2);
  const reads: number[] = [];
  const counting = createDatabase({ ...area, get: (keys) => (reads.push(keys.length), area.get(keys)) });
  const one = counting.begin(0);
  await loadPaths(one, [{ name: 'list', head, rows: ['00210001'] }]);
  expect(reads).toEqual([1, 1, 1]);
  head = await changeRows(one, 'list', head, { add: ['00210001'], drop: [] });
  expect(reads).toHaveLength(3);
  expect([...one.written.keys()]).toHaveLength(1);
  for (const value of one.written.values()) expect(JSON.stringify(value).length).toBeLessThan(2_000);
  expect(head.n).toBe(60_001);
  await counting.commit(0, one, () => ({}));
  const all = counting.begin(0);
  expect(await changeRows(all, 'list', head, { add: [], drop: [...rows.slice(1), '00210001'] })).toEqual({
    n: 1,
    rows: '00000000',
  });
  await counting.commit(0, all, () => ({}));
  // All chunks and branches are gone: what is left are empty strings that wait to be removed.
  const left = Object.values(await area.get(await area.keys())).filter(Boolean);
  expect(left).toEqual([]);
});
