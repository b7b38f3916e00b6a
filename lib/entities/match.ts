/** Finds the listed names in a line: the longest at each word, under each reading of its proclitics. */
import type { Candidate } from './candidate';
import { DASHES, listingOf, type Listing, type TrieNode } from './gazetteer';
import { PREPOSITIONS } from './lexicon';
import { is, WORD_CLASS, type Line } from './words';

interface Match {
  last: number;
  listing: Listing;
}

/** All listed names of a line, the longest for each start. */
export function matchLists({ tokens, classes, all }: Line): Candidate[] {
  const found: Candidate[] = [];
  if (!(all & WORD_CLASS.listed)) return found;
  for (let first = 0; first < tokens.length; first += 1) {
    if (!(classes[first]! & WORD_CLASS.listed)) continue;
    const { start, word } = tokens[first]!;
    const next = first + 1 < tokens.length ? tokens[first + 1]!.word.bit : 0;
    // Most words that names start with are not gone on with: then all is known that could be found.
    if (word.isPlain && (word.onward & next) === 0) {
      if (word.alone) found.push(candidateOf(listingOf(word.alone), first, first, start, tokens[first]!.end));
      continue;
    }
    let best: Match | null = null;
    let cut = 0;
    for (const reading of word.starts) {
      if (reading.cut > 0 && isGoverned(tokens, first, reading.stem)) continue;
      const match = walk(reading.node!, tokens, first);
      // A longer cut must earn its keep: «وليد» is a name before it is «و» and something else.
      if (match && (!best || match.last > best.last)) {
        best = match;
        cut = reading.cut;
      }
    }
    if (!best) continue;
    const { skip } = best.listing;
    const from = skip === 0 ? start + cut : tokens[first + skip]!.start;
    const candidate = candidateOf(best.listing, first + skip, best.last, from, tokens[best.last]!.end);
    // «وزارات» is a common word, not «و» and a town.
    if (cut > 0 && best.last === first && word.sense === 'common' && isPlace(candidate)) candidate.weak = true;
    found.push(candidate);
  }
  return found;
}

/** «في ويلز», «منطقة كالابريا»: behind a preposition, or a head that it is the name of, a word's first letter is its own. */
function isGoverned(tokens: Line['tokens'], first: number, stem: string): boolean {
  const before = tokens[first - 1]?.word;
  if (!before || before.kind !== 'word') return false;
  const { folded } = tokens[first]!.word;
  if (PREPOSITIONS.has(before.folded)) return !folded.startsWith('لل');
  return /^[كف]/.test(folded) && folded.length === stem.length + 1 && is(before, WORD_CLASS.placeHead);
}

function isPlace({ type, entries }: Candidate): boolean {
  return (type === 'GPE' || type === 'LOC') && entries[0]?.within !== undefined && !entries[0].capital;
}

function walk(from: TrieNode, tokens: Line['tokens'], first: number): Match | null {
  let named = from.hits && from;
  let last = first;
  let node = from;
  for (let at = first + 1; node.next && at < tokens.length; at += 1) {
    const { word } = tokens[at]!;
    if (word.kind === 'mark' && DASHES.has(word.text)) continue;
    const next = node.onward & word.bit && node.next.get(word.folded);
    if (!next) break;
    node = next;
    if (!node.hits) continue;
    named = node;
    last = at;
  }
  return named && { last, listing: listingOf(named) };
}

function candidateOf({ entries, hit }: Listing, first: number, last: number, start: number, end: number): Candidate {
  const { entry, weak, alone } = hit;
  const { type } = entry;
  return {
    start,
    end,
    first,
    last,
    type,
    source: 'list',
    confidence: weak ? 0.4 : alone ? 0.8 : 0.95,
    reason: type === 'NORP' ? 'nisba' : alone ? 'surname' : 'gazetteer',
    entries,
    weak,
    alone,
    latin: undefined,
    entity: undefined,
    qualities: undefined,
  };
}
