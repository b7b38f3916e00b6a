/** Events that may be the same as one, for a reader who wants to join them: the likeliest first. */
import { contentWords, similarity } from '../../events';
import type { CandidateView, Paged, ReasonView } from '../../views';
import type { Reader } from '../database';
import { dayKeyOf, dayNumber, firstDayKey, lastDayKey } from '../days';
import { eventOfRow, TIME_LIST } from '../lists';
import { keys, type EventRecord } from '../records';
import { EMPTY, firstRows, type Directory } from '../sorted-index';
import { candidatesFor } from '../write/events';
import { decisionOn, eventAt } from './joins';
import { namedIn, partiesReason, placeReason, timeReason } from './reasons';
import { fetchInto, openShelf, type Shelf } from './shelf';
import { eventView, fetchForEvents } from './views';

const PAGE = 6;
/** Records that are looked at: those found by name, those of the same days, those before and behind. */
const MAX_BY_NAME = 200;
const MAX_ON_DAY = 80;
const MAX_AROUND = 40;
/** Chunks of the time line that are read at most. */
const MAX_CHUNKS = 3;
/** Days before and after that are looked through. */
const AROUND = 3;
/** Reports of an event that are compared. */
const MAX_MEMBERS = 4;

/**
 * Events of the same names, and of the days around, by likeness: what merging would say, shared names, days, type, words.
 * @param cursor how many were given already
 */
export async function candidatesOf(reader: Reader, id: string, cursor: string | null): Promise<Paged<CandidateView>> {
  const event = await eventAt(reader, id);
  if (!event) return { items: [], total: 0, next: null };
  const shelf = await openShelf(reader);
  const named = [...(await candidatesFor(reader, event.members))].slice(0, MAX_BY_NAME);
  const ids = [...new Set([...named, ...(await eventsAround(reader, event))])].filter((one) => one !== event.id);
  const records = (await reader.get<EventRecord>(ids.map(keys.event))).filter((one) => one !== undefined);
  const ranked = records
    .map((other) => ({ other, rank: likeness(event, other) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || (a.other.id < b.other.id ? -1 : 1));
  const from = Number(cursor ?? 0);
  const page = ranked.slice(from, from + PAGE).map(({ other }) => other);
  await fetchForEvents(shelf, [...page, event]);
  await fetchInto(shelf, page.flatMap(namedIn), []);
  return {
    items: page.map((other) => candidateView(shelf, event, other)),
    total: ranked.length,
    next: from + PAGE < ranked.length ? String(from + PAGE) : null,
  };
}

function candidateView(shelf: Shelf, event: EventRecord, other: EventRecord): CandidateView {
  const reasons = [
    timeReason(event, other, false),
    partiesReason(shelf, event, other),
    placeReason(shelf, event, other),
  ];
  const type: ReasonView | null = event.type === other.type ? { kind: 'type', type: event.type } : null;
  return {
    event: eventView(shelf, other),
    reasons: [...reasons, type].filter((reason) => reason !== null),
    days: daysApart(event, other),
    parted: event.members.some((a) => other.members.some((b) => decisionOn(shelf, a.id, b.id) === 'split')),
  };
}

/** 0 where nothing but the day is common. */
function likeness(event: EventRecord, other: EventRecord): number {
  const names = new Set([...event.participants.map(({ entity }) => entity), ...event.places]);
  const met = [...other.participants.map(({ entity }) => entity), ...other.places].filter((id) => names.has(id));
  const words = new Set(contentWords(event.headline));
  const said = contentWords(other.headline).filter((word) => words.has(word));
  const score = Math.max(
    ...event.members
      .slice(0, MAX_MEMBERS)
      .flatMap((a) => other.members.slice(0, MAX_MEMBERS).map((b) => similarity(a, b).score)),
  );
  const common = Math.min(3, new Set(met).size) / 3 + Math.min(4, new Set(said).size) / 4;
  if (!common && !score) return 0;
  const days = daysApart(event, other);
  return 2 * score + common + 1 / (2 + (days ?? AROUND)) + (event.type === other.type ? 0.3 : 0);
}

function daysApart(a: EventRecord, b: EventRecord): number | null {
  const [from, to] = [a.from ?? a.to, a.to ?? a.from];
  const [first, last] = [b.from ?? b.to, b.to ?? b.from];
  if (!from || !to || !first || !last) return null;
  const before = dayNumber(firstDayKey(first)) - dayNumber(lastDayKey(to));
  const after = dayNumber(firstDayKey(from)) - dayNumber(lastDayKey(last));
  return Math.max(0, before, after);
}

/** Ids of events of the same days and then of the days around; for an undated event those of its report. */
async function eventsAround(reader: Reader, { from, to, members }: EventRecord): Promise<string[]> {
  const reported = members.flatMap(({ publishedAt }) => publishedAt ?? []).sort()[0];
  const [first, last] = [from ?? to ?? reported, to ?? from ?? reported];
  if (!first || !last) return [];
  const [head = EMPTY] = await reader.get<Directory>([keys.index(TIME_LIST)]);
  const [begin, end] = [firstDayKey(first), lastDayKey(last)];
  const before = dayKeyOf(dayNumber(begin) - AROUND);
  const after = dayKeyOf(dayNumber(end) + AROUND);
  const rowsOf = async (from: string, to: string) =>
    (await firstRows(reader, TIME_LIST, head, from, to, MAX_CHUNKS)).rows;
  const [on, behind, ahead] = await Promise.all([
    rowsOf(begin, `${end}~`),
    rowsOf(before, begin),
    rowsOf(`${end}~`, `${after}~`),
  ]);
  const rows = [...on.slice(0, MAX_ON_DAY), ...behind.slice(-MAX_AROUND), ...ahead.slice(0, MAX_AROUND)];
  return rows.map(eventOfRow);
}
