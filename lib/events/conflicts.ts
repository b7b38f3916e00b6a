import type { Claim, EntityId, EventType } from '../model';
import { PART } from './claims/counted';
import { addDays } from './days';
import { keysOf, type ConflictKey } from './conflict-keys';

/** A claim and whence it comes: reports that are near copies of each other have one source. */
export interface SourcedClaim extends Omit<Claim, 'event'> {
  source: string;
  /** Who says so, where the report tells. */
  speaker?: EntityId;
  /** The merged event that it belongs to, and what kind of event that is. */
  event?: string;
  eventType?: EventType;
}

/** Claims that cannot all be true: indexes into the list that was given, in its order. */
export interface ClaimConflict {
  claims: number[];
}

/**
 * Finds contradictions: claims about the same quantity (`conflict-keys`), in the same unit, with values that exclude each other. Of two
 * sources, for the same day; a value for a later day is an update, but for the dead of one event, who do not become fewer. Of one
 * source, where it sets another's figure against the one before («لكن … قال إن»), or gives two speakers' figures for one thing. What
 * one speaker says in two reports is an update. A figure that has grown («ارتفعت إلى») brings the others up to date, and one for another
 * period speaks of something else: neither is a conflict, nor is anything whose day is unknown.
 */
export function findConflicts(claims: readonly SourcedClaim[]): ClaimConflict[] {
  const groups = new Map<string, { key: ConflictKey; group: number[] }>();
  claims.forEach((claim, index) => {
    if (!claim.asOf) return;
    for (const key of keysOf(claim)) {
      const id = `${key.kind}\u0000${claim.unit}\u0000${key.subject}`;
      const known = groups.get(id);
      if (known) known.group.push(index);
      else groups.set(id, { key, group: [index] });
    }
  });
  const isOneStory = storiesOf(claims);
  return united([...groups.values()].flatMap(({ key, group }) => conflictsWithin(key, group, claims, isOneStory)));
}

type SameStory = (one: SourcedClaim, other: SourcedClaim) => boolean;

/** Whether the sources of two claims tell of one event at all: strangers' figures for a country and a day have nothing to do with each other. */
function storiesOf(claims: readonly SourcedClaim[]): SameStory {
  const told = new Map<string, Set<string>>();
  for (const { event, source } of claims) {
    if (event) told.set(source, (told.get(source) ?? new Set()).add(event));
  }
  return ({ source: one }, { source: other }) =>
    one === other || [...(told.get(one) ?? [])].some((event) => told.get(other)?.has(event));
}

/** Contradictions that have a claim in common are one. */
function united(found: readonly number[][]): ClaimConflict[] {
  const sets: Set<number>[] = [];
  for (const conflict of found) {
    const met = sets.filter((set) => conflict.some((index) => set.has(index)));
    const all = new Set([...met.flatMap((set) => [...set]), ...conflict]);
    for (const set of met) sets.splice(sets.indexOf(set), 1);
    sets.push(all);
  }
  return sets.map((set) => ({ claims: [...set].sort((a, b) => a - b) })).sort((a, b) => a.claims[0]! - b.claims[0]!);
}

function conflictsWithin(
  key: ConflictKey,
  members: number[],
  claims: readonly SourcedClaim[],
  isOneStory: SameStory,
): number[][] {
  const group = key.kind === 'once' ? members.filter((index) => isOnly(index, members, claims)) : members;
  const found: number[][] = [];
  const taken = new Set<number>();
  // «لكن … قال إن»: against the figure just told, and not against any other of the article.
  const isSetAgainst = (one: number, other: number) =>
    claims[other]!.stance === 'against' &&
    group.findLast((index) => index < other && claims[index]!.source === claims[other]!.source) === one &&
    Math.abs(claims[other]!.start - claims[one]!.start) <= NEAR;
  for (const first of group) {
    if (taken.has(first)) continue;
    const against = group.filter(
      (other) =>
        other > first &&
        contradict(key, claims[first]!, claims[other]!, isSetAgainst(first, other)) &&
        isOneStory(claims[first]!, claims[other]!) &&
        !isPartOf(claims[first]!, claims[other]!, claims),
    );
    if (!against.length) continue;
    found.push([first, ...against]);
    for (const index of [first, ...against]) taken.add(index);
  }
  return found;
}

/** So many UTF-16 units apart at most stand two figures of which one answers the other. */
const NEAR = 600;

/** «22 معتقلا، بينهم 14 من الخليل» does not contradict a report of 14: it gives that figure too. */
function isPartOf(a: SourcedClaim, b: SourcedClaim, claims: readonly SourcedClaim[]): boolean {
  if (a.source === b.source) return false;
  const [smaller, larger] = a.value < b.value ? [a, b] : [b, a];
  return claims.some(
    ({ source, value, subject }) =>
      source === larger.source && value === smaller.value && subject.split('|').includes(PART),
  );
}

/** Whether a source gives one value alone for the quantity: of several some may be parts of others. */
function isOnly(index: number, members: readonly number[], claims: readonly SourcedClaim[]): boolean {
  const { source, value, asOf } = claims[index]!;
  return members.every((other) => {
    const claim = claims[other]!;
    return claim.source !== source || claim.asOf !== asOf || claim.value === value;
  });
}

function contradict(key: ConflictKey, a: SourcedClaim, b: SourcedClaim, setAgainst: boolean): boolean {
  if (!a.asOf || !b.asOf || compatible(a, b)) return false;
  const [smaller, larger] = a.value < b.value ? [a, b] : [b, a];
  if (larger.stance === 'grown' && smaller.stance !== 'against') return false;
  if (key.kind === 'measure') return a.source !== b.source && larger.value - smaller.value <= MOST_OFF;
  const against = setAgainst && a.asOf === b.asOf && smaller.value >= larger.value * LEAST_OF_TOLD;
  if (key.kind === 'told' || against) return against;
  if (key.kind !== 'own' && smaller.value < larger.value * LEAST_OF_ONE) return false;
  const voices = a.speaker && b.speaker ? (a.speaker === b.speaker ? 'one' : 'two') : 'unknown';
  if (a.source === b.source) return voices === 'two' && a.subject === b.subject && key.named;
  if (voices === 'one' || !key.named) return false;
  // Two events of one kind that merging keeps apart have each their own figures.
  if (key.kind !== 'event' && a.event && b.event && a.event !== b.event && a.eventType === b.eventType) return false;
  if (a.asOf.slice(0, 10) === b.asOf.slice(0, 10)) return true;
  return key.kind === 'event' && a.unit === 'killed' && fellTo(smaller, larger);
}

/** Reports that count one thing hardly differ by more than this; such figures count two things. */
const LEAST_OF_ONE = 1 / 3;

/** What an article itself sets against each other may differ by more: a rebel's count and an army's. */
const LEAST_OF_TOLD = 1 / 5;

/** Seismologists differ by less than half a degree; by more it is another shock. */
const MOST_OFF = 0.5;

/** Reports of one toll follow each other within days. */
const TOLL_DAYS = 3;

/** A toll is corrected to less, but hardly to less than half: then the two count different things. */
const LEAST_SHARE = 0.5;

/** «تسعة قتلى» the day after «14 قتيلا»: later, yet less. */
function fellTo(smaller: SourcedClaim, larger: SourcedClaim): boolean {
  const [late, early] = [smaller.asOf!.slice(0, 10), larger.asOf!.slice(0, 10)];
  return late > early && late <= addDays(early, TOLL_DAYS) && smaller.value >= larger.value * LEAST_SHARE;
}

/** How far a figure may be off that is called «نحو»: a tenth. */
const ABOUT = 0.1;

/** Whether one true value satisfies both claims. */
function compatible(a: SourcedClaim, b: SourcedClaim): boolean {
  const [one, other] = [valuesOf(a), valuesOf(b)];
  return one.least <= other.most && other.least <= one.most;
}

function valuesOf({ value, modifier }: SourcedClaim): { least: number; most: number } {
  if (modifier === 'more-than') return { least: value, most: Infinity };
  if (modifier === 'less-than') return { least: 0, most: value };
  const margin = modifier === 'about' ? value * ABOUT : 0;
  return { least: value - margin, most: value + margin };
}
