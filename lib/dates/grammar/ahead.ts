import type { Scan } from '../scan/scan';
import { type Starts, isIn } from './starts';

/**
 * What a reading has to find further on: how many words it reads at least, and sets of words of which it reads one behind its first. No
 * reading goes over a word that the grammar does not know, so the run of known words at a place tells of most places that nothing can be
 * read there, before anything is.
 */
export interface Needs {
  least: number;
  wants: readonly Starts[];
}

/** What can be read anywhere. */
export const NO_NEEDS: Needs = { least: 0, wants: [] };
/** Runs longer than this are not looked through: a text must be read in linear time. */
const REACH = 24;

const LEAST_BITS = 3;
const SET_BITS = 10;
const MOST_LEAST = (1 << LEAST_BITS) - 1;
const MOST_SETS = (1 << SET_BITS) - 1;

/** Needs as one number: the least, and the two smallest sets; 0 where one word is enough. */
export function packed({ least, wants }: Needs): number {
  if (least < 2) return 0;
  const [first = 0, second = 0] = wants.map(({ number }) => number).filter((number) => number <= MOST_SETS);
  return Math.min(least, MOST_LEAST) | (first << LEAST_BITS) | (second << (LEAST_BITS + SET_BITS));
}

/** Whether the run of known words from a place on has what is needed. @param needs packed, not 0 */
export function hasAhead(needs: number, { words }: Scan, at: number): boolean {
  const end = words.runEnd(at);
  if (end - at < (needs & MOST_LEAST)) return false;
  if (end - at > REACH) return true;
  for (let sets = needs >>> LEAST_BITS; sets !== 0; sets >>>= SET_BITS) {
    const set = sets & MOST_SETS;
    let place = at + 1;
    while (place < end && !isIn(set, words.idAt(place))) place += 1;
    if (place === end) return false;
  }
  return true;
}

/** The needs of what reads all of these, one after the other. */
export function needsOfAll(parts: readonly { needs: Needs; starts?: Starts }[]): Needs {
  const wants: Starts[] = [];
  let least = 0;
  for (const { needs, starts } of parts) {
    if (needs.least > 0 && least > 0 && starts) wants.push(starts);
    wants.push(...needs.wants);
    least += needs.least;
  }
  return { least, wants: smallest(wants) };
}

/** The needs of what reads one of these: the shortest, and one word of what each of them wants. */
export function needsOfAny(all: readonly Needs[], join: (ids: Iterable<number>) => Starts): Needs {
  const least = Math.min(...all.map((needs) => needs.least));
  if (least < 2 || all.some(({ wants }) => wants.length === 0)) return { least, wants: [] };
  const common = all[0]!.wants.filter((want) => all.every(({ wants }) => wants.includes(want)));
  const ids = all.flatMap(({ wants }) => [...wants[0]!.ids]);
  return { least, wants: smallest(common.length > 0 ? common : [join(ids)]) };
}

function smallest(wants: readonly Starts[]): Starts[] {
  return [...new Set(wants)].sort((a, b) => a.ids.size - b.ids.size);
}
