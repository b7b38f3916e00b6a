/** What the words around a noun say of its event: that it led to the rest, was wanted, belongs to another, was signed. */
import { foldedSet } from '../lexicon';
import { AFTER } from '../read/function-words';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';
import type { Sentence } from './draft';

/** «على خلفية توقيف …», «في ختام مشاورات …»: two words that make a fact of what follows. */
const LEADS = foldedSet('خلفية ختام أعقاب وقع هامش ضوء إثر أثر');
export const SIGNED = foldedSet('الموقعة الموقع المبرمة المبرم الموقعين الممضى الممضاة');

/** «مقتل عشرات المدنيين في قصف …»: whom a blow killed and the blow are one; the index behind its noun, or -1. */
export function afterItsCause({ words }: Sentence, at: number): number {
  if (!SUFFERED.has(words[at]!.stem) && !words[at]!.nouns.some(({ lemma }) => SUFFERED.has(lemma))) return -1;
  for (let next = at + 1; next < Math.min(words.length, at + SUFFERED_REACH); next += 1) {
    const { nouns, mark, verbs, preposition } = words[next]!;
    if (mark || (verbs.length && !nouns.length)) return -1;
    const cause = preposition === 'ب' || CAUSES.has(words[next - 1]!.base);
    if (cause && nouns.some(({ type, light }) => !light && (type === 'ASSAULT' || type === 'DISASTER')))
      return next + 1;
  }
  return -1;
}
const SUFFERED_REACH = 9;
const CAUSES = foldedSet('في جراء إثر');

/** Whether a relative clause tells more of a noun: «الضربات الأمريكية التي استهدفت …». */
export function isDescribed(segments: readonly Segment[], at: number): boolean {
  return segments.some(
    ({ kind, start, head }) =>
      kind === 'relative' && start > at && start <= at + 3 && head?.reading?.tense === 'perfect',
  );
}

const AIMS = foldedSet(
  'بهدف بغية قصد لبحث لمناقشة بغرض أملا سعيا إمكانية احتمال احتمالات سبل آليات شروط ضرورة أهمية فرص آفاق خطة مقترح',
);

/** «بهدف التوصل إلى اتفاق … وتبادل الأسرى»: wanted, and not there. */
export function inPurpose(words: readonly Word[], at: number): boolean {
  const lead = words.slice(Math.max(0, at - AIM_REACH), at);
  const aim = lead.findLastIndex(({ base, form }) => AIMS.has(base) || AIMS.has(form));
  return aim >= 0 && !lead.slice(aim + 1).some(({ mark, date, base }) => mark || date || AFTER.has(base));
}
const AIM_REACH = 12;

const RECEIVED = foldedSet('كان كانت وكان وكانت مقدمة');
const OWN_TALKS = /^(?:اجتماع|جلس|لقاي?|دور|مؤتمر)(?:ه|ها|هم|ته|تها|تهم)$/;

/** «وكان في استقباله …» belongs to the arrival, «قررت اللجنة، في اجتماعها، …» to the decision. */
export function isSetting(words: readonly Word[], at: number): boolean {
  const { stem, base } = words[at]!;
  const inIt = words[at - 1]?.base === 'في' || words[at - 1]?.base === 'خلال';
  if (inIt && stem.startsWith('استقبال')) return RECEIVED.has(words[at - 2]?.form ?? '');
  const withOthers = words.slice(at + 1, at + 4).some(({ base: next, mention }) => next === 'مع' || !!mention);
  return inIt && !withOthers && (OWN_TALKS.test(stem) || OWN_TALKS.test(base));
}

/** Nouns whose complement is whom it befell. */
export const SUFFERED = foldedSet('مقتل اغتيال وفاة مصرع اعتقال توقيف احتجاز اختطاف خطف إعدام إصابة إقالة');

/** The participle «الموقع»، «المبرمة» behind a noun and its complement, also behind a comma; -1 where there is none. */
export function signedAt(words: readonly Word[], at: number): number {
  const reach = words.slice(at + 1, at + 12);
  const found = reach.findIndex(({ form, base }) => SIGNED.has(form) || SIGNED.has(base));
  return found >= 0 && !reach.slice(0, found).some(({ verbs, nouns }) => verbs.length && !nouns.length)
    ? at + 1 + found
    : -1;
}

/** Whether the word before makes a fact of the noun: «بعد», «إثر», «على خلفية», «في ختام». */
export function isLed(words: readonly Word[], at: number): boolean {
  const [before, first] = [words[at - 1], words[at - 2]];
  if (!before) return false;
  if (AFTER.has(before.base)) return true;
  return LEADS.has(before.base) && (first?.base === 'على' || first?.base === 'علي' || first?.base === 'في');
}

const THEN = foldedSet('بعد عقب غداة بعيد');

/** «بعد ساعات من»، «عقب»: in time, and not for what «إثر» and «جراء» tell, which is the cause and so the same. */
export function comesAfter(words: readonly Word[], at: number): boolean {
  const lead = words.slice(Math.max(0, at - 4), at);
  const then = lead.findLastIndex(({ base }) => THEN.has(base));
  return then >= 0 && lead.slice(then + 1).every(({ mark, mention, verbs }) => !mark && !mention && !verbs.length);
}

const RESPONSIBLE = /^(?:مسوول|متورط|ضالع|متهم|مشتبه)/;
const DOERS = foldedSet(
  'منفذ منفذو منفذي مرتكب مرتكبو مرتكبي مدبر مدبرو مدبري ضحايا قتلى جرحى مصابو مصابي متضررو متضرري ناجو ناجي مخلفات آثار تداعيات أضرار خسائر',
);

/** «المسؤولين عن قصف …»، «منفذي الهجوم»، «جرحى انفجار …»: who did it and whom it struck are there, and so it took place. */
export function ofItsDoers(words: readonly Word[], at: number): boolean {
  const [before, first] = [words[at - 1], words[at - 2]];
  if (!before || words[at]!.preposition) return false;
  if (before.base === 'عن' || before.base === 'في') return !!first && RESPONSIBLE.test(first.stem);
  return DOERS.has(before.stem);
}

/** «لقي تسعة مصرعهم جراء انفجار»: whether a word is what those of a verb came to harm by; it is one event with their harm. */
export function causes(words: readonly Word[], at: number, predicate: string): boolean {
  const before = words[at - 1];
  return SUFFERING.has(predicate) && !!before && CAUSING.has(before.base) && !words[at]!.definite;
}

const SUFFERING: ReadonlySet<string> = new Set(
  'فقد لقي توفي مات قتل أصاب جرح استشهد قضى تشرد نزح شرد غرق لاقى فارق'.split(' '),
);
const CAUSING = foldedSet('بعد عقب إثر جراء نتيجة بسبب');
