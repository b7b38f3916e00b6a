/** Who is at a meeting: in a sentence that tells of nothing else, whoever it names. */
import { argumentsIn, type Argument } from '../read/arguments';
import type { Draft, Reading, Sentence } from './draft';

const ABSENT: ReadonlySet<Argument['case']> = new Set([
  'bearer-title',
  'aside',
  'outlet',
  'teller',
  'topic',
  'against',
]);

/** Adds to the one meeting of a sentence the persons that it names («وزراء خارجية مصر فلان والأردن فلان …»). */
export function addAttending(reading: Reading, { words }: Sentence, drafts: readonly Draft[]): void {
  const [meeting, ...others] = drafts;
  if (!meeting || others.length || meeting.type !== 'CONSULT' || meeting.kind === 'reference') return;
  for (const { mention, acts, case: stands, cause } of argumentsIn(reading, words, 0, words.length)) {
    if (mention.type !== 'PER' || ABSENT.has(stands) || cause) continue;
    if (!meeting.participants.some(({ entity }) => entity === acts))
      meeting.participants.push({ entity: acts, role: 'actor' });
  }
}
