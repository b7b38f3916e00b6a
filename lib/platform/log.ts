/**
 * The store's log, in an IndexedDB of the extension's own: a write takes some ms, while Chromium's `storage.local.set` takes the
 * longer the more keys there are. What is lost with it when somebody empties it is what was saved in the last second.
 */
import type { LogArea } from '../store/area';

const NAME = 'siyaq-log';
const TABLE = 'entries';

/** @returns null where the browser gives none */
export async function openLog(): Promise<LogArea | null> {
  let open: Promise<IDBDatabase> | null = null;

  function database(): Promise<IDBDatabase> {
    open ??= opened(() => (open = null));
    return open;
  }

  async function run<T>(mode: IDBTransactionMode, ask: (table: IDBObjectStore) => T): Promise<T> {
    // On the disk when it comes back, also where the machine loses its power.
    const transaction = (await database()).transaction(TABLE, mode, { durability: 'strict' });
    const answer = ask(transaction.objectStore(TABLE));
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('the log was not written')));
    });
    return answer;
  }

  const log: LogArea = {
    async get(keys) {
      const asked = await run('readonly', (table) => keys.map((key) => table.get(key)));
      return Object.fromEntries(
        keys.flatMap((key, at) => (asked[at]!.result === undefined ? [] : [[key, asked[at]!.result as unknown]])),
      );
    },
    async put(entries, anew) {
      await run('readwrite', (table) => {
        if (anew) table.clear();
        for (const [key, value] of Object.entries(entries)) table.put(value, key);
      });
    },
    async clear() {
      await run('readwrite', (table) => void table.clear());
    },
  };
  return database().then(
    () => log,
    () => null,
  );
}

function opened(onGone: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.addEventListener('upgradeneeded', () => void request.result.createObjectStore(TABLE));
    request.addEventListener('success', () => {
      // The browser may close it on its own: the next call opens it again.
      request.result.addEventListener('close', onGone);
      resolve(request.result);
    });
    request.addEventListener('error', () => reject(request.error ?? new Error('the log cannot be opened')));
  });
}
