/** The language of matches: attack, defence, rescue and collision there are play. */
import type { EventType } from '../../model';
import { foldedSet } from '../lexicon';
import { has } from './neighbours';
import type { Word } from './word';

const PLAY = foldedSet(
  'مباراة مباريات مباراته مباراتها مباراتهم مباراتين شوط شوطين مرمى مرماه مرماهم هداف ركنية ركلة ترجيح ترجيحية دوري كأس تصفيات منتخب منتخبات لاعب لاعبا لاعبو لاعبين لاعبون لاعبه مدرب مدربه حارس ملعب ستاد ميدالية بطولة شباك هدف هدفا هدفين أهداف تعادل نهائي مهاجم مدافع كرة جزاء فريق فريقه نقاط تسديدة رأسية مونديال أولمبياد سباق',
);
/** What is no play on a field either. */
const GRAVE = foldedSet(
  'قتيل قتيلا قتلى قتل جريح جرحى شرطة أمن مسلح مسلحون مسلحين مشجع مشجعا مشجعين مشجعون جماهير شغب انفجار قنبلة رصاص غارة غارات قصف جيش حرب توفي وفاة مصرع زلزال حريق سجن محكمة اعتقال اعتقلت عنصرية مخدرات منشطات',
);
const ENOUGH = 3;

/** Types that a match has only in its language. */
const PLAYED: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'DISASTER',
  'AID',
  'RETREAT',
  'MOBILIZE',
  'PROTEST',
  'THREATEN',
]);
const TRIPS: ReadonlySet<string> = new Set(['عرقل', 'عرقلة', 'أحبط']);
const DIES: ReadonlySet<string> = new Set(['توفي', 'مات', 'لقي', 'وفاة', 'انسحب', 'انسحاب']);

/** Whether a sentence tells of a match: three words of play and none of harm. */
function isOfMatch(words: readonly Word[]): boolean {
  const told = new Set(words.filter((word) => !word.mark && has(PLAY, word)).map(({ stem }) => stem));
  return told.size >= ENOUGH && !words.some((word) => has(GRAVE, word));
}

/** «فرض الفريق سيطرته على الشوط»: what verb and object together make a blow or a rescue of, in a match. */
export function isPlayed(words: readonly Word[], { type, predicate }: { type: EventType; predicate: string }): boolean {
  return PLAYED.has(type) && !DIES.has(predicate) && isOfMatch(words);
}

/** Takes their readings as blows, rescues and disasters from the words of a sentence that tells of a match, in place. */
export function settleMatches(words: readonly Word[]): void {
  if (!isOfMatch(words)) return;
  const played = (type: EventType | null, lemma: string) =>
    TRIPS.has(lemma) || (!!type && PLAYED.has(type) && !DIES.has(lemma));
  for (const word of words) {
    if (word.verbs.length) word.verbs = word.verbs.filter(({ verb }) => !played(verb.type, verb.lemma));
    if (word.nouns.length) word.nouns = word.nouns.filter(({ type, lemma }) => !played(type, lemma));
  }
}
