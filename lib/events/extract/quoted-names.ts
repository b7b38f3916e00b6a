/** Names of ships, laws and operations, which are no entities: «السفينة "بيرل ستار"», «عملية "درع الشمال"». */
import { isListed } from '../../entities/containment';
import { foldedSet } from '../lexicon';
import { consonantsOf } from '../merge/sounds';
import type { Word } from '../read/words';
import type { Sentence } from './draft';

const OPENS: ReadonlySet<string> = new Set(['«', '"', '“', '‹', "'"]);
const CLOSES: ReadonlySet<string> = new Set(['»', '"', '”', '›', "'"]);
const LONGEST = 4;

/** What goes by a name in quotation marks, within two words before it. */
const NAMED = foldedSet(
  'سفينة ناقلة قارب زورق عبارة يخت فرقاطة بارجة مدمرة حاملة باخرة غواصة عملية حملة مناورة مناورات قانون مشروع إعصار عاصفة منخفض ' +
    'مصنع منجم حقل سد بئر محطة فندق مجمع برج ملهى مسرح ملعب قاعة سجن مخيم شركة مجموعة مؤسسة صاروخ قمر مسبار مركبة برنامج مبادرة خطة ' +
    'قافلة أسطول كتيبة لواء فصيل حركة جماعة تنظيم عصابة شبكة طائفة منظمة متحور سلالة مهرجان بطولة كأس جائزة فيلم كتاب مهمة',
);
const NAMED_REACH = 2;

/** Who only tells the news is in every paper. */
const TELLS = foldedSet('صحيفة قناة وكالة موقع منصة إذاعة تلفزيون شبكة مجلة جريدة برنامج تطبيق حساب لـ ل');

/**
 * The quoted names of an article, the most frequent first: those of something that goes by one, or that are quoted twice.
 * @returns `name:` and the name's consonants, so that two spellings are one
 */
export function quotedNames(sentences: readonly Sentence[]): string[] {
  const found = new Map<string, { count: number; named: boolean }>();
  for (const { words } of sentences) {
    for (const { name, named } of quotedIn(words)) {
      const known = found.get(name);
      found.set(name, { count: (known?.count ?? 0) + 1, named: named || (known?.named ?? false) });
    }
  }
  return [...found]
    .filter(([, { named }]) => named)
    .sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
    .map(([name]) => name);
}

function quotedIn(words: readonly Word[]): { name: string; named: boolean }[] {
  return words.flatMap(({ text }, at) => {
    if (!OPENS.has(text)) return [];
    const end = words.findIndex((word, index) => index > at && CLOSES.has(word.text));
    const quoted = end < 0 ? [] : words.slice(at + 1, end);
    if (!quoted.length || quoted.length > LONGEST) return [];
    if (quoted.some(({ mark, mention, date }) => mark || date || (mention && isListed(mention.entity)))) return [];
    const before = words.slice(Math.max(0, at - NAMED_REACH), at);
    if (before.some(({ stem, base }) => TELLS.has(stem) || TELLS.has(base))) return [];
    const consonants = consonantsOf(quoted.map(({ form }) => form).join(' '));
    return consonants ? [{ name: `name:${consonants}`, named: before.some(({ stem }) => NAMED.has(stem)) }] : [];
  });
}
