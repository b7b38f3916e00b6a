/** Settles which candidates of a line stand: outermost names only, none overlapping. */
import { copyOf, type Candidate } from './candidate';

/** The candidates that stand, in the order of their start. The longer outranks the shorter, then the source decides. */
export function choose(candidates: Candidate[]): Candidate[] {
  if (standApart(candidates)) return candidates;
  const ordered = inOrder(candidates);
  const kept: Candidate[] = [];
  for (let from = 0, to = 0; from < ordered.length; from = to) {
    let { last } = ordered[from]!;
    for (to = from + 1; to < ordered.length && ordered[to]!.first <= last; to += 1) {
      if (ordered[to]!.last > last) last = ordered[to]!.last;
    }
    if (to === from + 1) kept.push(ordered[from]!);
    else for (const candidate of settled(ordered.slice(from, to))) kept.push(candidate);
  }
  return kept;
}

/** Whether they are in order and none overlaps another, as in most lines. */
function standApart(candidates: Candidate[]): boolean {
  for (let at = 1; at < candidates.length; at += 1) {
    if (candidates[at]!.first <= candidates[at - 1]!.last) return false;
  }
  return true;
}

/** Those of some candidates that stand, each of which overlaps another one of them. */
function settled(rivals: Candidate[]): Candidate[] {
  const best = bestOf(rivals);
  if (overlapsAll(best, rivals)) return [withListed(best, rivals)];
  const kept: Candidate[] = [];
  for (const candidate of rivals.slice().sort(byRank)) if (!overlapsAny(candidate, kept)) kept.push(candidate);
  const standing = inOrder(kept);
  for (let at = 0; at < standing.length; at += 1) standing[at] = withListed(standing[at]!, rivals);
  return standing;
}

/** The first of those that nothing outranks. */
function bestOf(rivals: readonly Candidate[]): Candidate {
  let best = rivals[0]!;
  for (let at = 1; at < rivals.length; at += 1) if (byRank(rivals[at]!, best) < 0) best = rivals[at]!;
  return best;
}

/** As of nearly all rivals: then nothing is left beside it. */
function overlapsAll({ first, last }: Candidate, others: readonly Candidate[]): boolean {
  for (let at = 0; at < others.length; at += 1) if (first > others[at]!.last || others[at]!.first > last) return false;
  return true;
}

function overlapsAny({ first, last }: Candidate, others: readonly Candidate[]): boolean {
  for (let at = 0; at < others.length; at += 1) if (first <= others[at]!.last && others[at]!.first <= last) return true;
  return false;
}

/** A line has few candidates, mostly in order: for so many at most their places are found by hand. */
const FEW = 24;

/** The candidates in the order of their first token; those that are equal stay in theirs. */
function inOrder(candidates: Candidate[]): Candidate[] {
  const found = candidates.slice();
  if (found.length > FEW) return found.sort(byFirst);
  for (let next = 1; next < found.length; next += 1) {
    const candidate = found[next]!;
    const { first } = candidate;
    let at = next;
    for (; at > 0 && found[at - 1]!.first > first; at -= 1) found[at] = found[at - 1]!;
    found[at] = candidate;
  }
  return found;
}

function byFirst(a: Candidate, b: Candidate): number {
  return a.first - b.first;
}

function byRank(a: Candidate, b: Candidate): number {
  return userFirst(b) - userFirst(a) || length(b) - length(a) || rank(b) - rank(a) || a.start - b.start;
}

/** «محمد بن زايد آل نهيان» is the listed «محمد بن زايد» under a longer name, «محمد شهباز شريف» the listed «شهباز شريف». */
function withListed(candidate: Candidate, all: Candidate[]): Candidate {
  if (candidate.type !== 'PER' || candidate.entries.length > 0) return candidate;
  const listed = all.find(
    ({ type, source, first, last, alone }) =>
      type === 'PER' &&
      source === 'list' &&
      !alone &&
      candidate.first <= first &&
      last <= candidate.last &&
      (first === candidate.first || last === candidate.last),
  );
  if (!listed) return candidate;
  const found = copyOf(candidate);
  found.entries = listed.entries;
  return found;
}

function userFirst({ source }: Candidate): number {
  return source === 'user' ? 1 : 0;
}

/** A spelling that is a common word too yields to whatever else sees a name there. */
function rank({ source, weak }: Candidate): number {
  return weak ? 0 : source === 'list' ? 3 : source === 'rule' ? 2 : source === 'tagger' ? 1 : 4;
}

function length({ first, last }: Candidate): number {
  return last - first;
}
