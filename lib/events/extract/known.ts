import type { EventType } from '../../model';
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import { COMPLEMENTIZERS } from '../read/function-words';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';
import type { Draft } from './draft';

/** What an article comes back to with the article, blows apart («الهجوم» is read by its own type: `references.ts`). */
export interface Known {
  /** Its nouns, folded, without the article. */
  nouns: ReadonlySet<string>;
  /** The types of event that they may mean, the likeliest first. */
  types: readonly EventType[];
  /** Whether it is meant also where it stands as an object («رحبت بالاتفاق»), as against the subject of a clause alone. */
  anywhere: boolean;
  /** Predicates and objects of the events that may be meant; none where the noun itself must come back. */
  told?: ReadonlySet<string>;
}

const row = (nouns: string, types: string, told?: string, anywhere = false): Known => ({
  nouns: foldedSet(nouns),
  types: types.split(' ') as EventType[],
  anywhere,
  ...(told !== undefined && { told: foldedSet(`${nouns} ${told}`) }),
});

const DECISIONS =
  'قرر أقر صادق خفض رفع ثبت أبقى علق ألغى حظر فرض منع أمر قضى حكم رفض أوقف منح سحب جمد اعتمد أصدر أعفى أقال عين حل طرد وافق مدد زاد أغلق فتح شكل كلف أجل تعليق إلغاء تثبيت فصل حجب عزل';

const KNOWN: readonly Known[] = [
  row('نيران حريق حرائق', 'DISASTER'),
  row('اتفاق اتفاقية صفقة هدنة مذكرة معاهدة وثيقة توقيع', 'SUPPORT AGREE RETREAT', undefined, true),
  row('تبادل إفراج', 'RETREAT CONCEDE'),
  row('إضراب اعتصام', 'PROTEST'),
  row(
    'احتجاجات مظاهرات تظاهرات مسيرات مظاهرة تظاهرة مسيرة وقفة',
    'PROTEST',
    'احتجاج تظاهر خرج تجمع احتشد اعتصم نظم شارك شهد',
  ),
  row('اتصال مكالمة', 'CONSULT', 'هاتف هاتفيا هاتفي'),
  row('زيارة جولة', 'CONSULT', 'زار وصل توجه تفقد استقبل محادثة مفاوضات'),
  row(
    'اجتماع لقاء قمة جلسة مؤتمر محادثات مباحثات مفاوضات مشاورات حوار',
    'CONSULT',
    'التقى اجتمع استقبل عقد بحث ناقش تباحث تفاوض تشاور محادثة مفاوضة مباحثات مشاورة استضاف جولة ترأس',
  ),
  row('تحقيق تحقيقات', 'ACCUSE', 'تحقيقا'),
  row('اعتقال اعتقالات توقيف توقيفات', 'COERCE', 'اعتقل أوقف قبض احتجز داهم ضبط'),
  row('حكم أحكام', 'COERCE', 'قضى حكم أدان أيد سجن حبس إعدام'),
  row('محاكمة', 'COERCE', 'حاكم مثل محكمة'),
  row('عقوبات', 'SANCTION', 'عاقب فرض'),
  row('إقالة إعفاء', 'SANCTION', 'أقال أعفى أنهى عزل'),
  row('استقالة', 'CONCEDE', 'استقال تنحى'),
  row('تعديل تعيين تعيينات تشكيلة', 'STATEMENT SANCTION', 'عين كلف أجرى شكل'),
  row('قرار خطوة', 'STATEMENT SANCTION COERCE CONCEDE SUPPORT REJECT AGREE RETREAT', DECISIONS),
  row(
    'قانون نص تشريع مرسوم',
    'SUPPORT STATEMENT AGREE COERCE SANCTION',
    'صادق أقر صوت مرر اعتمد سن أصدر وقع وافق مشروع',
  ),
  // «إن الإصابات بلغت …»: the victims are those of the blow.
  row('حصيلة ضحايا ضحية قتلى وفيات إصابات جرحى مفقودين مفقودون ناجين ناجون', 'DISASTER ASSAULT'),
];

/** Those who protest, by their stems. */
export const PROTESTERS = foldedSet('متظاهرون متظاهرين محتجون محتجين معتصمون معتصمين مضربون مضربين');

/** Whom an event has for its people: «المتظاهرون», «المفرج عنهم». */
const PEOPLE: readonly { words: ReadonlySet<string>; types: readonly EventType[] }[] = [
  { words: PROTESTERS, types: ['PROTEST'] },
  { words: foldedSet('مفرج محررون محررين'), types: ['CONCEDE', 'RETREAT'] },
];

/** The types of event that somebody of no name took part in; none for others. */
export const typesOfPeople = ({ stem, mention, date }: Word): readonly EventType[] =>
  mention || date ? [] : (PEOPLE.find(({ words }) => words.has(stem))?.types ?? []);

const DELEGATIONS = foldedSet('وفد جانب');
const LEADS = foldedSet('مثل مثلت يمثل تمثل ترأس ترأست يترأس تترأس رأس يرأس ضم يضم قاد يقود تقود');
/** What delegations come to. */
export const TALKED: readonly EventType[] = ['CONSULT', 'SUPPORT', 'COOPERATE', 'AGREE'];

/** «ومثل الجانب المصري …»، «وضم الوفد …»: who came to the talks or the signing that was told. */
export function isDelegation(words: readonly Word[], at: number): boolean {
  const { stem, mention, form } = words[at]!;
  if (mention || !DELEGATIONS.has(stem) || !form.startsWith('ال')) return false;
  return LEADS.has(words[at - 1]?.base ?? '') && at <= DELEGATION_REACH;
}
const DELEGATION_REACH = 3;

const THESE = foldedSet('هذا هذه هو هي');
const COUNTING = foldedSet('يعد تعد يعتبر تعتبر كان كانت يمثل تمثل');
const RANKS = foldedSet(
  'أول أولى ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر أكبر أعنف أسوأ أضخم أعلى أخطر أطول أوسع أقوى أحدث',
);

/** «وهذه أول جولة منذ عام»، «ويعد هذا ثالث هجوم في شهر»: the event just told, by its rank among its like. */
export function isRanked(words: readonly Word[], at: number): boolean {
  const rank = words[at - 1];
  if (words[at]!.mention || !rank || !RANKS.has(rank.base)) return false;
  const opening = words.slice(0, at - 1);
  return (
    opening.length > 0 &&
    opening.length <= RANK_REACH &&
    opening.some(({ base }) => THESE.has(base)) &&
    opening.every(({ base }) => THESE.has(base) || COUNTING.has(base))
  );
}
const RANK_REACH = 3;

/** Another of its kind, or one that is still to come or long over. */
const OTHER_TIME = foldedSet(
  'مقبل مقبلة قادم قادمة سابق سابقة ماض ماضية المقبل المقبلة القادم القادمة السابق السابقة الماضي الماضية السنوي السنوية الدوري الدورية الأسبوعي الأسبوعية',
);

/** «كما تناول الاتصال …», «وجاء القرار …»: verbs that no table knows, with what was told for their subject. */
const TELLS = foldedSet(
  'جاء جاءت أتى أتت تناول تناولت تطرق تطرقت تركز تركزت تمحور تمحورت شمل شملت تضمن تضمنت استغرق استغرقت دام دامت صدر صدرت نص نصت أثار أثارت استمر استمرت امتد امتدت شهد شهدت حضره حضرها باشرت كشف كشفت أظهر أظهرت خلص خلصت',
);
const DURING = foldedSet('خلال أثناء');
/** «لجنة التحقيق», «في إطار التحقيق»: of the inquiry that was told. */
const OF_INQUIRY = foldedSet('لجنة إطار نتائج فريق');

/** «قتلى الاحتجاجات». */
const OF_PROTEST = foldedSet('قتلى ضحايا جرحى مصابي معتقلي موقوفي حصيلة');

/**
 * Whether a noun that the table knows by what was told is spoken of for itself: «كما تناول الاتصال», «إن القرار يعكس …», «وخلال اللقاء»,
 * «لجنة التحقيق». What somebody calls it («أن الحكم قاس»), wants of it or does to it («ستستأنف الحكم») is his own act.
 * @param clause the clause that holds it
 */
export function isSpokenOf(words: readonly Word[], at: number, clause: Segment | undefined, { types }: Known): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (!clause || clause.head?.hypothetical) return false;
  if (before && types[0] === 'ACCUSE' && OF_INQUIRY.has(before.stem)) return true;
  if (before && types[0] === 'PROTEST' && OF_PROTEST.has(before.stem)) return true;
  if (words.slice(Math.max(0, at - 6), at).some(({ base }) => HOPED.has(base))) return false;
  const first = at - clause.start <= 1 + Number(clause.kind === 'main');
  if (!first || before?.mention) return false;
  if (next && (TELLS.has(next.base) || (next.verbs.length > 0 && !next.nouns.length) || PRESENT.test(next.base))) {
    return !before || before.mark || COMPLEMENTIZERS.has(before.base);
  }
  if (!before || before.mark) return false;
  return (
    DURING.has(before.base) || ((TELLS.has(before.base) || PRESENT.test(before.base)) && agrees(before, words[at]!))
  );
}
const PRESENT = /^[يت].{3,}$/;
const HOPED = foldedSet('أمل أمله أملها أملهم آملا آملة يأمل تأمل ضرورة أهمية شرط طالب طالبت مطالبا داعيا');

/** «تناول الاتصال», «تناولت المحادثات»: a verb before its subject has its gender, plurals of things are feminine. */
function agrees({ base }: Word, { stem }: Word): boolean {
  const feminine = TELLS.has(base) ? base.endsWith('ت') : base.startsWith('ت');
  return feminine === /(?:ه|ات)$/.test(stem);
}

/** The row of a word with the article that is no part of a name; undefined where it comes back to nothing. */
export function knownOf(words: readonly Word[], at: number): Known | undefined {
  const { stem, definite, mention, form, preposition } = words[at]!;
  if (!definite || mention || preposition || !/^و?ال/.test(form)) return undefined;
  return OTHER_TIME.has(words[at + 1]?.base ?? '') ? undefined : rowOf(stem);
}

/** The row of a folded noun without its article. */
export const rowOf = (stem: string): Known | undefined => KNOWN.find(({ nouns }) => nouns.has(stem));

/** Whether an event of an article is one of those that a noun with the article may mean there. */
export function isKnownAs({ told }: Known, { predicate, objects }: Draft): boolean {
  return !!told && [fold(predicate), ...objects].some((word) => told.has(word));
}
