/** Bodies named by a pattern: which of an article's spellings are one («القوات المسلحة», «القوات المسلحة العراقية»). */
import type { EntityId } from '../model';
import type { Candidate } from './candidate';

/** The entity of a body. */
export interface Body {
  id: EntityId;
  within?: EntityId;
}

/** Ways of naming bodies of one head that are compared at most. */
const MOST_VARIANTS = 40;
/** Heads whose nationality is who sits in them, not whose they are: «اللجنة العسكرية العراقية الأمريكية». */
const SHARED = new Set(['اللجنه']);

const NONE: ReadonlyMap<Candidate, Body> = new Map();

/** Links the bodies of an article that rules have built. */
export function linkBodies(candidates: Candidate[]): ReadonlyMap<Candidate, Body> {
  const built = candidates.filter((candidate) => candidate.entity && candidate.source === 'rule');
  if (built.length === 0) return NONE;
  const states = new Map<EntityId, Set<EntityId>>();
  const variants = new Map<string, string[][]>();
  for (const { entity, qualities } of built) {
    const { id, within } = entity!;
    if (within) states.set(id, (states.get(id) ?? new Set()).add(within));
    if (qualities && qualities.length > 0) addVariant(variants, headOf(id), [...qualities].sort());
  }
  const bodies = new Map<Candidate, Body>();
  for (const candidate of built) bodies.set(candidate, bodyOf(candidate, states, variants));
  return bodies;
}

function addVariant(variants: Map<string, string[][]>, head: string, qualities: string[]): void {
  const known = variants.get(head) ?? [];
  if (known.length < MOST_VARIANTS && !known.some((other) => other.join(' ') === qualities.join(' '))) {
    variants.set(head, [...known, qualities]);
  }
}

function bodyOf(candidate: Candidate, states: Map<EntityId, Set<EntityId>>, variants: Map<string, string[][]>): Body {
  const { id, within } = candidate.entity!;
  const head = headOf(id);
  const name = candidate.qualities
    ? `org:${[head, ...shortest(candidate.qualities, variants.get(head) ?? [])].join(' ')}`
    : id;
  if (SHARED.has(head)) return { id: name };
  const [only, ...others] = states.get(id) ?? [];
  const state = within ?? (others.length === 0 ? only : undefined);
  return state ? { id: `${name}@${state}`, within: state } : { id: name };
}

function headOf(id: EntityId): string {
  const from = id.indexOf(':') + 1;
  const space = id.indexOf(' ', from);
  return id.slice(from, space < 0 ? undefined : space);
}

/** The fewest qualities by which the article calls a body of that head, among those this name has too. */
function shortest(own: string[], variants: string[][]): string[] {
  let best = [...own].sort();
  for (const qualities of variants) {
    if (qualities.length < best.length && qualities.every((quality) => own.includes(quality))) best = qualities;
  }
  return best;
}
