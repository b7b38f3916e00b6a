import type { Reader } from '../database';
import { scan, type Directory } from '../sorted-index';

export interface ListHead {
  name: string;
  head: Directory;
}

/** How much may still be read; `stoppedAt` is the row at which it ran out. */
export interface Budget {
  left: number;
  stoppedAt: string | null;
}

/** Rows that are passed over one by one before the list is entered anew farther on: about a chunk's. */
const STEPS = 64;

/**
 * Rows that stand in all of these lists, in order: the lists are walked side by side, and a list that is behind is entered anew
 * where the others are, so that the shortest decides how much is read.
 */
export async function* commonRows(
  reader: Reader,
  lists: readonly ListHead[],
  from: string | null,
  direction: 'up' | 'down',
  budget: Budget,
): AsyncGenerator<string> {
  const enter = ({ name, head }: ListHead, row: string | null) => scan(reader, name, head, row, direction);
  const isBehind = (row: string, target: string) => (direction === 'up' ? row < target : row > target);
  const walks = lists.map((list) => ({ list, rows: enter(list, from), row: null as string | null }));
  const step = async (walk: (typeof walks)[number]) => {
    const { value, done } = await walk.rows.next();
    walk.row = done ? null : value;
    budget.left -= 1;
  };
  for (const walk of walks) await step(walk);
  for (;;) {
    const heads = walks.map(({ row }) => row);
    if (heads.includes(null)) return;
    const target = (heads as string[]).reduce((a, b) => (isBehind(a, b) ? b : a));
    if (budget.left <= 0) {
      budget.stoppedAt = target;
      return;
    }
    const behind = walks.filter(({ row }) => isBehind(row!, target));
    for (const walk of behind) {
      for (let n = 0; n < STEPS && walk.row !== null && isBehind(walk.row, target); n += 1) await step(walk);
      if (walk.row === null || !isBehind(walk.row, target)) continue;
      walk.rows = enter(walk.list, target);
      await step(walk);
    }
    if (behind.length) continue;
    yield target;
    for (const walk of walks) await step(walk);
  }
}
