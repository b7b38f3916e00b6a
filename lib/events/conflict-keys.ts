/** When two claims are about one quantity: by their merged event, by their own words, or by the one body that both name. */
import type { Claim, EventType } from '../model';
import { ABOARD_GROUP, EARLY, PART, RUNNING } from './claims/counted';

/** One of the quantities that a claim may be about. */
export interface ConflictKey {
  /**
   * `event`: the victims of a merged event. `own`: the claim's own subject. `once`: something done once, by its event or by a body that
   * it names; there a source counts only if it gives one value. `told`: whatever one article sets against each other. `measure`: how
   * strong a merged event was, which does not grow.
   */
  kind: 'event' | 'own' | 'once' | 'told' | 'measure';
  subject: string;
  /** Whether anybody or any event is named in it: two articles' figures without a name may be about anything. */
  named: boolean;
}

/** What befalls people in an event: two reports of it count the same ones, however they name the place. */
const BEFALLS: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing', 'arrested']);

/** Sentences and durations: one report names several, of several people and things. */
const TERMS: ReadonlySet<string> = new Set(['years', 'months', 'days', 'hours']);

/** What is done once and does not grow from report to report. */
const ONCE: ReadonlySet<string> = new Set([
  'people',
  'staff',
  'prisoners',
  'soldiers',
  'fighters',
  'protesters',
  'members',
  'seats',
  'votes',
  'attacks',
  'missiles',
  'drones',
  'aircraft',
  'ships',
  'agreements',
  'warrants',
]);

/** Of matches and players: a report sets one beside the other. */
const SCORES: ReadonlySet<string> = new Set(['points', 'goals']);

/** The quantities that a claim may be about. */
export function keysOf({
  subject,
  unit,
  event,
  eventType,
  source,
}: Pick<Claim, 'subject' | 'unit'> & { event?: string; eventType?: EventType; source?: string }): ConflictKey[] {
  const parts = subject.split('|').slice(1);
  // «3 من المصابين» and «5 منهم» are some of them, and say nothing against each other.
  if (parts.includes(PART) || parts.includes(EARLY) || TERMS.has(unit) || SCORES.has(unit)) return [];
  const entities = parts.filter(isEntity);
  // Of two boats on one day each has its own passengers: only the event tells which.
  const keys: ConflictKey[] = parts.includes(ABOARD_GROUP)
    ? []
    : [{ kind: 'own', subject, named: entities.length > 0 }];
  if (parts.includes(RUNNING)) return keys;
  const groups = parts.filter((part) => !isEntity(part) && !part.startsWith('since '));
  if (source) keys.push({ kind: 'told', subject: [source, ...groups].join('|'), named: true });
  if (event && unit === 'magnitude') keys.push({ kind: 'measure', subject: event, named: true });
  // What is only said of victims is no event that they fell in.
  if (event && eventType !== 'STATEMENT' && BEFALLS.has(unit))
    keys.push({ kind: 'event', subject: conflictSubject({ subject, unit }, event), named: true });
  if (!ONCE.has(unit)) return keys;
  const rest = parts.filter((part) => !isEntity(part));
  const once = (about: string): ConflictKey => ({ kind: 'once', subject: [about, ...rest].join('|'), named: true });
  // States are party to too much: a body, a person, or a place that is no state says which deed it was.
  const bodies = entities.filter((entity) => /^(?:org|per|loc)/.test(entity));
  return [...keys, ...(event ? [once(event)] : []), ...bodies.map(once)];
}

const isEntity = (part: string): boolean => /^(?:gpe|org|per|loc|norp|misc)[:~]/.test(part);

/**
 * The quantity a claim is about, across articles: for the victims of a merged event the event and the kind of victim
 * («soldiers»), for anything else the claim's own subject.
 */
export function conflictSubject({ subject, unit }: Pick<Claim, 'subject' | 'unit'>, event: string | undefined): string {
  if (!event || !BEFALLS.has(unit)) return subject;
  const [, ...qualifiers] = subject.split('|');
  const own = (part: string) => !part.includes(':') && !part.startsWith('since ') && part !== EARLY;
  return [event, ...qualifiers.filter(own)].join('|');
}
