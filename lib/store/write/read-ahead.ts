/**
 * What a change is likely to need, read in few rounds before it is asked for piece by piece. Nothing depends on it: what was not
 * guessed is read when it is needed.
 */
import { mergeCluster } from '../../events';
import type { EntityId } from '../../model';
import type { Reader } from '../database';
import type { DerivedArticle } from '../derive/article';
import {
  ARTICLE_LIST,
  articlesOfEntity,
  eventsOfEntity,
  partialList,
  rolesOfEntity,
  spellingList,
  wordList,
  wordRow,
} from '../lists';
import { keys, type EntityRecord, type PartialRecord, type SourceArticle } from '../records';
import { EMPTY, loadPaths, type Directory } from '../sorted-index';
import { entitiesOf, eventRow, listRows } from './event-rows';
import { candidatesFor } from './events';
import { keyOfPartial } from './partials';
import { roleRow, rowsOfEnds } from './role-rows';
import type { Work } from './work';

/** Rows of lists with a record of their own under which an article is found. */
export function articleRows({ id, row, words, decided }: DerivedArticle): [list: string, row: string][] {
  return [
    [ARTICLE_LIST, row],
    ...words.map(({ word, events }): [string, string] => [wordList(word), wordRow(word, row, events)]),
    ...decided.map((spelling): [string, string] => [spellingList(spelling), id]),
  ];
}

const MAX_ARTICLES = 3;

/** Whether somebody waits: more articles at once are an import, and would fill the memory. */
export function isWaitedFor(works: number): boolean {
  return works <= MAX_ARTICLES;
}

/**
 * Reads heads of lists and records of entities before it returns, and begins to read what lies below them.
 * @param named the entities of the articles
 */
export async function readAhead(reader: Reader, works: readonly Work[], named: readonly EntityId[]): Promise<void> {
  if (!isWaitedFor(works.length)) return;
  inVain(readCandidates(reader, works));
  const derived = works.flatMap(({ before, after }) => [before?.derived ?? [], after?.derived ?? []].flat());
  const rows = new Map<string, string[]>();
  // Of lists whose head stands in an entity's record.
  const owned = new Map<string, EntityId>();
  const want = (list: string, ...wanted: string[]) => void rows.set(list, [...(rows.get(list) ?? []), ...wanted]);
  const wantOf = (id: EntityId, list: string, ...wanted: string[]) => {
    owned.set(list, id);
    want(list, ...wanted);
  };
  for (const article of derived) {
    for (const [list, row] of articleRows(article)) want(list, row);
    for (const local of article.locals) {
      // As if it were merged with none.
      const event = { ...mergeCluster([local]), members: [local], kin: [] };
      for (const [list, row] of listRows(event)) want(list, row);
      for (const id of entitiesOf(event)) wantOf(id, eventsOfEntity(id), eventRow(event));
    }
    for (const { id, roles } of article.contributions) {
      wantOf(id, articlesOfEntity(id), article.row);
      for (const role of roles) wantOf(id, rolesOfEntity(id), roleRow(role), ...rowsOfEnds(role.key));
    }
  }
  const lists = [...rows.keys()].filter((list) => !owned.has(list));
  const entities = [...new Set(named)];
  const partials = new Set(derived.flatMap((article) => article.partials.map(keyOfPartial)));
  const found = await reader.get<unknown>([
    ...lists.map(keys.index),
    ...entities.map(keys.entity),
    ...[...partials].map(keys.partial),
    keys.sizes,
  ]);
  const heads = new Map(lists.map((list, at) => [list, found[at] as Directory | undefined]));
  const records = new Map(entities.map((id, at) => [id, found[lists.length + at] as EntityRecord | undefined]));
  for (const [list, id] of owned) {
    const record = records.get(id);
    const { events, in: articles, attested } = record ?? {};
    heads.set(list, list === eventsOfEntity(id) ? events : list === articlesOfEntity(id) ? articles : attested);
  }
  for (const [at, key] of [...partials].entries()) {
    const record = found[lists.length + entities.length + at] as PartialRecord | undefined;
    if (record) heads.set(partialList(key), record.rows);
  }
  for (const { row, partials: own } of derived) for (const draft of own) want(partialList(keyOfPartial(draft)), row);
  return inVain(
    loadPaths(
      reader,
      [...rows].map(([name, wanted]) => ({ name, head: heads.get(name) ?? EMPTY, rows: wanted })),
    ),
  );
}

/** Begins to read who and what an article names, while what it says of them is still being found. */
export function readNamed(reader: Reader, { reading }: SourceArticle): void {
  const named = new Set([
    ...reading.entities.map(({ id }) => id),
    ...reading.events.flatMap(({ participants, places }) => [...participants.map(({ entity }) => entity), ...places]),
  ]);
  const partials = new Set(reading.entities.flatMap((draft) => (draft.partial ? keyOfPartial(draft) : [])));
  inVain(reader.get([...[...named].map(keys.entity), ...[...partials].map(keys.partial), keys.sizes]));
}

/** The events that those of the articles may be merged with. */
async function readCandidates(reader: Reader, works: readonly Work[]): Promise<void> {
  for (const { after } of works) {
    const ids = await candidatesFor(reader, after?.derived.locals ?? []);
    await reader.get([...ids].map(keys.event));
  }
}

/** Reads what a change of these lists will need, each with a record of its own. */
export async function readLists(reader: Reader, rows: Iterable<[list: string, row: string]>): Promise<void> {
  const wanted = new Map<string, string[]>();
  for (const [list, row] of rows) wanted.set(list, [...(wanted.get(list) ?? []), row]);
  const names = [...wanted.keys()];
  const heads = await reader.get<Directory>(names.map(keys.index));
  await loadPaths(
    reader,
    names.map((name, at) => ({ name, head: heads[at] ?? EMPTY, rows: wanted.get(name)! })),
  );
}

/** Lets something be read that nobody waits for: a failure is met again by whoever needs it. */
export function inVain(reading: Promise<unknown>): void {
  reading.catch(() => {});
}
