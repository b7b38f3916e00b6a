import type { EventType } from '../../model';
import { foldedSet } from '../lexicon';
import { argumentsIn } from '../read/arguments';
import { COMPLEMENTIZERS } from '../read/function-words';
import type { Word } from '../read/words';
import type { Draft, Reading, Sentence } from './draft';
import { contentOf, inTitle } from './meaning';
import { castOf } from './roles';

const BLOWS: ReadonlySet<EventType> = new Set(['ASSAULT', 'DISASTER']);

/** «حصيلة القصف»، «ضحايا الزلزال»: a count of the victims speaks of what struck them. */
const COUNTS = foldedSet(
  'حصيلة الحصيلة ضحايا قتلى جرحى مصابي شهداء وفيات مفقودي ناجي منفذ منفذي مرتكبي موقع مكان تداعيات آثار',
);

/**
 * What a sentence says of a blow that the article has told before, with the article: «قال إن الغارات طالت …»، «ارتفعت حصيلة
 * القصف إلى …». Such a draft joins the event it speaks of (`coreference`), and is none of its own.
 */
export function referencesIn(reading: Reading, sentence: number, told: readonly Draft[]): Draft[] {
  const line = reading.sentences[sentence]!;
  if (told.some(({ type, kind }) => BLOWS.has(type) && kind !== 'speech')) return [];
  const at = line.words.findIndex((word, index) => !inTitle(word, reading.titles) && refersBack(line.words, index));
  return at < 0 ? [] : [referenceAt(reading, sentence, line, at)];
}

/** «الغارة»، «القصف»: a blow with the article. */
export function isBlow(word: Word | undefined): boolean {
  return !!word && word.definite && !word.mention && !word.preposition && /^و?ال/.test(word.form) && !!blowOf(word);
}

function refersBack(words: readonly Word[], at: number): boolean {
  if (!isBlow(words[at])) return false;
  const before = words[at - 1];
  if (!before || before.mark) return false;
  const is = (set: ReadonlySet<string>) => set.has(before.base) || set.has(before.form) || set.has(before.stem);
  return is(COUNTS) || is(COMPLEMENTIZERS);
}

const blowOf = ({ nouns }: Word): EventType | undefined =>
  nouns.find(({ type, light }) => !light && BLOWS.has(type))?.type;

function referenceAt(reading: Reading, sentence: number, line: Sentence, at: number): Draft {
  const word = line.words[at]!;
  const type = blowOf(word)!;
  const segment = line.segments.findIndex(({ start, end }) => start <= at && at < end);
  const { end } = line.segments[segment]!;
  const { places } = castOf(argumentsIn(reading, line.words, at, end), type, true);
  const reported = line.segments[segment]!.kind === 'complement';
  return {
    kind: 'reference',
    type,
    sentence,
    at,
    segment,
    from: null,
    to: null,
    grain: null,
    dated: false,
    status: 'happened',
    modality: reported ? 'claimed' : 'asserted',
    participants: [],
    places,
    speaker: null,
    earlier: false,
    confidence: 0.5,
    predicate: word.stem,
    objects: [contentOf(word)],
    noun: at,
    atHeadline: false,
    definite: true,
    words: { start: word.start, end: line.words[Math.max(at, end - 1)]!.end },
  };
}
