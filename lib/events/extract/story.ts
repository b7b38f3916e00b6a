import { countryOf, isListed } from '../../entities/containment';
import type { EntityId, Mention } from '../../model';
import { kindsOf } from '../merge/blow-kinds';
import type { Told } from './coreference';
import type { Reading } from './draft';
import { quotedNames } from './quoted-names';

/** The headline and the first sentence bring the news. */
const LEAD = 1;

/** So many names tell one story from another. */
const MAX_QUOTED = 4;
const MAX_NAMES = 6;
const MAX_TOPICS = 2;

/** Whether an event is its article's news: something done, told in the headline or the lead or what these come back to. */
export function isNews({ lead, drafts }: Told): boolean {
  return isDeed(lead) && drafts.some(({ sentence }) => sentence <= LEAD);
}

/** What somebody does, as against what he says, and no earlier than the news. */
function isDeed({ kind, earlier }: Told['lead']): boolean {
  return kind !== 'speech' && !earlier;
}

/** Whether an event is found by its article's story: all but plain words («أعلنت تعليق الرحلات» is a deed that is announced). */
export function isOfStory({ kind, type }: Told['lead']): boolean {
  return kind !== 'speech' || type !== 'STATEMENT';
}

/**
 * The names that an article's story goes by, rarer than countries and those whom every paper names: of the headline, the lead
 * and the sentences that tell of its news, the most frequent first; before them what is quoted as a name, behind them what kind of
 * accident befell which country, and where people protest. By them reports of one event are known that name
 * different parties (`../merge/story`).
 */
export function storyOf(reading: Reading, events: readonly Told[]): EntityId[] {
  const { sentences, within } = reading;
  const news = events.filter(isNews).flatMap(({ drafts }) => drafts.map(({ sentence }) => sentence));
  const counts = new Map<EntityId, number>();
  for (const at of new Set([0, LEAD, ...news])) {
    const named = new Set(sentences[at]?.words.flatMap(({ mention }) => mention ?? []));
    const rare = new Set([...named].filter((mention) => isRare(mention, within)).map(({ entity }) => entity));
    for (const entity of rare) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  for (const [entity, count] of counts) {
    const town = townOf(reading, entity);
    if (town && !counts.has(town)) counts.set(town, count);
  }
  const ranked = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return [
    ...quotedNames(sentences).slice(0, MAX_QUOTED),
    ...ranked.slice(0, MAX_NAMES).map(([entity]) => entity),
    ...topicsOf(reading, events).slice(0, MAX_TOPICS),
  ];
}

const FACILITY = /^(?:loc|org):(?:مطار|ميناء|مرفا|معبر|محطه|سوق|سجن|مستشفي) (\S+)$/;

/** «مطار الندى» of an article that also names «الندى»: the town, by which another report may tell the story. */
function townOf({ sentences }: Reading, facility: EntityId): EntityId | null {
  const name = FACILITY.exec(facility)?.[1];
  if (!name) return null;
  const word = sentences
    .flatMap(({ words }) => words)
    .find(({ mention, base }) => mention?.type === 'GPE' && base === name && mention.entity !== facility);
  return word?.mention?.entity ?? null;
}

/** «كينيا~PROTEST», «باكستان~collapse»: protests and accidents of one kind in one country, where no rare name tells the story. */
function topicsOf({ sentences, within }: Reading, events: readonly Told[]): EntityId[] {
  const home = [0, LEAD].flatMap((at) =>
    (sentences[at]?.words ?? []).flatMap(({ mention }) => (mention ? (mention.country ?? mention.entity) : [])),
  );
  const topics = events.filter(isNews).flatMap(({ lead }) => {
    const kinds = lead.type === 'PROTEST' ? [lead.type] : lead.type === 'DISASTER' ? [...kindsOf(lead)].sort() : [];
    const known = lead.places.filter(isPlaced);
    const countries = (known.length ? known : home.filter(isPlaced)).map((place) => topOf(place, within));
    return countries.flatMap((country) => kinds.map((kind) => `${country}~${kind}`));
  });
  return [...new Set(topics)];
}

const isPlaced = (entity: EntityId): boolean => entity.startsWith('gpe:') && isListed(entity);

/** A town's province's country. */
function topOf(place: EntityId, within: ReadonlyMap<EntityId, EntityId>): EntityId {
  const above = countryOf(place) ?? within.get(place) ?? place;
  return countryOf(above) ?? above;
}

/** A town or a province, a body or a person that no list knows: of whom one news speaks, and not all. */
function isRare({ type, entity, metonymFor }: Mention, within: ReadonlyMap<EntityId, EntityId>): boolean {
  if (type === 'GPE' || type === 'LOC')
    return !metonymFor && (!isListed(entity) || countryOf(entity) !== null || within.has(entity));
  return (type === 'ORG' || type === 'PER') && !isListed(entity) && !entity.includes('~');
}
