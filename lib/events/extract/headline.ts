import { argumentsIn } from '../read/arguments';
import type { Draft, Reading } from './draft';
import { subjectsOfWords, typeOfWords } from './said';
import { castOf } from './roles';

/** «بوشناف: نجاح المبادرة مرهون بالدعم»: a name and a colon at the head of a line say who speaks. */
export function quotedHeadline(reading: Reading, sentence: number): Draft | null {
  const { words, start, end } = reading.sentences[sentence]!;
  const colon = words.slice(0, 9).findIndex(({ text }) => text === ':');
  if (colon <= 0) return null;
  const [speaker] = argumentsIn(reading, words, 0, colon).filter(({ mention }) => mention.type !== 'NORP');
  if (!speaker) return null;
  const entity = speaker.mention.type === 'GPE' ? speaker.state : speaker.mention.entity;
  const type = typeOfWords(words, colon + 1, words.length);
  // «باريس: تظاهر …» tells where; «تركيا: لن نسمح …» who.
  const ours = words
    .slice(colon + 1, colon + 4)
    .some(({ form, verbs }) => (verbs.length > 0 && /^س?ن.{3}/.test(form)) || form === 'لن');
  if (speaker.mention.type === 'GPE' && type === 'STATEMENT' && !ours) return null;
  const about = castOf(
    subjectsOfWords(reading, reading.sentences[sentence]!, colon + 1, words.length, entity),
    type,
    false,
  );
  return {
    kind: 'speech',
    type,
    sentence,
    at: colon,
    segment: 0,
    from: null,
    to: null,
    grain: null,
    dated: false,
    status: 'happened',
    modality: 'asserted',
    participants: [
      { entity, role: 'speaker' },
      ...about.participants.map((other) => ({ ...other, role: 'recipient' as const })),
    ],
    places: about.places,
    speaker: entity,
    earlier: false,
    atHeadline: true,
    noun: null,
    confidence: 0.7,
    predicate: 'قال',
    objects: words
      .slice(colon + 1)
      .filter(({ mark, mention, stem }) => !mark && !mention && stem.length > 3)
      .map(({ stem }) => stem)
      .slice(0, 8),
    definite: false,
    words: { start, end },
  };
}
