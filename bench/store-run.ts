/**
 * Measures a store: filling it, cards, search, saving. Runs wherever there is a storage area: under Node
 * (`bench/store.ts`) and in an extension's page (`bench/store-browser.ts`).
 */
import type { StorageArea } from '../lib/store/area';
import { exportStore } from '../lib/store/exchange/export';
import { importStore } from '../lib/store/exchange/import';
import { FORMAT_VERSION, sealed } from '../lib/store/exchange/lines';
import { sourceOf } from '../lib/store/ship';
import { openStore, type Store } from '../lib/store/store';
import { madeUpArticles, randomFrom } from './made-up';

export interface StoreFigures {
  articles: number;
  events: number;
  entities: number;
  fillMs: number;
  bytes: number | null;
  bytesPerEvent: number | null;
  /** Milliseconds: median, 95th percentile, longest. */
  [timing: `${string}Ms`]: number | [p50: number, p95: number, max: number];
}

export interface RunOptions {
  articles: number;
  /** Saves, cards and searches that are timed. */
  rounds: number;
  report?: (line: string) => void;
}

const NOW = { now: () => new Date().toISOString() };
/** Not among the bulk: what is saved while measuring. */
const SAVED_SEED = 99;

/** Fills an empty area with made-up articles, by the import that users have. */
export async function fill(area: StorageArea, { articles, report }: RunOptions): Promise<number> {
  const start = performance.now();
  const store = await openStore(area, NOW);
  const source = exportOf(articles);
  let said = 0;
  await importStore(store, source, {
    report: (done) => {
      if (done < said + 500) return;
      said = done;
      report?.(`${done} articles in ${Math.round((performance.now() - start) / 1000)} s`);
    },
  });
  return performance.now() - start;
}

/** Export lines of made-up articles, without a store that holds them. */
export async function* exportOf(articles: number, seed = 1, events = 10): AsyncGenerator<string> {
  yield `${sealed({ siyaq: 'store', version: FORMAT_VERSION })}\n`;
  for (const article of madeUpArticles({ seed, articles, events })) {
    yield `${sealed({ article: sourceOf(article, '2026-01-01T00:00:00.000Z') })}\n`;
  }
  yield `${sealed({ end: { articles, decisions: 0 } })}\n`;
}

/** Times what a user waits for, in a store that is filled. @param area opened anew, so that nothing is in memory */
export async function measure(area: StorageArea, { articles, rounds }: RunOptions): Promise<Partial<StoreFigures>> {
  const random = randomFrom(articles);
  const some = [...madeUpArticles({ seed: 1, articles: Math.min(articles, 400) })];
  const asked = Array.from({ length: rounds }, () => some[Math.floor(random() * some.length)]!);
  const cardOf = (store: Store, n: number) => {
    const { reading, publishedAt } = asked[n]!;
    return store.entityView(reading.mentions[n % reading.mentions.length]!.entity, { near: publishedAt });
  };
  const dateOf = (store: Store, n: number) => {
    const { publishedAt } = asked[n]!;
    const trace = { words: [], rule: 'iso', reference: null };
    return store.dateView({
      text: '',
      from: publishedAt,
      to: publishedAt,
      grain: 'day',
      vague: false,
      calendar: 'gregorian',
      trace,
    });
  };

  const cold = await timed(Math.min(rounds, 40), async (n) => void (await cardOf(await openStore(area, NOW), n)));
  const store = await openStore(area, NOW);
  // Once without timing: what is asked often is warm.
  for (let n = 0; n < rounds; n += 1) await cardOf(store, n);
  const warm = await timed(rounds, async (n) => void (await cardOf(store, n)));
  const fresh = await openStore(area, NOW);
  await fresh.entityView('per:nobody', { near: null });
  const first = await timed(rounds, async (n) => void (await cardOf(fresh, n)));
  const dates = await timed(rounds, async (n) => void (await dateOf(store, n)));
  const searches = await timed(rounds, async (n) => {
    const words = asked[n]!.title!.split(' ');
    const typed = words
      .slice(1, 3)
      .join(' ')
      .slice(0, 2 + (n % 7));
    await store.search(typed, { limit: 10 });
  });
  const together = await timed(Math.min(rounds, 60), async (n) => {
    const [one, other] = asked[n]!.reading.mentions;
    await store.timeline({ entity: one!.entity, both: other!.entity });
  });
  const fresh100 = [...madeUpArticles({ seed: SAVED_SEED + articles, articles: Math.min(rounds, 100) })];
  const saves = await timed(fresh100.length, async (n) => void (await store.save(fresh100[n]!)));
  const undos = await timed(Math.min(fresh100.length, 50), async () => void (await store.undo()));
  const { articles: count, events, entities } = await store.summary();
  const bytes = await area.bytesInUse();
  return {
    articles: count,
    events,
    entities,
    bytes,
    bytesPerEvent: bytes === null ? null : Math.round(bytes / events),
    cardAfterRestartMs: cold,
    cardFirstAskedMs: first,
    cardWarmMs: warm,
    dateCardMs: dates,
    searchMs: searches,
    twoNamesMs: together,
    saveMs: saves,
    undoMs: undos,
  };
}

/** How long a whole export takes, and how large it is. */
export async function exportAll(area: StorageArea): Promise<{ ms: number; characters: number }> {
  const store = await openStore(area, NOW);
  const start = performance.now();
  let characters = 0;
  for await (const line of exportStore(store)) characters += line.length;
  return { ms: performance.now() - start, characters };
}

async function timed(rounds: number, run: (n: number) => Promise<void>): Promise<[number, number, number]> {
  const times: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    const start = performance.now();
    await run(n);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]! * 10) / 10;
  return [at(0.5), at(0.95), at(1)];
}
