/** Where a sentence has names of the lists (`../data`), as features: the longest one that starts at a word, proclitics aside. */
import { type Hit, listingOf, type TrieNode } from '../gazetteer';
import { gazetteer } from '../lists';
import { onwardBit } from '../onward';
import { isPreposition } from './forms';

/** What the lists say of a word, whatever stands beside it. */
export interface ListedWord {
  folded: string;
  /** Its bit in `TrieNode.onward`. */
  bit: number;
  /** Where names begin that may start at it; null when none does, as for most words. */
  starts: readonly TrieNode[] | null;
  /** Its code where no longer name of the lists starts at it; 0 when it is none by itself. */
  alone: number;
}

const TYPES = ['PER', 'GPE', 'LOC', 'ORG', 'NORP', 'MISC'] as const;
/** Places in a name: all of it, its first word, one between, its last. */
const PLACES = 4;
/** Codes of a token: 0 for none, then by type, place in the name, and whether the spelling is a common word or a surname too. */
export const LISTED_CODES = 1 + TYPES.length * PLACES * 2;

export function listedWord(folded: string): ListedWord {
  const starts = withoutProclitics(folded).flatMap((word) => gazetteer.root.next?.get(word) ?? []);
  const name = starts.find(({ hits }) => hits && hits.length > 0);
  const alone = name && listingOf(name).hit;
  return {
    folded,
    bit: onwardBit(folded),
    starts: starts.length > 0 ? starts : null,
    alone: alone?.skip === 0 ? codeOf(alone, 0, 1) : 0,
  };
}

/** The code of the word at a place of a name of so many words, those that announce it left out. */
function codeOf({ entry, weak, alone }: Hit, place: number, words: number): number {
  const part = words === 1 ? 0 : place === 0 ? 1 : place === words - 1 ? 3 : 2;
  return 1 + (TYPES.indexOf(entry.type) * PLACES + part) * 2 + (weak || alone ? 1 : 0);
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
  const tokens = { wordAt, mark };
  for (let at = 0; at < count; at += 1) {
    const length = markNameAt(at, count, tokens);
    if (length > 1) at += length - 1;
  }
}

/** The tokens of a sentence, as those who look for listed names see them. */
export interface ListedTokens {
  wordAt(at: number): ListedWord;
  mark(at: number, code: number): void;
}

/**
 * Marks the name that starts at a token, if one does.
 * @param count where the sentence ends
 * @returns the name's words, those that announce it included; 0 where none starts
 */
export function markNameAt(at: number, count: number, tokens: ListedTokens): number {
  const { starts } = tokens.wordAt(at);
  const name = starts && longest(starts, at, count, tokens);
  if (!name) return 0;
  const { length, hit } = name;
  const words = length - hit.skip;
  for (let word = 0; word < words; word += 1) tokens.mark(at + hit.skip + word, codeOf(hit, word, words));
  return length;
}

function longest(
  starts: readonly TrieNode[],
  at: number,
  count: number,
  tokens: ListedTokens,
): { length: number; hit: Hit } | null {
  for (const start of starts) {
    let best: TrieNode | null = null;
    let words = 0;
    let node: TrieNode | undefined = start;
    for (let length = 1; node; length += 1) {
      if (node.hits && node.hits.length > 0) {
        best = node;
        words = length;
      }
      const after: ListedWord | null = node.next && at + length < count ? tokens.wordAt(at + length) : null;
      node = after && node.onward & after.bit ? node.next!.get(after.folded) : undefined;
    }
    if (best) return { length: words, hit: listingOf(best).hit };
  }
  return null;
}
