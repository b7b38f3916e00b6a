/**
 * Reading in Firefox: a `get` of many keys there asks for each when the one before has come, by way of the page's own thread, so that it
 * stands still while anything is computed. Several calls at once share the waiting: 130 keys in 12 ms instead of 15 where nothing else
 * happens, and a save reads in four fifths of the time. Chromium reads all keys of a call at once and gains nothing.
 */
type Get = (keys: string[]) => Promise<Record<string, unknown>>;

/** Calls at once; with eight it is no quicker than with three. */
const CALLS = 3;
/** Fewer keys are not worth a second call. */
const LEAST = 8;

/** @param runtime of the browser's API: only Firefox's tells which browser it is */
export function sideBySide(get: Get, runtime: object): Get {
  if (!('getBrowserInfo' in runtime)) return get;
  return async (keys) => {
    if (keys.length < LEAST) return get(keys);
    const size = Math.ceil(keys.length / CALLS);
    const parts = Array.from({ length: CALLS }, (_, at) => keys.slice(at * size, (at + 1) * size));
    const found: Record<string, unknown> = {};
    for (const part of await Promise.all(parts.map(get))) Object.assign(found, part);
    return found;
  };
}
