/** Where a sentence has names of the lists (`../data`), as features: the longest one that starts at a word, proclitics aside. */
import type { TrieNode } from '../gazetteer';
import { gazetteer } from '../lists';
import { isPreposition } from './forms';

/** What the lists say of a word, whatever stands beside it. */
export interface ListedWord {
  folded: string;
  /** Where names begin that may start at it; null when none does, as for most words. */
  starts: readonly TrieNode[] | null;
}

const TYPES = ['PER', 'GPE', 'LOC', 'ORG', 'NORP', 'MISC'] as const;
/** Places in a name: all of it, its first word, one between, its last. */
const PLACES = 4;
/** Codes of a token: 0 for none, then by type, place in the name, and whether the spelling is a common word or a surname too. */
export const LISTED_CODES = 1 + TYPES.length * PLACES * 2;

export function listedWord(folded: string): ListedWord {
  const starts = withoutProclitics(folded).flatMap((word) => gazetteer.root.next?.get(word) ?? []);
  return { folded, starts: starts.length > 0 ? starts : null };
}

/** The word, then what is left when its first letters are proclitics («وللعراق»: «العراق»). */
function withoutProclitics(folded: string): string[] {
  const found = [folded];
  const conjunction = (folded[0] === 'و' || folded[0] === 'ف') && folded.length > 3;
  if (conjunction) found.push(folded.slice(1));
  for (const word of found.slice()) {
    if (word.startsWith('لل') && word.length > 4) found.push(`ال${word.slice(2)}`, word.slice(1));
    else if (isPreposition(word[0] ?? '') && word.length > 3) found.push(word.slice(1));
  }
  return found;
}

/**
 * Marks the tokens of a sentence that lie in names of the lists, from left to right, the longest name first.
 * @param wordAt the word of a token, 0 to `count` - 1
 * @param mark takes a token and its code, 1 to `LISTED_CODES` - 1; tokens outside such names are passed over
 */
export function markListed(
  count: number,
  wordAt: (at: number) => ListedWord,
  mark: (at: number, code: number) => void,
): void {
  for (let at = 0; at < count; at += 1) {
    const { starts } = wordAt(at);
    if (starts === null) continue;
    const name = longest(starts, at, count, wordAt);
    if (!name) continue;
    for (let word = name.skip; word < name.length; word += 1) {
      const place = name.length - name.skip === 1 ? 0 : word === name.skip ? 1 : word === name.length - 1 ? 3 : 2;
      mark(at + word, 1 + (name.type * PLACES + place) * 2 + (name.soft ? 1 : 0));
    }
    at += name.length - 1;
  }
}

interface ListedName {
  /** Words, those that announce the name and are no part of it included; how many these are. */
  length: number;
  skip: number;
  type: number;
  soft: boolean;
}

function longest(
  starts: readonly TrieNode[],
  at: number,
  count: number,
  wordAt: (at: number) => ListedWord,
): ListedName | null {
  for (const start of starts) {
    let best: ListedName | null = null;
    let node: TrieNode | undefined = start;
    for (let length = 1; node; length += 1) {
      if (node.hits && node.hits.length > 0) {
        const hit = node.hits.find(({ weak }) => !weak) ?? node.hits[0]!;
        best = { length, skip: hit.skip, type: TYPES.indexOf(hit.entry.type), soft: hit.weak || hit.alone };
      }
      node = at + length < count ? node.next?.get(wordAt(at + length).folded) : undefined;
    }
    if (best) return best;
  }
  return null;
}
