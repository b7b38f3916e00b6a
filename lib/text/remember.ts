/** Answers kept at most, and the longest text that one is kept for: names repeat, sentences do not. */
const MOST = 4000;
const LONGEST = 200;

/**
 * A pure function of a text that keeps its answers, whose callers must not change them. Its memory is bounded and belongs to whoever
 * asked for it.
 */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > LONGEST) return answer(text);
    const own = ownCopy(text);
    const found = answer(own);
    if (known.size >= MOST) known.clear();
    known.set(own, found);
    return found;
  };
}

/** Engines let a long enough slice point into the text it came from (V8: 13 letters and more). */
const SHARED = 13;

/** The same text in memory of its own: what is kept of a page must not keep the page. */
export function ownCopy(text: string): string {
  return text.length < SHARED ? text : ` ${text}`.slice(1);
}

/** Works something out when it is first asked for, and then knows it: what a worker wakes up for may never need it. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
