import type { EntityId, EventStatus, EventType, Participant } from '../../model';
import { contentHash } from '../content-hash';
import { dayCount, firstDay, sharedDays, type Days } from '../days';
import type { MergedEvent, StoredLocal } from '../merge-types';

/** When reports disagree on the type with equal weight, the one that says more wins. */
const LEAST_TELLING: readonly EventType[] = ['STATEMENT', 'AGREE', 'SUPPORT', 'COOPERATE'];

/**
 * The event that a group of local events tells of, a pure function of the group as a set. The days are those all reports
 * agree on (a month and a day in it give the day); what has happened outranks what was planned; nothing is taken
 * from the locals.
 */
export function mergeCluster(locals: readonly StoredLocal[]): MergedEvent {
  const members = locals.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const lead = members.reduce((best, event) => (leads(event, best) ? event : best));
  const days = daysOf(members);
  return {
    id: `ev:${contentHash(members[0]!.id)}`,
    type: typeOf(members),
    headline: lead.headline,
    ...days,
    grain: members.find((event) => event.from === days.from && event.to === days.to)?.grain ?? lead.grain,
    status: statusOf(members),
    participants: participantsOf(members),
    places: [...new Set(members.flatMap(({ places }) => places))].sort(),
    confidence: Math.max(...members.map(({ confidence }) => confidence)),
    members: members.map(({ id }) => id),
  };
}

/** The surest member gives the headline, the earlier report among equals. */
function leads(event: StoredLocal, best: StoredLocal): boolean {
  if (event.confidence !== best.confidence) return event.confidence > best.confidence;
  return reported(event) < reported(best);
}

function reported({ publishedAt }: StoredLocal): string {
  return publishedAt ?? '9999';
}

function typeOf(members: StoredLocal[]): EventType {
  const weights = new Map<EventType, number>();
  for (const { type, confidence } of members) weights.set(type, (weights.get(type) ?? 0) + confidence);
  const ranked = [...weights].sort(
    ([one, a], [other, b]) =>
      b - a || LEAST_TELLING.indexOf(one) - LEAST_TELLING.indexOf(other) || (one < other ? -1 : 1),
  );
  return ranked[0]![0];
}

function daysOf(members: StoredLocal[]): Days {
  const finestFirst = members.toSorted(
    (a, b) => dayCount(a) - dayCount(b) || (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0),
  );
  let days: Days = { from: finestFirst[0]!.from, to: finestFirst[0]!.to };
  for (const event of finestFirst) days = sharedDays(days, event);
  return days;
}

function startOf({ from }: Days): string {
  return from ? firstDay(from) : '0000';
}

/** The latest report that knows decides; what has happened stays happened. */
function statusOf(members: StoredLocal[]): EventStatus {
  if (members.some(({ status }) => status === 'happened')) return 'happened';
  const latestFirst = members.toSorted((a, b) => (reported(a) < reported(b) ? 1 : -1));
  return latestFirst.find(({ status }) => status !== 'unknown')?.status ?? 'unknown';
}

/** Everyone whom a report names, each role once. */
function participantsOf(members: StoredLocal[]): Participant[] {
  const found = new Map<string, Participant>();
  const all: { entity: EntityId; role: Participant['role'] }[] = members.flatMap(({ participants }) => participants);
  for (const { entity, role } of all) found.set(`${role} ${entity}`, { entity, role });
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, participant]) => participant);
}
