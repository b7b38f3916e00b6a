import type { Mention } from '../../model';
import { foldedSet, verbReadings } from '../lexicon';
import type { Word } from './word';

const MONEY = foldedSet('دولار يورو جنيه ريال درهم دينار ليرة روبل يوان ين روبية شيكل فرنك كرونة بيزو وون');

/**
 * A word that was taken for somebody's name by itself, and that reads as something else in its place: an adverb («هاتفيا»), a
 * verb («أودى»، «سُويت»), a currency. Names that a list, a full name or a title bears out are none.
 */
export function isStray(word: Word, { type, reason, entity, start, end }: Mention): boolean {
  const alone = start >= word.start && end === word.end && /^[^\s]+$/.test(word.text);
  if (!alone || reason === 'gazetteer' || reason === 'user' || reason === 'title') return false;
  const unknown = entity.startsWith('per~') || (type === 'ORG' && reason !== 'abbreviation');
  if (!unknown) return false;
  const adverb = /^.{3,}يا$/.test(word.base) && word.text.length > 5;
  return adverb || MONEY.has(word.base) || word.damma || verbReadings(word.base).length > 0;
}
