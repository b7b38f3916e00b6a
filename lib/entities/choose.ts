/** Settles which candidates of a line stand: outermost names only, none overlapping. */
import type { Candidate, Source } from './candidate';

const RANK: Record<Source, number> = { user: 4, list: 3, rule: 2, tagger: 1 };

/** The candidates that stand, in the order of their start. The longer outranks the shorter, then the source decides. */
export function choose(candidates: Candidate[]): Candidate[] {
  if (candidates.length < 2) return candidates;
  const ranked = [...candidates].sort(
    (a, b) => userFirst(b) - userFirst(a) || length(b) - length(a) || rank(b) - rank(a) || a.start - b.start,
  );
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (!kept.some((other) => candidate.first <= other.last && other.first <= candidate.last)) {
      kept.push(withListed(candidate, candidates));
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** «محمد بن زايد آل نهيان» is the listed «محمد بن زايد» under a longer name. */
function withListed(candidate: Candidate, all: Candidate[]): Candidate {
  if (candidate.type !== 'PER' || candidate.entries.length > 0) return candidate;
  const listed = all.find(
    ({ type, source, first, last, alone }) =>
      type === 'PER' && source === 'list' && !alone && first === candidate.first && last < candidate.last,
  );
  return listed ? { ...candidate, entries: listed.entries } : candidate;
}

function userFirst({ source }: Candidate): number {
  return source === 'user' ? 1 : 0;
}

/** A spelling that is a common word too yields to whatever else sees a name there. */
function rank({ source, weak }: Candidate): number {
  return weak ? 0 : RANK[source];
}

function length({ first, last }: Candidate): number {
  return last - first;
}
