/** Merging as articles come and go: only the events that a change can touch are looked at, and the result is the same. */
import { clusterEvents, inBlocks, mergeCluster, similarity, type MergeDecisions } from '../../events';
import type { Reader, Transaction } from '../database';
import { articleOfLocal } from '../derive/article';
import { keys, type EventRecord, type LinkRecord, type Member } from '../records';
import { EMPTY, loadPaths, scan, type Directory } from '../sorted-index';
import { eventOfBlock, keysOf, lookupsOf } from './event-rows';

export interface EventChange {
  removed: Member[];
  added: Member[];
  /** Pairs of locals whose decision has changed. */
  pairs: (readonly [string, string])[];
}

export interface EventOutcome {
  /** Records as they were and as they are; undefined where there is none. */
  changed: Map<string, { before: EventRecord | undefined; after: EventRecord | undefined }>;
  /** For each local that was looked at, the event it is in. */
  eventOf: Map<string, string>;
  /** Locals that were in another event before. */
  moved: string[];
}

/**
 * Merges anew what a change can touch: the connected components (by likely pairs) of what was removed and added.
 * Because merging looks at one component at a time (`clusterEvents`), the store as a whole is what merging everything at once
 * would give.
 */
export async function mergeChange(
  tx: Transaction,
  { removed, added, pairs }: EventChange,
  decisions: MergeDecisions,
): Promise<EventOutcome> {
  const pool = await gather(tx, removed, added, pairs, decisions);
  const gone = new Set(removed.map(({ id }) => id));
  const locals = new Map<string, Member>();
  for (const { members } of pool.values()) for (const one of members) if (!gone.has(one.id)) locals.set(one.id, one);
  for (const one of added) locals.set(one.id, one);

  const changed: EventOutcome['changed'] = new Map();
  const eventOf = new Map<string, string>();
  const groups = clusterEvents([...locals.values()], decisions);
  const merged = groups.map((group) => ({ ...mergeCluster(group), members: group.map(({ id }) => locals.get(id)!) }));
  for (const { id, members } of merged) for (const member of members) eventOf.set(member.id, id);
  const kin = kinOf([...locals.values()], eventOf, decisions);
  const after = new Map(merged.map((event) => [event.id, { ...event, kin: [...(kin.get(event.id) ?? [])].sort() }]));
  for (const id of new Set([...pool.keys(), ...after.keys()])) {
    const [one, other] = [pool.get(id), after.get(id)];
    if (JSON.stringify(one) !== JSON.stringify(other)) changed.set(id, { before: one, after: other });
  }
  const moved: string[] = [];
  for (const [id, { members }] of pool)
    for (const member of members) if (!gone.has(member.id) && eventOf.get(member.id) !== id) moved.push(member.id);
  return { changed, eventOf, moved };
}

/** All events that belong to a component that the change touches. */
async function gather(
  tx: Transaction,
  removed: Member[],
  added: Member[],
  pairs: EventChange['pairs'],
  decisions: MergeDecisions,
): Promise<Map<string, EventRecord>> {
  const pool = new Map<string, EventRecord>();
  const load = async (ids: Iterable<string>) => {
    const open = [...new Set(ids)].filter((id) => !pool.has(id));
    const found = await tx.get<EventRecord>(open.map(keys.event));
    return found.filter((event) => event !== undefined);
  };
  const partners = partnersOf(added, pairs, decisions);
  const seeds = await eventsOfLocals(tx, [...removed.map(({ id }) => id), ...partners]);
  let wave = await load([...seeds]);
  const candidates = await load(await candidatesFor(tx, added));
  const near = inBlocks(added, keysOf);
  const touches = (event: EventRecord) =>
    event.members.some((member) =>
      [...new Set(keysOf(member).flatMap((key) => near.get(key) ?? []))].some(
        (local) => similarity(local, member).merge,
      ),
    );
  wave.push(...candidates.filter(touches));
  while (wave.length) {
    for (const event of wave) pool.set(event.id, event);
    wave = await load(wave.flatMap(({ kin }) => kin));
  }
  return pool;
}

/** Locals that a decision ties to one that is added, and both of a pair whose decision has changed. */
function partnersOf(added: Member[], pairs: EventChange['pairs'], { joined }: MergeDecisions): string[] {
  const ids = new Set(added.map(({ id }) => id));
  const tied = joined.flatMap(([a, b]) => (ids.has(a) ? [b] : ids.has(b) ? [a] : []));
  return [...tied, ...pairs.flat()].filter((id) => !ids.has(id));
}

/** Events that hold the locals, by the links of their articles. */
async function eventsOfLocals(tx: Transaction, locals: string[]): Promise<Set<string>> {
  const articles = [...new Set(locals.map(articleOfLocal))];
  const links = await tx.get<LinkRecord>(articles.map(keys.links));
  const eventOf = new Map(links.flatMap((link) => link?.events ?? []));
  return new Set(locals.flatMap((local) => eventOf.get(local) ?? []));
}

/** Ids of events near enough in name and day to be worth a look. */
export async function candidatesFor(reader: Reader, added: readonly Member[]): Promise<Set<string>> {
  const lookups = added.flatMap(lookupsOf);
  const lists = [...new Set(lookups.map(({ list }) => list))];
  const heads = new Map<string, Directory>();
  for (const [at, head] of (await reader.get<Directory>(lists.map(keys.index))).entries())
    heads.set(lists[at]!, head ?? EMPTY);
  // All chunks in one go; the scans below find them in memory.
  await loadPaths(
    reader,
    lookups.map(({ list, prefix }) => ({ name: list, head: heads.get(list)!, rows: [prefix, `${prefix}~`] })),
  );
  const found = new Set<string>();
  for (const { list, prefix, meets } of lookups) {
    for await (const row of scan(reader, list, heads.get(list)!, prefix, 'up')) {
      if (!row.startsWith(prefix)) break;
      if (meets(row)) found.add(eventOfBlock(row));
    }
  }
  return found;
}

/** For each event the others that share a likely pair, or a decision, with it. */
function kinOf(
  locals: Member[],
  eventOf: ReadonlyMap<string, string>,
  { joined }: MergeDecisions,
): Map<string, Set<string>> {
  const kin = new Map<string, Set<string>>();
  const relate = (a: string | undefined, b: string | undefined) => {
    if (!a || !b || a === b) return;
    kin.set(a, (kin.get(a) ?? new Set()).add(b));
    kin.set(b, (kin.get(b) ?? new Set()).add(a));
  };
  const blocks = new Map<string, Member[]>();
  for (const local of locals) {
    for (const key of keysOf(local)) {
      const block = blocks.get(key) ?? [];
      for (const other of block) {
        if (eventOf.get(local.id) === eventOf.get(other.id)) continue;
        if (similarity(local, other).merge) relate(eventOf.get(local.id), eventOf.get(other.id));
      }
      block.push(local);
      blocks.set(key, block);
    }
  }
  for (const [a, b] of joined) relate(eventOf.get(a), eventOf.get(b));
  return kin;
}
