/**
 * Records over a storage area: values as text (one string crosses to the browser's storage far faster than a tree of
 * objects), generations as key prefixes, a bounded cache, and transactions that end in one `set`.
 */
import type { StorageArea } from './area';
import { createCache } from './cache';
import { decode, encode, TOMBSTONE } from './codec';
import { StoreError, storageError } from './error';

/** Reads records. What it returns is shared with the cache: never change it, make a new one. */
export interface Reader {
  /** In the order of the keys; undefined where there is none. */
  get<T>(keys: readonly string[]): Promise<(T | undefined)[]>;
}

/** Reads through to its base, and keeps what is written until it is committed. */
export interface Transaction extends Reader {
  put(key: string, value: unknown): void;
  drop(key: string): void;
  /** What would be written; a dropped key is undefined. */
  readonly written: ReadonlyMap<string, unknown>;
}

export interface Database {
  /** A record outside every generation, for example the commit pointer. */
  root<T>(key: string): Promise<T | undefined>;
  /** The same as it is stored now, whatever memory holds. */
  storedRoot<T>(key: string): Promise<T | undefined>;
  reader(generation: number): Reader;
  begin(generation: number): Transaction;
  /**
   * Writes a transaction and root records in one `set`: all or nothing. With a log the records go there, as one value, and wait to be
   * put in their places by the next commit without one; until then they are read from memory.
   * @param rootOf the root records, given by how many bytes the transaction makes the store grow, and whether it waits in its log
   * @param logs the key of the log, where one may be used; and the keys of those that wait already
   * @returns by how many bytes it grows
   * @throws StoreError `quota` or `disk`; nothing is written then
   */
  commit(
    generation: number,
    transaction: Transaction | null,
    rootOf: (grown: number, waits: boolean) => Record<string, unknown>,
    logs?: { own: string | null; waiting: readonly string[] },
  ): Promise<number>;
  /**
   * Puts some of what waits in logs in its place, in one `set`. Its log still has it, so it may be cut off anywhere.
   * @returns whether that was all but what a last commit without a log will bring
   */
  unload(): Promise<boolean>;
  /**
   * Takes up the logs that an earlier run has left, in their order.
   * @throws StoreError `broken` where one is not there
   */
  recover(logs: readonly string[]): Promise<void>;
  /** Removes keys that nothing points to any more (full keys). */
  sweep(keys: string[]): Promise<void>;
  /** Removes all keys of a generation. Slow: never on a path a user waits for. */
  sweepGeneration(generation: number): Promise<void>;
  /** Keys of a generation, without its prefix. Slow, as above. */
  keysOf(generation: number): Promise<string[]>;
}

/** In characters of records as they are stored: the cards of a day's work; in memory some times as many bytes. */
const CACHE_SIZE = 8_000_000;
const SWEEP_BATCH = 500;
/** A transaction with more characters goes to its places at once: it is an import, and written once instead of twice. */
const LOG_SIZE = 400_000;
/**
 * Records that are put in their places at once, about what one save has written. What a reader asks meanwhile waits for so many in
 * Firefox; in Chromium each `set` costs the more the more keys the storage has, whatever it writes.
 */
const UNLOADED = 160;
/** Characters that may wait in logs: some fifty articles, saved one upon the other. */
const WAITING_SIZE = 8_000_000;
const SIZES_KNOWN = 20_000;
/** Texts, readings and the journal are read once in a while and are large: they would push out what cards need. */
const NOT_CACHED = /^\d+\/[txj]\//;

export function createDatabase(area: StorageArea): Database {
  const cache = createCache(CACHE_SIZE);
  // What a change adds to the storage in use: asking the browser reads all of it in Chromium.
  const sizes = new Map<string, number>();
  // What is in logs and not yet in its place, as it is stored.
  const waiting = new Map<string, string>();
  let waitingSize = 0;
  let writes = 0;

  function wait(items: Readonly<Record<string, string>>): void {
    for (const [key, stored] of Object.entries(items)) {
      waitingSize += stored.length - (waiting.get(key)?.length ?? 0);
      waiting.set(key, stored);
    }
  }

  function remember(key: string, value: unknown, stored: unknown): void {
    if (NOT_CACHED.test(key)) cache.forget(key);
    else cache.hold(key, value, typeof stored === 'string' ? stored.length : 0);
  }

  /** @returns by how much the record has grown */
  function measure(key: string, stored: unknown): number {
    const size = typeof stored === 'string' ? utf8Length(key) + utf8Length(stored) : 0;
    const grown = size - (sizes.get(key) ?? 0);
    sizes.delete(key);
    sizes.set(key, size);
    if (sizes.size > SIZES_KNOWN) sizes.delete(sizes.keys().next().value!);
    return grown;
  }

  async function get(keys: string[]): Promise<Record<string, unknown>> {
    return area.get(keys).catch((error: unknown) => {
      throw storageError(error);
    });
  }

  async function read(keys: readonly string[]): Promise<unknown[]> {
    const found = new Map<string, unknown>();
    const missing: string[] = [];
    for (const key of keys) {
      const held = cache.find(key);
      if (held) found.set(key, held.value);
      else missing.push(key);
    }
    if (missing.length) {
      const before = writes;
      const logged = new Map(missing.flatMap((key) => (waiting.has(key) ? [[key, waiting.get(key)]] : [])));
      const open = [...new Set(missing)].filter((key) => !logged.has(key));
      const stored: Record<string, unknown> = open.length ? await get(open) : {};
      for (const [key, value] of logged) stored[key] = value;
      const decoded = await Promise.all(missing.map((key) => decode(key, stored[key])));
      for (const [at, key] of missing.entries()) {
        found.set(key, decoded[at]);
        measure(key, stored[key]);
        // A write that came in between has brought something newer.
        if (writes === before) remember(key, decoded[at], stored[key]);
      }
    }
    return keys.map((key) => found.get(key));
  }

  const reader = (generation: number): Reader => ({
    get: async <T>(keys: readonly string[]) =>
      (await read(keys.map((key) => fullKey(generation, key)))) as (T | undefined)[],
  });

  return {
    root: async <T>(key: string) => (await read([key]))[0] as T | undefined,
    storedRoot: async <T>(key: string) => (await decode(key, (await get([key]))[key])) as T | undefined,
    reader,
    begin: (generation) => createTransaction(reader(generation)),
    async commit(generation, transaction, rootOf, logs = { own: null, waiting: [] }) {
      const values = new Map<string, unknown>();
      for (const [key, value] of transaction?.written ?? []) values.set(fullKey(generation, key), value);
      const written = [...values];
      const encoded = await Promise.all(written.map(([key, value]) => encode(key, value)));
      const items: Record<string, string> = {};
      let grown = 0;
      let size = 0;
      for (const [at, [key]] of written.entries()) {
        items[key] = encoded[at]!;
        grown += measure(key, encoded[at]);
        size += encoded[at]!.length;
      }
      const log = size <= LOG_SIZE && waitingSize + size <= WAITING_SIZE ? logs.own : null;
      const roots: Record<string, string> = {};
      for (const [key, value] of Object.entries(rootOf(grown, log !== null))) {
        values.set(key, value);
        roots[key] = JSON.stringify(value);
      }
      // What is already in its place needs no log any longer.
      const done = log === null ? logs.waiting : [];
      writes += 1;
      try {
        if (log !== null) await area.set({ [log]: items, ...roots });
        else await area.set({ ...Object.fromEntries(waiting), ...items, ...emptied(done), ...roots });
      } catch (error) {
        // Whether the set came through is the browser's secret: read anew.
        for (const key of values.keys()) {
          cache.forget(key);
          sizes.delete(key);
        }
        throw storageError(error);
      } finally {
        writes += 1;
      }
      if (log !== null) wait(items);
      else {
        waiting.clear();
        waitingSize = 0;
      }
      for (const [key, value] of values) remember(key, value, items[key] ?? roots[key]);
      return grown;
    },
    async unload() {
      const some = [...waiting].slice(0, UNLOADED);
      if (some.length === waiting.size) return true;
      await area.set(Object.fromEntries(some)).catch((error: unknown) => {
        throw storageError(error);
      });
      for (const [key, stored] of some) {
        waitingSize -= stored.length;
        waiting.delete(key);
      }
      return false;
    },
    async recover(logs) {
      const stored = await get([...logs]);
      for (const log of logs) {
        const items = stored[log];
        if (!isLog(items)) throw new StoreError('broken', `the log "${log}" cannot be read`);
        wait(items);
      }
    },
    async sweep(keys) {
      for (const key of keys) cache.forget(key);
      if (keys.length) await area.remove(keys);
    },
    async sweepGeneration(generation) {
      const prefix = fullKey(generation, '');
      const found = (await area.keys()).filter((key) => key.startsWith(prefix));
      for (let at = 0; at < found.length; at += SWEEP_BATCH) await area.remove(found.slice(at, at + SWEEP_BATCH));
      for (const key of cache.keys()) if (key.startsWith(prefix)) cache.forget(key);
    },
    async keysOf(generation) {
      const prefix = fullKey(generation, '');
      const all = new Set([...(await area.keys()), ...waiting.keys()]);
      return [...all].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    },
  };
}

function isLog(stored: unknown): stored is Record<string, string> {
  return typeof stored === 'object' && stored !== null && Object.values(stored).every((one) => typeof one === 'string');
}

function emptied(keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, TOMBSTONE]));
}

function createTransaction(base: Reader): Transaction {
  const written = new Map<string, unknown>();
  return {
    written,
    async get<T>(keys: readonly string[]) {
      const open = keys.filter((key) => !written.has(key));
      const stored = open.length ? await base.get(open) : [];
      const found = new Map(open.map((key, at) => [key, stored[at]]));
      return keys.map((key) => (written.has(key) ? written.get(key) : found.get(key)) as T | undefined);
    },
    put: (key, value) => void written.set(key, value),
    drop: (key) => void written.set(key, undefined),
  };
}

/** Bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return length;
}

/** As the storage area has it. */
export function fullKey(generation: number, key: string): string {
  return `${generation}/${key}`;
}
