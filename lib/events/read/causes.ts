/** Names in what a deed was done for: «احتجاجا على إعدام فلان», «بتهمة التجسس لصالح …». */
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import type { Word } from './word';

/** With the preposition that goes with them they say why. */
const WHY = [
  'احتجاجا على',
  'تضامنا مع',
  'على خلفية',
  'للاشتباه ب',
  'تحسبا ل',
  'اعتراضا على',
  'تنديدا ب',
  'تمهيدا ل',
  'دعما ل',
  'تقديرا ل',
  'تكريما ل',
  'استجابة ل',
  'تنفيذا ل',
  'انتقاما ل',
  'ثأرا ل',
].map((phrase) => phrase.split(' ').map((word) => fold(word)));
/** By themselves. */
const CHARGED = foldedSet(
  'بتهمة بتهم بدعوى بذريعة بحجة بشبهة لاتهامه لاتهامها لاتهامهم لتورطه لتورطها لتورطهم لدوره لدورها بموجب لانتهاكه لانتهاكها',
);
const REACH = 9;

/** «للمطالبة بالإفراج عن فلان», «مطالبين بمحاسبة فلان»: for whom or against whom others are asked to do something. */
const DEMANDS = foldedSet('للمطالبة مطالبين مطالبا مطالبة');
const DONE_TO = /^ب(?:ال)?(?:افراج|اطلاق|محاسب|محاكم|كشف|اعاد|وقف|توقيف|معرف|عود)/;

/** Whether a name stands in the cause of what its clause tells, or in what its people demand. */
export function standsInCause(words: readonly Word[], at: number): 'cause' | 'demand' | null {
  for (let back = at - 1; back > 0 && at - back <= REACH; back -= 1) {
    const { base, mark, text, verbs, nouns, definite, mention } = words[back]!;
    if (mark && !/^[«»"“”]$/.test(text)) return null;
    if (CHARGED.has(base)) return 'cause';
    const next = words[back + 1]!;
    if (DEMANDS.has(base) && DONE_TO.test(next.base)) return 'demand';
    if (
      WHY.some(
        ([word, with_]) => word === base && (with_!.length > 1 ? next.base === with_ : next.base.startsWith(with_!)),
      )
    )
      return 'cause';
    if (!mention && !definite && verbs.length > 0 && !nouns.length) return null;
  }
  return null;
}
