/**
 * Sorted lists of short rows («20240211» + event id) that stay cheap to read and to change as they grow: few rows stand in
 * the head itself, more in chunks of bounded size, and many chunks under branches (a B+ tree), so that a change writes one
 * record a level and a page reads one or two chunks, whatever the length.
 * Rows are compared by code unit and hold no line feed.
 */
import type { Reader, Transaction } from './database';

/** A chunk or a branch: its first row, how many rows lie in it, its number. */
type Entry = [first: string, count: number, no: number];

/** The head of a list. Travels inside the record that owns it. */
export interface Directory {
  /** How many rows there are. */
  n: number;
  /** All of them, joined by line feeds, while they are few. */
  rows?: string;
  /** Else what lies below: chunks, or, where `deep` says so, branches. */
  chunks?: Entry[];
  /** Levels of branches between the head and the chunks; absent for none. */
  deep?: number;
  next?: number;
}

export interface RowChange {
  add: readonly string[];
  drop: readonly string[];
}

export const EMPTY: Directory = { n: 0 };

const INLINE_ROWS = 24;
/** Rows in a chunk, and entries in a branch, at most: some kB each, so that a change of one row writes little. */
const CHUNK_ROWS = 64;
const BRANCH_ENTRIES = 24;

/**
 * Loads what a change of many lists, or a scan from these rows on, will need: one round of reading a level for all of them
 * together. What was loaded is then found in memory.
 */
export async function loadPaths(
  reader: Reader,
  lists: readonly { name: string; head: Directory; rows: readonly string[] }[],
): Promise<void> {
  let open = lists.flatMap(({ name, head, rows }) =>
    head.chunks && rows.length ? [{ name, deep: head.deep ?? 0, entries: head.chunks, rows }] : [],
  );
  while (open.length) {
    const below = open.flatMap(({ name, deep, entries, rows }) =>
      [...touched(entries, rows)].map(([at, own]) => ({ name, deep, key: keyOf(name, deep, entries[at]!), rows: own })),
    );
    const found = await reader.get<Entry[] | string>(below.map(({ key }) => key));
    open = below.flatMap(({ name, deep, rows }, at) =>
      deep > 0 ? [{ name, deep: deep - 1, entries: (found[at] ?? []) as Entry[], rows }] : [],
    );
  }
}

/**
 * Adds and drops rows.
 * @returns the new head; chunks and branches are written to the transaction
 */
export async function changeRows(
  tx: Transaction,
  name: string,
  head: Directory,
  change: RowChange,
): Promise<Directory> {
  const numbers = { next: head.next ?? head.chunks?.length ?? 0 };
  if (!head.chunks) {
    const rows = changed(split(head.rows), change);
    if (rows.length <= INLINE_ROWS) return inline(rows);
    return headOf(tx, name, writeChunks(tx, name, rows, null, numbers), 0, numbers);
  }
  const entries = await changeBelow(tx, name, head.chunks, head.deep ?? 0, change, numbers);
  const n = total(entries);
  if (n > INLINE_ROWS / 2) return headOf(tx, name, entries, head.deep ?? 0, numbers);
  const rest: Directory = { n, chunks: entries, ...(head.deep && { deep: head.deep }) };
  const rows = await allRows(tx, name, rest);
  await dropAll(tx, name, entries, head.deep ?? 0);
  return inline(rows);
}

interface Numbers {
  next: number;
}

async function changeBelow(
  tx: Transaction,
  name: string,
  entries: readonly Entry[],
  deep: number,
  { add, drop }: RowChange,
  numbers: Numbers,
): Promise<Entry[]> {
  const adds = touched(entries, add);
  const drops = touched(entries, drop);
  const places = [...new Set([...adds.keys(), ...drops.keys()])];
  const found = await tx.get<Entry[] | string>(places.map((at) => keyOf(name, deep, entries[at]!)));
  const fresh = new Map<number, Entry[]>();
  for (const [n, at] of places.entries()) {
    const change = { add: adds.get(at) ?? [], drop: drops.get(at) ?? [] };
    const entry = entries[at]!;
    if (deep === 0) {
      fresh.set(at, writeChunks(tx, name, changed(split(found[n] as string | undefined), change), entry[2], numbers));
    } else {
      const below = await changeBelow(tx, name, (found[n] ?? []) as Entry[], deep - 1, change, numbers);
      fresh.set(at, writeBranches(tx, name, below, entry[2], numbers));
    }
  }
  return entries.flatMap((entry, at) => fresh.get(at) ?? [entry]);
}

/** @param own the number of the chunk that these rows were in */
function writeChunks(tx: Transaction, name: string, rows: string[], own: number | null, numbers: Numbers): Entry[] {
  if (!rows.length && own !== null) tx.drop(chunkKey(name, own));
  return slices(rows, CHUNK_ROWS).map((slice, at): Entry => {
    const no = at === 0 && own !== null ? own : numbers.next++;
    tx.put(chunkKey(name, no), slice.join('\n'));
    return [slice[0]!, slice.length, no];
  });
}

function writeBranches(tx: Transaction, name: string, below: Entry[], own: number | null, numbers: Numbers): Entry[] {
  if (!below.length && own !== null) tx.drop(branchKey(name, own));
  return slices(below, BRANCH_ENTRIES).map((slice, at): Entry => {
    const no = at === 0 && own !== null ? own : numbers.next++;
    tx.put(branchKey(name, no), slice);
    return [slice[0]![0], total(slice), no];
  });
}

/** A head over these entries, with as many levels as they need. */
function headOf(tx: Transaction, name: string, entries: Entry[], deep: number, numbers: Numbers): Directory {
  let [top, levels] = [entries, deep];
  while (top.length > BRANCH_ENTRIES) {
    top = writeBranches(tx, name, top, null, numbers);
    levels += 1;
  }
  return { n: total(top), chunks: top, ...(levels && { deep: levels }), next: numbers.next };
}

function inline(rows: string[]): Directory {
  return rows.length ? { n: rows.length, rows: rows.join('\n') } : EMPTY;
}

async function dropAll(tx: Transaction, name: string, entries: readonly Entry[], deep: number): Promise<void> {
  const keys = entries.map((entry) => keyOf(name, deep, entry));
  if (deep > 0) {
    const below = await tx.get<Entry[]>(keys);
    await dropAll(tx, name, below.flatMap((one) => one ?? []), deep - 1); // prettier-ignore
  }
  for (const key of keys) tx.drop(key);
}

/** The rows from `from` on (inclusive; all when null), upwards or downwards. Chunks are read as they are needed. */
export async function* scan(
  reader: Reader,
  name: string,
  head: Directory,
  from: string | null,
  direction: 'up' | 'down',
): AsyncGenerator<string> {
  const up = direction === 'up';
  const fits = (row: string) => from === null || (up ? row >= from : row <= from);
  if (!head.chunks) {
    const rows = split(head.rows);
    for (const row of up ? rows : rows.reverse()) if (fits(row)) yield row;
    return;
  }
  yield* walk(head.chunks, head.deep ?? 0);

  async function* walk(entries: readonly Entry[], deep: number): AsyncGenerator<string> {
    const start = from === null ? (up ? 0 : entries.length - 1) : placeIn(entries, from);
    for (let at = start; at >= 0 && at < entries.length; at += up ? 1 : -1) {
      const [stored] = await reader.get<Entry[] | string>([keyOf(name, deep, entries[at]!)]);
      if (deep > 0) {
        yield* walk((stored ?? []) as Entry[], deep - 1);
        continue;
      }
      const rows = split(stored as string | undefined);
      for (const row of up ? rows : rows.reverse()) if (fits(row)) yield row;
    }
  }
}

/** Up to `limit` chunks of the rows from `from` (inclusive) to `to` (exclusive), a level at a time. */
export async function range(
  reader: Reader,
  name: string,
  head: Directory,
  from: string,
  to: string,
  limit = Infinity,
): Promise<string[]> {
  const fits = (row: string) => row >= from && row < to;
  if (!head.chunks) return split(head.rows).filter(fits);
  let entries: Entry[] = head.chunks;
  for (let deep = head.deep ?? 0; ; deep -= 1) {
    const wanted = entries.slice(placeIn(entries, from), placeIn(entries, to) + 1).slice(0, limit);
    const stored = await reader.get<Entry[] | string>(wanted.map((entry) => keyOf(name, deep, entry)));
    if (deep === 0) return stored.flatMap((rows) => split(rows as string | undefined)).filter(fits);
    entries = stored.flatMap((below) => (below ?? []) as Entry[]);
  }
}

/** How many rows there are from `from` (inclusive) to `to` (exclusive): reads two chunks at most, and what leads to them. */
export async function countRange(
  reader: Reader,
  name: string,
  head: Directory,
  from: string,
  to: string,
): Promise<number> {
  if (!head.chunks) return (await range(reader, name, head, from, to)).length;
  let entries: Entry[] = head.chunks;
  let whole = 0;
  for (let deep = head.deep ?? 0; ; deep -= 1) {
    const [first, last] = [placeIn(entries, from), placeIn(entries, to)];
    whole += total(entries.slice(first + 1, Math.max(first + 1, last)));
    const ends = [...new Set([first, last])].map((at) => keyOf(name, deep, entries[at]!));
    const stored = await reader.get<Entry[] | string>(ends);
    if (deep === 0) {
      const rows = stored.flatMap((one) => split(one as string | undefined));
      return whole + rows.filter((row) => row >= from && row < to).length;
    }
    entries = stored.flatMap((below) => (below ?? []) as Entry[]);
  }
}

/** All rows. For what is known to be short, and for tests and repair. */
export async function allRows(reader: Reader, name: string, head: Directory): Promise<string[]> {
  if (!head.chunks) return split(head.rows);
  let entries: Entry[] = head.chunks;
  for (let deep = head.deep ?? 0; ; deep -= 1) {
    const stored = await reader.get<Entry[] | string>(entries.map((entry) => keyOf(name, deep, entry)));
    if (deep === 0) return stored.flatMap((rows) => split(rows as string | undefined));
    entries = stored.flatMap((below) => (below ?? []) as Entry[]);
  }
}

function keyOf(name: string, deep: number, [, , no]: Entry): string {
  return deep > 0 ? branchKey(name, no) : chunkKey(name, no);
}

function total(entries: readonly Entry[]): number {
  return entries.reduce((sum, [, count]) => sum + count, 0);
}

/** Rows by the entry under which each is, or would be. */
function touched(entries: readonly Entry[], rows: readonly string[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const row of rows) {
    const at = placeIn(entries, row);
    const own = found.get(at);
    if (own) own.push(row);
    else found.set(at, [row]);
  }
  return found;
}

/** Cuts what has outgrown its record into equal parts of at most three quarters of one, so that they can grow again. */
function slices<T>(items: T[], limit: number): T[][] {
  if (!items.length) return [];
  if (items.length <= limit) return [items];
  const parts = Math.ceil(items.length / (limit * 0.75));
  const size = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(part * size, (part + 1) * size)).filter(
    (slice) => slice.length > 0,
  );
}

/** The last entry whose first row is not above the row. */
function placeIn(entries: readonly Entry[], row: string): number {
  let low = 0;
  let high = entries.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (entries[middle]![0] <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Rows stay sorted by inserting: a change is a few rows in a chunk of many. */
function changed(rows: string[], { add, drop }: RowChange): string[] {
  const result = rows.slice();
  for (const row of drop) {
    const at = placeOf(result, row);
    if (result[at] === row) result.splice(at, 1);
  }
  for (const row of add) {
    const at = placeOf(result, row);
    if (result[at] !== row) result.splice(at, 0, row);
  }
  return result;
}

/** Where a row stands, or would. */
function placeOf(rows: readonly string[], row: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function split(rows: string | undefined): string[] {
  return rows ? rows.split('\n') : [];
}

function chunkKey(name: string, no: number): string {
  return `c/${name}/${no}`;
}

function branchKey(name: string, no: number): string {
  return `b/${name}/${no}`;
}
