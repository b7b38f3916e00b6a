import type { EntityId, EventType } from '../../model';
import { dayCount, daysMeet } from '../days';
import { kindsApart, kindsOf } from '../merge/blow-kinds';
import { gistOf } from '../merge/words';
import { comesIntoForce } from './contradictions';
import type { Told } from './coreference';
import type { Draft } from './draft';
import { isKnownAs, rowOf, type Known } from './known';
import { sameVessel } from './tellings';
import { isOwnedBy } from './things';

/** An article comes back to its news and to what it told last: so far the walk looks, and stays linear. */
const LEADS = 4;
const WINDOW = 60;

/** So many sentences a headline looks ahead: «متضررو زلزال أزمير» stands over the quake's own sentence. */
const AHEAD = 3;

/**
 * The events of an article that a reference may mean, in reading order: its news, and what it told last before the sentence
 * (a headline's or a lead's may follow).
 */
export function candidatesFor(events: readonly Told[], { sentence }: Draft): readonly Told[] {
  const reach = sentence <= 1 ? sentence + AHEAD : sentence;
  let end = events.length;
  while (end > 0 && events[end - 1]!.lead.sentence > reach) end -= 1;
  return end > WINDOW + LEADS ? [...events.slice(0, LEADS), ...events.slice(end - WINDOW, end)] : events.slice(0, end);
}

/**
 * The event that a reference speaks of. A firm one («حصيلة القصف») means the last blow of its word, else the article's
 * first; a loose one («بالزلزال») needs an event of its own word or kind; one with a place («زلزال أزمير») an event there.
 * @param within whose city or province a place is
 */
export function referentOf(
  events: readonly Told[],
  draft: Draft,
  within: ReadonlyMap<EntityId, EntityId>,
): Told | undefined {
  const known = rowOf(draft.predicate);
  if (known?.told && !draft.counted) return whichKnown(events, draft, known);
  const fits = events.filter(({ lead }) => {
    if (lead.kind === 'speech' || !(draft.mayBe ?? [draft.type]).includes(lead.type)) return false;
    if (lead.earlier || (lead.status !== 'happened' && !draft.loose) || isSeries(lead)) return false;
    if (draft.dated && lead.dated && !daysMeet(draft, lead)) return false;
    if (comesIntoForce(lead) && !comesIntoForce(draft)) return false;
    if (draft.atPlace) return isThere(lead.places, draft.places[0]!, within, lead.sentence <= 2);
    // «وفي الشمال، … الحريق الذي …» is none that struck elsewhere as well: a round-up counts several.
    if (draft.described && draft.places.length) {
      const elsewhere = events.some(
        (other) => other.lead !== lead && other.lead.type === lead.type && other.lead.places.length,
      );
      if (!lead.places.length) return !elsewhere;
      return lead.places.every((place) => draft.places.some((own) => own === place || within.get(place) === own));
    }
    return !apart(lead.places, draft.places) || lead.sentence <= 1;
  });
  if (draft.counted) return whoseVictims(fits, draft);
  const { owner } = draft;
  if (draft.comes) return fits.find(({ lead }) => lead.sentence <= 1 && !kindsApart(lead, draft));
  if (owner) return fits.find((told) => isOwnedBy(told, owner) && !kindsApart(told.lead, draft));
  const alike = fits.filter(({ lead }) => sameWord(lead, draft));
  // Of several blows the last is meant; a disaster, a deal that an article comes back to is its news.
  const told = alike.filter(({ lead }) => lead.sentence <= draft.sentence);
  const meant = ENDURES.has(draft.type) ? alike[0] : (told.at(-1) ?? alike[0]);
  // What the sentence has told already it does not tell again.
  if (draft.loose && meant?.drafts.some(({ sentence }) => sentence === draft.sentence)) return undefined;
  if (meant || draft.loose) return meant;
  return fits.find(({ lead }) => !kindsApart(lead, draft));
}

const SERIES_DAYS = 60;

/** «هجمات الجماعة منذ عام 2015»: what goes on for months is not «الهجوم». */
const isSeries = (lead: Draft): boolean => lead.dated && lead.grain === 'range' && dayCount(lead) > SERIES_DAYS;

/** «وجاء القرار …», «كما تناول الاتصال …»: the one told in the sentences before, else the news. */
function whichKnown(events: readonly Told[], draft: Draft, known: Known): Told | undefined {
  const meant = events.filter(
    ({ lead }) =>
      lead.kind !== 'speech' &&
      !lead.earlier &&
      known.types.includes(lead.type) &&
      isKnownAs(known, lead) &&
      !(draft.dated && lead.dated && !daysMeet(draft, lead)),
  );
  if (meant.some(({ drafts }) => drafts.some(({ sentence }) => sentence === draft.sentence))) return undefined;
  const near = meant.findLast(({ drafts }) =>
    drafts.some(({ sentence }) => sentence < draft.sentence && draft.sentence - sentence <= NEARBY),
  );
  return near ?? meant.find(({ lead }) => lead.sentence <= 1);
}
const NEARBY = 2;

/** «وبين القتلى ثلاثة أطفال»: victims are of the blow that the sentence before tells, else of the news. */
function whoseVictims(events: readonly Told[], { sentence, places }: Draft): Told | undefined {
  const here = events.filter(({ lead }) => !apart(lead.places, places));
  const near = here.findLast(({ drafts }) => drafts.some((other) => sentence - other.sentence === 1));
  return near ?? here.find(({ lead }) => lead.sentence <= 1);
}

const ENDURES: ReadonlySet<EventType> = new Set(['DISASTER', 'SUPPORT', 'AGREE', 'RETREAT']);

/** «الهجوم»، «الحادث»: a word for blows of any kind. */
const ANY_BLOW: ReadonlySet<string> = new Set(['هجوم', 'اعتداء', 'حادث', 'حادثه', 'كارثه', 'عمليه']);

/** «مقتل القائد» and «قُتل القائد». */
const KILLED: ReadonlySet<string> = new Set(['مقتل', 'قتل', 'اغتيال', 'اغتال', 'مصرع', 'لقي']);

function sameWord(lead: Draft, draft: Draft): boolean {
  const known = new Set([lead.predicate, ...lead.objects].map(gistOf));
  if (draft.objects.some((word) => known.has(gistOf(word)) || ANY_BLOW.has(word))) return true;
  if (sameVessel(draft.predicate, [lead.predicate, ...lead.objects])) return true;
  if (KILLED.has(lead.predicate) && KILLED.has(draft.predicate)) return true;
  const kinds = kindsOf(lead);
  return [...kindsOf(draft)].some((kind) => kinds.has(kind));
}

/** Whether a place is that of an event, or holds it, or lies in it; a country holds places of which no list knows the country. */
function isThere(
  places: readonly EntityId[],
  place: EntityId,
  within: ReadonlyMap<EntityId, EntityId>,
  news: boolean,
): boolean {
  if (!places.length) return news;
  return places.some((other) => {
    if (other === place || within.get(other) === place || within.get(place) === other) return true;
    return news && !within.has(place) && !within.has(other) && isUnlisted(other) !== isUnlisted(place);
  });
}

/** A place that no list knows has its Arabic name for an id. */
const isUnlisted = (place: EntityId): boolean => /[\u0621-\u064a]/.test(place);

function apart(places: readonly EntityId[], others: readonly EntityId[]): boolean {
  return places.length > 0 && others.length > 0 && !places.some((place) => others.includes(place));
}
