/** Pages that are no article, pages too long, stores that cannot be used: a quiet, clear state, nothing in the console. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../lib/messages/tab';
import { decode, encode } from '../lib/store/codec';
import { askFrom, evaluateWithApi } from './background';
import { ENGINES, until, type TestBrowser } from './browsers';
import { clickWords, marksOn, waitForCard, waitForMarks } from './marks';
import { openSetting, type Setting } from './setting';
import { EXTRA_PAGES, NEW_STORY } from './site/extra';
import { type Site } from './site/server';

const HOST = 'www.aljazeera.net';

describe.each(ENGINES)('%s', (name) => {
  let setting: Setting;
  let site: Site;
  let tested: TestBrowser;
  let desk: Page;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    setting = await openSetting(name, EXTRA_PAGES);
    ({ site, tested, options: desk } = setting);
    page = await tested.browser.newPage();
    page.on('console', (message) => {
      if (['error', 'warn', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
  });

  afterAll(() => setting?.close());

  /** What the page's content script says of it, once it has read it. */
  async function settled(url: string): Promise<PageReport> {
    let report: PageReport | null = null;
    await until(async () => {
      report = await evaluateWithApi(desk, 'tab.report', url);
      return report !== null && report.state !== 'working';
    }, `a report of ${url}`);
    return report!;
  }

  test.each([
    ['a home page', '/', /home|section|no-article/],
    ['an empty page', '/empty', /no-article|tiny|home/],
    ['a page of 5 MB', '/huge', /too-long/],
  ])('%s', async (_what, path, state) => {
    const url = site.url(HOST, path);
    await page.goto(url);
    expect((await settled(url)).state).toMatch(state);
    expect(await marksOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a frame set', async () => {
    await page.goto(site.url(HOST, '/frames'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await marksOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('an article of 20,000 words is marked to its end', async () => {
    const url = site.url(HOST, '/long');
    await page.goto(url);
    const marks = await waitForMarks(page);
    expect(marks.length).toBeGreaterThan(2_000);
    expect((await settled(url)).state).toBe('marked');
    expect(complaints).toEqual([]);
  });

  test('a page that replaces its body at once', async () => {
    await page.goto(site.url(HOST, '/replacing'));
    const marks = await waitForMarks(page);
    expect(marks.some(({ text }) => text === 'لويد أوستن')).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('off everywhere leaves nothing on the page, on brings it back', async () => {
    const url = site.url(NEW_STORY.host, NEW_STORY.path);
    await page.goto(url);
    await waitForMarks(page);
    await clickWords(page, 'لويد أوستن');
    await waitForCard(page, (text) => text.length > 0);
    await askFrom(desk, 'switch.set', { scope: 'everywhere', on: false });
    await until(async () => (await marksOn(page)).length === 0);
    expect(await page.evaluate(() => document.querySelector('siyaq-host'))).toBeNull();
    expect((await settled(url)).state).toBe('off');
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await marksOn(page)).toEqual([]);
    await askFrom(desk, 'switch.set', { scope: 'everywhere', on: true });
    await waitForMarks(page);
  });

  test('the side panel steps to a mark and opens its card', async () => {
    const url = site.url(NEW_STORY.host, NEW_STORY.path);
    await page.goto(url);
    await waitForMarks(page);
    const { marks } = await settled(url);
    const index = marks.findIndex(({ text }) => text === 'لويد أوستن');
    expect(await evaluateWithApi(desk, 'tab.show', url, { index, open: true })).toBe(true);
    await waitForCard(page, (text) => text.includes('أوستن'));
    expect(await evaluateWithApi(desk, 'tab.step', url, { by: 1 })).toBe(true);
    await waitForCard(page, (text) => text.length > 0 && !text.startsWith('لويد أوستن'));
  });

  // The event page of Firefox cannot be stopped from outside, so a store is only opened anew in Chromium.
  test.runIf(name === 'chrome')('a store of a newer version is said to be one, and is left alone', async () => {
    let before: Record<string, unknown> = {};
    // What the store writes first stands in its log alone, for a second.
    await until(async () => {
      before = await evaluateWithApi<Record<string, unknown>>(desk, 'storage', 'm');
      return 'm' in before;
    }, 'the commit pointer in its place');
    const meta = (await decode('m', before['m'])) as object;
    const newer = await encode('m', { ...meta, schema: 9_999 });
    await evaluateWithApi(desk, 'storage.set', 'm', newer);
    await tested.stopWorker();
    expect((await askFrom(desk, 'store.summary', {})).state).toBe('newer');
    await page.goto(site.url(NEW_STORY.host, NEW_STORY.path));
    await waitForMarks(page);
    expect(complaints).toEqual([]);
    expect(await evaluateWithApi(desk, 'storage', 'm')).toEqual({ m: newer });
    await evaluateWithApi(desk, 'storage.set', 'm', before['m']);
    await tested.stopWorker();
    expect((await askFrom(desk, 'store.summary', {})).state).toBe('ready');
  });
});
