/** Kills a browser at random moments of saving and importing, and looks at what the next one finds. */
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/browsers';
import type { BrowserName } from '../scripts/find-browser';
import { randomFrom } from './made-up';
import { buildStoreExtension, STORE_PAGE } from './store-extension';
import type { StorePageApi } from './store-page';

declare const siyaqStore: StorePageApi;

const CALL_MS = 300_000;
const LONGEST_MS = 6_000;
const TIDY_MS = 1_500;

export interface KillRound {
  /** When it was killed, after the writing began. */
  afterMs: number;
  state: string;
  /** Transactions that have come through so far. */
  txn: number;
  articles: number;
  ok: boolean;
  problems: string[];
}

/** One profile through all rounds, so that each kill meets what the last one left behind. */
export async function* killRounds(name: BrowserName, rounds: number, seed: number): AsyncGenerator<KillRound> {
  const random = randomFrom(seed);
  const extension = await buildStoreExtension();
  const userDataDir = mkdtempSync(join(tmpdir(), `siyaq-kill-${name}-`));
  try {
    for (let round = 0; round < rounds; round += 1) {
      const afterMs = Math.round(100 + random() * LONGEST_MS);
      const options = { extension, userDataDir, protocolTimeout: CALL_MS };
      const launched = () => {
        // Puppeteer moves this file of Firefox's away when it closes, and misses it when it starts again.
        if (name === 'firefox') appendFileSync(join(userDataDir, 'user.js'), '');
        return launchBrowser(name, options);
      };
      const victim = await launched();
      let page = await victim.openExtensionPage(STORE_PAGE);
      const churn = () => page.evaluate((n) => siyaqStore.churn(n), seed * 1_000 + round);
      // Chromium at times puts another frame in the page's place while it loads.
      await churn().catch(async () => {
        page = await victim.openExtensionPage(STORE_PAGE);
        await churn();
      });
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      const { error } = await page.evaluate(() => siyaqStore.progress);
      const child = victim.browser.process()!;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      // Puppeteer tidies a killed Firefox's profile when it hears of its end.
      if (name === 'firefox') await new Promise((resolve) => setTimeout(resolve, TIDY_MS));

      const next = await launched();
      const found = await (await next.openExtensionPage(STORE_PAGE)).evaluate(() => siyaqStore.inspect());
      await next.close();
      yield { afterMs, ...found, problems: error ? [error, ...found.problems] : found.problems };
    }
  } finally {
    rmSync(userDataDir, { recursive: true, force: true });
    rmSync(extension, { recursive: true, force: true });
  }
}
