/** Deeds that a sentence speaks of and does not tell: asked for, wished, usual, said of things and of everybody. */
import type { EventType } from '../../model';
import { foldedSet } from '../lexicon';
import { MODALS } from '../read/function-words';
import { isPlayed } from '../read/matches';
import { near } from '../read/neighbours';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';
import type { Draft, Sentence } from './draft';

/** Whether a draft of a verb tells of something that somebody did or will do, or said. */
export function isTold(line: Sentence, draft: Draft): boolean {
  const segment = line.segments[draft.segment]!;
  if (isAsked(line.words, draft.at) || isPlayed(line.words, draft) || staysUnnamed(line.words, draft.at)) return false;
  if (draft.at !== segment.head?.at) return true;
  return !(
    onlyAttributes(line, segment, draft) ||
    isUsual(line, segment, draft) ||
    isWanted(line, segment, draft) ||
    ofThings(line, segment, draft) ||
    isOurs(line.words, segment) ||
    neitherDid(line.words, segment)
  );
}

const QUESTION = '؟';
const ASKING = foldedSet('هل ألا أليس لماذا كيف متى أين ماذا أين لم أم وهل فهل وكيف ولماذا فلماذا أفلا أولا');
const BREAK = /^[.!؟:…«“"()\n]$/;

/** Whether a word stands in a question: between its asking word, a full stop or a colon and «؟», or behind «هل» up to a mark. */
function isAsked(words: readonly Word[], at: number): boolean {
  let start = at;
  while (start > 0 && !BREAK.test(words[start - 1]!.text)) start -= 1;
  const asks = words.slice(start, at).findLastIndex(({ base }) => ASKING.has(base) && base !== LAM);
  const next = words.slice(at).find(({ text }) => text === QUESTION || /^[.!…:]$/.test(text));
  if (next?.text === QUESTION) {
    // «وسأل القاضي: …؟» and «تساءل هل …؟»: who asks has asked.
    const later = words.slice(at + 1).findIndex(({ base, text }) => ASKING.has(base) || text === ':');
    const end = words.slice(at + 1).findIndex(({ text }) => text === QUESTION);
    return asks >= 0 || later < 0 || later > end || !words[at]!.verbs.some(({ verb }) => verb.flags.has('say'));
  }
  const whether = words.slice(start, at).findLastIndex(({ base }) => base === WHETHER);
  return whether >= 0 && !words.slice(start + whether, at).some(({ mark }) => mark);
}
const [WHETHER, LAM] = foldedSet('هل لم');

const ASKS = foldedSet('طالبا طالبة مشترطا مشترطة رافضا رافضة مفضلا مفضلة');
const NAME = foldedSet('هويته هويتها هويتهم اسمه اسمها اسمهم أسمائهم');
const GIVEN = foldedSet('عدم كشف الكشف ذكر إفصاح الإفصاح');

/** «قال مسؤول طالبا عدم كشف هويته»: how a source is named. */
const staysUnnamed = (words: readonly Word[], at: number): boolean =>
  ASKS.has(words[at]!.base) && near(words, at + 1, at + 6, NAME) && near(words, at + 1, at + 5, GIVEN);

const USUALLY = foldedSet('عادة دائما دوما غالبا أحيانا سنويا شهريا أسبوعيا يوميا تقليديا نادرا');
const EVERY = foldedSet('كل');
const PERIODS = foldedSet('عام سنة يوم شهر أسبوع مرة صباح مساء ليلة موسم صيف شتاء');
const WAS = foldedSet('كان كانت كانوا كانا يكن تكن');
const EVERYBODY = foldedSet(
  'الناس البعض كثيرون الكثيرون كثيرين الكثير المرء الإنسان البشر الجميع الزوار السياح الأهالي الشباب النساء',
);

/** «يزورها سنويا ملايين»، «كانوا يقدمون الهدايا»، «يحتفل الناس بالعيد»: in the present without a day, what goes on at all times. */
function isUsual({ words, headline }: Sentence, { start, end, head }: Segment, draft: Draft): boolean {
  if (headline || head?.reading?.tense !== 'imperfect' || head.planned) return false;
  const own = words.slice(start, end);
  if (own.some(({ base }) => USUALLY.has(base))) return true;
  if (own.some(({ base }, at) => EVERY.has(base) && PERIODS.has(own[at + 1]?.base ?? ''))) return true;
  if (own.some(({ date }) => date)) return false;
  const [before, next] = [words[head.at - 1], words[head.at + 1]];
  // «فيما كانت الطائرات تقصف المواقع»: what went on meanwhile.
  if (isHabit(draft) && words.slice(start, head.at).some(({ base }) => WAS.has(base))) return true;
  return EVERYBODY.has(next?.form ?? '') || (!!before && head.at - 1 >= start && EVERYBODY.has(before.base));
}

const isHabit = ({ kind, type }: Draft): boolean => kind === 'deed' && type !== 'ASSAULT' && type !== 'DISASTER';

const HOPED = foldedSet(
  'أمل خشية خوفا احتمال احتمالات إمكانية بشرط شرط أجل مخافة بهدف بغية ضرورة وجوب شأنه شأنها فكرة حلم أراد أرادت أرادوا ود تمنى رغب رغبت حاول حاولت حاولوا يكاد كاد كادت تكاد أوشك أوشكت بإمكانه بإمكانها بوسعه بوسعها باستطاعته باستطاعتها تطلع يتطلع مخاوف مخاوفه مخاوفها مخاوفهم خشيته خشيتها تخوف تخوفه تخوفها اللائق الأفضل الأجدر المستحسن المفروض',
);
const SO_THAT = foldedSet('كي لكي كيما حتى');
const THAT = foldedSet('أن بأن لأن');
const CASE = foldedSet('حال حالة');
const IN = foldedSet('في');
const REACH = 4;

/** «على أمل أن تنسحب»، «كي تنهي هجومها»، «أراد أن يقيله»، «في حال رفض …، ستطالبه»: what did not happen, or not yet. */
function isWanted({ words }: Sentence, { start, end, head }: Segment, { kind, type }: Draft): boolean {
  if (head?.reading?.tense !== 'imperfect' || type === 'THREATEN') return false;
  const before = words[head.at - 1];
  if (before && head.at - 1 >= start - 1 && SO_THAT.has(before.base) && kind === 'deed') return true;
  const that = words.slice(Math.max(0, start - 1), head.at).findIndex(({ base }) => THAT.has(base));
  const at = Math.max(0, start - 1) + that;
  if (that >= 0 && kind === 'deed') {
    const lead = words.slice(Math.max(0, at - REACH), at);
    const mark = lead.findLastIndex((word) => word.mark);
    const own = lead.slice(mark + 1);
    if (own.some(({ base, form }) => HOPED.has(base) || HOPED.has(form))) return true;
    const last = own.at(-1);
    if (last && !head.planned && (MODALS.has(last.base) || MODALS.has(last.form))) return true;
  }
  return (
    head.planned &&
    words
      .slice(0, end)
      .some(({ base }, index) => CASE.has(base) && IN.has(words[index - 1]?.base ?? '') && index < head.at)
  );
}

/** Types of what only people and their bodies do. */
const HUMAN: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'REJECT',
  'COERCE',
  'THREATEN',
  'CONCEDE',
  'AID',
  'SUPPORT',
  'AGREE',
  'ACCUSE',
  'COOPERATE',
  'SANCTION',
  'CONSULT',
]);
const THINGS = foldedSet(
  'أزمة أزمات ظروف قيود حرارة نتائج نتيجة دراسة دراسات أدلة بيانات أرقام إحصاءات إحصائيات سياسة سياسات قانون قوانين لوائح دستور أنظمة مشاريع أفلام كتب روايات أدوية ظواهر مشروع نظام وضع أوضاع عوامل عامل تغير تغيرات مناخ اقتصاد بطالة تضخم فقر جوع مرض أمراض تكنولوجيا تقنية ثقافة فكرة أفكار مشكلة مشاكل مشكلات ظاهرة فيلم رواية كتاب قصة مسلسل مسرحية أغنية أطباق استراتيجية تجربة علاقة تاريخ واقع طبيعة غياب عدم نقص ضعف ارتفاع انخفاض تراجع زيادة تطور نمو تحول مادة مواد دواء علاج معالجة حياة ذاكرة لغة فن رياضة موسيقى حب زواج دين عقيدة تقاليد عادات رغبة خوف أمل نجاح فشل ثروة موقع مساحة بحر نهر جبل صحراء طقس أسلوب طريقة منهج',
);
const GOD = foldedSet('الله ربه ربها ربك ربنا');

/** «تقترح الأدلة»، «القانون يسمح»، «عرقلت القيود»: the subject is a thing; «استجاب الله» is no news either. */
function ofThings({ words }: Sentence, { start, head }: Segment, { type, noun }: Draft): boolean {
  if (!head?.reading) return false;
  const next = words[head.at + 1];
  if (next && !next.mention && GOD.has(next.base)) return true;
  if (!HUMAN.has(type) || noun !== null) return false;
  if (next && !next.mention && next.definite && !next.preposition && THINGS.has(next.stem)) return true;
  if (head.reading.plural) return false;
  const front = words.slice(start, head.at).findIndex(({ mark, base, date }) => !mark && !date && !SMALL.has(base));
  const subject = front < 0 ? undefined : words[start + front];
  return (
    !!subject &&
    !subject.mention &&
    !subject.preposition &&
    subject.definite &&
    head.at - start - front <= REACH &&
    THINGS.has(subject.stem) &&
    !words.slice(start + front, head.at).some(({ mark, mention }) => mark || mention?.type === 'PER')
  );
}
const SMALL = foldedSet('أن إن بأن لأن كما لكن بينما فيما حيث قد لقد هذا هذه تلك ذلك كان كانت مما');

/** «التقينا الإمام في مكتبه»: who writes tells of himself, unless he is quoted. */
function isOurs(words: readonly Word[], { head, kind, quoted }: Segment): boolean {
  if (!head?.reading || head.reading.tense !== 'perfect' || quoted || kind === 'complement') return false;
  const { base } = words[head.at]!;
  return base.endsWith('نا') && head.reading.form === base && base.length > 4;
}

/** «لا الرئيس ولا الحكومة أدانا الهجوم»: nobody did. */
function neitherDid(words: readonly Word[], { start, head }: Segment): boolean {
  if (!head) return false;
  const own = words.slice(start, head.at);
  const first = own.findIndex(({ base, form }) => base === NO && form !== AND_NO);
  return (
    first >= 0 &&
    !own[first + 1]?.verbs.length &&
    own.slice(first + 1).some(({ form }) => form === AND_NO) &&
    !near(own, first, own.length, THAT)
  );
}
const [NO, AND_NO] = foldedSet('لا ولا');

const AS = foldedSet('كما');
const SHORT = 8;

/** «…، كما أعلنت الرئاسة.»: whose words the sentence was, with none of their own. */
function onlyAttributes({ words }: Sentence, { start, head }: Segment, { type }: Draft): boolean {
  if (!head || type !== 'STATEMENT' || head.at < SHORT || !head.verb.flags.has('say')) return false;
  if (!AS.has(words[start]!.base) || head.at !== start + 1) return false;
  const rest = words.slice(head.at + 1);
  const stop = rest.findIndex(({ mark }) => mark);
  return (
    stop >= 0 &&
    stop <= SHORT &&
    rest[stop]!.text === '.' &&
    !rest.slice(0, stop).some((word) => THAT.has(word.base) || word.verbs.length > 0 || word.nouns.length > 0)
  );
}
