/** Under which rows of which lists an event is found. Pure: what was added under an event can be dropped by it again. */
import { blockKeys, contentHash, type StoredLocal } from '../../events';
import type { EntityId } from '../../model';
import { dayNumber, firstDayKey, lastDayKey } from '../days';
import { UNDATED } from '../derive/article';
import { SPANS, TIME_LIST, typeList } from '../lists';
import type { EventRecord } from '../records';

/** Day and id: rows of events sort by day. An undated event stands on the day it was first reported. */
export function eventRow(event: EventRecord): string {
  const reported = event.members.flatMap(({ publishedAt }) => publishedAt ?? []).sort()[0];
  const day = event.from ?? event.to ?? reported;
  return `${day ? firstDayKey(day) : UNDATED}${event.id}`;
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
    const length = dayNumber(lastDayKey(event.to)) - dayNumber(firstDayKey(event.from)) + 1;
    rows.push([SPANS.find(({ days }) => length <= days)!.list, row]);
  }
  const blocks = new Set<string>();
  for (const member of event.members) {
    for (const { list, prefix } of blocksOf(member)) blocks.add(`${list}\n${prefix}${event.id}`);
  }
  for (const block of blocks) rows.push(block.split('\n') as [string, string]);
  return rows;
}

export interface Block {
  list: string;
  /** Name and type, then the days of the month that the event may have been on. */
  prefix: string;
  name: string;
  from: number;
  to: number;
}

/** Reports of one undated event follow each other within days (`lib/events/merge/similarity`, with a day to spare). */
const NEWS_DAYS = 4;

/**
 * The blocks of `lib/events` made finer by day, so that few events have to be looked at: one list a month, in it the rows of
 * one name together, each with the days it may mean.
 */
export function blocksOf(local: StoredLocal): Block[] {
  const interval = intervalOf(local);
  return blockKeys(local).flatMap((key): Block[] => {
    const cut = key.lastIndexOf('|');
    const name = contentHash(key.slice(0, cut)).slice(0, 6);
    const month = key.slice(cut + 1);
    let [from, to] = [0, 31];
    if (interval && /^\d{4}-\d\d$/.test(month)) {
      const first = dayNumber(`${month.replace('-', '')}01`);
      from = Math.max(interval[0] - first, 0);
      to = Math.min(interval[1] - first, 31);
      if (from > 31 || to < 0) return [];
    }
    return [{ list: `block/${month}`, prefix: `${name}${two(from)}${two(to)}${local.type}:`, name, from, to }];
  });
}

/** Takes a block's row apart. */
export function readBlockRow(row: string): { name: string; from: number; to: number; type: string; event: string } {
  const colon = row.indexOf(':');
  return {
    name: row.slice(0, 6),
    from: Number(row.slice(6, 8)),
    to: Number(row.slice(8, 10)),
    type: row.slice(10, colon),
    event: row.slice(colon + 1),
  };
}

function intervalOf({ from, to, publishedAt }: StoredLocal): [number, number] | null {
  if (from && to) return [dayNumber(firstDayKey(from)), dayNumber(lastDayKey(to))];
  const near = [from, to, publishedAt].flatMap((day) => day ?? []);
  if (!near.length) return null;
  const days = near.flatMap((day) => [dayNumber(firstDayKey(day)), dayNumber(lastDayKey(day))]);
  return [Math.min(...days) - NEWS_DAYS, Math.max(...days) + NEWS_DAYS];
}

function two(day: number): string {
  return String(day).padStart(2, '0');
}
