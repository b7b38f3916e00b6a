/** Nouns that a sentence tells beside its deed, and that are events of their own: what talks ended with, what somebody was driven to, what a pact was and when it was signed. */
import type { EventType, IsoDate } from '../../model';
import { foldedSet, type EventNoun } from '../lexicon';
import { BLOWS } from '../merge/types-near';
import { NEGATIONS } from '../read/function-words';
import { isPreposition } from '../read/predicates';
import type { Word } from '../read/words';

/** By what a noun beside the deed is a fact, or a plan with its day. */
export type Beside = 'ended' | 'driven' | 'used' | 'blamed' | 'signed' | 'putOff' | 'called' | 'voted';

/** What is to come, as against what has been. */
export const TO_COME: ReadonlySet<string> = new Set<Beside>(['putOff', 'called']);

/** How the noun at an index is told beside the deed of its sentence; null where nothing makes it an event of its own. */
export function besideAt(words: readonly Word[], at: number, publishedAt: IsoDate | null): Beside | null {
  const { nouns, stem } = words[at]!;
  if (!nouns.length && !PACTS.has(stem)) return null;
  if (isSigned(words, at)) return 'signed';
  if (isEnd(words, at)) return 'ended';
  if (drivenFrom(words, at) >= 0) return 'driven';
  if (isUsed(words, at)) return 'used';
  if (isBlamed(words, at)) return 'blamed';
  if (isPutOff(words, at)) return 'putOff';
  if (isCalled(words, at, publishedAt)) return 'called';
  return isVote(words, at) ? 'voted' : null;
}

/** A verb for certain; «بين» and nouns are spelt as verbs. */
const isFinite = (word: Word): boolean =>
  word.verbs.length > 0 && !word.nouns.length && !word.mention && !isPreposition(word);
const isNounOf = ({ nouns, mention }: Word, types: ReadonlySet<EventType>): boolean =>
  !mention && nouns.some(({ light, type }) => !light && types.has(type));
const GATHERINGS: ReadonlySet<EventType> = new Set(['CONSULT', 'PROTEST']);

const ENDS = foldedSet(
  'اختتم اختتمت اختتما اختتموا تختتم يختتم أنهى أنهت أنهيا انتهى انتهت خرج خرجت خرجوا توج توجت تكلل تكللت أسفر أسفرت تمخض تمخضت أثمر أثمرت أفضى أفضت خلص خلصت',
);
const END_REACH = 16;
const OUTCOMES: ReadonlySet<EventType> = new Set(['SUPPORT', 'AGREE', 'RETREAT', 'CONCEDE', 'COOPERATE']);
const LEADING = foldedSet('عن إلى على');

/** «اختتمت القمة بتوقيع …»، «أسفرت المحادثات عن هدنة بين …»: what talks ended with. */
function isEnd(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.preposition !== 'ب' && !LEADING.has(words[at - 1]?.base ?? '')) return false;
  if (!word.nouns.some(({ type }) => OUTCOMES.has(type))) return false;
  const first = Math.max(0, at - END_REACH);
  const lead = words.slice(first, at);
  const verb = lead.findLastIndex(({ base }) => ENDS.has(base));
  if (verb < 0 || isDenied(words, first + verb) || lead.slice(verb + 1).some(isFinite)) return false;
  return lead.slice(Math.max(0, verb - 3)).some((other) => isNounOf(other, GATHERINGS));
}

const DRIVES = foldedSet(
  'دفع دفعت دفعا دفعوا دفعه دفعها دفعهم أجبر أجبرت أجبره أجبرها أجبرهم أرغم أرغمت أرغمه أرغمها اضطر اضطرت اضطره اضطرها اضطرهم حدا',
);
const DRIVE_REACH = 7;
/** «الأسباب التي دفعت …»: what is asked after or spoken of. */
const REASONS = foldedSet('الأسباب أسباب السبب الدوافع دوافع');
const TOWARDS = foldedSet('إلى على');

/** «ما دفع السلطات إلى إعلان الطوارئ»: the index of the verb that drives somebody to what a noun tells, or -1. */
export function drivenFrom(words: readonly Word[], at: number): number {
  const { definite, stem, nouns } = words[at]!;
  if (!TOWARDS.has(words[at - 1]?.base ?? '') || definite || /(?:ها|هم)$/.test(stem)) return -1;
  if (nouns.some(({ light, type }) => !light && type === 'ASSAULT')) return -1;
  const end = at - 1;
  const first = Math.max(0, end - DRIVE_REACH);
  const lead = words.slice(first, end);
  const verb = lead.findLastIndex(({ base }) => DRIVES.has(base));
  const reasons = words.slice(Math.max(0, first + verb - 2), first + verb).some(({ base }) => REASONS.has(base));
  if (verb < 0 || reasons || isDenied(words, first + verb)) return -1;
  return lead.slice(verb + 1).some((word) => word.mark || isFinite(word)) ? -1 : first + verb;
}

const MAY = foldedSet('قد ربما');
const TOLD = foldedSet('كان كانت');

/** «لم تنته»، «قد يدفع»: not, or not for certain. */
function isDenied(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.base ?? '';
  const may = MAY.has(before) && /^[يت]/.test(words[at]!.base) && !TOLD.has(words[at - 2]?.base ?? '');
  return NEGATIONS.has(before) || may || words[at]!.future;
}

const USING = foldedSet('مستغلا مستغلة مستغلين مستغلان');
const GAINING = foldedSet('مستفيدا مستفيدة مستفيدين');

/** «مستغلا اندلاع الحرب في …»: what somebody turned to account was there. */
function isUsed(words: readonly Word[], at: number): boolean {
  const [before, first] = [words[at - 1]?.base ?? '', words[at - 2]?.base ?? ''];
  return USING.has(before) || (before === 'من' && GAINING.has(first));
}

const BLAME = /^(?:ال)?مسوولي/;
const ON = foldedSet('عن في');

/** «المسؤولية عن انهيار جسر …»، «مسؤولية حريق …»: what somebody answers for took place. */
function isBlamed(words: readonly Word[], at: number): boolean {
  const [word, before, first] = [words[at]!, words[at - 1], words[at - 2]];
  if (word.preposition || !isNounOf(word, BLOWS)) return false;
  const behind =
    before && ON.has(before.base) ? words.slice(Math.max(0, at - 4), at - 1).findLast(({ mark }) => !mark) : before;
  const adjective = behind && first && /^ال.*(?:يه|ي|ه)$/.test(behind.form) && BLAME.test(words[at - 3]?.form ?? '');
  return !!behind && (BLAME.test(behind.stem) || adjective === true);
}

/** What is signed, folded. */
const PACTS = foldedSet('عقد عقود اتفاق اتفاقية اتفاقات معاهدة مذكرة بروتوكول صفقة ميثاق هدنة تفاهم تسوية');
const SIGNING = foldedSet(
  'الموقع الموقعة المبرم المبرمة الممضى الممضاة موقع موقعة مبرم مبرمة وقع وقعت أبرم أبرمت وقعه وقعها وقعته وقعتها أبرمه أبرمها أبرمته أبرمتها وقعاه وقعاها أبرماه أبرماها',
);
const SIGNING_REACH = 3;
const DATE_REACH = 9;

/** «بموجب عقد أبرم عام 1988»، «العقد الموقع سنة 1988»: a pact, and right behind it that it was signed, and when. */
const isSigned = (words: readonly Word[], at: number): boolean => signingOf(words, at) >= 0;

/** The index of the participle or verb that says of the pact at an index that it was signed on a day, or -1. */
export function signingOf(words: readonly Word[], at: number): number {
  const word = words[at]!;
  if (word.mention || !PACTS.has(word.stem)) return -1;
  // «مذكرة تفاهم موقعة»، «اتفاق الهدنة الموقع»: the first of the two is what was signed.
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before && PACTS.has(before.stem) && !before.definite && !word.preposition) return -1;
  const definite = word.definite || (next?.definite === true && PACTS.has(next.stem));
  const behind = words.slice(at + 1, at + 1 + SIGNING_REACH);
  const signing = behind.findIndex(({ base, form }) => SIGNING.has(form) || SIGNING.has(base));
  if (signing < 0 || behind.slice(0, signing).some((other) => other.mark || isFinite(other))) return -1;
  // «الاتفاق وقع أمس»: the deed of a clause of its own.
  const described = behind[signing]!.definite === definite;
  if (!described) return -1;
  const rest = words.slice(at + 2 + signing, at + 2 + signing + DATE_REACH);
  const date = rest.findIndex((other) => other.date?.from && other.date.to);
  const dated = date >= 0 && !rest.slice(0, date).some((other) => other.mark || isFinite(other));
  return dated ? at + 1 + signing : -1;
}

/** A contract that was signed on a day is a pact, though «عقد» alone is no event's name. */
export function signedNoun(words: readonly Word[], at: number): EventNoun | null {
  if (!isSigned(words, at)) return null;
  const { nouns, stem } = words[at]!;
  const own = nouns.find(({ light, type }) => !light && OUTCOMES.has(type));
  // Signing is SUPPORT by its verb, and by its noun it is the same.
  const type = own && own.type !== 'AGREE' ? own.type : 'SUPPORT';
  return { lemma: own?.lemma ?? stem, type, verbal: false, light: false };
}

const PUTS_OFF = foldedSet(
  'أجل أجلت أجلا أرجأ أرجأت ألغى ألغت علق علقت يؤجل تؤجل يرجئ ترجئ يلغي تلغي تأجيل إرجاء إلغاء تأجلت ألغيت أرجئت أرجئ تأجل',
);
const DUE = foldedSet(
  'مقررا مقررة مقررين المقرر المقررة مزمعا مزمعة المزمع المزمعة مرتقبا مرتقبة المرتقب المرتقبة يعتزم تعتزم ستعقد سيعقد',
);
const OFF_REACH = 10;
const DUE_REACH = 4;
const PLAN_REACH = 9;

/** «أجل لقاء كان مقررا الثلاثاء»: what was to be on a day, beside its being put off. */
function isPutOff(words: readonly Word[], at: number): boolean {
  if (!isNounOf(words[at]!, GATHERINGS)) return false;
  if (!words.slice(Math.max(0, at - OFF_REACH), at).some(({ base, stem }) => PUTS_OFF.has(base) || PUTS_OFF.has(stem)))
    return false;
  const due = words.slice(at + 1, at + 1 + DUE_REACH).findIndex(({ base }) => DUE.has(base));
  if (due < 0) return false;
  const rest = words.slice(at + 2 + due, at + 2 + due + PLAN_REACH);
  const date = rest.findIndex((other) => other.date?.from);
  return date >= 0 && !rest.slice(0, date).some((other) => other.mark || isFinite(other));
}

const CALLS = foldedSet('دعا دعت دعوا دعيا يدعو تدعو الدعوة دعوة داعيا داعية');
const CALL_REACH = 12;

/** «دعا إلى جلسة رقابية الأربعاء المقبل»، «سيطرح على جلسة الحكومة الخميس»: a gathering and the day to come that it is called for. */
function isCalled(words: readonly Word[], at: number, publishedAt: IsoDate | null): boolean {
  const [word, before] = [words[at]!, words[at - 1]];
  if (!publishedAt || !isNounOf(word, GATHERINGS)) return false;
  const lead = words.slice(Math.max(0, at - CALL_REACH), at);
  const calls = lead.findLastIndex(({ base }) => CALLS.has(base));
  const plans = lead.findLastIndex(({ future }) => future);
  const from = Math.max(calls, plans);
  if (from < 0 || !before || before.mark || lead.slice(from + 1).some((other) => other.mark || isFinite(other)))
    return false;
  const rest = words.slice(at + 1, at + 1 + PLAN_REACH);
  const date = rest.findIndex((other) => other.date?.from);
  if (date < 0 || rest.slice(0, date).some((other) => isFinite(other) || other.text === '،')) return false;
  return rest[date]!.date!.from! > publishedAt.slice(0, 10);
}

const VOTES = foldedSet('انتخابات استفتاء');
const HOLDS = foldedSet(
  'جرت جرى تجري يجري أجريت أجري تجرى يجرى نظمت نظم تنظم ينظم أقيمت أقيم تقام يقام مقررة مقرر مقررا المقررة المقرر مرتقبة المرتقبة',
);
const VOTE_REACH = 8;

/** «ستجرى الانتخابات في مايو»، «انتخابات مقررة في ديسمبر»: a vote that is held on a day, whoever speaks of it. */
function isVote(words: readonly Word[], at: number): boolean {
  if (words[at]!.mention || !VOTES.has(words[at]!.stem)) return false;
  const holds = ({ base }: Word) => HOLDS.has(base.replace(/^س(?=[يت])/, ''));
  const first = Math.max(0, at - 2);
  const held = words.slice(first, at + 1 + VOTE_REACH).findIndex(holds);
  if (held < 0 || NEGATIONS.has(words[first + held - 1]?.base ?? '')) return false;
  const from = Math.max(first + held, at);
  const rest = words.slice(from + 1, from + 1 + VOTE_REACH);
  const date = rest.findIndex((word) => word.date?.from);
  const between = words.slice(at, from + 1 + date);
  return date >= 0 && !between.some(({ text }) => /^[،.,؛]$/.test(text));
}
