import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { madeUpArticles } from '@/bench/made-up';
import { memoryArea } from './area';
import { exportStore } from './exchange/export';
import { SCHEMA_VERSION } from './records';
import { openStore, type Store } from './store';

const NOW = { now: () => '2026-01-01T00:00:00.000Z' };
const VERSIONS = Array.from({ length: SCHEMA_VERSION }, (_, at) => at + 1);

async function exported(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportStore(store)) lines.push(line);
  return lines.join('');
}

/** What each stored example holds: see `fixtures/README.md`. */
async function asSavedNow(): Promise<Store> {
  const store = await openStore(memoryArea(), NOW);
  const options = { seed: 21, articles: 3, events: 2, filler: 0, persons: 4, places: 2, bodies: 2, days: 2 };
  for (const article of madeUpArticles(options)) await store.save(article);
  await store.decide({ kind: 'rename', entity: 'gpe:المرج آلت', name: 'المرج' });
  return store;
}

test.each(VERSIONS)('a store of version %i is brought here, undo and all', async (version) => {
  const file = join(import.meta.dirname, 'fixtures', `schema-${version}.json`);
  const store = await openStore(memoryArea(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>), NOW);
  expect(store.state).toBe(version < SCHEMA_VERSION ? 'filling' : 'ready');
  // Asked meanwhile, it knows nothing, and does not fail.
  expect((await store.articles()).total).toBe(version < SCHEMA_VERSION ? 0 : 3);
  expect(await store.check({ deep: true })).toMatchObject({ ok: true, problems: [], articles: 3 });
  expect(store.state).toBe('ready');
  expect((await store.summary()).schemaVersion).toBe(SCHEMA_VERSION);
  const fresh = await asSavedNow();
  expect(await exported(store)).toBe(await exported(fresh));
  for (let step = 0; step < 3; step += 1) {
    // Older versions kept a step's words whole; now a long title is cut.
    expect((await store.undo())?.label).toBe((await fresh.undo())?.label);
    expect(await exported(store)).toBe(await exported(fresh));
  }
});

test('a list of articles that version 3 had cut into chunks is read to the end', async () => {
  const file = join(import.meta.dirname, 'fixtures', 'schema-3-long.json');
  const old = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const store = await openStore(memoryArea(old), NOW);
  expect(await store.check({ deep: true })).toMatchObject({ ok: true, problems: [], articles: 30 });
  const fresh = await openStore(memoryArea(), NOW);
  const options = { seed: 22, articles: 30, events: 1, filler: 0, persons: 3, places: 2, bodies: 2, days: 40 };
  for (const article of madeUpArticles(options)) await fresh.save(article);
  expect(await exported(store)).toBe(await exported(fresh));
});

test('an update that finds the disk full leaves the old store as it is', async () => {
  const file = join(import.meta.dirname, 'fixtures', 'schema-1.json');
  const area = memoryArea(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
  const full = { ...area, set: () => Promise.reject(new Error('QuotaExceededError')) };
  const store = await openStore(full, NOW);
  await expect(store.save([...madeUpArticles({ seed: 1, articles: 1 })][0]!)).rejects.toMatchObject({
    name: 'StoreError',
  });
  expect(store.state).toBe('broken');
  const later = await openStore(area, NOW);
  expect(await later.check({ deep: true })).toMatchObject({ ok: true, articles: 3 });
});
