/** People by rule: a given name and what follows it, a title and what follows it. */
import type { Candidate } from './candidate';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { FUNCTION_WORDS, NEWS_VERBS, OFFICES, RANKS } from './lexicon';
import type { Line, Token } from './words';

const MOST_PARTS = 5;
const PARTICLES = new Set([
  'بن',
  'ابن',
  'ابو',
  'ابي',
  'عبد',
  'ال',
  'ولد',
  'ام',
  'دي',
  'فون',
  'فان',
  'بنت',
  'سيف',
  'بو',
]);

/** Full names that start with a known given name: two parts or more. */
export function matchPersons({ tokens }: Line, taken: (index: number) => boolean): Candidate[] {
  const found: Candidate[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const { word, start } = tokens[first]!;
    if (word.kind !== 'word' || taken(first)) continue;
    const reading = word.readings.find(({ stem }) => startsName(stem));
    if (!reading) continue;
    let last = first;
    while (last - first < MOST_PARTS && continuesName(tokens, last + 1) && !taken(last + 1)) last += 1;
    while (last > first && PARTICLES.has(tokens[last]!.word.folded)) last -= 1;
    if (last === first || (last === first + 1 && PARTICLES.has(word.folded))) continue;
    found.push(personCandidate(tokens, first, last, start + reading.cut, 0.7));
    first = last;
  }
  return found;
}

function startsName(stem: string): boolean {
  return ARABIC_GIVEN_NAMES.has(stem) || stem === 'عبد' || stem === 'ابو' || /^عبدال./.test(stem);
}

/** Whether a token may go on a personal name: an Arabic word that is neither function word, verb nor title. */
export function continuesName(tokens: Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || token.word.kind !== 'word') return false;
  const { folded } = token.word;
  if (FUNCTION_WORDS.has(folded) || NEWS_VERBS.has(folded) || OFFICES.has(folded) || RANKS.has(folded)) return false;
  return !(folded.startsWith('و') && NEWS_VERBS.has(folded.slice(1))) && folded.length > 1;
}

/** A person found in tokens `first` to `last`. */
export function personCandidate(
  tokens: Token[],
  first: number,
  last: number,
  start: number,
  confidence: number,
): Candidate {
  return {
    start,
    end: tokens[last]!.end,
    first,
    last,
    type: 'PER',
    source: 'rule',
    confidence,
    reason: 'full-name',
    entries: [],
    weak: false,
    alone: false,
  };
}
