import { countryOf, isListed } from '../../entities/containment';
import type { EntityId, Mention } from '../../model';
import type { Told } from './coreference';
import type { Reading } from './draft';

/** The headline and the first sentence bring the news. */
const LEAD = 1;

/** So many names tell one story from another. */
const MAX_NAMES = 6;

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
 * and the sentences that tell of its news, the most frequent first. By them reports of one event are known that name
 * different parties (`../merge/story`).
 */
export function storyOf({ sentences, within }: Reading, events: readonly Told[]): EntityId[] {
  const news = events.filter(isNews).flatMap(({ drafts }) => drafts.map(({ sentence }) => sentence));
  const counts = new Map<EntityId, number>();
  for (const at of new Set([0, LEAD, ...news])) {
    const named = new Set(sentences[at]?.words.flatMap(({ mention }) => mention ?? []));
    const rare = new Set([...named].filter((mention) => isRare(mention, within)).map(({ entity }) => entity));
    for (const entity of rare) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return ranked.slice(0, MAX_NAMES).map(([entity]) => entity);
}

/** A town or a province, a body or a person that no list knows: of whom one news speaks, and not all. */
function isRare({ type, entity, metonymFor }: Mention, within: ReadonlyMap<EntityId, EntityId>): boolean {
  if (type === 'GPE' || type === 'LOC')
    return !metonymFor && (!isListed(entity) || countryOf(entity) !== null || within.has(entity));
  return (type === 'ORG' || type === 'PER') && !isListed(entity) && !entity.includes('~');
}
