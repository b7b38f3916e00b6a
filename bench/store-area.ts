/**
 * A filled storage area, made once under Node by the import that users have and kept in a file, so that browsers need not import
 * for minutes before anything can be measured. The file's name follows from the sources: what changes the records is built anew.
 */
import { createReadStream, createWriteStream, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { memoryArea } from '../lib/store/area';
import { contentHash } from '../lib/events';
import { fill } from './store-run';

const ROOT = join(import.meta.dirname, '..');
const MAKERS = ['lib/store', 'lib/events/merge', 'bench/made-up.ts', 'bench/store-run.ts'];

/** @returns the file: one `[key, value]` a line */
export async function filledFile(articles: number, report: (line: string) => void): Promise<string> {
  const file = join(tmpdir(), `siyaq-area-${articles}-${contentHash(sources())}.ndjson`);
  if (existsSync(file)) return file;
  const area = memoryArea();
  const ms = await fill(area, { articles, rounds: 0, report });
  report(`${articles} articles built under Node in ${Math.round(ms / 1000)} s`);
  const out = createWriteStream(`${file}.part`);
  for (const key of await area.keys()) {
    const stored = (await area.get([key]))[key];
    if (!out.write(`${JSON.stringify([key, stored])}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  renameSync(`${file}.part`, file);
  return file;
}

/** The file's records. */
export async function loadFile(file: string): Promise<Record<string, unknown>> {
  const items: Record<string, unknown> = {};
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const [key, value] = JSON.parse(line) as [string, unknown];
    items[key] = value;
  }
  return items;
}

function sources(): string {
  return MAKERS.map((path) => {
    const full = join(ROOT, path);
    if (path.endsWith('.ts')) return readFileSync(full, 'utf8');
    const files = readdirSync(full, { recursive: true, encoding: 'utf8' });
    return files
      .filter((name) => /(?<!\.test)\.ts$/.test(name))
      .sort()
      .map((name) => readFileSync(join(full, name), 'utf8'))
      .join('');
  }).join('');
}
