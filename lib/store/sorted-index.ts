/**
 * Sorted lists of short rows («20240211» + event id) that stay cheap to read and to change as they grow: few rows stand in
 * the head itself, more in chunks of bounded size, and many chunks under branches (a B+ tree). A branch knows where its chunks
 * begin and nothing else, so a change writes the chunk it falls in, and a branch only when a chunk is cut in two or goes; a page
 * reads one or two chunks, whatever the length.
 * Rows are compared by code unit and hold no line feed.
 */
import type { Reader, Transaction } from './database';

/** A chunk or a branch: a row that none in it, and all behind it, reach or exceed; and its number. The first one's row may be any. */
type Entry = [from: string, no: number];

/** The head of a list. Travels inside the record that owns it. */
export interface Directory {
  /** How many rows there are. In the head of a list that nobody owns (`writeRows`), as of the last time that a chunk was cut. */
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
/** Rows in a chunk at most: a kB or two, so that a change of one row writes little. */
const CHUNK_ROWS = 64;
/** Entries in a branch. They are seldom written: the more, the fewer levels. */
const BRANCH_ENTRIES = 64;
/** Entries in a head: it is written with the record that owns the list. */
const HEAD_ENTRIES = 24;
/** Chunks that are looked into whether they would fit into the head. */
const FEW_CHUNKS = 3;

interface Path {
  name: string;
  deep: number;
  entries: readonly Entry[];
  rows: readonly string[];
}

/**
 * Loads what a change of many lists, or a scan from these rows on, will need. Lists of one depth share a round of reading a level, and
 * do not wait for those of another: the branches are mostly in memory. What was loaded is then found there.
 */
export async function loadPaths(
  reader: Reader,
  lists: readonly { name: string; head: Directory; rows: readonly string[] }[],
): Promise<void> {
  const byDepth = new Map<number, Path[]>();
  for (const { name, head, rows } of lists) {
    if (!head.chunks || !rows.length) continue;
    const deep = head.deep ?? 0;
    byDepth.set(deep, [...(byDepth.get(deep) ?? []), { name, deep, entries: head.chunks, rows }]);
  }
  await Promise.all([...byDepth.values()].map((paths) => loadLevels(reader, paths)));
}

async function loadLevels(reader: Reader, paths: readonly Path[]): Promise<void> {
  let open = paths;
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
  const deep = head.deep ?? 0;
  if (!head.chunks) {
    const rows = changed(split(head.rows), change);
    if (rows.length <= INLINE_ROWS) return inline(rows);
    return headOf(tx, name, rows.length, writeChunks(tx, name, rows, null, numbers), 0, numbers);
  }
  const { entries, grown } = await changeBelow(tx, name, head.chunks, deep, change, numbers);
  const n = head.n + grown;
  if (change.drop.length) {
    const low = await lowered(tx, name, entries, deep);
    if (low.rows) return inline(low.rows);
    return headOf(tx, name, n, low.entries, low.deep, numbers);
  }
  return headOf(tx, name, n, entries, deep, numbers);
}

/** A tree from which rows were dropped, without the levels it no longer needs; its rows where they fit into the head again. */
async function lowered(
  tx: Transaction,
  name: string,
  entries: Entry[],
  deep: number,
): Promise<{ entries: Entry[]; deep: number; rows?: string[] }> {
  if (deep > 0) {
    if (entries.length > 1) return { entries, deep };
    const [only] = entries;
    const below = only && (await tx.get<Entry[]>([branchKey(name, only[1])]))[0];
    if (below && below.length > HEAD_ENTRIES) return { entries, deep };
    if (only) tx.drop(branchKey(name, only[1]));
    return lowered(tx, name, below ?? [], deep - 1);
  }
  if (entries.length > FEW_CHUNKS) return { entries, deep };
  const rows = await allRows(tx, name, { n: 0, chunks: entries });
  if (rows.length > INLINE_ROWS / 2) return { entries, deep };
  for (const [, no] of entries) tx.drop(chunkKey(name, no));
  return { entries, deep, rows };
}

interface Numbers {
  next: number;
}

/** @returns what lies below now, the very same entries where none was cut, came or went; and by how many rows it has grown */
async function changeBelow(
  tx: Transaction,
  name: string,
  entries: Entry[],
  deep: number,
  { add, drop }: RowChange,
  numbers: Numbers,
): Promise<{ entries: Entry[]; grown: number }> {
  const adds = touched(entries, add);
  const drops = touched(entries, drop);
  const places = [...new Set([...adds.keys(), ...drops.keys()])];
  const found = await tx.get<Entry[] | string>(places.map((at) => keyOf(name, deep, entries[at]!)));
  const fresh = new Map<number, Entry[]>();
  let grown = 0;
  for (const [n, at] of places.entries()) {
    const change = { add: adds.get(at) ?? [], drop: drops.get(at) ?? [] };
    const entry = entries[at]!;
    if (deep === 0) {
      const before = split(found[n] as string | undefined);
      const rows = changed(before, change);
      grown += rows.length - before.length;
      const own = writeChunks(tx, name, rows, entry, numbers);
      if (own.length !== 1) fresh.set(at, own);
    } else {
      const old = (found[n] ?? []) as Entry[];
      const below = await changeBelow(tx, name, old, deep - 1, change, numbers);
      grown += below.grown;
      if (below.entries === old) continue;
      const own = writeBranches(tx, name, below.entries, entry, numbers);
      if (own.length !== 1) fresh.set(at, own);
    }
  }
  if (!fresh.size) return { entries, grown };
  const next = entries.flatMap((entry, at) => fresh.get(at) ?? [entry]);
  // Where the first has gone, the one behind it takes its rows: readers that look at several branches at once go by where each begins.
  if (next[0] && next[0][1] !== entries[0]![1]) next[0] = [entries[0]![0], next[0][1]];
  return { entries: next, grown };
}

/** @param own the chunk that these rows were in */
function writeChunks(tx: Transaction, name: string, rows: string[], own: Entry | null, numbers: Numbers): Entry[] {
  if (!rows.length && own) tx.drop(chunkKey(name, own[1]));
  return slices(rows, CHUNK_ROWS).map((slice, at): Entry => {
    const entry: Entry = at === 0 && own ? own : [slice[0]!, numbers.next++];
    tx.put(chunkKey(name, entry[1]), slice.join('\n'));
    return entry;
  });
}

function writeBranches(tx: Transaction, name: string, below: Entry[], own: Entry | null, numbers: Numbers): Entry[] {
  if (!below.length && own) tx.drop(branchKey(name, own[1]));
  return slices(below, BRANCH_ENTRIES).map((slice, at): Entry => {
    const entry: Entry = at === 0 && own ? own : [slice[0]![0], numbers.next++];
    tx.put(branchKey(name, entry[1]), slice);
    return entry;
  });
}

/** Whether a head says other than its count: when it does not, the chunks below may have changed and it need not be written. */
export function isRecut(before: Directory, now: Directory): boolean {
  return before.chunks !== now.chunks || before.rows !== now.rows || before.next !== now.next;
}

/** A head over these entries, with as many levels as they need. */
function headOf(tx: Transaction, name: string, n: number, entries: Entry[], deep: number, numbers: Numbers): Directory {
  let [top, levels] = [entries, deep];
  // The same array where nothing was cut, so that it can be told.
  while (top.length > HEAD_ENTRIES) {
    top = writeBranches(tx, name, top, null, numbers);
    levels += 1;
  }
  return { n, chunks: top, ...(levels && { deep: levels }), next: numbers.next };
}

function inline(rows: string[]): Directory {
  return rows.length ? { n: rows.length, rows: rows.join('\n') } : EMPTY;
}

/**
 * The rows from `from` on (inclusive; all when null), upwards or downwards. Chunks are read as they are needed.
 * @param ahead reads with the first chunk the one behind it: a page often reaches into it, and one more record costs less than
 * another round
 */
export async function* scan(
  reader: Reader,
  name: string,
  head: Directory,
  from: string | null,
  direction: 'up' | 'down',
  ahead = false,
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
      const next = ahead && at === start && deep === 0 ? entries[at + (up ? 1 : -1)] : undefined;
      const wanted = [entries[at]!, ...(next ? [next] : [])];
      const [stored] = await reader.get<Entry[] | string>(wanted.map((entry) => keyOf(name, deep, entry)));
      if (deep > 0) {
        yield* walk((stored ?? []) as Entry[], deep - 1);
        continue;
      }
      const rows = split(stored as string | undefined);
      for (const row of up ? rows : rows.reverse()) if (fits(row)) yield row;
    }
  }
}

/** The rows from `from` (inclusive) to `to` (exclusive), a level at a time. @param limit chunks that are read at most, the first ones */
export async function range(
  reader: Reader,
  name: string,
  head: Directory,
  from: string,
  to: string,
  limit = Infinity,
): Promise<string[]> {
  return (await firstRows(reader, name, head, from, to, limit)).rows;
}

/** As `range`; `more` where the limit has cut rows off. */
export async function firstRows(
  reader: Reader,
  name: string,
  head: Directory,
  from: string,
  to: string,
  limit: number,
): Promise<{ rows: string[]; more: boolean }> {
  const fits = (row: string) => row >= from && row < to;
  if (!head.chunks) return { rows: split(head.rows).filter(fits), more: false };
  let entries: Entry[] = head.chunks;
  let more = false;
  for (let deep = head.deep ?? 0; ; deep -= 1) {
    const all = entries.slice(placeIn(entries, from), placeIn(entries, to) + 1);
    const wanted = all.slice(0, limit);
    more ||= all.length > limit;
    const stored = await reader.get<Entry[] | string>(wanted.map((entry) => keyOf(name, deep, entry)));
    if (deep === 0) return { rows: stored.flatMap((rows) => split(rows as string | undefined)).filter(fits), more };
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

function keyOf(name: string, deep: number, entry: Entry): string {
  // Up to version 3 of the store a count stood before the number: a migration reads such lists.
  const no = entry.at(-1) as number;
  return deep > 0 ? branchKey(name, no) : chunkKey(name, no);
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

/** The last entry that does not begin above the row; the first where all do. */
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
