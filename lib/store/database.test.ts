import { expect, test } from 'vitest';
import { memoryArea } from './area';
import { createDatabase } from './database';
import { openStore } from './store';
import { madeUpArticles } from '@/bench/made-up';

test('what was read before a write and arrives after it is not taken for the newest', async () => {
  const area = memoryArea();
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  let slow = false;
  const database = createDatabase({
    ...area,
    async get(wanted) {
      const found = await area.get(wanted);
      if (slow) await held;
      return found;
    },
  });
  const write = async (value: number) => {
    const tx = database.begin(0);
    tx.put('k', value);
    await database.commit(0, tx, () => ({}));
  };
  await area.set({ '0/k': '1' });
  slow = true;
  const early = database.reader(0).get<number>(['k']);
  await write(2);
  slow = false;
  release();
  expect(await early).toEqual([1]);
  expect(await database.reader(0).get(['k'])).toEqual([2]);
});

test('who asks for what is being read waits for that, and not for what was written since', async () => {
  const area = memoryArea({ '0/k': '1', '0/l': '5' });
  const asked: string[][] = [];
  let release = () => {};
  let held: Promise<void> | null = null;
  const database = createDatabase({
    ...area,
    async get(wanted) {
      asked.push(wanted);
      const found = await area.get(wanted);
      await held;
      return found;
    },
  });
  held = new Promise((resolve) => (release = resolve));
  const reader = database.reader(0);
  const [first, second] = [reader.get<number>(['k']), reader.get<number>(['k', 'l'])];
  expect(asked).toEqual([['0/k'], ['0/l']]);
  const tx = database.begin(0);
  tx.put('k', 2);
  await database.commit(0, tx, () => ({}));
  const third = reader.get<number>(['k']);
  release();
  expect(await first).toEqual([1]);
  expect(await second).toEqual([1, 5]);
  expect(await third).toEqual([2]);
});

test('a transaction reads what it has written, and others only what was committed', async () => {
  const database = createDatabase(memoryArea());
  const tx = database.begin(0);
  tx.put('a', { n: 1 });
  tx.put('b', { n: 2 });
  tx.drop('b');
  expect(await tx.get(['a', 'b', 'c'])).toEqual([{ n: 1 }, undefined, undefined]);
  expect(await database.reader(0).get(['a'])).toEqual([undefined]);
  await database.commit(0, tx, () => ({}));
  expect(await database.reader(0).get(['a', 'b'])).toEqual([{ n: 1 }, undefined]);
});

test('the bytes counted are those that are there', async () => {
  const area = memoryArea();
  const store = await openStore(area, { now: () => '2026-01-01T00:00:00.000Z' });
  const articles = [...madeUpArticles({ seed: 2, articles: 12, events: 3, persons: 9, places: 3, bodies: 3, days: 9 })];
  for (const article of articles) await store.save(article);
  for (let n = 0; n < 4; n += 1) await store.undo();
  await store.writer.queue(() => store.writer.settle());
  const items = await area.get(await area.keys());
  const there = Object.entries(items).filter(([key]) => key !== 'm');
  const bytes = there.reduce((sum, [key, value]) => sum + Buffer.byteLength(key + String(value)), 0);
  expect((await store.summary()).bytes! / bytes).toBeCloseTo(1, 1);
});

test('whoever writes without a pause never waits for all that he has written', async () => {
  const base = memoryArea();
  const sets: string[][] = [];
  const area = {
    ...base,
    set: (items: Record<string, unknown>) => {
      sets.push(Object.keys(items));
      return base.set(items);
    },
  };
  const database = createDatabase(area);
  await database.pointer();
  const long = 'x'.repeat(3_000);
  for (let n = 0; n < 120; n += 1) {
    const tx = database.begin(0);
    for (let at = 0; at < 100; at += 1) tx.put(`${n}/${at}`, `${long}${n}`);
    await database.commit(0, tx, () => ({ m: { txn: n } }), `w/${n}`);
  }
  expect(sets.length).toBeGreaterThan(20);
  expect(Math.max(...sets.map((keys) => keys.length))).toBeLessThan(200);
  // The pointer of the last one that was written before: it says which logs are needed.
  expect(sets[0]).toContain('m');
  expect(await database.reader(0).get(['0/0', '119/99'])).toEqual([`${long}0`, `${long}119`]);
});
