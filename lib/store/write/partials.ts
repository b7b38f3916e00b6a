/** Names given in part («أوستن», «رئيس الوزراء العراقي»), and the persons they may mean: found again by keys. */
import { contentHash } from '../../events';
import type { EntityDraft, EntityId, IsoDate } from '../../model';
import { resolvePartial } from '../../entities';
import { officeKey } from '../../entities/office';
import { bareSurname, nameParts } from '../../entities/person-id';
import { dayKeyOf, dayNumber } from '../days';
import { UNDATED } from '../derive/article';
import type { Reader } from '../database';
import { candidateList } from '../lists';
import { type EntityRecord, type PartialRecord, typeOf } from '../records';
import { allRows, range, type Directory } from '../sorted-index';

type Draft = Omit<PartialRecord['drafts'][string], 'n'>;

const OFFICE = 't ';
const SURNAME = 's ';

/** The key under which a name given in part waits for its bearer. */
export function keyOfPartial({ name, partial }: EntityDraft): string {
  return partial === 'title' ? `${OFFICE}${officeKey(name, null)}` : `${SURNAME}${bareSurname(name)}`;
}

export function isOffice(key: string): boolean {
  return key.startsWith(OFFICE);
}

/**
 * All keys under which an entity may be meant, with its rows there: its names but for the first, and its offices, by country,
 * with the first and last day on which an article that names it in full attests them.
 */
export function candidacies(id: EntityId, record: EntityRecord | undefined): Map<string, string[]> {
  const found = new Map<string, string[]>();
  if (!record?.full || typeOf(record, id) !== 'PER') return found;
  for (const name of Object.keys(record.names)) {
    for (const part of nameParts(name).slice(1)) found.set(`${SURNAME}${bareSurname(part)}`, [id]);
  }
  for (const { title, country, organisation, full } of Object.values(record.roles)) {
    if (!full) continue;
    const office = `${OFFICE}${officeKey(title, null)}`;
    const row = [country ?? '', id, title, organisation ?? '', full.from ?? '', full.to ?? ''].join('\t');
    found.set(office, [...(found.get(office) ?? []), row].sort());
  }
  return found;
}

/** Someone who may be meant, with one of the offices that the key stands for. */
export interface Candidate {
  id: EntityId;
  role?: Parameters<typeof resolvePartial>[2][number]['roles'][number];
  /** Days since 1970; infinite where no day is known. */
  from: number;
  to: number;
}

/**
 * Who may be meant under a key, by country.
 * @param within the country of the name in part; undefined where none is told, and an office of any country may be meant
 */
export type CandidatesIn = (within: EntityId | undefined) => Promise<readonly Candidate[]>;

/** Reads who may be meant by the names under a key, each country's once. */
export function candidatesUnder(reader: Reader, key: string, head: Directory): CandidatesIn {
  const list = candidateList(key);
  const known = new Map<string, Promise<readonly Candidate[]>>();
  const read = async (country: string | null) => {
    // Of a surname it is enough to know that there are two: there may be thousands.
    if (!isOffice(key) && head.n !== 1) return [];
    const rows =
      country === null
        ? await allRows(reader, list, head)
        : await range(reader, list, head, `${country}\t`, `${country}\t\uffff`);
    return rows.map(candidateOf);
  };
  const once = (name: string, found: () => Promise<readonly Candidate[]>) => {
    const asked = known.get(name) ?? found();
    known.set(name, asked);
    return asked;
  };
  return (within) => {
    if (!isOffice(key) || !within) return once('all', () => read(null));
    return once(`in ${within}`, async () => [...(await once('anywhere', () => read(''))), ...(await read(within))]);
  };
}

function candidateOf(row: string): Candidate {
  const fields = row.split('\t');
  if (fields.length === 1) return { id: row, from: Infinity, to: Infinity };
  const [country, id, title, organisation, from, to] = fields as [string, string, string, string, string, string];
  const dated = from && to;
  return {
    id,
    role: {
      title,
      from: isoOf(from),
      to: isoOf(to),
      ...(organisation && { organisation }),
      ...(country && { country }),
    },
    from: dated ? dayNumber(from) : Infinity,
    to: dated ? dayNumber(to) : Infinity,
  };
}

/** A draft as the record keeps it, and its key there. */
export function draftOf({ id, name, partial, within }: EntityDraft): [key: string, draft: Draft] {
  const draft: Draft = { id, name, partial, ...(within && { within }) };
  return [contentHash(JSON.stringify([id, name, partial, within ?? null])).slice(0, 8), draft];
}

/** Where a name in part stands, and whom it was found to mean. @param day eight digits */
export function partialRow(day: string, article: string, draft: string, to: EntityId | null | undefined): string {
  return `${day}${article}\t${draft}\t${to ?? ''}`;
}

export function readPartialRow(row: string): { day: string; article: string; draft: string; to: EntityId | null } {
  const [head, draft, to] = row.split('\t') as [string, string, string];
  return { day: head.slice(0, 8), article: head.slice(8), draft, to: to || null };
}

/** Whom a name given in part means, as far as the candidates tell; null leaves it a name of its own. */
export function resolve(draft: Draft, day: string, candidates: readonly Candidate[]): EntityId | null {
  if (draft.partial !== 'title') return candidates.length === 1 ? candidates[0]!.id : null;
  if (day === UNDATED) return null;
  const roles = new Map<EntityId, NonNullable<Candidate['role']>[]>();
  for (const { id, role } of nearest(candidates, dayNumber(day))) roles.set(id, [...(roles.get(id) ?? []), role!]);
  const persons = [...roles].map(([id, held]) => ({ id, name: '', aliases: [], roles: held }));
  return resolvePartial(draft, isoOf(day), persons).entity;
}

/** More than are ever compared: the nearest, and the next. */
const HOLDERS = 3;

/** Days between a day and the time for which someone is attested in office; infinite where that is unknown. */
function daysAway({ from, to }: Candidate, on: number): number {
  if (from === Infinity) return Infinity;
  return on < from ? from - on : on > to ? on - to : 0;
}

/** Those who are attested nearest to a day: there may be hundreds, and only the first two decide. */
function nearest(candidates: readonly Candidate[], on: number): readonly Candidate[] {
  if (candidates.length <= HOLDERS) return candidates;
  const [one, two, three] = firstHolders(candidates, on).map(({ id }) => id);
  return candidates.filter(({ id }) => id === one || id === two || id === three);
}

/** The nearest holders by their nearest office, one entry a person, ties by id. Reads each candidate once: this runs for every day asked. */
function firstHolders(candidates: readonly Candidate[], on: number): { id: EntityId; away: number }[] {
  const first: { id: EntityId; away: number }[] = [];
  for (const candidate of candidates) {
    const away = daysAway(candidate, on);
    const { id } = candidate;
    const last = first[HOLDERS - 1];
    if (last && (away > last.away || (away === last.away && id >= last.id))) continue;
    const own = first.findIndex((one) => one.id === id);
    if (own >= 0) {
      if (first[own]!.away <= away) continue;
      first.splice(own, 1);
    }
    const at = first.findIndex((one) => away < one.away || (away === one.away && id < one.id));
    first.splice(at < 0 ? first.length : at, 0, { id, away });
    if (first.length > HOLDERS) first.pop();
  }
  return first;
}

/** First and last day, both inclusive, as eight digits. */
export interface Days {
  first: string;
  last: string;
}

/**
 * The days on which an office may mean someone else than before because of one candidate. Only where nobody else is attested
 * nearer does a candidate count, and the farther the day from an attestation, the more so: so the days are one stretch on
 * either side, whose ends are found by halving.
 * @param before the candidate's rows as they were
 * @param now as they are
 * @param othersIn all others who may be meant, by the country of the row
 */
export async function daysMoved(
  before: readonly string[],
  now: readonly string[],
  othersIn: (country: string) => Promise<readonly Candidate[]>,
): Promise<(Days & { country: string })[]> {
  const gone = before.filter((row) => !now.includes(row));
  const come = now.filter((row) => !before.includes(row));
  const found: (Days & { country: string })[] = [];
  for (const office of new Set([...gone, ...come].map(officeOfRow))) {
    const [old, fresh] = [gone, come].map((rows) => rows.filter((row) => officeOfRow(row) === office).map(candidateOf));
    const country = office.slice(0, office.indexOf('\t'));
    const others = await othersIn(country);
    const put = (from: number, to: number) => void found.push({ first: keyOfDay(from), last: keyOfDay(to), country });
    const [was, is] = [old![0], fresh![0]];
    if (old!.length === 1 && fresh!.length === 1 && was!.from < Infinity && is!.from < Infinity) {
      // Known for longer, or for less long, at one end or both: within both times nothing moves.
      if (was!.from !== is!.from) put(reach(Math.min(was!.from, is!.from), -1, others), Math.max(was!.from, is!.from));
      if (was!.to !== is!.to) put(Math.min(was!.to, is!.to), reach(Math.max(was!.to, is!.to), 1, others));
      continue;
    }
    // An attestation without a day decides nothing.
    for (const { from, to } of [...old!, ...fresh!])
      if (from < Infinity) put(reach(from, -1, others), reach(to, 1, others));
  }
  return found;
}

/** Country, person, title and organisation: what stays when an office is attested on further days. */
function officeOfRow(row: string): string {
  return row.split('\t').slice(0, 4).join('\t');
}

/** How far from an attestation it still counts among those of others; infinite where there are too few others. */
function reach(from: number, direction: 1 | -1, others: readonly Candidate[]): number {
  const counts = (days: number) => {
    const third = firstHolders(others, from + days * direction)[HOLDERS - 1];
    return !third || days <= third.away;
  };
  if (counts(FAR)) return direction * Infinity;
  let [low, high] = [0, FAR];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (counts(middle)) low = middle;
    else high = middle - 1;
  }
  return from + low * direction;
}

/** In days: no two articles lie farther apart. */
const FAR = 1 << 18;

function keyOfDay(day: number): string {
  return Number.isFinite(day) ? dayKeyOf(day) : day < 0 ? '' : UNDATED;
}

function isoOf(day: string): IsoDate | null {
  return day ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}` : null;
}
