/** A deed that one verb tells twice, each time with its day: «مدد العقد في أكتوبر 2018 ثم في سبتمبر 2024». */
import type { DateMention, EntityId } from '../../model';
import { foldedSet } from '../lexicon';
import { isPreposition } from '../read/predicates';
import type { Word } from '../read/words';
import type { Draft, Sentence } from './draft';

const THEN = foldedSet('ثم');
const AGAIN = foldedSet('مجددا أخرى ثانية ثالثة كذلك أيضا');
const REACH = 7;

/** The drafts of the later times, dated; none where a sentence has one time for each deed. */
export function toldAgain({ words, segments }: Sentence, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    if ((draft.kind !== 'deed' && draft.kind !== 'speech') || draft.status !== 'happened' || !draft.dated) return [];
    const { end } = segments[draft.segment]!;
    const found: Draft[] = [];
    let last = words.findIndex(({ date }, at) => at > draft.at && at < end && isDayOf(date, draft));
    while (last >= 0) {
      const next = nextTime(words, last, end);
      const date = words[next]?.date;
      if (!date) break;
      const later = { from: date.from, to: date.to, grain: date.grain, at: next, noun: null };
      found.push({ ...atPlace(draft, placeBefore(words, last, next)), ...later });
      last = next;
    }
    return found;
  });
}

/** The same deed at another place, which is the place of this one no longer; «زار قطر … ثم السودان»: who was visited is of the place. */
function atPlace(draft: Draft, place: EntityId | null): Draft {
  if (!place) return { ...draft };
  const places = draft.places.filter((other) => other !== place);
  const participants = draft.participants.filter(({ entity }) => entity !== place);
  Object.assign(draft, { places, participants });
  const there = participants.map((other) =>
    other.role === 'recipient' && other.entity.startsWith('gpe:') ? { ...other, entity: place } : other,
  );
  return { ...draft, places: [place], participants: there };
}

/** «استعاد مدني في يناير ثم أم درمان في مارس»: where it was done the second time. */
function placeBefore(words: readonly Word[], last: number, next: number): EntityId | null {
  const then = words.slice(last, next).findLastIndex(({ base }) => THEN.has(base));
  const mention = then < 0 ? null : words[last + then + 1]!.mention;
  return mention && (mention.type === 'GPE' || mention.type === 'LOC') ? mention.entity : null;
}

const isDayOf = (date: DateMention | null, { from, to }: Draft): boolean =>
  !!date && date.from !== null && date.from === from && date.to === to;

/** The index of the date behind «ثم»، «ومرة أخرى» that a date's deed has as well, or -1. */
function nextTime(words: readonly Word[], at: number, end: number): number {
  const { date } = words[at]!;
  const behind = words.findIndex((word, index) => index > at && word.date !== date);
  if (behind < 0 || behind >= end) return -1;
  const found = words.findIndex((word, index) => index > at && index < end && !!word.date?.from && word.date !== date);
  if (found < 0 || found - behind > REACH) return -1;
  const between = words.slice(behind, found);
  const later = words[found]!.date!;
  const thenAt = between.findIndex(({ base }) => THEN.has(base));
  const next = between[thenAt + 1] ?? words[found]!;
  // «ثم أصبح مستشارا عام 1968»: what follows is told of something else.
  const then =
    (thenAt >= 0 &&
      (isPreposition(next) ||
        !!next.date ||
        next.mention?.type === 'GPE' ||
        next.mention?.type === 'LOC' ||
        /^ل.{3}/.test(next.base))) ||
    (between[0]?.and === true && between.some(({ base }) => AGAIN.has(base)));
  const other = between.some(
    ({ verbs, nouns, mark, text }) => (verbs.length > 0 && !nouns.length) || (mark && text !== '،'),
  );
  return then && !other && !!later.from && !!later.to && !!date?.to && later.from > date.to ? found : -1;
}
