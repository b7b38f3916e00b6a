import type { Transaction } from '../database';
import { isCounted } from '../lists';
import { keys, summed, type Counts } from '../records';
import { changeRows, EMPTY, isRecut, loadPaths, type Directory, type RowChange } from '../sorted-index';

/** Rows to add to and drop from lists, gathered over a whole transaction: what is dropped and added again stays. */
export interface RowChanges {
  add(list: string, row: string): void;
  drop(list: string, row: string): void;
  of(list: string): RowChange;
  lists(): string[];
  /** What is gathered so far. */
  all(): [list: string, row: string][];
}

export function gatherRows(): RowChanges {
  const net = new Map<string, Map<string, number>>();
  const count = (list: string, row: string, by: number) => {
    const rows = net.get(list) ?? new Map<string, number>();
    net.set(list, rows);
    rows.set(row, (rows.get(row) ?? 0) + by);
  };
  return {
    add: (list, row) => count(list, row, 1),
    drop: (list, row) => count(list, row, -1),
    of(list) {
      const rows = [...(net.get(list) ?? [])];
      return {
        add: rows.filter(([, by]) => by > 0).map(([row]) => row),
        drop: rows.filter(([, by]) => by < 0).map(([row]) => row),
      };
    },
    all: () =>
      [...net].flatMap(([list, rows]) =>
        [...rows].flatMap(([row, by]): [string, string][] => (by ? [[list, row]] : [])),
      ),
    lists: () => [...net].filter(([, rows]) => [...rows.values()].some((by) => by !== 0)).map(([list]) => list),
  };
}

export function rowsOf({ add, drop }: RowChange): string[] {
  return [...add, ...drop];
}

/** Writes all gathered rows to lists that have a record of their own (`i/<list>`). */
export async function writeRows(tx: Transaction, changes: RowChanges): Promise<void> {
  const lists = changes.lists();
  const heads = await tx.get<Directory>(lists.map(keys.index));
  await loadPaths(
    tx,
    lists.map((name, at) => ({ name, head: heads[at] ?? EMPTY, rows: rowsOf(changes.of(name)) })),
  );
  const grown: Counts = {};
  for (const [at, list] of lists.entries()) {
    const before = heads[at] ?? EMPTY;
    const head = await changeRows(tx, list, before, changes.of(list));
    if (isCounted(list) && head.n !== before.n) grown[list] = head.n - before.n;
    if (!isRecut(before, head)) continue;
    if (head.rows || head.chunks) tx.put(keys.index(list), head);
    else tx.drop(keys.index(list));
  }
  if (!Object.keys(grown).length) return;
  const [sizes = {}] = await tx.get<Counts>([keys.sizes]);
  const now = summed(sizes, grown);
  if (Object.keys(now).length) tx.put(keys.sizes, now);
  else tx.drop(keys.sizes);
}
