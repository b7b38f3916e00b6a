/**
 * Sorted lists of short rows («20240211» + event id) that stay cheap to read and to change as they grow: few rows stand in
 * the directory itself, more in chunks of bounded size, so that a change writes one chunk and a page reads one or two.
 * Rows are compared by code unit and hold no line feed.
 */
import type { Reader, Transaction } from './database';

/** The head of a list. Travels inside the record that owns it. */
export interface Directory {
  /** How many rows there are. */
  n: number;
  /** All of them, joined by line feeds, while they are few. */
  rows?: string;
  /** Else: the first row of each chunk, how many it has, its number. */
  chunks?: [first: string, count: number, no: number][];
  next?: number;
}

export interface RowChange {
  add: readonly string[];
  drop: readonly string[];
}

export const EMPTY: Directory = { n: 0 };

const INLINE_ROWS = 40;
const [LEAST_CHUNK, GREATEST_CHUNK] = [32, 320];

/**
 * The greatest number of rows in a chunk. A change writes a chunk and the directory, so that both should be of a size: the
 * square root of the rows there are.
 */
function chunkLimit(rows: number): number {
  return Math.min(GREATEST_CHUNK, Math.max(LEAST_CHUNK, Math.round(1.2 * Math.sqrt(rows))));
}

/** Keys of the chunks in which these rows are, or would be: load them together before many changes or scans. */
export function chunksTouched(name: string, directory: Directory, rows: readonly string[]): string[] {
  const { chunks } = directory;
  if (!chunks) return [];
  const touched = new Set(rows.map((row) => chunks[chunkOf(chunks, row)]![2]));
  return [...touched].map((no) => chunkKey(name, no));
}

/**
 * Adds and drops rows.
 * @returns the new directory; chunks are written to the transaction
 */
export async function changeRows(
  tx: Transaction,
  name: string,
  directory: Directory,
  change: RowChange,
): Promise<Directory> {
  if (!directory.chunks) {
    const rows = changed(split(directory.rows), change);
    if (rows.length <= INLINE_ROWS) return rows.length ? { n: rows.length, rows: rows.join('\n') } : EMPTY;
    return store(tx, name, rows);
  }
  const { chunks } = directory;
  const parts = new Map<number, { add: string[]; drop: string[] }>();
  const partOf = (row: string) => {
    const at = chunkOf(chunks, row);
    const part = parts.get(at) ?? { add: [], drop: [] };
    parts.set(at, part);
    return part;
  };
  for (const row of change.add) partOf(row).add.push(row);
  for (const row of change.drop) partOf(row).drop.push(row);

  const touched = [...parts.keys()];
  const loaded = await tx.get<string>(touched.map((at) => chunkKey(name, chunks[at]![2])));
  const byChunk = new Map(touched.map((at, n) => [at, changed(split(loaded[n]), parts.get(at)!)]));

  let next = directory.next ?? chunks.length;
  const result: NonNullable<Directory['chunks']> = [];
  for (const [at, chunk] of chunks.entries()) {
    const rows = byChunk.get(at);
    if (!rows) {
      result.push(chunk);
      continue;
    }
    if (rows.length === 0) {
      tx.drop(chunkKey(name, chunk[2]));
      continue;
    }
    for (const [part, slice] of slices(rows, chunkLimit(directory.n)).entries()) {
      const no = part === 0 ? chunk[2] : next++;
      tx.put(chunkKey(name, no), slice.join('\n'));
      result.push([slice[0]!, slice.length, no]);
    }
  }
  const n = result.reduce((sum, [, count]) => sum + count, 0);
  if (n > INLINE_ROWS / 2) return { n, chunks: result, next };
  const rest = (await tx.get<string>(result.map(([, , no]) => chunkKey(name, no)))).flatMap(split);
  for (const [, , no] of result) tx.drop(chunkKey(name, no));
  return rest.length ? { n: rest.length, rows: rest.join('\n') } : EMPTY;
}

/** The rows from `from` on (inclusive; all when null), upwards or downwards. Chunks are read as they are needed. */
export async function* scan(
  reader: Reader,
  name: string,
  directory: Directory,
  from: string | null,
  direction: 'up' | 'down',
): AsyncGenerator<string> {
  const up = direction === 'up';
  const fits = (row: string) => from === null || (up ? row >= from : row <= from);
  if (!directory.chunks) {
    const rows = split(directory.rows);
    for (const row of up ? rows : rows.reverse()) if (fits(row)) yield row;
    return;
  }
  const { chunks } = directory;
  const start = from === null ? (up ? 0 : chunks.length - 1) : chunkOf(chunks, from);
  for (let at = start; at >= 0 && at < chunks.length; at += up ? 1 : -1) {
    const [stored] = await reader.get<string>([chunkKey(name, chunks[at]![2])]);
    const rows = split(stored);
    for (const row of up ? rows : rows.reverse()) if (fits(row)) yield row;
  }
}

/** Up to `limit` chunks of the rows from `from` (inclusive) to `to` (exclusive), read in one go. */
export async function range(
  reader: Reader,
  name: string,
  directory: Directory,
  from: string,
  to: string,
  limit = Infinity,
): Promise<string[]> {
  const fits = (row: string) => row >= from && row < to;
  if (!directory.chunks) return split(directory.rows).filter(fits);
  const { chunks } = directory;
  const last = Math.min(chunkOf(chunks, to), chunkOf(chunks, from) + limit - 1);
  const wanted = chunks.slice(chunkOf(chunks, from), last + 1);
  const stored = await reader.get<string>(wanted.map(([, , no]) => chunkKey(name, no)));
  return stored.flatMap(split).filter(fits);
}

/** How many rows there are from `from` (inclusive) to `to` (exclusive): reads two chunks at most. */
export async function countRange(
  reader: Reader,
  name: string,
  directory: Directory,
  from: string,
  to: string,
): Promise<number> {
  if (!directory.chunks) return (await range(reader, name, directory, from, to)).length;
  const { chunks } = directory;
  const [first, last] = [chunkOf(chunks, from), chunkOf(chunks, to)];
  const whole = chunks.slice(first + 1, last).reduce((sum, [, count]) => sum + count, 0);
  const ends = [...new Set([first, last])].map((at) => chunkKey(name, chunks[at]![2]));
  const rows = (await reader.get<string>(ends)).flatMap(split);
  return whole + rows.filter((row) => row >= from && row < to).length;
}

/** All rows. For what is known to be short, and for tests and repair. */
export async function allRows(reader: Reader, name: string, directory: Directory): Promise<string[]> {
  if (!directory.chunks) return split(directory.rows);
  const stored = await reader.get<string>(directory.chunks.map(([, , no]) => chunkKey(name, no)));
  return stored.flatMap(split);
}

function store(tx: Transaction, name: string, rows: string[]): Directory {
  const chunks = slices(rows, chunkLimit(rows.length)).map((slice, no): [string, number, number] => {
    tx.put(chunkKey(name, no), slice.join('\n'));
    return [slice[0]!, slice.length, no];
  });
  return { n: rows.length, chunks, next: chunks.length };
}

/** Cuts what has outgrown a chunk into equal parts of at most three quarters of one, so that they can grow again. */
function slices(rows: string[], limit: number): string[][] {
  if (rows.length <= limit) return [rows];
  const parts = Math.ceil(rows.length / (limit * 0.75));
  const size = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, part) => rows.slice(part * size, (part + 1) * size)).filter(
    (slice) => slice.length > 0,
  );
}

/** The last chunk whose first row is not above the row. */
function chunkOf(chunks: NonNullable<Directory['chunks']>, row: string): number {
  let low = 0;
  let high = chunks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (chunks[middle]![0] <= row) low = middle;
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
