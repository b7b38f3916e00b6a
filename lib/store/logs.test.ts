import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { madeUpArticles } from '@/bench/made-up';
import { memoryArea, type StorageArea } from './area';
import { exportStore } from './exchange/export';
import { openStore, type Store } from './store';

const NOW = { now: () => '2026-01-01T00:00:00.000Z' };
const ARTICLES = [
  ...madeUpArticles({ seed: 5, articles: 12, events: 3, filler: 0, persons: 8, places: 3, bodies: 3, days: 12 }),
];

async function exported(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportStore(store)) lines.push(line);
  return lines.join('');
}

const settle = (store: Store) => store.writer.queue(() => store.writer.settle());
const logsIn = async (area: StorageArea) => (await area.keys()).filter((key) => key.startsWith('w/'));

test('a save writes its log and the pointer, and is read before it is in its place', async () => {
  const base = memoryArea();
  const sets: string[][] = [];
  const area = {
    ...base,
    set: (items: Record<string, unknown>) => {
      sets.push(Object.keys(items));
      return base.set(items);
    },
  };
  const store = await openStore(area, NOW);
  for (const article of ARTICLES.slice(0, 3)) await store.save(article);
  expect(sets).toEqual([
    ['w/1', 'm'],
    ['w/2', 'm'],
    ['w/3', 'm'],
  ]);
  expect((await store.articles()).total).toBe(3);
  await settle(store);
  expect(sets.length).toBeGreaterThan(3);
  // No piece is so large that a reader waits for it; the last one lets the logs go.
  expect(Math.max(...sets.map((keys) => keys.length))).toBeLessThan(200);
  expect(sets.at(-1)).toEqual(expect.arrayContaining(['w/1', 'w/2', 'w/3', 'm']));
  expect(await logsIn(base)).toEqual([]);
  expect((await store.check({ deep: true })).problems).toEqual([]);
});

test('wherever it is cut off, the next start finds every step that came through', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constantFrom('save' as const, 'remove' as const), n: fc.nat(ARTICLES.length - 1) }),
    fc.record({
      kind: fc.constantFrom('undo' as const, 'some' as const, 'settle' as const, 'cut' as const, 'repair' as const),
      n: fc.nat(),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const area = memoryArea();
      let store = await openStore(area, NOW);
      for (const { kind, n } of steps) {
        const before = await exported(store).catch(() => '');
        if (kind === 'save') await store.save(ARTICLES[n]!);
        else if (kind === 'remove') await store.remove((await store.articles()).items[n % 4]?.id ?? '');
        else if (kind === 'undo') await store.undo();
        else if (kind === 'repair') await store.repair();
        else if (kind === 'some') await store.writer.queue(() => store.writer.database.unload());
        else if (kind === 'settle') {
          await settle(store);
          expect(await logsIn(area)).toEqual([]);
        } else {
          // As another run finds it, with nothing in memory.
          store = await openStore(memoryArea(await area.get(await area.keys())), NOW);
          expect(await exported(store).catch(() => '')).toBe(before);
          store = await openStore(area, NOW);
        }
      }
      if (store.state !== 'ready') return;
      expect((await (await openStore(area, NOW)).check({ deep: true })).problems).toEqual([]);
      await settle(store);
      expect((await (await openStore(area, NOW)).check({ deep: true })).problems).toEqual([]);
    }),
    { numRuns: 12 },
  );
}, 120_000);

test('what could not be put in its place stays in its log, and is put there later', async () => {
  const base = memoryArea();
  let full = false;
  const area = {
    ...base,
    set: (items: Record<string, unknown>) => (full ? Promise.reject(new Error('disk is full')) : base.set(items)),
  };
  const store = await openStore(area, NOW);
  await store.save(ARTICLES[0]!);
  const text = await exported(store);
  full = true;
  await expect(settle(store)).rejects.toMatchObject({ code: 'quota' });
  expect(await exported(store)).toBe(text);
  expect(await exported(await openStore(base, NOW))).toBe(text);
  full = false;
  await settle(store);
  expect(await logsIn(base)).toEqual([]);
  expect(await exported(await openStore(base, NOW))).toBe(text);
});

test('a log that is gone is said, not passed over', async () => {
  const area = memoryArea();
  await (await openStore(area, NOW)).save(ARTICLES[0]!);
  await area.remove(await logsIn(area));
  const store = await openStore(area, NOW);
  expect(store.state).toBe('broken');
  expect(store.reason).toMatch(/w\/1/);
});

test('what was left for later is left alone when another writer has come', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const area = memoryArea();
    const first = await openStore(area, NOW);
    await first.save(ARTICLES[0]!);
    const second = await openStore(area, NOW);
    for (const article of ARTICLES.slice(1, 3)) await second.save(article);
    await settle(second);
    const text = await exported(second);
    await vi.advanceTimersByTimeAsync(10_000);
    await first.writer.queue(async () => {});
    expect(await exported(await openStore(area, NOW))).toBe(text);
  } finally {
    vi.useRealTimers();
  }
});

test('a store that is left alone settles by itself', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const area = memoryArea();
    const store = await openStore(area, NOW);
    for (const article of ARTICLES.slice(0, 3)) await store.save(article);
    expect(await logsIn(area)).toHaveLength(3);
    for (let n = 0; n < 40; n += 1) {
      await vi.advanceTimersByTimeAsync(2_000);
      await store.writer.queue(async () => {});
    }
    expect(await logsIn(area)).toEqual([]);
    expect((await store.check({ deep: true })).problems).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});
