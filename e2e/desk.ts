/** The side panel beside a page. Browsers give tests no hand on the panel itself: its page is opened in a tab and told which tab is in front. */
import type { Page } from 'puppeteer-core';
import { until, type TestBrowser } from './browsers';

export interface OpenDesk {
  page: Page;
  text(): Promise<string>;
  /** Presses the first button that this name's row has (it goes to the name's next place), or the last (it opens the card). */
  press(name: string, which: 'go' | 'card'): Promise<void>;
  /** Presses the first button that says this. */
  pressButton(says: RegExp): Promise<void>;
  close(): Promise<void>;
}

/** @param url of the page that the panel stands beside; its content script must have answered once */
export async function deskBeside(tested: TestBrowser, url: string): Promise<OpenDesk> {
  const page = await tested.openExtensionPage('sidepanel.html');
  await until(() => page.evaluate(standBeside, url), 'the tab of the page');
  const text = () => page.evaluate(() => document.body.innerText);
  return {
    page,
    text,
    async press(name, which) {
      await until(
        () =>
          page.evaluate(
            (wanted, last) => {
              const rows = [...document.querySelectorAll<HTMLElement>('.mark-row')];
              const row = rows.find((one) => one.querySelector('[data-name]')?.textContent === wanted);
              const buttons = row?.querySelectorAll('button');
              buttons?.[last ? buttons.length - 1 : 0]?.click();
              return Boolean(buttons);
            },
            name,
            which === 'card',
          ),
        `«${name}» in the side panel`,
      );
    },
    async pressButton(says) {
      await until(
        () =>
          page.evaluate((pattern) => {
            const all = [...document.querySelectorAll<HTMLElement>('button, [role=tab]')];
            const found = all.find(({ textContent }) => new RegExp(pattern).test(textContent));
            found?.click();
            return Boolean(found);
          }, says.source),
        `a button ${says}`,
      );
    },
    close: () => page.close(),
  };
}

/** In the panel: the tab in front is the one whose page has this address. False as long as no tab says so. */
async function standBeside(url: string): Promise<boolean> {
  interface Tab {
    id: number;
    windowId: number;
  }
  interface Tabs {
    query(about: object, answer?: (tabs: Tab[]) => void): Promise<Tab[]> | void;
    sendMessage(id: number, message: object, to: object): Promise<unknown>;
  }
  const scope = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } };
  const { tabs } = scope.browser ?? scope.chrome;
  const message = { siyaq: 'tab', name: 'tab.report', payload: {} };
  for (const tab of (await tabs.query({})) ?? []) {
    const reply = await tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null);
    if ((reply as { value?: { url: string } } | null)?.value?.url !== url) continue;
    // Chromium's own interface answers by callback, as the polyfill asks it.
    tabs.query = (_, answer) => (answer ? answer([tab]) : Promise.resolve([tab]));
    return true;
  }
  return false;
}
