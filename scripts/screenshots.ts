/**
 * `npx tsx scripts/screenshots.ts`: the pictures of the README, taken in a real Chromium from the test build
 * (`npm run build:test`): a marked page, the cards of a person and of a date, light, dark and narrow; side panel, an event's page, pages.
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
    if (name === 'sidepanel') await shootEvent(own, theme);
    await own.close();
  }
}
await tested.close();
await site.close();

/** An event's own page, in the first event of the list that several sources tell of; and what may be the same, narrow. */
async function shootEvent(own: Page, theme: string): Promise<void> {
  await own.setViewport({ width: 380, height: 1200 });
  await press(own, /^(مصدران|\d+ مصادر)$/);
  await press(own, /لِمَ/);
  await own.waitForSelector('.source-item');
  await own.evaluate(() => (document.activeElement as HTMLElement).blur());
  await shoot(own, `event-${theme}`);
  await own.setViewport({ width: 320, height: 900 });
  await press(own, /^الحدث نفسه…$/);
  await own.waitForSelector('.candidate-list .event');
  await own.evaluate(() => document.querySelector('.candidate-list')?.scrollIntoView());
  await shoot(own, `event-join-narrow-${theme}`);
}

async function press(page: Page, says: RegExp): Promise<void> {
  await page.waitForFunction(
    (pattern) => {
      const all = [...document.querySelectorAll<HTMLElement>('.layer:not([hidden]) button')];
      const found = all.find(({ textContent }) => new RegExp(pattern).test(textContent.trim()));
      found?.click();
      return Boolean(found);
    },
    {},
    says.source,
  );
}

async function shoot(page: Page, name: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 400));
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
}
