/** People by rule: a given name and what follows it, a title and what follows it. */
import { byRule, NO_CANDIDATES, type Candidate } from './candidate';
import { ARABIC_GIVEN_NAMES, DEFINITE_GIVEN_NAMES } from './data/given-names';
import { isOnto } from './edges';
import { AL_VERBS, FUNCTION_WORDS, OFFICES, RANKS, words } from './lexicon';
import { PLACE_HEADS } from './gazetteer';
import { announcesName, followsOffice } from './office-chain';
import { is, WORD_CLASS, type Line, type Token, type Word } from './words';

/** Parts behind the first at most; particles («بن», «آل») are none. */
const MOST_PARTS = 5;
const MOST_WORDS = 9;
const PARTICLES = new Set([
  'بن',
  'ابن',
  'ابو',
  'ابي',
  'عبد',
  'ال',
  'ولد',
  'ام',
  'دي',
  'فون',
  'فان',
  'بنت',
  'سيف',
  'بو',
  'ايت',
  'منت',
  'بني',
  'سيدي',
]);

/** Given names that are words as well: they need a title before them or another name behind them. */
const ALSO_WORDS = words(`
علي باسم سلام وفاء أمل إيمان نور فرح حسن صالح خالد جميل كريم عادل سعيد عيد عوض نصر جلال جمال كامل شريف حافظ صادق منير ناظم نافع مبارك حازم حاتم
رجب رمضان ربيع صفاء هدى ندى منى مي نهى سناء بشرى هند دعاء ولاء حنين آية أسماء صباح سيف صقر قاسم ثابت هلال بدر نعيم حبيب توفيق راشد رشيد ماهر ظافر
مؤيد مؤمن معن عطا عزيز ماجد سعد سعود فهد ناصر نجيب نبيل عامر عاصم فاضل فالح فاروق سالم سليم غالب غانم فرج قيس كمال محسن مراد مشعل معمر منصور مهدي
هادي وسام وسيم وليد ياسر زكي زين رضا رياض رفيق صلاح صبري تركي تامر باسل بلال بهاء أمين أمير أكرم أنور هيبة ميسر نديم نزار نضال ناجي نايف لطفي فلاح عارف
عبود صخر شاكر شادي ضياء أديب أسعد أشرف أمجد هدي سهى إلهام ابتسام حنان كوثر مها منال نوال ياسمين غادة رباب ريم رنا رغد جورج خليفة مفتاح مبروك مالك عمران جراح وحيد عون زيد بشر سحر رابح آزاد مظلوم خميس مكرم شذى حنا تمام جوهر هيا مقبل سيدي مولاي أنيس مشير زاهر باهر واصل باقر معين مرسي شعبان خلود شروق زهرة وردة نجاة هناء تهاني أحلام إسراء عفاف صائب علا يسر هيكل فائز براك لحسن لحبيب فاتح علاء عماد عمار عمر عثمان خضير عبد صالحة جواد جهاد إحسان
`);

/** Full names that start with a known given name: two parts or more. @param taken whether a listed name covers a token */
export function matchPersons(line: Line, taken: (index: number) => boolean): readonly Candidate[] {
  if (!(line.all & WORD_CLASS.person)) return NO_CANDIDATES;
  const found: Candidate[] = [];
  const { tokens, classes } = line;
  for (let first = 0; first < tokens.length; first += 1) {
    if (!(classes[first]! & WORD_CLASS.person)) continue;
    const { word, start } = tokens[first]!;
    const reading = taken(first) ? undefined : word.readings.find(({ stem }) => startsName(stem));
    if (!reading || !isNameHere(tokens, first, reading.stem)) continue;
    let last = first;
    const kunya = reading.stem === 'ابو';
    // «عبد الوافي» is one part: what follows may be any surname, where an office shows that a name is due.
    const second = tokens[first + 2]?.word.sense;
    const twofold =
      reading.stem === 'عبد' && second !== null && second !== 'common' && followsOffice(tokens, first)
        ? first + 1
        : first;
    let parts = 0;
    while (parts < MOST_PARTS && last - first < MOST_WORDS && continuesName(tokens, last + 1, last > twofold)) {
      // «أبو خديجة العراقي»: behind a kunya, a nationality is the surname.
      if (taken(last + 1) && !(kunya && last > first && /^ال.+ي$/.test(tokens[last + 1]!.word.folded))) break;
      last += 1;
      if (!PARTICLES.has(tokens[last]!.word.folded)) parts += 1;
    }
    while (last > first && PARTICLES.has(tokens[last]!.word.folded)) last -= 1;
    if (last === first || (last === first + 1 && PARTICLES.has(word.folded))) continue;
    found.push(personCandidate(tokens, first, last, start + reading.cut, 0.7));
    first = last;
  }
  return found;
}

/** Whether a personal name may start at a word. */
export function startsPerson({ readings }: Word): boolean {
  return readings.some(({ stem }) => startsName(stem));
}

function startsName(stem: string): boolean {
  return (
    ARABIC_GIVEN_NAMES.has(stem) ||
    DEFINITE_GIVEN_NAMES.has(stem) ||
    stem === 'عبد' ||
    stem === 'ابو' ||
    /^عبدال./.test(stem)
  );
}

/** A given name that is a word too is a name after a title, or before another given name or a surname with the article. */
function isNameHere(tokens: Token[], first: number, stem: string): boolean {
  const { text } = tokens[first]!.word;
  // «آية الله»: the honour.
  if (stem === 'ايه' && tokens[first + 1]?.word.folded === 'الله') return false;
  // «على» is the preposition: only Egypt's papers write the name so, and they write all final yas so.
  if (stem === 'علي' && (text.endsWith('ى') || IDIOMS.has(tokens[first + 1]?.word.folded ?? ''))) return false;
  // Where final yas have their dots «علي القرار» is the preposition: only a surname follows the man.
  const surname = tokens[first + 1]?.word;
  if (stem === 'علي' && surname?.folded.startsWith('ال') && surname.sense !== 'common') return true;
  // «نائب أمير منطقة»: an office, and what it is of.
  const complement = tokens[first + 1]?.word;
  if (OFFICES.has(stem) && (complement?.sense === 'common' || PLACE_HEADS.has(complement?.folded ?? ''))) return false;
  const before = tokens[first - 1]?.word;
  if (DEFINITE_GIVEN_NAMES.has(stem)) return isDefiniteName(tokens, first, before?.folded ?? '');
  if (!ALSO_WORDS.has(stem) && stem !== 'عبد' && stem !== 'ابو') return true;
  // «المتحدث باسم الجيش»: the preposition, not the man.
  const announced =
    before !== undefined && (is(before, WORD_CLASS.rank | WORD_CLASS.wholeOffice) || announcesName(before.folded));
  if (announced && stem !== 'باسم') return true;
  const next = tokens[first + 1]?.word.folded ?? '';
  // «المراقب العام لجماعة الإخوان المسلمين مراد العضايلة»: the office's complement stands between.
  const proper = /^ال.{4,}ه$/.test(next) || (/^ال.{2,}/.test(next) && tokens[first + 1]!.word.sense === 'person');
  if (stem !== 'باسم' && proper && followsOffice(tokens, first)) return true;
  if (stem === 'عبد') return next.startsWith('ال');
  if (stem === 'ابو') return next.length > 2 && !FUNCTION_WORDS.has(next);
  return (
    next === 'بن' ||
    next === 'ابو' ||
    next === 'عبد' ||
    (ARABIC_GIVEN_NAMES.has(next) && !(ALSO_WORDS.has(next) && stem !== 'علي')) ||
    (stem !== 'باسم' && /^ال.{2,}ي$/.test(next) && !QUALITY.test(next))
  );
}

/** «علي أمل أن», «علي وشك»: where final yas have their dots, what the preposition makes a phrase with. */
const IDIOMS = words(
  'أمل وشك حد حساب وجه سبيل رأس أساس ضوء مدى هامش غرار أثر إثر صعيد نطاق قدم ساق يد أيدي متن لسان جانب كل بعد ما أن أي هذا هذه',
);

/** «البروفيسور ⟦المعز عمر⟧ بخيت», «⟦الحسين ولد⟧ مدو»: right behind a rank, or before what only a name has. */
function isDefiniteName(tokens: Token[], first: number, before: string): boolean {
  const next = tokens[first + 1]?.word;
  if (next?.kind !== 'word') return false;
  if (next.folded === 'بن' || next.folded === 'ولد') return true;
  const ranked = RANKS.has(before);
  const given = ARABIC_GIVEN_NAMES.has(next.folded) && (ranked || !ALSO_WORDS.has(next.folded));
  const proper = given || (next.folded.startsWith('ال') && (next.sense === 'person' || next.sense === 'unknown'));
  return proper && (ranked || (followsOffice(tokens, first) && next.folded.length > 3));
}

/** Adjectives and nouns with the article that end like surnames. */
const QUALITY =
  /^ال(?:عسكري|دولي|سياسي|امني|وطني|قومي|اسلامي|عربي|محلي|حكومي|داخلي|خارجي|رسمي|مدني|شعبي|اقتصادي|مالي|تالي|ماضي|حالي|نووي|بحري|بري|جوي|ديني|رياضي|اجتماعي|قضايي|اعلامي|صحفي|علمي|فني|نهايي|ثنايي|جنوبي|شمالي|شرقي|غربي)$/;

/**
 * Whether a token may go on a personal name: an Arabic word that is neither function word, verb nor title. After the second part
 * only what is certainly a name's: another given name, a particle, a word with the article.
 */
function continuesName(tokens: Token[], index: number, strict: boolean): boolean {
  const token = tokens[index];
  if (!token || token.word.kind !== 'word') return false;
  const { folded } = token.word;
  // «على» is the preposition, «علي» the man.
  if (folded === 'علي' && token.word.text.endsWith('ي')) return !isOnto(tokens, index);
  if (HONOURS_WITHIN.has(folded)) return isHonourWithin(tokens, index);
  if (is(token.word, NO_PART_OF_NAME)) return false;
  if (AL_VERBS.has(folded) || QUALITY.test(folded) || folded.length < 2) return false;
  if (/^(?:بال|لل)../.test(folded)) return isMaghrebSurname(tokens, index);
  if (folded.startsWith('و') && !is(token.word, WORD_CLASS.given) && folded !== 'ولد') return false;
  if (/^(?:في|من|مع|ب|ل)(?:هم|ها|نا)$|^ي.{3,}ون$|(?:ها|هم)$/.test(folded)) return false;
  const previous = tokens[index - 1]!.word.folded;
  if (PARTICLES.has(previous) || PARTICLES.has(folded)) return true;
  if (!strict) return true;
  // «بنكيران»: «بن» written to the surname.
  if (/^ال.{2,}ي$|^بن.{4,}/.test(folded)) return true;
  if (!is(token.word, WORD_CLASS.given)) return false;
  return !ALSO_WORDS.has(folded) || tokens[index + 1]?.word.kind !== 'word' || continuesName(tokens, index + 1, true);
}

const NO_PART_OF_NAME = WORD_CLASS.grammar | WORD_CLASS.newsVerb | WORD_CLASS.wholeOffice | WORD_CLASS.rank;

/** «عبد الله شيخ إسماعيل», «أحمد معلم فقي»: Somali and Sahelian names hold a forefather's honour. */
const HONOURS_WITHIN = words('شيخ حاج معلم مولانا');

function isHonourWithin(tokens: Token[], index: number): boolean {
  const [before, next] = [tokens[index - 1]!.word, tokens[index + 1]?.word];
  if (!next || !(ARABIC_GIVEN_NAMES.has(next.folded) || next.sense === 'unknown' || next.sense === 'person'))
    return false;
  return next.kind === 'word' && (ARABIC_GIVEN_NAMES.has(before.folded) || before.folded === 'الله');
}

/** «سامي بالطيب»: in the Maghreb «بن» is written to a father's name with the article. */
function isMaghrebSurname(tokens: Token[], index: number): boolean {
  const { folded } = tokens[index]!.word;
  return FATHERS.has(folded) && ARABIC_GIVEN_NAMES.has(tokens[index - 1]!.word.folded);
}
const FATHERS = words(
  'بالطيب بالحاج بالرحومة بالحسن بالعيد بالنور بالخير بالضياف بالرابح بالقاسم بالعربي بالهادي بالشيخ بالحبيب بالأخضر بالنجمة بالريش بالعيفة بالمختار بالصادق بالطاهر بالعلمي بالمكي بالكحل بالأحرش بالزين بالمعطي',
);

/** A person found in tokens `first` to `last`. */
export function personCandidate(
  tokens: Token[],
  first: number,
  last: number,
  start: number,
  confidence: number,
): Candidate {
  return byRule(tokens, first, last, { type: 'PER', confidence, cut: start - tokens[first]!.start });
}
