import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { madeUpArticles } from '@/bench/made-up';
import { memoryArea, memoryLog, type LogArea, type StorageArea } from './area';
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
/** A log whose entries can be looked at, taken away, and which may fail. */
function openLog(): LogArea & { entries: Record<string, unknown>; fails: boolean } {
  return {
    entries: {},
    fails: false,
    async get(keys) {
      return memoryLog(this.entries).get(keys);
    },
    async put(more, anew) {
      if (this.fails) throw new Error('the log is gone');
      this.entries = { ...(!anew && this.entries), ...structuredClone(more) };
    },
    async clear() {
      this.entries = {};
    },
  };
}
const itemsOf = async (area: StorageArea) => area.get(await area.keys());

test('a save writes its log alone, and is read before it is in its place', async () => {
  const log = openLog();
  const base = memoryArea({}, log);
  const sets: string[][] = [];
  const area = {
    ...base,
    set: (items: Record<string, unknown>) => {
      sets.push(Object.keys(items));
      return base.set(items);
    },
  };
  const store = await openStore(area, NOW);
  for (const article of ARTICLES) await store.save(article);
  expect(sets).toEqual([]);
  expect(Object.keys(log.entries)).toHaveLength(1 + ARTICLES.length);
  expect((await store.articles()).total).toBe(ARTICLES.length);
  await settle(store);
  // No piece is so large that a reader waits for it; the first one says that the logs are needed, the last one lets them go.
  expect(sets.length).toBeGreaterThan(1);
  expect(Math.max(...sets.map((keys) => keys.length))).toBeLessThan(200);
  expect(sets[0]).toContain('m');
  expect(sets.at(-1)).toContain('m');
  log.entries = {};
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
      const log = openLog();
      const area = memoryArea({}, log);
      let store = await openStore(area, NOW);
      for (const { kind, n } of steps) {
        const before = await exported(store).catch(() => '');
        if (kind === 'save') await store.save(ARTICLES[n]!);
        else if (kind === 'remove') await store.remove((await store.articles()).items[n % 4]?.id ?? '');
        else if (kind === 'undo') await store.undo();
        else if (kind === 'repair') await store.repair();
        else if (kind === 'some') await store.writer.queue(() => store.writer.database.unload());
        else if (kind === 'settle') {
          const earlier = await itemsOf(area);
          await settle(store);
          // What was written last may not be on the disk yet when the power goes.
          const text = await exported(store).catch(() => '');
          const again = await openStore(memoryArea(earlier, memoryLog(log.entries)), NOW);
          expect(await exported(again).catch(() => '')).toBe(text);
          expect(await exported(await openStore(memoryArea(await itemsOf(area)), NOW)).catch(() => '')).toBe(text);
        } else {
          // As another run finds it, with nothing in memory.
          store = await openStore(memoryArea(await itemsOf(area), memoryLog(log.entries)), NOW);
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
  const log = openLog();
  const base = memoryArea({}, log);
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
  log.entries = {};
  expect(await exported(await openStore(base, NOW))).toBe(text);
});

test('a log that is taken away takes its transactions along, and nothing else', async () => {
  const log = openLog();
  const area = memoryArea({}, log);
  const store = await openStore(area, NOW);
  await store.save(ARTICLES[0]!);
  await settle(store);
  const text = await exported(store);
  await store.save(ARTICLES[1]!);
  log.entries = {};
  const again = await openStore(area, NOW);
  expect(await exported(again)).toBe(text);
  expect((await again.check({ deep: true })).problems).toEqual([]);
});

test('a log that is gone when some of it is in its place is said, not passed over', async () => {
  const log = openLog();
  const area = memoryArea({}, log);
  const store = await openStore(area, NOW);
  for (const article of ARTICLES) await store.save(article);
  expect(await store.writer.queue(() => store.writer.database.unload())).toBe(false);
  log.entries = {};
  const again = await openStore(area, NOW);
  expect(again.state).toBe('broken');
  expect(again.reason).toMatch(/w\/1/);
});

test('a log that fails is given up, and what it held goes to its place', async () => {
  const log = openLog();
  const area = memoryArea({}, log);
  const store = await openStore(area, NOW);
  await store.save(ARTICLES[0]!);
  const left = structuredClone(log.entries);
  log.fails = true;
  for (const article of ARTICLES.slice(1, 3)) await store.save(article);
  expect((await store.articles()).total).toBe(3);
  // It comes back with what it held: a rest, which the next start knows for one.
  log.entries = left;
  const again = await openStore(area, NOW);
  expect(await exported(again)).toBe(await exported(store));
  expect((await again.check({ deep: true })).problems).toEqual([]);
});

test('where there is no log, everything goes to its place at once', async () => {
  const { openLog: none, ...area } = memoryArea();
  expect(none).toBeDefined();
  const store = await openStore(area, NOW);
  for (const article of ARTICLES.slice(0, 3)) await store.save(article);
  expect(await exported(await openStore(area, NOW))).toBe(await exported(store));
});

test('logs that stand beside the records, as they once did, are taken up and swept away', async () => {
  const log = openLog();
  const area = memoryArea({}, log);
  const store = await openStore(area, NOW);
  for (const article of ARTICLES.slice(0, 3)) await store.save(article);
  const old = memoryArea({ ...(await itemsOf(area)), ...log.entries });
  const again = await openStore(old, NOW);
  expect(await exported(again)).toBe(await exported(store));
  await settle(again);
  expect((await old.keys()).filter((key) => key.startsWith('w/'))).toEqual([]);
  expect((await (await openStore(old, NOW)).check({ deep: true })).problems).toEqual([]);
});

test('what was left for later is left alone when another writer has come', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
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
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  try {
    const log = openLog();
    const area = memoryArea({}, log);
    const store = await openStore(area, NOW);
    for (const article of ARTICLES.slice(0, 3)) await store.save(article);
    // Somebody asks for a card now and then: not while he waits for the rest of it.
    for (let n = 0; n < 8; n += 1) {
      await store.articles();
      await vi.advanceTimersByTimeAsync(250);
      await store.writer.queue(async () => {});
    }
    expect(Object.keys(log.entries)).toHaveLength(4);
    for (let n = 0; n < 40; n += 1) {
      await vi.advanceTimersByTimeAsync(2_000);
      await store.writer.queue(async () => {});
    }
    const there = await itemsOf(area);
    expect(await exported(await openStore(memoryArea(there), NOW))).toBe(await exported(store));
    // By then all of that is on the disk.
    await store.save(ARTICLES[3]!);
    expect(Object.keys(log.entries)).toEqual(['w/4', 'm']);
    await store.erase();
    expect(log.entries).toEqual({});
  } finally {
    vi.useRealTimers();
  }
});
