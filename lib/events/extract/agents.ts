import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import { argumentsIn } from '../read/arguments';
import type { Draft, Reading, Sentence } from './draft';

/** Verbs of carrying out, whose subject is the author of the noun before them: «قصف نفذته قوات …»، «غارة شنها …». */
const CARRIED_OUT = foldedSet('نفذ شن ارتكب قاد خطط دبر');

/** Names the author of a blow that a relative clause tells: «قتل 11 في قصف نفذته قوات الدعم». The draft gets its actor. */
export function addAuthor(reading: Reading, { words, segments }: Sentence, index: number, draft: Draft): void {
  if (draft.type !== 'ASSAULT' || draft.participants.some(({ role }) => role === 'actor')) return;
  const clause = segments.find(
    ({ kind, parent, head }) => kind === 'relative' && parent === index && !!head && isAuthored(head.verb.lemma),
  );
  if (!clause) return;
  const [author] = argumentsIn(reading, words, clause.head!.at + 1, clause.end).filter(
    ({ case: stands }) => stands === 'plain',
  );
  if (!author || draft.participants.some(({ entity }) => entity === author.state)) return;
  draft.participants.push({ entity: author.state, role: 'actor' });
}

const isAuthored = (lemma: string): boolean => CARRIED_OUT.has(fold(lemma));

/** Adds the parties of talks that a relative clause tells: «المباحثات التي يقودها الوسطاء بين السودان ومصر». */
export function addParties(reading: Reading, { words, segments }: Sentence, index: number, draft: Draft): void {
  if (draft.type !== 'CONSULT' || draft.participants.length > 1) return;
  const clause = segments.find(({ kind, parent }) => kind === 'relative' && parent === index);
  if (!clause) return;
  const between = words.slice(clause.start, clause.end).findIndex(({ base }) => base === 'بين');
  if (between < 0) return;
  for (const { state, case: stands } of argumentsIn(reading, words, clause.start + between, clause.end)) {
    if (stands !== 'plain' || draft.participants.some(({ entity }) => entity === state)) continue;
    draft.participants.push({ entity: state, role: 'actor' });
  }
}
