/**
 * Records over a storage area: values as text (one string crosses to the browser's storage far faster than a tree of
 * objects), generations as key prefixes, a bounded cache, and transactions that end in one `set`.
 */
import type { StorageArea } from './area';
import { createCache } from './cache';
import { decode, encode } from './codec';
import { storageError } from './error';

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
  reader(generation: number): Reader;
  begin(generation: number): Transaction;
  /**
   * Writes a transaction and root records in one `set`: all or nothing.
   * @param rootOf the root records, given by how many bytes the transaction makes the store grow
   * @returns that figure
   * @throws StoreError `quota` or `disk`; nothing is written then
   */
  commit(
    generation: number,
    transaction: Transaction | null,
    rootOf: (grown: number) => Record<string, unknown>,
  ): Promise<number>;
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
const SIZES_KNOWN = 20_000;
/** Texts, readings and the journal are read once in a while and are large: they would push out what cards need. */
const NOT_CACHED = /^\d+\/[txj]\//;

export function createDatabase(area: StorageArea): Database {
  const cache = createCache(CACHE_SIZE);
  // What a change adds to the storage in use: asking the browser reads all of it in Chromium.
  const sizes = new Map<string, number>();
  let writes = 0;

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
      const stored = await area.get([...new Set(missing)]).catch((error: unknown) => {
        throw storageError(error);
      });
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
    reader,
    begin: (generation) => createTransaction(reader(generation)),
    async commit(generation, transaction, rootOf) {
      const values = new Map<string, unknown>();
      for (const [key, value] of transaction?.written ?? []) values.set(fullKey(generation, key), value);
      const written = [...values];
      const encoded = await Promise.all(written.map(([key, value]) => encode(key, value)));
      const items: Record<string, string> = {};
      let grown = 0;
      for (const [at, [key]] of written.entries()) {
        items[key] = encoded[at]!;
        grown += measure(key, encoded[at]);
      }
      for (const [key, value] of Object.entries(rootOf(grown))) {
        values.set(key, value);
        items[key] = JSON.stringify(value);
      }
      writes += 1;
      try {
        await area.set(items);
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
      for (const [key, value] of values) remember(key, value, items[key]);
      return grown;
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
      return (await area.keys()).filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    },
  };
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
