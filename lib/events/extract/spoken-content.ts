/** Whom words are said to, and whom they only mention: «طالبت مصر من فرنسا وقف …», «شدد فلان وفلان على …». */
import type { EventType } from '../../model';
import { argumentsIn, type Argument } from '../read/arguments';
import { inTimePhrase } from '../read/attributes-phrase';
import type { Segment } from '../read/segments';
import type { Reading, Sentence } from './draft';

/**
 * Of the names in somebody's words those that take part: none of a phrase that only dates them («انتقد … بعد لقاء نظيره الفرنسي»).
 * @param named in the order of the text
 */
export function addressees(
  { words }: Sentence,
  segment: Segment,
  type: EventType,
  named: readonly Argument[],
): Argument[] {
  return named.filter(({ at }) => !inTimePhrase(words, at)).map((name) => askedOf(words, segment, type, name));
}

/** «طالبت مصر من فرنسا وقف …»: of whom it is asked, and not where from. */
function askedOf(words: Sentence['words'], { head }: Segment, type: EventType, name: Argument): Argument {
  const near = name.at - head!.at <= OF_REACH && ASKS.has(head!.verb.lemma);
  const asked = type === 'REQUEST' && name.case === 'origin' && near && words[name.at - 1]!.base === 'من';
  return asked ? { ...name, case: 'recipient' } : name;
}
const OF_REACH = 8;
const ASKS: ReadonlySet<string> = new Set(['طلب', 'طالب', 'التمس']);

/** «شدد فلان وفلان على …»: those whom و joins to the speaker, of his kind, speak with him. */
export function speakersBeside(
  reading: Reading,
  { words }: Sentence,
  { head, start, end }: Segment,
  speaker: Argument,
): Argument[] {
  const behind = speaker.at > head!.at;
  const carried = speaker.at < start;
  // «زار فلان وفلان …، وأكدا»: only a dual or a plural goes on with both.
  if (carried && !/(?:ا|وا|ان|ون)$/.test(words[head!.at]!.base)) return [];
  const from = behind ? head!.at + 1 : carried ? speaker.at : start;
  const args = argumentsIn(reading, words, from, behind ? end : head!.at).filter(
    ({ case: stands }) => stands !== 'bearer-title',
  );
  const first = args.findIndex(({ mention }) => mention === speaker.mention);
  if (first < 0) return [];
  const found: Argument[] = [];
  let last = speaker.mention;
  for (const argument of args.slice(first + 1)) {
    const next = words.find((word) => word.start >= last.end);
    const joined = argument.beside && !!next && next.text.startsWith('و');
    if (!joined || argument.case !== 'plain' || argument.mention.type !== speaker.mention.type) break;
    found.push(argument);
    last = argument.mention;
  }
  return found;
}
