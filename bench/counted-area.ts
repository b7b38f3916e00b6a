/** A storage area that notes what passes through it: calls, keys, bytes and, where time matters, milliseconds. */
import type { LogArea, StorageArea } from '../lib/store/area';

export interface Traffic {
  /** Round trips of reading, the keys asked for, the characters that came, the time spent waiting. */
  gets: number;
  read: number;
  sizeRead: number;
  getMs: number;
  sets: number;
  written: number;
  sizeWritten: number;
  setMs: number;
}

export interface CountedArea extends StorageArea {
  /** What has passed since the last call. */
  passed(): Traffic;
}

const NOTHING: Traffic = { gets: 0, read: 0, sizeRead: 0, getMs: 0, sets: 0, written: 0, sizeWritten: 0, setMs: 0 };

/** @param onWritten is told of each record that is written */
export function countedArea(base: StorageArea, onWritten: (key: string, size: number) => void = () => {}): CountedArea {
  let now = { ...NOTHING };

  /** A `set`, or what the log takes in its stead. */
  async function written(entries: Record<string, unknown>, write: () => Promise<void>): Promise<void> {
    now.sets += 1;
    for (const [key, value] of Object.entries(entries)) {
      const size = sizeOf(key, value);
      now.written += 1;
      now.sizeWritten += size;
      onWritten(key, size);
    }
    const start = performance.now();
    await write();
    now.setMs += performance.now() - start;
  }

  const counted = (log: LogArea | null): LogArea | null =>
    log && { ...log, put: (entries, anew) => written(entries, () => log.put(entries, anew)) };

  return {
    ...base,
    openLog: async () => counted((await base.openLog?.()) ?? null),
    async get(keys) {
      const start = performance.now();
      const found = await base.get(keys);
      now.getMs += performance.now() - start;
      now.gets += 1;
      now.read += keys.length;
      for (const [key, value] of Object.entries(found)) now.sizeRead += sizeOf(key, value);
      return found;
    },
    set: (entries) => written(entries, () => base.set(entries)),
    passed() {
      const passed = now;
      now = { ...NOTHING };
      return passed;
    },
  };
}

function sizeOf(key: string, value: unknown): number {
  return key.length + (typeof value === 'string' ? value : JSON.stringify(value)).length;
}
