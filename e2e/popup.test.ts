/** The popup as the reader opens it, on a page of a listed site and on one of any other. Chromium only: in Firefox no test can click the toolbar. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askFrom } from './background';
import { until, type TestBrowser } from './browsers';
import { marksOn, waitForMarks } from './marks';
import { openSetting, type Setting } from './setting';
import { EXTRA_PAGES, NEW_STORY } from './site/extra';
import { type Site } from './site/server';

const UNLISTED = 'paper.example';

let setting: Setting;
let site: Site;
let tested: TestBrowser;
let desk: Page;
let page: Page;

beforeAll(async () => {
  const framed = `<!doctype html><html lang="ar"><body><iframe src="${NEW_STORY.path}" width="700" height="800"></iframe></body></html>`;
  setting = await openSetting('chrome', { ...EXTRA_PAGES, '/framed': () => framed }, { hosts: [UNLISTED] });
  ({ site, tested, options: desk } = setting);
  page = await tested.browser.newPage();
});

afterAll(() => setting?.close());

/** Clicks the extension's button in the toolbar while the page is in front. */
async function openPopup(): Promise<Page> {
  await page.bringToFront();
  const extension = (await tested.browser.extensions()).get(tested.extensionId)!;
  const url = tested.extensionUrl('popup.html');
  const opened = tested.browser.waitForTarget((target) => target.url() === url);
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('main.popup');
  return popup;
}

const textOf = (popup: Page) => popup.evaluate(() => document.body.innerText);

async function press(popup: Page, label: RegExp): Promise<void> {
  await until(
    () =>
      popup.evaluate((pattern) => {
        const all = [...document.querySelectorAll<HTMLElement>('button, [role=switch], label')];
        const found = all.find(({ textContent }) => new RegExp(pattern).test(textContent));
        found?.click();
        return Boolean(found);
      }, label.source),
    `a button ${label}`,
  );
}

test('on a listed site: what was found, save, undo', async () => {
  await page.goto(site.url(NEW_STORY.host, NEW_STORY.path));
  await waitForMarks(page);
  const before = await askFrom(desk, 'store.summary', {});
  const popup = await openPopup();
  await until(async () => (await textOf(popup)).includes(NEW_STORY.title), 'the title in the popup');
  expect(await textOf(popup)).toContain('الجزيرة');
  await press(popup, /احفظ هذا المقال|Save this article/);
  await until(async () => (await askFrom(desk, 'store.summary', {})).articles === before.articles + 1);
  await press(popup, /تراجع|Undo/);
  await until(async () => (await askFrom(desk, 'store.summary', {})).articles === before.articles);
  await popup.close();
});

test('an article in a frame of the page: what was found, save, undo', async () => {
  await page.goto(site.url(NEW_STORY.host, '/framed'));
  await waitForMarks((await (await page.waitForSelector('iframe'))!.contentFrame())!);
  const before = await askFrom(desk, 'store.summary', {});
  const popup = await openPopup();
  await until(async () => (await textOf(popup)).includes(NEW_STORY.title), 'the title in the popup');
  await press(popup, /احفظ هذا المقال|Save this article/);
  await until(async () => (await askFrom(desk, 'store.summary', {})).articles === before.articles + 1);
  await press(popup, /تراجع|Undo/);
  await until(async () => (await askFrom(desk, 'store.summary', {})).articles === before.articles);
  await popup.close();
  await page.goto(site.url(NEW_STORY.host, NEW_STORY.path));
  await waitForMarks(page);
});

test('off for this page, and on again', async () => {
  const popup = await openPopup();
  await until(async () => (await textOf(popup)).includes(NEW_STORY.title), 'the title in the popup');
  await press(popup, /في هذه الصفحة|this page/);
  await until(async () => (await marksOn(page)).length === 0, 'no marks');
  await press(popup, /في هذه الصفحة|this page/);
  await waitForMarks(page);
  await popup.close();
});

test('on any other page: nothing by itself, once on request', async () => {
  await page.goto(site.url(UNLISTED, NEW_STORY.path));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await marksOn(page)).toEqual([]);
  const popup = await openPopup();
  await press(popup, /علّم هذه الصفحة|Mark this page/);
  expect((await waitForMarks(page)).some(({ text }) => text === 'لويد أوستن')).toBe(true);
  await popup.close();
});
