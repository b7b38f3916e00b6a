/**
 * `npx tsx scripts/screenshots.ts`: the pictures of the README, taken in a real Chromium from the test build
 * (`npm run build:test`): a marked page, the cards of a person and of a date, light, dark and narrow; side panel, pages.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { askFrom } from '../e2e/background';
import { launchBrowser, until } from '../e2e/browsers';
import { clickWords, waitForCard, waitForMarks } from '../e2e/marks';
import { SITE_PAGES } from '../e2e/site/layouts';
import { SITE_HOSTS, startSite } from '../e2e/site/server';

const FOLDER = join('docs', 'images');
const THEMES = ['light', 'dark'] as const;
const NARROW = { width: 340, height: 640 };

mkdirSync(FOLDER, { recursive: true });
const site = await startSite();
const tested = await launchBrowser('chrome', { hosts: SITE_HOSTS, window: { width: 1100, height: 760 } });
const desk = await tested.openExtensionPage('options.html');
await until(async () => (await askFrom(desk, 'store.summary', {})).state === 'ready');

const [rt] = SITE_PAGES;
for (const theme of THEMES) {
  const page = await tested.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.goto(site.url(rt!.host, rt!.path));
  await waitForMarks(page);
  await shoot(page, `page-${theme}`);
  await clickWords(page, 'لويد أوستن');
  await waitForCard(page, (text) => text.includes('وزير الدفاع الأمريكي'));
  await shoot(page, `card-person-${theme}`);
  await page.keyboard.press('Escape');
  await clickWords(page, 'الأحد المقبل الموافق 11 شباط 2024');
  await waitForCard(page, (text) => text.length > 200);
  await shoot(page, `card-date-${theme}`);
  await page.setViewport(NARROW);
  await page.keyboard.press('Escape');
  await clickWords(page, 'الأحد المقبل الموافق 11 شباط 2024');
  await waitForCard(page, (text) => text.length > 200);
  await shoot(page, `card-date-narrow-${theme}`);
  await page.close();

  for (const name of ['sidepanel', 'welcome', 'options']) {
    const own = await tested.openExtensionPage(`${name}.html`);
    await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await own.setViewport(name === 'sidepanel' ? { width: 380, height: 700 } : { width: 900, height: 800 });
    if (name === 'sidepanel') {
      await own.waitForSelector('[role=tab]');
      await own.evaluate(() => document.querySelectorAll<HTMLElement>('[role=tab]')[1]?.click());
    }
    await shoot(own, `${name}-${theme}`);
    await own.close();
  }
}
await tested.close();
await site.close();

async function shoot(page: Page, name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
}
