import { countryOf, isListed } from '../../entities/containment';
import type { EntityId, Mention } from '../../model';
import type { Told } from './coreference';
import type { Reading } from './draft';

/** The headline and the first sentence bring the news. */
const LEAD = 1;

/** So many names tell one story from another. */
const MAX_NAMES = 6;

/**
 * The names that an article's news goes by, rarer than countries and those whom every paper names: of an event of the headline
 * or the lead, what these and the sentences that come back to it name, the most frequent first. Null for other events and
 * for what is only said. By them reports of one event are known that name different parties (`../merge/story`).
 */
export function storyOf({ sentences, within }: Reading, { lead, drafts }: Told): EntityId[] | null {
  if (lead.kind === 'speech' || lead.earlier || !drafts.some(({ sentence }) => sentence <= LEAD)) return null;
  const told = new Set([0, LEAD, ...drafts.map(({ sentence }) => sentence)]);
  const counts = new Map<EntityId, number>();
  for (const at of told) {
    const named = new Set(sentences[at]?.words.flatMap(({ mention }) => mention ?? []));
    for (const mention of named) {
      if (isRare(mention, within)) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return ranked.length ? ranked.slice(0, MAX_NAMES).map(([entity]) => entity) : null;
}

/** A town or a province, a body or a person that no list knows: of whom one news speaks, and not all. */
function isRare({ type, entity, metonymFor }: Mention, within: ReadonlyMap<EntityId, EntityId>): boolean {
  if (type === 'GPE' || type === 'LOC')
    return !metonymFor && (!isListed(entity) || countryOf(entity) !== null || within.has(entity));
  return (type === 'ORG' || type === 'PER') && !isListed(entity) && !entity.includes('~');
}
