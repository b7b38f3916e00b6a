/** What tells of a blow or a disaster without its name: its victims by number, those it left missing, what sank or fell. */
import type { EventType, IsoDate } from '../../model';
import { addDays, firstDay } from '../days';
import { foldedSet } from '../lexicon';
import { COMPLEMENTIZERS, NEGATIONS, RELATIVES } from '../read/function-words';
import type { Word } from '../read/words';
import type { Draft, Sentence } from './draft';

/** The types of event that have victims. */
export const FATAL_TYPES: readonly EventType[] = ['DISASTER', 'ASSAULT'];

const VICTIMS = foldedSet(
  'قتيل قتيلا قتيلة قتيلين قتيلان قتلى جريح جريحا جريحين جريحان جرحى شهيد شهيدا شهيدين شهيدان شهداء مصاب مصابا مصابين مصابون ضحية ضحايا متوف متوفى متوفين متوفون متوفيين غريق غرقى صريع صرعى',
);
const MISSING = foldedSet('مفقود مفقودا مفقودين مفقودون عالق عالقا عالقين عالقون محاصرين محاصرون');
/** «38 قتيلا»، «ثلاثة من المصابين»، «بين القتلى»، «في عداد المفقودين»: victims that are counted, or of whom some are told of. */
const OF_THEM = foldedSet('من بين عداد أحد إحدى اثنين اثنان آخر');
const MOURNED = foldedSet('تشييع تشيع شيع جنازة تعازي تعازيه عزاء مواساة أسر عائلات ذوي أهالي ذكرى تعويض تعويضات دفن');
const NUMBERS = foldedSet(
  'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشر عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مئات مئتي ألف آلاف عشرات',
);

const isNumber = (word: Word | undefined): boolean => !!word && (/^\d/.test(word.form) || NUMBERS.has(word.base));

/** Whether a word counts or singles out victims. @param rescued whether the sentence tells of their rescue: of the missing it then tells no more */
export function victimsAt(words: readonly Word[], at: number, rescued: boolean): boolean {
  const word = words[at]!;
  const is = (set: ReadonlySet<string>) => set.has(word.stem) || set.has(word.base);
  if (word.mention || word.date || !(is(VICTIMS) || (is(MISSING) && !rescued))) return false;
  const [before, first] = [words[at - 1], words[at - 2]];
  // «تشييع ستة من الضحايا», «لم يثبت وجود مصريين بين الضحايا»: what is done for them, or denied, does not tell what struck them.
  const denied = (index: number) => NEGATIONS.has(words[index]!.base) && !STILL.has(words[index + 1]?.base ?? '');
  for (let lead = Math.max(0, at - 8); lead < at; lead += 1) {
    if (MOURNED.has(words[lead]!.stem) || denied(lead)) return false;
  }
  if (word.definite) {
    const some = !!before && OF_THEM.has(before.base);
    return (
      some && (before.base !== 'من' || isNumber(first) || isNumber(words[at - 3]) || OF_THEM.has(first?.base ?? ''))
    );
  }
  return isNumber(before);
}

const ANEW = /^(?:اولي|جديد|سابق|محدث|نهاي|موقت|غير|اخير|احدث)/;

/** «في حصيلة أولية»، «في أحدث حصيلة»: a draft whose clause counts the victims of the news anew. */
export function countsAnew({ words, segments }: Sentence, { segment }: Draft): boolean {
  const { start, end } = segments[segment]!;
  const clause = words.slice(start, end);
  return clause.some(
    ({ stem }, at) =>
      stem === 'حصيله' && [clause[at + 1], clause[at - 1]].some((next) => !!next && ANEW.test(next.stem)),
  );
}

/** «لا يزال ستة عمال عالقين»: nothing is denied. */
const STILL = foldedSet('يزال تزال يزالون يزالوا تزل يزل');

/** The types of event that set captives free. */
export const FREEING_TYPES: readonly EventType[] = ['RETREAT', 'CONCEDE'];

const CAPTIVES = foldedSet(
  'أسير أسيرا أسرى محتجز محتجزا محتجزين مختطف مختطفا مختطفين رهينة رهائن سجينا سجناء معتقلا معتقلين',
);

/** «318 محتجزا نُقلوا»: captives that are counted, where an article tells of their release. */
export function captivesAt(words: readonly Word[], at: number): boolean {
  const { mention, date, stem, base } = words[at]!;
  return !mention && !date && (CAPTIVES.has(stem) || CAPTIVES.has(base)) && isNumber(words[at - 1]);
}

/** «توفي أحد المصابين»: one of those whom the known blow struck. */
export function isOneOfThem(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  return word.definite && (VICTIMS.has(word.stem) || VICTIMS.has(word.base)) && OF_THEM.has(words[at - 1]?.base ?? '');
}

const PICTURES = foldedSet('صور صورة مقاطع مقطع لقطات مشاهد تسجيلات تسجيل فيديو فيديوهات كاميرات');
const SHOW = foldedSet('أظهرت أظهر تظهر يظهر وثقت وثق توثق يوثق رصدت بينت أبرزت');

/** «وأظهرت صور نشرها … أعمدة الدخان»: pictures at the head of a sentence show the blow that it is about. */
export function picturesAt(words: readonly Word[], at: number): boolean {
  const is = (word: Word | undefined) => !!word && SHOW.has(word.base);
  return at <= 2 && PICTURES.has(words[at]!.stem) && (is(words[at - 1]) || is(words[at - 2]));
}

const FORCES = foldedSet('مياه أمواج سيول أمطار رياح ثلوج');
/** The types of event that forces of nature bring about. */
export const FORCE_TYPES: readonly EventType[] = ['DISASTER'];

/** «وقطعت المياه الطريق»: what a force of nature with the article does, right behind or before its verb. */
export function forceAt({ words, segments }: Sentence, at: number): boolean {
  const { mention, form, stem, preposition } = words[at]!;
  if (mention || preposition || !/^و?ال/.test(form) || !FORCES.has(stem)) return false;
  const clause = segments.find(({ start, end }) => start <= at && at < end);
  return !!clause?.head && Math.abs(clause.head.at - at) === 1 && clause.head.reading?.tense === 'perfect';
}

/** Things that sink, fall or burn with people in them, each row by its synonyms. */
const VESSELS = [
  'قارب زورق مركب سفينة عبارة يخت قوارب زوارق',
  'طائرة مروحية',
  'قطار',
  'حافلة باص شاحنة سيارة',
  'منجم',
  'مبنى بناية عمارة',
  'مصنع معمل مستودع',
  'فندق',
].map(foldedSet);

const INSIDE = foldedSet('متن داخل ركاب طاقم أنقاض حطام');

/** «إن القارب كان يقل …»، «على متن الطائرة»، «داخل المنجم»: what the event befell, with the article. */
export function vesselAt({ words, segments }: Sentence, at: number): boolean {
  const word = words[at]!;
  if (word.mention || word.preposition || !/^و?ال/.test(word.form) || !VESSELS.some((row) => row.has(word.stem)))
    return false;
  const before = words[at - 1];
  if (before && (INSIDE.has(before.stem) || INSIDE.has(before.base) || COMPLEMENTIZERS.has(before.base))) return true;
  const clause = segments.find(({ start, end }) => start <= at && at < end);
  return !!clause?.head && at - clause.start <= 1 && clause.head.at - at <= 2 && clause.head.at > at;
}

const LEFT: ReadonlySet<string> = new Set(['خرج', 'انحرف']);
const STRAY_REACH = 16;

/** «وكانت الطائرة … قد خرجت عن المدرج»: the thing with the article that left its way is the one whose accident is the news; null where it is none. */
export function strayVessel({ words, segments }: Sentence, { at, segment, predicate }: Draft): string | null {
  if (!LEFT.has(predicate)) return null;
  // «وكانت الطائرة، وهي من طراز …، قد خرجت»: what stands between is said of it.
  const { end } = segments[segment]!;
  const near = [
    ...words.slice(Math.max(0, at - STRAY_REACH), at).toReversed(),
    ...words.slice(at + 1, Math.min(end, at + 3)),
  ];
  const thing = near.find(
    ({ mention, form, stem }) => !mention && /^و?ال/.test(form) && VESSELS.some((row) => row.has(stem)),
  );
  return thing?.stem ?? null;
}

/** Whether an event's words name such a thing by the same word or a synonym of it. */
export function sameVessel(word: string, others: readonly string[]): boolean {
  const row = VESSELS.find((set) => set.has(word));
  return !!row && others.some((other) => row.has(other));
}

/** So many days old the victims of an article's news may be. */
const NEWS_DAYS = 20;

/** «منذ السابع من أكتوبر»، «في 2014»: a sentence that counts over a long time, or speaks of long ago, counts no news. */
export function looksBack({ words }: Sentence, publishedAt: IsoDate | null): boolean {
  if (!publishedAt) return words.some(({ base }, at) => base === 'منذ' && !!words[at + 1]?.date);
  const since = addDays(firstDay(publishedAt), -NEWS_DAYS);
  return words.some(({ date }) => !!date?.from && firstDay(date.from) < since);
}

const REACTIONS: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT', 'REQUEST', 'THREATEN']);
const ENQUIRIES = /^(?:تحقيق|لجن|بحث|قضي|ملف|تقرير|دعو|جلس)/;
const SURVIVED = foldedSet('نجا نجت نجوا ناج ناجين ناجون الناجين الناجون شاهد شهود');
const IN = foldedSet('في بشأن حول عن');

/**
 * «أدان الهجوم»، «رحبت بالاتفاق»، «فتح تحقيق في الحادث»: who reacts to an event by its bare name, or enquires into it, does not tell it. What is
 * counted, described («الهجوم الذي …») or told by its place is told again.
 */
export function onlyMentions({ words, segments }: Sentence, draft: Draft, others: readonly Draft[]): boolean {
  if (!draft.loose || draft.described || draft.atPlace || draft.counted) return false;
  const before = words.slice(Math.max(0, draft.at - 5), draft.at);
  // «عامل نجا من الانفجار», «شهود على الهجوم»: who somebody is.
  if (before.slice(-2).some(({ stem, base }) => SURVIVED.has(stem) || SURVIVED.has(base))) return true;
  const into = before.findLastIndex(({ base }) => IN.has(base));
  if (into > 0 && before.slice(0, into).some(({ stem, base }) => ENQUIRIES.test(stem) || ENQUIRIES.test(base)))
    return true;
  return others.some(
    ({ type, at, segment }) => REACTIONS.has(type) && at < draft.at && above(segments, draft.segment, segment),
  );
}

function above(segments: Sentence['segments'], from: number, on: number): boolean {
  for (let at: number | null = from; at !== null; at = segments[at]!.parent) if (at === on) return true;
  return false;
}

/** «الهجوم الغادر الذي …»: the words behind a noun, before the relative clause that tells of it. */
export function isToldOf(words: readonly Word[], at: number): boolean {
  const behind = words.slice(at + 1, at + 4);
  const relative = behind.findIndex(({ base }) => RELATIVES.has(base));
  return (
    relative >= 0 &&
    behind
      .slice(0, relative)
      .every(({ mark, mention, definite, text }) => (!mark || text === '،') && !mention && (definite || mark))
  );
}
