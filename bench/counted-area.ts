/** A storage area that notes what passes through it: calls, keys, bytes and, where time matters, milliseconds. */
import type { StorageArea } from '../lib/store/area';

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
  return {
    ...base,
    async get(keys) {
      const start = performance.now();
      const found = await base.get(keys);
      now.getMs += performance.now() - start;
      now.gets += 1;
      now.read += keys.length;
      for (const [key, value] of Object.entries(found)) now.sizeRead += sizeOf(key, value);
      return found;
    },
    async set(entries) {
      now.sets += 1;
      for (const [key, value] of Object.entries(entries)) {
        const size = sizeOf(key, value);
        now.written += 1;
        now.sizeWritten += size;
        onWritten(key, size);
      }
      const start = performance.now();
      await base.set(entries);
      now.setMs += performance.now() - start;
    },
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
