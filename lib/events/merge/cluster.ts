import type { MergeDecisions, StoredLocal } from '../merge-types';
import { blockKeys } from './blocks';
import { similarity } from './similarity';

interface Edge {
  a: number;
  b: number;
  score: number;
}

/**
 * Groups local events that tell of the same event. The result depends on the set of locals and decisions alone, not on
 * their order: the likeliest pairs join first, equal scores in the order of ids. Groups hold no two events of one article
 * and no pair that `similarity` forbids or the reader has split; what the reader has joined stays together in spite of
 * both. Two locals that no chain of `merge` pairs connects never influence each other, so that the store may call this
 * for one connected component at a time.
 * @returns groups sorted by their first id, each sorted by id
 */
export function clusterEvents(
  locals: readonly StoredLocal[],
  decisions: MergeDecisions = { joined: [], split: [] },
): StoredLocal[][] {
  const sorted = locals.toSorted((a, b) => compare(a.id, b.id));
  const index = new Map(sorted.map(({ id }, at) => [id, at]));
  const splits = new Set(decisions.split.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const groups = sorted.map((_, at) => [at]);
  const groupOf = groups.slice();

  const join = (a: number, b: number) => {
    const [into, from] = [groupOf[a]!, groupOf[b]!];
    if (into === from) return;
    into.push(...from);
    for (const member of from) groupOf[member] = into;
  };
  for (const [one, other] of decisions.joined) {
    const [a, b] = [index.get(one), index.get(other)];
    if (a !== undefined && b !== undefined) join(a, b);
  }
  const mayJoin = (a: number, b: number) => {
    const [left, right] = [sorted[a]!, sorted[b]!];
    if (splits.has(`${left.id} ${right.id}`)) return false;
    return similarity(left, right).score > 0;
  };
  for (const { a, b } of edgesOf(sorted)) {
    if (groupOf[a] === groupOf[b]) continue;
    if (groupOf[a]!.every((left) => groupOf[b]!.every((right) => mayJoin(left, right)))) join(a, b);
  }
  return [...new Set(groupOf)].map((group) => group.toSorted((a, b) => a - b).map((at) => sorted[at]!));
}

/** The pairs that the rules would merge, the likeliest first. */
function edgesOf(sorted: StoredLocal[]): Edge[] {
  const blocks = new Map<string, number[]>();
  sorted.forEach((event, at) => {
    for (const key of blockKeys(event)) {
      const block = blocks.get(key);
      if (block) block.push(at);
      else blocks.set(key, [at]);
    }
  });
  const seen = new Set<number>();
  const edges: Edge[] = [];
  for (const block of blocks.values()) {
    for (let left = 0; left < block.length; left += 1) {
      for (let right = left + 1; right < block.length; right += 1) {
        const [a, b] = [block[left]!, block[right]!];
        const pair = a * sorted.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const { merge, score } = similarity(sorted[a]!, sorted[b]!);
        if (merge) edges.push({ a, b, score });
      }
    }
  }
  return edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
