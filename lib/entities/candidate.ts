import type { EntityId, EntityType, LinkReason, Span } from '../model';
import type { Entry } from './gazetteer';
import type { Token } from './words';

/** Where a candidate comes from, in the order in which they outrank each other at equal length. */
type Source = 'user' | 'list' | 'rule' | 'tagger';

/** How sure a person found by rule is where an office stands before the name: it may teach its surname to the article. */
export const BEHIND_OFFICE = 0.75;

/**
 * A stretch of a line that may be a name. All have the same fields in the same order, whether they say something or not, and none is made
 * by spreading another: engines find a field at once only where they have met few kinds of objects.
 */
export interface Candidate extends Span {
  /** First and last token in the line. */
  first: number;
  last: number;
  type: EntityType;
  source: Source;
  confidence: number;
  reason: LinkReason;
  /** What the lists say it is; several when the spelling is shared. */
  entries: readonly Entry[];
  /** A listed spelling that is a common word too: kept only where the context agrees. */
  weak: boolean;
  /** A listed person's surname alone. */
  alone: boolean;
  /** In Latin script; an acronym in brackets stands for the name before them, a bare one for what it stood for before. */
  latin: 'name' | 'acronym' | 'bare-acronym' | undefined;
  /** For names that rules build: the entity's id and name. */
  entity: { id: EntityId; name: string; within?: EntityId } | undefined;
  /** For names that rules build of a head and its adjectives («اللجنة العسكرية العليا»): what tells bodies apart. */
  qualities: string[] | undefined;
}

/** What a rule says of the name it has found. */
export interface RuleName {
  type: EntityType;
  confidence: number;
  /** UTF-16 code units of proclitics at the first token; none when absent. */
  cut?: number;
  reason?: LinkReason;
}

/** The candidate that a rule makes of tokens `first` to `last` of a line, proclitics left out. */
export function byRule(
  tokens: readonly Token[],
  first: number,
  last: number,
  { type, confidence, cut = 0, reason = 'full-name' }: RuleName,
): Candidate {
  return {
    start: tokens[first]!.start + cut,
    end: tokens[last]!.end,
    first,
    last,
    type,
    source: 'rule',
    confidence,
    reason,
    entries: NO_ENTRIES,
    weak: false,
    alone: false,
    latin: undefined,
    entity: undefined,
    qualities: undefined,
  };
}

export const NO_ENTRIES: readonly Entry[] = [];
/** What a rule gives that finds nothing in a line. */
export const NO_CANDIDATES: readonly Candidate[] = [];

/** A copy, for whoever changes some of it. */
export function copyOf(candidate: Candidate): Candidate {
  return {
    start: candidate.start,
    end: candidate.end,
    first: candidate.first,
    last: candidate.last,
    type: candidate.type,
    source: candidate.source,
    confidence: candidate.confidence,
    reason: candidate.reason,
    entries: candidate.entries,
    weak: candidate.weak,
    alone: candidate.alone,
    latin: candidate.latin,
    entity: candidate.entity,
    qualities: candidate.qualities,
  };
}
