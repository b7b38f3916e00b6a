/** Numbers of an event, made ready to draw: what each says, who says it, and which of them cannot all be true. */
import { conflictSubject, findConflicts } from '../../events';
import type { EntityId } from '../../model';
import type { ClaimView } from '../../views';
import type { EventRecord, Member, MemberClaim } from '../records';
import { entityRef, reportHead, type Shelf } from './shelf';

const MAX_CLAIMS = 12;

interface Stated extends MemberClaim {
  member: Member;
  /** The article, or the first of its near copies: one source. */
  source: string;
  speaker?: string;
}

/** @param groups members of the event, near copies of one text together */
export function claimViews(shelf: Shelf, { id }: EventRecord, groups: readonly Member[][]): ClaimView[] {
  const stated = groups.flatMap(([first]) =>
    (first!.claims ?? []).map((claim): Stated => {
      const support = first!.supports.find(({ start, end }) => start <= claim.start && end >= claim.end);
      return {
        ...claim,
        member: first!,
        source: first!.article,
        ...(support?.speaker && { speaker: support.speaker }),
      };
    }),
  );
  const subjects = stated.map((claim) => conflictSubject(claim, id));
  const conflicts = findConflicts(stated.map((claim) => ({ ...claim, article: 0, event: id })));
  const against = new Set(conflicts.flatMap(({ claims }) => claims));
  const isOld = (claim: Stated, at: number) =>
    stated.some(
      (other, n) =>
        subjects[n] === subjects[at] &&
        other.unit === claim.unit &&
        other.value !== claim.value &&
        (other.asOf ?? '') > (claim.asOf ?? '9'),
    );
  return stated.slice(0, MAX_CLAIMS).map((claim, at): ClaimView => {
    const { value, unit, modifier, asOf, subject, quote, member, speaker } = claim;
    const about = subject.split('|').filter((part) => /^[a-z]+:/.test(part));
    return {
      value,
      unit,
      modifier,
      about: about.filter((entity) => shelf.entities.get(entity)).map((entity) => entityRef(shelf, entity)),
      asOf,
      ...(speaker && { speaker: entityRef(shelf, speaker).name }),
      source: reportHead(shelf, member.article),
      quote,
      state: against.has(at) ? 'conflict' : isOld(claim, at) ? 'updated' : 'stated',
    };
  });
}

/** Everything that is counted, for the shelf to fetch by name. */
export function countedIn(members: readonly Member[]): EntityId[] {
  const parts = members.flatMap(({ claims = [] }) => claims.flatMap(({ subject }) => subject.split('|')));
  return parts.filter((part) => /^[a-z]+:/.test(part));
}
