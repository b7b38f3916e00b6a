/**
 * `npm start`: builds the extension, starts a local web server with pages laid out like five news sites around the seed
 * articles, and opens a real browser on them. With a display the browser stays open until it is closed; without one it
 * runs headless, prints what was marked and what two cards say, and leaves screenshots in `.output/demo`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { launchBrowser, type TestBrowser } from '../e2e/browsers';
import { clickWords, waitForCard, waitForMarks, type SeenMark } from '../e2e/marks';
import { SITE_PAGES } from '../e2e/site/layouts';
import { SITE_HOSTS, startSite, type Site } from '../e2e/site/server';
import type { BrowserName } from './find-browser';

const SHOTS = join('.output', 'demo');
const CARDS = [
  { page: 0, words: 'لويد أوستن', shot: 'card-person' },
  { page: 0, words: 'الأحد المقبل الموافق 11 شباط 2024', shot: 'card-date' },
];

const { values } = parseArgs({
  options: { headless: { type: 'boolean', default: !hasDisplay() }, firefox: { type: 'boolean', default: false } },
});
const name: BrowserName = values.firefox ? 'firefox' : 'chrome';

build();
const site = await startSite();
const browser = await launchBrowser(name, {
  // The headless tour reads the cards' text, which the release build keeps closed to everybody.
  build: values.headless ? 'test' : 'release',
  headless: values.headless,
  hosts: SITE_HOSTS,
});
if (values.headless) await tour(browser, site);
else await show(browser, site);
await site.close();

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function build(): void {
  console.log('Building the extension and the store from the seeds …');
  const script = values.headless ? 'build:test' : 'build';
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', script], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(`${stdout}\n${stderr}`);
  process.exit(status ?? 1);
}

/** With a display: a tab for each page; the terminal says what to try. */
async function show({ browser }: TestBrowser, { url }: Site): Promise<void> {
  for (const { host, path } of SITE_PAGES) {
    const page = await browser.newPage();
    await page.goto(url(host, path));
  }
  console.log(`\nFive news pages are open. Click a marked name or date; Alt+Shift+N steps through the marks.`);
  console.log('Close the browser to end.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function tour({ browser, close }: TestBrowser, { url }: Site): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  const page = await browser.newPage();
  for (const { host, path } of SITE_PAGES) {
    await page.goto(url(host, path));
    const marks = await waitForMarks(page);
    console.log(`\n${host}${path}\n  ${marks.length} marks: ${summaryOf(marks)}`);
    await shoot(page, host);
  }
  for (const { page: index, words, shot } of CARDS) {
    const { host, path } = SITE_PAGES[index]!;
    await page.goto(url(host, path));
    await waitForMarks(page);
    await clickWords(page, words);
    const text = await waitForCard(page, (said) => said.length > 80);
    console.log(`\nThe card of «${words}»\n${indent(text)}`);
    await shoot(page, shot);
  }
  console.log(`\nScreenshots: ${SHOTS}`);
  await close();
}

function summaryOf(marks: SeenMark[]): string {
  const counts = new Map<string, number>();
  for (const { type, text } of marks) counts.set(`${type} «${text}»`, (counts.get(`${type} «${text}»`) ?? 0) + 1);
  return [...counts].map(([mark, count]) => (count > 1 ? `${mark} ×${count}` : mark)).join(', ');
}

function indent(text: string): string {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `  ${line}`)
    .join('\n');
}

async function shoot(page: Page, shot: string): Promise<void> {
  await page.screenshot({ path: join(SHOTS, `${shot}.png`) });
}
