/** Those who are attested in an office, so that the nearest to a day are found without looking at all: there may be thousands. */
import type { EntityId } from '../../model';

/** Someone who may be meant; of an office, for one time for which an article attests them in it. */
export interface Candidate {
  id: EntityId;
  /** Of the office; undefined where none is told. */
  country: EntityId | undefined;
  /** Days since 1970; infinite where no day is known. */
  from: number;
  to: number;
}

/** More than are ever compared: the nearest, and the next. */
export const HOLDERS = 3;

export interface Holders {
  readonly all: readonly Candidate[];
  /** The nearest persons by their nearest office, at most `HOLDERS`, ties by id. @param on days since 1970 */
  nearest(on: number): readonly Holder[];
  /** All times for which someone is attested. */
  of(id: EntityId): readonly Candidate[];
  /**
   * The days of a stretch, as stretches, but those on which two persons are attested for certain: whoever else is, or is not, nobody is
   * clearly meant there. Both ends inclusive and possibly infinite, days since 1970.
   */
  open(from: number, to: number): (readonly [from: number, to: number])[];
}

interface Holder {
  id: EntityId;
  /** Days; infinite where none is known. */
  away: number;
}

/** Days between a day and the time for which someone is attested in office; infinite where that is unknown. */
export function daysAway({ from, to }: Candidate, on: number): number {
  if (from === Infinity) return Infinity;
  return on < from ? from - on : on > to ? on - to : 0;
}

export function holdersOf(all: readonly Candidate[]): Holders {
  let index: Index | null = null;
  const known = () => (index ??= indexOf(all));
  return {
    all,
    nearest: (on) => nearest(known(), on),
    of: (id) => known().byId.get(id) ?? [],
    open: (from, to) => openDays(known(), from, to),
  };
}

interface Index {
  byId: Map<EntityId, Candidate[]>;
  /** Dated ones by their first day. */
  starts: Candidate[];
  /** The last day of any of `starts` up to each place. */
  latest: number[];
  /** Dated ones by their last day. */
  ends: Candidate[];
  /** Dated ones by id. */
  dated: Candidate[];
  /** Of no known day, by id. */
  undated: Candidate[];
  /** Times that one person has at most. */
  most: number;
}

function indexOf(all: readonly Candidate[]): Index {
  const byName = all.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const dated = byName.filter(({ from }) => from < Infinity);
  const starts = dated.toSorted((a, b) => a.from - b.from);
  const latest: number[] = [];
  for (const { to } of starts) latest.push(Math.max(to, latest.at(-1) ?? -Infinity));
  const byId = new Map<EntityId, Candidate[]>();
  for (const candidate of all) {
    const own = byId.get(candidate.id);
    if (own) own.push(candidate);
    else byId.set(candidate.id, [candidate]);
  }
  return {
    byId,
    starts,
    latest,
    ends: dated.toSorted((a, b) => a.to - b.to),
    dated,
    undated: byName.filter(({ from }) => from === Infinity),
    most: Math.max(0, ...[...byId.values()].map(({ length }) => length)),
  };
}

/** Those in office on the day, by id; else outwards from it, whoever is nearer, before it or after it. */
function nearest(index: Index, on: number): Holder[] {
  const { starts, ends, undated } = index;
  const begun = countTo(starts, (one) => one.from <= on);
  const over = countTo(ends, (one) => one.to < on);
  const found = inOffice(index, on, begun, begun - over);
  const isNear = (away: number) => found.length < HOLDERS || away <= found[HOLDERS - 1]!.away;
  let [before, after] = [over - 1, begun];
  for (;;) {
    const [past, next] = [ends[before], starts[after]];
    const [ago, ahead] = [past ? on - past.to : Infinity, next ? next.from - on : Infinity];
    const away = Math.min(ago, ahead);
    if (away === Infinity || !isNear(away)) break;
    if (ago <= ahead) put(found, ends[before--]!.id, ago);
    else put(found, starts[after++]!.id, ahead);
  }
  for (const { id } of undated) {
    if (found.length === HOLDERS) break;
    put(found, id, Infinity);
  }
  return found;
}

/**
 * The first by id who are attested on a day itself.
 * @param begun how many of `starts` begin by then
 * @param there how many of those last until then: of many, one by one in the order of ids, the first come soon
 */
function inOffice({ starts, latest, dated }: Index, on: number, begun: number, there: number): Holder[] {
  const found: Holder[] = [];
  if (there * there > dated.length) {
    for (const { id, from, to } of dated) {
      if (found.length === HOLDERS) break;
      if (from <= on && to >= on && found.at(-1)?.id !== id) found.push({ id, away: 0 });
    }
    return found;
  }
  for (let at = begun - 1; at >= 0 && latest[at]! >= on; at -= 1)
    if (starts[at]!.to >= on) put(found, starts[at]!.id, 0);
  return found;
}

function openDays({ starts, ends, most }: Index, from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let begun = countTo(starts, (one) => one.from <= from);
  let over = countTo(ends, (one) => one.to < from);
  for (let day = from; day <= to;) {
    // As many times as no one person has are those of two.
    const isOpen = begun - over <= most;
    const next = Math.min(starts[begun]?.from ?? Infinity, (ends[over]?.to ?? Infinity) + 1);
    const last = Math.min(next - 1, to);
    if (isOpen && found.at(-1)?.[1] === day - 1) found.at(-1)![1] = last;
    else if (isOpen) found.push([day, last]);
    if (next === Infinity) break;
    day = next;
    while (begun < starts.length && starts[begun]!.from <= day) begun += 1;
    while (over < ends.length && ends[over]!.to < day) over += 1;
  }
  return found;
}

/** Keeps the first, one entry a person; to be called with days that do not fall. */
function put(found: Holder[], id: EntityId, away: number): void {
  if (found.some((one) => one.id === id)) return;
  const at = found.findIndex((one) => away < one.away || (away === one.away && id < one.id));
  if (at < 0 && found.length === HOLDERS) return;
  found.splice(at < 0 ? found.length : at, 0, { id, away });
  if (found.length > HOLDERS) found.pop();
}

/** How many of a sorted list, from its beginning, meet a condition that no later one does once one does not. */
function countTo(sorted: readonly Candidate[], meets: (one: Candidate) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meets(sorted[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
