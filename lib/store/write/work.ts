/** Articles under change: what each was, what it becomes, and what that changes elsewhere. */
import type { EntityId, NameDecisions } from '../../model';
import type { Transaction } from '../database';
import { deriveArticle, settled, type Contribution, type DerivedArticle } from '../derive/article';
import { keys, type ArticleRecord, type LinkRecord, type Member, type SourceArticle } from '../records';
import { loadSources } from '../sources';

/** Provisional ids, and whom they were found to mean. */
export type Resolved = Record<EntityId, EntityId>;

export interface Work {
  before: { source: SourceArticle; derived: DerivedArticle; links: LinkRecord } | null;
  after: { source: SourceArticle; derived: DerivedArticle; resolved: Resolved } | null;
}

export interface Names {
  old: NameDecisions;
  now: NameDecisions;
}

const NO_LINKS: LinkRecord = { resolved: {}, events: [] };

/**
 * Opens articles for change.
 * @param put what they become, null for removal; an article that is not in it is derived anew from what it was
 */
export async function openWorks(
  tx: Transaction,
  ids: readonly string[],
  put: ReadonlyMap<string, SourceArticle | null>,
  names: Names,
): Promise<Map<string, Work>> {
  const works = new Map<string, Work>();
  const sources = await loadSources(tx, ids);
  const parts = await tx.get<unknown>([...ids.map(keys.links), ...ids.map(keys.article)]);
  const links = parts.slice(0, ids.length) as (LinkRecord | undefined)[];
  const heads = parts.slice(ids.length) as (ArticleRecord | undefined)[];
  for (const [at, id] of ids.entries()) {
    const source = sources[at] ?? null;
    const next = put.has(id) ? put.get(id)! : source;
    if (!source && !next) continue;
    const link = links[at] ?? NO_LINKS;
    const hash = heads[at]?.simhash ?? null;
    const derived = next && deriveArticle(next, names.now, next.text === source?.text ? hash : null);
    works.set(id, {
      before: source && { source, derived: deriveArticle(source, names.old, hash), links: link },
      after: next && derived && { source: next, derived, resolved: put.has(id) ? {} : stillPartial(link, derived) },
    });
  }
  return works;
}

/** A decision may have made an end of a name in part: whom it once meant is then forgotten. */
function stillPartial({ resolved }: LinkRecord, { partials }: DerivedArticle): Resolved {
  const ids = new Set(partials.map(({ id }) => id));
  return Object.fromEntries(Object.entries(resolved).filter(([provisional]) => ids.has(provisional)));
}

/** What an article says under its names in full, which depends on nothing else. */
export function fullContributions(derived: DerivedArticle): Contribution[] {
  return derived.contributions.filter(({ partial }) => !partial);
}

/** What it says under names in part, credited to whom they were found to mean. */
export function partialContributions(derived: DerivedArticle, resolved: Resolved): Contribution[] {
  return derived.contributions
    .filter(({ partial }) => partial)
    .map((one) => (resolved[one.id] ? settled(one, resolved[one.id]!) : one));
}

/** Everyone it names. */
export function namedIn(derived: DerivedArticle, resolved: Resolved): Set<EntityId> {
  return new Set(derived.contributions.map(({ id }) => resolved[id] ?? id));
}

/** Its local events with names settled. */
function settledLocals({ locals }: DerivedArticle, resolved: Resolved): Member[] {
  const to = (id: EntityId) => resolved[id] ?? id;
  return locals.map((local) => ({
    ...local,
    participants: local.participants.map(({ entity, role }) => ({ entity: to(entity), role })),
    places: [...new Set(local.places.map(to))],
    supports: local.supports.map((support) =>
      support.speaker ? { ...support, speaker: to(support.speaker) } : support,
    ),
    ...(local.claims && {
      claims: local.claims.map((claim) => ({ ...claim, subject: claim.subject.split('|').map(to).join('|') })),
    }),
  }));
}

/** Local events that go and come; those that stay as they are do neither. */
export function localsChanged(works: Iterable<Work>): { removed: Member[]; added: Member[] } {
  const removed: Member[] = [];
  const added: Member[] = [];
  for (const { before, after } of works) {
    const old = new Map(
      before && settledLocals(before.derived, before.links.resolved).map((local) => [local.id, JSON.stringify(local)]),
    );
    const fresh = after ? settledLocals(after.derived, after.resolved) : [];
    const same = new Set(fresh.filter((local) => old.get(local.id) === JSON.stringify(local)).map(({ id }) => id));
    added.push(...fresh.filter(({ id }) => !same.has(id)));
    removed.push(...(before?.derived.locals ?? []).filter(({ id }) => !same.has(id)));
  }
  return { removed, added };
}
