/** Settles names given in part against all persons the store knows in full, wherever a change may alter the answer. */
import type { EntityId } from '../../model';
import type { Transaction } from '../database';
import { keys, type EntityRecord, type PartialRecord } from '../records';
import type { EntityDesk } from './entities';
import { candidateOf, keyOfPartial, keysOfCandidate, resolve } from './partials';
import { openWorks, type Names, type Work } from './work';

const NONE: PartialRecord = { partials: [], candidates: [] };

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
  const partials = partialChanges(works);
  const open = [...new Set([...candidates.keys(), ...partials.keys()])].sort();
  const stored = await tx.get<PartialRecord>(open.map(keys.partial));

  const next = new Map<string, PartialRecord>();
  for (const [at, key] of open.entries()) {
    const old = stored[at] ?? NONE;
    const change = candidates.get(key);
    const ids = new Set(old.candidates);
    for (const id of change?.drop ?? []) ids.delete(id);
    for (const id of change?.add ?? []) ids.add(id);
    const rows = old.partials.filter(({ article }) => !works.has(article));
    next.set(key, { candidates: [...ids].sort(), partials: [...rows, ...(partials.get(key)?.add ?? [])] });
  }
  await desk.load([...next.values()].flatMap((record) => (record.partials.length ? record.candidates : [])));

  const moved = new Map<string, Map<EntityId, EntityId | null>>();
  for (const [key, record] of next) {
    if (!record.partials.length) continue;
    const persons = record.candidates.flatMap((id) => {
      const entity = desk.of(id);
      return entity ? candidateOf(id, entity) : [];
    });
    record.partials = record.partials
      .map((row) => {
        const to = resolve(row.draft, row.on, persons);
        if (to !== row.to || works.has(row.article)) {
          moved.set(
            row.article,
            (moved.get(row.article) ?? new Map<EntityId, EntityId | null>()).set(row.draft.id, to),
          );
        }
        return { ...row, to };
      })
      .sort((a, b) => (`${a.article} ${a.draft.id}` < `${b.article} ${b.draft.id}` ? -1 : 1));
    next.set(key, record);
  }
  for (const [at, key] of open.entries()) {
    const record = next.get(key)!;
    if (JSON.stringify(record) === JSON.stringify(stored[at])) continue;
    if (record.partials.length || record.candidates.length) tx.put(keys.partial(key), record);
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

/** Keys whose candidates come, go, or are known better than before. */
function candidateChanges(desk: EntityDesk): Map<string, { add: EntityId[]; drop: EntityId[] }> {
  const changes = new Map<string, { add: EntityId[]; drop: EntityId[] }>();
  const at = (key: string) => {
    const change = changes.get(key) ?? { add: [], drop: [] };
    changes.set(key, change);
    return change;
  };
  for (const id of desk.changed()) {
    const [before, now] = [desk.before(id), desk.of(id)];
    if (facts(id, before) === facts(id, now)) continue;
    const [old, fresh] = [new Set(keysOfCandidate(id, before)), new Set(keysOfCandidate(id, now))];
    for (const key of old) if (!fresh.has(key)) at(key).drop.push(id);
    for (const key of fresh) at(key).add.push(id);
  }
  return changes;
}

function facts(id: EntityId, record: EntityRecord | undefined): string {
  if (!keysOfCandidate(id, record).length) return '';
  return JSON.stringify(candidateOf(id, record!));
}

function partialChanges(works: ReadonlyMap<string, Work>): Map<string, { add: PartialRecord['partials'] }> {
  const changes = new Map<string, { add: PartialRecord['partials'] }>();
  const at = (key: string) => {
    const change = changes.get(key) ?? { add: [] };
    changes.set(key, change);
    return change;
  };
  for (const [article, { before, after }] of works) {
    for (const draft of before?.derived.partials ?? []) at(keyOfPartial(draft));
    for (const draft of after?.derived.partials ?? []) {
      const on = after!.derived.on;
      at(keyOfPartial(draft)).add.push({ article, on, draft, to: null });
    }
  }
  return changes;
}
