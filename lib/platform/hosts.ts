import { OUTLETS } from '../articles/data/outlets';

/**
 * Match patterns of the news sites that are annotated without asking: each host with its subdomains; of an international site the
 * Arabic part alone.
 */
export function newsMatches(): string[] {
  return [...new Set(OUTLETS.flatMap(({ hosts }) => hosts.flatMap(patternsOf)))].sort();
}

function patternsOf(place: string): string[] {
  const slash = place.indexOf('/');
  if (slash < 0) return [`*://*.${place}/*`];
  const path = place.slice(slash);
  return [`*://${place.slice(0, slash)}${path}`, `*://${place.slice(0, slash)}${path}/*`];
}

/** The host names (and paths) of those sites, for people to read. */
export function newsSites(): string[] {
  return [...new Set(OUTLETS.flatMap(({ hosts }) => hosts))].sort();
}
