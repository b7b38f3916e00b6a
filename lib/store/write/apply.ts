/** A change of sources, carried through to everything that follows from them. Writes to the transaction only. */
import type { EntityId } from '../../model';
import { mergeDecisions, nameDecisions, withChanges } from '../decisions';
import type { Transaction } from '../database';
import {
  keys,
  type DecisionRecord,
  type EntityRecord,
  type EventRecord,
  type LinkRecord,
  type SourceChange,
  type Touched,
} from '../records';
import { articleOfRow, articlesOfEntity, eventsOfEntity, isEventList, nameList, ownerOf, spellingList } from '../lists';
import { allRows, changeRows, EMPTY, loadPaths, scan, type Directory } from '../sorted-index';
import { dropSource, putSource } from '../sources';
import { articleOfLocal, searchWords } from '../derive/article';
import { entityDesk, type EntityDesk } from './entities';
import { entitiesOf, eventRow, listRows } from './event-rows';
import { mergeChange, type EventOutcome } from './events';
import { articleRows, inVain, isWaitedFor, readAhead, readLists } from './read-ahead';
import { gatherRows, rowsOf, writeRows, type RowChanges } from './row-changes';
import { settlePartials } from './settle';
import { fullContributions, localsChanged, namedIn, openWorks, partialContributions, type Work } from './work';

export interface Applied {
  /** The change that undoes this one. */
  back: SourceChange;
  touched: Touched;
  /** By how many each has grown. */
  grown: { articles: number; entities: number; events: number };
}

export async function applyChange(tx: Transaction, asked: SourceChange): Promise<Applied> {
  const [stored] = await tx.get<DecisionRecord>([keys.decisions]);
  const old = stored ?? {};
  const change = { ...asked, decisions: [...asked.decisions, ...returned(asked, old)] };
  const decided = withChanges(old, change.decisions);
  if (change.decisions.length) tx.put(keys.decisions, decided);
  const names = { old: nameDecisions(old), now: nameDecisions(decided) };

  const put = new Map(change.articles.map(({ id, article }) => [id, article]));
  const ids = new Set([...put.keys(), ...(await articlesSpelling(tx, changedSpellings(change, old)))]);
  const works = await openWorks(tx, [...ids].sort(), put, names);
  const waited = isWaitedFor(works.size);
  for (const [id, work] of works) writeSource(tx, id, work);

  const desk = entityDesk(tx);
  const named = [...works.values()].flatMap((work) => [...namedBy(work)]);
  await readAhead(tx, [...works.values()], named);
  await desk.load(named);
  for (const { before, after } of works.values()) {
    if (before) for (const one of fullContributions(before.derived)) desk.apply(one, -1);
    if (after) for (const one of fullContributions(after.derived)) desk.apply(one, 1);
  }
  await desk.settleRoles();
  await settlePartials(tx, desk, works, names);
  await desk.load([...works.values()].flatMap(namedBy));
  for (const { before, after } of works.values()) {
    if (before) for (const one of partialContributions(before.derived, before.links.resolved)) desk.apply(one, -1);
    if (after) for (const one of partialContributions(after.derived, after.resolved)) desk.apply(one, 1);
  }
  await desk.settleRoles();

  if (waited) inVain(readLists(tx, foreseenNames(desk, works)));

  const locals = localsChanged(works.values());
  const outcome = await mergeChange(tx, { ...locals, pairs: changedPairs(change, old) }, mergeDecisions(decided));

  const rows = gatherRows();
  const lists = gatherRows();
  for (const work of works.values()) listArticle(rows, lists, work);
  for (const [id, { before, after }] of outcome.changed) writeEvent(tx, rows, lists, id, before, after);
  // Beside those of the entities, which are changed first.
  if (waited) inVain(readLists(tx, rows.all()));
  await writeEntityLists(tx, desk, lists);
  const entities = desk.write(rows);
  await writeLinks(tx, works, outcome);
  await writeRows(tx, rows);

  const counted = (pairs: Iterable<{ before: unknown; after: unknown }>) =>
    [...pairs].reduce((sum, { before, after }) => sum + Number(Boolean(after)) - Number(Boolean(before)), 0);
  return {
    back: {
      articles: change.articles.map(({ id }) => ({ id, article: works.get(id)?.before?.source ?? null })),
      decisions: change.decisions.map(({ subject }) => ({ subject, decision: old[subject] ?? null })),
    },
    touched: { articles: [...works.keys()], entities: desk.changed(), events: [...outcome.changed.keys()] },
    grown: { articles: counted(works.values()), entities, events: counted(outcome.changed.values()) },
  };
}

/** An article that comes back is not a removed one any longer. */
function returned({ articles }: SourceChange, old: DecisionRecord): SourceChange['decisions'] {
  return articles.flatMap(({ id, article }) => {
    const subject = `removed ${id}`;
    return article && old[subject] ? { subject, decision: null } : [];
  });
}

function namedBy({ before, after }: Work): EntityId[] {
  return [
    ...(before ? namedIn(before.derived, before.links.resolved) : []),
    ...(after ? namedIn(after.derived, after.resolved) : []),
    // A name in part that was settled may stand for itself again, and the other way round.
    ...(before ?? after)!.derived.contributions.map(({ id }) => id),
  ];
}

/** Spellings on which a decision was taken, changed or taken back. */
function changedSpellings(change: SourceChange, old: DecisionRecord): string[] {
  const about = change.decisions.flatMap(({ subject, decision }) => [decision, old[subject]]);
  return [...new Set(about.flatMap((one) => (one && 'spelling' in one ? one.spelling : [])))];
}

function changedPairs(change: SourceChange, old: DecisionRecord): (readonly [string, string])[] {
  const about = change.decisions.flatMap(({ subject, decision }) => [decision, old[subject]]);
  return about.flatMap((one) =>
    one && (one.kind === 'join' || one.kind === 'split') ? [[one.a, one.b] as const] : [],
  );
}

/** Every article that may have a name of that spelling: those of the names so spelt, and those already decided on. */
async function articlesSpelling(tx: Transaction, spellings: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const spelling of spellings) {
    const key = searchWords(spelling).join(' ');
    const [decided, named] = await tx.get<Directory>([keys.index(spellingList(spelling)), keys.index(nameList(key))]);
    found.push(...(await allRows(tx, spellingList(spelling), decided ?? EMPTY)));
    const entities: string[] = [];
    for await (const row of scan(tx, nameList(key), named ?? EMPTY, `${key}\t`, 'up')) {
      if (!row.startsWith(`${key}\t`)) break;
      entities.push(row.slice(key.length + 1, row.lastIndexOf('\t')));
    }
    const records = await tx.get<EntityRecord>(entities.map(keys.entity));
    for (const [at, record] of records.entries()) {
      const articles = await allRows(tx, articlesOfEntity(entities[at]!), record?.in ?? EMPTY);
      found.push(...articles.map(articleOfRow));
    }
  }
  return found;
}

function listArticle(rows: RowChanges, lists: RowChanges, { before, after }: Work): void {
  if (before) {
    for (const [list, row] of articleRows(before.derived)) rows.drop(list, row);
    for (const entity of namedIn(before.derived, before.links.resolved)) {
      lists.drop(articlesOfEntity(entity), before.derived.row);
    }
  }
  if (after) {
    for (const [list, row] of articleRows(after.derived)) rows.add(list, row);
    for (const entity of namedIn(after.derived, after.resolved)) lists.add(articlesOfEntity(entity), after.derived.row);
  }
}

/** Before anything is read for it: it takes a while to be deflated. */
function writeSource(tx: Transaction, id: string, { before, after }: Work): void {
  if (!after) dropSource(tx, id);
  else if (after.source !== before?.source) putSource(tx, after.source, after.derived.simhash);
}

/** Rows of search that change with the names of entities, and with how many articles name them. */
function foreseenNames(desk: EntityDesk, works: ReadonlyMap<string, Work>): [list: string, row: string][] {
  const more = new Map<EntityId, number>();
  const count = (ids: Iterable<EntityId>, by: number) => {
    for (const id of ids) more.set(id, (more.get(id) ?? 0) + by);
  };
  for (const { before, after } of works.values()) {
    if (before) count(namedIn(before.derived, before.links.resolved), -1);
    if (after) count(namedIn(after.derived, after.resolved), 1);
  }
  return [...more].flatMap(([id, by]) => desk.foreseen(id, by));
}

function writeEvent(
  tx: Transaction,
  rows: RowChanges,
  lists: RowChanges,
  id: string,
  before: EventRecord | undefined,
  after: EventRecord | undefined,
): void {
  if (before) {
    for (const [list, row] of listRows(before)) rows.drop(list, row);
    for (const entity of entitiesOf(before)) lists.drop(eventsOfEntity(entity), eventRow(before));
  }
  if (after) {
    for (const [list, row] of listRows(after)) rows.add(list, row);
    for (const entity of entitiesOf(after)) lists.add(eventsOfEntity(entity), eventRow(after));
    tx.put(keys.event(id), after);
  } else tx.drop(keys.event(id));
}

async function writeEntityLists(tx: Transaction, desk: EntityDesk, lists: RowChanges): Promise<void> {
  const names = lists.lists();
  await desk.load(names.map((name) => ownerOf(name)));
  const headOf = (name: string) => {
    const record = desk.of(ownerOf(name));
    return (isEventList(name) ? record?.events : record?.in) ?? EMPTY;
  };
  await loadPaths(
    tx,
    names.map((name) => ({ name, head: headOf(name), rows: rowsOf(lists.of(name)) })),
  );
  for (const name of names) {
    const head = await changeRows(tx, name, headOf(name), lists.of(name));
    desk.relist(ownerOf(name), isEventList(name) ? { events: head } : { in: head });
  }
}

/** Notes in each article where its local events are now. */
async function writeLinks(
  tx: Transaction,
  works: ReadonlyMap<string, Work>,
  { eventOf, moved }: EventOutcome,
): Promise<void> {
  const others = [...new Set(moved.map(articleOfLocal))].filter((article) => !works.has(article));
  const stored = await tx.get<LinkRecord>(others.map(keys.links));
  for (const [at, article] of others.entries()) {
    const links = stored[at];
    if (!links) continue;
    const events = links.events.map(([local, event]): [string, string] => [local, eventOf.get(local) ?? event]);
    if (events.some(([, event], n) => event !== links.events[n]![1])) tx.put(keys.links(article), { ...links, events });
  }
  for (const [article, { before, after }] of works) {
    if (!after) {
      tx.drop(keys.links(article));
      continue;
    }
    const old = new Map(before?.links.events);
    const events = after.derived.locals.map(({ id }): [string, string] => [id, eventOf.get(id) ?? old.get(id)!]);
    tx.put(keys.links(article), { resolved: after.resolved, events } satisfies LinkRecord);
  }
}
