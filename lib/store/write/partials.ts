/** Names given in part («أوستن», «رئيس الوزراء العراقي»), and the persons they may mean: found again by keys. */
import type { EntityDraft, EntityId, IsoDate } from '../../model';
import { resolvePartial } from '../../entities';
import { officeKey } from '../../entities/office';
import { bareSurname, nameParts } from '../../entities/person-id';
import { displayName, UNDATED } from '../derive/article';
import { type EntityRecord, typeOf } from '../records';

/** A person as `resolvePartial` weighs it: what articles that name it in full say. */
type Candidate = Parameters<typeof resolvePartial>[2][number];

/** The key under which a name given in part waits for its bearer. */
export function keyOfPartial({ name, partial }: EntityDraft): string {
  return partial === 'title' ? `t ${officeKey(name, null)}` : `s ${bareSurname(name)}`;
}

/** All keys under which an entity may be meant: its names but for the first, and its offices. */
export function keysOfCandidate(id: EntityId, record: EntityRecord | undefined): string[] {
  if (!record?.full || typeOf(record, id) !== 'PER') return [];
  const found = new Set<string>();
  for (const name of Object.keys(record.names)) {
    for (const part of nameParts(name).slice(1)) found.add(`s ${bareSurname(part)}`);
  }
  for (const { title, at } of Object.values(record.roles)) {
    if (at.some((row) => !row.endsWith('~'))) found.add(`t ${officeKey(title, null)}`);
  }
  return [...found].sort();
}

export function candidateOf(id: EntityId, record: EntityRecord): Candidate {
  return {
    id,
    name: displayName(id, record.names, record.aliases),
    aliases: Object.keys(record.names).sort(),
    roles: Object.keys(record.roles)
      .sort()
      .flatMap((key) => {
        const { title, organisation, country, at } = record.roles[key]!;
        const days = at.filter((row) => !row.endsWith('~')).map((row) => row.slice(0, 8));
        if (!days.length) return [];
        const dated = days.filter((day) => day !== UNDATED);
        return {
          title,
          from: isoOf(dated[0]),
          to: isoOf(dated.at(-1)),
          organisation: organisation ?? undefined,
          country: country ?? undefined,
        };
      }),
  };
}

/** Whom a name given in part means, as far as the candidates tell; null leaves it a name of its own. */
export function resolve(draft: EntityDraft, on: IsoDate | null, candidates: Candidate[]): EntityId | null {
  const sorted = candidates.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return resolvePartial(draft, on, sorted).entity;
}

function isoOf(day: string | undefined): IsoDate | null {
  return day ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}` : null;
}
