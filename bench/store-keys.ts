/**
 * What one question and one change cost in keys and bytes, which do not depend on the machine, and which records the store is made
 * of. `npx tsx bench/store-keys.ts [articles…] [area.ndjson]` (a file of `filledFile`, taken as it is)
 */
import { memoryArea, type StorageArea } from '../lib/store/area';
import { filledFile, loadFile } from './store-area';
import { VERBS, type Verb } from './store-run';

const words = process.argv.slice(2);
const given = words.find((word) => word.endsWith('.ndjson'));
const sizes = words.filter((word) => word !== given).map(Number);
const ROUNDS = 50;

for (const articles of sizes.length ? sizes : [100, 3_000]) {
  const items = await loadFile(given ?? (await filledFile(articles, (line) => console.error(line))));
  printRecords(articles, items);
  const area = memoryArea(items);
  for (const [name, verb] of Object.entries(VERBS)) await printVerb(name, verb, articles, area);
}

/** Keys and bytes by kind of record. */
function printRecords(articles: number, items: Record<string, unknown>): void {
  const kinds = new Map<string, { keys: number; bytes: number; most: number; largest: string }>();
  let all = 0;
  for (const [key, value] of Object.entries(items)) {
    const kind = kindOf(key);
    const bytes = bytesOf(key, value);
    const sum = kinds.get(kind) ?? { keys: 0, bytes: 0, most: 0, largest: '' };
    all += bytes;
    sum.keys += 1;
    sum.bytes += bytes;
    if (bytes > sum.most) [sum.most, sum.largest] = [bytes, key];
    kinds.set(kind, sum);
  }
  console.log(`\n${articles} articles: ${Math.round(all / 1e5) / 10} MB`);
  for (const [kind, { keys, bytes, most, largest }] of [...kinds].sort(([, a], [, b]) => b.bytes - a.bytes)) {
    const mean = Math.round(bytes / keys);
    console.log(
      `  ${kind.padEnd(12)} ${keys} keys, ${Math.round(bytes / 1000)} kB, mean ${mean} B, most ${most} B (${largest})`,
    );
  }
}

async function printVerb(name: string, verb: Verb, articles: number, base: StorageArea): Promise<void> {
  const counts: Record<'gets' | 'read' | 'bytesRead' | 'written' | 'bytesWritten', number[]> = {
    gets: [],
    read: [],
    bytesRead: [],
    written: [],
    bytesWritten: [],
  };
  const now = { gets: 0, read: 0, bytesRead: 0, written: 0, bytesWritten: 0 };
  const kinds = new Map<string, number>();
  const area: StorageArea = {
    ...base,
    async get(keys) {
      const found = await base.get(keys);
      now.gets += 1;
      now.read += keys.length;
      for (const [key, value] of Object.entries(found)) now.bytesRead += bytesOf(key, value);
      return found;
    },
    async set(entries) {
      for (const [key, value] of Object.entries(entries)) {
        now.written += 1;
        now.bytesWritten += bytesOf(key, value);
        kinds.set(kindOf(key), (kinds.get(kindOf(key)) ?? 0) + bytesOf(key, value));
      }
      await base.set(entries);
    },
  };
  const run = await verb(area, articles, ROUNDS);
  for (let n = 0; n < ROUNDS; n += 1) {
    Object.assign(now, { gets: 0, read: 0, bytesRead: 0, written: 0, bytesWritten: 0 });
    await run(n);
    for (const key of Object.keys(counts) as (keyof typeof counts)[]) counts[key].push(now[key]);
  }
  const line = Object.entries(counts).map(([key, all]) => {
    all.sort((a, b) => a - b);
    return `${key} ${all[Math.floor(ROUNDS / 2)]}/${all[Math.floor(ROUNDS * 0.95)]}`;
  });
  console.log(`  ${name.padEnd(20)} p50/p95: ${line.join(', ')}`);
  const written = [...kinds].sort(([, a], [, b]) => b - a).slice(0, 24);
  if (written.length)
    console.log(
      `    bytes written, mean: ${written.map(([kind, n]) => `${kind} ${Math.round(n / ROUNDS)}`).join(', ')}`,
    );
}

function kindOf(key: string): string {
  const [, kind, list] = /^\d+\/(\w)\/?(\w+)?/.exec(key) ?? [key, key, ''];
  return kind === 'c' || kind === 'i' ? `${kind} ${list}` : kind!;
}

function bytesOf(key: string, value: unknown): number {
  return key.length + Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value));
}
