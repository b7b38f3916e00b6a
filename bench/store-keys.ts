/**
 * What one question and one change cost in keys and bytes, which do not depend on the machine, and which records the store is made
 * of. `npx tsx bench/store-keys.ts [articles…] [area.ndjson]` (a file of `filledFile`, taken as it is)
 */
import { memoryArea, type StorageArea } from '../lib/store/area';
import { countedArea, type Traffic } from './counted-area';
import { filledFile, loadFile } from './store-area';
import { VERBS, type Verb } from './store-run';

const words = process.argv.slice(2);
const given = words.find((word) => word.endsWith('.ndjson'));
const sizes = words.filter((word) => word !== given).map(Number);
const ROUNDS = 50;
const COUNTS = ['gets', 'read', 'sizeRead', 'written', 'sizeWritten'] as const satisfies (keyof Traffic)[];

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
  const kinds = new Map<string, { keys: number; bytes: number }>();
  const area = countedArea(base, (key, bytes) => {
    const sum = kinds.get(kindOf(key)) ?? { keys: 0, bytes: 0 };
    kinds.set(kindOf(key), { keys: sum.keys + 1, bytes: sum.bytes + bytes });
  });
  const run = await verb(area, articles, ROUNDS);
  const rounds: Traffic[] = [];
  area.passed();
  for (let n = 0; n < ROUNDS; n += 1) {
    await run(n);
    rounds.push(area.passed());
  }
  await run.settle?.();
  const line = COUNTS.map((count) => {
    const all = rounds.map((round) => round[count]).sort((a, b) => a - b);
    return `${count} ${all[Math.floor(ROUNDS / 2)]}/${all[Math.floor(ROUNDS * 0.95)]}`;
  });
  console.log(`  ${name.padEnd(20)} p50/p95: ${line.join(', ')}`);
  const written = [...kinds].sort(([, a], [, b]) => b.bytes - a.bytes).slice(0, 24);
  const mean = (n: number) => Math.round((n / ROUNDS) * 10) / 10;
  if (written.length)
    console.log(
      `    written, mean keys and characters: ${written.map(([kind, { keys, bytes }]) => `${kind} ${mean(keys)}/${Math.round(bytes / ROUNDS)}`).join(', ')}`,
    );
}

function kindOf(key: string): string {
  const [, kind, list] = /^\d+\/(\w)\/?(\w+)?/.exec(key) ?? [key, key, ''];
  return kind === 'c' || kind === 'i' ? `${kind} ${list}` : kind!;
}

function bytesOf(key: string, value: unknown): number {
  return key.length + Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value));
}
