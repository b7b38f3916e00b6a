/** Two 32-bit FNV-1a hashes of a string, with a last mixing so that all bits depend on all letters. */
export function hash64(text: string): [low: number, high: number] {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return [mix(low), mix(high)];
}

function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x7feb352d);
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A short hash of a string, 13 letters and digits: for ids that are functions of content. */
export function contentHash(text: string): string {
  const [low, high] = hash64(text);
  return `${low.toString(36).padStart(7, '0')}${high.toString(36).padStart(7, '0').slice(0, 6)}`;
}
