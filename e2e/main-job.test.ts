/** The main job in both engines: install, marks, cards, saving, undo, and a page left as it was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryArea } from '../lib/store/area';
import { openStore, type ShippedStore } from '../lib/store/store';
import { askFrom } from './background';
import { ENGINES, extensionDir, until, type TestBrowser } from './browsers';
import { clickWords, waitForCard, waitForMarks, type MarkType } from './marks';
import { openSetting, type Setting } from './setting';
import { EXTRA_PAGES, NEW_STORY, SECOND_STORY } from './site/extra';
import { SITE_PAGES } from './site/layouts';
import { type Site } from './site/server';

const [RT, , , JAZEERA] = SITE_PAGES;

describe.each(ENGINES)('%s', (name) => {
  let setting: Setting;
  let site: Site;
  let tested: TestBrowser;
  let desk: Page;
  let page: Page;

  beforeAll(async () => {
    setting = await openSetting(name, EXTRA_PAGES);
    ({ site, tested, options: desk } = setting);
    page = await tested.browser.newPage();
  });

  afterAll(() => setting?.close());

  async function open(host: string, path: string): Promise<Page> {
    await page.goto(site.url(host, path));
    await waitForMarks(page);
    return page;
  }

  test('the store holds what the build put into it', async () => {
    const file = join(extensionDir(name, 'test'), 'seed-store.json');
    const shipped = JSON.parse(readFileSync(file, 'utf8')) as ShippedStore;
    const built = await openStore(memoryArea(), { now: () => '2024-01-01T00:00:00.000Z' });
    await built.install(shipped);
    const expected = await built.summary();
    const { articles, entities, events } = await askFrom(desk, 'store.summary', {});
    expect({ articles, entities, events }).toEqual({
      articles: expected.articles,
      entities: expected.entities,
      events: expected.events,
    });
    expect(articles).toBe(8);
    expect(events).toBeGreaterThan(20);
  });

  test.each(SITE_PAGES.map(({ host, path }) => ({ host, path })))('marks on $host', async ({ host, path }) => {
    await page.goto(site.url(host, path));
    const marks = await waitForMarks(page);
    const kinds = new Set(marks.map(({ type }) => type));
    expect(kinds.has('place')).toBe(true);
    expect(marks.length).toBeGreaterThan(10);
  });

  test('marks stand on the right words', async () => {
    await open(RT!.host, RT!.path);
    const marks = await waitForMarks(page);
    const has = (type: MarkType, text: string) => marks.some((mark) => mark.type === type && mark.text === text);
    expect(has('person', 'يحيى رسول')).toBe(true);
    expect(has('person', 'لويد أوستن')).toBe(true);
    expect(has('place', 'العراق')).toBe(true);
    expect(has('organisation', 'داعش')).toBe(true);
    expect(has('date', 'الأحد المقبل الموافق 11 شباط 2024')).toBe(true);
    // Nothing of the navigation, the tags or the list of other articles is marked.
    expect(marks.map(({ text }) => text)).not.toContain('البنتاغون');
  });

  test('the card of a person says in which role, since when and by whose word', async () => {
    await open(RT!.host, RT!.path);
    await clickWords(page, 'لويد أوستن');
    const card = await waitForCard(page, (text) => text.includes('وزير الدفاع الأمريكي'));
    expect(card).toContain('لويد أوستن');
    const view = await askFrom(desk, 'card.entity', { entity: await idOf('لويد أوستن'), near: '2024-02-08' });
    expect(view.roles.map(({ title }) => title)).toContain('وزير الدفاع الأمريكي');
    expect(view.roles.every(({ reports }) => reports.length > 0)).toBe(true);
    const articles = new Set(view.events.items.flatMap(({ reports }) => reports.map(({ article }) => article)));
    expect(articles.size).toBeGreaterThanOrEqual(2);
  });

  test('the card of a date says which day it is and what two outlets report of it', async () => {
    await open(RT!.host, RT!.path);
    await clickWords(page, 'الأحد المقبل الموافق 11 شباط 2024');
    const card = await waitForCard(page, (text) => text.includes('2024') && text.length > 150);
    expect(card).toMatch(/11 (فبراير|شباط|February)/);
    const view = await askFrom(desk, 'card.date', {
      text: 'x',
      from: '2024-02-11',
      to: '2024-02-11',
      grain: 'day',
      vague: false,
      calendar: 'gregorian',
      trace: { words: [], rule: 'day', reference: null },
    });
    const resumed = view.on.items.find(({ reports }) => new Set(reports.map(({ outlet }) => outlet)).size >= 2);
    expect(resumed, 'an event of that day with two outlets').toBeDefined();
    expect(resumed!.from).toBe('2024-02-11');
  });

  test('Esc closes the card', async () => {
    await open(RT!.host, RT!.path);
    await clickWords(page, 'لويد أوستن');
    await waitForCard(page, (text) => text.length > 0);
    await page.keyboard.press('Escape');
    await waitForCard(page, (text) => text === '');
  });

  test('a saved article is cited by the card on another page, and undo takes it back', async () => {
    await open(NEW_STORY.host, NEW_STORY.path);
    const before = await askFrom(desk, 'store.summary', {});
    await clickWords(page, 'لويد أوستن');
    await waitForCard(page, (text) => text.includes('وزير الدفاع'));
    await press(page, /احفظ|Save/);
    await until(async () => (await askFrom(desk, 'store.summary', {})).articles === before.articles + 1);
    await tested.stopWorker();

    await open(SECOND_STORY.host, SECOND_STORY.path);
    await clickWords(page, 'لويد أوستن');
    await waitForCard(page, (text) => text.includes('الجزيرة') && text.includes('20'));

    await askFrom(desk, 'store.undo', {});
    expect((await askFrom(desk, 'store.summary', {})).articles).toBe(before.articles);
  });

  test('marks follow a single-page navigation', async () => {
    await page.goto(site.url('www.aljazeera.net', '/spa/first'));
    await waitForMarks(page);
    await page.click('#next');
    await until(async () => (await waitForMarks(page)).some(({ text }) => text.includes('21 فبراير')), 'new marks');
    expect((await waitForMarks(page)).some(({ text }) => text.includes('20 فبراير'))).toBe(false);
  });

  test('the page is the same, node for node, but for one host element', async () => {
    await page.evaluateOnNewDocument(() => {
      const scope = globalThis as unknown as { before?: string };
      document.addEventListener('DOMContentLoaded', () => (scope.before = document.documentElement.outerHTML));
    });
    await open(JAZEERA!.host, JAZEERA!.path);
    await clickWords(page, 'يحيى رسول');
    await waitForCard(page, (text) => text.length > 0);
    const { before, after, hosts } = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      const added = copy.querySelectorAll('siyaq-host');
      added.forEach((host) => host.remove());
      return {
        before: (globalThis as unknown as { before: string }).before,
        after: copy.outerHTML,
        hosts: added.length,
      };
    });
    expect(hosts).toBe(1);
    expect(after).toBe(before);
  });

  async function idOf(words: string): Promise<string> {
    const { entities } = await askFrom(desk, 'store.search', { words });
    const found = entities.find((one) => one.name === words);
    if (!found) throw new Error(`the store does not know ${words}`);
    return found.id;
  }
});

/** Presses the button of the open card whose label matches. */
async function press(page: Page, label: RegExp): Promise<void> {
  const pressed = await page.evaluate((pattern) => {
    const buttons = document.querySelector('siyaq-host')?.shadowRoot?.querySelectorAll('button') ?? [];
    const button = [...buttons].find(({ textContent }) => new RegExp(pattern).test(textContent));
    button?.click();
    return Boolean(button);
  }, label.source);
  if (!pressed) throw new Error(`no button ${label} on the card`);
}
