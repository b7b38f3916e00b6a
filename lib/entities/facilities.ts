/** Built and natural places, and hospitals, whose head is part of the name: «مطار حلب الدولي», «معسكر أبو شوك», «قصر المرادية». */
import { byRule, NO_CANDIDATES, type Candidate } from './candidate';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { AL_VERBS, FUNCTION_WORDS, NEWS_VERBS, OFFICES, RANKS, words } from './lexicon';
import { isSettlementHead, settlementEnd } from './settlements';
import { WORD_CLASS, type Line, type Token, type Word } from './words';

/** Heads that a place's name completes («مطار بيروت»). */
const OF_PLACE = words(
  'مطار ميناء معبر معسكر مخيم قصر سجن ستاد استاد ملعب جسر سد وادي خور مصيف منتجع مستشفى مشفى قاعدة مصفاة مفاعل محطة مرفأ غابة منفذ حاجز حقل مسجد',
);
/** Natural places: their head is part of the name only before a word that nobody knows («نهر كونار»); the lists have the others. */
const NATURAL = words('نهر رأس جبل بحيرة شلال شلالات');
/** Heads that any definite word completes («قصر اليمامة», «وادي الحراش»), but those of `NOT_NAMES`. */
const OF_NOUN = words('قصر وادي خور معبر مخيم مستشفى مشفى جسر');
/** Heads that a word without the article completes, where it is no adjective («معبر أدري»). */
const OF_ANY = words('معبر مخيم معسكر غابة حاجز منفذ حقل وادي');
/** Heads that only a word which nobody knows completes: other words beside them are what they are for, or whom they are called after. */
const OF_UNKNOWN = words('مطار خور قصر مصيف منتجع مستشفى مشفى ميناء سد');
/** Heads that a definite word completes where no text uses it as a common one. */
const OF_RARE = words('محطة مسجد مصفاة قاعدة');
/** Squares: the definite words that they are called by. «ساحة المعركة», «ميدان العمل» are no places. */
const SQUARES = words('ساحة ميدان');
const SQUARE_NAMES = words(`
التحرير الشهداء الاستقلال الثورة الحرية الأمويين العباسيين النصر السبعين التغيير الفردوس النسور الطيران الخلاني الاعتصام الكرامة المرجة الساعة
الجمهورية الأمم البريد العروبة التقسيم التايمز المنارة الحمام المهد الأقصى
`);
/** Definite words that tell which one is meant, or whose, without naming it. */
const NOT_NAMES = words(`
المدينة المنطقة البلدة العاصمة القرية الولاية المحافظة البلاد الدولة الجامعة الشركة المعركة الحرب القتال الحكم الرئاسة الضيافة اللاجئين النازحين المهاجرين المتظاهرين
الحدود الأطفال النساء الولادة الأورام الجزيرة الميدان الثقافة المؤتمرات العدالة العدل السلطان الملك الرئيس الأمير الإغاثة الحوار التواصل الشباب الأشبال التدريب الدخول الخروج المشاة السكك النهر
`);
/** First words of two-word place names. */
const TWO_WORDS = words('ابو ابي ام عين بيت خان دير كفر تل نهر بئر باب برج رأس بني ذي');
const KINDS = words(
  'الدولي الدولية المدني العسكري العسكرية الجوي الجوية البري البحري البحرية الحدودي المركزي المركزية الجامعي الحكومي التخصصي التعليمي الوطني النووي النووية الكهربائية الجديد العام الميداني',
);
/** Adjectives without the article, beyond those in ي and ية. */
const ADJECTIVES = words(
  'آمن آمنة مؤقت مؤقتة كبير كبيرة صغير جديد جديدة واحد مجاور مجاورة مغلق مفتوح خاص خاصة مشترك مشتركة رسمي آخر أخرى مكتظ ثان سابق قديم قريب بديل للاجئين واسع محاصر',
);

/** The last token of the place that starts at a token, -1 for none. */
type Place = (index: number) => number;

/** The facilities of a line, each from its head to the end of its name; places, but for hospitals. */
export function matchFacilities(line: Line, place: Place): readonly Candidate[] {
  if (!(line.all & WORD_CLASS.facility)) return NO_CANDIDATES;
  const found: Candidate[] = [];
  const { tokens, classes } = line;
  for (let first = 0; first + 1 < tokens.length; first += 1) {
    if (!(classes[first]! & WORD_CLASS.facility)) continue;
    const { word } = tokens[first]!;
    for (const { stem, cut } of word.readings) {
      if (isSettlementHead(stem) && place(first + 1) < 0) {
        const end = settlementEnd(tokens, first, stem);
        if (end > 0) found.push(settlementOf(tokens, first + 1, end));
      }
      const last = endOf(tokens, first, stem, place);
      if (last < 0) continue;
      found.push(candidateOf(tokens, first, last, cut, stem));
      first = last;
      break;
    }
  }
  return found;
}

/** Whether a facility's name may start at a word. */
export function startsFacility({ readings }: Word): boolean {
  return readings.some(
    ({ stem }) => OF_PLACE.has(stem) || NATURAL.has(stem) || SQUARES.has(stem) || isSettlementHead(stem),
  );
}

function endOf(tokens: Token[], first: number, stem: string, place: Place): number {
  const { word } = tokens[first + 1]!;
  const { folded } = word;
  if (word.kind !== 'word') return -1;
  if (SQUARES.has(stem)) return SQUARE_NAMES.has(folded) ? first + 1 : -1;
  if (NATURAL.has(stem)) return isNatural(tokens, first, stem) ? first + 1 : -1;
  if (!OF_PLACE.has(stem)) return -1;
  // «مطار ببغداد»: a place behind a preposition says where it is.
  const named =
    /^(?:ب|ل)/.test(folded) && place(first + 1) >= 0 && word.starts.length > 0 && !word.readings[0]?.node
      ? -1
      : place(first + 1);
  if (named >= 0) return takeKinds(tokens, named);
  if (HONOURED.has(folded)) return honouredEnd(tokens, first + 1);
  if (TWO_WORDS.has(folded) && isSecond(tokens, first + 2)) return takeKinds(tokens, first + 2);
  if (OF_NOUN.has(stem) && isProper(folded)) return takeKinds(tokens, first + 1);
  if (stem === 'مستشفي' && folded === 'شهداء' && isProper(tokens[first + 2]?.word.folded ?? '')) return first + 2;
  if (OF_UNKNOWN.has(stem) && word.sense === 'unknown' && isUnknownName(word)) return takeKinds(tokens, first + 1);
  // «محطة الحسوة», «مسجد الحسين»: a definite word that no text uses as a common one.
  if (
    OF_RARE.has(stem) &&
    word.sense !== 'common' &&
    word.sense !== null &&
    isProper(folded) &&
    !/(?:ين|ون|ات)$/.test(folded)
  )
    return takeKinds(tokens, first + 1);
  // «في سجن ريبيس»: behind a preposition the noun is the place, not what was done to someone.
  if (stem === 'سجن' && isInPlace(tokens, first) && word.sense === 'unknown' && isUnknownName(word))
    return takeKinds(tokens, first + 1);
  if (!OF_ANY.has(stem) || folded.startsWith('ال') || TWO_WORDS.has(folded)) return -1;
  return isUnknownName(word) ? first + 1 : -1;
}

/** «نهر كونار», «قبالة رأس العارة», but «على رأس ميليشيا». */
function isNatural(tokens: Token[], first: number, stem: string): boolean {
  const { word } = tokens[first + 1]!;
  if (stem === 'راس' && /^(?:علي|فوق|من)$|^ب/.test(`${tokens[first - 1]?.word.folded ?? ''}`)) return false;
  const rare = word.sense === 'unknown' || (word.sense === 'person' && stem === 'نهر');
  if (!rare || tokens[first]!.word.folded !== stem || word.folded.length < 4) return false;
  return !isGrammar(word.folded) && !/^(?:[وف]|لل|بال)|(?:يه|ين|ون|ات|ها|هم)$/.test(word.folded);
}

function isSecond(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word;
  return word?.kind === 'word' && !isGrammar(word.folded);
}

function isInPlace(tokens: Token[], at: number): boolean {
  return tokens[at]!.word.folded === 'بسجن' || PREPOSITIONS.has(tokens[at - 1]?.word.folded ?? '');
}
const PREPOSITIONS = words('في إلى من داخل قرب خارج أمام');

/** «مطار ⟦الملك خالد⟧ الدولي», «مستشفى ⟦الأمير سلطان⟧ العسكري»: what is called after a ruler or a martyr. */
const HONOURED = words('الملك الملكة الأمير الأميرة الشيخ السلطان الرئيس الإمام الشهيد الشهيدة الشريف');

function honouredEnd(tokens: Token[], title: number): number {
  let last = title;
  while (last - title < 5 && isNamePart(tokens, last + 1)) last += 1;
  return last > title ? takeKinds(tokens, last) : -1;
}

function isNamePart(tokens: Token[], at: number): boolean {
  const { folded = '', sense = null } = tokens[at]?.word ?? {};
  if (ARABIC_GIVEN_NAMES.has(folded) || /^(?:بن|عبد|ابو|ال)$|^عبدال/.test(folded)) return true;
  const before = tokens[at - 1]!.word.folded;
  return /^(?:بن|عبد|ابو|ال)$/.test(before) || (sense === 'person' && folded.startsWith('ال') && !KINDS.has(folded));
}

/** The adjectives behind a place's name that belong to it. */
export function takeKinds(tokens: Token[], last: number): number {
  let end = last;
  while (KINDS.has(tokens[end + 1]?.word.folded ?? '')) end += 1;
  return end;
}

/** A definite word that may be a place's own name. */
function isProper(folded: string): boolean {
  return (
    folded.length > 4 && folded.startsWith('ال') && !NOT_NAMES.has(folded) && !KINDS.has(folded) && !isGrammar(folded)
  );
}

/** A word without the article that is no adjective, plural or phrase: «أدري», «بوهاشم», but «معبر حدودي», «مخيم للنازحين». */
function isUnknownName({ folded, sense }: Word): boolean {
  if (folded.length < 4 || isGrammar(folded) || ADJECTIVES.has(folded)) return false;
  if (sense === 'unknown' && !/^(?:[وفك]|س[يتن]|ب[^ون]|ل[^ا]|ت.*ه$)|(?:ين|ون|ات|يه|ها|هم|يا)$/.test(folded))
    return true;
  return !/^(?:[وفلبكيتس]|لل)|(?:ين|ون|ات|يه|ها|هم|ا)$/.test(folded) && !/..(?:ني|بي|مي|لي|دي|في|ئي|عي)$/.test(folded);
}

function isGrammar(folded: string): boolean {
  return (
    FUNCTION_WORDS.has(folded) ||
    NEWS_VERBS.has(folded) ||
    AL_VERBS.has(folded) ||
    OFFICES.has(folded) ||
    RANKS.has(folded)
  );
}

/** The candidate of a town, without its head. */
function settlementOf(tokens: Token[], first: number, last: number): Candidate {
  return byRule(tokens, first, last, { type: 'GPE', confidence: 0.75, reason: 'context' });
}

function candidateOf(tokens: Token[], first: number, last: number, cut: number, stem: string): Candidate {
  const hospital = stem === 'مستشفي' || stem === 'مشفي';
  const type = hospital ? 'ORG' : 'LOC';
  const name = [stem, ...tokens.slice(first + 1, last + 1).map(({ word }) => word.folded)].join(' ');
  const found = byRule(tokens, first, last, { type, confidence: 0.8, cut });
  found.entity = { id: `${type.toLowerCase()}:${name}`, name: '' };
  return found;
}
