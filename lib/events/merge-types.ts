import type { EntityId, EventStatus, EventType, Grain, IsoDate, LocalEvent, Participant, Support } from '../model';

/**
 * A local event as the store keeps it: under an id of its own, with the ids of the article, and its participants and
 * places resolved across documents. Everything that merging looks at is in here, so that merging is a pure function.
 */
export interface StoredLocal extends Omit<LocalEvent, 'article' | 'supports'> {
  /** The article's id and the event's ordinal in it: a function of the article's content alone. */
  id: string;
  /** The article's id, a hash of its content. */
  article: string;
  publishedAt: IsoDate | null;
  supports: Omit<Support, 'article'>[];
}

/** What the reader has decided about pairs of local events (by id); it outranks every rule. */
export interface MergeDecisions {
  /** These tell of the same event. */
  joined: readonly (readonly [string, string])[];
  /** These do not. */
  split: readonly (readonly [string, string])[];
}

/** How alike two local events are, and why. */
export interface Similarity {
  /** 0 to 1; 0 when something forbids the merge. */
  score: number;
  /** Whether the rules would merge them. */
  merge: boolean;
  /** What was weighed, each 0 to 1; a veto is named with the value 0 («veto:date»). */
  features: Record<string, number>;
}

/** One event as all its articles tell it. Its locals stay as they are: it can always be taken apart again. */
export interface MergedEvent {
  /** A function of the members alone. */
  id: string;
  type: EventType;
  headline: string;
  from: IsoDate | null;
  to: IsoDate | null;
  grain: Grain | null;
  status: EventStatus;
  participants: Participant[];
  places: EntityId[];
  /** The greatest of the members'. */
  confidence: number;
  /** Ids of the local events, sorted. */
  members: string[];
}
