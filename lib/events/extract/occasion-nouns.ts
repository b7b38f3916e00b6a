/** Which noun of a sentence may stand for an event at all; `occasions.ts` says whether it took place. */
import type { EventType, IsoDate, RoleMention } from '../../model';
import { collocation, foldedSet, verbsByLemma, type EventNoun } from '../lexicon';
import type { Word } from '../read/words';
import type { Sentence } from './draft';
import { headStem, inTitle, isEnvoy, isLacking } from './meaning';
import { besideAt, signedNoun } from './occasion-beside';
import { comesAfter, inPurpose, isLed, isSetting, signedAt } from './occasion-cues';

/** «رفضا للقانون», «دعما لغزة»: why, and no event. */
const PURPOSES = foldedSet(
  'دعما رفضا احتجاجا تنديدا تضامنا ردا استنكارا تأييدا تحسبا تمهيدا استعدادا تنفيذا استجابة تلبية دفاعا',
);
export const VICTIMS = foldedSet('شهداء قتلى جرحى ضحايا قتيل قتيلان جريح شهيد شهيدان مصابون إصابات مصابين');

/** «بوساطة قطرية»، «بتمويل أوروبي»: by whose help something is done, and no deed beside it. */
const MEANS = foldedSet('وساطة تنسيق تمويل');

/** The reading of a word as the noun of an event; null where it names none, or only what somebody wants or is. */
export function nounHere(
  { words, segments, headline }: Sentence,
  at: number,
  titles: readonly RoleMention[],
  publishedAt: IsoDate | null = null,
): EventNoun | null {
  const word = words[at]!;
  if (word.preposition === 'ب' && MEANS.has(word.stem)) return null;
  if (word.preposition === 'ك' || inTitle(word, titles) || PURPOSES.has(word.form) || VICTIMS.has(word.stem))
    return null;
  if (isSetting(words, at) || inPurpose(words, at) || isLacking(words, at)) return null;
  if (word.mention && words[at - 1]?.mention === word.mention) return null;
  const signed = signedNoun(words, at);
  if (signed) return signed;
  const beside = besideAt(words, at, publishedAt);
  const described = segments.some(({ kind, start }) => kind === 'relative' && start > at && start <= at + 2);
  // «بعد اتفاق بين …»، «للاتفاق الذي وقعه …»: one of its kind, and not agreement as such.
  const one = described || beside !== null || isLed(words, at) || signedAt(words, at) >= 0;
  const war = word.mention ? undefined : warHere(words, at);
  if (war) return war;
  const noun = word.nouns.find(
    ({ lemma, light, type, verbal }) =>
      !light &&
      (OCCASIONS.has(type) ||
        VOTES.has(lemma) ||
        (headline && (VOICES.has(type) || isPublicAct(lemma, type, verbal)))) &&
      !(
        verbal &&
        TALKED.has(type) &&
        !((one || (headline && !word.definite)) && type === 'AGREE') &&
        !(headline && type === 'AID' && !word.definite && word.stem.endsWith('ات')) &&
        !isRescue(words, at, lemma)
      ),
  );
  if (!noun)
    return headline || beside !== null || isLed(words, at) || comesAfter(words, at)
      ? pairedNoun(words, at, titles)
      : null;
  // «لبحث»، «لانسحاب»: behind ل stands a purpose; «لاتفاقية»، «للاتفاق الذي وقعه …» is what it is.
  if (word.preposition === 'ل' && !beside && noun.type !== 'SUPPORT' && !(described && word.definite)) return null;
  // «عملية لتبادل الأسرى»: what the operation is.
  const operation = words.slice(Math.max(0, at - 2), at).some(({ stem }) => OPERATIONS.has(stem));
  if (word.preposition === 'ل' && !beside && noun.verbal && !described && !(operation && headline)) return null;
  if (!noun.verbal) return noun;
  const fixed = collocation(noun.verb ?? noun.lemma, stemsBehind(words, at, OBJECT_REACH));
  // «تعزيزات عسكرية»: a noun that is listed itself is an event, whatever its verb means without an object.
  if (!fixed || (fixed.type === null && noun.verb !== noun.lemma)) return noun;
  const told = fixed.type && (OCCASIONS.has(fixed.type) || (headline && fixed.type === 'STATEMENT'));
  return told ? { ...noun, type: fixed.type! } : null;
}

/** «افتتاح المعرض», «تعيين محافظ»: a deed that no type is for, and no words. */
function isPublicAct(lemma: string, type: EventType, verbal: boolean): boolean {
  return verbal && type === 'STATEMENT' && verbsByLemma().get(lemma)?.flags.has('say') === false;
}

/** «إيداع وزير سابق السجن», «بعد فتح تحقيق»: the noun of a light verb with the object that gives it its meaning. */
function pairedNoun(words: readonly Word[], at: number, titles: readonly RoleMention[]): EventNoun | null {
  const word = words[at]!;
  const light = word.nouns.find((noun) => noun.light && noun.verbal);
  // «تشكيل حكومة»، «تجديد حبس»: nouns of other verbs only with an object that settles them.
  const noun = light ?? word.nouns.find(({ verbal }) => verbal);
  if (!noun || word.definite || word.preposition === 'ل') return null;
  const fixed = collocation(noun.verb ?? noun.lemma, stemsBehind(words, at, PAIR_REACH));
  const next = light && !fixed ? (nounOf(words[at + 1], titles) ?? nounOf(words[at + 2], titles)) : undefined;
  const type = fixed?.type ?? next?.type;
  return type ? { ...noun, type, light: false } : null;
}
const PAIR_REACH = 6;
const OBJECT_REACH = 7;

/** «بدء سريان الهدنة», «استئناف المفاوضات»: a phase is that of the deed right behind it. */
function nounOf(word: Word | undefined, titles: readonly RoleMention[]): EventNoun | undefined {
  if (!word || word.mark || word.preposition || word.and || word.mention || inTitle(word, titles)) return undefined;
  return word.nouns.find(({ light, type }) => !light && OCCASIONS.has(type));
}

/** «حرب»: alone no event's name, and one by its outbreak or its sides. */
const warAt = ({ stem }: Word): EventNoun | undefined =>
  WARS.has(stem) ? { lemma: 'حرب', type: 'ASSAULT', verbal: false, light: false } : undefined;
const WARS = foldedSet('حرب حربا');
const BETWEEN = foldedSet('بين');

const OUTBREAKS = foldedSet('اندلاع نشوب اشتعال انفجار تجدد');

/** «تشهد البلاد حربا بين …»، «اندلاع الحرب في …»: a war by the two who wage it, or its outbreak. */
function warHere(words: readonly Word[], at: number): EventNoun | undefined {
  if (OUTBREAKS.has(words[at]!.stem)) return words[at + 1] && warAt(words[at + 1]!);
  const sides = words.slice(at + 1, at + 3).findIndex(({ base }) => BETWEEN.has(base));
  return sides >= 0 && words[at + 2 + sides]?.mention ? warAt(words[at]!) : undefined;
}

function stemsBehind(words: readonly Word[], at: number, reach: number): string[] {
  const behind = words.slice(at + 1, at + 1 + reach);
  // «توقيف مهندسين ومساعدات …»: what و joins may be another event.
  const other = behind.findIndex(({ and, nouns }, index) => and && index > 0 && nouns.length > 0);
  return behind
    .slice(0, other < 0 ? reach : other)
    .flatMap((word) =>
      word.mark || word.date || (word.mention && !isSite(word) && !isEnvoy(word)) ? [] : [headStem(word)],
    );
}

/** «فتح معبر رفح»: the first word of such a name says what is opened. */
const isSite = ({ form }: Word): boolean => SITES.has(form);
const SITES = foldedSet('معبر مطار ميناء سجن محكمة سفارة السفارة قنصلية القنصلية');

/** «إنقاذ 27 مهاجرا», «عمليات الإجلاء»: a rescue that takes place, as against help in general. */
export function isRescue(words: readonly Word[], at: number, lemma: string): boolean {
  if (!RESCUES.has(lemma)) return false;
  return !words[at]!.definite || RESCUERS.has(words[at - 1]?.stem ?? '');
}
const RESCUES: ReadonlySet<string> = new Set('أنقذ أجلى انتشل أسعف أخمد أطفأ بحث'.split(' '));
const RESCUERS = foldedSet('عملية عمليات أعمال جهود مهام فرق فريق طواقم رجال وحدات عناصر');

const UNDER_WAY = foldedSet('متواصلة متواصل متواصلا مستمرة مستمر مستمرا جارية جار جاريا متوقفة قائمة متعثرة');
const SEARCH_REACH = 8;

/** «عمليات البحث متواصلة», «فرق الإنقاذ تسابق الزمن», «لا يزال البحث جاريا»: a rescue that goes on. */
export function isUnderWay(words: readonly Word[], at: number, start: number): boolean {
  if (words.slice(at + 1, at + SEARCH_REACH).some(({ base }) => UNDER_WAY.has(base))) return true;
  // Who is «قائد فرق الإنقاذ» is somebody; the teams themselves stand at the head of their clause.
  if (!RESCUERS.has(words[at - 1]?.stem ?? '') || at - start > 2) return false;
  return words.slice(at + 1, at + 4).some(({ base, mark }) => !mark && PRESENT.test(base));
}
const PRESENT = /^[يت].{3,}$/;

const OPERATIONS = foldedSet('عملية صفقة حملة جولة مرحلة');

/** Types whose nouns may stand for events; what is only said is told by verbs. */
const OCCASIONS: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'SUPPORT',
  'AGREE',
  'AID',
  'RETREAT',
  'CONCEDE',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'DISASTER',
  'REJECT',
]);
/** «إدانة عربية», «دعوات أممية»: in a headline what many say stands as a noun. */
const VOICES: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);
export const VOTES: ReadonlySet<string> = new Set(['انتخابات', 'استفتاء']);

/** «الالتزام»، «المساعدة»: verbal nouns of these types speak of the thing in general. */
const TALKED: ReadonlySet<EventType> = new Set(['AID', 'AGREE']);
