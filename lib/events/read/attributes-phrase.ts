/** Names inside a phrase of a preposition: «في خزائن حركة …», «بعد لقاء نظيره …». They tell where, when or why, and not who. */
import { foldedSet } from '../lexicon';
import { isOffice } from './asides';
import { bearsPronoun, isPreposition } from './predicates';
import type { Word } from './word';

const INSIDE = foldedSet('في خلال أثناء بسبب نتيجة جراء وسط ضمن تحت رغم إثر عقب بعد قبل قبيل بعيد منذ');
/** With «في» they are prepositions of their own: «في مواجهة …» is against somebody. */
const ONTO = foldedSet('مواجهة وجه حق صالح صف مقدمة مقدمتهم طليعة حضور');
const REACH = 5;

const isQuote = ({ text }: Word): boolean => /^[«»"“”']$/.test(text);
const namesEvent = ({ nouns, mention }: Word): boolean => !mention && nouns.some(({ light }) => !light);

/**
 * Whether the name at a word ends a chain of nouns that a preposition governs («في خزائن حركة …», «بسبب قوانين الدفاع البريطانية»). A noun
 * that is itself an event stands between them with its own doer («بعد هجوم …»), and settles nothing here.
 * @returns the preposition, as folded; null where none governs the name
 */
export function governedInside(words: readonly Word[], at: number): string | null {
  const { mention } = words[at]!;
  if (!mention || mention.type === 'PER' || /^[بلك]/.test(words[at]!.base.slice(0, mention.start - words[at]!.start)))
    return null;
  for (let back = at - 1; back >= 0 && at - back <= REACH; back -= 1) {
    const word = words[back]!;
    if (isQuote(word)) continue;
    if (INSIDE.has(word.base)) return back < at - 1 && !ONTO.has(words[back + 1]!.base) ? word.base : null;
    if (word.mark || word.date || word.mention || word.and || word.preposition || isPreposition(word)) return null;
    if (namesEvent(word) || (word.verbs.length > 0 && !word.nouns.length && !word.definite)) return null;
    // A definite noun ends the chain, but for a nationality that describes it.
    if (word.definite && mention.type !== 'NORP') return null;
  }
  return null;
}

/** «عقدته في المجلس …», «لقاء في الوزارة»: right behind «في» a body is where something was done, unless people are from there. */
export function isVenue(words: readonly Word[], at: number): boolean {
  if (words[at]!.mention?.type !== 'ORG' || words[at - 1]?.base !== 'في') return false;
  const before = words[at - 2];
  if (!before) return true;
  return before.mark || !!before.date || namesEvent(before) || (before.verbs.length > 0 && !before.nouns.length);
}

const WHEN = foldedSet('خلال أثناء إثر عقب بعد قبل قبيل بعيد غداة');
const WITHIN = foldedSet('مع في');
const WHEN_REACH = 8;

/**
 * Whether the name at a word belongs to what a phrase of time tells («بعد لقاء نظيره الفرنسي», «عقب تصريحات الوزير فلان»), and not to
 * the verb before that phrase.
 */
export function inTimePhrase(words: readonly Word[], at: number): boolean {
  const { mention } = words[at]!;
  let anew = false;
  for (let back = at - 1; back >= 0 && at - back <= WHEN_REACH; back -= 1) {
    const word = words[back]!;
    if (WHEN.has(word.base)) return opensPhrase(words[back + 1]!);
    if (isQuote(word) || WITHIN.has(word.base)) continue;
    // «رحب خلال اللقاء بالوزير الفرنسي»: what a preposition opens behind it is the verb's.
    if (word.mark || word.date || word.and || word.preposition || isPreposition(word)) return false;
    if (word.verbs.length > 0 && !word.nouns.length && !word.definite && !word.mention) return false;
    if (word.mention && word.mention.type !== 'NORP' && word.mention !== mention) return false;
    // «بعد اجتماع الحكومة إسرائيل»: behind a noun with the article a name of its own is the verb's.
    const ends = back === at - 1 && word.definite && !word.mention;
    if (ends && mention?.type !== 'PER' && mention?.type !== 'NORP') return false;
    // «بعد لقاء نظيره الفرنسي سلوك إيران»: behind a definite noun another begins.
    if (anew && (word.definite || word.mention?.type === 'NORP')) return false;
    anew ||= !word.definite && !word.mention && !word.preposition;
  }
  return false;
}

const opensPhrase = ({ base, mark, date, mention }: Word): boolean =>
  !mark && !date && !mention && !/^ان(?:ه|ها|هم|هما)?$/.test(base);

/** Blows that are somebody's; «استهداف لـ», «اغتيال لـ» are on him. */
const STRUCK_BY = foldedSet('هجوم هجمات غارة غارات قصف ضربة ضربات عملية عمليات كمين توغل اعتداء اعتداءات عدوان');

/** «هجوم لحركة …», «غارة جوية للتحالف»: whose blow a name behind «ل» tells, through the adjectives of the noun. */
export function isBlowOf(words: readonly Word[], at: number): boolean {
  const { mention, form, start } = words[at]!;
  if (mention?.type !== 'ORG' || !/^[وف]?ل/.test(form) || (mention.start === start && !form.startsWith('لل')))
    return false;
  for (let back = at - 1; back >= 0 && at - back <= 3; back -= 1) {
    const word = words[back]!;
    if (STRUCK_BY.has(word.stem) || STRUCK_BY.has(word.base)) return true;
    if (word.mark || word.mention || word.definite || !/(?:ي|يه|ه|ين)$/.test(word.form)) return false;
  }
  return false;
}

const COUNTERPART = /^(?:ل|ب)?نظير(?:ه|ها|هم|ته|تها|تهم)$/;
const COUNTERPART_REACH = 6;

/** «يلتقي نظيره الفرنسي», «مع نظيرته المصرية فلانة»: whom somebody meets; behind a verb of saying he speaks himself. */
export function isCounterpart(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back > 0 && at - back <= COUNTERPART_REACH; back -= 1) {
    const word = words[back]!;
    if (COUNTERPART.test(word.base)) {
      const verbs = words[back - 1]!.verbs;
      return !word.and && !verbs.some(({ verb }) => verb.flags.has('say')) && !bearsPronoun(words[back - 1]!);
    }
    const described =
      !word.mark && !word.date && (word.definite || word.form.startsWith('ال') || word.mention?.type === 'NORP');
    if (!described || (word.mention && word.mention.type !== 'NORP')) return false;
  }
  return false;
}

const INCLUDES = /^(?:س?[يت])?شمل(?:ت)?$/;

/** «جولة تشمل مصر وفرنسا»: what a journey or a plan takes in, with what و joins to it. */
export function isIncluded(words: readonly Word[], at: number): boolean {
  let back = at - 1;
  while (back > 0 && words[back]!.mention && words[back + 1]!.text.startsWith('و')) back -= 1;
  return INCLUDES.test(words[back]?.base ?? '');
}

/** Between an office and its body: «الوكيل العام للملك بمحكمة …». */
const OF_CROWN = foldedSet('للملك للجمهورية للدولة للشؤون العام العامة الأول الأولى التنفيذي المساعد');
const OFFICE_REACH = 4;

/** One of a body speaks for himself: «نائب بمجلس …», «أستاذ بجامعة …». */
const MEMBERS = foldedSet(
  'نائب نائبة نواب عضو أعضاء كاتب خبير خبيرة باحث باحثة أستاذ أستاذة محلل محللة مراسل مراسلة لاعب مدرب حارس مهاجم كبير موظف موظفة طالب طبيب مهندس',
);
const OFFICIALS = foldedSet('مسؤول مسؤولة مسؤولون مسؤولين مسؤولو مصدر مصادر');

/**
 * «قاضي التحقيق بالمحكمة …», «وكيل الجمهورية لدى محكمة …», «مسؤول بوزارة …»: a body whose officer has no name acts and speaks through him,
 * wherever he stands; through one of many («نائب بمجلس …») it does not. «التقى الوزير بوفد» and «ندد بالمحكمة» have no officer before the body.
 * @returns whether it acts, or is only whose member somebody is; null where no officer stands before it
 */
export function behindOfficer(words: readonly Word[], at: number): 'acts' | 'member' | null {
  const { mention, start, text } = words[at]!;
  if (mention?.type !== 'ORG') return null;
  const glued = mention.start > start && text.startsWith('ب');
  const from = glued ? at - 1 : words[at - 1]?.base === 'لدي' ? at - 2 : -1;
  for (let back = from; back >= 0 && from - back < OFFICE_REACH; back -= 1) {
    const word = words[back]!;
    const title = word.mention ? '' : word.base.replace(/^ال/, '');
    if (MEMBERS.has(title)) return 'member';
    if (title && (OFFICIALS.has(title) || isOffice(word))) return 'acts';
    if (OF_CROWN.has(word.form)) continue;
    const complement = word.definite && !word.mark && !word.mention && !word.date && !word.preposition;
    if (!complement || (word.verbs.length > 0 && !word.nouns.length)) return null;
  }
  return null;
}
