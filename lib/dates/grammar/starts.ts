import { NUMBER } from '../scan/word';

/** The words of the grammar, numbered, and sets of them. */

/** Filled while the grammar's modules load. */
const numbers = new Map<string, number>([[NUMBER, 1]]);
export const LEXICON: ReadonlyMap<string, number> = numbers;

export function numberOf(key: string): number {
  const known = numbers.get(key) ?? numbers.size + 1;
  numbers.set(key, known);
  return known;
}

/** All sets, by their numbers; there is none of number 0. */
const sets: ReadonlySet<number>[] = [new Set()];

/**
 * For each word the sets that have it, as bits side by side: a text asks many sets about few words, so that what is asked lies together.
 * Made when it is first asked, behind the last module of the grammar.
 */
let table: Uint32Array | null = null;
let width = 0;

/** A set of words by their numbers in the lexicon, with a number of its own. */
export class Starts {
  readonly number = sets.length;

  constructor(readonly ids: ReadonlySet<number>) {
    sets.push(ids);
    table = null;
  }
}

/** Whether a set has a word, both by their numbers. */
export function isIn(set: number, id: number): boolean {
  const bits = table ?? fill();
  return ((bits[id * width + (set >>> 5)]! >>> (set & 31)) & 1) === 1;
}

function fill(): Uint32Array {
  width = (sets.length + 31) >>> 5;
  table = new Uint32Array((numbers.size + 1) * width);
  for (const [set, ids] of sets.entries()) for (const id of ids) table[id * width + (set >>> 5)]! |= 1 << (set & 31);
  return table;
}
