import type { Annotation, Claim, LocalEvent } from '../model';

import { claimsOf } from './claims/claims';
import { eventsOf, readArticle } from './extract/article';

export { contentHash } from './content-hash';
export { blockKeys, inBlocks } from './merge/blocks';
export { conflictSubject } from './conflict-keys';
export { findConflicts } from './conflicts';
export { clusterEvents } from './merge/cluster';
export { evidenceOf } from './merge/evidence';
export { mergeCluster } from './merge/merged';
export { reportReach, similarity } from './merge/similarity';
export { contentWords } from './merge/words';
export type { MergedEvent, MergeDecisions, StoredLocal } from './merge-types';
export { daysMeet, sharedDays } from './days';
export { isNearCopy, simhash } from './near-copy';

/** Extracts the events and claims of each article of an annotated document. */
export function extractEvents(text: string, annotation: Annotation): { events: LocalEvent[]; claims: Claim[] } {
  const readings = annotation.articles.map((_, index) => readArticle(text, annotation, index));
  const events = readings.flatMap(eventsOf);
  return { events, claims: readings.flatMap((reading) => claimsOf(reading, events)) };
}
