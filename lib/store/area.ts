/**
 * The storage the store stands on, as far as it is used: `browser.storage.local` in the extension (see
 * `lib/platform/storage`), a map in tests and under Node.
 */
export interface StorageArea {
  /** Only keys that are present come back. */
  get(keys: string[]): Promise<Record<string, unknown>>;
  /** All or nothing, even when the browser is killed in the middle. */
  set(items: Record<string, unknown>): Promise<void>;
  /** Not atomic with `set`: only for what no key points to any more. */
  remove(keys: string[]): Promise<void>;
  /** All keys; slow in Firefox (2.5 s at 100,000): never on a path a user waits for. */
  keys(): Promise<string[]>;
  bytesInUse(): Promise<number | null>;
  /** Absent, or null, where there is none: what is written then goes to its places at once. */
  openLog?(): Promise<LogArea | null>;
}

/**
 * A second, small storage for what was written and is not in its place yet: quick however much the first one holds. Its writes are on
 * the disk when they come back, in the order in which they were asked for.
 */
export interface LogArea {
  /** Only keys that are present come back. */
  get(keys: string[]): Promise<Record<string, unknown>>;
  /** All or nothing, as `set`. @param anew takes away, in the same write, what was there before */
  put(entries: Record<string, unknown>, anew: boolean): Promise<void>;
  /** Takes everything away. */
  clear(): Promise<void>;
}

/** A log in memory. */
export function memoryLog(initial: Record<string, unknown> = {}): LogArea {
  let entries = structuredClone(initial);
  return {
    get: async (keys) =>
      structuredClone(Object.fromEntries(Object.entries(entries).filter(([key]) => keys.includes(key)))),
    put: async (more, anew) => void (entries = { ...(!anew && entries), ...structuredClone(more) }),
    clear: async () => void (entries = {}),
  };
}

/** A storage area in memory. Values are cloned on the way in and out, as the browser's are. */
export function memoryArea(initial: Record<string, unknown> = {}, log: LogArea = memoryLog()): StorageArea {
  const items = new Map(Object.entries(structuredClone(initial)));
  return {
    async get(keys) {
      const found = keys.filter((key) => items.has(key));
      return Object.fromEntries(found.map((key) => [key, structuredClone(items.get(key))]));
    },
    async set(entries) {
      for (const [key, value] of Object.entries(structuredClone(entries))) items.set(key, value);
    },
    async remove(keys) {
      for (const key of keys) items.delete(key);
    },
    async keys() {
      return [...items.keys()];
    },
    async bytesInUse() {
      return JSON.stringify([...items]).length;
    },
    openLog: async () => log,
  };
}
