/** The page of the measuring extension: the store over the browser's own storage, for puppeteer to call. */
import type { StorageArea } from '../lib/store/area';
import { importStore } from '../lib/store/exchange/import';
import { openStore } from '../lib/store/store';
import { madeUpArticles } from './made-up';
import { exportAll, exportOf, fill, measure, type RunOptions, type StoreFigures } from './store-run';

interface ExtensionStorage {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
  getKeys?(): Promise<string[]>;
  getBytesInUse?(keys: null): Promise<number>;
}

const globals = globalThis as unknown as Record<'browser' | 'chrome', { storage: { local: ExtensionStorage } }>;
const { local } = (globals.browser ?? globals.chrome).storage;

const area: StorageArea = {
  get: (keys) => local.get(keys),
  set: (items) => local.set(items),
  remove: (keys) => local.remove(keys),
  keys: async () => (local.getKeys ? local.getKeys() : Object.keys(await local.get(null))),
  bytesInUse: async () => (local.getBytesInUse ? local.getBytesInUse(null) : null),
};

const NOW = { now: () => new Date().toISOString() };

const api = {
  /** Starts to fill the store; `progress` tells how far it is. */
  fill(options: RunOptions): void {
    api.progress = { line: '', fillMs: null, error: null };
    fill(area, { ...options, report: (line) => (api.progress.line = line) }).then(
      (ms) => (api.progress.fillMs = ms),
      (error: unknown) => (api.progress.error = String(error)),
    );
  },
  progress: { line: '', fillMs: null as number | null, error: null as string | null },
  measure: (options: RunOptions): Promise<Partial<StoreFigures>> => measure(area, options),
  exportAll: () => exportAll(area),

  /** Saves, removes and imports without end, until the browser is killed. */
  churn(seed: number): void {
    void (async () => {
      const store = await openStore(area, NOW);
      const articles = [...madeUpArticles({ seed, articles: 400, events: 6, filler: 2, persons: 60, places: 20 })];
      // Not the same steps in each round.
      for (let n = seed % 40; ; n += 1) {
        if (n % 9 === 5) await store.undo();
        else if (n % 9 === 7) await store.remove((await store.articles()).items[0]!.id);
        // An import large enough to be built beside the store, and a small one.
        else if (n % 40 === 12) await importStore(store, exportOf(430, 1_000 + n, 1));
        else if (n % 9 === 8) await importStore(store, exportOf(20, 2_000 + n, 3));
        else await store.save(articles[n % articles.length]!);
      }
    })().catch((error: unknown) => (api.progress.error = String(error)));
  },
  /** What a browser finds that was started again. */
  async inspect(): Promise<{ state: string; txn: number; ok: boolean; problems: string[]; articles: number }> {
    const store = await openStore(area, NOW);
    if (store.state !== 'ready')
      return { state: store.state, txn: 0, ok: store.state === 'missing', problems: [], articles: 0 };
    const txn = store.transaction();
    const { ok, problems, articles } = await store.check({ deep: true });
    // And it can be written on.
    const [article] = madeUpArticles({ seed: 77_000 + txn, articles: 1, events: 3 });
    await store.save(article!);
    await store.undo();
    return { state: store.state, txn, ok, problems, articles };
  },
};

export type StorePageApi = typeof api;

(globalThis as unknown as { siyaqStore: StorePageApi }).siyaqStore = api;
