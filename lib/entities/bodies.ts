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

/**
 * Bodies of which each state has one: where an article names no state with it, it is that of the state of which the article tells.
 * Another country's «النيابة العامة» is another body.
 */
const OF_A_STATE =
  /^org:(?:وزاره \S.*|النيابه العامه|المحكمه (?:العليا|الدستوريه|الاتحاديه|الاتحاديه العليا|الدستوريه العليا)|البنك المركزي|المصرف المركزي|القوات المسلحه|الامن العام|الدفاع المدني|الحمايه المدنيه|الوقايه المدنيه|مجلس (?:النواب|الوزراء|الشوري|الامه|الشعب)|رئاسه (?:الجمهوريه|الوزراء|الحكومه)|هيئه الانتخابات|ديوان المحاسبه)$/;

/**
 * Links the bodies of an article that rules have built.
 * @param home the one state of which the article tells, null where there are several
 */
export function linkBodies(candidates: Candidate[], home: () => EntityId | null): ReadonlyMap<Candidate, Body> {
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
  for (const candidate of built) bodies.set(candidate, bodyOf(candidate, states, variants, home));
  return bodies;
}

function addVariant(variants: Map<string, string[][]>, head: string, qualities: string[]): void {
  const known = variants.get(head) ?? [];
  if (known.length < MOST_VARIANTS && !known.some((other) => other.join(' ') === qualities.join(' '))) {
    variants.set(head, [...known, qualities]);
  }
}

function bodyOf(
  candidate: Candidate,
  states: Map<EntityId, Set<EntityId>>,
  variants: Map<string, string[][]>,
  home: () => EntityId | null,
): Body {
  const { id, within } = candidate.entity!;
  const head = headOf(id);
  const name = candidate.qualities
    ? `org:${[head, ...shortest(candidate.qualities, variants.get(head) ?? [])].join(' ')}`
    : id;
  if (SHARED.has(head)) return { id: name };
  const [only, ...others] = states.get(id) ?? [];
  const told = !only && OF_A_STATE.test(name) ? (home() ?? onlyOf(states)) : undefined;
  const state = within ?? (others.length === 0 ? (only ?? told) : undefined);
  return state ? { id: `${name}@${state}`, within: state } : { id: name };
}

/** The state of all bodies that are told with one, where it is the same. */
function onlyOf(states: ReadonlyMap<EntityId, ReadonlySet<EntityId>>): EntityId | undefined {
  const [only, ...others] = new Set([...states.values()].flatMap((of) => [...of]));
  return others.length === 0 ? only : undefined;
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
