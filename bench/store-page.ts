/** The page of the measuring extension: the store over the browser's own storage, for puppeteer to call. */
import { openLog } from '../lib/platform/log';
import { sideBySide } from '../lib/platform/side-by-side';
import type { StorageArea } from '../lib/store/area';
import { importStore } from '../lib/store/exchange/import';
import { openStore } from '../lib/store/store';
import { madeUpArticles } from './made-up';
import { exportAll, exportOf, measure, type RunOptions, type StoreFigures } from './store-run';

interface ExtensionStorage {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  clear(): Promise<void>;
  getKeys?(): Promise<string[]>;
  getBytesInUse?(keys: null): Promise<number>;
}

const globals = globalThis as unknown as Record<
  'browser' | 'chrome',
  { storage: { local: ExtensionStorage }; runtime: object }
>;
const { storage, runtime } = globals.browser ?? globals.chrome;
const { local } = storage;

const area: StorageArea = {
  get: sideBySide((keys) => local.get(keys), runtime),
  set: (items) => local.set(items),
  remove: (keys) => local.remove(keys),
  keys: async () => (local.getKeys ? local.getKeys() : Object.keys(await local.get(null))),
  bytesInUse: async () => (local.getBytesInUse ? local.getBytesInUse(null) : null),
  openLog,
};

/** Characters a `set` while loading. */
const LOAD_AT_ONCE = 2_000_000;

async function load(path: string, report: (line: string) => void): Promise<void> {
  const body = (await fetch(path)).body!.pipeThrough(new TextDecoderStream());
  let rest = '';
  let records = 0;
  let batch: Record<string, unknown> = {};
  let size = 0;
  const put = async (line: string) => {
    if (!line) return;
    const [key, value] = JSON.parse(line) as [string, unknown];
    batch[key] = value;
    records += 1;
    size += line.length;
    if (size < LOAD_AT_ONCE) return;
    await local.set(batch);
    [batch, size] = [{}, 0];
    report(`${records} records`);
  };
  for await (const chunk of piecesOf(body)) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop()!;
    for (const line of lines) await put(line);
  }
  await put(rest);
  await local.set(batch);
}

/** Streams cannot be iterated in every browser. */
async function* piecesOf(stream: ReadableStream<string>): AsyncGenerator<string> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

const NOW = { now: () => new Date().toISOString() };

const api = {
  /** Starts to take in the records of a file that came with the extension; `progress` tells how far it is. */
  load(path: string): void {
    const start = performance.now();
    api.progress = { line: '', fillMs: null, error: null };
    load(path, (line) => (api.progress.line = line)).then(
      () => (api.progress.fillMs = performance.now() - start),
      (error: unknown) => (api.progress.error = String(error)),
    );
  },
  progress: { line: '', fillMs: null as number | null, error: null as string | null },
  measure: (options: RunOptions): Promise<Partial<StoreFigures>> => measure(area, options),
  exportAll: () => exportAll(area),

  /** Saves, removes and imports without end, until the browser is killed. */
  churn(seed: number): void {
    // Where the browser has put another page in this one's place, only one of them may write: as in the extension.
    void navigator.locks
      .request('siyaq-churn', async () => {
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
          // Long enough for the store to begin with what it leaves for later, and at times not for its end.
          if (n % 6 === 3) await new Promise((resolve) => setTimeout(resolve, 1_000 + (n % 5) * 120));
        }
      })
      .catch((error: unknown) => (api.progress.error = String(error)));
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
