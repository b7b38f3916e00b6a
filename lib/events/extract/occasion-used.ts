/** Which words of a sentence its verbs have made their own, so that they name no event beside them. */
import type { EventType, IsoDate } from '../../model';
import { AFTER, BEFORE } from '../read/function-words';
import type { Draft, Sentence } from './draft';
import { besideAt, signingOf, type Beside } from './occasion-beside';
import { causes, comesAfter, isDescribed, isLed, ofItsDoers } from './occasion-cues';

/** Words that a verb has already made its own: its object's noun, and all objects of verbs of demanding. */
export function usedWords(
  { words, segments }: Sentence,
  verbs: readonly Draft[],
  publishedAt: IsoDate | null,
): Set<number> {
  const used = new Set<number>();
  // Asked of each word for every verb of its clause, and the same for all of them.
  const told: (Beside | null | undefined)[] = [];
  const besideOf = (at: number): Beside | null => {
    if (told[at] === undefined) told[at] = besideAt(words, at, publishedAt);
    return told[at] ?? null;
  };
  for (const { kind, type, at, segment, noun, predicate, participants } of verbs) {
    used.add(at);
    // «غاب عن المفاوضات»: who stays away has refused, and the talks are told of all the same.
    const stayed = type === 'REJECT' && STAYED_AWAY.has(predicate);
    if (noun !== null && !stayed) {
      const named = besideOf(noun);
      const held = participants.length > 0 && named === 'voted';
      if (held || !APART.has(named ?? '') || signingOf(words, noun) === at) used.add(noun);
    }
    const { start, end } = segments[segment]!;
    const denies = segments[segment]!.head?.verb.flags.has('deny') === true;
    const demands = kind === 'speech' && (type === 'REQUEST' || type === 'THREATEN' || denies);
    for (let next = start; next < end; next += 1) {
      const before = words[next - 1];
      // «فقد عشرون بعد انقلاب قاربهم»: what they came to harm by.
      const cause = causes(words, next, predicate);
      const beside = besideOf(next);
      if (beside === 'signed' && signingOf(words, next) === at) used.add(next);
      const apart =
        beside !== null ||
        (!cause && ((before && (AFTER.has(before.base) || BEFORE.has(before.base))) || comesAfter(words, next)));
      const made = SIGNS.has(predicate) && OBJECTS.has(type) && next > at && next <= at + MADE_REACH;
      const same =
        kind === 'deed' &&
        !apart &&
        words[next]!.nouns.some((noun) => noun.type === type || (made && !noun.light && OBJECTS.has(noun.type)));
      // «دعا إلى وقف القتال بعد مقتل …», «توعد بالرد على الضربات التي …»: why is told as a fact.
      const fact =
        beside !== null ||
        words.slice(at + 1, next).some(({ base }) => AFTER.has(base)) ||
        isDescribed(segments, next) ||
        isLed(words, next) ||
        ofItsDoers(words, next);
      if ((demands && next > at && !fact) || same) used.add(next);
    }
  }
  return used;
}

/** «أبرمت هدنة بين …»: the pact that a verb of signing makes is what it tells, whatever type its noun has alone. */
const SIGNS: ReadonlySet<string> = new Set(['أبرم', 'وقع', 'عقد']);
const OBJECTS: ReadonlySet<EventType> = new Set(['SUPPORT', 'AGREE', 'RETREAT', 'COOPERATE']);
const MADE_REACH = 6;

/** What a verb's object was to be, how and when it was signed, or a vote that is held, is told beside what is done to it. */
const APART: ReadonlySet<string> = new Set<Beside>(['putOff', 'signed', 'voted']);

const STAYED_AWAY: ReadonlySet<string> = new Set(['غاب', 'قاطع', 'رفض']);
