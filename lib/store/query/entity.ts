/** The card of a person, place or organisation. */
import type { EntityId, IsoDate, LinkReason } from '../../model';
import type { EntityView, Paged, EventView, ReportView, RoleView } from '../../views';
import type { Reader } from '../database';
import { dayNumber, firstDayKey } from '../days';
import { quoteAround, UNDATED } from '../derive/article';
import { eventOfRow, eventsOfEntity, isUndated, reportedDay, undatedDay } from '../lists';
import { keys, mostCounted, type EntityRecord, type EventRecord, type RoleRecord } from '../records';
import { EMPTY, scan, type Directory } from '../sorted-index';
import { entityRef, openShelf, reportHead, type Shelf } from './shelf';
import { eventView, fetchForEvents } from './views';

const PAGE = 10;
/** Events looked at for names that occur together. */
const TOGETHER_OF = 30;
const TOGETHER = 8;
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
  const candidates = query.candidates ?? [];
  const shelf = await openShelf(reader, [id, ...candidates.map(({ entity }) => entity)]);
  const record = shelf.entities.get(id);
  const rows = await nearestRows(reader, id, record?.events ?? EMPTY, query.near, cursor);
  const roles = cursor ? [] : rolesOf(record);
  const [events, texts] = await Promise.all([
    readEvents(reader, cursor ? rows.page : [...rows.page, ...rows.more]),
    textsOf(reader, roles),
  ]);
  const shown = events.slice(0, rows.page.length);
  const together = cursor ? [] : companions(id, events);
  const within = record && mostCounted(record.within);
  await fetchForEvents(shelf, shown, {
    entities: [
      ...together.map(([other]) => other),
      ...roles.flatMap(({ role }) => [role.organisation ?? [], role.country ?? []].flat()),
      ...(within ? [within] : []),
    ],
    articles: roles.flatMap(({ at }) => at.map((row) => row.article)),
  });
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
    roles: roleViews(shelf, roles, texts),
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

/** Dated rows by nearness of their day, then undated ones by that of their report. A cursor holds the next row on either side. */
async function nearestRows(
  reader: Reader,
  id: EntityId,
  directory: Directory,
  near: IsoDate | null,
  cursor: string | null,
): Promise<NearRows> {
  const start = near ? firstDayKey(near) : '29991231';
  const origin = dayNumber(start);
  const open = (undated: boolean, from?: readonly string[]) =>
    openSides(reader, id, directory, undated ? undatedDay(start) : start, undated, from);
  let undated = cursor?.startsWith(UNDATED_SIDES) ?? false;
  let sides = await open(undated, cursor?.slice(1).split('|'));
  const distance = (row: string) => Math.abs(dayNumber(undated ? reportedDay(row) : row) - origin);
  const found: string[] = [];
  let next: string | null = null;
  for (;;) {
    if (!undated && sides.every(({ head }) => head === null)) {
      undated = true;
      sides = await open(true);
    }
    const [down, up] = sides as [Side, Side];
    const over = down.head === null && up.head === null;
    if (found.length === PAGE && !over) next = `${undated ? UNDATED_SIDES : '.'}${down.head ?? ''}|${up.head ?? ''}`;
    if (over || found.length === (cursor ? PAGE : TOGETHER_OF)) break;
    const side = up.head === null || (down.head !== null && distance(down.head) <= distance(up.head)) ? down : up;
    found.push(side.head!);
    side.head = await nextOf(side.rows);
  }
  return { page: found.slice(0, PAGE), more: found.slice(PAGE), next };
}

/** Begins a cursor into the undated rows. */
const UNDATED_SIDES = '?';

interface Side {
  rows: AsyncGenerator<string>;
  head: string | null;
}

/** The rows below and above a day, of the dated ones or of the undated. @param from the next row on either side, '' for none */
async function openSides(
  reader: Reader,
  id: EntityId,
  directory: Directory,
  pivot: string,
  undated: boolean,
  from: readonly string[] = [`${pivot}~`, `${pivot}~`],
): Promise<Side[]> {
  return Promise.all(
    (['down', 'up'] as const).map(async (direction, at): Promise<Side> => {
      if (from[at] === '') return { rows: nothing(), head: null };
      const rows = alike(scan(reader, eventsOfEntity(id), directory, from[at]!, direction, true), undated);
      return { rows, head: await nextOf(rows) };
    }),
  );
}

/** As long as rows are dated, or undated. */
async function* alike(rows: AsyncGenerator<string>, undated: boolean): AsyncGenerator<string> {
  for await (const row of rows) {
    if (isUndated(row) !== undated) return;
    yield row;
  }
}

async function* nothing(): AsyncGenerator<string> {}

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
      const rows = [...new Set(role.at)].map((row) => row.split(' '));
      const days = rows.flatMap(([day]) =>
        day === UNDATED ? [] : [`${day!.slice(0, 4)}-${day!.slice(4, 6)}-${day!.slice(6)}`],
      );
      return {
        role,
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
        at: rows.map(([, article, start, end]) => ({ article: article!, start: Number(start), end: Number(end) })),
      };
    })
    .sort((a, b) =>
      (a.to ?? '') < (b.to ?? '') ? 1 : (a.to ?? '') > (b.to ?? '') ? -1 : a.role.title < b.role.title ? -1 : 1,
    )
    .slice(0, MAX_ROLES);
}

/** The texts that attest roles, by article. */
async function textsOf(reader: Reader, roles: Attested[]): Promise<Map<string, string>> {
  const articles = [...new Set(roles.flatMap(({ at }) => at.map(({ article }) => article)))];
  const texts = await reader.get<string>(articles.map(keys.text));
  return new Map(articles.map((article, n) => [article, texts[n] ?? '']));
}

function roleViews(shelf: Shelf, roles: Attested[], textOf: ReadonlyMap<string, string>): RoleView[] {
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
