import { BLOWS } from '../merge/types-near';
import type { Annotation, ArticleSpan, DateMention, EntityId, LocalEvent, Mention, Span } from '../../model';
import { sentences } from '../../text';
import { verbsByLemma } from '../lexicon';
import { bodiesIn } from '../read/bodies';
import { datelineEnd } from '../read/dateline';
import type { Pair } from '../read/pairs';
import { segmentsOf } from '../read/segments';
import { wordsOf } from '../read/words';
import { settleExplosions } from './accidents';
import { boundDates } from './bounds';
import { joinDrafts, supportsOf, type Told } from './coreference';
import { isOfThePast } from './article-past';
import { addAgents } from './agents';
import { addCondemned } from './agents-condemned';
import { attachDates } from './dates';
import { countFromNews } from './dates-news';
import type { Draft, Reading, Sentence } from './draft';
import { quotedHeadline } from './headline';
import { announce } from './headlines';
import { headlineOf, quotationEnd } from './headline-words';
import { draftsOfNouns } from './occasions';
import { otherAt } from './others';
import { sidesOf, twoSides } from './sides';
import { elaborateNews } from './elaboration';
import { mayTell, turnsElsewhere } from './followups';
import { referencesIn } from './references';
import { withoutEchoes } from './echoes';
import { besideIn, sceneOf } from './scene';
import { draftsOfVerbs } from './sentence';
import { isNews, isOfStory, storyOf } from './story';
import type { Floor } from './speech';
import { strayVessel } from './tellings';
import { isSupposed, takenUpIn } from './things';
import { isTold } from './unreal';
import { ofNobody } from './unreal-subjects';

/** Below this an event is too unsure to be told at all. */
const THRESHOLD = 0.5;

/** The sentences of an article, headline first, teasers apart, each with its clauses. */
export function readArticle(text: string, annotation: Annotation, index: number): Reading {
  const article = annotation.articles[index]!;
  const mentions = outermost([...annotation.mentions, ...titlesAlone(annotation)]);
  const body = spansOf(text, article)
    .map((span) => readSentence(text, span, false, mentions, annotation.dates))
    .filter(tells);
  const first = body[0];
  if (!article.headline && first && body.length > 1) first.headline = isTitle(text, first);
  const headline = article.headline ? [readSentence(text, article.headline, true, mentions, annotation.dates)] : [];
  const titles = annotation.roles.filter(({ start }) => liesIn(start, article));
  const within = new Map(annotation.entities.flatMap(({ id, within: of }) => (of ? [[id, of] as const] : [])));
  const bodies = bodiesIn(
    text,
    mentions.filter(({ start }) => liesIn(start, article)),
  );
  const standing: Reading['standing'] = new Map();
  return { text, index, article, titles, within, bodies, standing, sentences: [...headline, ...body] };
}

/** A dateline on a line of its own («بور سودان (أ ف ب)») has names and days, and tells nothing. */
const tells = ({ words }: Sentence): boolean => words.some(({ mark, mention, date }) => !mark && !mention && !date);

const MAX_TITLE = 120;

/** A first line without a full stop is a headline that nobody marked. */
function isTitle(text: string, { start, end }: Span): boolean {
  return end - start <= MAX_TITLE && !/[.!…:،]$/.test(text.slice(start, end)) && text[end] === '\n';
}

function liesIn(at: number, { start, end, headline }: ArticleSpan): boolean {
  return (start <= at && at < end) || (!!headline && headline.start <= at && at < headline.end);
}

function spansOf(text: string, { start, end, teasers = [] }: ArticleSpan): Span[] {
  return sentences(text, start, end).filter(
    (sentence) => !teasers.some((teaser) => sentence.start < teaser.end && teaser.start < sentence.end),
  );
}

function readSentence(
  text: string,
  span: Span,
  headline: boolean,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): Sentence {
  const all = wordsOf(text, span, within(mentions, span), within(dates, span));
  // Over an article a place and a dash tell of the news; in its lines they tell whence the line was sent.
  const words = headline ? all : all.slice(datelineEnd(all));
  return { start: span.start, end: span.end, headline, words, segments: segmentsOf(words, verbsByLemma()) };
}

/** The items of a sorted list that touch a span, found by bisection: the whole walk stays linear. */
function within<T extends Span>(items: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < items.length && items[at]!.start < end; at += 1) found.push(items[at]!);
  return found;
}

/** «رئيس الوزراء العراقي» without a name is somebody all the same: the store knows by the day who it was. */
function titlesAlone({ roles, entities }: Annotation): Mention[] {
  const open = new Set(entities.filter(({ partial }) => partial === 'title').map(({ id }) => id));
  return roles
    .filter(({ entity }) => open.has(entity))
    .map(({ start, end, entity }) => ({ start, end, type: 'PER', entity, confidence: 0.6, reason: 'title' }));
}

function outermost(mentions: readonly Mention[]): Mention[] {
  let reach = -1;
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(({ end }) => {
    if (end <= reach) return false;
    reach = end;
    return true;
  });
}

/** The local events of an article, in reading order. */
export function eventsOf(reading: Reading): LocalEvent[] {
  const floor: Floor = { speaker: null, outlet: false };
  const pair: Pair = { parties: null, persons: null, ...twoSides(reading) };
  const aware = { ...reading, pair };
  const drafts = reading.sentences.flatMap((_, sentence) => {
    const told = draftsOfSentence(aware, sentence, floor);
    for (const draft of told) Object.assign(pair, sidesOf(draft, reading, pair));
    return told;
  });
  addCondemned(reading, drafts);
  countFromNews(reading.sentences, drafts, reading.article.publishedAt);
  settleExplosions(reading.sentences, drafts);
  const past = isOfThePast(reading.sentences, reading.article.publishedAt);
  const told = joinDrafts(drafts, reading.within, reading.article.publishedAt).filter(
    ({ lead }) =>
      (lead.type !== 'STATEMENT' || lead.kind === 'occasion' || lead.participants.length > 0) &&
      !ofNobody(reading.sentences, lead) &&
      !(past && lead.kind !== 'speech' && !lead.dated),
  );
  boundDates(told, reading.article.publishedAt, reading.sentences);
  const story = storyOf(reading, told);
  const elaborated = elaborateNews(told, reading.sentences);
  return announce(elaborated, reading.sentences, reading.article.publishedAt).map((event) =>
    localEvent(reading, event, story),
  );
}

function draftsOfSentence(reading: Reading, sentence: number, floor: Floor): Draft[] {
  const line = reading.sentences[sentence]!;
  const quoted = line.headline ? quotedHeadline(reading, sentence) : null;
  const verbs = quoted ? [quoted] : draftsOfVerbs(reading, sentence, floor).filter((draft) => isTold(line, draft));
  const sure = verbs.filter(isSure);
  const nouns = draftsOfNouns(reading, sentence, sure).filter(isSure);
  const known = [...sure.filter((draft) => !isOfItsNoun(draft, nouns)), ...nouns];
  for (const draft of known) {
    const noun = BLOWS.has(draft.type) ? otherAt(line, draft) : -1;
    if (noun >= 0) Object.assign(draft, { another: true, noun });
    if (draft.type === 'CONSULT' && isAside(line)) draft.aside = true;
  }
  const references = referencesIn(reading, sentence, known);
  const drafts = [...known, ...references].sort((a, b) => a.at - b.at);
  addAgents(reading, line, drafts);
  if (turnsElsewhere(line)) for (const draft of drafts) draft.elsewhere = true;
  const scene = drafts.some(({ kind }) => kind === 'speech') ? null : sceneOf(line);
  const beside = besideIn(line);
  for (const draft of drafts) {
    if (!BLOWS.has(draft.type)) continue;
    draft.places = draft.places.filter((place) => !beside.has(place));
    const stray = draft.kind === 'deed' ? strayVessel(line, draft) : null;
    // Whence it came is not where it was, and «كانت … قد» tells how the news came about.
    if (stray) Object.assign(draft, { definite: true, earlier: false, objects: [stray, ...draft.objects], places: [] });
    // Of a forest or a mountain that no list knows the scene tells the country.
    if (scene && !draft.places.some((place) => place.startsWith('gpe:'))) draft.places.push(scene);
  }
  attachDates(line, drafts, reading.article.publishedAt);
  const faint = verbs
    .filter((draft) => isFaint(draft) && (draft.status === 'happened' || isSupposed(line, draft)))
    .map((draft): Draft => ({ ...draft, status: 'happened', weak: true, takenUp: takenUpIn(line, draft) }));
  const weak = drafts.length ? [] : verbs.filter(mayTell).map((draft) => ({ ...draft, weak: true }));
  return [...withoutEchoes(drafts, line), ...weak, ...faint];
}

/** «على هامش القمة، التقى …» */
const isAside = ({ words }: Sentence): boolean =>
  words.some(({ base }, at) => base === 'هامش' && words[at - 1]?.base === 'علي');

/** «إن الطائرة أصابت السوق»: without a name too unsure for an event, but perhaps the one that is known. */
const isFaint = ({ kind, type, confidence, modality }: Draft): boolean =>
  kind === 'deed' &&
  BLOWS.has(type) &&
  confidence >= FAINTEST &&
  confidence < THRESHOLD &&
  modality !== 'denied' &&
  modality !== 'hypothetical';
const FAINTEST = 0.3;

/** «أجريت الانتخابات»: what a verb tells of nobody its noun tells better. */
const isOfItsNoun = ({ type, participants, noun }: Draft, nouns: readonly Draft[]): boolean =>
  type === 'STATEMENT' && !participants.length && noun !== null && nouns.some((other) => other.noun === noun);

const isSure = ({ confidence }: Draft): boolean => confidence >= THRESHOLD;

function lineOf(text: string, line: Sentence, clause: Span): string {
  const end = quotationEnd(text, clause, line.end);
  return headlineOf(
    text.slice(clause.start, end),
    line.words.filter((word) => word.start >= clause.start && word.end <= end),
  );
}

function localEvent(reading: Reading, event: Told, story: EntityId[]): LocalEvent {
  const { text, index, sentences: lines } = reading;
  const { lead } = event;
  const { type, from, to, grain, status, participants, places, confidence, predicate, objects } = lead;
  return {
    type,
    headline: lineOf(text, lines[lead.sentence]!, lead.words),
    from,
    to,
    grain,
    status,
    participants,
    places,
    supports: supportsOf(event, index, lines),
    article: index,
    confidence: Math.round(confidence * 100) / 100,
    predicate,
    objects,
    ...(story.length && isOfStory(lead) && { story }),
    ...(isNews(event) && { news: true }),
  };
}
