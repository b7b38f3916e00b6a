import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryArea } from './area';
import { createDatabase } from './database';
import { allRows, changeRows, countRange, EMPTY, range, scan, type Directory } from './sorted-index';

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
      expect(await countRange(reader, 'list', head, from, to)).toBe(between.length);
      for (const [, count] of head.chunks ?? []) expect(count).toBeLessThanOrEqual(320);
    }),
    { numRuns: 60 },
  );
});
