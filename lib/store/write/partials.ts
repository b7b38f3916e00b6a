/** Names given in part («أوستن», «رئيس الوزراء العراقي»), and the persons they may mean: found again by keys. */
import { contentHash } from '../../events';
import type { EntityDraft, EntityId } from '../../model';
import { clearHolder } from '../../entities';
import { officeKey } from '../../entities/office';
import { bareSurname, nameParts } from '../../entities/person-id';
import { dayKeyOf, dayNumber } from '../days';
import { UNDATED } from '../derive/article';
import type { Reader } from '../database';
import { candidateList } from '../lists';
import { type EntityRecord, type PartialRecord, typeOf } from '../records';
import { allRows, range, type Directory } from '../sorted-index';
import { daysAway, HOLDERS, holdersOf, type Candidate, type Holders } from './holders';

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

/**
 * Who may be meant under a key, by country.
 * @param within the country of the name in part; undefined where none is told, and an office of any country may be meant
 */
export type CandidatesIn = (within: EntityId | undefined) => Promise<Holders>;

/** Reads who may be meant by the names under a key, each country's once. */
export function candidatesUnder(reader: Reader, key: string, head: Directory): CandidatesIn {
  const list = candidateList(key);
  const known = new Map<string, Promise<Holders>>();
  const read = async (country: string | null) => {
    // Of a surname it is enough to know that there are two: there may be thousands.
    if (!isOffice(key) && head.n !== 1) return [];
    const rows =
      country === null
        ? await allRows(reader, list, head)
        : await range(reader, list, head, `${country}\t`, `${country}\t\uffff`);
    return rows.map(candidateOf);
  };
  const once = (name: string, found: () => Promise<Holders>) => {
    const asked = known.get(name) ?? found();
    known.set(name, asked);
    return asked;
  };
  const candidatesIn: CandidatesIn = (within) =>
    once(within ?? '', async () => {
      if (!isOffice(key) || !within) return holdersOf(await read(null));
      if (within === NOWHERE) return holdersOf(await read(''));
      const [anywhere, there] = await Promise.all([candidatesIn(NOWHERE), read(within)]);
      return there.length ? holdersOf([...anywhere.all, ...there]) : anywhere;
    });
  return candidatesIn;
}

/** No country's id: of an office whose country nobody tells, the candidates are those of whom it is not told either. */
export const NOWHERE = '-';

function candidateOf(row: string): Candidate {
  const fields = row.split('\t');
  if (fields.length === 1) return { id: row, country: undefined, from: Infinity, to: Infinity };
  const [country, id, , , from, to] = fields as [string, string, string, string, string, string];
  const dated = from && to;
  return {
    id,
    country: country || undefined,
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

/** Whom a name given in part means, as far as the candidates tell; null leaves it a name of its own. @param day eight digits */
export function resolve({ partial, within }: Draft, day: string, holders: Holders): EntityId | null {
  if (partial !== 'title') return holders.all.length === 1 ? holders.all[0]!.id : null;
  if (day === UNDATED) return null;
  const on = dayNumber(day);
  // All offices under a key are one but for their country, and where the text tells none, an office of some country is another.
  const held = ({ country }: Candidate) => country === undefined || country === within;
  const nearest = holders.nearest(on).flatMap(({ id }) => {
    const days = holders.of(id).flatMap((one) => (held(one) ? daysAway(one, on) : []));
    return days.length ? { id, days: Math.min(...days) } : [];
  });
  return clearHolder(nearest.sort((a, b) => a.days - b.days || (a.id < b.id ? -1 : 1)));
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
 * @param told whether all names that are asked about tell their country: then nobody is meant on days on which two others are attested
 */
export async function daysMoved(
  before: readonly string[],
  now: readonly string[],
  othersIn: (country: string) => Promise<Holders>,
  told = false,
): Promise<(Days & { country: string })[]> {
  const gone = before.filter((row) => !now.includes(row));
  const come = now.filter((row) => !before.includes(row));
  const found: (Days & { country: string })[] = [];
  for (const office of new Set([...gone, ...come].map(officeOfRow))) {
    const [old, fresh] = [gone, come].map((rows) => rows.filter((row) => officeOfRow(row) === office).map(candidateOf));
    const country = office.slice(0, office.indexOf('\t'));
    const others = await othersIn(country);
    const put = (from: number, to: number) => {
      for (const [first, last] of told ? others.open(from, to) : [[from, to] as const])
        found.push({ first: keyOfDay(first), last: keyOfDay(last), country });
    };
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
function reach(from: number, direction: 1 | -1, others: Holders): number {
  const counts = (days: number) => {
    const third = others.nearest(from + days * direction)[HOLDERS - 1];
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
