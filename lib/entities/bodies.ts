/** Bodies named by a pattern: which of an article's spellings are one («القوات المسلحة», «القوات المسلحة العراقية»). */
import type { EntityId } from '../model';
import type { Candidate } from './candidate';

/** The entity of a body. */
export interface Body {
  id: EntityId;
  within?: EntityId;
}

/** Heads whose nationality is who sits in them, not whose they are: «اللجنة العسكرية العراقية الأمريكية». */
const SHARED = new Set(['اللجنه']);

/** Links the bodies of an article that rules have built. */
export function linkBodies(candidates: Candidate[]): Map<Candidate, Body> {
  const built = candidates.filter((candidate) => candidate.entity && candidate.source === 'rule');
  return new Map(built.map((candidate) => [candidate, bodyOf(candidate, built)]));
}

function bodyOf(candidate: Candidate, others: Candidate[]): Body {
  const { id, within } = candidate.entity!;
  const [head = ''] = id.replace(/^\w+:/, '').split(' ');
  const name = candidate.qualities ? `org:${[head, ...shortest(candidate, head, others)].join(' ')}` : id;
  if (SHARED.has(head)) return { id: name };
  const state = within ?? onlyState(candidate, others);
  return state ? { id: `${name}@${state}`, within: state } : { id: name };
}

/** The fewest qualities by which the article calls a body of that head, among those this name has too. */
function shortest(candidate: Candidate, head: string, others: Candidate[]): string[] {
  let best = [...candidate.qualities!].sort();
  for (const { qualities, entity } of others) {
    if (!qualities || !entity!.id.startsWith(`org:${head} `) || qualities.length >= best.length) continue;
    if (qualities.length > 0 && qualities.every((quality) => candidate.qualities!.includes(quality)))
      best = [...qualities].sort();
  }
  return best;
}

/** The one state with which the article names the same body elsewhere. */
function onlyState({ entity }: Candidate, others: Candidate[]): EntityId | undefined {
  const states = new Set(
    others.filter((other) => other.entity!.id === entity!.id).map((other) => other.entity!.within),
  );
  states.delete(undefined);
  return states.size === 1 ? [...states][0] : undefined;
}
