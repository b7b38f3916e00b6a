/**
 * The words the grammar knows, numbered from 1, in a hash table that is asked with the letters of a text as they stand:
 * most words of a text are not in it, and looking those up must make no string.
 */
export type Vocabulary = ReadonlyMap<string, number>;

/** Words longer than this are none that the grammar knows. */
export const LONGEST_WORD = 24;

/** A word's hash is the polynomial of its letters in this base, cut to 32 bits. */
export const HASH_BASE = 131;
const POWERS = new Int32Array(LONGEST_WORD + 2);
for (let power = 0, value = 1; power < POWERS.length; power += 1) {
  POWERS[power] = value;
  value = Math.imul(value, HASH_BASE);
}

/** The hash of what stands behind the first `cut` letters of a word of `length` letters. */
export function hashBehind(hash: number, hashOfCut: number, length: number, cut: number): number {
  return (hash - Math.imul(hashOfCut, POWERS[length - cut]!)) | 0;
}

/** The hash of a word of `length` letters with one more before it. */
export function hashBefore(letter: number, hash: number, length: number): number {
  return (Math.imul(letter, POWERS[length]!) + hash) | 0;
}

export class Lexicon {
  private readonly words: string[] = [''];
  private readonly slots: Uint16Array;
  /** The hash of the word in each slot: nearly all words that are not known end here. */
  private readonly hashes: Int32Array;
  private readonly mask: number;

  constructor(vocabulary: Vocabulary) {
    let size = 64;
    while (size < vocabulary.size * 4) size *= 2;
    this.mask = size - 1;
    this.slots = new Uint16Array(size);
    this.hashes = new Int32Array(size);
    for (const [word, id] of vocabulary) {
      this.words[id] = word;
      let hash = 0;
      for (let index = 0; index < word.length; index += 1)
        hash = (Math.imul(hash, HASH_BASE) + word.charCodeAt(index)) | 0;
      let slot = this.slotOf(hash);
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = id;
      this.hashes[slot] = hash;
    }
  }

  wordOf(id: number): string {
    return this.words[id]!;
  }

  /** Whether a word with that hash is in it: asked before the letters are taken down. */
  mayHave(hash: number): boolean {
    const { slots, hashes, mask } = this;
    for (let slot = this.slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (hashes[slot] === hash) return true;
    }
    return false;
  }

  /**
   * The number of the word that the letters from `from` to before `to` spell, 0 where there is none.
   * @param first a letter that stands before them and not among them, 0 for none
   */
  find(hash: number, letters: Uint16Array, from: number, to: number, first = 0): number {
    const { slots, hashes, mask } = this;
    for (let slot = this.slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & mask) {
      if (hashes[slot] === hash && spells(this.words[slots[slot]!]!, letters, from, to, first)) return slots[slot]!;
    }
    return 0;
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}

function spells(word: string, letters: Uint16Array, from: number, to: number, first: number): boolean {
  const before = first === 0 ? 0 : 1;
  if (word.length !== to - from + before) return false;
  if (before === 1 && word.charCodeAt(0) !== first) return false;
  for (let index = from; index < to; index += 1) {
    if (word.charCodeAt(index - from + before) !== letters[index]) return false;
  }
  return true;
}
