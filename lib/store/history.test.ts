import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpArticles } from '@/bench/made-up';
import { memoryArea, memoryLog, type StorageArea } from './area';
import { exportStore } from './exchange/export';
import { shippedStore } from './ship';
import { openStore, type ArticleReading, type Store } from './store';

const NOW = { now: () => '2026-01-01T00:00:00.000Z' };

function someArticles(seed: number, articles: number): ArticleReading[] {
  return [
    ...madeUpArticles({ seed, articles, events: 3, filler: 0, persons: 8, places: 3, bodies: 3, days: 12, nations: 3 }),
  ];
}

async function exported(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportStore(store)) lines.push(line);
  return lines.join('');
}

async function clean(store: Store): Promise<void> {
  expect(await store.check({ deep: true })).toMatchObject({ ok: true, problems: [] });
}

/** Some decision on what an article says. */
async function decideOn(store: Store, article: ArticleReading, n: number): Promise<void> {
  const { mentions } = article.reading;
  const mention = mentions[n % mentions.length]!;
  const spelling = article.text.slice(mention.start, mention.end);
  const other = mentions[(n + 3) % mentions.length]!.entity;
  const { items } = await store.timeline({});
  const event = items[n % Math.max(1, items.length)];
  if (n % 6 === 0) await store.decide({ kind: 'not-a-name', spelling });
  else if (n % 6 === 1) await store.decide({ kind: 'same', spelling, entity: other });
  else if (n % 6 === 2) await store.decide({ kind: 'different', spelling, entity: mention.entity });
  else if (n % 6 === 3) await store.decide({ kind: 'rename', entity: mention.entity, name: `اسم ${n}` });
  else if (event && n % 6 === 4) {
    const [last] = items.slice(-1);
    await store.decide({ kind: 'join', a: event.id, b: last!.id }).catch(() => {});
  } else if (event) await store.decide({ kind: 'split', a: event.id, b: event.reports[0]!.article }).catch(() => {});
}

test('fifty steps of every kind go back, byte for byte, and forth again', async () => {
  const store = await openStore(memoryArea(), NOW);
  const articles = someArticles(2, 40);
  const states = [];
  for (let n = 0; n < 90 && states.length < 55; n += 1) {
    states.push(await exported(store));
    const before = store.transaction();
    if (n % 3 === 2) await decideOn(store, articles[n % 20]!, n);
    else if (n % 11 === 10) await store.remove((await store.articles()).items[0]!.id);
    else await store.save(articles[n % 40]!);
    if (store.transaction() === before) states.pop();
  }
  expect(states.length).toBeGreaterThanOrEqual(50);
  const last = await exported(store);
  for (const state of states.toReversed()) {
    expect(await store.undo()).not.toBeNull();
    expect(await exported(store)).toBe(state);
  }
  expect(await store.undo()).toBeNull();
  for (let n = 0; n < states.length; n += 1) await store.redo();
  expect(await exported(store)).toBe(last);
  expect(await store.redo()).toBeNull();
  await clean(store);
}, 60_000);

test('any order of saving, deciding and taking back gives what the articles and decisions give', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 40 }),
      fc.array(fc.record({ act: fc.integer({ min: 0, max: 9 }), n: fc.nat({ max: 30 }) }), { maxLength: 14 }),
      async (seed, acts) => {
        const store = await openStore(memoryArea(), NOW);
        const articles = someArticles(seed, 6);
        for (const { act, n } of acts) {
          if (act < 5) await store.save(articles[n % 6]!);
          else if (act < 7 && (await store.summary()).articles) await decideOn(store, articles[n % 6]!, n);
          else if (act === 7) await store.remove((await store.articles()).items[0]?.id ?? '');
          else if (act === 8) await store.undo();
          else await store.redo();
        }
        if (store.state === 'ready') await clean(store);
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);

describe('the shipped store', () => {
  test('is put in once, updated without touching what is the reader’s, and comes back only on request', async () => {
    const [a, b, c, own] = someArticles(5, 4) as [ArticleReading, ArticleReading, ArticleReading, ArticleReading];
    const store = await openStore(memoryArea(), NOW);
    const first = shippedStore([a, b]);
    expect(await store.install(first)).toBe('filled');
    expect(await store.install(first)).toBe('nothing');
    const saved = await store.save(own);
    await store.save(b);
    const removed = first.articles.find(({ text }) => text === a.text)!;
    await store.remove(removed.id);
    expect(await store.install(shippedStore([a, c]))).toBe('updated');
    expect(await store.hasArticle(own)).toBe(true);
    expect(await store.hasArticle(b)).toBe(true);
    expect(await store.hasArticle(c)).toBe(true);
    expect(await store.hasArticle(a)).toBe(false);
    await store.install(shippedStore([a, c]), { again: true });
    expect(await store.hasArticle(a)).toBe(true);
    await store.remove(saved.article);
    await clean(store);
  });

  test('stays away after it was erased', async () => {
    const store = await openStore(memoryArea(), NOW);
    const shipped = shippedStore(someArticles(5, 2));
    await store.install(shipped);
    await store.erase();
    expect(await store.install(shipped)).toBe('nothing');
    expect((await store.summary()).articles).toBe(0);
    await store.install(shipped, { again: true });
    expect((await store.summary()).articles).toBe(2);
  });

  test('does not depend on the order of its articles', () => {
    const articles = someArticles(8, 4);
    expect(JSON.stringify(shippedStore(articles.toReversed()))).toBe(JSON.stringify(shippedStore(articles)));
  });
});

describe('storage that fails', () => {
  /** Rejects writes while told to, as a full disk does. */
  function failingArea(): StorageArea & { full: boolean; dump(): Promise<string> } {
    const log = memoryLog();
    const area = memoryArea({}, log);
    const failing = {
      ...area,
      full: false,
      async set(items: Record<string, unknown>) {
        if (failing.full) throw new Error('Resource::kQuotaBytes quota exceeded');
        await area.set(items);
      },
      openLog: async () => ({
        ...log,
        put: (entries: Record<string, unknown>, anew: boolean) =>
          failing.full ? Promise.reject(new Error('QuotaExceededError')) : log.put(entries, anew),
      }),
      async dump() {
        return JSON.stringify(await area.get(await area.keys()));
      },
    };
    return failing;
  }

  test('says so, with nothing half written, and works again afterwards', async () => {
    const area = failingArea();
    const store = await openStore(area, NOW);
    const [a, b] = someArticles(3, 2) as [ArticleReading, ArticleReading];
    await store.save(a);
    const [before, text] = [await area.dump(), await exported(store)];
    area.full = true;
    await expect(store.save(b)).rejects.toMatchObject({ name: 'StoreError', code: 'quota' });
    expect(await area.dump()).toBe(before);
    expect(await exported(store)).toBe(text);
    expect(await store.hasArticle(b)).toBe(false);
    area.full = false;
    await store.save(b);
    await clean(store);
  });

  test('a newer store is read and not written', async () => {
    const area = memoryArea();
    const older = await openStore(area, NOW);
    await older.save(someArticles(3, 1)[0]!);
    await older.writer.queue(() => older.writer.settle());
    const { m } = (await area.get(['m'])) as { m: string };
    await area.set({ m: JSON.stringify({ ...(JSON.parse(m) as object), schema: 99 }) });
    const store = await openStore(area, NOW);
    expect(store.state).toBe('newer');
    expect(store.reason).toMatch(/99/);
    expect((await store.articles()).total).toBe(1);
    await expect(store.save(someArticles(4, 1)[0]!)).rejects.toMatchObject({ code: 'newer' });
    expect((await store.summary()).state).toBe('newer');
  });

  test('a broken pointer is a state, and erasing mends it', async () => {
    const store = await openStore(memoryArea({ m: '{"schema":' }), NOW);
    expect(store.state).toBe('broken');
    await expect(store.save(someArticles(4, 1)[0]!)).rejects.toMatchObject({ code: 'broken' });
    await store.erase();
    expect(store.state).toBe('ready');
  });

  test('lost records are found by the check and mended from the articles', async () => {
    const area = memoryArea();
    const store = await openStore(area, NOW);
    for (const article of someArticles(3, 5)) await store.save(article);
    const text = await exported(store);
    await store.writer.queue(() => store.writer.settle());
    const lost = (await area.keys()).filter((key) => /^\d+\/(e|n|i)\//.test(key) && !key.endsWith('/articles'));
    await area.remove(lost.filter((_, at) => at % 3 === 0));
    const again = await openStore(area, NOW);
    expect(await again.check()).toMatchObject({ ok: false });
    await again.repair();
    await clean(again);
    expect(await exported(again)).toBe(text);
  });
});

test('what a transaction touched is known for a while', async () => {
  const store = await openStore(memoryArea(), NOW);
  const [a, b] = someArticles(3, 2) as [ArticleReading, ArticleReading];
  await store.save(a);
  const then = store.transaction();
  expect(await store.changedSince(then)).toEqual({ articles: [], entities: [], events: [] });
  const { article } = await store.save(b);
  const changed = await store.changedSince(then);
  expect(changed!.articles).toContain(article);
  expect(changed!.entities).toContain(b.reading.mentions[0]!.entity);
  for (let n = 0; n < 40; n += 1) {
    await store.undo();
    await store.redo();
  }
  expect(await store.changedSince(then)).toBeNull();
});
