/**
 * Reading and marking a page asks for no layout: a trace of Chromium says, for every layout and style computation, which script
 * forced it. Chromium only: Firefox gives its tests no such trace.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluateWithApi } from './background';
import { until, type TestBrowser } from './browsers';
import { clickWords, waitForCard, waitForMarks } from './marks';
import { openSetting, type Setting } from './setting';
import { NEW_STORY, EXTRA_PAGES } from './site/extra';
import { type Site } from './site/server';

const HOST = 'www.aljazeera.net';
const FIXTURES = join(import.meta.dirname, 'fixtures/pages');
const names = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''));

interface TraceEvent {
  name: string;
  args: { stackTrace?: Frame[]; beginData?: { stackTrace?: Frame[] } };
}
interface Frame {
  url: string;
  functionName: string;
}

let setting: Setting;
let site: Site;
let tested: TestBrowser;
let options: Page;
let tab: Page;

beforeAll(async () => {
  const pages = names.map((name) => [`/fixture/${name}`, () => readFileSync(join(FIXTURES, `${name}.html`), 'utf8')]);
  setting = await openSetting('chrome', { ...EXTRA_PAGES, ...(Object.fromEntries(pages) as typeof EXTRA_PAGES) });
  ({ site, tested, options } = setting);
  tab = await tested.browser.newPage();
});

afterAll(() => setting?.close());

/** The functions of the extension that forced the browser to compute styles or layout while `work` was done. */
async function forcedBy(work: () => Promise<void>): Promise<string[]> {
  await tab.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack'] });
  await work();
  const trace = Buffer.from((await tab.tracing.stop())!).toString();
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  return traceEvents
    .filter(({ name }) => name === 'Layout' || name === 'UpdateLayoutTree')
    .flatMap(({ name, args }) => {
      const stack = args.beginData?.stackTrace ?? args.stackTrace ?? [];
      const ours = stack.find(({ url }) => url.startsWith('chrome-extension:'));
      return ours ? [`${name} in ${ours.functionName}`] : [];
    });
}

/** Reads the page again with styles that are out of date, so that whatever asks for a layout forces one. */
async function change(): Promise<void> {
  await tab.evaluate(() => {
    document.body.style.width = `${innerWidth - 40}px`;
    for (const block of document.querySelectorAll('p, div')) block.append(' ');
  });
}

async function settled(url: string): Promise<void> {
  const state = async () => (await evaluateWithApi<{ state: string } | null>(options, 'tab.report', url))?.state;
  await until(async () => !['working', undefined].includes(await state()), `a reading of ${url}`);
}

test('a trace tells who forces a layout: opening a card does', async () => {
  await tab.goto(site.url(NEW_STORY.host, NEW_STORY.path));
  await waitForMarks(tab);
  const forced = await forcedBy(async () => {
    await clickWords(tab, 'لويد أوستن');
    await waitForCard(tab, (text) => text.includes('أوستن'));
  });
  expect(forced.length).toBeGreaterThan(0);
});

test('reading and marking the pages of the specification forces none', async () => {
  const forced = await forcedBy(async () => {
    for (const name of names) {
      const url = site.url(HOST, `/fixture/${name}`);
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      await change();
      await settled(url);
    }
  });
  expect(forced).toEqual([]);
});
