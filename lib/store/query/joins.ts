/** Why the reports of an event are one: each pair of its tellings with its score and what made it. */
import { evidenceOf, similarity } from '../../events';
import type { SourceView, TieView, WhyView } from '../../views';
import type { Reader } from '../database';
import { articleOfLocal } from '../derive/article';
import { keys, type EventRecord, type LinkRecord, type Member } from '../records';
import { namedIn, reasonsOf } from './reasons';
import { fetchInto, openShelf, type Shelf } from './shelf';
import { tellingGroups, eventView, fetchForEvents, reportsOf } from './views';

/** Tellings that are told; pairs grow with their square. */
const MAX_SOURCES = 30;
/** Copies of one that are compared with another's. */
const MAX_MEMBERS = 4;

/** @param id of the event, or of a report in it */
export async function whyOne(reader: Reader, id: string): Promise<WhyView | null> {
  const event = await eventAt(reader, id);
  if (!event) return null;
  const shelf = await openShelf(reader);
  await fetchForEvents(shelf, [event]);
  await fetchInto(shelf, event.members.flatMap(namedIn), []);
  const groups = tellingGroups(event.members);
  const told = groups.slice(0, MAX_SOURCES);
  return {
    event: eventView(shelf, event),
    sources: told.map((group, at): SourceView => ({
      article: group[0]!.article,
      local: group[0]!.id,
      reports: reportsOf(shelf, group),
      ties: told
        .flatMap((other, to) => (to === at ? [] : tieOf(shelf, group, other, to)))
        .sort((a, b) => Number(b.by === 'reader') - Number(a.by === 'reader') || b.score - a.score || a.to - b.to),
    })),
    more: groups.length - told.length,
  };
}

/** The record of an event, by its id or that of a report in it. */
export async function eventAt(reader: Reader, id: string): Promise<EventRecord | null> {
  let event: string | undefined = id;
  if (id.includes('#')) {
    const [links] = await reader.get<LinkRecord>([keys.links(articleOfLocal(id))]);
    event = links?.events.find(([local]) => local === id)?.[1];
  }
  const [record] = event ? await reader.get<EventRecord>([keys.event(event)]) : [];
  return record ?? null;
}

/** What the likeliest pair of their reports says. */
function tieOf(shelf: Shelf, group: readonly Member[], other: readonly Member[], to: number): TieView {
  const pairs = group
    .slice(0, MAX_MEMBERS)
    .flatMap((a) => other.slice(0, MAX_MEMBERS).map((b) => ({ a, b, ...similarity(a, b) })));
  const best = pairs.reduce((one, pair) => (pair.score > one.score ? pair : one));
  const joined = group.some((a) => other.some((b) => decisionOn(shelf, a.id, b.id) === 'join'));
  return {
    to,
    score: best.score,
    by: joined ? 'reader' : 'rules',
    reasons: reasonsOf(shelf, best.a, best.b, best.features),
    objections: evidenceOf(best.features).objections,
  };
}

/** What the reader has decided about two reports. */
export function decisionOn({ decisions }: Shelf, a: string, b: string): 'join' | 'split' | null {
  const decision = decisions[a < b ? `pair ${a} ${b}` : `pair ${b} ${a}`];
  return decision?.kind === 'join' || decision?.kind === 'split' ? decision.kind : null;
}
