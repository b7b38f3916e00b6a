/**
 * Time from the document being parsed to painted marks, on the seed pages, in Chromium with the worker awake.
 * `npx tsx bench/paint.ts` after `npm run build`. The clock starts at DOMContentLoaded: the content script runs at
 * document_idle, which comes after it, so the figures are upper bounds.
 */
import { askFrom } from '../e2e/background';
import { launchBrowser, until } from '../e2e/browsers';
import { SITE_PAGES } from '../e2e/site/layouts';
import { SITE_HOSTS, startSite } from '../e2e/site/server';

const ROUNDS = 12;

const site = await startSite();
const tested = await launchBrowser('chrome', { build: 'release', hosts: SITE_HOSTS });
const desk = await tested.openExtensionPage('options.html');
await until(async () => (await askFrom(desk, 'store.summary', {})).state === 'ready');
const page = await tested.browser.newPage();
await page.evaluateOnNewDocument(() => {
  const scope = globalThis as unknown as { painted?: number };
  document.addEventListener('DOMContentLoaded', () => {
    const parsed = performance.now();
    const timer = setInterval(() => {
      if (![...CSS.highlights.keys()].some((name) => name.startsWith('siyaq-'))) return;
      clearInterval(timer);
      requestAnimationFrame(() => (scope.painted = performance.now() - parsed));
    }, 1);
  });
});

const all: number[] = [];
for (const { host, path } of SITE_PAGES) {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.goto(site.url(host, path));
    await until(() => page.evaluate(() => (globalThis as unknown as { painted?: number }).painted !== undefined));
    // The first visit warms up.
    if (round) times.push(await page.evaluate(() => (globalThis as unknown as { painted: number }).painted));
  }
  all.push(...times);
  console.log(`${host}: median ${median(times).toFixed(1)} ms, worst ${Math.max(...times).toFixed(1)} ms`);
}
console.log(`all seed pages: median ${median(all).toFixed(1)} ms over ${all.length} visits (bar: 100 ms)`);
await tested.close();
await site.close();
process.exitCode = median(all) <= 100 ? 0 : 1;

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
