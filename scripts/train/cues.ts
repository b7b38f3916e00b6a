/** What stands beside a word in raw text: titles and given names, place words, heads of organisations. No tag is needed for it. */
import { ARABIC_GIVEN_NAMES } from '@/lib/entities/data/given-names';
import { triggersOf } from '@/lib/entities/tagger/triggers';

/** Occurrences of a word, then how often it stood behind a title, beside a given name, behind a place word, an organisation's head, «في» and the like. */
type CueCounts = [
  seen: number,
  title: number,
  givenName: number,
  place: number,
  organisation: number,
  preposition: number,
];

const TITLE = 1;
const ORGANISATION = 2;
const PLACE = 4;
const GIVEN_NAME = 16;
const PREPOSITION = 32;
const PREPOSITIONS = new Set(['في', 'الي', 'من', 'وفي']);
/** Added to the occurrences: a word that was seen once is not always what it was then. */
const DOUBT = 3;
/** A place word says more than a preposition, which any noun may follow. */
const PLACE_WEIGHT = 3;
/** Shares at which the levels 1 to 5 begin. */
const LEVELS = [0.01, 0.03, 0.08, 0.2, 0.4];
/** The signature's channels from here on are the cues'. */
const FIRST_CHANNEL = 7;

/** Counts the cues of each word of a text (one folded, tokenised sentence a line). */
export function countCues(text: string): Map<string, CueCounts> {
  const counts = new Map<string, CueCounts>();
  const cuesOfWord = new Map<string, number>();
  const cuesOf = (word: string | undefined): number => {
    if (word === undefined) return 0;
    let cues = cuesOfWord.get(word);
    if (cues === undefined) {
      cues = triggersOf(word) & (TITLE | ORGANISATION | PLACE);
      if (ARABIC_GIVEN_NAMES.has(word)) cues |= GIVEN_NAME;
      if (PREPOSITIONS.has(word)) cues |= PREPOSITION;
      cuesOfWord.set(word, cues);
    }
    return cues;
  };
  for (const line of text.split('\n')) {
    if (line.startsWith('< doc')) continue;
    const words = line.split(' ');
    for (const [at, word] of words.entries()) {
      let count = counts.get(word);
      if (!count) counts.set(word, (count = [0, 0, 0, 0, 0, 0]));
      const before = cuesOf(words[at - 1]);
      count[0] += 1;
      if (before & TITLE) count[1] += 1;
      if ((before | cuesOf(words[at + 1])) & GIVEN_NAME) count[2] += 1;
      if (before & PLACE) count[3] += 1;
      if (before & ORGANISATION) count[4] += 1;
      if (before & PREPOSITION) count[5] += 1;
    }
  }
  return counts;
}

/** Signatures with the cues' levels added to them, for words seen at least `minimum` times. */
export function withCues(
  signatures: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, CueCounts>,
  minimum: number,
): Map<string, number> {
  const all = new Map(signatures);
  for (const [word, [seen, title, givenName, place, organisation, preposition]] of counts) {
    if (seen < minimum) continue;
    let signature = all.get(word) ?? 0;
    for (const [channel, times] of [title + givenName, PLACE_WEIGHT * place + preposition, organisation].entries()) {
      const share = times / (seen + DOUBT);
      signature |= LEVELS.filter((from) => share >= from).length << (3 * (FIRST_CHANNEL + channel));
    }
    if (signature !== 0) all.set(word, signature >>> 0);
  }
  return all;
}
