/**
 * Copies of one agency text, word for word or nearly: they count as one source. Simhash over shingles of three folded
 * words (Charikar 2002).
 */
import { fold, tokens } from '../text';
import { hash64 } from './content-hash';

const SHINGLE = 3;
const BITS = 64;
/** Measured on our own re-edited texts: copies with a changed headline or source line differ in 3 bits at most. */
const MAX_DISTANCE = 8;

/** The 64-bit simhash of a text, 16 hexadecimal digits. A text of fewer than three words has a hash too. */
export function simhash(text: string): string {
  const words = tokens(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ start, end }) => fold(text.slice(start, end)));
  const votes = new Int32Array(BITS);
  const count = Math.max(1, words.length - SHINGLE + 1);
  for (let at = 0; at < count; at += 1) {
    const [low, high] = hash64(words.slice(at, at + SHINGLE).join(' '));
    for (let bit = 0; bit < 32; bit += 1) {
      votes[bit]! += (low >>> bit) & 1 ? 1 : -1;
      votes[bit + 32]! += (high >>> bit) & 1 ? 1 : -1;
    }
  }
  const digits: string[] = [];
  for (let nibble = BITS / 4 - 1; nibble >= 0; nibble -= 1) {
    let value = 0;
    for (let bit = 3; bit >= 0; bit -= 1) value = value * 2 + (votes[nibble * 4 + bit]! > 0 ? 1 : 0);
    digits.push(value.toString(16));
  }
  return digits.join('');
}

/** Whether two simhashes are those of one text and its copy. */
export function isNearCopy(a: string, b: string): boolean {
  return areNear(halvesOf(a), halvesOf(b));
}

/**
 * For each text the first of all that are near copies of it, itself where there is none before it. Looks only at pairs that agree in
 * a band of their bits, of which there is one more than bits may differ: no copy is missed, and few pairs are left.
 * @param hashes simhashes, in the order in which they count as first
 */
export function firstCopies(hashes: readonly string[]): number[] {
  const all = hashes.map(halvesOf);
  const bands = Array.from({ length: BANDS }, () => new Map<number, number[]>());
  return all.map((halves, at) => {
    let first = at;
    for (const [band, known] of bands.entries()) {
      const bits = bandOf(halves, band);
      const alike = known.get(bits) ?? [];
      if (!alike.length) known.set(bits, alike);
      const copied = alike.find((other) => other >= first || areNear(all[other]!, halves));
      if (copied !== undefined && copied < first) first = copied;
      alike.push(at);
    }
    return first;
  });
}

const BANDS = MAX_DISTANCE + 1;
/** Nine bands of eight bits do not fit into 64: eight of seven, and a last one of eight. */
const BAND_BITS = 7;

type Halves = readonly [high: number, low: number];

function halvesOf(hash: string): Halves {
  return [parseInt(hash.slice(0, 8), 16), parseInt(hash.slice(8), 16)];
}

function bandOf([high, low]: Halves, band: number): number {
  const from = band * BAND_BITS;
  const bits = from >= 32 ? low >>> (from - 32) : (high >>> from) | (from + BAND_BITS > 32 ? low << (32 - from) : 0);
  return bits & (band === BANDS - 1 ? 0xff : 0x7f);
}

function areNear(a: Halves, b: Halves): boolean {
  return ones(a[0] ^ b[0]) + ones(a[1] ^ b[1]) <= MAX_DISTANCE;
}

/** How many bits of a number of 32 are set. */
function ones(bits: number): number {
  let sums = bits - ((bits >>> 1) & 0x55555555);
  sums = (sums & 0x33333333) + ((sums >>> 2) & 0x33333333);
  return Math.imul((sums + (sums >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
