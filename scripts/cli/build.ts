/** The verb `build`: a folder of text or HTML files into a store file that the extension imports. */
import {
  appendFileSync,
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { firstDayKey } from '@/lib/store/days';
import { FORMAT_VERSION, sealed } from '@/lib/store/exchange/lines';
import type { BuildResult, BuildTask } from './build-worker';

const READABLE = /\.(txt|html?)$/i;
const MAX_WORKERS = 8;
const SAY_EVERY_MS = 1_000;

export interface BuildOptions {
  from: string;
  out: string;
  workers?: number;
  say?: (line: string) => void;
}

export interface Built {
  files: number;
  articles: number;
  failed: { file: string; error: string }[];
}

/**
 * Streams: a file is read, its articles go to `OUT.part` at once, and at the end the parts are put in the store's order. Stopped
 * and started again, it goes on where it was. The same files give the same bytes, whatever the number of workers.
 */
export async function buildStore({ from, out, workers, say = () => {} }: BuildOptions): Promise<Built> {
  const part = `${out}.part`;
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READABLE.test(entry.name))
    .map((entry) => relative(from, join(entry.parentPath, entry.name)))
    .sort();
  const done = await readPart(part);
  const open = files.filter((file) => !done.has(file));
  if (done.size) say(`${done.size} of ${files.length} files were read before`);
  const start = performance.now();
  let said = start;
  let count = 0;
  const parallel = Math.min(workers ?? availableParallelism(), MAX_WORKERS, Math.max(1, open.length));
  await readAll(from, open, parallel, (result) => {
    appendFileSync(part, `${JSON.stringify({ ...result, file: relative(from, result.file) })}\n`);
    count += 1;
    if (performance.now() - said < SAY_EVERY_MS && count < open.length) return;
    said = performance.now();
    const perSecond = (count / (said - start)) * 1_000;
    say(`${done.size + count} of ${files.length} files, ${perSecond.toFixed(1)} a second`);
  });
  const built = await assemble(part, new Set(files), out);
  rmSync(part, { force: true });
  return { ...built, files: files.length };
}

/** What sorting needs of an article. */
type Head = Pick<BuildResult['articles'][number], 'id' | 'publishedAt'>;

/** Gives each worker a file at a time. */
async function readAll(
  from: string,
  files: string[],
  parallel: number,
  take: (result: BuildResult) => void,
): Promise<void> {
  let next = 0;
  const run = async () => {
    if (!files.length) return;
    const worker = new Worker(new URL('build-worker.mjs', import.meta.url));
    try {
      while (next < files.length) {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage({ file: join(from, files[next++]!) } satisfies BuildTask);
        // Rejects when the worker dies.
        const [result] = (await once(worker, 'message')) as [BuildResult];
        take(result);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: parallel }, run));
}

/** Files that an earlier run has read. A line that its end cut short is cut off, and read again. */
async function readPart(part: string): Promise<Set<string>> {
  const done = new Set<string>();
  if (!existsSync(part)) return done;
  let whole = 0;
  for await (const line of createInterface({ input: createReadStream(part), crlfDelay: Infinity })) {
    try {
      done.add((JSON.parse(line) as BuildResult).file);
    } catch {
      break;
    }
    whole += Buffer.byteLength(line) + 1;
  }
  // In place: killed right here, nothing of what was read is lost.
  if (whole > statSync(part).size) appendFileSync(part, '\n');
  else truncateSync(part, whole);
  return done;
}

/** Sorts the articles by day and id, as an export has them, holding in memory where they stand and not what they say. */
async function assemble(part: string, files: ReadonlySet<string>, out: string): Promise<Omit<Built, 'files'>> {
  const rows: { row: string; at: number; length: number; index: number }[] = [];
  const seen = new Set<string>();
  const failed: Built['failed'] = [];
  const lines: { at: number; length: number; file: string; error: string | null; articles: Head[] }[] = [];
  if (existsSync(part)) {
    let at = 0;
    for await (const line of createInterface({ input: createReadStream(part), crlfDelay: Infinity })) {
      const length = Buffer.byteLength(line);
      const result = JSON.parse(line) as BuildResult;
      const articles = result.articles.map(({ id, publishedAt }): Head => ({ id, publishedAt }));
      if (files.has(result.file)) lines.push({ at, length, file: result.file, error: result.error, articles });
      at += length + 1;
    }
  }
  // By file, so that of two copies of one article the same stays, in whatever order the workers were done.
  for (const { at, length, file, error, articles } of lines.sort((a, b) => (a.file < b.file ? -1 : 1))) {
    if (error) failed.push({ file, error });
    for (const [index, { id, publishedAt }] of articles.entries()) {
      if (seen.has(id)) continue;
      seen.add(id);
      rows.push({ row: `${publishedAt ? firstDayKey(publishedAt) : '99999999'}${id}`, at, length, index });
    }
  }
  rows.sort((a, b) => (a.row < b.row ? -1 : 1));

  const file = createWriteStream(`${out}.new`);
  const write = async (value: object) => {
    if (!file.write(`${sealed(value)}\n`)) await once(file, 'drain');
  };
  await write({ siyaq: 'store', version: FORMAT_VERSION });
  const source = rows.length ? openSync(part, 'r') : -1;
  for (const { at, length, index } of rows) {
    const bytes = Buffer.alloc(length);
    readSync(source, bytes, 0, length, at);
    await write({ article: (JSON.parse(bytes.toString('utf8')) as BuildResult).articles[index] });
  }
  if (rows.length) closeSync(source);
  await write({ end: { articles: rows.length, decisions: 0 } });
  file.end();
  await once(file, 'close');
  renameSync(`${out}.new`, out);
  return { articles: rows.length, failed };
}
