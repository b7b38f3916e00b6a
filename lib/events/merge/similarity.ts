import { isListed } from '../../entities/containment';
import { addDays, dayCount, daysMeet, firstDay, type Days } from '../days';
import type { Similarity, StoredLocal } from '../merge-types';
import { deniesOther, ranksApart, stagesApart, welcomesOther } from './apart';
import { kindsApart, kindsOf, WIDE } from './blow-kinds';
import { deedsIn, gistsOf, isOperation } from './deeds';
import { castsClash, inRole, partiesOf, sharedParties, tiesOf, voicesClash, voicesOf } from './parties';
import { countriesOf, mayLieIn, placesAgree } from './places';
import { learnedOdds, scoreOf, type Learned } from './odds';
import { giftsApart, sameVictim, toldAgain } from './retold';
import { isOlder, nearInTime, sharedStory } from './story';
import { isSpeech, typeAgreement } from './types-near';
import { contentWords } from './words';

/** What each feature weighs; they sum to 1. */
export const WEIGHTS = {
  type: 0.2,
  date: 0.25,
  participants: 0.25,
  place: 0.1,
  words: 0.2,
} as const;

/** Tuned on the seeds' gold (pairs of one event score .66 and more, others .55 and less). */
const THRESHOLD = 0.6;

/** Reports of one undated event follow each other within days: talks and words recur, an attack is told of longer. */
const NEWS_DAYS = 3;
const FATAL_DAYS = 10;

/** So far ahead an undated plan reaches. */
const PLAN_DAYS = 31;

/** What is only unlike or not told: of two articles of one story a reason against, weighed with the rest. */
const OUTWEIGHED: ReadonlySet<string> = new Set(['type', 'participants', 'object']);

/** Headlines that share more words than two desks ever do say no more for it. */
const MOST_HEADLINE = 0.4;

/** How much of the rules' score above or below the threshold makes the odds one to e. */
const STEP = 0.1;

/**
 * How likely two local events are one, symmetric: 0 where something forbids it (`veto:…` in the features), one half and more where
 * they are taken for one. A veto outranks everything: one article, types never one event, days apart, nobody in common,
 * different speakers, different places of attack, kinds of attack that are never one, different named objects; but of two
 * articles of one story what is only unlike (`OUTWEIGHED`) is a reason against, weighed with the rest (`odds.ts`). The rules' own score is enough as well. Two reports of news that nothing ties and nothing parts are not merged
 * for themselves; a third may tie them.
 */
export function similarity(a: StoredLocal, b: StoredLocal): Similarity {
  const veto = vetoOf(a, b);
  const story = veto !== 'article' && sharedStory(a, b) > 0;
  if (veto && !(story && mayOutweigh(veto, a, b))) return { score: 0, merge: false, features: { [`veto:${veto}`]: 0 } };
  const ruled = veto ? { score: 0, merge: false, features: {} } : weighed(a, b);
  const learned = learnedFeatures(a, b, ruled, veto);
  const odds = learnedOdds(learned);
  const byRule = ruled.merge ? (ruled.score - THRESHOLD) / STEP : odds;
  const score = scoreOf(Math.max(odds, byRule));
  return {
    score,
    merge: score >= 0.5 && (story || !strangers(a, b)),
    features: { ...ruled.features, ...learned },
  };
}

function mayOutweigh(veto: string, a: StoredLocal, b: StoredLocal): boolean {
  // A village that no list knows is beside the town of another report more often than it is another scene.
  if (castsClash(a, b)) return false;
  return OUTWEIGHED.has(veto) || (veto === 'place' && !(a.places.every(isListed) && b.places.every(isListed)));
}

function learnedFeatures(a: StoredLocal, b: StoredLocal, ruled: Similarity, veto: string | null): Learned {
  const said = (event: StoredLocal) => isSpeech(event.type);
  const stated = (event: StoredLocal) => event.type === 'STATEMENT';
  const type = typeAgreement(a.type, b.type);
  const [left, right] = [partiesOf(a), partiesOf(b)];
  return {
    rules: ruled.score,
    merge: Number(ruled.merge),
    'against:type': Number(veto === 'type'),
    'against:participants': Number(veto === 'participants'),
    'against:place': Number(veto === 'place'),
    'against:object': Number(veto === 'object'),
    headline: Math.min(MOST_HEADLINE, diceOf(headlineOf(a), headlineOf(b))),
    week: Number(nearInTime(a, b)),
    newsOfOne: Number(!!a.news !== !!b.news),
    newsOfBoth: Number(!!a.news && !!b.news),
    sameType: Number(a.type === b.type),
    nearType: Number(type > 0 && type < 1),
    saidAndDone: Number(said(a) !== said(b)),
    statementAndDeed: Number(stated(a) !== stated(b)),
    elsewhere: Number(elsewhere(a, b)),
    otherCast: Number(castsClash(a, b)),
    otherVoice: Number(said(a) && said(b) && differentSpeakers(a, b)),
    parties: Math.min(3, sharedParties(left, right)),
    nobody: Number(!left.size !== !right.size),
    days: dateAgreement(a, b),
  };
}

/** What the rules weigh where nothing forbids it. */
function weighed(a: StoredLocal, b: StoredLocal): Similarity {
  const features: Similarity['features'] & Record<keyof typeof WEIGHTS, number> = {
    type: typeAgreement(a.type, b.type),
    date: dateAgreement(a, b),
    participants: participantAgreement(a, b),
    place: placeAgreement(a, b),
    words: wordAgreement(a, b),
  };
  // What struck, where and when make a disaster; who is named beside it and how it is told differ from report to report.
  if (sameDisaster(a, b)) {
    features.participants = Math.max(features.participants, 0.5);
    features.words = Math.max(features.words, 0.75);
  }
  // Whether somebody did it is not yet known; the kind is.
  if (isFatal(a) && isFatal(b) && sharedKind(a, b)) features.type = 1;
  if (sameNews(a, b)) {
    features.participants = Math.max(features.participants, 0.5);
    features.words = Math.max(features.words, 0.75);
    features.story = 1;
  }
  let score = 0;
  for (const name of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) score += WEIGHTS[name] * features[name];
  score = Math.round(score * 1000) / 1000;
  return { score, merge: score >= THRESHOLD && !strangers(a, b), features };
}

function vetoOf(a: StoredLocal, b: StoredLocal): string | null {
  if (a.article === b.article) return 'article';
  if (deniesOther(a, b)) return 'welcome';
  if (stagesApart(a, b)) return 'kind';
  if (!typeAgreement(a.type, b.type)) return 'type';
  if (!dateAgreement(a, b)) return 'date';
  if (strangers(a, b) && !mayBeOne(a, b)) return 'participants';
  const bothSaid = isSpeech(a.type) && isSpeech(b.type);
  if (bothSaid && differentSpeakers(a, b)) return 'speaker';
  if (!bothSaid && elsewhere(a, b)) return 'place';
  const fatal = isFatal(a) && isFatal(b);
  if (fatal && roundsUp(a) !== roundsUp(b)) return 'place';
  if (fatal && (kindsApart(a, b) || (a.type !== b.type && !sharedKind(a, b)))) return 'kind';
  if (!sharedParties(inRole(a, 'speaker'), inRole(b, 'speaker')) && welcomesOther(a, b)) return 'welcome';
  if (!goesOn(a, b) && giftsApart(a, b)) return 'kind';
  if (ranksApart(a, b)) return 'rank';
  if (!goesOn(a, b) && differentObjects(a, b)) return 'object';
  return null;
}

/**
 * Whether nothing ties the parties of two reports. Of a blow one report names the victims, another the place alone; a
 * disaster's parties are whoever a report happens to name; and two reports of one story may name whom they like, as long
 * as they do not contradict each other.
 */
function strangers(a: StoredLocal, b: StoredLocal): boolean {
  const [left, right] = [partiesOf(a), partiesOf(b)];
  if (sharedParties(left, right) || sharedParties(tiesOf(a), tiesOf(b))) return false;
  const unlike = left.size > 0 && right.size > 0;
  if (isFatal(a) && isFatal(b)) {
    const where = a.places.length > 0 && b.places.length > 0 ? placeAgreement(a, b) : 0;
    if (sameDisaster(a, b) && where > 0) return false;
    if (where > 0.6 && (a.type === 'DISASTER' || b.type === 'DISASTER' || !unlike)) return false;
    if (kindsMeet(a, b) && (sameNews(a, b) || (where > 0.6 && sameDay(a, b)))) return castsClash(a, b);
    return unlike || left.size + right.size > 0 || !sameScene(a, b);
  }
  if (sameNews(a, b)) return castsClash(a, b);
  return unlike || (!left.size && !right.size && !sameScene(a, b));
}

/** What nothing ties and no name parts, of one kind and once the news: what ties it may be told by a third report. */
function mayBeOne(a: StoredLocal, b: StoredLocal): boolean {
  if (!nearInTime(a, b) || castsClash(a, b)) return false;
  // «الهجوم» of one day that one report leaves without a party, and another without a place.
  if (isFatal(a) && isFatal(b) && a.from !== null && a.from === b.from && a.to === b.to && sameDay(a, b))
    return kindsMeet(a, b);
  if (!a.news && !b.news) return false;
  if (isFatal(a) && isFatal(b)) return kindsMeet(a, b) && ((a.news && b.news) || sharedStory(a, b) > 0);
  return a.news === b.news && a.type === b.type && shared(gistsOf(a), gistsOf(b)) > 0;
}

/** Two articles tell one story, and of it the same deed: of one type, in words of which one is common. */
function sameNews(a: StoredLocal, b: StoredLocal): boolean {
  const names = sharedStory(a, b);
  if (!names) return false;
  if (isOlder(a) && isOlder(b)) return sameOlder(a, b);
  if (goesOn(a, b)) return true;
  if (isFatal(a) && isFatal(b)) return names >= (sameDay(a, b) || sameDisaster(a, b) ? 1 : 2) && kindsMeet(a, b);
  if (a.type !== b.type) return false;
  const deeds = voicesClash(a, b) ? 0 : shared(deedsIn(a), deedsIn(b));
  // One name may be chance, but on one day, or where one story has no other and the deed is named.
  if (names < 2 && !sameDay(a, b) && !(deeds && Math.min(a.story!.length, b.story!.length) === 1)) return false;
  // Beside the news a word may be common by chance, unless it is that of the deed.
  return deeds > 0 || shared(gistsOf(a), gistsOf(b)) > (a.news && b.news ? 0 : 1);
}

/** What two articles of one story call to mind is one where the day is the same, or the kind, or what was done. */
function sameOlder(a: StoredLocal, b: StoredLocal): boolean {
  if (isFatal(a) && isFatal(b)) return kindsMeet(a, b);
  if (a.type === b.type && a.from === b.from && a.to === b.to && dayCount(a) === 1) return true;
  return shared(gistsOf(a), gistsOf(b)) > 0;
}

/** Two blows of one kind, or of one type where a report leaves its kind open («الهجوم»، «قُتل»). */
function kindsMeet(a: StoredLocal, b: StoredLocal): boolean {
  return sharedKind(a, b) || (a.type === b.type && !(kindsOf(a).size && kindsOf(b).size));
}

/**
 * Two places that are not one. A sitting «لبحث الوضع في كردفان» and one «في نيويورك» may be, on one day and in two words of one story.
 */
function elsewhere(a: StoredLocal, b: StoredLocal): boolean {
  if (!a.places.length || !b.places.length || placeAgreement(a, b) || sameSpot(a, b)) return false;
  if (sameVictim(a, b)) return false;
  const sitting = a.type === 'CONSULT' && b.type === 'CONSULT' && sameDay(a, b) && sharedStory(a, b) > 0;
  return !(sitting && shared(gistsOf(a), gistsOf(b)) > 1);
}

/** «في مطار الندى» and «في كسلا»: of two reports of one story neither place speaks against the other. */
function sameSpot(a: StoredLocal, b: StoredLocal): boolean {
  return isFatal(a) && isFatal(b) && sharedStory(a, b) > 0 && mayLieIn(a.places, b.places);
}

/** Both on one day, or within two. */
function sameDay(a: StoredLocal, b: StoredLocal): boolean {
  return dayCount(a) <= 2 && dayCount(b) <= 2;
}

/** «حرائق أودت بتسعة في المغرب والجزائر واليونان»: a count of several, but of what is felt in many countries. */
function roundsUp(event: StoredLocal): boolean {
  return countriesOf(event.places).size > 2 && ![...kindsOf(event)].some((kind) => WIDE.has(kind));
}

/** Two disasters of one kind. */
function sameDisaster(a: StoredLocal, b: StoredLocal): boolean {
  return a.type === 'DISASTER' && b.type === 'DISASTER' && sharedKind(a, b);
}

function sharedKind(a: StoredLocal, b: StoredLocal): boolean {
  return shared(kindsOf(a), kindsOf(b)) > 0;
}

/** Events without a name are told apart by type and place alone. */
function sameScene(a: StoredLocal, b: StoredLocal): boolean {
  if (a.type !== b.type) return false;
  return a.places.length && b.places.length ? placeAgreement(a, b) > 0 : a.places.length === b.places.length;
}

const SERIES_DAYS = 60;

/** «منذ نوفمبر 2023 شنت الحركة مئة هجوم»: what goes on for months is none of the blows in it. */
function isSeries(event: StoredLocal): boolean {
  return isFatal(event) && event.grain === 'range' && dayCount(event) > SERIES_DAYS && Number.isFinite(dayCount(event));
}

/** Told without a day, or with a month and more. */
const atLarge = (event: StoredLocal): boolean => dayCount(event) > 27 && Number.isFinite(dayCount(event));

/** A search that two articles of one story tell goes on from one report to the other. */
function goesOn(a: StoredLocal, b: StoredLocal): boolean {
  return isOperation(a) && isOperation(b) && sharedStory(a, b) > 0;
}

/** 1 for the same days; less for days that contain each other the coarser the larger is; 0 where nothing ties them. */
function dateAgreement(a: StoredLocal, b: StoredLocal): number {
  if (goesOn(a, b)) return 0.6;
  if (isSeries(a) !== isSeries(b) && !(isSeries(a) ? atLarge(b) : atLarge(a))) return 0;
  const [one, other] = [dayCount(a), dayCount(b)];
  if (Number.isFinite(one) && Number.isFinite(other)) {
    if (!daysMeet(a, b)) return toldAgain(a, b) ? 0.6 : 0;
    if (a.from === b.from && a.to === b.to) return one <= 31 ? 1 : 0.8;
    const larger = Math.max(one, other);
    if (larger <= 2) return 0.9;
    if (larger <= 8) return 0.8;
    return larger <= 31 ? 0.7 : 0.4;
  }
  if (!daysMeet(a, b)) return 0;
  const [plan, told] = a.status === 'planned' ? [a, b] : [b, a];
  if (plan.status === 'planned' && plan.from && !plan.to) return comesWithin(plan.from, told) ? 0.5 : 0;
  const [left, right] = [reportedOn(a), reportedOn(b)];
  if (!left || !right) return 0.4;
  const reach = Math.min(newsReach(a), newsReach(b));
  return daysMeet(widened(left, reach), { from: right, to: right }) ? 0.6 : 0;
}

/** «ستنطلق العملية خلال أيام»: what is planned without a day may be what happens within a month of the report. */
function comesWithin(since: string, { from, to, publishedAt }: StoredLocal): boolean {
  const day = from ?? publishedAt ?? to;
  return !!day && firstDay(day) <= addDays(since, PLAN_DAYS);
}

function reportedOn({ from, to, publishedAt }: StoredLocal): string | null {
  const day = from && to ? to : (publishedAt ?? to ?? from);
  return day && firstDay(day);
}

/** Within how many days reports of one undated event follow each other; a plan is told of until it comes. */
export function reportReach({ type, status, to }: Pick<StoredLocal, 'type' | 'status' | 'to'>): number {
  if (status === 'planned' && !to) return PLAN_DAYS;
  return isFatalType(type) ? FATAL_DAYS : NEWS_DAYS;
}

const newsReach = (event: StoredLocal): number => (isFatal(event) ? FATAL_DAYS : NEWS_DAYS);

const isFatalType = (type: StoredLocal['type']): boolean => type === 'ASSAULT' || type === 'DISASTER';

function isFatal({ type }: StoredLocal): boolean {
  return isFatalType(type);
}

function widened(day: string, days: number): Days {
  return { from: addDays(day, -days), to: addDays(day, days) };
}

/** Mean of the overlap coefficient and of Dice's: a short report names fewer than a long one. */
function participantAgreement(a: StoredLocal, b: StoredLocal): number {
  return setAgreement(partiesOf(a), partiesOf(b), 0.3, sharedParties);
}

function placeAgreement(a: StoredLocal, b: StoredLocal): number {
  if (!a.places.length || !b.places.length) return 0.5;
  const agreement = placesAgree(a.places, b.places);
  if (agreement) return agreement;
  // Talks «في القاهرة» that Egypt hosts, and talks «في مصر».
  return a.type === b.type && (shared(new Set(a.places), partiesOf(b)) || shared(new Set(b.places), partiesOf(a)))
    ? 0.5
    : 0;
}

function wordAgreement(a: StoredLocal, b: StoredLocal): number {
  return setAgreement(wordsOf(a), wordsOf(b), 0);
}

/** Two voices; of two acts of speech of unlike types also where one is spoken and the other done. */
function differentSpeakers(a: StoredLocal, b: StoredLocal): boolean {
  const voices = a.type === b.type ? (event: StoredLocal) => inRole(event, 'speaker') : voicesOf;
  const [left, right] = [voices(a), voices(b)];
  return left.size > 0 && right.size > 0 && !sharedParties(left, right);
}

/** How many days an event may lie in; one that a dated article tells without a day is of the days before it. */
function newsSpan(event: StoredLocal): number {
  const days = dayCount(event);
  return Number.isFinite(days) || !event.publishedAt ? days : NEWS_DAYS;
}

/** Two treaties of one year are two: both name their object in several words, and hardly one is common. */
function differentObjects(a: StoredLocal, b: StoredLocal): boolean {
  const [left, right] = [new Set(a.objects), new Set(b.objects)];
  if (left.size < 2 || right.size < 2 || isSpeech(a.type) !== isSpeech(b.type)) return false;
  // Attacks and disasters are told apart by day, place and victims; reporters name them as they like.
  if (isFatal(a) && isFatal(b)) return false;
  // Talks of the same two parties within days go on; what each report says of their matter differs.
  if (a.type === 'CONSULT' && b.type === 'CONSULT' && shared(partiesOf(a), partiesOf(b)) > 1) return false;
  const common = shared(left, right) || Math.min(1, shared(deedsIn(a), deedsIn(b)));
  const days = Math.max(newsSpan(a), newsSpan(b));
  return common === 0 ? a.predicate !== b.predicate && days > 2 : common === 1 && days > 31;
}

/** Reporters' many words for talks, folded. */
const TALKS: ReadonlySet<string> = new Set(
  'محادثه محادثات مفاوضه مفاوضات مباحثات مباحاثات مشاوره مشاورات مداولات حوار جوله'.split(' '),
);

function wordsOf(event: StoredLocal): Set<string> {
  const words = [event.predicate, ...event.objects].map((word) => (TALKS.has(word) ? 'محادثه' : word));
  // «القتال» and «اشتباكات»: reporters' words for one kind of blow.
  return new Set(isFatal(event) ? [...words, ...kindsOf(event)] : words);
}

/** The content words of a report's headline and of its deed. */
function headlineOf(event: StoredLocal): Set<string> {
  return new Set([...contentWords(event.headline), ...gistsOf(event)]);
}

function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size && b.size ? (2 * shared(a, b)) / (a.size + b.size) : 0;
}

function setAgreement(a: Set<string>, b: Set<string>, whenEmpty: number, sharing = shared): number {
  if (!a.size || !b.size) return whenEmpty;
  const common = sharing(a, b);
  return (common / Math.min(a.size, b.size) + (2 * common) / (a.size + b.size)) / 2;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count += 1;
  return count;
}
