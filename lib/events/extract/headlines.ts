/** What a headline announces of the body behind its lead: «غرق سفينة والعثور على جثة بحار», «… وإدانات عربية». */
import type { EntityId, EventType, IsoDate } from '../../model';
import { fold } from '../../text';
import { addDays, daysMeet, lastDay } from '../days';
import { kindsApart } from '../merge/blow-kinds';
import { BLOWS } from '../merge/types-near';
import { gistOf } from '../merge/words';
import { take, type Told } from './coreference';
import type { Draft, Sentence } from './draft';

/**
 * Joins what only the headline tells with the body's first event that it may announce, and gives the headline to what it has the words of.
 * @param publishedAt the article's day
 */
export function announce(
  events: readonly Told[],
  lines: readonly Sentence[],
  publishedAt: IsoDate | null,
): readonly Told[] {
  const headline = lines[0];
  if (!headline?.headline) return events;
  const gone = new Set<Told>();
  for (const title of events) {
    if (title.lead.type === 'STATEMENT' || !title.drafts.every(({ sentence }) => sentence === 0)) continue;
    const told = events.find(
      (body) =>
        !gone.has(body) && isBody(body, publishedAt, title.lead.kind === 'speech') && announces(title.lead, body.lead),
    );
    if (!told) continue;
    gone.add(told);
    for (const draft of told.drafts) take(title, draft);
  }
  const rest = events.filter((one) => !gone.has(one));
  const over = rest.flatMap(({ drafts }) => drafts.filter(({ sentence }) => sentence === 0));
  for (const part of partsOf(headline)) {
    if (over.some(({ at, noun }) => part.holds(at) || (noun !== null && part.holds(noun)))) continue;
    const blow = over.some(({ type }) => BLOWS.has(type));
    const told = rest.find(
      (body) => isBody(body, publishedAt) && isIn(part, body.lead, blow && BLOWS.has(body.lead.type)),
    );
    if (told)
      told.drafts.unshift({ ...told.lead, kind: 'reference', sentence: 0, speaker: null, modality: 'asserted' });
  }
  return rest;
}

/** What a headline adds with «و»: the types that its noun may tell of, and its words and names. */
interface Part {
  holds: (at: number) => boolean;
  types: ReadonlySet<EventType>;
  words: ReadonlySet<string>;
  names: ReadonlySet<EntityId>;
}

/** So many words of a part the noun of its event is among. */
const NOUN_REACH = 2;

function partsOf({ words }: Sentence): Part[] {
  const starts = words.flatMap(({ and, nouns, mention, verbs }, at) =>
    at > 0 && and && !mention && (nouns.length > 0 || !verbs.length) ? at : [],
  );
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? words.length;
    const part = words.slice(start, end);
    return {
      holds: (at) => at >= start && at < end,
      types: new Set(part.slice(0, NOUN_REACH).flatMap(({ nouns }) => nouns.map(({ type }) => type))),
      words: new Set(
        part.filter(({ mark, mention, date }) => !mark && !mention && !date).map(({ stem }) => gistOf(stem)),
      ),
      names: new Set(
        part.flatMap(({ mention }) => (mention ? [mention.country ?? mention.metonymFor ?? mention.entity] : [])),
      ),
    };
  });
}

/** @param byName whether a common word is not enough: «مقتل جنود وخطف آخرين» is one blow, «غارة على … وقصف على عيترون» two */
function isIn({ types, words, names }: Part, body: Draft, byName: boolean): boolean {
  if (!types.has(body.type)) return false;
  return namesOf(body).some((name) => names.has(name)) || (!byName && wordsOf(body).some((word) => words.has(word)));
}

/** So many days old what a headline announces may be. */
const NEWS_DAYS = 10;

/** Told in the body alone, and no older than news. */
function isBody({ lead, drafts }: Told, publishedAt: IsoDate | null, saidBefore = false): boolean {
  // «وكان قائد الجيش قد توعد …»: over the article it may be news all the same.
  // «سياح خطفوا …» over «كانوا قد خطفوا …»: the lead tells of it as of something over.
  if ((lead.earlier && !saidBefore && lead.sentence > 1) || !drafts.every(({ sentence }) => sentence > 0)) return false;
  return !publishedAt || !lead.dated || !lead.to || lastDay(lead.to) >= addDays(publishedAt, -NEWS_DAYS);
}

const wordsOf = ({ predicate, objects, things = [] }: Draft): string[] =>
  [fold(predicate), ...objects, ...things].map(gistOf);

const namesOf = ({ participants, places }: Draft): EntityId[] => [
  ...participants.map(({ entity }) => entity),
  ...places,
];

function announces(title: Draft, body: Draft): boolean {
  if (title.type !== body.type || title.status !== body.status || body.another) return false;
  if (title.dated && body.dated && !daysMeet(title, body)) return false;
  if (BLOWS.has(title.type) && kindsApart(title, body)) return false;
  const [left, right] = [namesOf(title), namesOf(body)];
  const words = wordsOf(title);
  const alike = wordsOf(body).some((word) => words.includes(word));
  return left.some((name) => right.includes(name)) ? true : (!left.length || !right.length) && (alike || !left.length);
}
