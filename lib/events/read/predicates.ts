import { foldedSet, verbReadings, type VerbReading } from '../lexicon';
import {
  AFTER,
  BEFORE,
  COMPLEMENTIZERS,
  DESTINATIONS,
  MODALS,
  NEGATIONS,
  OTHER_PREPOSITIONS,
  PAST_AUXILIARIES,
  PLANNED,
  PLACE_PREPOSITIONS,
  RECIPIENT_PREPOSITIONS,
  RELATIVES,
  SOURCES,
  SUBORDINATORS,
  TOPIC_PREPOSITIONS,
} from './function-words';
import type { Word } from './words';

const BEFORE_NOUNS = [
  AFTER,
  BEFORE,
  DESTINATIONS,
  OTHER_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  RECIPIENT_PREPOSITIONS,
  SOURCES,
  TOPIC_PREPOSITIONS,
];
const BEFORE_VERBS = [NEGATIONS, PAST_AUXILIARIES, COMPLEMENTIZERS, RELATIVES, SUBORDINATORS, foldedSet('سوف وقد فقد')];

/** «بيان صادر عن»: a verbal adjective that is spelt like a verb. */
const ISSUED = foldedSet('صادر صادرة صادرا');

/** «قصف على …»، «اتفاق بين …»: the noun's prepositions, not the verb's. */
const ONTO = foldedSet('على ضد بين');

const within = (sets: ReadonlySet<string>[], { form, base }: Word) =>
  sets.some((set) => set.has(form) || set.has(base));

/** Whether a word stands before nouns only. */
export function isPreposition(word: Word): boolean {
  return !word.mark && within(BEFORE_NOUNS, word);
}

/**
 * The reading of a word as the finite verb of its place, or null where it is a noun («بحث الوزير» and «في بحث الوزير»).
 * Many perfects are spelt as their verbal nouns («قصف», «بحث», «تعاون»): what stands before decides, then what follows.
 */
export function verbHere(words: readonly Word[], at: number): VerbReading | null {
  const word = words[at]!;
  const before = words[at - 1];
  const reading = bestReading(words, at, !!before && NEGATIONS.has(before.base));
  if (reading && isSpeltAsNoun(word, reading)) return null;
  if (!reading || (words[at + 1]?.base === 'عن' && ISSUED.has(word.base))) return null;
  if (word.future) return reading;
  if (!before) return opensAsNoun(words, at) ? null : reading;
  if (within(BEFORE_VERBS, before)) return reading;
  if (isPreposition(before) && !endsAdverbial(before)) return null;
  // «إرسال فرق»: behind a verbal noun in construct a bare perfect is a noun that is spelt like one.
  const governs = before.nouns.some(({ verbal }) => verbal) && !before.definite && !before.verbs.length;
  if (governs && reading.tense === 'perfect' && word.base.length <= 4 && !word.and) return null;
  if (!word.nouns.length || hasObject(word, reading) || isSpeltAsVerb(word, reading)) return reading;
  if (word.preposition || word.definite) return null;
  if (before.mark) return opensAsNoun(words, at) ? null : reading;
  // A noun in construct, or the object of the verb before: «قرار قصف», «أعلن رفض».
  const construct = !before.definite && !before.mention && !before.date && !endsAdverbial(before);
  return construct ? null : reading;
}

/** «أعلن»، «أحال»: verbs of form IV, whose verbal nouns begin with إ. */
const IV = /^أ.{3}/;

/** «وإحالته إلى المحاكمة»: with إ such a verb is its verbal noun. */
const isSpeltAsNoun = ({ text }: Word, { verb }: VerbReading): boolean =>
  /^[وف]?[بكل]?إ/.test(text) && IV.test(verb.lemma);

/** «وأحالته إلى المحاكمة»: with أ a word that is the verbal noun of such verbs alone is the verb. */
export const isSpeltAsVerb = ({ text, nouns }: Word, { verb }: VerbReading): boolean =>
  /^[وف]?أ/.test(text) && IV.test(verb.lemma) && nouns.every(({ lemma, verbal }) => verbal && IV.test(lemma));

/** «وقبل ذلك قتل سبعة», «جنوب العاصمة قتل مسلحون …», «في هجوم آخر قتل …»: what ends an adverbial, and governs no noun. */
const endsAdverbial = (word: Word): boolean => word.definite || ENDS.has(word.base);
const ENDS = foldedSet('ذلك نفسه نفسها ذاته ذاتها آخر أخرى ثان ثانية منفصل منفصلة مماثل مماثلة لاحق أيضا كذلك');

const THEN = foldedSet('ثم');

/** Whether «ثم» joins a verb to the one before. */
export const comesNext = (words: readonly Word[], at: number): boolean =>
  at > 0 && !words[at - 1]!.mark && THEN.has(words[at - 1]!.base);

/** Whether a verb is joined to the one before, by و، ف or «ثم». */
export const isJoined = (words: readonly Word[], at: number): boolean => words[at]!.and || comesNext(words, at);

/** «هاجمها», «اتهمهم»: by its ending alone a word bears a pronoun. */
export const bearsPronoun = ({ base }: Word): boolean => /..(?:ه|ها|هم)$/.test(base);

/** «تبناه», «أجراها»: a weak verb with a pronoun; its verbal noun would have a ي («تبنيه»). */
export function hasObject({ base, nouns }: Word, { verb }: VerbReading): boolean {
  return /ا(?:ه|ها|هم)$/.test(base) && nouns.every(({ lemma }) => lemma === verb.lemma);
}

/** At the head of a line or clause: «قصف أمريكي على …» and «بحث مشترك» are nouns, «بحث الوزير» is a verb. */
function opensAsNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!words[at]!.nouns.length || !next) return false;
  if (next.mention?.type === 'NORP') return !/^[وفبك]?ال|^لل/.test(next.form);
  // «حُكم على»، «قُبض على»: somebody was.
  if (DONE_TO.has(words[at]!.base)) return false;
  return ONTO.has(next.form) && words[at]!.nouns.some(({ type }) => type !== 'CONSULT');
}
const DONE_TO = foldedSet('حكم قبض');

/** Among homographs the reading whose condition holds. */
function bestReading(words: readonly Word[], at: number, negated: boolean): VerbReading | null {
  const word = words[at]!;
  let best: VerbReading | null = null;
  for (const reading of word.verbs.length || word.mark || word.mention ? word.verbs : shortReadings(word)) {
    // «نقل» moved; «لم نقل» we did not say.
    if (reading.jussive && !negated) continue;
    if (reading.verb.flags.has('felt') && !feelingAhead(words, at)) continue;
    if (reading.verb.flags.has('ahead') && !wordsAhead(words, at)) continue;
    if (!best || (best.passive && !reading.passive)) best = reading;
  }
  return best;
}

/** «حثه»، «وحضهما»: verbs of two letters with a pronoun, which are no other word. */
const shortReadings = ({ base }: Word): readonly VerbReading[] => {
  const [, bare = ''] = /^(حث|حض)(?:ه|ها|هم|هما)$/.exec(base) ?? [];
  return bare ? verbReadings(bare) : [];
};

const SAID_REACH = 20;
/** «بين»: between, unless it opens a clause. */
const BETWEEN = foldedSet('بين');

/**
 * «كتب الوزير، على صفحته، أن …»، «ورأى فلان أن …»، «وكتب: «…»»: the words themselves stand behind, and no other verb of saying
 * has them.
 */
function wordsAhead(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const between = BETWEEN.has(word.base) && !word.text.includes('ّ');
  if (between && !word.and && at > 0 && !words[at - 1]!.mark) return /^ب?ان/.test(words[at + 1]?.base ?? '');
  let before = word.base;
  for (const { base, text, verbs } of words.slice(at + 1, at + SAID_REACH)) {
    if (text === ':' || (THAT.test(base) && !NOT_SAID.has(before))) return true;
    before = base;
    if (verbs.some(({ verb }) => between || verb.flags.has('say'))) return false;
  }
  return false;
}
/** «بعد أن»، «دون أن»، «يمكن أن»: nobody's words. */
const NOT_SAID: ReadonlySet<string> = new Set([
  ...MODALS,
  ...PLANNED,
  ...foldedSet('بعد قبل منذ عقب قبيل دون بدون غير رغم مع بيد إلا على الى كاد يكاد تكاد كادت شأن'),
]);
const THAT = /^ب?ان(?:ه|ها|هم|هما|نا|ني)?$/;

const FELT =
  /^(?:ال)?(?:قلق|اسف|تقدير|امتنان|ارتياح|شكر|تضامن|تعازي|تعاز|امل|رفض|استعداد|دعم|حزن|صدم|تمني|اعتزاز|غضب|استياء|استيائ|ترحيب|ادان|ثق|رغب|قناع|خيب|سعاد|فخر|مخاوف|موقف|انزعاج|استنكار|استغراب|اعتقاد|تاييد|تفاول|تطلع|تهاني|تهنئ|تهني|مواسا|خشي|بالغ|عميق|خالص|شديد|اعمق|احر|اصدق|اسمي|تحفظ|اعتراض|تعاطف|دهش|سخط|ايمان)/;
const FELT_REACH = 12;

/** «عبر فلان عن أسفه»: what is expressed is a feeling or a stand; «عبر الحدود» is a way. */
function feelingAhead(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < Math.min(words.length - 1, at + FELT_REACH); next += 1) {
    if (words[next]!.base !== 'عن') continue;
    const felt = words.slice(next + 1, next + 3).find(({ mark }) => !mark);
    return !!felt && FELT.test(felt.base);
  }
  return false;
}
