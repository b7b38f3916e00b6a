/** Hashes that name the model's features. Training and tagging must agree on them, so they never depend on the platform. */

/** FNV-1a over UTF-16 code units, mixed so that every bit depends on every letter; unsigned, 32 bits. */
export function hashText(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) | 0;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** A hash of whole numbers, in their order; unsigned, 32 bits. */
export function hashNumbers(seed: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995;
  for (const value of [a, b, c]) hash = Math.imul(hash ^ value, 0x01000193) ^ (value << 16);
  return mix(hash);
}

/** The hash of a word's feature as seen from a token `offset` places away. */
export function hashAt(feature: number, offset: number): number {
  return mix(feature ^ Math.imul(offset + 3, 0x9e3779b1));
}

function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
