/** Lists of events: on a day, by time, by name, place and type. */
import type { DateTraceView, DateView, EventView, Paged } from '../../views';
import type { EntityId, EventType, Grain, IsoDate } from '../../model';
import type { Reader } from '../database';
import { dayKeyOf, dayNumber, firstDayKey, lastDayKey } from '../days';
import { UNDATED } from '../derive/article';
import {
  eventOfRow,
  eventsOfEntity,
  FIRST_UNDATED,
  isUndated,
  readSpanRow,
  SPANS,
  TIME_LIST,
  typeList,
} from '../lists';
import { keys, type Counts, type EntityRecord, type EventRecord } from '../records';
import { EMPTY, firstRows, range, scan, type Directory } from '../sorted-index';
import { commonRows, type Budget, type ListHead } from './common-rows';
import { entitiesOf } from '../write/event-rows';
import { openShelf } from './shelf';
import { eventView, eventViews, fetchForEvents } from './views';

const PAGE = 10;
const AROUND = 2;
/** Chunks of a list that are counted at most: of a longer stretch it is said that there are so many or more. */
const MAX_CHUNKS = 8;
/** Rows that a filtered page walks over before it gives what it has and a cursor. */
const MAX_ROWS = 3_000;

export interface DateQuery {
  text: string;
  from: IsoDate | null;
  to: IsoDate | null;
  grain: Grain;
  vague: boolean;
  calendar: 'gregorian' | 'hijri';
  trace: DateTraceView;
}

/** A day or an interval: what happened in it, those of a day first; and the nearest days of events around it. */
export async function dateView(reader: Reader, query: DateQuery, cursor: string | null): Promise<DateView> {
  const { text, from, to, grain, vague, calendar, trace } = query;
  const known = { text, from, to, grain, vague, calendar, trace };
  if (!from || !to) return { ...known, on: { items: [], total: 0, next: null }, around: [] };
  const [first, last] = [firstDayKey(from), lastDayKey(to)];
  const [time = EMPTY, ...spans] = await reader.get<Directory>(
    [TIME_LIST, ...SPANS.map(({ list }) => list)].map(keys.index),
  );
  const [inside, longer] = await Promise.all([
    firstRows(reader, TIME_LIST, time, first, `${last}~`, MAX_CHUNKS),
    longerThanADay(reader, spans, first, last),
  ]);
  const isLonger = new Set(longer);
  const counted = inside.rows.filter((row) => !isLonger.has(eventOfRow(row))).length;
  const total = counted + longer.length;
  const page: string[] = [];
  let next: string | null = null;
  // A cursor is a row of the time line, or, where that is through, how many of the longer ones were shown.
  if (!cursor?.startsWith(LONGER)) {
    for await (const row of scan(reader, TIME_LIST, time, cursor ?? first, 'up')) {
      if (row > `${last}~`) break;
      if (isLonger.has(eventOfRow(row))) continue;
      if (page.length === PAGE) next = row;
      if (next) break;
      page.push(eventOfRow(row));
    }
  }
  if (!next) {
    const shown = cursor?.startsWith(LONGER) ? Number(cursor.slice(LONGER.length)) : 0;
    const upTo = shown + PAGE - page.length;
    page.push(...longer.slice(shown, upTo));
    if (upTo < longer.length) next = `${LONGER}${upTo}`;
  }
  const near = cursor ? [] : await aroundRows(reader, TIME_LIST, time, first, last);
  const shelf = await openShelf(reader);
  const shown = new Set(page);
  const around = near.map(eventOfRow).filter((id) => !isLonger.has(id));
  const views = await eventViews(shelf, [...page, ...around]);
  return {
    ...known,
    on: { items: views.filter(({ id }) => shown.has(id)), total, next, ...(inside.more && { atLeast: true }) },
    around: views.filter(({ id }) => !shown.has(id)),
  };
}

/** Begins a cursor into the events of more than a day. */
const LONGER = '+';

/** Ids of events of more than a day that meet the interval, in the order of their first days. */
async function longerThanADay(
  reader: Reader,
  heads: (Directory | undefined)[],
  first: string,
  last: string,
): Promise<string[]> {
  const found = SPANS.map(async ({ list, days }, at) => {
    const from = Number.isFinite(days) ? dayKeyOf(dayNumber(first) - days) : '';
    const rows = await range(reader, list, heads[at] ?? EMPTY, from, `${last}~`, MAX_CHUNKS);
    return rows.flatMap((row) => {
      const span = readSpanRow(row);
      return span.last >= first ? span.event : [];
    });
  });
  return (await Promise.all(found)).flat();
}

async function aroundRows(
  reader: Reader,
  list: string,
  days: Directory,
  first: string,
  last: string,
): Promise<string[]> {
  const before: string[] = [];
  for await (const row of scan(reader, list, days, first, 'down')) {
    if (row >= first) continue;
    if (before.push(row) === AROUND) break;
  }
  const after: string[] = [];
  for await (const row of scan(reader, list, days, `${last}~`, 'up')) {
    if (isUndated(row) || after.push(row) === AROUND) break;
  }
  return [...before.reverse(), ...after];
}

export interface TimelineQuery {
  entity?: EntityId | null;
  /** A second one that takes part too. */
  both?: EntityId | null;
  place?: EntityId | null;
  type?: EventType | null;
  from?: IsoDate | null;
  to?: IsoDate | null;
}

/**
 * Events newest first, undated ones last. `total` is exact where it says nothing else: with several filters, only as far as has been
 * read.
 */
export async function timeline(reader: Reader, query: TimelineQuery, cursor: string | null): Promise<Paged<EventView>> {
  const lists = await listsOf(reader, query);
  const dated = Boolean(query.from ?? query.to);
  const fits = filterOf(query);
  // A cursor is the next row; it tells in which of the three walks it lies.
  const walks: { from: string; direction: 'up' | 'down'; until: string }[] = [
    {
      from: query.to ? `${lastDayKey(query.to)}~` : FIRST_UNDATED,
      direction: 'down',
      until: query.from ? firstDayKey(query.from) : '',
    },
  ];
  // Whose day is unknown cannot be said to lie between two days.
  if (!dated) {
    walks.push({ from: `${UNDATED.slice(0, -1)}8~`, direction: 'down', until: FIRST_UNDATED });
    walks.push({ from: UNDATED, direction: 'up', until: '' });
  }
  const begun = cursor === null ? 0 : cursor >= UNDATED ? 2 : isUndated(cursor) ? 1 : 0;
  const items: EventRecord[] = [];
  const budget: Budget = { left: MAX_ROWS, stoppedAt: null };
  let batch: string[] = [];
  /** @returns the row after the page, where it is full */
  const take = async (): Promise<string | null> => {
    const rows = batch;
    batch = [];
    const events = await reader.get<EventRecord>(rows.map((row) => keys.event(eventOfRow(row))));
    for (const [at, event] of events.entries()) {
      if (!event || !fits(event)) continue;
      if (items.length === PAGE) return rows[at]!;
      items.push(event);
    }
    return null;
  };
  const walk = async ({ from, direction, until }: (typeof walks)[number], at: string | null) => {
    for await (const row of commonRows(reader, lists, at ?? from, direction, budget)) {
      if (row < until) break;
      const next = batch.push(row) > PAGE ? await take() : null;
      if (next) return next;
    }
    return (await take()) ?? budget.stoppedAt;
  };
  let next: string | null = null;
  for (let n = begun; n < walks.length && next === null; n += 1)
    next = await walk(walks[n]!, n === begun ? cursor : null);
  const shelf = await openShelf(reader);
  await fetchForEvents(shelf, items);
  const known = lists.length === 1 && !dated && !query.place;
  const whole = known || (next === null && cursor === null);
  return {
    items: items.map((event) => eventView(shelf, event)),
    total: known ? lists[0]!.head.n : items.length + (next ? 1 : 0),
    next,
    ...(!whole && { atLeast: true }),
  };
}

/** The lists that hold what is asked for, the shortest first. */
async function listsOf(reader: Reader, { entity, both, place, type }: TimelineQuery): Promise<ListHead[]> {
  const ids = [entity, both, place].flatMap((id) => id ?? []);
  const names = type ? [typeList(type)] : ids.length ? [] : [TIME_LIST];
  const found = await reader.get<unknown>([keys.sizes, ...ids.map(keys.entity), ...names.map(keys.index)]);
  const sizes = (found.shift() as Counts | undefined) ?? {};
  const lists = [
    ...ids.map((id, at) => ({
      name: eventsOfEntity(id),
      head: (found[at] as EntityRecord | undefined)?.events ?? EMPTY,
    })),
    ...names.map((name, at) => {
      const head = (found[ids.length + at] as Directory | undefined) ?? EMPTY;
      return { name, head: { ...head, n: sizes[name] ?? 0 } };
    }),
  ];
  return lists.sort((a, b) => a.head.n - b.head.n);
}

function filterOf({ entity, both, place, type, from, to }: TimelineQuery): (event: EventRecord) => boolean {
  const named = [entity, both].flatMap((id) => id ?? []);
  return (event) => {
    if (type && event.type !== type) return false;
    if (place && !event.places.includes(place)) return false;
    const there = entitiesOf(event);
    if (!named.every((id) => there.includes(id))) return false;
    if (from && event.to && lastDayKey(event.to) < firstDayKey(from)) return false;
    return !(to && event.from && firstDayKey(event.from) > lastDayKey(to));
  };
}
