/** Records made ready to draw. */
import { isNearCopy } from '../../events';
import type { EntityId } from '../../model';
import type { EntityRef, EventView, ReportView } from '../../views';
import type { Reader } from '../database';
import { displayName } from '../derive/article';
import {
  keys,
  typeOf,
  type ArticleRecord,
  type DecisionRecord,
  type EntityRecord,
  type EventRecord,
  type Member,
} from '../records';

/** Under this an event is shown as unconfirmed. */
const CONFIRMED_FROM = 0.6;
const MAX_REPORTS = 12;

/** What views need besides the record they show: names and articles, each read once. */
export interface Shelf {
  reader: Reader;
  decisions: DecisionRecord;
  entities: Map<EntityId, EntityRecord | undefined>;
  articles: Map<string, ArticleRecord | undefined>;
}

export async function openShelf(reader: Reader): Promise<Shelf> {
  const [decisions] = await reader.get<DecisionRecord>([keys.decisions]);
  return { reader, decisions: decisions ?? {}, entities: new Map(), articles: new Map() };
}

/** Reads what is not on the shelf yet, in one go. */
export async function fetchInto(shelf: Shelf, entities: Iterable<EntityId>, articles: Iterable<string>): Promise<void> {
  const names = [...new Set(entities)].filter((id) => !shelf.entities.has(id));
  const heads = [...new Set(articles)].filter((id) => !shelf.articles.has(id));
  const found = await shelf.reader.get<unknown>([...names.map(keys.entity), ...heads.map(keys.article)]);
  for (const [at, id] of names.entries()) shelf.entities.set(id, found[at] as EntityRecord | undefined);
  for (const [at, id] of heads.entries()) {
    shelf.articles.set(id, found[names.length + at] as ArticleRecord | undefined);
  }
}

export function entityRef({ entities, decisions }: Shelf, id: EntityId): EntityRef {
  const record = entities.get(id);
  const renamed = decisions[`name ${id}`];
  const name = renamed?.kind === 'rename' ? renamed.name : displayName(id, record?.names ?? {}, record?.aliases ?? {});
  return { id, type: typeOf(record, id), name };
}

/** Events in the order of their ids; those that are gone are left out. */
export async function eventViews(shelf: Shelf, ids: readonly string[]): Promise<EventView[]> {
  const records = (await shelf.reader.get<EventRecord>(ids.map(keys.event))).filter((record) => record !== undefined);
  await fetchForEvents(shelf, records);
  return records.map((record) => eventView(shelf, record));
}

export async function fetchForEvents(shelf: Shelf, records: readonly EventRecord[]): Promise<void> {
  await fetchInto(
    shelf,
    records.flatMap(({ participants, places, members }) => [
      ...participants.map(({ entity }) => entity),
      ...places,
      ...members.flatMap(({ supports }) => supports.flatMap(({ speaker }) => speaker ?? [])),
    ]),
    records.flatMap(({ members }) => members.map(({ article }) => article)),
  );
}

export function eventView(shelf: Shelf, record: EventRecord): EventView {
  const groups = copyGroups(record.members);
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
  };
}

function reportsOf(shelf: Shelf, group: Member[]): ReportView[] {
  const [first] = group as [Member];
  return first.supports.map(({ modality, speaker }, at) => ({
    ...reportHead(shelf, first.article),
    quote: first.quotes[at]!,
    modality,
    ...(speaker && { speaker: entityRef(shelf, speaker).name }),
    copies: group.length - 1,
  }));
}

/** What a report says of its article. */
export function reportHead(shelf: Shelf, article: string): Omit<ReportView, 'quote' | 'modality' | 'copies'> {
  const head = shelf.articles.get(article);
  return {
    article,
    title: head?.title ?? null,
    outlet: head?.outlet ?? null,
    url: head?.url ?? null,
    publishedAt: head?.publishedAt ?? null,
  };
}

/** Members whose articles are copies of one text are one source; the earliest speaks for it. */
function copyGroups(members: Member[]): Member[][] {
  const sorted = members.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const groups: Member[][] = [];
  for (const member of sorted) {
    const group = groups.find(([first]) => isNearCopy(first!.simhash, member.simhash));
    if (group) group.push(member);
    else groups.push([member]);
  }
  return groups;
}

function orderOf({ publishedAt, id }: Member): string {
  return `${publishedAt ?? '9999'} ${id}`;
}
