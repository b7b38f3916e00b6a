/** Names given in part («أوستن», «رئيس الوزراء العراقي»), and the persons they may mean: found again by keys. */
import { contentHash } from '../../events';
import type { EntityDraft, EntityId, IsoDate } from '../../model';
import { resolvePartial } from '../../entities';
import { officeKey } from '../../entities/office';
import { bareSurname, nameParts } from '../../entities/person-id';
import { dayNumber } from '../days';
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
interface Candidate {
  id: EntityId;
  role?: Parameters<typeof resolvePartial>[2][number]['roles'][number];
  /** Days since 1970; infinite where no day is known. */
  from: number;
  to: number;
}

/** All who may be meant by a draft. */
export async function candidatesFor(reader: Reader, key: string, head: Directory, draft: Draft): Promise<Candidate[]> {
  const list = candidateList(key);
  // Of a surname it is enough to know that there are two: there may be thousands.
  if (!isOffice(key)) return head.n === 1 ? (await allRows(reader, list, head)).map(candidateOf) : [];
  if (!draft.within) return (await allRows(reader, list, head)).map(candidateOf);
  const under = (country: string) => range(reader, list, head, `${country}\t`, `${country}\t\uffff`);
  return [...(await under('')), ...(await under(draft.within))].map(candidateOf);
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

/** Those who are attested nearest to a day: there may be hundreds, and only the first two decide. */
function nearest(candidates: readonly Candidate[], on: number): readonly Candidate[] {
  if (candidates.length <= HOLDERS) return candidates;
  const days = new Map<EntityId, number>();
  for (const { id, from, to } of candidates) {
    const away = from === Infinity ? Infinity : Math.max(0, from - on, on - to);
    days.set(id, Math.min(days.get(id) ?? Infinity, away));
  }
  const first = [...days].sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1)).slice(0, HOLDERS);
  const kept = new Set(first.map(([id]) => id));
  return candidates.filter(({ id }) => kept.has(id));
}

/**
 * The days on which an office may mean someone else than before: an attestation within the time that was known already moves
 * nothing there. Null for all days.
 * @param changes rows of each candidate that has changed
 */
export function daysMoved(
  changes: readonly { before: readonly string[]; now: readonly string[] }[],
): { until: string; from: string } | null {
  let [until, from] = ['', UNDATED];
  for (const { before, now } of changes) {
    const [old, fresh] = [before.map(attested), now.map(attested)];
    if (old.length !== fresh.length || new Set(old.map(({ office }) => office)).size < old.length) return null;
    for (const [at, one] of old.entries()) {
      const other = fresh[at]!;
      if (one.office !== other.office || !one.from || !one.to || !other.from || !other.to) return null;
      if (one.from !== other.from) until = max(until, max(one.from, other.from));
      if (one.to !== other.to) from = min(from, min(one.to, other.to));
    }
  }
  return { until, from };
}

function attested(row: string): { office: string; from: string; to: string } {
  const parts = row.split('\t');
  return { office: parts.slice(0, 4).join('\t'), from: parts[4]!, to: parts[5]! };
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}

function min(a: string, b: string): string {
  return a < b ? a : b;
}

function isoOf(day: string): IsoDate | null {
  return day ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6, 8)}` : null;
}
