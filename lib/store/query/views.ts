/** Records made ready to draw. */
import { isNearCopy } from '../../events';
import type { EntityId } from '../../model';
import type { EventView, ReportView } from '../../views';
import { keys, type EventRecord, type Member } from '../records';
import { claimViews, countedIn } from './claims';
import { entityRef, fetchInto, reportHead, type Shelf } from './shelf';

/** Under this an event is shown as unconfirmed. */
const CONFIRMED_FROM = 0.6;
const MAX_REPORTS = 12;

/** Events in the order of their ids; those that are gone are left out. */
export async function eventViews(shelf: Shelf, ids: readonly string[]): Promise<EventView[]> {
  const records = (await shelf.reader.get<EventRecord>(ids.map(keys.event))).filter((record) => record !== undefined);
  await fetchForEvents(shelf, records);
  return records.map((record) => eventView(shelf, record));
}

/** @param more entities and articles that are wanted besides: read in the same round */
export async function fetchForEvents(
  shelf: Shelf,
  records: readonly EventRecord[],
  more: { entities?: readonly EntityId[]; articles?: readonly string[] } = {},
): Promise<void> {
  const entities = records.flatMap(({ participants, places, members }) => [
    ...countedIn(members),
    ...participants.map(({ entity }) => entity),
    ...places,
    ...members.flatMap(({ supports }) => supports.flatMap(({ speaker }) => speaker ?? [])),
  ]);
  const articles = records.flatMap(({ members }) => members.map(({ article }) => article));
  await fetchInto(shelf, [...entities, ...(more.entities ?? [])], [...articles, ...(more.articles ?? [])]);
}

export function eventView(shelf: Shelf, record: EventRecord): EventView {
  const groups = copyGroups(record.members);
  const claims = claimViews(shelf, record, groups);
  return {
    id: record.id,
    type: record.type,
    headline: record.headline,
    from: record.from,
    to: record.to,
    grain: record.grain,
    status: record.status,
    unconfirmed: record.confidence < CONFIRMED_FROM,
    participants: record.participants.map(({ entity, role }) => ({ ...entityRef(shelf, entity), role })),
    places: record.places.map((place) => entityRef(shelf, place)),
    reports: groups.flatMap((group) => reportsOf(shelf, group)).slice(0, MAX_REPORTS),
    sources: groups.length,
    ...(claims.length && { claims }),
  };
}

/** What a source says of the event, a report a sentence: the first article's words; the rest are copies of it. */
export function reportsOf(shelf: Shelf, group: readonly Member[]): ReportView[] {
  const [first] = group as readonly [Member];
  const copies = new Set(group.map(({ article }) => article)).size - 1;
  return group
    .filter(({ article }) => article === first.article)
    .flatMap(({ supports, quotes }) =>
      supports.map(({ modality, speaker }, at) => ({
        ...reportHead(shelf, first.article),
        quote: quotes[at]!,
        modality,
        ...(speaker && { speaker: entityRef(shelf, speaker).name }),
        copies,
      })),
    );
}

/** Members of one article, and of copies of its text, are one source; the earliest speaks for it. */
export function copyGroups(members: readonly Member[]): Member[][] {
  const sorted = members.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const groups: Member[][] = [];
  for (const member of sorted) {
    const group = groups.find(([first]) => isNearCopy(first!.simhash, member.simhash));
    if (group) group.push(member);
    else groups.push([member]);
  }
  return groups;
}

/**
 * The tellings that a reader may part: a source each, with its copies; where one article's own events were joined, each of them,
 * with what stands in the same place of a copy.
 */
export function tellingGroups(members: readonly Member[]): Member[][] {
  return copyGroups(members).flatMap((group) => {
    const isOwn = ({ article }: Member) => article === group[0]!.article;
    const own = group.filter(isOwn);
    const placeOf = (copy: Member) => own.find(({ id }) => ordinalOf(id) === ordinalOf(copy.id)) ?? own[0];
    const copies = group.filter((member) => !isOwn(member));
    return own.map((one) => [one, ...copies.filter((copy) => placeOf(copy) === one)]);
  });
}

function ordinalOf(local: string): string {
  return local.slice(local.indexOf('#'));
}

function orderOf({ publishedAt, id }: Member): string {
  return `${publishedAt ?? '9999'} ${id}`;
}
