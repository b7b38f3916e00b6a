/** Names that only tell what somebody is, whom he is for or against, or between whom something lies that others act on. */
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import { isOffice } from './asides';
import { isPreposition } from './predicates';
import type { Word } from './word';

/** Whether the name at a word takes no part because it stands in another's attribute. */
export function isAttribute(words: readonly Word[], at: number): boolean {
  return (
    isAdverb(words, at) ||
    isOfPrivate(words, at) ||
    sideTaken(words, at) === 'against' ||
    isCalmed(words, at) ||
    isSetApart(words, at) ||
    isAnswered(words, at) ||
    describesNeighbour(words, at)
  );
}

export const isQuote = ({ text }: Word): boolean => /^[«»"“”']$/.test(text);
const bare = ({ base }: Word): string => base.replace(/^[بل]?ال|^لل/, '');

/** «عربيا، دعا الأمين العام …»: at the head of a clause a nationality in the accusative tells where one looks. */
function isAdverb(words: readonly Word[], at: number): boolean {
  const { mention, form } = words[at]!;
  if (mention?.type !== 'NORP' || !/^و?(?!ال).{2,}يا$/.test(form)) return false;
  return at === 0 || words[at - 1]!.mark;
}

/** People who speak and act for themselves, whatever country they are of. */
const PRIVATE = foldedSet(
  `خبير خبيرة خبراء محلل محللة محللون محللين مراقب مراقبون مراقبين باحث باحثة باحثون باحثين أكاديمي أكاديمية أكاديميون أكاديميين
  كاتب كاتبة كتاب صحفي صحفية صحفيون صحفيين صحافي صحافية صحافيون صحافيين عالم عالمة علماء طبيب طبيبة أطباء مؤرخ مؤرخون مؤرخين
  اقتصادي اقتصاديون اقتصاديين شركة شركات مصرف مصارف منتخب ناد نادي فريق لاعب لاعبون لاعبين مدرب نجم نقابة نقابات ناقد نقاد مفكر مفكرون مفكرين محامي محامية محامون محامين مخرج مخرجة ممثل ممثلة فنان فنانة فنانون فنانين`,
);
const ADJECTIVE = /(?:ي|يه|ون|ين|ات|ان)$/;

/** «خبراء اقتصاديون عراقيون»: what a nation's experts find its state has not said. */
function isOfPrivate(words: readonly Word[], at: number): boolean {
  if (words[at]!.mention?.type !== 'NORP') return false;
  for (let back = at - 1; back >= 0 && at - back <= 3; back -= 1) {
    const word = words[back]!;
    if (word.mark || word.mention || word.date || isPreposition(word)) return false;
    if (PRIVATE.has(bare(word))) return true;
    if (!ADJECTIVE.test(word.form)) return false;
  }
  return false;
}

/** Whose attribute tells for or against whom they are. */
const PARTISANS = foldedSet(
  `فصيل فصائل قوة قوات كتيبة كتائب ميليشيا ميليشيات مليشيا مليشيات مسلح مسلحون مسلحين مقاتل مقاتلون مقاتلين جماعة جماعات مجموعة
  مجموعات عنصر عناصر جندي جنود ضابط ضباط حزب أحزاب قوى تيار تيارات حركة حركات منظمة منظمات ناشط ناشطة ناشطون ناشطين نشطاء سياسي
  سياسيون سياسيين نائب نواب مصدر مصادر صحيفة صحف قناة قنوات موقع مواقع حساب حسابات شخصية شخصيات رجل رجال مسؤول مسؤولون مسؤولين
  قيادي قياديون قياديين قائد قادة زعيم زعماء عشائر قبائل طرف أطراف جهة جهات ائتلاف تحالف تنظيم تنظيمات لواء ألوية متمردون متمردين وحدات`,
);
/** Their adjectives, in the masculine singular; the article and the endings come off. */
const AGAINST = foldedSet('معارض مناهض مناوئ منشق معاد معادي');
const FOR = foldedSet('موال موالي مؤيد مناصر مدعوم ممول مقرب قريب متحالف حليف متعاطف محسوب مرتبط');
const LINKS = foldedSet('صلة صلات علاقة علاقات ارتباط ارتباطات روابط');
const SIDE_REACH = 8;

function isAmong(sides: ReadonlySet<string>, word: Word): boolean {
  const form = bare(word);
  return sides.has(form) || sides.has(form.replace(/(?:يه|ه|ون|ين|يون|يين|ان|ات)$/, ''));
}

/**
 * «فصائل معارضة لحكومة فلان»، «مسلحون موالون لفلان»، «وعلى صلة بتنظيم …»: whether the name at a word is the one whom people without a
 * name are against, or for; null where it is neither.
 */
export function sideTaken(words: readonly Word[], at: number): 'against' | 'for' | null {
  const first = words[at]!;
  if (!first.mention || words[at - 1]?.base === 'في') return null;
  let joined = /^[وف]?[بل]/.test(first.form) && first.mention.start > first.start;
  for (let back = at - 1; back >= 0 && at - back <= SIDE_REACH; back -= 1) {
    const word = words[back]!;
    if (isQuote(word)) continue;
    const where = word.mention?.type === 'GPE' && words[back - 1]?.base === 'في';
    if (word.mark || word.date || (word.mention && word.mention.type !== 'NORP' && !where)) return null;
    if (joined && LINKS.has(word.base) && BY_LINK.has(words[back - 1]?.base ?? '')) return 'for';
    const side = isAmong(AGAINST, word) ? 'against' : isAmong(FOR, word) ? 'for' : null;
    if (side) return joined && isOfPartisans(words, back - 1) ? side : null;
    joined ||= isPreposition(word) || word.preposition !== '' || /^[بل]/.test(word.base);
    if (word.verbs.length > 0 && !word.nouns.length && !word.definite) return null;
  }
  return null;
}
const BY_LINK = foldedSet('على ذات لها له لهم ذو ذوي');

/** The people right before an adjective, through others of theirs. */
function isOfPartisans(words: readonly Word[], from: number): boolean {
  for (let back = from; back >= 0 && from - back <= 3; back -= 1) {
    const word = words[back]!;
    const form = bare(word);
    if (PARTISANS.has(form) || PARTISANS.has(form.replace(/^[بل]/, ''))) return true;
    const adjective = !word.mark && (word.mention?.type === 'NORP' || /(?:ي|يه|ه|ون|ين)$/.test(word.form));
    if (!adjective) return false;
  }
  return false;
}

const CALMING =
  /^(?:ل|ب|ال)?(?:خفض|تخفيف|احتواء|نزع|تهديه|حل|تسويه|راب|تجاوز|تفادي|انهاء|تقريب|تخطي|معالجه|ازاله|تبديد|تطويق|ينهي|تنهي|يخفف|تخفف|يحل|تحل)$/;
const TENSIONS = foldedSet(
  'توتر توترات أزمة أزمات خلاف خلافات نزاع نزاعات صراع علاقات هوة فجوة احتقان خصومة سوء فتيل عداء',
);

/** «لخفض التوتر بين تركيا واليونان»: between whom lies what others set out to calm. */
function isCalmed(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back > 1 && at - back <= SIDE_REACH; back -= 1) {
    const word = words[back]!;
    if (word.base === 'بين') {
      const trouble = words.slice(Math.max(0, back - 4), back);
      return trouble.some((other, index) => CALMING.test(other.base) && trouble.slice(index + 1).some(isTension));
    }
    if (word.mark && !isQuote(word)) return false;
    if (!word.mention && word.verbs.length > 0 && !word.nouns.length) return false;
  }
  return false;
}
const isTension = (word: Word): boolean => TENSIONS.has(bare(word));

/** They leave somebody out, or only set him beside those who act. */
const APART = [
  'ما عدا',
  'عدا',
  'باستثناء',
  'على غرار',
  'أسوة ب',
  'على عكس',
  'بخلاف',
  'خلافا ل',
  'مقارنة ب',
  'مقارنة مع',
  'شأنها شأن',
  'شأنه شأن',
].map((phrase) => phrase.split(' ').map((word) => fold(word)));
const APART_REACH = 3;

/** «باستثناء حزب …», «على غرار تونس», «أسوة بالأردن»: through nouns in the construct. */
function isSetApart(words: readonly Word[], at: number): boolean {
  for (let back = at; back >= 0 && at - back <= APART_REACH; back -= 1) {
    const word = words[back]!;
    const before = words[back - 1];
    if (word.mark && !isQuote(word)) return false;
    const named = back < at;
    const set = APART.some(([first, second]) => {
      if (!second) return before?.base === first;
      if (second.length > 1) return before?.base === second && words[back - 2]?.base === first;
      return before?.base === first && word.base.startsWith(second);
    });
    if (set) return true;
    if (named && (isPreposition(word) || word.mention || (word.verbs.length > 0 && !word.nouns.length))) return false;
  }
  return false;
}

const ANSWER = foldedSet('ردا انتقاما ثأرا');
const ANSWER_REACH = 7;

/** «قصفت … ردا على اغتيال فلان»: whom an earlier blow befell that this one answers. */
function isAnswered(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back <= ANSWER_REACH; back -= 1) {
    const word = words[back]!;
    if (ANSWER.has(word.base)) return words.slice(back + 1, at).some(({ nouns }) => nouns.some(({ light }) => !light));
    if ((word.mark && !isQuote(word)) || (word.verbs.length > 0 && !word.nouns.length && !word.definite)) return false;
  }
  return false;
}

const APPOSED = 9;

/** «فلان، السائق السابق لفلان، …»: who is named in what stands between two commas behind somebody's name. */
function describesNeighbour(words: readonly Word[], at: number): boolean {
  const first = words[at]!;
  const clitic = first.mention!.start > first.start && /^[بل]/.test(first.form);
  if (!clitic && !isPreposition(words[at - 1] ?? first)) return false;
  let comma = at - 1;
  while (comma > 0 && at - comma <= APPOSED && !words[comma]!.mark) {
    if (words[comma]!.verbs.length > 0 && !words[comma]!.nouns.length) return false;
    comma -= 1;
  }
  const [named, opens] = [words[comma - 1], words[comma + 1]];
  if (!isComma(words[comma]) || named?.mention?.type !== 'PER' || !opens?.form.startsWith('ال')) return false;
  const end = words.slice(at).findIndex((word) => word.mark);
  return end > 0 && end <= APPOSED && isComma(words[at + end]);
}
const isComma = (word: Word | undefined): boolean => /^[،,]$/.test(word?.text ?? '');

const GOVERNED_REACH = 5;
const TO = foldedSet('على إلى مع تجاه بحق لصالح نحو حيال');
/** «على يد قوات …», «على لسان مسؤول …»: the noun makes them the doers. */
const OF_DOERS = foldedSet('يد يدي أيدي لسان ألسنة رأس');

/** What a nation does, though no table knows its kind. */
const DEEDS = foldedSet(
  'خرق خروق خروقات انتهاك انتهاكات ممارسة ممارسات جريمة جرائم سياسة سياسات إجراء إجراءات تهديد تهديدات استفزاز استفزازات تجاوزات مجزرة مجازر عدوان موقف مواقف قرار قرارات خطة رد رواية تصريح تصريحات',
);

/**
 * How a nationality stands through the noun that it describes: «للرئيس التونسي», «على القوات العراقية», «ضد الشعب الليبي». Null where no
 * preposition governs that noun.
 */
export function governed(words: readonly Word[], at: number): 'recipient' | 'against' | null {
  if (words[at]!.mention?.type !== 'NORP') return null;
  for (let back = at - 1; back >= 0 && at - back <= GOVERNED_REACH; back -= 1) {
    const word = words[back]!;
    if (isQuote(word)) continue;
    if (word.mark || word.date || (word.mention && word.mention.type !== 'NORP')) return null;
    // «بغارات إسرائيلية», «على انسحاب إسرائيلي», «على الخروقات الإسرائيلية»: whose deed it is.
    if (word.nouns.some(({ light }) => !light) || DEEDS.has(bare(word))) return null;
    if (word.base === 'ضد') return 'against';
    if (TO.has(word.base)) return OF_DOERS.has(words[back + 1]!.base) ? null : 'recipient';
    if (/^[وف]?لل/.test(word.form) || word.preposition === 'ل') return isDoneBy(words, back - 1) ? null : 'recipient';
    if (isPreposition(word) || word.preposition || (word.verbs.length > 0 && !word.nouns.length && !word.definite))
      return null;
  }
  return null;
}

/** «قصف مدفعي للجيش …», «زيارة للرئيس …»: before «ل» a deed's noun, through its adjectives. */
function isDoneBy(words: readonly Word[], from: number): boolean {
  for (let back = from; back >= 0 && from - back <= 2; back -= 1) {
    const { mark, mention, nouns, form } = words[back]!;
    if (mark || mention) return false;
    if (nouns.some(({ light }) => !light)) return true;
    if (!/(?:ي|يه|ه)$/.test(form)) return false;
  }
  return false;
}

/** Blows whose noun stands before whom they befell. */
const BEFALLING =
  /^(?:خطف|اختطاف|قتل|مقتل|اغتيال|اصابه|اعتقال|توقيف|اسر|احتجاز|ذبح|تصفيه|اعدام|تعذيب|طعن|ترحيل|طرد|ابعاد|مصرع|استشهاد)$/;

/** «قتل جندي فرنسي», «اغتيال دبلوماسي مصري»: the noun of such a blow tells whom it befell, and not who struck. */
export const befalls = ({ base }: Word): boolean => BEFALLING.test(base.replace(/^[بلك](?=.{3})/, ''));

/** «خطف الجنود العراقيين», «مقتل عراقيين»: in the plural of people, behind the noun or through whom it tells of. */
export function isVictim(words: readonly Word[], at: number): boolean {
  const { mention, form } = words[at]!;
  if (mention?.type !== 'NORP' || !form.endsWith('ين')) return false;
  const [next, first] = [words[at - 1], words[at - 2]];
  if (!next || next.mark || next.mention) return false;
  return befalls(next) || (!!first && !first.mark && befalls(first) && !isPreposition(next));
}

const BODIES = foldedSet(
  'شرطة قوات جيش حكومة سلطات محكمة نيابة مخابرات استخبارات رئاسة طائرات مقاتلات أجهزة مباحث بحرية طيران',
);

/** «اعتقلت الشرطة المصرية فلانا»: a nationality of a body, and not of the person behind it; «قائد الشرطة المصرية فلان» is he. */
export function isOfBody(words: readonly Word[], at: number): boolean {
  const [body, office] = [words[at - 1], words[at - 2]];
  if (!body || body.mention || !BODIES.has(bare(body))) return false;
  return !office || !isOffice(office);
}
