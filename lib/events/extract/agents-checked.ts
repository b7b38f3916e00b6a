/** Who cannot have done it: an object right behind its verb, whoever is carried or brought («تم نقل …»), names behind a subject without one. */
import type { EventType } from '../../model';
import { foldedSet } from '../lexicon';
import { genderOf, genderOfName } from '../read/agreement';
import { argumentsIn, type Argument } from '../read/arguments';
import { isOffice } from '../read/asides';
import { bearsPronoun, isPreposition } from '../read/predicates';
import type { Head, Segment } from '../read/segments';
import type { Draft, Reading, Sentence } from './draft';

/** Of these both sides are actors, whoever is named first. */
const MUTUAL: ReadonlySet<EventType> = new Set(['COOPERATE', 'AGREE']);

/** Takes the part of the actor from those whom the form of the clause makes objects. */
export function dropFalseActors(reading: Reading, line: Sentence, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const segment = line.segments[draft.segment];
    if (draft.kind !== 'deed' || draft.speaker || !segment?.head || MUTUAL.has(draft.type)) continue;
    if (draft.at !== segment.head.at) continue;
    const args = argumentsIn(reading, line.words, segment.head.at + 1, segment.end).filter(
      (name) => name.case !== 'bearer-title',
    );
    const objects = isCarriedOut(line.words, segment.head, draft)
      ? args.slice(0, 1).filter((first) => isDoneTo(line.words, draft.noun!, first))
      : hasUnnamedSubject(line.words, segment) ||
          meetsHolder(line.words, segment.head) ||
          isOutletsDeed(reading, line.words, segment)
        ? args
        : objectBehind(line.words, segment.head, args);
    if (objects.length) demote(draft, objects);
    else dropOwner(line.words, segment.head, draft, args);
    // «نجا فلان من محاولة اغتيال»
    if (draft.type === 'ASSAULT' && ESCAPED.has(draft.predicate))
      demote(draft, argumentsIn(reading, line.words, segment.start, segment.end));
    promoteVisitor(line.words, segment.head, args, draft);
    promoteMasters(line.words, segment.head, args, draft);
  }
}

/** Who and what can act for the one behind it; a thing («أسعار …», «مواسم …») cannot. */
const AGENTS =
  /^(?:ال)?(?:وفد|وفود|فريق|فرق|مجموع|جماع|عناصر|رجال|مقاتل|مسلح|قوات|قوه|جيش|شرطه|طاير|مروحي|مقاتلات|مدفعي|بحري|دبابات|زوارق|صواريخ|حكوم|سلط|وزار|اداره|مجلس|برلمان|لجن|هيي|محكم|نياب|رياس|قياد|قاده|زعما|سفار|بعث|منظم|جمعي|شرك|بنك|مصرف|ناد|منتخب|حزب|احزاب|حرك|تنظيم|ميليشي|مليشي|كتايب|سراي|فصايل|فصيل|كتل|تحالف|اتحاد|نقاب|مكتب|جهاز|اجهز|شعب|ممثل|مندوب|مبعوث|موفد|اهالي|سكان|انصار|مويد|شباب|طلاب|عمال|نواب|اعضا|وكال|مخابرات|استخبارات|امن|دوري|وحدات|وحده|الي|طيران|جنود|جندي|ضباط|ضابط|مستوطن|متظاهر|محتج|كبار|بعض|كل|احد|احدي|جميع|عدد|مءات|ميات|الاف|عشرات|قبيل|عشاير|دول|دوله|مدين|مملك|جمهوري|ولاي|امار|سلطن|موسس|مركز|معهد|جامع|كلي|اكاديمي|صحيف|مجل|قنا|شبك|متحدث|ناطق|مصدر|مصادر|مسوول|خبرا|محلل|طرف|اطراف|جانب|جهات|جه|مقاوم|ثوار|متمرد|قناص|حرس|مظلي|كوماندوس|لواء|الويه|فيلق|سلاح|سرب|اسراب|خفر|درك|جمارك|جراف|مدرع|سفن|سفين|غواص|ناقل|قطع|اسطول|مسير|صاروخ|قذايف|قذيف|نيران|رصاص|مهاجم|قراصن|مواطن|ناشط|نشطا|معارض|قوي|فنان|علما|باحث|اطبا|موظف|دبلوماسي|لاجي|مهاجر|نازح)/;
/** Between a verb and its subject they may stand, and have no owner. */
const NO_THINGS = foldedSet(
  'كذلك بدوره بدورها بدورهم هناك هنا حينها اليوم فجر مساء صباح ليل فيه فيها به بها له لها منه منها إليه إليها عليه عليها معه معها عنه عنها خلاله خلالها كما غير فقط معا',
);

/** «ارتفعت أسعار مصر»: whose a thing right behind the verb is has not acted. */
function dropOwner(words: Sentence['words'], head: Head, draft: Draft, args: readonly Argument[]): void {
  const next = words[head.at + 1];
  const [owner] = args;
  if (!next || !owner || next.mention || next.mark || next.date || next.and || draft.noun !== null) return;
  if (NO_THINGS.has(next.base) || next.base.endsWith('ا')) return;
  if (owner.case !== 'plain' || owner.mention.type === 'PER' || owner.at - head.at > OWNER_REACH || isPreposition(next))
    return;
  if (next.preposition || next.verbs.length > 0 || next.nouns.length > 0 || isOffice(next) || AGENTS.test(next.base))
    return;
  if (words.slice(head.at + 1, owner.at).some((word) => word.mark || isPreposition(word) || word.preposition)) return;
  draft.participants = draft.participants.filter(({ entity, role }) => role !== 'actor' || entity !== owner.state);
}
const OWNER_REACH = 4;

function demote(draft: Draft, objects: readonly Argument[]): void {
  const ids = new Set(objects.flatMap(({ acts, state, mention }) => [acts, state, mention.entity]));
  const demoted = draft.participants.filter(({ entity, role }) => role === 'actor' && ids.has(entity));
  if (!demoted.length) return;
  draft.participants = draft.participants.map((party) =>
    demoted.includes(party) ? { ...party, role: 'recipient' as const } : party,
  );
}

function promote(draft: Draft, { acts }: Argument): void {
  draft.participants = draft.participants.map((party) =>
    party.entity === acts ? { ...party, role: 'actor' as const } : party,
  );
}

const ESCAPED: ReadonlySet<string> = new Set(['نجا', 'أفلت', 'سلم']);

const VISITS: ReadonlySet<string> = new Set(['زار', 'غادر', 'رأس', 'ترأس']);

/** «زار فرنسا فلان»: a person right behind the place that is visited is the visitor. */
function promoteVisitor(words: Sentence['words'], head: Head, [place, visitor]: Argument[], draft: Draft): void {
  if (!VISITS.has(head.verb.lemma) || place?.mention.type !== 'GPE' || visitor?.mention.type !== 'PER') return;
  if (visitor.case !== 'plain' || visitor.beside || !stands(words, head.at, place.at)) return;
  demote(draft, [place]);
  promote(draft, visitor);
}

const MEN = foldedSet('عناصر أفراد قوة قوات جنود مسلحون مقاتلون وحدة وحدات دورية دوريات');

/** «اعتقلت عناصر من الشرطة المصرية …»: whose men act right behind the verb. */
function promoteMasters(words: Sentence['words'], { at, reading }: Head, [master]: Argument[], draft: Draft): void {
  if (!reading || reading.passive || draft.type === 'DISASTER' || !master || master.at > at + 4) return;
  if (!MEN.has(words[at + 1]?.base ?? '') || words[at + 2]?.base !== 'من') return;
  if (draft.participants.some(({ role }) => role === 'actor')) return;
  // «قتل عناصر من الجيش في كمين»: without an object behind them it befell them.
  if (STRUCK.has(words[at]!.base) && !hasObject(words, master)) return;
  promote(draft, master);
}

/** Behind its subject a verb has another name, or a noun in the accusative («شابا»). */
const hasObject = (words: Sentence['words'], { at, mention: subject }: Argument): boolean =>
  words
    .slice(at + 1)
    .some(({ base, mention, date }) => !date && (mention ? mention !== subject : /[^اي]ا$/.test(base)));

const STRUCK = foldedSet('قتل جرح خطف اعتقل احتجز أسر أوقف');

const TOOK_PLACE = foldedSet('تم تمت يتم تتم ستتم سيتم جرى جرت يجري تجري سيجري ستجري');
const BROUGHT = foldedSet(
  'نقل إجلاء إخلاء تسليم ترحيل علاج إسعاف دفن إنقاذ انتشال استقبال تكريم اعتقال توقيف اختيار تعيين انتخاب إعفاء إقالة',
);

/** «تم نقل الرئيس فلان إلى …»: nobody is told who did it. */
const isCarriedOut = (words: Sentence['words'], { at }: Head, { noun }: Draft): boolean =>
  noun !== null && noun - at <= 2 && noun > at && TOOK_PLACE.has(words[at]!.base) && BROUGHT.has(words[noun]!.stem);

/** Behind the noun with nothing but what describes him between. */
const isDoneTo = (words: Sentence['words'], noun: number, { at }: Argument): boolean =>
  words.slice(noun + 1, at).every((word) => !word.mark && !isPreposition(word) && !word.preposition);

/** «زار مصر وفد من …», «منح فرنسا قرضا»: a verb in the masculine has no woman right behind it for its subject. */
function objectBehind(words: Sentence['words'], head: Head, args: readonly Argument[]): Argument[] {
  if (!head.reading || head.reading.passive || words[head.at]!.nouns.length > 0) return [];
  const [first] = args;
  if (!first || first.case !== 'plain' || !stands(words, head.at, first.at)) return [];
  if (first.mention.type !== 'GPE' && first.mention.type !== 'ORG') return [];
  const [told, named] = [genderOf(words, head), genderOfName(words, first)];
  // «قطاع غزة», «إقليم …»: what a name begins with may be a man's.
  const single = words[first.at + 1]?.mention !== first.mention;
  return told === 'masculine' && named === 'feminine' && (single || first.mention.type === 'ORG') ? [first] : [];
}

/** Right behind a verb, but for a date. */
const stands = (words: Sentence['words'], verb: number, at: number): boolean =>
  words.slice(verb + 1, at).every(({ date }) => !!date);

/** «الصحافة المصرية مدحت الحركة»: an outlet ahead of its verb is the subject, and whoever stands behind is not. */
function isOutletsDeed(reading: Reading, words: Sentence['words'], { start, head }: Segment): boolean {
  if (words[head!.at]!.and || head!.reading?.passive || bearsPronoun(words[head!.at]!)) return false;
  const [only, ...others] = argumentsIn(reading, words, start, head!.at);
  return only?.case === 'outlet' && !others.length && words[head!.at - 1]?.mention === only.mention;
}

const HOLDERS = foldedSet('فريق وفد');

/** «زارت فريق المنظمة», «استقبلت وزير …»: a verb in the feminine has no man right behind it for its subject. */
function meetsHolder(words: Sentence['words'], head: Head): boolean {
  const next = words[head.at + 1];
  if (!head.reading || head.reading.passive || !next || next.mention || next.definite || next.preposition) return false;
  if (!HOLDERS.has(next.base) && !(isOffice(next) && !MANY.test(next.base))) return false;
  return genderOf(words, head) === 'feminine' && !next.base.endsWith('ه') && head.reading.tense === 'perfect';
}
/** Plurals of people, and offices of women. */
const MANY = /^(?:قاده|رؤسا|رووسا|اعضا|مديري)$|(?:ه|ات)$/;

const HAD = foldedSet('قد كان كانت');
const LEAD = 6;

/** «وكان الأمير قد زار …»: an office with the article right before the verb, at the head of its clause, is its subject. */
function hasUnnamedSubject(words: Sentence['words'], { head, start, kind }: Segment): boolean {
  const { at, reading } = head!;
  if (kind !== 'main' || !reading || reading.passive || words[at]!.and) return false;
  if (bearsPronoun(words[at]!)) return false;
  let last = at - 1;
  while (last > start && (words[last]!.date || HAD.has(words[last]!.base))) last -= 1;
  const subject = words[last];
  if (!subject || last < start || subject.mention || subject.date || !/^[وف]?ال/.test(subject.form)) return false;
  if (!isOffice(subject) && !RULERS.has(subject.base)) return false;
  const lead = words.slice(Math.max(start, last - LEAD), last);
  return lead.every((word) => !word.mention && !word.preposition && (!isPreposition(word) || HAD.has(word.base)));
}
const RULERS = foldedSet('الملك الأمير السلطان العاهل الملكة الأميرة الشيخ');
