/**
 * The store in real browsers, in an extension's page: filled with what an import under Node has made, then what a user waits for
 * is timed. `npx tsx bench/store-browser.ts [chrome|firefox] [articles…] [export]` (10 events an article; 100 and 10,000 by default;
 * with `export` a whole export is timed too;
 * a path to an `.ndjson` file of `filledFile` is taken as it is, after the number of its articles)
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES, launchBrowser } from '../e2e/browsers';
import { filledFile } from './store-area';
import { AREA_FILE, buildStoreExtension, STORE_PAGE } from './store-extension';
import type { StorePageApi } from './store-page';

declare const siyaqStore: StorePageApi;

const POLL_MS = 2_000;
const CALL_MS = 1_200_000;

const words = process.argv.slice(2);
const engines = ENGINES.filter((engine) => words.includes(engine));
const sizes = words.flatMap((word) => (/^\d/.test(word) ? Number(word) : []));

for (const articles of sizes.length ? sizes : [100, 10_000]) {
  const given = words.find((word) => word.endsWith('.ndjson'));
  const file = given ?? (await filledFile(articles, (line) => console.error(line)));
  for (const name of engines.length ? engines : ENGINES) {
    const extension = await buildStoreExtension(file);
    const userDataDir = mkdtempSync(join(tmpdir(), `siyaq-${name}-`));
    const first = await launchBrowser(name, { extension, userDataDir, protocolTimeout: CALL_MS });
    const page = await first.openExtensionPage(STORE_PAGE);
    await page.evaluate((path) => siyaqStore.load(path), AREA_FILE);
    let fillMs: number | null = null;
    while (fillMs === null) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
      const progress = await page.evaluate(() => siyaqStore.progress);
      if (progress.error) throw new Error(progress.error);
      if (progress.line) process.stderr.write(`\r${name}: ${progress.line}   `);
      fillMs = progress.fillMs;
    }
    await first.close();
    // Started again: nothing of the store is in anybody's memory.
    // Puppeteer moves this file of Firefox's away when it closes, and misses it when it starts again.
    if (name === 'firefox') appendFileSync(join(userDataDir, 'user.js'), '');
    const second = await launchBrowser(name, { extension, userDataDir, protocolTimeout: CALL_MS });
    const again = await second.openExtensionPage(STORE_PAGE);
    const figures = await again.evaluate((options) => siyaqStore.measure(options), { articles, rounds: 200 });
    console.log(`\n${name}, ${articles} articles: loaded in ${Math.round(fillMs / 1000)} s`);
    for (const [figure, value] of Object.entries(figures)) {
      const said = Array.isArray(value) ? `p50 ${value[0]}  p95 ${value[1]}  max ${value[2]}` : shown(value);
      console.log(`  ${figure.padEnd(24)} ${said}`);
    }
    if (words.includes('export')) {
      const { ms, characters } = await again.evaluate(() => siyaqStore.exportAll());
      console.log(`  export               ${Math.round(ms / 1000)} s, ${Math.round(characters / 1e6)} M characters`);
    }
    await second.close();
    rmSync(userDataDir, { recursive: true, force: true });
    rmSync(extension, { recursive: true, force: true });
  }
}

function shown(value: unknown): string {
  if (!value || typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, n]) => `${key} ${n}`)
    .join('  ');
}
