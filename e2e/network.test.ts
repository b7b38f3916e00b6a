/** Promise 6: no network, in any part of the extension. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from './background';
import { ENGINES, launchBrowser, until, type TestBrowser } from './browsers';
import { clickWords, waitForMarks } from './marks';
import { EXTRA_PAGES, NEW_STORY } from './site/extra';
import { SITE_HOSTS, startSite, type Site } from './site/server';

describe.each(ENGINES)('%s', (name) => {
  let site: Site;
  let tested: TestBrowser;

  beforeAll(async () => {
    site = await startSite(EXTRA_PAGES);
    tested = await launchBrowser(name, { build: 'release', hosts: SITE_HOSTS });
  });

  afterAll(async () => {
    await tested?.close();
    await site?.close();
  });

  test('marking, saving and searching send no request', async () => {
    const desk = await tested.openExtensionPage('options.html');
    await until(async () => (await askFrom(desk, 'store.summary', {})).state === 'ready');
    const background = await watchWorker(tested);

    const page = await tested.browser.newPage();
    const fromPage: string[] = [];
    page.on('request', (request) => fromPage.push(request.url()));
    await page.goto(site.url(NEW_STORY.host, NEW_STORY.path));
    const marks = await waitForMarks(page);
    await clickWords(page, 'لويد أوستن');
    await askFrom(desk, 'store.search', { words: 'العراق' });

    expect(marks.length).toBeGreaterThan(0);
    const url = site.url(NEW_STORY.host, NEW_STORY.path);
    expect(fromPage.filter((one) => !one.startsWith('data:'))).toEqual([url]);
    const asked = site.requests.filter((one) => !one.endsWith('/favicon.ico'));
    expect(asked).toEqual([`GET ${new URL(url).host}${NEW_STORY.path}`]);
    expect(background).toEqual([]);
  });

  test('a request to another origin is refused by the policy', async () => {
    const desk = await tested.openExtensionPage('options.html');
    const outcome = await desk.evaluate(
      (url) =>
        fetch(url).then(
          () => 'sent',
          () => 'refused',
        ),
      site.url(NEW_STORY.host, '/leak'),
    );
    expect(outcome).toBe('refused');
    expect(site.requests.some((one) => one.includes('/leak'))).toBe(false);
  });

  test('the card is closed to the page in the release build', async () => {
    const page = await tested.browser.newPage();
    await page.goto(site.url(NEW_STORY.host, NEW_STORY.path));
    await waitForMarks(page);
    await clickWords(page, 'لويد أوستن');
    await until(() => page.evaluate(() => document.querySelector('siyaq-host') !== null));
    expect(await page.evaluate(() => document.querySelector('siyaq-host')?.shadowRoot ?? null)).toBeNull();
  });
});

/** The requests of Chromium's service worker that leave the extension; Firefox shows its background page to nobody. */
async function watchWorker({ name, browser, extensionUrl }: TestBrowser): Promise<string[]> {
  const requests: string[] = [];
  if (name !== 'chrome') return requests;
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('')),
  );
  const session = await target.createCDPSession();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith(extensionUrl(''))) requests.push(request.url);
  });
  return requests;
}
