import type { MergeDecisions, StoredLocal } from '../merge-types';
import { blockKeys, inBlocks } from './blocks';
import { oddsOf } from './odds';
import { similarity } from './similarity';

/** Two groups of one component that share a likely pair, and what all their pairs say together. */
interface Tie {
  /** Thousandths of log odds, each pair weighed by its sentences: whole numbers, so that no order of adding changes the sum. */
  sum: number;
  weight: number;
  /** The reader has parted two of them. */
  apart: boolean;
}

/** What an article that tells two events says against their being one, in log odds: it has joined what it could. */
const ONE_ARTICLE = -2.5;

/**
 * Groups local events that tell of the same event. The result depends on the set of locals and decisions alone, not on
 * their order: of all groups that share a likely pair those join first whose pairs are likeliest in the mean (weighed by the
 * sentences that tell them), equals in the order of ids, as long as the mean is for it. So one odd pair neither joins nor
 * parts two groups. Two events of one article join where other articles tie both, and not for themselves; what the reader has
 * split stays apart, and what the reader has joined stays together. Two locals that no chain of `merge` pairs connects never influence each other, so that the
 * store may call this for one connected component at a time.
 * @returns groups sorted by their first id, each sorted by id
 */
export function clusterEvents(
  locals: readonly StoredLocal[],
  decisions: MergeDecisions = { joined: [], split: [] },
): StoredLocal[][] {
  const sorted = locals.toSorted((a, b) => compare(a.id, b.id));
  const index = new Map(sorted.map(({ id }, at) => [id, at]));
  const splits = new Set(decisions.split.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const groups = new Map(sorted.map((_, at) => [at, [at]]));
  const ties = new Map<number, Map<number, Tie>>(sorted.map((_, at) => [at, new Map()]));

  const pairTie = (a: number, b: number): Tie => {
    const [left, right] = [sorted[a]!, sorted[b]!];
    const weight = left.supports.length * right.supports.length || 1;
    const odds = left.article === right.article ? ONE_ARTICLE : oddsOf(similarity(left, right).score);
    return {
      sum: weight * Math.round(1000 * odds),
      weight,
      apart: splits.has(`${left.id} ${right.id}`),
    };
  };
  const tieOf = (one: number, other: number): Tie =>
    ties.get(one)!.get(other) ??
    groups
      .get(one)!
      .flatMap((a) => groups.get(other)!.map((b) => pairTie(a, b)))
      .reduce(added);
  const join = (one: number, other: number) => {
    const [into, from] = one < other ? [one, other] : [other, one];
    const near = new Set([...ties.get(into)!.keys(), ...ties.get(from)!.keys()]);
    for (const group of near) {
      if (group === into || group === from) continue;
      const tie = added(tieOf(into, group), tieOf(from, group));
      ties.get(into)!.set(group, tie);
      ties.get(group)!.set(into, tie).delete(from);
    }
    ties.get(into)!.delete(from);
    ties.delete(from);
    groups.get(into)!.push(...groups.get(from)!);
    groups.delete(from);
  };

  for (const [a, b] of edgesOf(sorted)) {
    const tie = pairTie(a, b);
    ties.get(a)!.set(b, tie);
    ties.get(b)!.set(a, tie);
  }
  const groupOf = (at: number) => [...groups].find(([, members]) => members.includes(at))![0];
  for (const [one, other] of decisions.joined) {
    const [a, b] = [index.get(one), index.get(other)];
    if (a === undefined || b === undefined) continue;
    const [left, right] = [groupOf(a), groupOf(b)];
    if (left !== right) join(left, right);
  }
  for (const component of componentsOf(ties)) joinLikeliest(component, ties, join);
  return [...groups.values()].map((group) => group.toSorted((a, b) => a - b).map((at) => sorted[at]!));
}

function added(one: Tie, other: Tie): Tie {
  return {
    sum: one.sum + other.sum,
    weight: one.weight + other.weight,
    apart: one.apart || other.apart,
  };
}

/** Joins the groups of a component two by two, the likeliest first, until the mean speaks against all that are left. */
function joinLikeliest(
  component: number[],
  ties: ReadonlyMap<number, ReadonlyMap<number, Tie>>,
  join: (one: number, other: number) => void,
): void {
  for (;;) {
    let best: { one: number; other: number; mean: number } | null = null;
    for (const one of component) {
      for (const [other, { sum, weight, apart }] of ties.get(one) ?? []) {
        const mean = sum / weight;
        if (other < one || apart || mean < 0) continue;
        if (!best || mean > best.mean || (mean === best.mean && one === best.one && other < best.other))
          best = { one, other, mean };
      }
    }
    if (!best) return;
    join(best.one, best.other);
  }
}

/** The groups that ties connect, each sorted. */
function componentsOf(ties: ReadonlyMap<number, ReadonlyMap<number, Tie>>): number[][] {
  const seen = new Set<number>();
  const components: number[][] = [];
  for (const start of [...ties.keys()].sort((a, b) => a - b)) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    for (const at of component) {
      for (const next of ties.get(at)!.keys()) {
        if (seen.has(next)) continue;
        seen.add(next);
        component.push(next);
      }
    }
    components.push(component.sort((a, b) => a - b));
  }
  return components;
}

/** The pairs that the rules would merge, of those that share a block. */
function edgesOf(sorted: StoredLocal[]): [number, number][] {
  const blocks = inBlocks([...sorted.keys()], (at) => blockKeys(sorted[at]!));
  const seen = new Set<number>();
  const edges: [number, number][] = [];
  for (const block of blocks.values()) {
    for (let left = 0; left < block.length; left += 1) {
      for (let right = left + 1; right < block.length; right += 1) {
        const [a, b] = [block[left]!, block[right]!];
        const pair = a * sorted.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        if (similarity(sorted[a]!, sorted[b]!).merge) edges.push([a, b]);
      }
    }
  }
  return edges;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
