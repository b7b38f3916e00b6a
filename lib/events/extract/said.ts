/** What kind of act reported words are, by what they say, and whom they are about. */
import type { EntityId, EventType } from '../../model';
import { collocation, foldedSet } from '../lexicon';
import { argumentsIn, type Argument } from '../read/arguments';
import type { Segment } from '../read/segments';
import type { Clause } from './clause';
import type { Reading, Sentence } from './draft';
import { headStem, inTitle } from './meaning';

const WISH = foldedSet('راغبة راغب ترغب يرغب تريد يريد نريد نطالب يطالب تطالب ندعو يدعو تدعو');
const OFFER = foldedSet(
  'تسعى يسعى نسعى مستعدة مستعد استعداد مستعدون ملتزمة ملتزم ملتزمون التزام تلتزم سنواصل سنعمل ملتزمان',
);
const REFUSED = foldedSet('تسمح نسمح يسمح تقبل نقبل يقبل تعترف نعترف يعترف تخضع نخضع يخضع نتنازل تتنازل يتنازل نتفاوض');
const PERIL = foldedSet('رد برد عواقب ثمن انتقام برد حرب بضرب ضربة بضربة بالرد ضربات');
const GUILT = foldedSet('ارتكبت ارتكب ارتكبوا نفذته نفذتها ارتكبته متورطة متورط متورطون ضالعة ضالع ضالعون وراء');
/** «تشير إلى صلة الموقوفين بالتنظيم»، «يواجهان تهمة القتل»: what ties somebody to a crime. */
const TIES = foldedSet('تورط ضلوع صلة');
const CHARGES = foldedSet('تهمة تهم تهما اتهامات');
const FACES = foldedSet('يواجه تواجه يواجهان يواجهون');
const HOSTILE = foldedSet('الإرهابي الإرهابية العدوانية المزعومة');

/** Deeds that a speaker announces of his own side: a threat, or a promise. */
const HOSTILE_DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);
const KIND_DEEDS: ReadonlySet<EventType> = new Set(['AID', 'SUPPORT', 'AGREE', 'COOPERATE', 'CONCEDE']);
const ADVANCES = foldedSet(
  'يدخل تدخل ندخل يوسع توسع نوسع يلاحق تلاحق نلاحق يرد ترد نرد يواصل تواصل نواصل يضرب تضرب نضرب يدفع تدفع',
);
const OURS =
  /^و?(?:ال)?(?:جيش|حكوم|قوات|بلاد|حرك|ممل?ك|وزار|دول|جماع|حزب|هيي|شرك|منظم|سلط|اداره|امار|جمهوري|مقاوم|فصايل|كتايب|سرايا|تنظيم|تحالف)/;

/** «إن جيشه سيوسع الحملة»، «أن بكين ستقدم مساعدات»: what the speaker's own side will do is his threat or his promise. */
function announced(words: Sentence['words'], start: number, end: number): EventType | null {
  const at = words.slice(start, Math.min(end, start + 9)).findIndex(({ future }) => future);
  if (at < 0) return null;
  const verb = words[start + at]!;
  const subject = words
    .slice(start, start + at)
    .filter(({ mark, base }) => !mark && !/^(?:ب?ان|انه|انها|انهم)$/.test(base));
  const we = verb.base.startsWith('ن');
  const behind = words.slice(start + at + 1, Math.min(end, start + at + 6)).map(({ stem }) => stem);
  const types = verb.verbs.map(({ verb: { lemma, type } }) => collocation(lemma, behind)?.type ?? type);
  // «أن فريق الدفاع سيستأنف الحكم»: an appeal refuses, whoever of them makes it.
  const appeals = verb.verbs.some(({ verb: { lemma } }) => APPEALS.has(lemma));
  if (appeals && types.includes('REJECT')) return 'REJECT';
  const own = we || subject.length === 0 || subject.some(({ base, mention }) => OURS.test(base) || mention?.metonymFor);
  if (!own) return null;
  if (types.includes('REJECT')) return 'REJECT';
  // «ستتخذ الإجراءات اللازمة»
  const measures =
    verb.verbs.some(({ verb: { lemma } }) => lemma === 'اتخذ') && behind.some((stem) => MEASURES.has(stem));
  if (measures || types.some((type) => type && HOSTILE_DEEDS.has(type))) return 'THREATEN';
  if (types.some((type) => type && KIND_DEEDS.has(type))) return 'AGREE';
  return ADVANCES.has(verb.base) && words.slice(start, end).some(({ stem }) => ARMED.has(stem)) ? 'THREATEN' : null;
}
const APPEALS: ReadonlySet<string> = new Set(['طعن', 'استأنف']);
const MEASURES = foldedSet('إجراءات تدابير خطوات');
/** «تحتفظ بحق الرد» */
const RESERVES = foldedSet('يحتفظ تحتفظ نحتفظ يحتفظون تحتفظان محتفظا محتفظة');
const RIGHT = /^بال?حق|^بحق(?:ه|ها|هم|نا)?$/;
const ARMED = foldedSet(
  'جيش جيشه قوات قواته حملة عملية عملياته ضربات هجمات بقوة بحزم بقسوة بالمثل مثل شكل مناسب مناسبة مناسبين حازم حاسم قاس مؤلم مزلزل',
);

/** What kind of act reported words are, by what they say; STATEMENT when nothing marks them. */
export function typeOfWords(words: Sentence['words'], start: number, end: number): EventType {
  for (let at = start; at < end; at += 1) {
    const { form, base } = words[at]!;
    if ((form === 'لن' || base === 'لن') && REFUSED.has(words[at + 1]?.base ?? '')) return 'REJECT';
    if (RESERVES.has(base) && RIGHT.test(words[at + 1]?.base ?? '')) return 'THREATEN';
    if (at - start <= 6 && (WISH.has(form) || WISH.has(base))) return 'REQUEST';
    if (at - start <= 8 && (OFFER.has(form) || OFFER.has(base)) && !isOfOthers(words.slice(start, at))) return 'AGREE';
    // «النيابة: حبس متهمين»: what an office announces, without a verb.
    const office = at === start && words[at - 1]?.text === ':' && words[at - 2]?.mention?.type === 'ORG';
    const opening =
      office && !words[at]!.definite && !words[at]!.preposition && words[at]!.nouns.find(({ verbal }) => verbal);
    if (opening && !opening.light && ANNOUNCED.has(opening.type)) return opening.type;
    if (isBlamed(words, at, end)) return 'ACCUSE';
    if (GUILT.has(form) || GUILT.has(base) || (at - start <= 6 && HOSTILE.has(form))) return 'ACCUSE';
    const before = words.slice(Math.max(start, at - 3), at);
    if (TIES.has(words[at]!.stem) && before.some(({ base: lead }) => lead === 'الي')) return 'ACCUSE';
    if (CHARGES.has(words[at]!.stem) && before.some(({ base: lead }) => FACES.has(lead))) return 'ACCUSE';
    if (words[at]!.base === 'لن' && SPARES_NOTHING.test(words[at + 1]?.base ?? '')) return 'AGREE';
    if (at - start <= DENIAL && denies(words, start, at)) return 'REJECT';
  }
  return announced(words, start, end) ?? (isUltimatum(words, start, end) ? 'THREATEN' : 'STATEMENT');
}

const ANNOUNCED: ReadonlySet<EventType> = new Set(['COERCE', 'DISASTER']);

const IF = foldedSet('إذا إن ما');
const NOT_YET = foldedSet('لم');
const PRESSURE = foldedSet(
  'إضراب إضرابا إضرابات إضرابها إضرابهم إضرابه اعتصام عصيان تصعيد إغلاق مقاطعة انسحاب عقوبات رد حرب ضربات هجوم تعليق استقالة',
);

/** «سيتحول الإضراب إلى مفتوح إذا لم تستجب الحكومة»: pressure to come unless somebody gives way is a threat. */
function isUltimatum(words: Sentence['words'], start: number, end: number): boolean {
  const unless = words.findIndex(
    ({ base }, at) => at > start && at < end && NOT_YET.has(base) && IF.has(words[at - 1]!.base),
  );
  if (unless < 0) return false;
  const told = words.slice(start, unless);
  return told.some(({ form }) => TO_COME.test(form)) && told.some(({ stem }) => PRESSURE.has(stem));
}
const TO_COME = /^[وف]?س[يتن].{3}/;

const IT_IS = foldedSet('هو هي هم');
const WHO = foldedSet('من الذي التي الذين');
const BLAMED_REACH = 6;
const BREAKS: ReadonlySet<string> = new Set(['خرق', 'انتهك', 'عرقل', 'أفشل', 'نقض']);
const BEGINS: ReadonlySet<string> = new Set('بدأ بادر شن نفذ ارتكب أطلق فتح دبر أمر قام تسبب'.split(' '));

/** «إن المليشيات هي التي بدأت القصف»، «الجيش هو من خرق الهدنة»: who is singled out for a blow or a breach is accused of it. */
function isBlamed(words: Sentence['words'], at: number, end: number): boolean {
  if (!IT_IS.has(words[at]!.base) || !WHO.has(words[at + 1]?.base ?? '')) return false;
  const did = words[at + 2]?.verbs.filter(({ tense }) => tense === 'perfect').map(({ verb }) => verb) ?? [];
  if (did.some(({ lemma, type, flags }) => BREAKS.has(lemma) || (type === 'ASSAULT' && !flags.has('weak'))))
    return true;
  const rest = words.slice(at + 3, Math.min(end, at + BLAMED_REACH));
  return (
    did.some(({ lemma }) => BEGINS.has(lemma)) &&
    rest.some(({ nouns, mention }) => !mention && nouns.some(({ type, light }) => type === 'ASSAULT' && !light))
  );
}

const FOES = /^(?:ال)?(?:مليشي|ميليشي|مسلح|متمرد|ارهاب|مجهول|مرتزق|عصاب|انفصال|مستوطن|معتد|مهاجم|مخرب|عدو|احتلال|طرف)/;

/** Whether a clause of reported words tells of others than the speaker's side: foes, or whoever has another name. */
export function ofOthers(words: Sentence['words'], { start, head }: Segment, speaker: EntityId | null): boolean {
  const lead = words.slice(start, head!.at + 3).filter(({ mark, base }) => !mark && !/^ب?ان/.test(base));
  const [subject] = lead.filter(({ verbs, base }) => !verbs.length || FOES.test(base));
  if (!subject || OWN.test(subject.base)) return false;
  return FOES.test(subject.base) || (!!subject.mention && subject.mention.entity !== speaker);
}

/** «إن الوزير أكد استعداد القاهرة»: a spokesman tells what his head has promised. */
const HEAD = /^ال(?:وزير|رييس|امير|ملك|امين)$/;

/** So far behind «أن» a denial stands: «إن جماعته، …، لا تستهدف المدنيين». */
const DENIAL = 6;
const NOT = foldedSet('لا لم لن ليس ليست');
const OWN = /^و?[بل]?\S{3,}(?:ه|ها|هم|نا)$/;
/** «لن تدخر جهدا»، «لن نتوانى»: a promise. */
const SPARES_NOTHING = /^[اينت](?:دخر|توان|تردد|الو)/;
/** «لا تزال»، «لن تدخر جهدا»، «لن تتردد في»: nothing is refused. */
const EAGER = /^(?:[يتن]زال|[يتن]دخر|[يتن]تردد|[يتن]توان|[يتن]الو|[يتن]خف|[يتن]هدا|[يتن]ملك|[يتن]علم|[يتن]عرف)/;

/** «إن جماعته «لا تستهدف خصومها»»، «أن حكومته لن تسحب المشروع»: what a speaker's own side does not do he denies or refuses. */
function denies(words: Sentence['words'], start: number, at: number): boolean {
  if (!NOT.has(words[at]!.base)) return false;
  const lead = words.slice(start, at).filter(({ mark, base }) => !mark && !/^ب?ان$/.test(base));
  const [subject] = lead;
  const own = !!subject && !subject.mention && OURS.test(subject.base) && OWN.test(subject.base) && !subject.definite;
  const self = !subject || (lead.length === 1 && /^ب?(?:انه|انها|انهم|اننا|اني)$/.test(subject.base));
  const verb = words[at + 1];
  if (!verb || verb.mark || EAGER.test(verb.base)) return false;
  return own || (self && verb.base.startsWith('ن'));
}

/** «أن فرق الإنقاذ تسعى إلى …»: what people without a name do, who are not the speaker's own, is no promise of his. */
function isOfOthers(lead: Sentence['words']): boolean {
  const subject = lead.filter(({ mark, base }) => !mark && !/^(?:ب?ان|انه|انها|انهم)$/.test(base));
  return subject.length > 0 && !subject.some(({ base, mention }) => mention || OURS.test(base) || HEAD.test(base));
}

/** Verbs whose object is what is judged: «وصف الاتفاق بأنه …» agrees to nothing. */
export const JUDGING: ReadonlySet<string> = new Set(['اعتبر', 'وصف', 'رأى', 'زعم']);
const GOOD = foldedSet(
  'ملموسة مشرفة مشرف رائدة رائد بارزة نوعية فارقة فارق جيدة جيدا إيجابية إيجابيا مهمة تاريخية تاريخيا ناجحة ناجحا إنجاز إنجازا انتصار انتصارا مشجعة بناءة شجاعة رائعة',
);
const BAD = foldedSet(
  'جريمة صفعة فضيحة عار مخزية مخز مشين مشينة ظالم ظالمة جائر جائرة مجحف مجحفة طعنة غدر إهانة مضلل مضللة كاذبة كاذب مسيس مسيسة تعسفي تعسفية انتهاك انتهاكا عدوان عدوانا مهزلة استفزاز استفزازا استفزازية مؤامرة خيانة باطل باطلا باطلة سافر سافرا همجي همجية وحشي وحشية عنصري عنصرية',
);

/**
 * What words say by how they answer: praise or reproach («وصف الخطوة بأنها "بداية جيدة"»), or a denial («ورد بأن …»، «في المقابل، قالت
 * المؤسسة إن التفتيش لم يسجل مخالفة»). Null where nothing marks them.
 * @param reach the end of what is said
 */
export function replyOf({ words }: Sentence, { segment, head }: Clause, reach: number): EventType | null {
  const said = words.slice(head.at + 1, reach);
  const { lemma } = head.verb;
  if (JUDGING.has(lemma)) {
    const judged = said.slice(said.findIndex(({ base }) => /^ب?ان/.test(base)) + 1);
    if (judged.some(({ stem, base }) => BAD.has(stem) || BAD.has(base))) return 'ACCUSE';
    return judged.some(({ stem, base }) => GOOD.has(stem) || GOOD.has(base)) ? 'SUPPORT' : null;
  }
  // «ادعى النائب العام على فلان»: charges him.
  if (lemma === 'ادعى') return said.slice(0, 7).some(({ base }) => base === 'علي') ? 'ACCUSE' : null;
  if (lemma === 'رد') return said.slice(0, 3).some(({ base }) => base === 'سوال') ? null : 'REJECT';
  const against = words.slice(segment.start, segment.start + 2).some(({ base }) => base === 'المقابل');
  const denied = said.some(({ base }, at) => NOT.has(base) && !EAGER.test(said[at + 1]?.base ?? ''));
  return against && denied ? 'REJECT' : null;
}

const OBJECT_REACH = 12;
const TURNING: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
  'RETREAT',
  'AID',
  'SANCTION',
  'ASSAULT',
  'COERCE',
  'MOBILIZE',
  'DISASTER',
  'PROTEST',
]);

/**
 * «أعلن رفضه»، «أعلنت بغداد الاتفاق»: a verb of saying with a verbal noun for an object says what the noun says.
 * @returns the index of the noun's word, or null
 */
export function spokenNoun(
  { titles }: Reading,
  { words }: Sentence,
  segment: Segment,
  disasters: boolean,
): { at: number; type: EventType } | null {
  const { at } = segment.head!;
  const end = Math.min(segment.end, at + OBJECT_REACH);
  for (let next = at + 1; next < end; next += 1) {
    const word = words[next]!;
    // «أعربت عن "إدانتها الشديدة"»: the noun is quoted, and no words of its own.
    if (word.mark && /["«“]/.test(word.text) && words[next - 1]!.form === 'عن') continue;
    if (word.mark && /[:"«“]/.test(word.text)) return null;
    // «أكد ضرورة وقف القتال»، «شدد على وجوب»: a demand; «عزمه على»، «استعداده لـ»: a promise.
    if (NEED.has(word.stem)) return { at: next, type: 'REQUEST' };
    const lacked = LACKED.has(words[next - 1]!.base.replace(/^ب(?=عد)/, ''));
    if (WILL.test(word.stem) && !word.preposition && !word.mention && !lacked) return { at: next, type: 'AGREE' };
    const [noun] = word.nouns;
    if (!noun || word.preposition === 'ل' || word.preposition === 'ك' || word.mention || inTitle(word, titles))
      continue;
    const before = words[next - 1]!;
    // «وزير الدفاع»، «لجنة التحقيق»: a noun in somebody's description, unless a name or the verb itself stands before it.
    const free = before.mention || before.date || before.mark || next - 1 === at || before.form === 'عن';
    // «أعلن رئيس الوزراء فلان استقالته»: with a pronoun it describes nobody.
    const described = word.definite && !free && !POSSESSED.test(word.form);
    // «قلقه إزاء استخدام …»: what somebody feels about is not what he does.
    if (ABOUT.has(before.base)) return null;
    if (described || before.form === 'في') continue;
    const objects = words.slice(next + 1, Math.min(segment.end, next + 7)).map(headStem);
    const fixed = collocation(noun.verb ?? noun.lemma, objects);
    if (fixed?.type === null) continue;
    const type = fixed?.type ?? word.nouns.find(({ light }) => !light)?.type ?? handedOn(words[next + 1]);
    if (!type || !TURNING.has(type)) continue;
    return { at: next, type: type === 'ASSAULT' && disasters && FATAL.has(word.stem) ? 'DISASTER' : type };
  }
  return null;
}

const ORDER_REACH = 14;
/** Deeds that an order brings about; «أمر بإجراء انتخابات» and «أمر بالتفاوض» are told as orders. */
const ORDERED: ReadonlySet<EventType> = new Set([
  'AID',
  'CONCEDE',
  'SANCTION',
  'COERCE',
  'MOBILIZE',
  'RETREAT',
  'ACCUSE',
]);

/**
 * «أمر الرئيس بصرف تعويضات للعائلات»: the deed that is ordered, by the first verbal noun behind ب.
 * @returns the index of the noun's word, or null
 */
export function orderedDeed(
  { titles }: Reading,
  { words }: Sentence,
  segment: Segment,
): { at: number; type: EventType } | null {
  const { at } = segment.head!;
  const end = Math.min(segment.end, at + ORDER_REACH);
  for (let next = at + 1; next < end; next += 1) {
    const word = words[next]!;
    const noun = word.preposition === 'ب' && !word.mention && word.nouns.find(({ verbal }) => verbal);
    if (!noun || inTitle(word, titles)) continue;
    const objects = words.slice(next + 1, Math.min(segment.end, next + 8)).map(({ stem }) => stem);
    const fixed = collocation(noun.verb ?? noun.lemma, objects);
    const type = fixed ? fixed.type : noun.light ? undefined : noun.type;
    return type && ORDERED.has(type) ? { at: next, type } : null;
  }
  return null;
}

const NEED = foldedSet('ضرورة وجوب حتمية');
const LACKED = foldedSet('عدم حالة قيد رهن');
const WILL = /^(?:عزم|استعداد)(?:ه|ها|هم|نا)?$/;

const POSSESSED = /(?:ه|ها|هم)$/;

/** «استكمال الإفراج عن …»، «انتهاء عمليات …»: a light noun says what the noun behind it says. */
const handedOn = (next: Sentence['words'][number] | undefined): EventType | undefined =>
  next && !next.mark && !next.preposition
    ? next.nouns.find(({ light, type }) => !light && type !== 'CONSULT')?.type
    : undefined;

const ABOUT = foldedSet('إزاء حيال بشأن حول تجاه');
const FATAL = foldedSet('مقتل مصرع وفاة سقوط إصابة قتل');

/** A warning that announces blows is a threat: «حذر … من رد حاسم». */
export function announcesBlows(words: Sentence['words'], start: number, end: number): boolean {
  return words.slice(start, end).some(({ form, base }) => PERIL.has(form) || PERIL.has(base));
}

/** The names that reported words are about, the speaker apart. */
export function subjectsOfWords(
  names: Reading,
  { words }: Sentence,
  start: number,
  end: number,
  speaker: EntityId | null,
): Argument[] {
  return argumentsIn(names, words, start, end).filter(
    (argument) =>
      argument.acts !== speaker &&
      argument.mention.entity !== speaker &&
      argument.case !== 'bearer-title' &&
      argument.case !== 'aside',
  );
}
