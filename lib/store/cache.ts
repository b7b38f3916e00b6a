/** Values that were used last, as many as fit into a bound. What is shared through it must not be changed. */
export interface Cache {
  /** Undefined where the key is not held; a value that is held may itself be undefined. */
  find(key: string): { readonly value: unknown } | undefined;
  /** @param size in characters; what is larger than a hundredth of the bound is not held */
  hold(key: string, value: unknown, size: number): void;
  forget(key: string): void;
  keys(): IterableIterator<string>;
}

/** What a key and its place cost besides the value. */
const EACH = 100;
/** Of the bound, when there must be room. */
const KEPT = 0.9;

/** @param bound in characters of the values as they are stored */
export function createCache(bound: number): Cache {
  const held = new Map<string, { value: unknown; size: number }>();
  let total = 0;

  function forget(key: string): void {
    total -= held.get(key)?.size ?? 0;
    held.delete(key);
  }

  return {
    find(key) {
      const found = held.get(key);
      if (!found) return undefined;
      // The map keeps the order in which keys came: the last used goes to its end.
      held.delete(key);
      held.set(key, found);
      return found;
    },
    hold(key, value, size) {
      forget(key);
      const own = size + key.length + EACH;
      if (own > bound / 100) return;
      held.set(key, { value, size: own });
      total += own;
      // Room for a while at once: a map's first keys are slow to find where many before them are gone.
      if (total <= bound) return;
      for (const oldest of held.keys()) {
        if (total <= bound * KEPT) break;
        forget(oldest);
      }
    },
    forget,
    keys: () => held.keys(),
  };
}
