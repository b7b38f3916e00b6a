import type { Claim } from '../model';
import { addDays, daysMeet } from './days';

/** A claim and whence it comes: reports that are near copies of each other have one source. */
interface SourcedClaim extends Claim {
  source: string;
}

/** Claims that cannot all be true: indexes into the list that was given, in its order. */
export interface ClaimConflict {
  claims: number[];
}

/**
 * Finds contradictions: claims on the same subject, in the same unit, with values that exclude each other. Of two sources,
 * for the same day; a value for a later day is an update, but for the dead of one event, who do not become fewer. Of one source,
 * where it sets another's figure against the one before («لكن … قال إن»). A figure that has grown («ارتفعت إلى») brings
 * the others up to date, and one for another period speaks of something else: neither is a conflict, nor is anything whose day is unknown.
 */
export function findConflicts(claims: readonly SourcedClaim[]): ClaimConflict[] {
  const groups = new Map<string, number[]>();
  claims.forEach(({ subject, unit, asOf }, index) => {
    if (!asOf) return;
    const key = `${unit}\u0000${subject}`;
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  return [...groups.values()].flatMap((group) => conflictsWithin(group, claims));
}

function conflictsWithin(group: number[], claims: readonly SourcedClaim[]): ClaimConflict[] {
  const found: ClaimConflict[] = [];
  const taken = new Set<number>();
  // «لكن … قال إن»: against the figure just told, and not against any other of the article.
  const isSetAgainst = (one: number, other: number) =>
    claims[other]!.stance === 'against' &&
    group.findLast((index) => index < other && claims[index]!.source === claims[other]!.source) === one;
  for (const first of group) {
    if (taken.has(first)) continue;
    const against = group.filter(
      (other) => other > first && contradict(claims[first]!, claims[other]!, isSetAgainst(first, other)),
    );
    if (!against.length) continue;
    found.push({ claims: [first, ...against] });
    for (const index of [first, ...against]) taken.add(index);
  }
  return found;
}

function contradict(a: SourcedClaim, b: SourcedClaim, setAgainst: boolean): boolean {
  if (!a.asOf || !b.asOf || compatible(a, b)) return false;
  const [smaller, larger] = a.value < b.value ? [a, b] : [b, a];
  if (larger.stance === 'grown' && smaller.stance !== 'against') return false;
  if (a.source === b.source) return setAgainst;
  if (daysMeet({ from: a.asOf, to: a.asOf }, { from: b.asOf, to: b.asOf })) return true;
  return isDeathToll(a) && fellTo(smaller, larger);
}

/** Reports of one toll follow each other within days. */
const TOLL_DAYS = 3;

/** «تسعة قتلى» the day after «14 قتيلا»: later, yet less. */
function fellTo(smaller: SourcedClaim, larger: SourcedClaim): boolean {
  const [late, early] = [smaller.asOf!.slice(0, 10), larger.asOf!.slice(0, 10)];
  return late > early && late <= addDays(early, TOLL_DAYS);
}

function isDeathToll({ unit, subject }: SourcedClaim): boolean {
  return unit === 'killed' && subject.startsWith('ev:');
}

/** What befalls people in an event: two reports of it count the same ones, however they name the place. */
const BEFALLS: ReadonlySet<string> = new Set(['killed', 'wounded', 'missing', 'arrested']);

/**
 * The quantity a claim is about, across articles: for the victims of a merged event the event and the kind of victim
 * («soldiers»), for anything else the claim's own subject.
 */
export function conflictSubject({ subject, unit }: Pick<Claim, 'subject' | 'unit'>, event: string | undefined): string {
  if (!event || !BEFALLS.has(unit)) return subject;
  const [, ...qualifiers] = subject.split('|');
  return [event, ...qualifiers.filter((part) => !part.includes(':') && !part.startsWith('since '))].join('|');
}

/** How far a figure may be off that is called «نحو»: a tenth. */
const ABOUT = 0.1;

/** Whether one true value satisfies both claims. */
function compatible(a: Claim, b: Claim): boolean {
  const [one, other] = [valuesOf(a), valuesOf(b)];
  return one.least <= other.most && other.least <= one.most;
}

function valuesOf({ value, modifier }: Claim): { least: number; most: number } {
  if (modifier === 'more-than') return { least: value, most: Infinity };
  if (modifier === 'less-than') return { least: 0, most: value };
  const margin = modifier === 'about' ? value * ABOUT : 0;
  return { least: value - margin, most: value + margin };
}
