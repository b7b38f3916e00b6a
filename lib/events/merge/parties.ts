/** Who takes part in two reports of what may be one event: whom both name, and whom both cannot be right about. */
import { countryOf, isListed } from '../../entities/containment';
import type { EntityId, ParticipantRole } from '../../model';
import type { StoredLocal } from '../merge-types';
import { dayCount } from '../days';
import { placesAgree } from './places';
import { isSpeech } from './types-near';

/** Who takes part; of what is done, and not said, the teller is no part. */
export function partiesOf({ participants, type }: StoredLocal): Set<EntityId> {
  const told = isSpeech(type) ? participants : participants.filter(({ role }) => role !== 'speaker');
  return new Set(told.map(({ entity }) => entity));
}

/** Whom an event has in a role. */
export function inRole({ participants }: Pick<StoredLocal, 'participants'>, role: ParticipantRole): Set<EntityId> {
  return new Set(participants.filter((one) => one.role === role).map(({ entity }) => entity));
}

/** Who ties two reports of a deed: its parties, and whoever announces what nobody is said to have done («أعلنت الحركة تعليق مشاركتها»). */
export function tiesOf(event: StoredLocal): Set<EntityId> {
  const blow = event.type === 'ASSAULT' || event.type === 'DISASTER';
  const parties = partiesOf(event);
  if (blow || inRole(event, 'actor').size) return parties;
  return new Set([...parties, ...inRole(event, 'speaker')]);
}

/** Whose act of speech it is: the speaker's, or where none is named who did it. */
export function voicesOf(event: StoredLocal): Set<EntityId> {
  const speakers = inRole(event, 'speaker');
  return speakers.size ? speakers : inRole(event, 'actor');
}

/** How many parties two events share; a body of a state («وزارة الدفاع» of Syria) is its state where the other names the state alone. */
export function sharedParties(left: ReadonlySet<EntityId>, right: ReadonlySet<EntityId>): number {
  const count = (some: ReadonlySet<EntityId>, others: ReadonlySet<EntityId>) =>
    [...some].filter((one) => [...others].some((other) => sameParty(one, other))).length;
  return Math.min(count(left, right), count(right, left));
}

function sameParty(one: EntityId, other: EntityId): boolean {
  if (one === other || stateOf(one) === other || stateOf(other) === one) return true;
  return isShorter(one, other) || isShorter(other, one) || isSpelling(one, other);
}

/** «الدرك» for «الدرك الملكي», «وزارة الخارجية» for that of a state: bodies that no list knows, one named by the other's first words. */
function isShorter(one: EntityId, other: EntityId): boolean {
  if (one.length >= other.length || !UNLISTED_BODY.test(one) || !UNLISTED_BODY.test(other)) return false;
  return other.startsWith(`${one} `) || other.startsWith(`${one}@`);
}

const UNLISTED_BODY = /^org:[\u0621-\u064a]{4}/;

/** «ديوماي» and «جوماي»: a foreign name of three words and more of which two desks spell one in the middle otherwise. */
function isSpelling(one: EntityId, other: EntityId): boolean {
  if (!one.startsWith('per:') || !other.startsWith('per:')) return false;
  const [left, right] = [one.slice(4).split(' '), other.slice(4).split(' ')];
  if (left.length !== right.length || left.length < 3) return false;
  const differ = left.filter((word, at) => word !== right[at]);
  return differ.length === 1 && left[0] === right[0] && left.at(-1) === right.at(-1);
}

/** The state of a body that is named by it: `org:…@gpe:syria`. */
export function stateOf(entity: EntityId): EntityId | null {
  const at = entity.indexOf('@');
  return at < 0 ? null : entity.slice(at + 1);
}

type Kind = 'person' | 'state' | 'body';

/** What sort of party contradicts another of its sort; an office without its holder contradicts nobody. */
function kindOf(entity: EntityId): Kind | null {
  if (entity.startsWith('per:')) return 'person';
  if (entity.startsWith('org:')) return 'body';
  return entity.startsWith('gpe:') && isListed(entity) && countryOf(entity) === null ? 'state' : null;
}

/**
 * Whether two reports of a blow contradict each other on who struck or who was struck: both name somebody of one sort in
 * one role, and nobody of them is the same, or is the place. A report that names the hospital and one that names the
 * country do not.
 */
export function castsClash(a: StoredLocal, b: StoredLocal): boolean {
  const places = placesOf(a, b);
  // A ship has a crew of many nations: of one day and place the states of the victims do not part two reports.
  const struck = (event: StoredLocal) =>
    sameHour(a, b) ? withoutStates(inRole(event, 'recipient')) : inRole(event, 'recipient');
  return clash(inRole(a, 'actor'), inRole(b, 'actor'), places) || clash(struck(a), struck(b), places);
}

const withoutStates = (parties: ReadonlySet<EntityId>): Set<EntityId> =>
  new Set([...parties].filter((party) => kindOf(party) !== 'state'));

/** Two blows in one place on one day, told day and place both. */
function sameHour(a: StoredLocal, b: StoredLocal): boolean {
  if (a.type !== 'ASSAULT' || b.type !== 'ASSAULT' || a.from !== b.from || a.to !== b.to || dayCount(a) !== 1)
    return false;
  return placesAgree(a.places, b.places) === 1;
}

/** Whether two acts of speech are of two voices of one sort: two persons, two bodies, two states. */
export function voicesClash(a: StoredLocal, b: StoredLocal): boolean {
  const [left, right] = [voicesOf(a), voicesOf(b)];
  return isSpeech(a.type) && !sharedParties(left, right) && clash(left, right, placesOf(a, b));
}

const placesOf = (a: StoredLocal, b: StoredLocal): Set<EntityId> =>
  new Set([...a.places, ...b.places].flatMap((place) => [place, countryOf(place) ?? place]));

function clash(one: ReadonlySet<EntityId>, other: ReadonlySet<EntityId>, places: ReadonlySet<EntityId>): boolean {
  return (['person', 'state', 'body'] as const).some((kind) => {
    const named = (parties: ReadonlySet<EntityId>) =>
      new Set([...parties].filter((entity) => kindOf(entity) === kind && !places.has(entity)));
    const [left, right] = [named(one), named(other)];
    return left.size > 0 && right.size > 0 && !sharedParties(left, right);
  });
}
