/**
 * The whole of `annotate` beside `compromise/one` merely cutting the same text into terms, in one process, in turns: tokens a second over
 * the seeds, best of many rounds. `npx tsx bench/names.ts [--check]`: with `--check` it fails where a bar of issue 5 is missed
 * (200,000 tokens a second, and twice compromise's speed); `--parts` prints what each part of `annotate` takes. Ours is bundled and minified
 * first, as the extension ships it (`tsx` would give each closure a name and each constant a look-up); compromise is its package's own bundle.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../components/gallery/bundle';

// Inside the project, where `compromise` is found.
const folder = join(import.meta.dirname, '../node_modules/.cache');
const file = join(folder, 'siyaq-bench-names.mjs');
mkdirSync(folder, { recursive: true });
writeFileSync(file, await bundle('bench/names-entry.ts', [/^node:/, 'compromise/one']));
await import(file);
