/**
 * Draws every state of every component in Chromium and looks for accessibility violations.
 *
 *     npx tsx scripts/gallery.ts [--out DIR] [--only NAME,NAME] [--width 360,320] [--locale ar,en] [--theme light,dark] [--height 640]
 *
 * Writes one PNG a state, prints the violations (axe-core) and ends with status 1 if one is
 * serious or critical, or if anything is wider than its window.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { AxeResults } from 'axe-core';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { galleryPage } from '../components/gallery/bundle';

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: fileURLToPath(new URL('../.cache/gallery', import.meta.url)) },
    only: { type: 'string' },
    width: { type: 'string', default: '360,320' },
    locale: { type: 'string', default: 'ar,en' },
    theme: { type: 'string', default: 'light,dark' },
    height: { type: 'string', default: '640' },
  },
});
const only = values.only?.split(',') ?? null;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function look(page: Page, theme: string, locale: string, width: number): Promise<number> {
  await page.setViewport({ width, height: Number(values.height), deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  let grave = 0;
  for (const name of await page.$$eval('div[data-state]', (states) =>
    states.map((state) => state.dataset['state'] ?? ''),
  )) {
    if (only && !only.some((part) => name.startsWith(part))) continue;
    // One state at a time, as each is a page or a card of its own.
    await page.$$eval(
      'div[data-state]',
      (states, name) =>
        states.forEach((state) => (state.style.display = state.dataset['state'] === name ? '' : 'none')),
      name,
    );
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.screenshot({ path: join(values.out, `${name}-${theme}-${locale}-${width}.png`), fullPage: true });
    const wide = (await page.evaluate('tooWide()')) as string[];
    if (wide.length > 0) console.log(`${name} ${theme} ${locale} ${width}: too wide: ${wide.join(', ')}`);
    grave += wide.length;
    const results = (await page.evaluate('axe.run(document)')) as AxeResults;
    for (const { id, impact, help, nodes } of results.violations) {
      if (impact === 'serious' || impact === 'critical') grave++;
      const where = nodes
        .slice(0, 3)
        .map(({ target, failureSummary }) => `${target.flat().join(' ')} ${failureSummary}`);
      console.log(`${name} ${theme} ${locale} ${width}: ${impact} ${id}: ${help}\n  ${where.join('\n  ')}`);
    }
  }
  return grave;
}

async function main(): Promise<void> {
  mkdirSync(values.out, { recursive: true });
  const browser: Browser = await launch({
    executablePath: process.env['CHROME_BIN'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  let grave = 0;
  try {
    const page = await browser.newPage();
    for (const locale of values.locale.split(',')) {
      const html = await galleryPage(locale);
      await page.setContent(html);
      await page.evaluate(axeSource);
      for (const theme of values.theme.split(',')) {
        for (const width of values.width.split(',')) grave += await look(page, theme, locale, Number(width));
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`${grave} serious violations or things too wide; pictures in ${values.out}`);
  process.exitCode = grave > 0 ? 1 : 0;
}

await main();
