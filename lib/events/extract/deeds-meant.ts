/** What the second verb of a sentence takes from the first: whom its pronoun means, whose journey it tells, that it answers a blow. */
import type { EventType, Participant } from '../../model';
import type { Head, Segment } from '../read/segments';
import { argumentsIn, type Argument } from '../read/arguments';
import { comesNext, isJoined } from '../read/predicates';
import { BLOWS } from '../merge/types-near';
import type { Draft, Reading, Sentence } from './draft';
import { REPLIES } from './meaning';

const PRONOUN = /..(?:ه|ها|هم|هما)$/;
const BOTH = /هما$/;

/**
 * «استقبل فلان السفير، وسلمه رسالة», «… اتصالين بفلان وفلان، وحثهما»: adds whom the pronoun of a verb joined to another means, where that
 * one was done to him alone, or to two.
 * @param before the event of the verb before
 */
export function addMeant({ words }: Sentence, { at, reading }: Head, draft: Draft, before: Draft | undefined): void {
  const { base } = words[at]!;
  if (!before || !reading || reading.form === base || !PRONOUN.test(base) || !isJoined(words, at)) return;
  const doer = before.participants.find(({ role }) => role !== 'recipient')?.entity;
  const meant = before.participants.filter(({ entity }) => entity !== doer && PERSON.test(entity));
  if (meant.length !== (BOTH.test(base) ? 2 : 1) || before.sentence !== draft.sentence) return;
  if (draft.participants.some(({ role }) => role === 'recipient')) return;
  for (const { entity } of meant) {
    const known = draft.participants.find((other) => other.entity === entity);
    if (!known) draft.participants.push({ entity, role: 'recipient' });
  }
}
const PERSON = /^per/;

/** «قصفت الطائرات البلدة، وردت الفصائل بإطلاق صواريخ»، «ثم احتلتها قواته»: of two blows the one that answers, or comes next, is another. */
export function isAnother({ words }: Sentence, draft: Draft, before: Draft | undefined): void {
  if (!before || !BLOWS.has(draft.type) || !BLOWS.has(before.type)) return;
  if (draft.predicate === REPLIES || comesNext(words, draft.at)) before.before = true;
}

/** «أُفرج عنه الأحد وتوجه إلى مسقط»: who was freed, where the clause goes on with his journey; null where it does not. */
export function goesFree({ words }: Sentence, { at, verb }: Head, last: Draft | undefined): Participant[] | null {
  if (last?.type !== 'RETREAT' || !FREES.has(last.predicate) || !isJoined(words, at)) return null;
  return verb.flags.has('move') ? last.participants.filter(({ role }) => role === 'recipient') : null;
}
const FREES: ReadonlySet<string> = new Set(['أطلق', 'أفرج', 'حرر', 'أخلى']);

/**
 * «أفرجت عن 14 جنديا وسلمتهم إلى الصليب الأحمر»: who is arrested or freed and then handed over.
 * @returns the type of it, which is that of the first deed and a part of it but on a day of its own; null for anything else
 */
export function handsOn({ words }: Sentence, { at, verb }: Head, before: Draft | undefined): EventType | null {
  if (!before || !PRONOUN.test(words[at]!.base) || !isJoined(words, at)) return null;
  if (verb.lemma === HANDS && HELD.has(before.type)) return before.type;
  return BRINGS.has(verb.lemma) && before.type === 'COERCE' ? before.type : null;
}
const HANDS = 'سلم';
const BRINGS: ReadonlySet<string> = new Set(['أحال', 'اقتاد', 'أودع']);
const HELD: ReadonlySet<EventType> = new Set(['COERCE', 'RETREAT']);

/** «… وسلمتهم إلى الصليب الأحمر في ديركو»: adds who took them over to the first deed. */
export function addTaker(reading: Reading, { words }: Sentence, { head, end }: Segment, before: Draft): void {
  const [taker] = argumentsIn(reading, words, head!.at + 1, end).filter(({ case: stands }) => TAKES.has(stands));
  if (taker && !before.participants.some(({ entity }) => entity === taker.acts))
    before.participants.push({ entity: taker.acts, role: 'recipient' });
}
const TAKES: ReadonlySet<Argument['case']> = new Set(['destination', 'recipient']);
