/** Settles names given in part against all persons the store knows in full, wherever a change may alter the answer. */
import type { EntityId } from '../../model';
import type { Transaction } from '../database';
import { keys, type PartialRecord } from '../records';
import { candidateList, partialList } from '../lists';
import { allRows, changeRows, EMPTY, loadPaths, range, type Directory } from '../sorted-index';
import type { EntityDesk } from './entities';
import { holdersOf, type Holders } from './holders';
import {
  candidacies,
  candidatesUnder,
  type CandidatesIn,
  daysMoved,
  draftOf,
  isOffice,
  keyOfPartial,
  NOWHERE,
  partialRow,
  readPartialRow,
  resolve,
} from './partials';
import { gatherRows } from './row-changes';
import { openWorks, type Names, type Work } from './work';

const NONE: PartialRecord = { candidates: EMPTY, drafts: {}, rows: EMPTY };

/** For each article, provisional ids and whom they mean now. */
type Moved = Map<string, Map<EntityId, EntityId | null>>;

/**
 * To be called when all names in full are in the desk. Names in part are resolved by those alone, so that the result
 * depends on the articles and not on their order. Opens further articles when their names now mean someone else.
 */
export async function settlePartials(
  tx: Transaction,
  desk: EntityDesk,
  works: Map<string, Work>,
  names: Names,
): Promise<void> {
  const candidates = candidateChanges(desk);
  const partials = partialsOf(works);
  const open = [...new Set([...candidates.keys(), ...partials.keys()])].sort();
  const stored = await tx.get<PartialRecord>(open.map(keys.partial));
  await loadPaths(
    tx,
    open.flatMap((key, at) => [
      {
        name: partialList(key),
        head: stored[at]?.rows ?? EMPTY,
        rows: (partials.get(key) ?? []).map(({ day, article }) => `${day}${article}`),
      },
      {
        name: candidateList(key),
        head: stored[at]?.candidates ?? EMPTY,
        rows: (candidates.get(key) ?? []).flatMap(({ before, now }) => [...before, ...now]),
      },
    ]),
  );
  const moved: Moved = new Map();
  for (const [at, key] of open.entries()) {
    const old = stored[at] ?? NONE;
    const record = await settled(tx, key, old, candidates.get(key) ?? [], partials.get(key) ?? [], works, moved);
    if (JSON.stringify(record) === JSON.stringify(stored[at])) continue;
    if (record.rows.n || record.candidates.n) tx.put(keys.partial(key), record);
    else if (stored[at]) tx.drop(keys.partial(key));
  }

  const further = [...moved.keys()].filter((article) => !works.has(article)).sort();
  for (const [id, work] of await openWorks(tx, further, new Map(), names)) works.set(id, work);
  for (const [article, changes] of moved) {
    const resolved = works.get(article)?.after?.resolved;
    if (!resolved) continue;
    for (const [provisional, to] of changes) {
      if (to) resolved[provisional] = to;
      else delete resolved[provisional];
    }
  }
}

/** The record of a key with its new candidates and rows. Notes whoever is now meant in `moved`. */
async function settled(
  tx: Transaction,
  key: string,
  old: PartialRecord,
  coming: readonly CandidateChange[],
  partials: readonly Standing[],
  works: ReadonlyMap<string, Work>,
  moved: Moved,
): Promise<PartialRecord> {
  const drafts = { ...old.drafts };
  const changes = gatherRows();
  const [rowsOfKey, candidatesOfKey] = [partialList(key), candidateList(key)];
  for (const { before, now } of coming) {
    for (const row of before) changes.drop(candidatesOfKey, row);
    for (const row of now) changes.add(candidatesOfKey, row);
  }
  const candidates = await changeRows(tx, candidatesOfKey, old.candidates, changes.of(candidatesOfKey));
  const candidatesIn = candidatesUnder(tx, key, candidates);
  const answers = new Map<string, EntityId | null>();
  const meant = async (draft: Parameters<typeof resolve>[0], day: string) => {
    const question = `${draft.partial} ${draft.within ?? ''} ${day}`;
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = resolve(draft, day, await candidatesIn(draft.within));
    answers.set(question, answer);
    return answer;
  };
  const note = (article: string, id: EntityId, to: EntityId | null) =>
    void moved.set(article, (moved.get(article) ?? new Map<EntityId, EntityId | null>()).set(id, to));
  for (const { day, article, draft, before } of partials) {
    const [no, short] = draftOf(draft);
    drafts[no] = { ...short, n: (drafts[no]?.n ?? 0) + (before ? -1 : 1) };
    if (before) changes.drop(rowsOfKey, partialRow(day, article, no, before.to));
    else {
      const to = await meant(short, day);
      changes.add(rowsOfKey, partialRow(day, article, no, to));
      note(article, draft.id, to);
    }
  }
  for (const { row, countries } of await rowsToAskAgain(tx, key, old, candidates, coming, candidatesIn)) {
    const { day, article, draft: no, to } = readPartialRow(row);
    const { within } = drafts[no]!;
    if (works.has(article) || (countries && within && !countries.has('') && !countries.has(within))) continue;
    const next = await meant(drafts[no]!, day);
    if (next === to) continue;
    changes.drop(rowsOfKey, row);
    changes.add(rowsOfKey, partialRow(day, article, no, next));
    note(article, drafts[no]!.id, next);
  }
  const rows = await changeRows(tx, rowsOfKey, old.rows, changes.of(rowsOfKey));
  const left = Object.entries(drafts).filter(([, { n }]) => n > 0);
  return { candidates, drafts: Object.fromEntries(left.sort(([a], [b]) => (a < b ? -1 : 1))), rows };
}

/** A row, and the countries of those who have changed there; null where any name may mean someone else. */
interface AskAgain {
  row: string;
  countries: ReadonlySet<string> | null;
}

/** Rows whose answer the new candidates may change. */
async function rowsToAskAgain(
  tx: Transaction,
  key: string,
  { candidates: before, rows, drafts }: PartialRecord,
  now: Directory,
  coming: readonly CandidateChange[],
  candidatesIn: CandidatesIn,
): Promise<AskAgain[]> {
  if (!coming.length || !rows.n) return [];
  const list = partialList(key);
  if (!isOffice(key)) {
    if (before.n !== 1 && now.n !== 1) return [];
    return (await allRows(tx, list, rows)).map((row) => ({ row, countries: null }));
  }
  const changed = new Set(coming.map(({ id }) => id));
  const others = new Map<string, Promise<Holders>>();
  const withoutChanged = async (country: string) =>
    holdersOf((await candidatesIn(country || NOWHERE)).all.filter(({ id }) => !changed.has(id)));
  const othersIn = (country: string) => {
    const known = others.get(country) ?? withoutChanged(country);
    others.set(country, known);
    return known;
  };
  const told = Object.values(drafts).every(({ within }) => within);
  const found = new Map<string, Set<string>>();
  for (const { before: old, now: fresh } of coming) {
    for (const { first, last, country } of await daysMoved(old, fresh, othersIn, told)) {
      for (const row of await range(tx, list, rows, first, `${last}~`))
        found.set(row, (found.get(row) ?? new Set()).add(country));
    }
  }
  return [...found].map(([row, countries]) => ({ row, countries }));
}

/** A candidate's rows under a key, as they were and as they are. */
interface CandidateChange {
  id: EntityId;
  before: string[];
  now: string[];
}

/** Keys whose candidates come, go, or are known better than before. */
function candidateChanges(desk: EntityDesk): Map<string, CandidateChange[]> {
  const changes = new Map<string, CandidateChange[]>();
  for (const id of desk.changed()) {
    const [old, fresh] = [candidacies(id, desk.before(id)), candidacies(id, desk.of(id))];
    for (const key of new Set([...old.keys(), ...fresh.keys()])) {
      const [before, now] = [old.get(key) ?? [], fresh.get(key) ?? []];
      if (JSON.stringify(before) === JSON.stringify(now)) continue;
      changes.set(key, [...(changes.get(key) ?? []), { id, before, now }]);
    }
  }
  return changes;
}

/** A name in part in an article; `before` where it is to be taken away, with whom it was found to mean. */
interface Standing {
  day: string;
  article: string;
  draft: Parameters<typeof keyOfPartial>[0];
  before?: { to: EntityId | undefined };
}

function partialsOf(works: ReadonlyMap<string, Work>): Map<string, Standing[]> {
  const found = new Map<string, Standing[]>();
  const put = (standing: Standing) => {
    const key = keyOfPartial(standing.draft);
    found.set(key, [...(found.get(key) ?? []), standing]);
  };
  for (const [article, { before, after }] of works) {
    for (const draft of before?.derived.partials ?? []) {
      const to = before!.links.resolved[draft.id];
      put({ day: before!.derived.row.slice(0, 8), article, draft, before: { to } });
    }
    for (const draft of after?.derived.partials ?? []) {
      put({ day: after!.derived.row.slice(0, 8), article, draft });
    }
  }
  return found;
}
