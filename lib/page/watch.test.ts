import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { watchPage } from './watch';

/** A page whose clock stands still but for `pass`, and whose readings cost what is said. */
function watched(cost: number) {
  const { window } = new JSDOM('<article><p>النص</p></article>', { url: 'https://news.invalid/1' });
  const { document } = window;
  const abort = new window.AbortController();
  const timers = new Map<number, { at: number; run: () => void }>();
  const readings: number[] = [];
  let now = 0;
  let ids = 0;
  Object.defineProperty(document, 'hidden', { value: false });
  Object.defineProperty(window, 'performance', { value: { now: () => now } });
  Object.assign(window, {
    setTimeout: (run: () => void, delay: number) => {
      timers.set((ids += 1), { at: now + delay, run });
      return ids;
    },
    clearTimeout: (id: number) => timers.delete(id),
  });
  watchPage(document, {
    signal: abort.signal,
    onChange: () => {
      readings.push(now);
      now += cost;
    },
    scope: () => document.querySelector('article'),
  });

  /** Lets the observer deliver, then time pass. */
  async function pass(ms: number): Promise<void> {
    await Promise.resolve();
    const end = now + ms;
    for (;;) {
      const [next] = [...timers].filter(([, { at }]) => at <= end).toSorted(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [id, { at, run }] = next;
      timers.delete(id);
      now = Math.max(now, at);
      run();
      await Promise.resolve();
    }
    now = Math.max(now, end);
  }

  const change = (): void => void (document.querySelector('p')!.textContent += ' ثم');
  const go = (path: string): void => window.history.pushState(null, '', path);
  return { readings, pass, change, go, now: () => now, stop: () => abort.abort() };
}

/** When the page is read after a change, in ms from the change on. */
async function delay(page: ReturnType<typeof watched>): Promise<number> {
  const from = page.now();
  const before = page.readings.length;
  for (let waited = 0; waited < 20_000 && page.readings.length === before; waited += 10) await page.pass(10);
  return page.readings.at(-1)! - from;
}

describe('watchPage', () => {
  test('a page that comes to rest is read soon', async () => {
    const page = watched(5);
    page.change();
    expect(await delay(page)).toBe(120);
  });

  test('readings that cost much are paid for by a pause, which has an end', async () => {
    const page = watched(100);
    page.change();
    expect(await delay(page)).toBe(120);
    page.change();
    const second = await delay(page);
    expect(second).toBeGreaterThan(3_000);
    expect(second).toBeLessThanOrEqual(4_000);
  });

  test('another article is read soon, whatever the last one cost', async () => {
    const page = watched(100);
    page.change();
    await delay(page);
    page.go('/2');
    page.change();
    expect(await delay(page)).toBeLessThanOrEqual(500);
  });

  test('a page that never rests is read at most every two seconds', async () => {
    const page = watched(1);
    for (let turn = 0; turn < 1_000; turn += 1) {
      page.change();
      await page.pass(10);
    }
    expect(page.readings.length).toBeGreaterThan(1);
    expect(page.readings.length).toBeLessThanOrEqual(6);
  });

  test('nothing is read after the end', async () => {
    const page = watched(1);
    page.change();
    page.stop();
    await page.pass(20_000);
    expect(page.readings).toEqual([]);
  });
});
