import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeUpArticles } from '@/bench/made-up';
import { memoryArea } from './area';
import { openStore, type ArticleReading, type Store } from './store';

const NOW = { now: () => '2026-01-01T00:00:00.000Z' };

function someArticles(seed: number, articles: number): ArticleReading[] {
  return [...madeUpArticles({ seed, articles, events: 5, filler: 0, persons: 12, places: 4, bodies: 4, days: 6 })];
}

async function filled(articles: ArticleReading[]): Promise<Store> {
  const store = await openStore(memoryArea(), NOW);
  for (const article of articles) await store.save(article);
  return store;
}

async function clean(store: Store): Promise<void> {
  expect(await store.check({ deep: true })).toMatchObject({ ok: true, problems: [] });
}

test('an article saved is found by its names, and twice is once', async () => {
  const [article] = someArticles(1, 1);
  const store = await openStore(memoryArea(), NOW);
  expect(store.state).toBe('missing');
  const saved = await store.save(article!);
  expect(saved).toMatchObject({ again: false, added: { events: 5 } });
  expect(store.state).toBe('ready');
  expect(await store.save(article!)).toEqual({
    article: saved.article,
    added: { events: 0, entities: 0 },
    again: true,
  });
  expect(await store.hasArticle(article!)).toBe(true);
  const [first] = article!.reading.mentions;
  const card = await store.entityView(first!.entity, { near: null });
  expect(card.known).toBe(true);
  expect(card.events.items[0]!.reports[0]!.quote).toContain(article!.text.slice(first!.start, first!.end));
  await clean(store);
});

test('what is derived does not depend on the order of saving', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 50 }), fc.infiniteStream(fc.nat()), async (seed, order) => {
      const articles = someArticles(seed, 6);
      const shuffled = articles
        .map((article) => ({ article, at: order.next().value! }))
        .sort((a, b) => a.at - b.at)
        .map(({ article }) => article);
      const [one, other] = [await filled(articles), await filled(shuffled)];
      await clean(one);
      await clean(other);
      expect((await other.timeline({})).items).toEqual((await one.timeline({})).items);
    }),
    { numRuns: 10 },
  );
}, 60_000);
