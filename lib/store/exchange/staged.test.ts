/** An import too large for one write is built beside the store: whatever ends it early, the store stands as it was. */
import { expect, test } from 'vitest';
import { madeUpArticles } from '@/bench/made-up';
import { exportOf } from '@/bench/store-run';
import { memoryArea, type StorageArea } from '../area';
import { openStore, type Store } from '../store';
import { exportStore } from './export';
import { importStore } from './import';

const NOW = { now: () => '2026-01-01T00:00:00.000Z' };
const MANY = 430;

async function exported(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportStore(store)) lines.push(line);
  return lines.join('');
}

async function linesOfMany(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportOf(MANY, 5, 1)) lines.push(line);
  return lines;
}

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** A store with three articles, over storage that fails when told to. */
async function smallStore(): Promise<{ store: Store; area: StorageArea & { writesLeft: number } }> {
  const base = memoryArea();
  const area = {
    ...base,
    writesLeft: Infinity,
    async set(items: Record<string, unknown>) {
      if (area.writesLeft <= 0) throw new Error('QuotaExceededError');
      area.writesLeft -= 1;
      await base.set(items);
    },
  };
  const store = await openStore(area, NOW);
  for (const article of madeUpArticles({ seed: 4, articles: 3, events: 3, filler: 0 })) await store.save(article);
  return { store, area };
}

test('a line at fault far behind the first ones, and one that comes twice', async () => {
  const lines = await linesOfMany();
  const { store } = await smallStore();
  const before = await exported(store);
  const cases: [string[], number, RegExp][] = [
    [lines.with(425, lines[425]!.replace('"title"', '"titel"')), 426, /sum/],
    [lines.toSpliced(428, 0, lines[7]!), 429, /line 8 again/],
    [lines.slice(0, -1), MANY + 2, /too early/],
  ];
  for (const [text, line, message] of cases) {
    const error: unknown = await importStore(store, from(text)).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'invalid', line });
    expect((error as Error).message).toMatch(message);
    expect(await exported(store)).toBe(before);
  }
  expect(await store.check({ deep: true })).toMatchObject({ ok: true, articles: 3 });
  await importStore(store, from(lines));
  expect((await store.summary()).articles).toBe(MANY + 3);
}, 120_000);

test('a disk that is full at any write of it', async () => {
  const lines = await linesOfMany();
  for (const writes of [1, 11]) {
    const { store, area } = await smallStore();
    const before = await exported(store);
    area.writesLeft = writes;
    await expect(importStore(store, from(lines))).rejects.toMatchObject({ code: 'quota' });
    area.writesLeft = Infinity;
    expect(await exported(store)).toBe(before);
    const again = await openStore(area, NOW);
    expect(await exported(again)).toBe(before);
    expect(await again.check({ deep: true })).toMatchObject({ ok: true, articles: 3 });
  }
}, 120_000);
