/**
 * Measures a store: filling it, cards, search, saving. Runs wherever there is a storage area: under Node
 * (`bench/store.ts`) and in an extension's page (`bench/store-browser.ts`).
 */
import type { StorageArea } from '../lib/store/area';
import { createEngine } from '../lib/engine';
import { exportStore } from '../lib/store/exchange/export';
import { importStore } from '../lib/store/exchange/import';
import { FORMAT_VERSION, sealed } from '../lib/store/exchange/lines';
import { sourceOf } from '../lib/store/ship';
import { openStore, type ArticleReading, type Store } from '../lib/store/store';
import { countedArea, type CountedArea, type Traffic } from './counted-area';
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
  /** What a mean run asked of the storage. */
  [traffic: `${string}Traffic`]: Traffic;
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
/** Some names are in everything, as in the news. */
const NATIONS = 30;

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
  const ms = performance.now() - start;
  // What a store removes when it has time would else be removed while something is timed.
  await store.writer.queue(() => store.writer.settle());
  return ms;
}

/** Export lines of made-up articles, without a store that holds them. */
export async function* exportOf(articles: number, seed = 1, events = 10): AsyncGenerator<string> {
  yield `${sealed({ siyaq: 'store', version: FORMAT_VERSION })}\n`;
  for (const article of madeUpArticles({ seed, articles, events, nations: NATIONS })) {
    yield `${sealed({ article: sourceOf(article, '2026-01-01T00:00:00.000Z') })}\n`;
  }
  yield `${sealed({ end: { articles, decisions: 0 } })}\n`;
}

/** One thing a user waits for: made ready once, then run for one of many. */
export type Verb = (area: StorageArea, articles: number, rounds: number) => Promise<Run>;

interface Run {
  (n: number): Promise<void>;
  /** What is left for when nobody waits, where there is something. */
  settle?: () => Promise<void>;
}

function writing(store: Store, run: Run): Run {
  return Object.assign(run, { settle: () => store.writer.queue(() => store.writer.settle()) });
}

/** Articles that are in the store, as questions come: at random. */
function askedOf(articles: number, rounds: number): ArticleReading[] {
  const random = randomFrom(articles);
  const some = [...madeUpArticles({ seed: 1, articles: Math.min(articles, 400), nations: NATIONS })];
  return Array.from({ length: rounds }, () => some[Math.floor(random() * some.length)]!);
}

async function cardOf(store: Store, { reading, publishedAt }: ArticleReading, n: number): Promise<void> {
  await store.entityView(reading.mentions[n % reading.mentions.length]!.entity, { near: publishedAt });
}

const cardAfterRestart: Verb = async (area, articles, rounds) => {
  const asked = askedOf(articles, rounds);
  return async (n) => cardOf(await openStore(area, NOW), asked[n]!, n);
};

const cardWarm: Verb = async (area, articles, rounds) => {
  const asked = askedOf(articles, rounds);
  const store = await openStore(area, NOW);
  // Once without timing: what is asked often is warm.
  for (let n = 0; n < rounds; n += 1) await cardOf(store, asked[n]!, n);
  return (n) => cardOf(store, asked[n]!, n);
};

const cardFirstAsked: Verb = async (area, articles, rounds) => {
  const asked = askedOf(articles, rounds);
  const store = await openStore(area, NOW);
  await store.entityView('per:nobody', { near: null });
  return (n) => cardOf(store, asked[n]!, n);
};

const dateCard: Verb = async (area, articles, rounds) => {
  const asked = askedOf(articles, rounds);
  const store = await openStore(area, NOW);
  const trace = { words: [], rule: 'iso', reference: null };
  return async (n) => {
    const { publishedAt: day } = asked[n]!;
    const of = { text: '', from: day, to: day, grain: 'day', vague: false, calendar: 'gregorian', trace } as const;
    await store.dateView(of);
  };
};

const search: Verb = async (area, articles, rounds) => {
  const asked = askedOf(articles, rounds);
  const store = await openStore(area, NOW);
  return async (n) => {
    const words = asked[n]!.title!.split(' ').slice(1, 3).join(' ');
    await store.search(words.slice(0, 1 + (n % 8)), { limit: 10 });
  };
};

const twoNames: Verb = async (area, articles, rounds) => {
  const asked = askedOf(articles, rounds);
  const store = await openStore(area, NOW);
  return async (n) => {
    const [one, other] = asked[n]!.reading.mentions;
    await store.timeline({ entity: one!.entity, both: other!.entity });
  };
};

const save: Verb = async (area, articles, rounds) => {
  const fresh = [...madeUpArticles({ seed: SAVED_SEED + articles, articles: rounds, nations: NATIONS })];
  const store = await openStore(area, NOW);
  return writing(store, async (n) => void (await store.save(fresh[n]!)));
};

const undo: Verb = async (area) => {
  const store = await openStore(area, NOW);
  return writing(store, async () => void (await store.undo()));
};

/** In the order in which they are to be run: what undo takes back was saved before. */
export const VERBS = {
  cardAfterRestart,
  cardFirstAsked,
  cardWarm,
  dateCard,
  search,
  twoNames,
  save,
  undo,
} as const satisfies Record<string, Verb>;

/**
 * In the extension the worker that saves an article has read it just before: the lists of names and of words that merging asks too are
 * in memory then, and their making is no part of a save.
 */
function readLikeTheWorker(): void {
  const engine = createEngine();
  for (const { text, publishedAt } of madeUpArticles({ seed: SAVED_SEED, articles: 3 }))
    engine.read({ id: 'read', text, publishedAt });
}

/** Times what a user waits for, in a store that is filled. @param area opened anew, so that nothing is in memory */
export async function measure(base: StorageArea, { articles, rounds }: RunOptions): Promise<Partial<StoreFigures>> {
  const figures: Partial<StoreFigures> = {};
  const area = countedArea(base);
  readLikeTheWorker();
  for (const [name, verb] of Object.entries(VERBS)) {
    const times = MANY.has(name) ? rounds : Math.min(rounds, FEW);
    const run = await verb(area, articles, times);
    area.passed();
    figures[`${name}Ms`] = await timed(times, run);
    figures[`${name}Traffic`] = meanOf(area, times);
    await run.settle?.();
  }
  Object.assign(figures, await timedOneByOne(area, articles));
  const store = await openStore(area, NOW);
  const { articles: count, events, entities, bytes } = await store.summary();
  return {
    articles: count,
    events,
    entities,
    bytes,
    bytesPerEvent: bytes === null ? null : Math.round(bytes / events),
    ...figures,
  };
}

/**
 * As a reader saves: one article, and the store has settled when the next one comes; how long that takes it behind the answer; and a
 * save that comes at its very beginning. (The verb `save` gives one upon the other, without a moment to settle.)
 */
async function timedOneByOne(area: StorageArea, articles: number): Promise<Partial<StoreFigures>> {
  const fresh = [...madeUpArticles({ seed: SAVED_SEED + 1 + articles, articles: ONE_BY_ONE * 3, nations: NATIONS })];
  const store = await openStore(area, NOW);
  const settle = () => store.writer.queue(() => store.writer.settle());
  const [alone, settling, beside]: [number[], number[], number[]] = [[], [], []];
  const clocked = async (into: number[], job: () => Promise<unknown>) => {
    const start = performance.now();
    await job();
    into.push(performance.now() - start);
  };
  for (let n = 0; n < fresh.length; n += 3) {
    await clocked(alone, () => store.save(fresh[n]!));
    await clocked(settling, settle);
    await store.save(fresh[n + 1]!);
    const settled = settle();
    await clocked(beside, () => store.save(fresh[n + 2]!));
    await settled;
    await settle();
  }
  return {
    saveAloneMs: spread(alone),
    settleMs: spread(settling),
    saveBesideSettlingMs: spread(beside),
  };
}

function meanOf(area: CountedArea, rounds: number): Traffic {
  const passed = Object.entries(area.passed()).map(([key, sum]) => [key, Math.round((sum / rounds) * 10) / 10]);
  return Object.fromEntries(passed) as unknown as Traffic;
}

/** Verbs that change nothing and are quick. */
const MANY: ReadonlySet<string> = new Set(['cardFirstAsked', 'cardWarm', 'dateCard', 'search']);
/** No more can be undone. */
const FEW = 50;

/** Saves of each kind in `timedOneByOne`. */
const ONE_BY_ONE = 30;

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
  return spread(times);
}

function spread(times: number[]): [number, number, number] {
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]! * 10) / 10;
  return [at(0.5), at(0.95), at(1)];
}
