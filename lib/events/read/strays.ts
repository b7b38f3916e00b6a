import type { Mention } from '../../model';
import { fold } from '../../text';
import { foldedSet, nounReadings, verbReadings } from '../lexicon';
import type { Word } from './word';

/** Behind these a nationality says whose man or whose force it was. */
const ACTING = foldedSet(
  `وفد فريق جندي ضابط زوارق قارب قوارب صواريخ صاروخ مروحية مروحيات مدفعية وزير وزيرة مسؤول مسؤولة دبلوماسي دبلوماسية مواطن مواطنة قوة قوات طائرة طائرات مسيرة مسيرات مقاتلة مقاتلات جرافات دبابات دوريات بوارج فرقاطة مدرعات وحدات وحدة دورية صحفي صحافي قيادي
  مدير مديرة جيش حكومة شركة لجنة بعثة منظمة سفينة سفن زورق جانب طرف رئيس نائب جنود مسؤولين موظف قنصلي شرطي طفل رجل امرأة عامل لاجئ مهاجر`,
);

const VESSELS = foldedSet('سفينة ناقلة زورق زوارق قارب قوارب طائرة مركب يخت سفن');

/** «نفط إيراني»، «مستشفى تركي»: a nationality without the article in the singular, behind a thing, says only what thing it is. */
export function describesThing(words: readonly Word[], at: number): boolean {
  const { mention, form } = words[at]!;
  const before = words[at - 1];
  if (mention?.type !== 'NORP' || !before || before.mark || before.mention || /^[وفبل]{0,2}ال|^لل/.test(form))
    return false;
  if (!/(?:ي|يه)$/.test(form) || before.verbs.length > 0 || before.definite) return false;
  // «سفينة صيد إيرانية»: whose vessel was taken.
  if (VESSELS.has(words[at - 2]?.base ?? '') && !before.definite) return false;
  // «غارة جوية فرنسية», «قوات خاصة مصرية»: through the noun's other adjective.
  const noun = words[at - 2];
  if (noun && !noun.mark && !noun.definite && !words[at]!.and && /(?:ي|ه)$/.test(before.form) && isActing(noun))
    return false;
  return !isActing(before);
}

const isActing = ({ base, mention, nouns }: Word): boolean =>
  ACTING.has(base) || (!mention && nouns.some(({ light }) => !light));

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
  return adverb || MONEY.has(word.base) || word.damma || verbReadings(word.base.replace(/^و(?=.{3})/, '')).length > 0;
}

/** «يبحثان هاتفيا»: a verb of two or of many that was taken for the first word of somebody's name. @param form folded */
export function opensAsVerb(form: string, { type, reason }: Mention): boolean {
  const doubtful = type === 'PER' && reason !== 'gazetteer' && reason !== 'user' && reason !== 'title';
  return doubtful && DUAL_OR_MANY.test(form) && verbReadings(form.replace(/^[وف](?=[يت])/, '')).length > 0;
}
const DUAL_OR_MANY = /^[وف]?[يت].{3,}(?:ان|ون)$/;

/** «المفرج عنهم», «وأدى فلان اليمين»: words of release and of an oath that were taken for a man and a valley. @param text as written */
export function isNoName(text: string, { type, end, start }: Mention): boolean {
  if (/^وأد[ّ]?ى$/.test(text)) return type === 'LOC' || type === 'GPE';
  return type === 'PER' && end - start === text.length && FREED.has(fold(text));
}
const FREED = foldedSet('المفرج المحررون المحررين');

/** «عفوا ملكيا»، «قرارا إداريا»: a noun of the tables and its adjective as objects, and nobody's name. @param text of the whole mention */
export function isObjectPair(text: string, { type, reason }: Mention): boolean {
  const noun = /^(\S{2,}ا)\s+\S{3,}يا$/.exec(text)?.[1];
  return type === 'PER' && reason !== 'gazetteer' && reason !== 'user' && !!noun && nounReadings(fold(noun)).length > 0;
}

/** «قدم فلان تعازيه»: what somebody has or gives, behind his name, is none of it. @param form folded */
export function isPossession(form: string, { type, reason }: Mention): boolean {
  const doubtful = type === 'PER' && reason !== 'gazetteer' && reason !== 'user';
  return doubtful && POSSESSED.test(form) && nounReadings(form).length > 0;
}
const POSSESSED = /.{4,}(?:ه|ها|هم)$/;
