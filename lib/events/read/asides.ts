/** Names that only say whose somebody or something is: «آمر «الكتيبة …»»، «موظفي الأمم المتحدة»، «أمام مقر الشركة». */
import { foldedSet } from '../lexicon';
import { describedFrom } from './described';
import { isPreposition } from './predicates';
import type { Word } from './word';

/** Offices: the body behind one is what its holder heads or speaks for. */
const OFFICES = foldedSet(
  `آمر قائد قادة رئيس رئيسة رؤساء مدير مديرة مديري وزير وزيرة سفير سفيرة أمين أمينة ناطق ناطقة متحدث متحدثة نائب نائبة والي والية
  محافظ عضو أعضاء مبعوث مبعوثة موفد مندوب مندوبة زعيم زعيمة قيادي قيادية مستشار مستشارة ممثل ممثلة عمدة عميد قاضي وكيل وكيلة مفوض مفوضة منسق
  منسقة حاكم قنصل أمير ملك كاتب مراقب مقرر كبير خبير خبيرة باحث باحثة أستاذ أستاذة محلل محللة مراسل مراسلة لاعب مدرب حارس مهاجم`,
);

/** Whether a word calls somebody by his office, with the article or before its body. */
export function isOffice({ base }: Word): boolean {
  return OFFICES.has(base) || OFFICES.has(base.replace(/^ال/, ''));
}

/** Who and what belongs to somebody, and takes no part for him. */
const BELONGINGS = foldedSet(
  `موظف موظفة موظفا موظفي موظفو موظفين موظفون طاقم طواقم عائلة أسرة أنصار أتباع مؤيدي مؤيدو نجل شقيق شقيقة والد والدة ابن ابنة زوجة زوج
  محامي محامية محامو مقر مقرات مبنى مباني مكاتب ساحة محيط مستودعات مستودع سيارة سيارات مركبة مركبات منزل منازل حساب صفحة شعار شعارات
  مقاعد مقعد فندق قاعة ملعب استاد مسرح حرم بوابة أبواب سماء أجواء موقف نبأ خبر ذكرى صورة صور كتاب رسالة`,
);

/** What stands before a place of protest or arrival, and not before a party. */
const BEFORE_PLACE = foldedSet('أمام قبالة قرب بجوار خارج محيط');

const REACH = 5;

/** Whether the name at a word only describes somebody or something else, which the words before it tell. */
export function standsAside(words: readonly Word[], at: number): boolean {
  const mention = words[at]!.mention;
  if (mention?.type === 'PER' && isGreeting(words, at)) return true;
  let joined: (typeof LINKS)[number] | null = null;
  // «أتباع الشيخ فلان»: through the words that say what a person is.
  const from = mention?.type === 'PER' ? describedFrom(words, at) : at;
  for (let back = from - 1; back >= 0 && back >= at - REACH; back -= 1) {
    const word = words[back]!;
    if (word.mention && word.mention === mention) continue;
    if (word.mark) {
      if (/^[«“„"(]$/.test(word.text)) continue;
      return false;
    }
    if (BEFORE_PLACE.has(word.base)) return mention?.type === 'ORG';
    const bare = word.base.replace(/^[بل]?ال|^لل|^[بلك](?=.{3})/, '');
    const belongs = BELONGINGS.has(bare) || BELONGINGS.has(word.base);
    // «قائد فلان»: behind an office a person is its holder; «عائلة فلان» is not he.
    const head = belongs || (mention?.type !== 'PER' && (OFFICES.has(bare) || OFFICES.has(word.base)));
    // «سفير أنقرة»: in construct; «المبعوث الأممي إلى اليمن»: behind a preposition.
    if (head) return joined ? joined.offices.has(bare) : !isDefinite(word);
    const link = LINKS.find(({ by }) => by.has(word.base));
    if (link) {
      if (joined) return false;
      joined = link;
      continue;
    }
    // «نائب أمير منطقة …»
    if (AREAS.has(word.base) && !joined) continue;
    if (word.date || isPreposition(word) || (word.verbs.length && !word.nouns.length)) return false;
    if (word.mention && word.mention.type !== 'NORP') return false;
    // «المبعوث الأممي إلى …»: adjectives stand between; «رئيس بعثة X»: nouns in construct.
    if (joined && !isDefinite(word) && word.mention?.type !== 'NORP') return false;
    if (!joined && isDefinite(word)) return false;
  }
  return false;
}

/** Who is joined to his body by which preposition; «وصل الوزير إلى …» is none of these. */
const LINKS: readonly { by: ReadonlySet<string>; offices: ReadonlySet<string> }[] = [
  {
    by: foldedSet('إلى لدى'),
    offices: foldedSet('مبعوث مبعوثة موفد موفدة سفير سفيرة ممثل ممثلة قنصل مندوب مندوبة وكيل'),
  },
  { by: foldedSet('باسم'), offices: foldedSet('متحدث متحدثة ناطق ناطقة') },
  {
    by: foldedSet('في'),
    offices: foldedSet(
      'قيادي قيادية عضو أعضاء خبير خبيرة باحث باحثة أستاذ أستاذة محلل محللة موظف موظفة موظفا موظفين موظفون لاعب مدرب',
    ),
  },
];
const AREAS = foldedSet('منطقة محافظة ولاية إقليم جهة مدينة بلدية جماعة إمارة');
const isDefinite = ({ definite, form }: Word): boolean => definite || /^و?ال/.test(form);

const GREETINGS = foldedSet('تحيات وتحيات تحية تهاني وتهاني تعازي وتعازي تمنيات');
const GREETING_REACH = 24;

/** «نقل تحيات الملك فلان، وولي عهده الأمير فلان، إلى الرئيس فلان»: who sends his regards is not there. */
function isGreeting(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= GREETING_REACH; back -= 1) {
    const { base, form, verbs, nouns, mention } = words[back]!;
    if (GREETINGS.has(base) || GREETINGS.has(form)) return true;
    if (base === TO || (!mention && verbs.length > 0 && !nouns.length)) return false;
  }
  return false;
}
const [TO] = foldedSet('إلى');
