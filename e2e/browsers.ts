/** Launches a real browser with the extension in it, the same way for Chromium and Firefox. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch, type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { findBrowser, type BrowserName } from '../scripts/find-browser';

/** Fixed, so that the address of Firefox's extension pages is known (Chromium's follows from the path). */
const FIREFOX_UUID = '5a1ac8e1-51fa-4c0e-9a57-0d9e3b0c5151';
const FIREFOX_ID = 'siyaq@siyaq.invalid';

export const ENGINES: BrowserName[] = ['chrome', 'firefox'];

export interface BrowserOptions {
  /** The test build has an open shadow root; the release build is what users get. */
  build?: 'test' | 'release';
  headless?: boolean;
  /** Hosts that are answered by 127.0.0.1 (Firefox needs them named; Chromium maps all). */
  hosts?: string[];
  userDataDir?: string;
  args?: string[];
  prefs?: Record<string, unknown>;
  /** Another extension's folder, for measuring (its Firefox id must be ours). */
  extension?: string;
  /** How long one call into the browser may take, in milliseconds. */
  protocolTimeout?: number;
  /** Launch without the extension (for reference measurements). */
  bare?: boolean;
  window?: { width: number; height: number };
  /** Of the browser's interface; Firefox only has the one it was packed with. */
  language?: 'ar' | 'en';
}

export interface TestBrowser {
  name: BrowserName;
  browser: Browser;
  extensionId: string;
  /** The address of one of the extension's pages, for example `popup.html`. */
  extensionUrl(path: string): string;
  /** Opens an extension page and waits until it is loaded. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the background's worker; the next message starts it again. Chromium only: Firefox's page is left alone. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

/** The folder of a build; `npm run build` and the test's set-up make them. */
export function extensionDir(name: BrowserName, build: 'test' | 'release'): string {
  const dir = join(import.meta.dirname, '..', '.output', `${name}-mv3${build === 'test' ? '-test' : ''}`);
  if (!existsSync(join(dir, 'manifest.json'))) throw new Error(`${dir} is missing: run "npm run build" first`);
  return dir;
}

export async function launchBrowser(name: BrowserName, options: BrowserOptions = {}): Promise<TestBrowser> {
  const { build = 'test', bare = false } = options;
  const launchOptions = name === 'chrome' ? chromeOptions(options) : firefoxOptions(options);
  const browser = await launch({ ...launchOptions, protocolTimeout: options.protocolTimeout });
  const extensionId = bare ? '' : await browser.installExtension(options.extension ?? extensionDir(name, build));
  const origin = name === 'chrome' ? `chrome-extension://${extensionId}` : `moz-extension://${FIREFOX_UUID}`;
  const extensionUrl = (path: string) => `${origin}/${path}`;

  return {
    name,
    browser,
    extensionId,
    extensionUrl,
    async openExtensionPage(path) {
      const page = await browser.newPage();
      const url = extensionUrl(path);
      if (name === 'chrome') await page.goto(url);
      // Firefox never tells that a moz-extension page has loaded: ask it.
      else void page.goto(url).catch(() => {});
      await until(() => page.evaluate(isLoaded, url).catch(() => false));
      return page;
    },
    async stopWorker() {
      if (name !== 'chrome') return;
      const session = await browser.target().createCDPSession();
      const workers = async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        return targetInfos
          .filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
          .map(({ targetId }) => targetId);
      };
      const running = await workers();
      // An open page may wake a new worker at once, and Chromium may drop a request to close: wait for the old ones to be gone.
      await until(async () => {
        const left = (await workers()).filter((id) => running.includes(id));
        for (const targetId of left) await session.send('Target.closeTarget', { targetId }).catch(() => {});
        return left.length === 0;
      }, 'the worker to stop');
      await session.detach();
    },
    close: () => browser.close(),
  };
}

function isLoaded(url: string): boolean {
  return location.href.startsWith(url) && document.readyState === 'complete';
}

/**
 * Asks again and again until the answer is true.
 *
 * @param timeout ms; long, because it only ends what will fail, and a busy machine may need ten times what a quiet one does
 */
export async function until(ask: () => Promise<boolean>, what = 'a condition', timeout = 30_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

// Without the networking flags Chromium dials out at every start (see TOOLCHAIN.md).
function chromeOptions({
  headless = true,
  args = [],
  userDataDir,
  bare,
  window,
  language = 'ar',
}: BrowserOptions): LaunchOptions {
  const { width = 1280, height = 900 } = window ?? {};
  return {
    browser: 'chrome',
    executablePath: findBrowser('chrome'),
    headless,
    pipe: true,
    acceptInsecureCerts: true,
    enableExtensions: !bare,
    // On Linux Chromium takes its language from here; most of our readers have it in Arabic.
    env: { ...process.env, LANGUAGE: language },
    ...(userDataDir && { userDataDir }),
    defaultViewport: headless ? { width, height } : null,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
      '--host-resolver-rules=MAP * 127.0.0.1',
      `--lang=${language}`,
      `--window-size=${width},${height}`,
      ...args,
    ],
  };
}

function firefoxOptions({
  headless = true,
  hosts = [],
  args = [],
  userDataDir,
  prefs,
  window,
}: BrowserOptions): LaunchOptions {
  const { width = 1280, height = 900 } = window ?? {};
  return {
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless,
    ...(userDataDir && { userDataDir }),
    defaultViewport: headless ? { width, height } : null,
    args: ['--remote-allow-system-access', ...args],
    extraPrefsFirefox: {
      'network.dns.localDomains': hosts.join(','),
      'network.stricttransportsecurity.preloadlist': false,
      'dom.security.https_first': false,
      'dom.security.https_only_mode': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'intl.accept_languages': 'ar, en',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...prefs,
    },
  };
}
