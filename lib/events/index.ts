import type { Annotation, Claim, LocalEvent } from '../model';

/** Extracts the events and claims of each article of an annotated document. */
export function extractEvents(_text: string, _annotation: Annotation): { events: LocalEvent[]; claims: Claim[] } {
  return { events: [], claims: [] };
}
