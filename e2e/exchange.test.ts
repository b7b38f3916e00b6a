/** Export, erase, import through the options page's port, in both engines: the same bytes come back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom } from './background';
import { ENGINES, launchBrowser, until, type TestBrowser } from './browsers';
import { exported, type Frame, type Port } from './exporting';

describe.each(ENGINES)('%s', (name) => {
  let tested: TestBrowser;
  let desk: Page;

  beforeAll(async () => {
    tested = await launchBrowser(name);
    desk = await tested.openExtensionPage('options.html');
    await until(async () => (await askFrom(desk, 'store.summary', {})).state === 'ready', 'a filled store');
  });

  afterAll(() => tested?.close());

  test('export, erase, import: byte for byte the same store', async () => {
    const before = await exported(desk, 'store');
    const { articles, entities, events } = await askFrom(desk, 'store.summary', {});
    expect((await askFrom(desk, 'store.erase', {})).articles).toBe(0);
    expect(await imported(desk, before)).toMatchObject({ is: 'result' });
    expect(await askFrom(desk, 'store.summary', {})).toMatchObject({ articles, entities, events });
    expect(await exported(desk, 'store')).toBe(before);
  });

  test('a damaged file is refused with its line, and changes nothing', async () => {
    const before = await exported(desk, 'store');
    const lines = before.split('\n');
    lines[2] = lines[2]!.replace(/[0-9]/, (digit) => String((Number(digit) + 1) % 10));
    expect(await imported(desk, lines.join('\n'))).toMatchObject({ is: 'failed', line: 3 });
    expect(await imported(desk, before.slice(0, before.length / 2))).toMatchObject({ is: 'failed' });
    expect(await exported(desk, 'store')).toBe(before);
  });

  test.each(['markdown', 'plover', 'timelinejs', 'icalendar', 'annotations', 'schemaorg', 'ftm'])(
    'the store goes out as %s',
    async (format) => {
      expect((await exported(desk, format)).length).toBeGreaterThan(1_000);
    },
  );
});

/** What comes of an import: the frame that ends it. */
function imported(page: Page, file: string): Promise<Frame> {
  return page.evaluate((text) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { connect(info: object): Port } } }).chrome;
    return new Promise<Frame>((resolve) => {
      const port = runtime.connect({ name: 'siyaq/import' });
      let at = 0;
      port.onMessage.addListener((frame: Frame) => {
        if (frame.is === 'result' || frame.is === 'failed') resolve(frame);
        if (frame.is !== 'next') return;
        const piece = text.slice(at, (at += 100_000));
        port.postMessage(piece ? { is: 'chunk', text: piece } : { is: 'end' });
      });
    });
  }, file);
}
