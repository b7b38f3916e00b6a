/** What most end-to-end tests start from: a site, a browser with the extension, and a filled store. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../scripts/find-browser';
import { askFrom } from './background';
import { launchBrowser, until, type BrowserOptions, type TestBrowser } from './browsers';
import { SITE_HOSTS, startSite, type ExtraPages, type Site } from './site/server';

export interface Setting {
  site: Site;
  tested: TestBrowser;
  /** The options page: a place to ask the background from. */
  options: Page;
  close(): Promise<void>;
}

/**
 * @param pages of the site beside the seeds' own
 * @param browser `hosts`: beside the seeds' own
 * @throws when no browser can be launched, or the store is not filled within 20 s; nothing is left open then
 */
export async function openSetting(
  name: BrowserName,
  pages: ExtraPages = {},
  browser: BrowserOptions = {},
): Promise<Setting> {
  const site = await startSite(pages);
  const opened: { close(): Promise<void> }[] = [site];
  const close = async (): Promise<void> => {
    for (const one of opened) await one.close();
  };
  try {
    const tested = await launchBrowser(name, { ...browser, hosts: [...SITE_HOSTS, ...(browser.hosts ?? [])] });
    opened.unshift(tested);
    const options = await tested.openExtensionPage('options.html');
    await until(async () => (await askFrom(options, 'store.summary', {})).state === 'ready', 'a filled store');
    return { site, tested, options, close };
  } catch (error) {
    await close();
    throw error;
  }
}
