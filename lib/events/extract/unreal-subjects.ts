/** Deeds of nobody: a verb whose subject no name, no noun and no office tells, nowhere and on no day. */
import type { EventType } from '../../model';
import { foldedSet } from '../lexicon';
import { bearsPronoun, isPreposition } from '../read/predicates';
import type { Word } from '../read/words';
import type { Draft, Sentence } from './draft';

/** What one does with or to somebody: without either there is nothing to come back to. Blows, arrests and protests have no names often. */
const BETWEEN_PEOPLE: ReadonlySet<EventType> = new Set([
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'SUPPORT',
  'AGREE',
  'CONCEDE',
  'CONSULT',
  'COOPERATE',
  'AID',
  'THREATEN',
]);

/**
 * Whether an event of an article is told of nobody: «ورفض أن يبايع ملكا», «كما تخلى عن آخرين», «في ختام الجلسة», where no other
 * sentence names its people either.
 * @param lead the draft that stands for the event, with all names that its sentences have for it
 */
export function ofNobody(lines: readonly Sentence[], lead: Draft): boolean {
  const { type, kind, participants, places, dated, atHeadline, at, noun } = lead;
  if (!BETWEEN_PEOPLE.has(type) || participants.length || places.length || dated || atHeadline) return false;
  const { words, segments } = lines[lead.sentence]!;
  const { start, end, head } = segments[lead.segment]!;
  if (words.slice(start, end).some(({ date }) => date)) return false;
  // Rescue goes on without anybody's name.
  if (kind === 'occasion') return type !== 'AID';
  if (!head?.reading || head.reading.passive || head.at !== at) return false;
  if (words.slice(at + 1, end).some(({ base }) => ON_SOMEBODY.has(base))) return false;
  // «واتهمه بالتسرع»: somebody whom the article has named, likewise.
  if (type === 'ACCUSE' && words[at]!.base !== head.reading.form && bearsPronoun(words[at]!)) return false;
  const next = words[at + 1];
  const subject = !!next && at + 1 < end && at + 1 !== noun && !isNoSubject(next);
  return !subject && words.slice(start, at).every(isNoSubject);
}

/** Somebody whom the article has named. */
const ON_SOMEBODY = foldedSet('إليه إليها إليهم بحقه بحقها بحقهم ضده ضدها ضدهم عنه عنها عنهم');

const SMALL = foldedSet(
  'قد لقد كان كانت كما ثم لكن لكنه لكنها إنه أنه أنها إنها بل أن إن حيث بعدما عندما حين إذ لا لم لن ما أيضا هو هي وهو وهي أيضا كذلك الذي التي عليه فيه به له إليه منه هناك',
);

/** «بعثة», «برلمان»: no preposition. */
const OWN_LETTER =
  /^(?:بعث|بيان|برلمان|بنك|بنوك|بلدي|بلدان|باحث|بعض|بورص|بابا|بطريرك|بريطان|برازيل|باكستان|بلجيك|بحري|بحار)/;

/** A mark, a preposition with what it governs, a particle, an adverb in the accusative: nobody who acts. */
function isNoSubject(word: Word): boolean {
  return (
    word.mark ||
    SMALL.has(word.base) ||
    isPreposition(word) ||
    word.preposition !== '' ||
    /^(?:بال|كال|لل)/.test(word.base) ||
    (/^ب.{3}/.test(word.base) && !OWN_LETTER.test(word.base)) ||
    /..ا$/.test(word.base) ||
    word.verbs.length > 0
  );
}
