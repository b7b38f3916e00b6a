import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import { genderOf, genderOfName } from '../read/agreement';
import { isOffice } from '../read/asides';
import { argumentsIn, type Argument } from '../read/arguments';
import { behindOfficer } from '../read/attributes-phrase';
import { COMPLEMENTIZERS } from '../read/function-words';
import { isPreposition } from '../read/predicates';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';
import type { Reading } from './draft';
import { inTitle } from './meaning';

/**
 * What stands behind a verb of saying in the place of its subject: a name; somebody whom no name tells («رابطة الكتاب»، «قاضي
 * تحقيق»); the one who spoke before, by a common noun («البيان»، «المتحدث»، a body: «الحركة»); or no subject at all («وأضاف أن …»).
 */
export type Subject = { who: 'named'; argument: Argument } | { who: 'unnamed' | 'goes-on' | 'body-goes-on' | 'none' };

const NONE: Subject = { who: 'none' };
const UNNAMED: Subject = { who: 'unnamed' };
const GOES_ON: Subject = { who: 'goes-on' };
/** «الحركة», «الحكومة»: a body that was named before, and no person who spoke before. */
const BODY_GOES_ON: Subject = { who: 'body-goes-on' };

/** Whoever spoke before, by what he is. */
const CONTINUING = foldedSet(
  'الوزارة البيان المتحدث المتحدثة المصادر المصدر الوزير الوزيرة الرئيس المسؤول المسؤولة الصحيفة الوكالة القناة التقرير الهيئة المنظمة الشركة الناطق السفير النائب المبعوث الأمين المكتب',
);

/** «وذكرت الصحيفة أنها …»: no person who spoke in it. */
const PRESS = foldedSet('الصحيفة الوكالة القناة المجلة الإذاعة الشبكة الجريدة');

/** They speak for the body behind «باسم», «في», «من». */
const VOICES = foldedSet(
  'متحدث متحدثة متحدثون ناطق ناطقة مصدر مصادر مصدران مسؤول مسؤولة مسؤولون مسؤولان مسؤولو قيادي قيادية',
);
const VOICE_REACH = 7;

/** They speak for a body, and are no officers by name. */
const ENTRUSTED = foldedSet('مكلف مكلفة مسؤول مسؤولة قائم قائمة مشرف مشرفة مفوض منسق ناطق ناطقة متحدث متحدثة');

/** Bodies that act for what they belong to: «سلطات العراق»، «إدارة مطار …». */
const COLLECTIVES = foldedSet(
  'سلطات سلطة حكومة جيش قوات شرطة رئاسة خارجية وفد قيادة جانب طرف ادعاء نيابة أجهزة مخابرات استخبارات إدارة برلمان وزارة مكتب قضاء فصائل جماعة حركة وزراء قادة زعماء رؤساء سفراء',
);

/** What bodies are called before their names: «تنظيم «الفجر»». */
const CALLED = foldedSet(
  'تنظيم ميليشيا مليشيا كتائب فصيل حزب تيار تكتل كتلة ائتلاف جبهة تحالف شركة مجموعة منظمة مؤسسة جمعية رابطة نقابة هيئة لجنة نادي بنك مصرف',
);

/** People and bodies that no name tells. */
const SOMEBODY = foldedSet(
  `أحزاب نقابات معارضة معارضون ناشطون نشطاء ناشط ناشطة منظمات خبراء محللون خبير خبيرة محلل محللة شهود شاهد سكان أهالي عائلات
  عائلة أسرة أسر قوى جهات جهة علماء عالم باحثون باحث باحثة أطباء طبيب شركات شركة محكمة قاضي قاض قاضية قضاة نائب نائبة قائد مدير
  مديرة محام محامي محامية محامو سفير سفيرة وزير وزيرة زعيم أمين رئيس رئيسة نواب محتجون متظاهرون مواطنون دول وسائل مراقبون عمال
  طلاب لاعبون رجال زعماء قادة وزراء دبلوماسيون دبلوماسي رابطة جمعية جمعيات هيئة هيئات لجنة لجان مجلس مجالس اتحاد اتحادات نقابة
  نادي حزب تيار تكتل كتلة جبهة تحالف منظمة مؤسسة مؤسسات مرصد مركز معهد دائرة مديرية والي والية محافظ حاكم عمدة نجل شقيق والد
  والدة زوجة أنصار مؤيدون صحفيون صحافيون صحفي كاتب أكاديمي أستاذ عضو أعضاء عشرات مئات آلاف مجموعة مجموعات فريق فصيل كتائب
  لاجئون نازحون ناجون مستشفى بعثة غرفة مدعي مدع مستشار مستشارة مبعوث مبعوثة مرشح مرشحون معلمون أساتذة تجار سائقون موظفون
  حقوقيون فلاحون مزارعون مساعد مساعدة رجل امرأة شاب شيخ شيوخ وسطاء بلدية ولاية جامعة مصنع صحيفة قناة وكالة موقع هيومن`,
);

/** Texts that order, accuse and find: whoever wrote them. */
const TEXTS = foldedSet('القرار الحكم القانون الدستور الاتفاق المرسوم الوثيقة الدراسة المذكرة الدعوى');

/** Without the article they are a text that was not told of before. */
const ISSUED = foldedSet('بيان بيانات تقرير تقارير دراسة مذكرة');
const ISSUER_REACH = 4;
const BY_ISSUER = foldedSet('عن من');

/** «بيان لحركة …», «تقرير صادر عن منظمة …»: whose text it is. */
const isIssuer = (words: readonly Word[], { at, mention }: Argument): boolean =>
  mention.type === 'ORG' && (/^لل?/.test(words[at]!.form) || BY_ISSUER.has(words[at - 1]?.base ?? ''));

/** They have no object but behind a preposition: a noun right behind them is their subject. */
const INTRANSITIVE = foldedSet(
  'قال صرح أفاد أشار لفت نوه شدد أعرب عبر رحب أشاد أثنى ندد تعهد توعد احتج تحدث زعم أردف استطرد تمنى وافق أهاب لوح اعترض خلص',
);

/** Whom they call to is their object: «ودعت الولايات المتحدة إلى …» behind another's words. */
const PASSED_OVER = foldedSet('كذلك أيضا لاحقا بدوره بدورها بدورهم حينها آنذاك معالي سمو فخامة دولة سعادة جلالة');

/** @param spoken whether another clause of the sentence has told who speaks, and this one is joined to it */
export function subjectBehind(
  names: Reading,
  words: readonly Word[],
  segment: Segment,
  end: number,
  spoken: boolean,
): Subject {
  const { head } = segment;
  const at = firstBehind(words, head!.at + 1, end);
  const word = words[at];
  // «قاضي» is spelt like a verb, and may have been taken for the next clause's.
  if (at === end && SOMEBODY.has(word?.base ?? '')) return UNNAMED;
  if (!word || at >= end || word.mark || COMPLEMENTIZERS.has(word.base)) return NONE;
  const args = argumentsIn(names, words, at, end);
  if (head!.verb.lemma === 'نقل') return quotedBehind(words, args, at, end);
  const here = args.find((argument) => argument.at === at);
  if (inTitle(word, names.titles)) {
    const bearer = bearerOf(words, args, at);
    return bearer ? { who: 'named', argument: bearer } : UNNAMED;
  }
  // «أدان الجانبان …، ودعوا مجلس الأمن»: a verb in the plural or dual stands behind its subject.
  if (here && isPlural(words, segment)) return NONE;
  if (here) {
    // «وأكد المصري فلان أن …»: whom the nationality describes.
    const bearer = here.case === 'bearer-title' && here.mention.type === 'NORP' ? bearerOf(words, args, at) : null;
    if (bearer && bearer.at - at <= 3) return { who: 'named', argument: bearer };
    const carried = carriedOn(names, words, segment, here);
    if (carried) return { who: 'named', argument: carried };
    if (!SUBJECTS.has(here.case) || isObject(words, segment, here, spoken)) return NONE;
    return { who: 'named', argument: beside(words, args, here) };
  }
  if (word.mention || isPreposition(word)) return NONE;
  const verb = word.verbs.length > 0 && !word.nouns.length && !SOMEBODY.has(word.base);
  if (verb || word.preposition) return NONE;
  return commonNoun(words, segment, at, args, opensWords(words, segment));
}

function isPlural(words: readonly Word[], { head }: Segment): boolean {
  const { reading, verb, at } = head!;
  if (!reading) return false;
  const { base } = words[at]!;
  const dual =
    reading.tense === 'imperfect' ? base.endsWith('ان') : base === `${fold(verb.lemma)}ا` || base.endsWith('تا');
  return reading.plural || dual;
}

const SUBJECTS: ReadonlySet<Argument['case']> = new Set(['plain', 'source', 'bearer-title']);

/** Behind dates and small words that may stand between a verb and its subject, and behind «كل من». */
function firstBehind(words: readonly Word[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    const [word, next] = [words[at]!, words[at + 1]];
    const aside = word.mark && /^[،,–—-]$/.test(word.text) && (next?.date || (at > from && words[at - 1]!.date));
    if (word.base === 'كل' && next?.base === 'من') at += 2;
    // «وأشارت «نيويورك تايمز» إلى …»
    else if (at === from && opensName(words, at) && next!.mention!.type !== 'GPE') at += 1;
    else if (word.date || aside || PASSED_OVER.has(word.base)) at += 1;
    else break;
  }
  return at;
}

/** «نقلت القناة عن …»: whose words are passed on. */
function quotedBehind(words: readonly Word[], args: readonly Argument[], at: number, end: number): Subject {
  const from = words.slice(at, end).findIndex(({ base }) => base === 'عن');
  if (from < 0) return UNNAMED;
  const source = args.find(
    (argument) => argument.at > at + from && argument.at <= at + from + VOICE_REACH && !LOOSE.has(argument.case),
  );
  return source && (source.mention.type === 'PER' || source.at === at + from + 1)
    ? { who: 'named', argument: source }
    : UNNAMED;
}
const LOOSE: ReadonlySet<Argument['case']> = new Set(['bearer-title', 'place', 'outlet', 'origin']);

/** Who bears the title that begins at a word: the first person behind it that is not another's. */
function bearerOf(words: readonly Word[], args: readonly Argument[], at: number): Argument | null {
  const bearer = args.find(({ mention, case: stands }) => mention.type === 'PER' && stands !== 'topic');
  if (!bearer) return null;
  const apart = words
    .slice(at, bearer.at)
    .some(({ mark, text }, index) => mark && /[،,:؛]/.test(text) && !isApposition(words, at + index, bearer.at));
  return apart && bearer.at - at > 6 ? null : beside(words, args, bearer);
}

const HOLDER_REACH = 12;

/** «الأمين العام لحزب … فلان»: who holds the office that a word names, before the next clause, comma or verb. */
function holderOf(words: readonly Word[], args: readonly Argument[], at: number): Argument | null {
  const holder = args.find(({ at: there, mention }) => mention.type === 'PER' && isApposed(words, there));
  if (!holder || holder.at - at > HOLDER_REACH) return null;
  const apart = words
    .slice(at + 1, holder.at)
    .some(
      ({ mark, text, base, mention, date, verbs, nouns, definite }, index) =>
        date ||
        (mark
          ? /^[،,:؛–—-]$/.test(text) && !isApposition(words, at + 1 + index, holder.at)
          : COMPLEMENTIZERS.has(base) || (WITH.has(base) && !(index === 0 && DEPUTIES.has(words[at]!.stem)))) ||
        (!mention && verbs.length > 0 && !nouns.length && !definite),
    );
  return apart ? null : beside(words, args, holder);
}
const WITH = foldedSet('مع بين على ضد عن');
/** «النائب عن الحزب فلان»: whom he sits for. */
const DEPUTIES = foldedSet('نائب نائبة مرشح مرشحة مندوب مندوبة ممثل ممثلة');

/** «الناطق باسم المديرية، الملازم الأول فلان، …»: between two commas an office's holder is named, with his ranks. */
function isApposition(words: readonly Word[], comma: number, name: number): boolean {
  if (name <= comma || words[comma]!.text !== '،') return false;
  const person = words[name]!.mention;
  const behind = words.slice(name).find(({ mention }) => mention !== person);
  const titles = words
    .slice(comma + 1, name)
    .every(({ definite, mark, mention, form }) => !mark && !mention && (definite || RANKS.test(form)));
  return titles && !!behind && (behind.text === '،' || COMPLEMENTIZERS.has(behind.base));
}
const RANKS =
  /^(?:ال)?(?:اول|ثاني|دكتور|مهندس|استاذ|شيخ|سيد|سيده|لواء|عميد|عقيد|مقدم|رائد|نقيب|ملازم|فريق|ركن|جنرال|مشير|قاض|قاضي)/;

/** «محامي الغنوشي سمير ديلو»: of two persons side by side the second speaks, the first belongs to his description. */
function beside(words: readonly Word[], args: readonly Argument[], first: Argument): Argument {
  if (first.mention.type !== 'PER') return first;
  const second = args.find(
    ({ at, mention }) =>
      mention.type === 'PER' &&
      at > first.at &&
      words[at - 1]!.mention === first.mention &&
      !words[at]!.text.startsWith('و'),
  );
  return second ?? first;
}

/** Whether a name in the place of a subject is the object of somebody who has spoken before: by its gender, case or place. */
function isObject(words: readonly Word[], { head }: Segment, argument: Argument, spoken: boolean): boolean {
  const verb = words[head!.at]!;
  if (argument.mention.type === 'PER' || INTRANSITIVE.has(fold(head!.verb.lemma))) return false;
  // «ودعا الطرفين»، «حمل الليبيين»: the ending of an object.
  const oblique = argument.also !== undefined || argument.mention.type === 'NORP';
  if (oblique && words[argument.at]!.form.endsWith('ين')) return true;
  const [gender, named] = [genderOf(words, head!), genderOfName(words, argument)];
  if (gender && named && gender !== named) return true;
  if (!spoken || !verb.and) return false;
  const after = words.slice(argument.at).findIndex(({ mention }) => mention !== argument.mention);
  const next = after < 0 ? undefined : words[argument.at + after];
  // Behind an object stands what it is asked or charged with; behind a subject its own object or «أن».
  return !!next && !next.mention && (isPreposition(next) || next.form.startsWith('ب'));
}

const ASKS: ReadonlySet<string> = new Set(['طالب', 'دعا', 'ناشد', 'حث', 'اتهم', 'شكر', 'هنأ', 'حمل']);

/**
 * «وزار زعيم الحزب الموقع، وطالب الوزير بالاستقالة»: who has acted in the clause before, where a name right behind a verb of asking is
 * whom he asks, as what is asked behind it tells.
 */
function carriedOn(
  names: Reading,
  words: readonly Word[],
  { head }: Segment,
  { at, mention }: Argument,
): Argument | null {
  if (mention.type !== 'PER' || !words[head!.at]!.and || at !== head!.at + 1 || !ASKS.has(head!.verb.lemma))
    return null;
  const next = words.slice(at).find((word) => word.mention !== mention);
  const asked = !!next && !next.mark && !next.mention && (/^ب(?!ان).{3}/.test(next.base) || next.base === 'الي');
  if (!asked) return null;
  const before = argumentsIn(names, words, 0, head!.at).find(
    (other) => other.mention.type === 'PER' && other.case === 'plain' && other.mention.entity !== mention.entity,
  );
  return before ?? null;
}

function commonNoun(
  words: readonly Word[],
  { head }: Segment,
  at: number,
  args: readonly Argument[],
  reports: number,
): Subject {
  const word = words[at]!;
  const bare = word.base.replace(/^ال/, '');
  const is = (set: ReadonlySet<string>) => set.has(bare) || set.has(word.base);
  const until = phraseEnd(words, at);
  const inside = args.filter((argument) => argument.at < until);
  if (TEXTS.has(word.base)) return UNNAMED;
  if (!word.definite && ISSUED.has(word.base)) {
    const issuer = args.find((argument) => argument.at <= at + ISSUER_REACH && isIssuer(words, argument));
    return issuer ? { who: 'named', argument: issuer } : UNNAMED;
  }
  if (isOffice(word) || ENTRUSTED.has(bare)) {
    const holder = holderOf(words, args, at);
    if (holder) return { who: 'named', argument: holder };
    const headed = args.find(
      (argument) => argument.at > at && argument.at <= at + VOICE_REACH && behindOfficer(words, argument.at) === 'acts',
    );
    if (headed) return { who: 'named', argument: headed };
  }
  const person = inside.find((argument) => argument.mention.type === 'PER' && isApposed(words, argument.at));
  if (person) return { who: 'named', argument: person };
  if (word.definite && CONTINUING.has(word.base)) return PRESS.has(word.base) ? BODY_GOES_ON : GOES_ON;
  if (is(VOICES)) {
    const body = args.find(
      (argument) =>
        argument.mention.type === 'ORG' &&
        argument.at <= at + VOICE_REACH &&
        argument.case !== 'outlet' &&
        !isToldTo(words, argument.at),
    );
    return body ? { who: 'named', argument: body } : UNNAMED;
  }
  if (is(COLLECTIVES)) {
    const body = inside.find(({ mention }) => mention.type !== 'PER');
    if (body) return { who: 'named', argument: body.at === at + 1 ? ofItsOwn(body) : body };
    return word.definite ? BODY_GOES_ON : UNNAMED;
  }
  const own = word.definite ? undefined : ownName(words, at, args);
  if (own && is(CALLED)) return { who: 'named', argument: own };
  const called = word.definite ? calledBehind(words, at, args) : undefined;
  if (called) return { who: 'named', argument: called };
  if (is(SOMEBODY)) return UNNAMED;
  if (INTRANSITIVE.has(fold(head!.verb.lemma))) return UNNAMED;
  if (word.nouns.some(({ verbal }) => verbal)) return NONE;
  // «وأعلن المرتضى أن …»: what is said follows, so that the noun is who says it.
  if (reports >= at && reports - until <= 1 && reports - at <= 6) return UNNAMED;
  // «نفاه الجهاز»: the object is in the verb.
  const { base } = words[head!.at]!;
  if (word.definite && /(?:ه|ها|هم)$/.test(base) && base.length > 4) return UNNAMED;
  return NONE;
}

/** Where «أن …» begins behind a clause of saying; -1 where it reports none. */
function opensWords(words: readonly Word[], { end }: Segment): number {
  const next = words[end];
  return next && /^ب?[ا]ن/.test(next.base) ? end : -1;
}

/** The name of the body that a word calls by its kind, right behind it or in quotes. */
function ownName(words: readonly Word[], at: number, args: readonly Argument[]): Argument | undefined {
  const from = opensName(words, at + 1) ? at + 2 : at + 1;
  return args.find((argument) => argument.at === from && argument.mention.type === 'ORG');
}

const DESCRIBED_REACH = 8;

/** «المهمة البحرية التابعة للاتحاد «الحارس»»: the name in quotes that ends the description of a body. */
function calledBehind(words: readonly Word[], at: number, args: readonly Argument[]): Argument | undefined {
  const called = args.find((argument) => argument.mention.type === 'ORG' && opensName(words, argument.at - 1));
  if (!called || called.at - at > DESCRIBED_REACH) return undefined;
  const between = words.slice(at + 1, called.at - 1);
  return between.every(({ definite, mention, mark, verbs }) => mention || definite || (!mark && !verbs.length))
    ? { ...called, case: 'plain' }
    : undefined;
}

/** «إدارة شفشاون»، «حكومة الإقليم»: a place with authorities of its own speaks for itself; «السلطات العراقية» are their state. */
function ofItsOwn(place: Argument): Argument {
  if (place.mention.type === 'NORP') return place;
  return { ...place, home: place.mention.metonymFor ?? place.mention.entity };
}

/** A quotation mark before a name. */
function opensName(words: readonly Word[], at: number): boolean {
  return /^[«"“]$/.test(words[at]?.text ?? '') && !!words[at + 1]?.mention;
}

/** A noun phrase goes on to a mark, a preposition, a date or a verb. */
function phraseEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length) {
    const word = words[end]!;
    const verb = word.verbs.length > 0 && !word.nouns.length && !word.definite;
    if (opensName(words, end)) {
      end += 1;
      continue;
    }
    if (word.mark || word.date || isPreposition(word) || COMPLEMENTIZERS.has(word.base) || verb) break;
    if (!word.mention && word.preposition) break;
    end += 1;
  }
  return end;
}

/** «الخبير الروسي فلان»: a person behind a definite word or a name; «عائلة فلان» is another's family. */
function isApposed(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  return !!before.mention || before.definite || before.mark;
}

/** «قال مصدر لـ«الشرق الأوسط»»، «مصدر طبي للجزيرة»: whom somebody talks to. */
function isToldTo(words: readonly Word[], at: number): boolean {
  const quoted = /^[«"“]$/.test(words[at - 1]?.text ?? '') ? 1 : 0;
  return /^ل(?:ل|ـ|$)/.test(words[at]!.text) || /^ل[ـ]?$/.test(words[at - 1 - quoted]?.text ?? '');
}
