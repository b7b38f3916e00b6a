/** Under which rows of which lists an event is found. Pure: what was added under an event can be dropped by it again. */
import { blockKeys, contentHash, reportReach, type StoredLocal } from '../../events';
import type { EntityId } from '../../model';
import { dayNumber, firstDayKey, lastDayKey } from '../days';
import { UNDATED } from '../derive/article';
import { spanRow, SPANS, TIME_LIST, typeList, undatedDay } from '../lists';
import type { EventRecord } from '../records';

/** Day and id: rows of events sort by day, undated ones behind the dated. */
export function eventRow(event: EventRecord): string {
  const reported = event.members.flatMap(({ publishedAt }) => publishedAt ?? []).sort()[0];
  const day = event.from ?? event.to;
  if (day) return `${firstDayKey(day)}${event.id}`;
  return `${reported ? undatedDay(firstDayKey(reported)) : UNDATED}${event.id}`;
}

/** Everyone and every place in an event. */
export function entitiesOf({ participants, places }: Pick<EventRecord, 'participants' | 'places'>): EntityId[] {
  return [...new Set([...participants.map(({ entity }) => entity), ...places])];
}

/** Rows of lists with a record of their own; entities' lists are in the entities' records. */
export function listRows(event: EventRecord): [list: string, row: string][] {
  const row = eventRow(event);
  const rows: [string, string][] = [
    [TIME_LIST, row],
    [typeList(event.type), row],
  ];
  if (event.from && event.to) {
    const [first, last] = [firstDayKey(event.from), lastDayKey(event.to)];
    const length = dayNumber(last) - dayNumber(first) + 1;
    if (length > 1) rows.push([SPANS.find(({ days }) => length <= days)!.list, spanRow(first, last, event.id)]);
  }
  const blocks = new Set<string>();
  for (const member of event.members) {
    for (const { list, row } of blocksOf(member)) blocks.add(`${list}\n${row}:${event.id}`);
  }
  for (const block of blocks) rows.push(block.split('\n') as [string, string]);
  return rows;
}

interface Block {
  list: string;
  /** Under which the event's row stands. */
  row: string;
  name: string;
  /** Days of the month that the event may have been on, counted from 0. */
  from: number;
  to: number;
}

const LAST_DAY = 31;

/**
 * The keys of `lib/events` under which a local event is compared. Found once for each: a save asks four times and more, and records
 * are never changed.
 */
export const keysOf = onceEach(blockKeys);

/**
 * The blocks of `lib/events` made finer by day, so that few events have to be looked at. Two lists a month: events of one day,
 * by day and name (an article's events are mostly of one day: their rows are neighbours), and longer or vague ones by name.
 */
const blocksOf = onceEach((local: StoredLocal): Block[] => {
  const interval = intervalOf(local);
  return keysOf(local).flatMap((key): Block[] => {
    const cut = key.lastIndexOf('|');
    const name = contentHash(key.slice(0, cut)).slice(0, 6);
    const month = key.slice(cut + 1);
    let [from, to] = [0, LAST_DAY];
    if (interval && /^\d{4}-\d\d$/.test(month)) {
      const first = dayNumber(`${month.replace('-', '')}01`);
      from = Math.max(interval[0] - first, 0);
      to = Math.min(interval[1] - first, LAST_DAY);
      if (from > LAST_DAY || to < 0) return [];
    }
    const [list, row] =
      from === to ? [dayBlocks(month), `${two(from)}${name}`] : [longBlocks(month), `${name}${two(from)}${two(to)}`];
    return [{ list, row, name, from, to }];
  });
});

/** A function of a local event that keeps its answers for as long as the event is in use. */
function onceEach<T>(find: (local: StoredLocal) => readonly T[]): (local: StoredLocal) => readonly T[] {
  const known = new WeakMap<StoredLocal, readonly T[]>();
  return (local) => {
    const before = known.get(local);
    if (before) return before;
    const found = find(local);
    known.set(local, found);
    return found;
  };
}

/** Where events that may be the same have their rows: as prefixes of rows, with what a row must meet. */
export function lookupsOf(local: StoredLocal): { list: string; prefix: string; meets: (row: string) => boolean }[] {
  return blocksOf(local).flatMap(({ list, name, from, to }) => {
    const month = list.slice(list.indexOf('/') + 1);
    const days = Array.from({ length: to - from + 1 }, (_, at) => two(from + at));
    return [
      ...days.map((day) => ({ list: dayBlocks(month), prefix: `${day}${name}`, meets: () => true })),
      {
        list: longBlocks(month),
        prefix: name,
        meets: (row: string) => Number(row.slice(6, 8)) <= to && Number(row.slice(8, 10)) >= from,
      },
    ];
  });
}

function dayBlocks(month: string): string {
  return `day/${month}`;
}

function longBlocks(month: string): string {
  return `long/${month}`;
}

/** The event of a block's row. */
export function eventOfBlock(row: string): string {
  return row.slice(row.indexOf(':') + 1);
}

function intervalOf(event: StoredLocal): [number, number] | null {
  const { from, to, publishedAt } = event;
  if (from && to) return [dayNumber(firstDayKey(from)), dayNumber(lastDayKey(to))];
  const near = [from, to, publishedAt].flatMap((day) => day ?? []);
  if (!near.length) return null;
  const days = near.flatMap((day) => [dayNumber(firstDayKey(day)), dayNumber(lastDayKey(day))]);
  // With a day to spare.
  const reach = reportReach(event) + 1;
  return [Math.min(...days) - reach, Math.max(...days) + reach];
}

function two(day: number): string {
  return String(day).padStart(2, '0');
}
