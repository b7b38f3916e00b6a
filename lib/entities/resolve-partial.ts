import type { EntityDraft, EntityId, IsoDate, LinkReason } from '../model';
import { bareSurname, nameParts } from './person-id';
import { officeKey } from './office';

/** A person as the store knows them. */
export interface PersonRecord {
  id: EntityId;
  name: string;
  aliases: string[];
  /** The titles that articles give them, with the first and last day on which one does; null where those are undated. */
  roles: {
    title: string;
    from: IsoDate | null;
    to: IsoDate | null;
    organisation?: EntityId;
    country?: EntityId;
  }[];
}

export interface Resolution {
  /** Whom the words mean, null while that is open. */
  entity: EntityId | null;
  /** Whom they may mean, the likeliest first. */
  candidates: { entity: EntityId; reason: LinkReason }[];
}

/** Farther from any day on which someone is attested in office, a title alone says nothing of who held it. */
const MOST_DAYS = 550;
/** Two attested holders this near to each other leave the choice open. */
const CLEARLY_NEARER = 2;

/**
 * Settles a name that a document gives in part only: a surname or a title without a name. Pure: the same people and the same day give
 * the same answer, in whatever order the people come.
 * @param draft with `partial`; its name holds the words, and for a title `within` the country
 * @param on the day of the article, null where unknown
 * @param people all whom the store knows by full name
 */
export function resolvePartial(
  draft: Pick<EntityDraft, 'name' | 'partial' | 'within'>,
  on: IsoDate | null,
  people: PersonRecord[],
): Resolution {
  return draft.partial === 'title' ? byTitle(draft, on, people) : bySurname(draft, people);
}

function bySurname(draft: Pick<EntityDraft, 'name'>, people: PersonRecord[]): Resolution {
  const key = bareSurname(draft.name);
  const bearers = people.filter(({ name, aliases }) =>
    [name, ...aliases].some((alias) =>
      nameParts(alias)
        .slice(1)
        .some((part) => bareSurname(part) === key),
    ),
  );
  return settle(
    bearers.map(({ id }) => ({ entity: id, reason: 'surname' })),
    bearers.length === 1,
  );
}

function byTitle(
  { name, within }: Pick<EntityDraft, 'name' | 'within'>,
  on: IsoDate | null,
  people: PersonRecord[],
): Resolution {
  const office = officeKey(name, within);
  const holders = people
    .map(({ id, roles }) => {
      const held = roles.filter(({ title, country }) => officeKey(title, country ?? within) === office);
      return { id, held: held.length > 0, days: Math.min(...held.map((role) => distance(role.from, role.to, on))) };
    })
    .filter(({ held }) => held)
    .sort((a, b) => a.days - b.days || (a.id < b.id ? -1 : 1));
  return settle(
    holders.map(({ id }) => ({ entity: id, reason: 'title' })),
    clearHolder(holders) !== null,
  );
}

/**
 * Who held an office on a day, where the attestations leave no doubt; else null.
 * @param holders the two nearest at least, the nearest first, with the days between the day and the time for which each is attested
 */
export function clearHolder(holders: readonly { id: EntityId; days: number }[]): EntityId | null {
  const [nearest, next] = holders;
  if (!nearest || nearest.days > MOST_DAYS) return null;
  return !next || next.days > nearest.days * CLEARLY_NEARER + 30 ? nearest.id : null;
}

function settle(candidates: Resolution['candidates'], clear: boolean): Resolution {
  return { entity: clear ? candidates[0]!.entity : null, candidates };
}

/** Days between a day and an interval of days; infinite where either is unknown. */
function distance(from: IsoDate | null, to: IsoDate | null, on: IsoDate | null): number {
  const day = dayNumber(on);
  const first = dayNumber(from ?? to);
  const last = dayNumber(to ?? from);
  if (day === null || first === null || last === null) return Infinity;
  return day < first ? first - day : Math.max(0, day - last);
}

function dayNumber(date: IsoDate | null): number | null {
  if (!date) return null;
  const time = Date.parse(date.slice(0, 10));
  return Number.isNaN(time) ? null : time / 86_400_000;
}
