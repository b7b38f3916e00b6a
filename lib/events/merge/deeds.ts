/** What deed an event's words name: «أعلنت تعليق الرحلات» and «علقت الرحلات» name one. */
import type { EventType } from '../../model';
import { fold } from '../../text';
import { foldedSet, nounReadings, verbReadings } from '../lexicon';
import { gistOf } from './words';

interface Told {
  type: EventType;
  predicate: string;
  objects: readonly string[];
}

/** Verbs that reporters use for one deed; the first of a row stands for all. */
const SAME = [
  'اعتقل أوقف احتجز قبض ضبط حبس سجن',
  'اتفق توصل',
  'هاجم هجوم اعتدى',
  'أفرج أطلق سرح سراح',
  'رحب أشاد ثمن',
  'شكر امتنان',
  'أدان ندد استنكر شجب دان',
  'دعا حث ناشد',
  'نفى أنكر',
  'علق جمد',
  'أقال أعفى عزل',
  'عين كلف سمى',
  'وقع أبرم',
  'أجلى أخلى',
  'اتهم حمل',
  'أنقذ بحث انتشل',
  'أرسل سير أوفد',
  'مدد جدد',
  'حقق تحقيق',
  'عزى واسى تعازي عزاء',
];
const headOf = new Map(
  SAME.flatMap((row) => {
    const words = row.split(' ').map(fold);
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);
const oneOf = (lemma: string): string => headOf.get(lemma) ?? lemma;

/** The words of an event under the form in which they are compared: a verbal noun is its verb. */
export function gistsOf({ predicate, objects }: Told): Set<string> {
  return new Set([fold(predicate), ...objects].map((word) => verbOf(gistOf(word))));
}

function verbOf(word: string): string {
  const verb = nounReadings(word).find((reading) => reading.verb && !reading.light)?.verb;
  return oneOf(verb ? fold(verb) : word);
}

/** Deeds that have no verb of their own: «فتح تحقيقا», «أعلن الحداد». */
const CARRIED = foldedSet('حقق حداد طوارئ تجوال أفرج');

/** The deeds of an event's type that its words name; the verb that only announces or carries one («أعلن», «أجرى») names none. */
export function deedsIn({ type, predicate, objects }: Told): Set<string> {
  const word = fold(predicate);
  const verbs = verbReadings(word).filter(({ verb }) => verb.lemma === predicate);
  const own = verbs.some(({ verb }) => verb.type === type && !verb.flags.has('say')) ? [word] : [];
  const sends = SENDS.has(word);
  const nouns = (verbs.length ? objects : [word, ...objects]).flatMap((noun) =>
    nounReadings(noun)
      .filter((reading) => reading.type === type && !reading.light && !(sends && SEARCHES.has(noun)))
      .map(({ lemma, verb }) => fold(verb ?? lemma)),
  );
  const carried = [word, ...objects].map((noun) => oneOf(gistOf(noun))).filter((noun) => CARRIED.has(noun));
  if (word === fold('إطلاق سراح')) return new Set([fold('أفرج')]);
  return new Set([...[...own, ...nouns].map(oneOf), ...carried]);
}

const SEARCHES = foldedSet('بحث إنقاذ انتشال إخماد إغاثة');

/** What help consists of: its words without the verb that only announces it. */
export function givenIn(told: Told): Set<string> {
  const word = fold(told.predicate);
  const says = SENDS.has(word) || verbReadings(word).some(({ verb }) => verb.flags.has('say'));
  return says ? gistsOf({ ...told, predicate: told.objects[0] ?? '' }) : gistsOf(told);
}

/** What somebody answers to the news with: «شكر», «أعرب عن امتنانه». */
export function reactionsIn({ predicate, objects }: Told): Set<string> {
  const words = [fold(predicate), ...objects].flatMap((word) => {
    const bare = word.replace(/(?<=.{4})(?:ه|ها|هم|نا)$/, '');
    return [oneOf(bare), oneOf(gistOf(bare))];
  });
  return new Set(words.filter((word) => REACTIONS.has(word)));
}
const REACTIONS = foldedSet('رحب شكر أدان دعا نفى عزى هنأ انتقد اتهم');

/** Who sends or orders rescuers does not search. */
const SENDS = foldedSet('أمر أرسل سير أوفد وجه دفع عرض قدم تعهد أعلن خصص طلب');

export const sends = ({ predicate }: Told): boolean => SENDS.has(fold(predicate));

/** «تواصل فرق الإنقاذ البحث»: an operation that goes on for days, and has another day in each report. */
export function isOperation({ type, predicate, objects }: Told): boolean {
  if (SENDS.has(fold(predicate))) return false;
  return type === 'AID' && [fold(predicate), ...objects].some((word) => SEARCHES.has(word));
}
