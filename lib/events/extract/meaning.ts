import { BLOWS } from '../merge/types-near';
import type { EventType, RoleMention } from '../../model';
import { fold } from '../../text';
import { collocation, foldedSet, type Verb } from '../lexicon';
import { isDrone } from '../read/homographs';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';

/** What a clause's verb means with its objects. */
export interface Meaning {
  type: EventType;
  lemma: string;
  flags: ReadonlySet<string>;
  /** Folded content words that tell what it is about, the event's noun first. */
  objects: string[];
  /** Index of the noun that carries the meaning («أجرى محادثات»), or null. */
  noun: number | null;
}

const REACH = 9;
const TAKEN_REACH = 6;
export const REPLIES = 'رد';
const ITS = /..(?:ه|ها|هم|هما)$/;
/** So many tokens behind the verb its object is looked for: «عقد جلالة الملك … والرئيس … ورئيس الوزراء …، في العقبة اليوم، قمة». */
const SUBJECTS = 40;
/** So many words a relative clause looks back for what it describes. */
const ANTECEDENT = 4;
const DISASTER_WORDS = foldedSet(
  'زلزال الزلزال زلازل هزة فيضان الفيضانات فيضانات سيول السيول إعصار الإعصار عاصفة العاصفة حريق الحريق حرائق الحرائق انهيار الانهيار حادث الحادث تصادم غرق تحطم الطائرة قطار وباء الوباء فيروس كورونا الكوليرا كوليرا انزلاق بركان مرور',
);
const DEAD = foldedSet('قتيل قتيلا قتلى ضحايا مقتل مصرع وفاة وفيات إصابة إصابات جرحى');
const FORCES_END = foldedSet('أوقف أنهى علق');
const CALLED_OFF = foldedSet('ألغى أجل علق أرجأ تأجل');

/** Whether a word lies inside a person's title, whose words are no predicates. */
export function inTitle(word: Word, titles: readonly RoleMention[]): boolean {
  return titles.some(({ start, end }) => start <= word.start && word.end <= end);
}

/**
 * What the head of a clause means there; null when the lexicon knows no event in it.
 * @param disasters whether the sentence tells of a disaster
 * @param force the force of nature that the verb goes on with (`forceBefore`)
 * @param above the clause before, which tells what a pronoun means
 */
export function meaningOf(
  words: readonly Word[],
  segment: Segment,
  titles: readonly RoleMention[],
  disasters: boolean,
  force: string | null = null,
  above?: Segment,
): Meaning | null {
  const { head } = segment;
  if (!head) return null;
  const behind = contentWords(words, head.at + 1, Math.min(segment.end, head.at + 1 + SUBJECTS), titles);
  // «المذكرة التي وقعتها …»: what a relative clause describes is its verb's object.
  const first = segment.kind === 'relative' ? Math.max(0, segment.start - ANTECEDENT) : segment.start;
  const inFront = contentWords(words, first, head.at, titles);
  const ahead = segment.kind === 'relative' ? inFront.reverse() : inFront;
  const stems = (list: number[]) => list.map((at) => headStem(words[at]!));
  const near = behind.slice(0, REACH);
  const verbs = [head.verb, ...head.homographs];
  // «قطعوا الطريق، قبل أن تعيد الشرطة فتحه»: what is opened again stands in the clause before.
  const taken = near
    .slice(0, TAKEN_REACH)
    .some((at) => words[at]!.nouns.some(({ verbal }) => verbal) && ITS.test(words[at]!.form));
  const told = above && taken ? stems(contentWords(words, above.start, above.end, titles)) : [];
  const meant = (type: EventType, verb: Verb, noun: number | null, objects: number[]): Meaning => ({
    type,
    lemma: verb.lemma,
    flags: verb.flags,
    objects: objectWords(words, noun, objects),
    noun,
  });

  // «أتى الحريق على الغابة» consumed it; «يأتي الحريق بعد …» comes.
  const consumes = words.slice(head.at, segment.end).some(({ base }) => base === ONTO);
  const barred = new Set<string>(consumes ? [] : ['أتى']);
  // «يضربون عن العمل»: who strikes is spelt as who beats.
  if (near.some((at) => words[at - 1]?.base === 'عن' && WORK.has(words[at]!.stem))) barred.add('ضرب');
  for (const verb of verbs) {
    const fixed = barred.has(verb.lemma)
      ? undefined
      : collocation(verb.lemma, [...(force ? [force] : []), ...stems(near), ...stems(ahead), ...told]);
    if (fixed?.type === null) barred.add(verb.lemma);
    if (fixed?.type) {
      const noun = [...near, ...ahead].find((at) => headStem(words[at]!) === fixed.object) ?? null;
      // «وقع انفجار في منجم»: of what an object is there, the table of pairs knows nothing.
      const accident =
        noun !== null && words[noun]!.nouns.some(({ type, lemma }) => type === 'DISASTER' && !DEATHS.has(lemma));
      // «لقي جندي مصرعه وأصيب اثنان في كمين»: what killed stands anywhere in the sentence.
      const killed = fixed.type === 'DISASTER' && DYING.has(verb.lemma) && !disasters && words.some(isBlow);
      const type = killed ? 'ASSAULT' : fixed.type === 'ASSAULT' && accident ? 'DISASTER' : fixed.type;
      // With its object a verb of many meanings has one.
      return { ...meant(type, verb, noun, near), flags: settled(verb.flags, type !== verb.type) };
    }
  }
  // «تلقى اتصالا» and «لقي مصرعه» are spelt alike: what a pair rules out for one verb leaves the other.
  const open = verbs.filter(({ lemma }) => !barred.has(lemma));
  const reply = open.find(({ lemma }) => lemma === REPLIES);
  const answer = reply && answerIn(words, near);
  if (answer) return meant(answer.type, reply, answer.at, near);
  const deeds = open.filter(({ type, flags }) => type && !flags.has('say'));
  const plain = deeds.find(({ flags }) => !flags.has('weak')) ?? deeds[0];
  const light = open.find(({ type }) => type === null);
  if (light && (!plain || plain.flags.has('weak') || light === head.verb)) {
    const noun =
      eventNoun(words, near, light.lemma) ??
      (segment.kind === 'relative' ? eventNounOf(words, ahead, ahead) : eventNoun(words, ahead, light.lemma));
    if (noun && noun.type === null) return null;
    if (noun?.type) {
      // «انقلاب حافلة خلف 7 قتلى»: the dead of an accident fell to nobody, and its name tells what befell them.
      const cause = words.slice(0, head.at).findLastIndex(({ nouns }) => nouns.some(({ type }) => type === 'DISASTER'));
      const dead = noun.type === 'ASSAULT' && DEAD.has(words[noun.at]!.stem) && (disasters || cause >= 0);
      if (!dead) return meant(changed(light.lemma, noun.type), light, noun.at, near);
      const named = cause < 0 ? [] : objectWords(words, null, [cause, ...(words[cause + 1]!.mark ? [] : [cause + 1])]);
      const told = meant('DISASTER', light, noun.at, near);
      return { ...told, objects: [...named, ...told.objects] };
    }
    if (!plain) return null;
  }
  if (!plain?.type) return null;
  // «ألغى لقاء مع …»: what is called off is told of as that.
  const off = plain.type === 'REJECT' && CALLED_OFF.has(fold(plain.lemma)) ? eventNoun(words, near, plain.lemma) : null;
  if (off?.type) return meant('REJECT', plain, off.at, near);
  // «توفي متأثرا بجروح أصيب بها في كمين»
  if (
    OF_WOUNDS.has(plain.lemma) &&
    !disasters &&
    [...behind, ...ahead].some((at) => WOUNDS.test(words[at]!.stem)) &&
    words.some(isBlow)
  )
    return meant('ASSAULT', plain, null, near);
  const death = plain.flags.has('kill') || plain.flags.has('death');
  const natural = force !== null && FORCEFUL.has(plain.type);
  // «جرفت السيول الجسر، وقتلت الشرطة متظاهرا»: in a sentence of a disaster somebody may kill all the same.
  const next = words[head.at + 1];
  const killer = plain.flags.has('kill') && (next?.mention?.type === 'ORG' || ARMED.has(next?.stem ?? ''));
  return meant((death && disasters && !killer) || natural ? 'DISASTER' : plain.type, plain, null, near);
}

const ARMED = foldedSet('شرطة قوات قوة جيش أمن سلطات مسلحون');

const ANSWERS: ReadonlySet<EventType> = new Set(['ASSAULT', 'SANCTION', 'COERCE', 'REJECT', 'MOBILIZE', 'PROTEST']);

/** «ردت القوات بقصف القاعدة», «ردت بكين بتعليق المحادثات»: what is done in reply, behind ب; not «رد على القصف». */
function answerIn(words: readonly Word[], near: readonly number[]): { at: number; type: EventType } | null {
  for (const [index, at] of near.entries()) {
    const noun = words[at]!.preposition === 'ب' && words[at]!.nouns[0];
    if (!noun) continue;
    const fixed = collocation(
      noun.verb ?? noun.lemma,
      near.slice(index + 1).map((next) => headStem(words[next]!)),
    );
    const type = fixed ? fixed.type : noun.light ? null : noun.type;
    if (type && ANSWERS.has(type)) return { at, type };
  }
  return null;
}

/** What nobody does where a force of nature does it. */
const FORCEFUL: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST', 'COERCE', 'SANCTION', 'RETREAT']);

const OF_WOUNDS: ReadonlySet<string> = new Set(['توفي', 'مات']);
const WOUNDS = /^(?:متاثرا|متاثره|بجروح|بجراح|جراح|جروح|اصابت)/;
const WORK = foldedSet('عمل طعام دراسة دروس تدريس');
const DYING: ReadonlySet<string> = new Set(['لقي', 'لاقى', 'قضى', 'فارق']);
const isBlow = ({ nouns, mention }: Word): boolean =>
  !mention && nouns.some(({ type, light }) => type === 'ASSAULT' && !light);

/** How somebody died says not of what. */
const DEATHS: ReadonlySet<string> = new Set(['مصرع', 'وفاة', 'توفي']);

/** The flags of a verb whose object has settled its meaning; one of a type that is not the verb's own wants no place to go to. */
const settled = (flags: ReadonlySet<string>, other: boolean): ReadonlySet<string> =>
  new Set([...flags].filter((flag) => flag !== 'weak' && !(other && (flag === 'move' || flag === 'visit'))));

/** «ألغى زيارته» refuses, «أوقف الهجمات» retreats: verbs of ending turn the noun round. */
function changed(lemma: string, type: EventType): EventType {
  const verb = fold(lemma);
  if (CALLED_OFF.has(verb) && (type === 'CONSULT' || type === 'AGREE' || type === 'SUPPORT')) return 'REJECT';
  if (FORCES_END.has(verb) && type === 'ASSAULT') return 'RETREAT';
  const ends = CALLED_OFF.has(verb) || FORCES_END.has(verb);
  if (ends && type === 'SANCTION') return 'RETREAT';
  if (ends && type === 'PROTEST') return 'CONCEDE';
  return type;
}

/**
 * The first noun of an event among some words, and its type. That of a light verb hands on to the next («انطلاق الجولة») unless
 * the table of fixed pairs knows the two («قرر رفع العقوبات»); a pair that is no event gives the type null.
 */
function eventNoun(
  words: readonly Word[],
  among: readonly number[],
  lemma: string,
): { at: number; type: EventType | null } | null {
  const open = among.filter((at) => !isTopic(words, at) && !PURPOSES.has(words[at]!.form));
  const free = open.filter((at) => !isSetting(words, at, lemma));
  const object = eventNounOf(words, among, free);
  if (object && !object.topical) return object;
  const setting = eventNounOf(
    words,
    among,
    open.filter((at) => !free.includes(at)),
  );
  // «جرى خلال الجلسة استعراض …»: what is gone through in a meeting is its topic.
  // «أغلقت السلطات الطريق إثر هجوم»: why it was done is not what was done.
  if (!object && setting?.type && BLOWS.has(setting.type) && isWhy(words, setting.at) && !BEFALLS.has(lemma))
    return null;
  return object && setting?.type !== 'CONSULT' ? object : (setting ?? object);
}

const isWhy = (words: readonly Word[], at: number): boolean => CAUSES_OF.has(words[at - 1]?.base ?? '');
const CAUSES_OF = foldedSet('إثر بعد عقب بسبب غداة منذ قبل');
const BEFALLS: ReadonlySet<string> = new Set(
  'وقع حدث جرى سقط خلف شهد أدى تسبب أسفر أوقع لقي تعرض فقد نجا دخل'.split(' '),
);

/** What talks are about says nothing of their taking place. */
export const TOPICAL: ReadonlySet<string> = new Set(['بحث', 'ناقش', 'استعرض', 'تطرق', 'تداول', 'راجع']);

const SETTING = foldedSet('في خلال أثناء عقب بعد قبل قبيل إثر منذ ضمن بموجب بشأن حول عن ضد على');
const TOPICS = foldedSet(
  'قضية قضايا ملف ملفات بشأن حول جريمة جرائم تهمة تهم بتهمة بتهم خلفية مكافحة لمكافحة ضحايا ذكرى محكمة لجنة وزارة هيئة وزير قائد حركة منظمة مدير رئيس',
);

const WITHOUT = foldedSet('دون بدون بلا عدم بعدم لعدم غياب انعدام استحالة');

/** «انتهت دون اتفاق»، «عدم التوصل إلى هدنة»: what did not come about. */
export function isLacking(words: readonly Word[], at: number): boolean {
  const [before, first] = [words[at - 1], words[at - 2]];
  // «دون أي اتفاق»
  const any = before?.base === 'اي' ? first : before;
  return !!any && WITHOUT.has(any.base);
}

/** «قررت اللجنة، في اجتماعها، خفض …»: a noun behind a preposition of its own tells where and when, and yields to the object. */
function isSetting(words: readonly Word[], at: number, lemma: string): boolean {
  const before = words[at - 1];
  if (before?.base === 'في' && INTO.has(lemma)) return false;
  return !!before && (SETTING.has(before.base) || SETTING.has(before.form));
}

/** Verbs that take their object behind «في». */
const INTO: ReadonlySet<string> = new Set(
  'شارك دخل خرج تجمع تسبب نجح استمر انطلق بدأ شرع ساهم أسهم سقط باشر انخرط'.split(' '),
);

/** «رفضا للقانون»، «دعما لغزة»: why, and no deed. */
const PURPOSES = foldedSet(
  'دعما رفضا احتجاجا تنديدا تضامنا ردا استنكارا تأييدا تحسبا تمهيدا استعدادا تنفيذا استجابة تلبية',
);

/** «المحقق في قضية انفجار المرفأ»: what a case, a post or a body is about is no object. */
function isTopic(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return !!before && (TOPICS.has(before.stem) || TOPICS.has(before.base));
}

function eventNounOf(
  words: readonly Word[],
  all: readonly number[],
  among: readonly number[],
): { at: number; type: EventType | null; topical: boolean } | null {
  for (const at of among) {
    const { nouns, preposition, stem } = words[at]!;
    if (preposition === 'ل' || preposition === 'ك' || !nouns.length || isLacking(words, at)) continue;
    // «توصلا، برعاية قطرية، إلى …»: under whose patronage.
    if (preposition === 'ب' && PATRONAGE.has(stem)) continue;
    const index = all.indexOf(at);
    const behind = all.slice(index + 1, index + 5).map((next) => words[next]!.stem);
    for (const { lemma, verbal } of nouns) {
      const fixed = verbal ? collocation(lemma, behind) : undefined;
      if (fixed) return { at, type: fixed.type, topical: false };
    }
    const noun = nouns.find(({ light }) => !light);
    if (noun) return { at, type: noun.type, topical: TOPICAL.has(noun.lemma) };
  }
  return null;
}

const ONTO = fold('على');

const PATRONAGE = foldedSet('رعاية مشاركة حضور دعوة إشراف قيادة دعم رئاسة وساطة تنظيم تنسيق مبادرة ضيافة');

/** «انهيار المشاورات»: no disaster, `read/phrases` says. */
const COLLAPSE = fold('انهيار');

const TWO_TRADES = foldedSet('انفجار انفجارات انقلاب تسرب');

/** «في حادث منفصل»، «حادث طعن»: no accident. */
const CRIMES = foldedSet('منفصل منفصلة آخر أمني إطلاق طعن اغتيال الاغتيال الاعتداء الطعن دهس إرهابي');

/** Whether a text tells of a disaster, so that its dead are no victims of an attack. */
export function tellsOfDisaster(words: readonly Word[]): boolean {
  return (
    words.some(
      ({ mention, form, base, stem, nouns }, at) =>
        !mention &&
        !(stem === COLLAPSE && !nouns.length) &&
        [form, base, stem].some((word) => DISASTER_WORDS.has(word)) &&
        !(stem === 'حادث' && CRIMES.has(words[at + 1]?.base ?? '')),
    ) ||
    // «انفجار منجم»، «انقلاب حافلة»: `read/homographs` says.
    words.some(({ stem, nouns }) => TWO_TRADES.has(stem) && nouns.some(({ type }) => type === 'DISASTER'))
  );
}

/** «القوات الفرنسية», «معبر رفح»: names whose first word says what they are. */
const HEADS = foldedSet(
  'دولة قوات القوات الجيش جيش قوة فرقة كتيبة لواء فريق فرق طاقم محكمة المحكمة معبر مطار ميناء قاعدة مخيم سجن سفارة السفارة قنصلية القنصلية نيابة النيابة جهاز',
);

/** «أمام المحكمة العسكرية»: the first word of a name keeps its article where it is read. */
export const headStem = ({ stem, mention }: Word): string =>
  mention ? stem.replace(/^[وف]?[بك]?ال(?=.{3})|^[وف]?لل/, '') : stem;

/** «استدعاء السفير الفرنسي في الجزائر»: who is known by his mission alone is what is recalled, expelled or sent back. */
export const isEnvoy = ({ mention, form }: Word): boolean =>
  mention?.type === 'PER' && mention.entity.startsWith('per~') && ENVOYS.has(form);
const ENVOYS = foldedSet('السفير السفيرة القنصل القائم');

const TEAMS = foldedSet('فريق فرق طاقم طواقم');

function isHead(words: readonly Word[], at: number): boolean {
  const { mention, form, base, stem } = words[at]!;
  if (mention!.type === 'PER') return isEnvoy(words[at]!);
  // «فريق البحث والإنقاذ الإماراتي»: each word of a team's name tells what it does.
  if (words[at - 1]?.mention === mention) {
    const first = words.findIndex((word) => word.mention === mention);
    return TEAMS.has(words[first]!.base);
  }
  return HEADS.has(form) || HEADS.has(base) || HEADS.has(stem) || HEADS.has(form.replace(/^[بل]/, ''));
}

/** Indexes of the words that carry meaning: no marks, names, dates, titles or small words. */
function contentWords(words: readonly Word[], start: number, end: number, titles: readonly RoleMention[]): number[] {
  const found: number[] = [];
  for (let at = start; at < end; at += 1) {
    const word = words[at]!;
    const name = word.mention && word.mention.type !== 'MISC' && !isHead(words, at);
    const short = word.stem.length < 3 && !word.nouns.length;
    if (word.mark || name || word.date || short || (inTitle(word, titles) && !isEnvoy(word)) || isDrone(words, at))
      continue;
    found.push(at);
  }
  return found;
}

const MAX_OBJECTS = 5;
const EMPTY_WORDS = foldedSet(
  'على إلى عن في من مع بين بعد قبل خلال حول بشأن هذا هذه ذلك تلك التي الذي كل بعض أكثر أقل نحو جديد جديدة أول أولى عدد منذ ضد عقب وفق بحسب كان كانت قد وقد أن إن بأن له لها إنه أنه لدى عند حتى أيضا',
);

/** An event's noun by its dictionary form («هجمات»: «هجوم»), another word as it stands. */
export function contentOf({ nouns, stem }: Word): string {
  const noun = nouns.find(({ light, verbal }) => !light && !verbal);
  return noun ? fold(noun.lemma) : stem;
}

function objectWords(words: readonly Word[], noun: number | null, behind: number[]): string[] {
  const order = noun === null ? behind : [noun, ...behind.filter((at) => at > noun)];
  const stems = order.map((at) => contentOf(words[at]!)).filter((stem) => !EMPTY_WORDS.has(stem));
  return [...new Set(stems)].slice(0, MAX_OBJECTS);
}
