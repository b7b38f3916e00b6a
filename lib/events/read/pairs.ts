/** «الجانبان»، «الطرفين»، «البلدان»: the two of whom the article has told last. */
import type { EntityId, Mention } from '../../model';
import { foldedSet } from '../lexicon';
import type { Word } from './word';

/** Who the two are at this point of an article; persons apart from states and bodies. */
export interface Pair {
  parties: [EntityId, EntityId] | null;
  persons: [EntityId, EntityId] | null;
  /** The two states that the article is about, for where no event has named the two: see `leadingStates`. */
  states?: [EntityId, EntityId] | null;
}

const SIDES = foldedSet(
  'الجانبان الجانبين الطرفان الطرفين للطرفين للجانبين والجانبان والطرفان البلدان البلدين للبلدين الدولتان الدولتين الفريقان الحكومتان الحكومتين',
);
const MINISTERS = foldedSet('الوزيران الوزيرين الرئيسان الرئيسين المسؤولان المسؤولين الزعيمان الزعيمين');

/** Behind these the two are not those of the event, but whose the thing is: «العلاقات بين البلدين». */
const BETWEEN = foldedSet('بين كلا كلتا');

/**
 * The two states of which an article tells, where it is about two: those of its headline and first sentences (`early`); of more than two
 * there the two that all of it names oftener than any third of them. Each list holds a state once for each time it is named.
 */
export function leadingStates(early: readonly EntityId[], all: readonly EntityId[]): [EntityId, EntityId] | null {
  const times = (state: EntityId) => all.filter((other) => other === state).length;
  const ranked = [...new Set(early)].map((state) => ({ state, count: times(state) }));
  const [one, two, three] = ranked.sort((a, b) => b.count - a.count || (a.state < b.state ? -1 : 1));
  return one && two && !(three && three.count >= two.count) ? [one.state, two.state] : null;
}

/** The two that a word stands for, or null. */
export function pairAt(words: readonly Word[], at: number, pair: Pair): [EntityId, EntityId] | null {
  const { form, mention } = words[at]!;
  if (mention || BETWEEN.has(words[at - 1]?.base ?? '')) return null;
  if (SIDES.has(form)) return pair.parties ?? pair.states ?? null;
  return MINISTERS.has(form) ? pair.persons : null;
}

/** A mention of one of the two, where the word stands. */
export function pairMention({ start, end }: Word, entity: EntityId): Mention {
  return { start, end, type: entity.startsWith('per') ? 'PER' : 'ORG', entity, confidence: 0.6, reason: 'context' };
}
