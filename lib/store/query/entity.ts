/** The card of a person, place or organisation. */
import type { EntityId, IsoDate, LinkReason } from '../../model';
import type { EntityView, Paged, EventView, ReportView, RoleView } from '../../views';
import type { Reader } from '../database';
import { dayNumber, firstDayKey } from '../days';
import { quoteAround, UNDATED } from '../derive/article';
import { eventOfRow, eventsOfEntity } from '../lists';
import { keys, mostCounted, type EntityRecord, type EventRecord, type RoleRecord } from '../records';
import { EMPTY, scan, type Directory } from '../sorted-index';
import { entityRef, eventView, fetchForEvents, fetchInto, openShelf, reportHead, type Shelf } from './views';

const PAGE = 10;
/** Events looked at for names that occur together. */
const TOGETHER_OF = 30;
const TOGETHER = 8;
const ROLE_REPORTS = 2;
const MAX_ROLES = 8;

export interface EntityQuery {
  /** The day from which nearness counts; null for the newest first. */
  near: IsoDate | null;
  /** What stands on the page, to name an entity that the store does not know. */
  spelling?: string | null;
  candidates?: readonly { entity: EntityId; reason: LinkReason }[];
}

export async function entityView(
  reader: Reader,
  id: EntityId,
  query: EntityQuery,
  cursor: string | null,
): Promise<EntityView> {
  const shelf = await openShelf(reader);
  const candidates = query.candidates ?? [];
  await fetchInto(shelf, [id, ...candidates.map(({ entity }) => entity)], []);
  const record = shelf.entities.get(id);
  const rows = await nearestRows(reader, id, record?.events ?? EMPTY, query.near, cursor);
  const events = await readEvents(reader, cursor ? rows.page : [...rows.page, ...rows.more]);
  const shown = events.slice(0, rows.page.length);
  const together = cursor ? [] : companions(id, events);
  const roles = cursor ? [] : rolesOf(record);
  const within = record && mostCounted(record.within);
  await fetchForEvents(shelf, shown);
  await fetchInto(
    shelf,
    [
      ...together.map(([other]) => other),
      ...roles.flatMap(({ role }) => [role.organisation ?? [], role.country ?? []].flat()),
      ...(within ? [within] : []),
    ],
    roles.flatMap(({ at }) => at.map((row) => row.article)),
  );
  const ref = entityRef(shelf, id);
  const nameEn = record && mostCounted(record.namesEn);
  return {
    entity: {
      ...ref,
      ...(!record && query.spelling && { name: query.spelling }),
      ...(nameEn && { nameEn }),
      ...(within && { within: entityRef(shelf, within) }),
    },
    known: record !== undefined,
    roles: await roleViews(shelf, roles),
    aliases: Object.entries(record?.aliases ?? {})
      .map(([text, count]) => ({ text, count }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)),
    articles: record?.in.n ?? 0,
    events: {
      items: shown.map((event) => eventView(shelf, event)),
      total: record?.events.n ?? 0,
      next: rows.next,
    } satisfies Paged<EventView>,
    together: together.map(([other, count]) => ({ ...entityRef(shelf, other), count })),
    candidates: candidates.map(({ entity, reason }) => ({
      ...entityRef(shelf, entity),
      reason,
      known: shelf.entities.get(entity) !== undefined,
    })),
  };
}

async function readEvents(reader: Reader, rows: string[]): Promise<EventRecord[]> {
  const found = await reader.get<EventRecord>(rows.map((row) => keys.event(eventOfRow(row))));
  return found.filter((event) => event !== undefined);
}

interface NearRows {
  page: string[];
  /** Rows beyond the page that were asked for as well. */
  more: string[];
  next: string | null;
}

/** Rows by nearness of their day, undated ones last. A cursor holds the next row on either side. */
async function nearestRows(
  reader: Reader,
  id: EntityId,
  directory: Directory,
  near: IsoDate | null,
  cursor: string | null,
): Promise<NearRows> {
  const start = near ? firstDayKey(near) : '99991231';
  const origin = dayNumber(start);
  const [below, above] = cursor?.split('|') ?? [`${start}~`, `${start}~`];
  const sides = [
    { rows: scan(reader, eventsOfEntity(id), directory, below || null, 'down'), open: below !== '' },
    { rows: scan(reader, eventsOfEntity(id), directory, above || null, 'up'), open: above !== '' },
  ];
  const heads = await Promise.all(sides.map(async ({ rows, open }) => (open ? nextOf(rows) : null)));
  const distance = (row: string) =>
    row.startsWith(UNDATED) ? Infinity : Math.abs(dayNumber(row.slice(0, 8)) - origin);
  const found: string[] = [];
  let next: string | null = null;
  while (found.length < (cursor ? PAGE : TOGETHER_OF)) {
    if (found.length === PAGE) next = `${heads[0] ?? ''}|${heads[1] ?? ''}`;
    const [down, up] = heads as [string | null, string | null];
    if (down === null && up === null) break;
    const side = up === null || (down !== null && distance(down) <= distance(up)) ? 0 : 1;
    found.push(heads[side]!);
    heads[side] = await nextOf(sides[side]!.rows);
  }
  if (cursor && found.length === PAGE) next = `${heads[0] ?? ''}|${heads[1] ?? ''}`;
  if (next === '|') next = null;
  return { page: found.slice(0, PAGE), more: found.slice(PAGE), next };
}

async function nextOf(rows: AsyncGenerator<string>): Promise<string | null> {
  const { value, done } = await rows.next();
  return done ? null : value;
}

/** Who takes part in the same events, by the number of reports. */
function companions(id: EntityId, events: EventRecord[]): [EntityId, number][] {
  const counts = new Map<EntityId, number>();
  for (const { participants, places, members } of events) {
    const others = new Set([...participants.map(({ entity }) => entity), ...places]);
    others.delete(id);
    for (const other of others) counts.set(other, (counts.get(other) ?? 0) + members.length);
  }
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).slice(0, TOGETHER);
}

interface Attested {
  role: RoleRecord;
  from: string | null;
  to: string | null;
  at: { article: string; start: number; end: number }[];
}

/** Roles by their last attestation, the latest first. */
function rolesOf(record: EntityRecord | undefined): Attested[] {
  return Object.values(record?.roles ?? {})
    .map((role): Attested => {
      const rows = role.at.map((row) => row.split(' '));
      const days = rows.flatMap(([day]) =>
        day === UNDATED ? [] : [`${day!.slice(0, 4)}-${day!.slice(4, 6)}-${day!.slice(6)}`],
      );
      const shown = rows.length > ROLE_REPORTS ? [rows[0]!, rows.at(-1)!] : rows;
      return {
        role,
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
        at: shown.map(([, article, start, end]) => ({ article: article!, start: Number(start), end: Number(end) })),
      };
    })
    .sort((a, b) =>
      (a.to ?? '') < (b.to ?? '') ? 1 : (a.to ?? '') > (b.to ?? '') ? -1 : a.role.title < b.role.title ? -1 : 1,
    )
    .slice(0, MAX_ROLES);
}

async function roleViews(shelf: Shelf, roles: Attested[]): Promise<RoleView[]> {
  const articles = [...new Set(roles.flatMap(({ at }) => at.map(({ article }) => article)))];
  const texts = await shelf.reader.get<string>(articles.map(keys.text));
  const textOf = new Map(articles.map((article, n) => [article, texts[n] ?? '']));
  return roles.map(({ role, from, to, at }) => ({
    title: role.title,
    kind: role.kind,
    organisation: role.organisation ? entityRef(shelf, role.organisation) : null,
    country: role.country ? entityRef(shelf, role.country) : null,
    from,
    to,
    reports: at.map(({ article, start, end }): ReportView => ({
      ...reportHead(shelf, article),
      quote: quoteAround(textOf.get(article)!, start, end),
      modality: 'asserted',
      copies: 0,
    })),
  }));
}
