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
  let distance = 0;
  for (let at = 0; at < a.length; at += 1) distance += ones(parseInt(a[at]!, 16) ^ parseInt(b[at]!, 16));
  return distance <= MAX_DISTANCE;
}

function ones(nibble: number): number {
  return (nibble & 1) + ((nibble >> 1) & 1) + ((nibble >> 2) & 1) + ((nibble >> 3) & 1);
}
