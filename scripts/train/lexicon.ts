/** A lexicon that the model teaches itself: how it tags each word over a large untagged text, as levels. */
import { fold } from '@/lib/text';
import { TAGGER_TYPES } from '@/lib/entities/tagger/labels';
import type { Tagger } from '@/lib/entities/tagger/tagger';

/** Occurrences of a word, then how often it began a person's name, went on one, and stood in a name of the other types. */
export type WordCounts = [seen: number, begins: number, inside: number, ...others: number[]];

const COLUMNS = 2 + TAGGER_TYPES.length;
/** Sentences tagged at a time where the text has no documents of its own. */
const LONGEST_DOCUMENT = 200;

/** Tags a text (one tokenised sentence a line, `< doc …` lines between documents) and counts what became of each word. */
export function countWords(text: string, tagger: Tagger): Map<string, WordCounts> {
  const counts = new Map<string, WordCounts>();
  const countOf = (word: string): WordCounts => {
    const key = fold(word).replace(/[0-9]/g, '0');
    let count = counts.get(key);
    if (!count) counts.set(key, (count = Array.from({ length: COLUMNS }, () => 0) as WordCounts));
    return count;
  };
  for (const document of documentsOf(text)) {
    const found = tagger.tag(document);
    for (const [index, sentence] of document.entries()) {
      for (const word of sentence) countOf(word)[0] += 1;
      for (const { first, last, type, confidence } of found[index]!) {
        const kind = TAGGER_TYPES.indexOf(type);
        for (let at = first; at <= last; at += 1) {
          const column = kind > 0 ? kind + 2 : at === first ? 1 : 2;
          countOf(sentence[at]!)[column]! += confidence;
        }
      }
    }
  }
  return counts;
}

function* documentsOf(text: string): Generator<string[][]> {
  let document: string[][] = [];
  for (const line of text.split('\n')) {
    const starts = line.startsWith('< doc');
    if ((starts || document.length >= LONGEST_DOCUMENT) && document.length > 0) {
      yield document;
      document = [];
    }
    if (!starts && line !== '' && line !== '--') document.push(line.split(' ').slice(0, LONGEST_DOCUMENT));
  }
  if (document.length > 0) yield document;
}

/** Shares at which the levels 1 to 5 begin. */
const LEVELS = [0.02, 0.1, 0.3, 0.6, 0.85];
const KNOWN = 1;

/** Levels of the words that were seen at least `minimum` times, as signatures (`lib/entities/tagger/features.ts`). */
export function lexiconSignatures(counts: ReadonlyMap<string, WordCounts>, minimum: number): Map<string, number> {
  const signatures = new Map<string, number>();
  for (const [word, [seen, begins, inside, ...others]] of counts) {
    if (seen < minimum) continue;
    const shares = [begins, inside, begins + inside, ...others].map((count) => count / (seen + 1));
    let signature = KNOWN;
    for (const [channel, share] of shares.entries()) {
      const level = LEVELS.filter((from) => share >= from).length;
      signature |= level << (3 * (channel + 1));
    }
    signatures.set(word, signature >>> 0);
  }
  return signatures;
}

/** The channels that the model's own tags fill, behind the first. */
const NAME_LEVELS = ((1 << (3 * (COLUMNS + 1))) - 1) & ~7;

/** Whether a word with that signature was ever (part of) a name, in a share of its uses that counts. */
export function hasNameLevels(signature: number): boolean {
  return (signature & NAME_LEVELS) !== 0;
}
