/** «الوزير السابق», «المتهم»: a person whom the article has named before, called by his office or by what befell him. */
import type { EntityId, Mention, RoleMention } from '../../model';
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import { COMPLEMENTIZERS } from './function-words';
import { isPreposition } from './predicates';
import type { Word } from './word';

/** Whom a deed befell, by what it was. */
const STRUCK = foldedSet(
  `متهم متهمة مدان مدانة موقوف موقوفة معتقل معتقلة محتجز محتجزة محكوم سجين سجينة أسير أسيرة مختطف مختطفة مخطوف مشتبه ضحية قتيل قتيلة
  راحل راحلة فقيد فقيدة مغدور`,
);
/** What may stand behind an office without saying whose it is. */
const FORMER = foldedSet(
  'السابق السابقة الأسبق الراحل الراحلة المذكور المذكورة نفسه نفسها ذاته المعزول المقال المتهم الموقوف المعتقل به عليه',
);
/** «رئيس الوزراء», «رئيس البلدية» are no «الرئيس». */
const PRESIDES =
  /^(?:ال)?رئيس(?:ة)? (?:ال)?(?:وزراء|حكومة|مجلس|وفد|بلدية|لجنة|أركان|هيئة|ديوان|حزب|اتحاد|تحرير|جامعة|كتلة|مكتب|دائرة|محكمة)/;
/** Who speaks on is told by who has spoken: `extract/speech`. */
const SPOKESMEN = foldedSet('متحدث متحدثة ناطق ناطقة');
const PRESIDENT = foldedSet('رئيس رئيسة');

/** Who is meant by a word with the article that stands in the place of a party; null where it means nobody whom the article has named. */
export function personAt(
  words: readonly Word[],
  at: number,
  { text, titles }: { text: string; titles: readonly RoleMention[] },
  struck: EntityId | null,
): EntityId | null {
  const { form, mention, mark, date, start } = words[at]!;
  if (mention || mark || date) return null;
  const [, noun] = /^[وفبل]{0,2}?(?:ال|لل)(.{3,})$/.exec(form) ?? [];
  if (!noun || SPOKESMEN.has(noun) || !standsAlone(words, at)) return null;
  if (STRUCK.has(noun)) return struck;
  const holders = titles.filter(
    (title) => title.end <= start && title.entity.startsWith('per') && !title.entity.includes('~'),
  );
  return holders.findLast((title) => isCalled(noun, text.slice(title.start, title.end)))?.entity ?? null;
}

function isCalled(noun: string, title: string): boolean {
  const [head = ''] = title.split(' ');
  return fold(head).replace(/^ال/, '') === noun && !(PRESIDENT.has(noun) && PRESIDES.test(title));
}

/** Without a complement of its own, and nobody's whom a noun before it tells («محامي المتهم»). */
function standsAlone(words: readonly Word[], at: number): boolean {
  let next = at + 1;
  while (FORMER.has(words[next]?.base ?? '')) next += 1;
  const [before, behind] = [words[at - 1], words[next]];
  const former = next > at + 1;
  // «استأنف الوزير السابق الحكم»: behind a verb and its subject stands its object.
  const object = !!before?.verbs.length && (former || isNoAdjective(behind));
  const described = behind?.definite || behind?.mention || behind?.form.startsWith('ال');
  if (behind && described && !object && !behind.mark && !behind.date) return false;
  if (!before || /^[وفبل]/.test(words[at]!.form)) return true;
  // «اعتقلت مصر الوزير السابق»: behind the verb's subject.
  if (before.mention) return before.mention.type === 'GPE' || before.mention.type === 'ORG';
  if (before.mark || before.date || isPreposition(before) || COMPLEMENTIZERS.has(before.base)) return true;
  return before.verbs.length > 0 || before.nouns.some(({ verbal }) => verbal);
}

/** «الرئيس التنفيذي», «النائب العام», «الوزير الأول» are offices of their own. */
const RANKED = foldedSet(
  'العام العامة الأول الأولى الثاني الثانية الثالث الأعلى المؤقت المؤقتة المنتخب المنتخبة الحالي الحالية الجديد الجديدة المكلف المكلفة المنتدب المفوض الدائم الدائمة المساعد المساعدة المختص المعني الأكبر المتقاعد',
);
const isNoAdjective = (word: Word | undefined): boolean =>
  !!word && !word.mention && !RANKED.has(word.base) && !/(?:ي|يه)$/.test(word.base);

/** A mention of the person, where the word stands. */
export function personMention({ start, end }: Word, entity: EntityId): Mention {
  return { start, end, type: 'PER', entity, confidence: 0.6, reason: 'context' };
}
