/** What the store keeps: the nouns of its records, and under which keys. */
import type { MergedEvent, StoredLocal } from '../events';
import type { Claim, EntityDraft, EntityId, EntityType, IsoDate, PublishedFrom, Reading, RoleMention } from '../model';
import type { Directory } from './sorted-index';

/** Counts up with every change of the records' shape; `migrations.ts` holds a step for each. */
export const SCHEMA_VERSION = 4;

/**
 * Counts up when what follows from the articles changes (names of lists, rules of merging, what an event is made of): a store of an
 * older figure is built anew from its articles.
 */
export const DERIVED_VERSION = 11;

/**
 * An article as it came: the source of everything else. Exported, imported and journalled whole; all other records
 * follow from these and from the reader's decisions.
 */
export interface SourceArticle {
  /** A hash of address and text (`articleId`). */
  id: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  publishedAt: IsoDate | null;
  publishedAtFrom: PublishedFrom;
  author: string | null;
  /** When the reader saved it; null when it only came with the extension. */
  savedAt: string | null;
  /** Whether it came with the extension. */
  seed: boolean;
  text: string;
  reading: Reading;
}

/** `a/<article>`: what lists and reports show. `t/<article>` holds the text, `x/<article>` the reading. */
export interface ArticleRecord extends Omit<SourceArticle, 'id' | 'text' | 'reading'> {
  /** Of the text, to find near copies. */
  simhash: string;
}

/** `l/<article>`: where the article's parts went. */
export interface LinkRecord {
  /** Provisional ids of names given in part, and whom they were found to mean. */
  resolved: Record<EntityId, EntityId>;
  /** Ids of the article's local events, in its order, each with the merged event it is in. */
  events: [local: string, event: string][];
}

/** A local event with the words of its supports, so that a card needs no text. */
export interface Member extends StoredLocal {
  quotes: string[];
  simhash: string;
  /** Numbers that the article gives in this event; absent where there are none. */
  claims?: MemberClaim[];
}

/** Offsets are into the article's text, `quote` is the sentence around. */
export interface MemberClaim extends Omit<Claim, 'article' | 'event'> {
  quote: string;
}

/** `e/<event>` */
export interface EventRecord extends Omit<MergedEvent, 'members'> {
  members: Member[];
  /** Events that share a likely pair with this one and were kept apart: merging looks at all of them together. */
  kin: string[];
}

export type Counts = Record<string, number>;

/** A role, and where it is attested: the ends of a list that may be long (`rolesOfEntity`). */
export interface RoleRecord {
  title: string;
  kind: RoleMention['kind'];
  organisation: EntityId | null;
  country: EntityId | null;
  /** The first and the last dated attestation, or an undated one twice: day, article, span. */
  at: [first: string, last: string];
  /** First and last day of those by articles that name the bearer in full; null where there are none, or none is dated. */
  full: { from: string | null; to: string | null } | null;
}

/** `n/<entity>` */
export interface EntityRecord {
  /** How many name it in full: only these count when names given in part are resolved. */
  full: number;
  types: Counts;
  names: Counts;
  namesEn: Counts;
  within: Counts;
  aliases: Counts;
  roles: Record<string, RoleRecord>;
  /** Day and id of its events. */
  events: Directory;
  /** Day and id of the articles that name it. */
  in: Directory;
  /** Attestations of its roles. */
  attested: Directory;
}

/** `k/<key>`: names given in part, and the entities that may be meant. */
export interface PartialRecord {
  /** Who may be meant; under an office, with the days on which they are attested in it (`candidacies`). */
  candidates: Directory;
  /** The names, under a short key, with how many rows have them. */
  drafts: Record<string, Pick<EntityDraft, 'id' | 'name' | 'partial' | 'within'> & { n: number }>;
  /** Where they stand, and whom each was found to mean (`partialRow`). */
  rows: Directory;
}

/** What the reader decided. Pairs of events are pairs of local events: those have ids that never change. */
export type Decision =
  | { kind: 'same'; spelling: string; entity: EntityId }
  | { kind: 'different'; spelling: string; entity: EntityId }
  | { kind: 'not-a-name'; spelling: string }
  | { kind: 'rename'; entity: EntityId; name: string }
  | { kind: 'join'; a: string; b: string }
  | { kind: 'split'; a: string; b: string }
  | { kind: 'removed'; article: string };

/** `at` orders decisions on one subject: the latest holds. */
export type DatedDecision = Decision & { at: string };

/** `d`: decisions by subject (`subjectOf`). */
export type DecisionRecord = Record<string, DatedDecision>;

/** A change of the sources: null removes. Its inverse undoes it. */
export interface SourceChange {
  articles: { id: string; article: SourceArticle | null }[];
  decisions: { subject: string; decision: DatedDecision | null }[];
}

export type UndoLabel = 'save' | 'remove' | 'decide' | 'import';

export interface UndoStep {
  txn: number;
  label: UndoLabel;
  detail: string;
}

/** `j/<txn>`: how to take a transaction back, or, once taken back, how to do it again. */
export interface JournalRecord {
  back: SourceChange;
}

/** `g/<txn modulo LOG_LENGTH>`: what a transaction touched, so that open cards know whether they are out of date. */
export interface LogRecord {
  txn: number;
  touched: Touched;
}

export interface Touched {
  articles: string[];
  entities: string[];
  events: string[];
}

/** `m`: the commit pointer, the one key that opening reads. */
export interface MetaRecord {
  schema: number;
  /** The prefix of the records that count. */
  generation: number;
  txn: number;
  counts: { articles: number; entities: number; events: number };
  /** The shipped store that was put in last. */
  seed: { hash: string; articles: string[] } | null;
  undo: UndoStep[];
  redo: UndoStep[];
  /** Full keys that hold tombstones and wait to be removed. */
  dead: string[];
  /** Transactions whose records wait in logs (`logKey`) and are not yet in their places, in their order. */
  logged: number[];
  /** Generations whose keys are rubbish: what a rebuild has left behind, or one that the browser's death cut short. */
  rubbish: number[];
  nextGeneration: number;
  /** The `DERIVED_VERSION` that made the records. */
  derived: number;
  /** What the records take in storage, counted as they are written. */
  bytes: number;
}

export const META_KEY = 'm';

/** `w/<txn>`, of no generation: all records that a transaction has written, by their full keys. */
export function logKey(txn: number): string {
  return `w/${txn}`;
}

/** How many transactions back it is known what they touched. */
export const LOG_LENGTH = 64;

export const keys = {
  article: (id: string) => `a/${id}`,
  text: (id: string) => `t/${id}`,
  reading: (id: string) => `x/${id}`,
  links: (id: string) => `l/${id}`,
  event: (id: string) => `e/${id}`,
  entity: (id: EntityId) => `n/${id}`,
  partial: (key: string) => `k/${key}`,
  index: (name: string) => `i/${name}`,
  journal: (txn: number) => `j/${txn}`,
  log: (txn: number) => `g/${txn % LOG_LENGTH}`,
  decisions: 'd',
  /** How long the lists are whose length is shown. */
  sizes: 's',
};

/** An entity's type by the majority of its articles; by its id's prefix when none says. */
export function typeOf(record: EntityRecord | undefined, id: EntityId): EntityType {
  const counted = record && mostCounted(record.types);
  return (counted ?? PREFIX_TYPES[id.slice(0, 3)] ?? 'MISC') as EntityType;
}

const PREFIX_TYPES: Record<string, EntityType> = {
  per: 'PER',
  gpe: 'GPE',
  loc: 'LOC',
  org: 'ORG',
  nor: 'NORP',
};

/** What has come to nothing is left out. */
export function summed(counts: Counts, more: Counts, by: 1 | -1 = 1): Counts {
  const sum = { ...counts };
  for (const [key, count] of Object.entries(more)) {
    const total = (sum[key] ?? 0) + count * by;
    if (total > 0) sum[key] = total;
    else delete sum[key];
  }
  return sum;
}

/** The key with the greatest count, the first in code order among equals. */
export function mostCounted(counts: Counts): string | null {
  let best: string | null = null;
  for (const [key, count] of Object.entries(counts)) {
    if (best === null || count > counts[best]! || (count === counts[best]! && key < best)) best = key;
  }
  return best;
}
