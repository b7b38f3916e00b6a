/**
 * The store in real browsers, in an extension's page: filled by import, then what a user waits for is timed.
 * `npx tsx bench/store-browser.ts [chrome|firefox] [articles…]` (10 events an article; 100 and 10,000 by default)
 */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENGINES, launchBrowser } from '../e2e/browsers';
import { buildStoreExtension, STORE_PAGE } from './store-extension';
import type { StorePageApi } from './store-page';

declare const siyaqStore: StorePageApi;

const POLL_MS = 2_000;
const CALL_MS = 1_200_000;

const names = process.argv.slice(2).filter((word) => /^\D/.test(word));
const sizes = process.argv.slice(2).flatMap((word) => (/^\d/.test(word) ? Number(word) : []));
const extension = await buildStoreExtension();

for (const name of ENGINES.filter((engine) => !names.length || names.includes(engine))) {
  for (const articles of sizes.length ? sizes : [100, 10_000]) {
    const userDataDir = mkdtempSync(join(tmpdir(), `siyaq-${name}-`));
    const first = await launchBrowser(name, { extension, userDataDir, protocolTimeout: CALL_MS });
    const page = await first.openExtensionPage(STORE_PAGE);
    await page.evaluate((options) => siyaqStore.fill(options), { articles, rounds: 0 });
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
    const whole = await again.evaluate(() => siyaqStore.exportAll());
    console.log(
      `\n${name}, ${articles} articles: filled in ${Math.round(fillMs / 1000)} s, exported in ${Math.round(whole.ms / 1000)} s (${Math.round(whole.characters / 1e6)} M characters)`,
    );
    for (const [figure, value] of Object.entries(figures)) {
      console.log(
        `  ${figure.padEnd(20)} ${Array.isArray(value) ? `p50 ${value[0]}  p95 ${value[1]}  max ${value[2]}` : value}`,
      );
    }
    await second.close();
    rmSync(userDataDir, { recursive: true, force: true });
  }
}
