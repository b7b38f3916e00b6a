/** Whose act a welcome or a protest answers: «رحب الاتحاد بالقرار» names nobody, and the article has told who decided. */
import type { EntityId, EventType, Participant } from '../../model';
import { foldedSet } from '../lexicon';
import type { Draft, Reading } from './draft';
import { isKnownAs, rowOf } from './known';

const ANSWERS: ReadonlySet<EventType> = new Set(['SUPPORT', 'REJECT', 'ACCUSE']);
/** What one side does by itself; a pact has two. */
const ACTS = foldedSet('قرار قرارات خطوة خطوات حكم أحكام إجراء إجراءات عملية حملة مرسوم تعيين عقوبات حظر تعليق إقالة');
const DONE: ReadonlySet<EventType> = new Set([
  'SANCTION',
  'COERCE',
  'CONCEDE',
  'SUPPORT',
  'REJECT',
  'RETREAT',
  'AID',
  'ASSAULT',
  'MOBILIZE',
  'STATEMENT',
]);
const ARMED = foldedSet('عملية حملة');
const REACH = 9;
const HEAD = 2;

/**
 * Adds to welcomes and protests without a name whose act they answer: of the events told so far the one of that word, else the news.
 * @param drafts those of an article, in reading order
 */
export function addAnswered(reading: Reading, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!ANSWERS.has(draft.type) || !draft.speaker || draft.kind !== 'speech') continue;
    if (draft.participants.some(({ role }) => role === 'recipient')) continue;
    const noun = actNamed(reading, draft);
    const author = noun ? authorOf(noun, draft, drafts) : undefined;
    if (!author || author === draft.speaker || draft.participants.some(({ entity }) => entity === author)) continue;
    draft.participants.push({ entity: author, role: 'recipient' });
  }
}

/** The noun with the article that an answer is to, where the sentence says no more of it. */
function actNamed({ sentences }: Reading, { sentence, at }: Draft): string | null {
  const { words } = sentences[sentence]!;
  for (let next = at + 1; next < Math.min(words.length, at + REACH); next += 1) {
    const { stem, definite, mention, form, mark, text } = words[next]!;
    if (mark && /^[:.؛]$/.test(text)) return null;
    if (mention || !definite || !ACTS.has(stem) || !/^[وف]?(?:ب)?ال|^لل/.test(form)) continue;
    const after = words[next + 1];
    return after?.mention || after?.definite ? null : stem;
  }
  return null;
}

function authorOf(noun: string, draft: Draft, drafts: readonly Draft[]): EntityId | undefined {
  const told = drafts.filter(
    (other) =>
      (other.type !== 'ASSAULT' || ARMED.has(noun)) &&
      other !== draft &&
      other.sentence < draft.sentence &&
      other.kind !== 'reference' &&
      DONE.has(other.type),
  );
  const row = rowOf(noun);
  const named = row && told.findLast((other) => isKnownAs(row, other) && actorOf(other));
  const news = told.find((other) => other.sentence <= HEAD && other.type !== 'STATEMENT' && actorOf(other));
  const meant = named ?? news;
  return meant && actorOf(meant);
}

/** Who did it, or the body that announced it. */
const actorOf = ({ participants, kind }: Draft): EntityId | undefined => {
  const party = (wanted: Participant['role']) => participants.find(({ role }) => role === wanted)?.entity;
  const announced = kind === 'deed' ? party('speaker') : undefined;
  return party('actor') ?? (announced?.startsWith('org') ? announced : undefined);
};
