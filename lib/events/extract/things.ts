/** A thing or people that an article brings in without the article and takes up with it: «قارب» … «القارب», «تلميذات» … «التلميذات». */
import type { EventType } from '../../model';
import { daysMeet } from '../days';
import { foldedSet } from '../lexicon';
import { kindsApart } from '../merge/blow-kinds';
import { BLOWS } from '../merge/types-near';
import { gistOf } from '../merge/words';
import type { Word } from '../read/words';
import type { Told } from './coreference';
import type { Draft, Sentence } from './draft';
import { PROTESTERS } from './known';
import { isOther } from './others';
import { sameVessel } from './tellings';
import { inOtherCountry } from './whereabouts';

/** Bodies, and words for anybody and anywhere: that one with the article acts or suffers says nothing of what was told before. */
const ANY = foldedSet(
  'حكومة وزارة شرطة جيش سلطات سلطة قوات قوة رئيس وزير هيئة شركة حركة جماعة تنظيم منظمة لجنة مجلس حزب جانب طرف بلاد دولة مدينة منطقة بلدة عاصمة إقليم ولاية محافظة قرية حي مكان موقع شعب هدف مدنيين مواطنين مواطنون سكان أهالي أطفال نساء أشخاص ناس عناصر مسلحين مسلحون إرهابيين فرق رجال دفاع أمن حدود مصدر بيان نار نيران رصاص حرب عدو احتلال قتال وقت يوم أسبوع شهر عام سنة بنية أراضي مناطق مدن قرى',
);

/** «القارب»، «بالقارب»: a common noun with the article. */
const isThing = ({ mention, mark, date, form, stem }: Word): boolean =>
  !mention && !mark && !date && /^[وف]?ال/.test(form) && stem.length > 2 && !ANY.has(stem);

/** So far behind a verb its subject and object stand. */
const REACH = 3;

/** The things with the article that a deed is done by or to: its subject in front, what stands next to it behind. */
export function takenUpIn({ words, segments }: Sentence, { at, segment, kind }: Draft): string[] {
  const { start, end } = segments[segment]!;
  const found: string[] = [];
  // «كان القارب قد انقلب»: an auxiliary stands between.
  const subject = words.slice(Math.max(start, at - 2), at).findLast(({ base }) => base !== 'قد');
  if (kind === 'deed' && subject && isThing(subject) && !subject.preposition) found.push(subject.stem);
  for (const word of words.slice(at + 1, Math.min(end, at + 1 + (kind === 'deed' ? REACH : 1)))) {
    if (word.mark || word.preposition || word.verbs.length > 0) break;
    if (isThing(word)) found.push(word.stem);
  }
  return found;
}

/** «أن يكون القارب قد انقلب»: what is supposed to have been done, read as a plan for its auxiliary. */
export const isSupposed = ({ words, segments }: Sentence, { kind, status, at, segment }: Draft): boolean =>
  kind === 'deed' &&
  status === 'planned' &&
  words[at - 1]?.base === 'قد' &&
  segments[segment]!.head?.reading?.tense === 'perfect';

/** «غرق القارب»، «اغتيال فلان»: a verbal noun in construct with what an article may have brought in: the thing's stem or the name's entity. */
export function ownerAt({ words }: Sentence, at: number): string | null {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!next || word.mention || word.definite || word.date || !word.nouns.some(({ verbal }) => verbal)) return null;
  if (next.mention)
    return next.mention.type === 'PER' && next.start === next.mention.start ? next.mention.entity : null;
  return isThing(next) && !next.preposition && !isOther(words[at + 2]) ? next.stem : null;
}

/** Whether an event befell what a verbal noun is in construct with. */
export const isOwnedBy = (told: Told, owner: string): boolean =>
  owner.includes(':')
    ? told.lead.participants.some(({ entity, role }) => entity === owner && role === 'recipient')
    : hasThing(told, owner);

/** Whether an event's sentences have brought in a thing, under its own word or a synonym. */
function hasThing({ drafts }: Told, thing: string): boolean {
  const told = drafts.flatMap(({ kind, objects, things = [] }) =>
    kind === 'reference' ? [] : [...objects, ...things],
  );
  return told.some((word) => gistOf(word) === gistOf(thing)) || sameVessel(thing, told);
}

/** «اقتحم المتظاهرون مبنى البرلمان»: what the protesters of an article do is its protest. */
export function sameProtest(events: readonly Told[], draft: Draft): Told | undefined {
  const { takenUp = [], type, another, turns } = draft;
  if (type !== 'PROTEST' || draft.kind === 'speech' || another || turns) return undefined;
  if (!takenUp.some((word) => PROTESTERS.has(word))) return undefined;
  return events.find(
    ({ lead }) =>
      lead.type === 'PROTEST' &&
      lead.status === draft.status &&
      !lead.earlier &&
      (!lead.dated || !draft.dated || daysMeet(lead, draft)) &&
      !inOtherCountry(lead, draft),
  );
}

/** What befalls things and people. */
const sameSort = (one: EventType, other: EventType): boolean =>
  BLOWS.has(one) ? BLOWS.has(other) : one === 'COERCE' && other === 'COERCE';

/** «وكان القارب قد انقلب …», «ومثل الصحفي أمام المحكمة»: what befell that which an event of the article has befallen is that event, told again. */
export function sameBlow(events: readonly Told[], draft: Draft): Told | undefined {
  const { takenUp = [], type, another, turns } = draft;
  if (!takenUp.length || draft.kind === 'speech' || another || turns) return undefined;
  // «وضبطت … في مارس الماضي»: what has a month of its own is none of the day's.
  const past = draft.dated && draft.grain !== 'day' && draft.grain !== 'minute';
  // «وكان المصنع قد تعرض لهجوم»: what befell it earlier, by a noun of its own, is another.
  if (draft.earlier && draft.noun !== null && !draft.definite) return undefined;
  return events.find((told) => {
    const { lead } = told;
    if (!sameSort(type, lead.type) || lead.kind === 'speech' || lead.status !== draft.status || lead.earlier)
      return false;
    if ((lead.dated ? draft.dated && !daysMeet(lead, draft) : past) || kindsApart(lead, draft)) return false;
    return !inOtherCountry(lead, draft) && takenUp.some((thing) => hasThing(told, thing));
  });
}

const COMES = foldedSet('جاء جاءت يأتي تأتي أتى أتت');

/** «ويأتي الحكم بعد …», «وجاء توقيف فلان»: a noun whose coming is told is of what is known. @param at the index of the noun */
export function isComing({ words }: Sentence, at: number): boolean {
  const [before, first] = [words[at - 1], words[at - 2]];
  return COMES.has(before?.base ?? '') || (THIS.has(before?.base ?? '') && COMES.has(first?.base ?? ''));
}
const THIS = foldedSet('هذا هذه');

const ACT_OF = foldedSet('عملية عمليات قرار إجراء إجراءات');

const PRESENT = /^[يت].{3,}$/;

/** «ويسري الحظر أيضا», «إن عملية الترحيل جرت»: an act with the article that is the subject of its clause. @param at the index of the noun */
export function isSubject({ words, segments }: Sentence, at: number): boolean {
  const { form, mention, preposition } = words[at]!;
  if (mention || preposition || !/^و?ال/.test(form) || isOther(words[at + 1])) return false;
  const first = ACT_OF.has(words[at - 1]?.base ?? '') ? at - 1 : at;
  const clause = segments.find(({ start, end }) => start <= at && at < end);
  // A verb that no table knows: «ويسري الحظر».
  if (clause && !clause.head) return first - clause.start === 1 && PRESENT.test(words[first - 1]!.base);
  if (!clause?.head || clause.head.negated || clause.head.hypothetical) return false;
  return clause.head.at === first - 1 || (clause.head.at === at + 1 && first - clause.start <= 1);
}

/** The news of an article that an occasion tells the coming of. */
export function comeTo(events: readonly Told[], { kind, type, comes }: Draft): Told | undefined {
  if (kind !== 'occasion' || !comes) return undefined;
  return events.find(
    ({ lead }) =>
      lead.type === type && lead.kind !== 'speech' && !lead.earlier && lead.status === 'happened' && lead.sentence <= 1,
  );
}
