/**
 * Detection against Readability in Chromium, on the saved pages beside the repository (or, without them, on the fixtures).
 * `npx tsx bench/pages.ts [folder of .html files]`: median, worst and ratio a page; exit status 1 when a bar is missed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../components/gallery/bundle';
import { launchBrowser } from '../e2e/browsers';
import type { PageTimes } from './pages-entry';

declare const siyaqPages: { measure(rounds: number): PageTimes };

const ROUNDS = 15;
const MEDIAN_BAR_MS = 6;
const WORST_BAR_MS = 50;

const shared = join(import.meta.dirname, '../../shared/pages/html');
const own = join(import.meta.dirname, '../e2e/fixtures/pages');
const folder = process.argv[2] ?? (existsSync(shared) ? shared : own);
const script = await bundle('bench/pages-entry.ts');
const tested = await launchBrowser('chrome', { bare: true });
const page = await tested.browser.newPage();
// The page's own scripts and files would only add noise: what is measured is reading the DOM.
await page.setJavaScriptEnabled(false);
await page.setRequestInterception(true);
let html = '';
page.on('request', (request) => {
  if (request.isNavigationRequest() && request.frame() === page.mainFrame())
    void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
  else void request.abort();
});

const medians: number[] = [];
let missed = false;
for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
  html = readFileSync(join(folder, name), 'utf8');
  await page.goto(`http://page.test/news/2024/${name}`);
  await page.evaluate(script);
  const times = await page.evaluate((n) => siyaqPages.measure(n), ROUNDS);
  const { ours, readability, oursBest, readabilityBest, worst, first, mutations } = times;
  medians.push(ours);
  if (worst > WORST_BAR_MS || ours > readability || mutations > 0) missed = true;
  console.log(
    `${name}: ${ours.toFixed(1)} ms (worst ${worst.toFixed(1)}, first ${first.toFixed(1)}), Readability ${readability.toFixed(1)} ms, ` +
      `ratio ${(readability / ours).toFixed(1)}, fastest rounds ${oursBest.toFixed(1)} and ${readabilityBest.toFixed(1)} ms, DOM writes ${mutations}`,
  );
}
await tested.close();
const overall = medians.toSorted((a, b) => a - b)[medians.length >> 1]!;
console.log(`median over ${medians.length} pages: ${overall.toFixed(1)} ms (bar: ${MEDIAN_BAR_MS} ms)`);
process.exitCode = missed || overall > MEDIAN_BAR_MS ? 1 : 0;
