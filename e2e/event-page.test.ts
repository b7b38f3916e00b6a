/** The reader parts and joins reports in the side panel, in both engines: at once, undoable, and kept. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventView } from '../lib/views';
import { askFrom } from './background';
import { ENGINES, launchBrowser, until, type TestBrowser } from './browsers';
import { exported } from './exporting';

const EVENTS_TAB = /^(الأحداث|Events)$/;
const SOURCES = /^(مصدران|\d+ مصادر|\d+ sources)$/;
const WHY = /لِمَ|why one event/;
const SAME_AS = /^(الحدث نفسه…|Same event as…)$/;
const NOT_SAME = /^(ليس الحدث نفسه|Not the same event)$/;
const ARE_ONE = /^(هما حدث واحد|They are one event)$/;
const UNDO = /^(تراجع|Undo)$/;
const PARTED = /صارا حدثين|two events now/;
const JOINED = /صارا حدثًا واحدًا|one event now/;
const YOU_JOINED = /أنت جمعتهما|You joined these/;

describe.each(ENGINES)('%s', (name) => {
  let tested: TestBrowser;
  let page: Page;
  /** An event of the seeds that several outlets tell of. */
  let told: EventView;

  beforeAll(async () => {
    tested = await launchBrowser(name, { window: { width: 400, height: 800 } });
    page = await tested.openExtensionPage('sidepanel.html');
    await until(async () => (await askFrom(page, 'store.summary', {})).state === 'ready', 'a filled store');
    told = (await everyEvent(page)).find(({ sources }) => sources > 1)!;
  });

  afterAll(() => tested?.close());

  const count = async () => (await askFrom(page, 'store.summary', {})).events;
  const items = () => page.evaluate(() => document.querySelectorAll('.source-item').length);
  const shown = () => page.evaluate(() => document.body.innerText);
  const says = (words: RegExp) => until(async () => words.test(await shown()), `${words} in the panel`);
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  /** The event's own page, by its line in the list of events. */
  async function openEvent(headline: string, line: RegExp): Promise<void> {
    await press(page, EVENTS_TAB, '[role=tab]');
    await until(async () => {
      const listed = await page.evaluate(
        (words) => document.querySelector('.timeline')?.textContent.includes(words),
        headline,
      );
      if (!listed) await page.evaluate(() => document.querySelector<HTMLElement>('.timeline > button')?.click());
      return Boolean(listed);
    }, 'the event in the list');
    // The list keeps what was opened in it.
    const isOpen = await page.evaluate(
      (words) =>
        [...document.querySelectorAll('.timeline .event')].some(
          (event) => event.textContent.includes(words) && event.querySelector('.event-tools'),
        ),
      headline,
    );
    if (!isOpen) await press(page, SOURCES, '.timeline .event', headline);
    await press(page, line, '.timeline .event', headline);
    await until(() => page.evaluate(() => document.querySelector('.event-page .source-item') !== null), 'its reports');
  }

  test('its page says why the reports are one', async () => {
    await openEvent(told.headline, WHY);
    const text = await shown();
    expect(text).toMatch(/(الشبه|Likeness) .?\d+/);
    expect(text).toMatch(/اليوم نفسه|the same day|مدّتان تلتقيان|days that meet|الأطراف أنفسهم|the same parties/);
    for (const { outlet } of told.reports) expect(text).toContain(outlet ?? '');
  });

  test('a report is parted, and one again by undo; the focus stays in the page', async () => {
    const before = await count();
    const file = await exported(page, 'store');
    const reports = await items();
    await press(page, NOT_SAME, '.source-item:last-child');
    await says(PARTED);
    expect(await count()).toBe(before + 1);
    await until(async () => (await items()) === reports - 1, 'a report less');
    await until(
      () => page.evaluate(() => (document.activeElement?.closest('.event-page') ?? null) !== null),
      'the focus in the page',
    );
    await press(page, UNDO, '.event-page');
    await until(async () => (await count()) === before, 'undo');
    expect(await exported(page, 'store')).toBe(file);
    await until(async () => (await items()) === reports, 'all reports again');
  });

  test('Esc leads back to the event in the list, and to the line that opened it', async () => {
    await page.keyboard.press('Escape');
    await until(() => page.evaluate(() => document.querySelector('.event-page') === null), 'the list');
    expect(await page.evaluate(() => document.activeElement?.closest('.event')?.textContent)).toContain(told.headline);
    await openEvent(told.headline, WHY);
    await page.keyboard.press('Escape');
    await until(() => page.evaluate(() => document.querySelector('.event-page') === null), 'the list');
    expect(await focused()).toMatch(WHY);
  });

  test('two events are joined, also after the page is loaded anew, in the export, and apart again on request', async () => {
    const before = await count();
    await openEvent(told.headline, SAME_AS);
    await until(() => page.evaluate(() => document.querySelector('.candidate-list .event') !== null), 'candidates');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await press(page, ARE_ONE, '.candidate-list .events > li:last-child');
    await says(JOINED);
    await says(YOU_JOINED);
    expect(await count()).toBe(before - 1);
    expect(await exported(page, 'store')).toContain('"kind":"join"');

    await page.close();
    await tested.stopWorker();
    page = await tested.openExtensionPage('sidepanel.html');
    expect(await count()).toBe(before - 1);
    const whole = (await everyEvent(page)).find(({ reports }) =>
      reports.some((one) => one.quote === told.reports[0]!.quote),
    )!;
    await openEvent(whole.headline, WHY);
    await says(YOU_JOINED);
    await press(page, NOT_SAME, '.source-item:has(.badge)');
    await says(PARTED);
    expect(await count()).toBeGreaterThanOrEqual(before);
  });

  test('an event whose articles are removed is said to be gone, and is there again by undo', async () => {
    const articles = [...new Set((await askFrom(page, 'event.why', { event: await openOne() }))!.sources)];
    for (const { article } of articles) await askFrom(page, 'article.remove', { article });
    await says(/لم يعد هذا الحدث في المخزن|no longer in the store/);
    for (let steps = articles.length; steps > 0; steps -= 1) await askFrom(page, 'store.undo', {});
    await until(() => page.evaluate(() => document.querySelector('.event-page .source-item') !== null), 'its reports');
  });

  /** The id of the event whose page is open. */
  async function openOne(): Promise<string> {
    const headline = await page.$eval('.event-page .headline', ({ textContent }) => textContent);
    return (await everyEvent(page)).find((event) => event.headline === headline)!.id;
  }
});

async function everyEvent(page: Page): Promise<EventView[]> {
  const found: EventView[] = [];
  let cursor: string | null = null;
  do {
    const { items, next }: { items: EventView[]; next: string | null } = await askFrom(page, 'store.timeline', {
      cursor,
    });
    found.push(...items);
    cursor = next;
  } while (cursor !== null);
  return found;
}

/** Presses the first button that says this, in the first place of that kind that holds these words; waits for it. */
async function press(page: Page, says: RegExp, place: string, holds = ''): Promise<void> {
  await until(
    () =>
      page.evaluate(
        (pattern, selector, words) => {
          const places = [...document.querySelectorAll<HTMLElement>(selector)].filter(({ textContent }) =>
            textContent.includes(words),
          );
          const buttons = places.flatMap((one) =>
            one.matches('button') ? [one as HTMLButtonElement] : [...one.querySelectorAll('button')],
          );
          const button = buttons.find(({ textContent }) => new RegExp(pattern).test(textContent.trim()));
          button?.focus();
          button?.click();
          return Boolean(button);
        },
        says.source,
        place,
        holds,
      ),
    `a button ${says}`,
  );
}
