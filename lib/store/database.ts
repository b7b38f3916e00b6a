/**
 * Records over a storage area: values as text (one string crosses to the browser's storage far faster than a tree of
 * objects), generations as key prefixes, a bounded cache, and transactions that end in one `set`.
 */
import type { LogArea, StorageArea } from './area';
import { createCache } from './cache';
import { decode, encode, encodeEarly } from './codec';
import { StoreError, storageError } from './error';
import { pointerOf, readPointer } from './pointer';
import { META_KEY, type MetaRecord } from './records';

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
  /** As it will be stored, of what takes a while to be made so. */
  readonly encoded: ReadonlyMap<string, Promise<string>>;
}

export interface Database {
  /** The commit pointer as it is stored now, here or in the log. Opens the log: to be asked before anything is written. */
  pointer(): Promise<MetaRecord | null>;
  reader(generation: number): Reader;
  begin(generation: number): Transaction;
  /**
   * Writes a transaction and the pointer in one `set`: all or nothing. Where it may be logged, both go to the log, and the records wait
   * to be put in their places by the next commit that is not; until then they are read from memory.
   * @param rootOf the root records, given by how many bytes the transaction makes the store grow, and whether it waits in its log
   * @param own the key under which it may be logged, null where it may not
   * @returns by how many bytes it grows
   * @throws StoreError `quota` or `disk`; nothing is written then
   */
  commit(
    generation: number,
    transaction: Transaction | null,
    rootOf: (grown: number, waits: boolean) => Record<string, unknown>,
    own?: string | null,
  ): Promise<number>;
  /**
   * Puts some of what waits in its place, in one `set`. The log still has it, and the pointer says so: it may be cut off anywhere.
   * @returns whether that was all but what a last commit without a log will bring
   */
  unload(): Promise<boolean>;
  /**
   * Takes up the logs that an earlier run has left, in their order.
   * @returns those that stood beside the records, as an older version left them
   * @throws StoreError `broken` where one is not there
   */
  recover(logs: readonly string[]): Promise<string[]>;
  /** Empties the log: what it holds is in its place, and must not be read by anybody any more. */
  clearLog(): Promise<void>;
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
 * Firefox; in Chromium each `set` takes the longer the more keys the storage has, whatever it writes.
 */
const UNLOADED = 160;
/** Characters that may wait in logs: some seventy articles, saved one upon the other. */
const WAITING_SIZE = 12_000_000;
/** From here on each transaction takes some along to their places: else one of them would bring them all, thousands, in one `set`. */
const CROWDED_SIZE = WAITING_SIZE / 2;
/**
 * Logs stay for a while after their records are in their places, which is not yet to say on the disk: a machine that loses its power has
 * them again. The pointer tells that they are rests.
 */
const SAFE_MS = 60_000;
const MOST_KEPT = 100;
/** Logs at most: the next start reads them all. */
const MOST_LOGS = 300;
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
  // What is being read: whoever asks for it meanwhile gets the same.
  const reading = new Map<string, Promise<ReadonlyMap<string, unknown>>>();
  let log: LogArea | null = null;
  let opened: Promise<unknown> | undefined;
  // When the records were put in their places last, and how many logs there have been since the log was emptied.
  let settled = performance.now();
  let kept = 0;
  // Root records of the log that are not yet beside what they point to.
  let ahead: Record<string, string> = {};

  /** What was read until now is not to be trusted any longer. */
  function written(): void {
    writes += 1;
    reading.clear();
  }

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
    // Many at once: a map's first keys are slow to find where many before them are gone.
    if (sizes.size > SIZES_KNOWN) for (const old of [...sizes.keys()].slice(0, SIZES_KNOWN / 10)) sizes.delete(old);
    return grown;
  }

  async function get(keys: string[]): Promise<Record<string, unknown>> {
    return area.get(keys).catch((error: unknown) => {
      throw storageError(error);
    });
  }

  async function fromLog(keys: string[]): Promise<Record<string, unknown>> {
    const found = await log?.get(keys).catch((error: unknown) => {
      throw storageError(error);
    });
    return found ?? {};
  }

  /** Puts what waits longest in its place. */
  async function putSome(): Promise<void> {
    const some = [...waiting].slice(0, UNLOADED);
    await area.set({ ...Object.fromEntries(some), ...ahead }).catch((error: unknown) => {
      throw storageError(error);
    });
    ahead = {};
    for (const [key, stored] of some) {
      waitingSize -= stored.length;
      waiting.delete(key);
    }
  }

  async function read(keys: readonly string[]): Promise<unknown[]> {
    const found = new Map<string, unknown>();
    const open: string[] = [];
    const joined = new Map<string, Promise<ReadonlyMap<string, unknown>>>();
    for (const key of new Set(keys)) {
      const held = cache.find(key);
      const coming = reading.get(key);
      if (held) found.set(key, held.value);
      else if (coming) joined.set(key, coming);
      else open.push(key);
    }
    if (open.length) {
      const batch = fetched(open);
      for (const key of open) reading.set(key, batch);
      const done = () => {
        for (const key of open) if (reading.get(key) === batch) reading.delete(key);
      };
      batch.finally(done).catch(() => {});
      for (const [key, value] of await batch) found.set(key, value);
    }
    for (const [key, batch] of joined) found.set(key, (await batch).get(key));
    return keys.map((key) => found.get(key));
  }

  /** From the logs and the storage. */
  async function fetched(keys: string[]): Promise<ReadonlyMap<string, unknown>> {
    const before = writes;
    const stored = new Map<string, unknown>();
    for (const key of keys) if (waiting.has(key)) stored.set(key, waiting.get(key));
    const placed = keys.filter((key) => !stored.has(key));
    if (placed.length) for (const [key, value] of Object.entries(await get(placed))) stored.set(key, value);
    const decoded = keys.map((key) => decode(key, stored.get(key)));
    const values = decoded.some((one) => one instanceof Promise) ? await Promise.all(decoded) : decoded;
    const found = new Map<string, unknown>();
    for (const [at, key] of keys.entries()) {
      found.set(key, values[at]);
      measure(key, stored.get(key));
      // A write that came in between has brought something newer.
      if (writes === before) remember(key, values[at], stored.get(key));
    }
    return found;
  }

  const reader = (generation: number): Reader => ({
    get: async <T>(keys: readonly string[]) =>
      (await read(keys.map((key) => fullKey(generation, key)))) as (T | undefined)[],
  });

  return {
    async pointer() {
      opened ??= area.openLog?.().then((found) => (log = found)) ?? Promise.resolve();
      const both = await Promise.all([get([META_KEY]), opened.then(() => fromLog([META_KEY]))]);
      const [stored, logged] = await Promise.all(
        both.map(async (items) => readPointer(decode(META_KEY, items[META_KEY]))),
      );
      const counts = pointerOf(stored!, logged!);
      if (counts && counts === logged) ahead = { [META_KEY]: both[1][META_KEY] as string };
      return counts;
    },
    reader,
    begin: (generation) =>
      createTransaction(reader(generation), (key, value) => encodeEarly(fullKey(generation, key), value)),
    async commit(generation, transaction, rootOf, own = null) {
      const values = new Map<string, unknown>();
      const items: Record<string, string> = {};
      let grown = 0;
      let size = 0;
      for (const [bare, value] of transaction?.written ?? []) {
        const key = fullKey(generation, bare);
        const early = transaction!.encoded.get(bare);
        const text = early ? await early : encode(key, value);
        values.set(key, value);
        items[key] = text;
        grown += measure(key, text);
        size += text.length;
      }
      // Twice, for a transaction may write more than is put in its place at once.
      for (const _ of own === null ? [] : [1, 2]) if (waitingSize > CROWDED_SIZE) await putSome();
      const isSafe = kept > MOST_KEPT || performance.now() - settled > SAFE_MS;
      const anew = isSafe && waiting.size === 0;
      const hasRoom = waitingSize + size <= WAITING_SIZE && (anew || kept < MOST_LOGS);
      let waits = log !== null && own !== null && size <= LOG_SIZE && hasRoom;
      const roots: Record<string, string> = {};
      const setRoots = () => {
        for (const [key, value] of Object.entries(rootOf(grown, waits))) {
          values.set(key, value);
          roots[key] = JSON.stringify(value);
        }
      };
      setRoots();
      written();
      try {
        if (waits)
          await log!.put({ [own!]: items, ...roots }, anew).catch(() => {
            // Given up: what it holds goes to its place with the rest. The next start opens it again.
            [log, waits] = [null, false];
            setRoots();
          });
        // Without a pointer that says so, what waits must not leave its log.
        if (!waits) await area.set({ ...(META_KEY in roots && Object.fromEntries(waiting)), ...items, ...roots });
      } catch (error) {
        // Whether the set came through is the browser's secret: read anew.
        for (const key of values.keys()) {
          cache.forget(key);
          sizes.delete(key);
        }
        throw storageError(error);
      } finally {
        written();
      }
      if (waits) {
        wait(items);
        ahead = roots;
        kept = anew ? 1 : kept + 1;
      } else if (META_KEY in roots) {
        waiting.clear();
        waitingSize = 0;
        ahead = {};
        settled = performance.now();
      }
      for (const [key, value] of values) remember(key, value, items[key] ?? roots[key]);
      return grown;
    },
    async unload() {
      if (waiting.size <= UNLOADED) return true;
      await putSome();
      return false;
    },
    async recover(logs) {
      const entries = await fromLog([...logs]);
      const apart = logs.filter((key) => entries[key] === undefined);
      if (apart.length) Object.assign(entries, await get(apart));
      for (const key of logs) {
        const items = entries[key];
        if (!isLog(items)) throw new StoreError('broken', `the log "${key}" cannot be read`);
        wait(items);
      }
      return apart;
    },
    async clearLog() {
      await log?.clear().catch((error: unknown) => {
        throw storageError(error);
      });
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

function createTransaction(base: Reader, early: (key: string, value: unknown) => Promise<string> | null): Transaction {
  const written = new Map<string, unknown>();
  const encoded = new Map<string, Promise<string>>();
  return {
    written,
    encoded,
    async get<T>(keys: readonly string[]) {
      const open = keys.filter((key) => !written.has(key));
      const stored = open.length ? await base.get(open) : [];
      const found = new Map(open.map((key, at) => [key, stored[at]]));
      return keys.map((key) => (written.has(key) ? written.get(key) : found.get(key)) as T | undefined);
    },
    put(key, value) {
      written.set(key, value);
      const text = early(key, value);
      if (!text) return;
      // A transaction may be given up: then nobody asks.
      text.catch(() => {});
      encoded.set(key, text);
    },
    drop(key) {
      written.set(key, undefined);
      encoded.delete(key);
    },
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
