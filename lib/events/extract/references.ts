import { BLOWS } from '../merge/types-near';
import type { EntityId, EventType } from '../../model';
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import { kindsApart } from '../merge/blow-kinds';
import { argumentsIn } from '../read/arguments';
import { AFTER, COMPLEMENTIZERS } from '../read/function-words';
import type { Word } from '../read/words';
import type { Draft, Reading, Sentence } from './draft';
import { isDelegation, isKnownAs, isRanked, isSpokenOf, knownOf, rowOf, TALKED, typesOfPeople } from './known';
import { contentOf, inTitle } from './meaning';
import { isOther } from './others';
import { recalledFrom } from './recollections';
import { castOf } from './roles';
import { isComing, isSubject, ownerAt } from './things';
import {
  captivesAt,
  FATAL_TYPES,
  FORCE_TYPES,
  forceAt,
  FREEING_TYPES,
  isToldOf,
  looksBack,
  onlyMentions,
  picturesAt,
  vesselAt,
  victimsAt,
} from './tellings';

/** «حصيلة القصف»، «ضحايا الزلزال»: a count of the victims speaks of what struck them. */
const COUNTS = foldedSet(
  'توقيع إبرام بدء بداية استئناف انتهاء اندلاع وقوع إعلان انطلاق وقف عدد أعداد نجاح فشل خرق نسبة المشاركة بنود تنفيذ تفاصيل إخماد تطويق احتواء عملية حصيلة الحصيلة ضحايا قتلى جرحى مصابي شهداء وفيات مفقودي ناجي منفذ منفذي مرتكبي موقع مكان تداعيات آثار',
);

/** Words that speak of blows in general, or of their means: alone they come back to nothing. */
const GENERAL = foldedSet(
  'نار نيران رصاص خرق خروقات استهداف عدوان وفاة وفيات مصرع مقتل انهيار انهيارات جفاف مجاعة تفش حرائق زلازل حوادث كوارث أعاصير أوبئة براكين عواصف',
);

/**
 * What a sentence says of an event that the article tells of elsewhere: «قال إن الغارات طالت …»، «ارتفعت حصيلة القصف إلى …»،
 * «متضرري زلزال أزمير». Such a draft joins the event it speaks of (`coreference`), and is none of its own.
 */
export function referencesIn(reading: Reading, sentence: number, told: readonly Draft[]): Draft[] {
  const line = reading.sentences[sentence]!;
  const found: Draft[] = [];
  const rescued = told.some(({ type }) => type === 'AID');
  const recalled = recalledFrom(line.words);
  line.words.forEach((word, at) => {
    const ranked = isRanked(line.words, at);
    if (inTitle(word, reading.titles) || (recalled > 0 && !ranked)) return;
    const place = placedBlow(line, at);
    const current = !looksBack(line, reading.article.publishedAt) && !isToCome(line, at);
    const counted = current && victimsAt(line.words, at, rescued);
    const freed = current && captivesAt(line.words, at);
    const people = isDelegation(line.words, at) ? TALKED : current ? typesOfPeople(word) : [];
    const firm = ranked ? typesOf(word).length > 0 : refersBack(line, at);
    const vessel = !firm && current && vesselAt(line, at);
    const shown = !firm && current && (picturesAt(line.words, at) || forceAt(line, at));
    const coming =
      !firm && current && (isComing(line, at) || isActed(line, at)) && comingTypes(line.words, at).length > 0;
    const owner = !firm && !place && current && blowOf(word) ? ownerAt(line, at) : null;
    if (
      !firm &&
      !place &&
      !counted &&
      !freed &&
      !vessel &&
      !shown &&
      !coming &&
      !owner &&
      !people.length &&
      !takesUp(line, at) &&
      !(sentence <= LEAD && heads(line, at))
    )
      return;
    const ofThose = freed ? FREEING_TYPES : people;
    const types = ofThose.length
      ? ofThose
      : coming
        ? comingTypes(line.words, at)
        : (counted && !firm) || vessel
          ? FATAL_TYPES
          : shown
            ? shownTypes(word)
            : typesOf(word);
    const known = rowOf(word.stem);
    const isTold = (draft: Draft) =>
      !(ranked && draft.kind === 'deed' && (draft.noun === at || line.segments[draft.segment]!.start === at + 1)) &&
      types.includes(draft.type) &&
      draft.kind !== 'speech' &&
      !(draft.another && draft.noun !== at) &&
      !(known?.told && !isKnownAs(known, draft));
    const sameKind = (draft: Draft) => isTold(draft) && !kindsApart(draft, { predicate: word.stem, objects: [] });
    if (told.some(isTold) || found.some(sameKind)) return;
    const described = word.definite && BLOWS.has(types[0]!) && isToldOf(line.words, at);
    found.push({
      ...referenceAt(reading, sentence, line, at, types, place),
      ...((counted || freed || shown || people.length) && !firm ? { counted: true } : !firm && { loose: true }),
      ...(described && { described }),
      ...(owner && { owner }),
      ...(coming && { comes: true }),
    });
  });
  return found.filter((draft) => !onlyMentions(line, draft, told));
}

/** What a noun whose coming is told may mean: it has the article, or what it is in construct with has it or a name. */
function comingTypes(words: readonly Word[], at: number): readonly EventType[] {
  const [word, next] = [words[at]!, words[at + 1]];
  const known = word.definite || (!!next && (next.definite || !!next.mention));
  return known && !word.mention ? [...new Set(word.nouns.flatMap(({ light, type }) => (light ? [] : type)))] : [];
}

const ACTS: ReadonlySet<EventType> = new Set(['COERCE', 'SANCTION', 'CONCEDE', 'RETREAT']);

/** «ويسري الحظر»: what somebody has done to others, as the subject of a clause. */
const isActed = (line: Sentence, at: number): boolean =>
  isSubject(line, at) && line.words[at]!.nouns.some(({ light, type }) => !light && ACTS.has(type));

/** Pictures show a blow of any type; water and wind are a disaster's. */
const shownTypes = (word: Word): readonly EventType[] =>
  blowOf(word) || /^و?ال/.test(word.form) ? FORCE_TYPES : FATAL_TYPES;

/** «المرحلة الثانية ستبدأ السبت وتشمل 300 أسير»: who is counted in a plan is of another event. */
function isToCome({ segments }: Sentence, at: number): boolean {
  const from = segments.findIndex(({ start, end }) => start <= at && at < end);
  return segments.slice(0, from + 1).some(({ head }) => head?.planned === true);
}

/** «الغارة»، «القصف»: a blow with the article. */
export function isBlow(word: Word | undefined): boolean {
  return !!word && word.definite && !word.mention && !word.preposition && /^و?ال/.test(word.form) && !!blowOf(word);
}

/** «زلزال أزمير»، «انفجار مرفأ بيروت»: a blow by its place, which makes it the one that everybody knows. */
function placedBlow({ words }: Sentence, at: number): EntityId | null {
  const word = words[at]!;
  if (word.mention || word.definite || !blowOf(word)) return null;
  const next = words[at + 1];
  // «انهيار مبنى وهران»: what fell makes one of what «انهيار» alone is not.
  if ((GENERAL.has(word.stem) || GENERAL.has(word.base)) && !(word.stem === FALL && PARTS.has(next?.stem ?? '')))
    return null;
  const owner = next?.mention ? next : next && !next.mark && !next.definite ? words[at + 2] : undefined;
  if (!owner?.mention || (owner.mention.type !== 'GPE' && owner.mention.type !== 'LOC')) return null;
  // Behind a preposition stands where a new one is («زلزال في …», «زلزال بأزمير»).
  const glued = owner.mention.start - owner.start > 0;
  return glued || (owner !== next && !PARTS.has(next!.stem)) ? null : owner.mention.entity;
}

const FALL = fold('انهيار');
const PARTS = foldedSet(
  'مبنى عمارة بناية جسر سد منجم برج فندق مدرسة مصنع مستشفى ملعب سقف ميناء مرفأ مطار سوق مدينة ولاية محافظة إقليم جزيرة غابة غابات ريف بلدة قرية مخيم شمال جنوب شرق غرب',
);

/** The headline and the first sentence. */
const LEAD = 1;

/** «يسيطر على حريق أودى بأربعة»، «بعد هدنة أنهت قتالا»، «في أعقاب مقتل قائد»: over and in the lead also without the article. */
function heads({ words, headline }: Sentence, at: number): boolean {
  const word = words[at]!;
  if (word.mention || word.definite || word.and || (!blowOf(word) && !pactOf(word))) return false;
  if (isOther(words[at + 1]) || (GENERAL.has(word.stem) && !KILLINGS.has(word.stem))) return false;
  const before = words.slice(Math.max(0, at - 2), at);
  if (before.some(({ base }) => NOT_YET.has(base))) return false;
  return (
    headline || before.some(({ base }) => AFTER.has(base) || base === 'اعقاب' || base === 'انهت' || base === 'انهي')
  );
}

const KILLINGS = foldedSet('مقتل اغتيال');

/** «بالزلزال»، «هذا الهجوم»، «تداعيات الانفجار»: with the article, wherever in the sentence. */
function takesUp({ words }: Sentence, at: number): boolean {
  const word = words[at]!;
  if (word.mention || !/^[وف]?(?:[بك]?ال|لل)/.test(word.form)) return false;
  if (!blowOf(word) && !pactOf(word)) return false;
  if (GENERAL.has(word.stem) || isOther(words[at + 1])) return false;
  return !NOT_YET.has(words[at - 1]?.base ?? '') && !NOT_YET.has(words[at - 2]?.base ?? '');
}

/** What may come, or is feared of its kind. */
const NOT_YET = foldedSet(
  'خشية خوفا تجنب لتجنب منع لمنع مكافحة لمكافحة مواجهة لمواجهة إدارة خطر أخطار مخاطر احتمال تكرار ضد إطلاق',
);

const pactOf = ({ stem }: Word): boolean => rowOf(stem)?.anywhere === true && stem !== 'توقيع';

function refersBack({ words, segments }: Sentence, at: number): boolean {
  const word = words[at]!;
  const known = knownOf(words, at);
  if (!isBlow(word) && !known) return false;
  const before = words[at - 1];
  // «التهمت النيران …»، «الاتفاق ينص على …»: the subject of the clause's verb.
  const clause = segments.find(({ start, end }) => start <= at && at < end);
  if (known?.told) return isSpokenOf(words, at, clause, known);
  const subject = clause?.head && Math.abs(clause.head.at - at) === 1 && at - clause.start <= 2 && !word.preposition;
  if (subject) return true;
  if (!before || before.mark) return false;
  const is = (set: ReadonlySet<string>) => set.has(before.base) || set.has(before.form) || set.has(before.stem);
  if (before.base === 'في' && COUNTS.has(words[at - 2]?.base ?? '')) return true;
  return is(COUNTS) || is(COMPLEMENTIZERS);
}

/** The types of event that a word with the article may mean, the likeliest first. */
function typesOf(word: Word): readonly EventType[] {
  const blow = blowOf(word);
  return rowOf(word.stem)?.types ?? (blow ? [blow] : []);
}

const blowOf = ({ nouns, stem }: Word): EventType | undefined =>
  stem === FLAMES ? 'DISASTER' : nouns.find(({ type, light }) => !light && BLOWS.has(type))?.type;

/** «النيران»: no event's name, and yet the fire. */
const FLAMES = fold('نيران');

function referenceAt(
  reading: Reading,
  sentence: number,
  line: Sentence,
  at: number,
  types: readonly EventType[],
  place: EntityId | null,
): Draft {
  const word = line.words[at]!;
  const type = types[0]!;
  const segment = line.segments.findIndex(({ start, end }) => start <= at && at < end);
  const { end } = line.segments[segment]!;
  const { places } = castOf(argumentsIn(reading, line.words, at, end), type, true);
  const reported = line.segments[segment]!.kind === 'complement';
  return {
    kind: 'reference',
    type,
    mayBe: types,
    sentence,
    at,
    segment,
    from: null,
    to: null,
    grain: null,
    dated: false,
    status: 'happened',
    modality: reported ? 'claimed' : 'asserted',
    participants: [],
    places: place ? [place] : rowOf(word.stem)?.told ? [] : places,
    ...(place && { atPlace: true }),
    speaker: null,
    earlier: false,
    confidence: 0.5,
    predicate: word.stem,
    objects: [contentOf(word)],
    noun: at,
    atHeadline: line.headline,
    definite: true,
    words: { start: word.start, end: line.words[Math.max(at, end - 1)]!.end },
  };
}
