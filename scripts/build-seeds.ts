/**
 * Reads the seed documents with the extension's engine and writes the store that ships with it. Deterministic: the same texts
 * and the same engine give the same bytes. Takes nothing from `sources.json` that the texts do not print but the outlet.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { memoryArea } from '@/lib/store/area';
import { shippedStore } from '@/lib/store/ship';
import { splitReading } from '@/lib/store/split';
import { openStore } from '@/lib/store/store';
import { nodeEngine } from './node-engine';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'public', 'seed-store.json');

const sourcesSchema = v.array(
  v.object({
    file: v.string(),
    outlet: v.string(),
    site: v.string(),
    url: v.nullable(v.string()),
    licence: v.string(),
    known: v.string(),
  }),
);

const sources = v.parse(sourcesSchema, JSON.parse(readFileSync(join(ROOT, 'seeds', 'sources.json'), 'utf8')));
const files = readdirSync(join(ROOT, 'seeds')).filter((file) => file.endsWith('.txt'));
const unnamed = files.filter((file) => !sources.some((source) => source.file === file));
if (unnamed.length) throw new Error(`seeds/sources.json says nothing of ${unnamed.join(', ')}`);

const engine = nodeEngine();
const articles = sources
  .toSorted((a, b) => (a.file < b.file ? -1 : 1))
  .flatMap(({ file, outlet, url }) => {
    const text = readFileSync(join(ROOT, 'seeds', file), 'utf8');
    const read = splitReading({ text, url }, engine.read({ id: file, text, url }));
    // The page's outlet is that of its first article; what follows may be anybody's.
    return read.map((article, index) => (index === 0 ? { ...article, outlet: article.outlet ?? outlet } : article));
  });

const shipped = shippedStore(articles);
mkdirSync(join(ROOT, 'public'), { recursive: true });
writeFileSync(OUT, `${JSON.stringify(shipped)}\n`);

// Filled once, so that a store that cannot be put in is found here and not on the user's machine.
const store = await openStore(memoryArea(), { now: () => '1970-01-01T00:00:00.000Z' });
await store.install(shipped);
const { ok, problems } = await store.check({ deep: true });
if (!ok) throw new Error(`the seed store contradicts itself: ${problems.join('; ')}`);
const counts = await store.summary();
console.error(
  `public/seed-store.json: ${counts.articles} articles, ${counts.entities} entities, ${counts.events} events, ${shipped.contentHash}`,
);
