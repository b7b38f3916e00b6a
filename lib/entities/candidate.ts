import type { EntityId, EntityType, LinkReason, Span } from '../model';
import type { Entry } from './gazetteer';

/** Where a candidate comes from, in the order in which they outrank each other at equal length. */
export type Source = 'user' | 'list' | 'rule' | 'tagger';

/** How sure a person found by rule is where an office stands before the name: it may teach its surname to the article. */
export const BEHIND_OFFICE = 0.75;

/** A stretch of a line that may be a name. */
export interface Candidate extends Span {
  /** First and last token in the line. */
  first: number;
  last: number;
  type: EntityType;
  source: Source;
  confidence: number;
  reason: LinkReason;
  /** What the lists say it is; several when the spelling is shared. */
  entries: Entry[];
  /** A listed spelling that is a common word too: kept only where the context agrees. */
  weak: boolean;
  /** A listed person's surname alone. */
  alone: boolean;
  /** In Latin script; an acronym in brackets stands for the name before them, a bare one for what it stood for before. */
  latin?: 'name' | 'acronym' | 'bare-acronym';
  /** For names that rules build: the entity's id and name. */
  entity?: { id: EntityId; name: string; within?: EntityId };
  /** For names that rules build of a head and its adjectives («اللجنة العسكرية العليا»): what tells bodies apart. */
  qualities?: string[];
}
