/** The store as a file, as the options page gets it through its port. */
import type { Page } from 'puppeteer-core';

export interface Port {
  onMessage: { addListener(listener: (frame: Frame) => void): void };
  postMessage(frame: Frame): void;
}

export type Frame = { is: string; text?: string; message?: string; line?: number | null };

/** All pieces of an export. @param page one of the extension's pages */
export function exported(page: Page, format: string): Promise<string> {
  return page.evaluate((name) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { connect(info: object): Port } } }).chrome;
    return new Promise<string>((resolve, reject) => {
      const port = runtime.connect({ name: `siyaq/${name}` });
      let text = '';
      port.onMessage.addListener((frame: Frame) => {
        if (frame.is === 'failed') reject(new Error(frame.message));
        if (frame.is === 'end') resolve(text);
        if (frame.is !== 'chunk') return;
        text += frame.text;
        port.postMessage({ is: 'next' });
      });
      port.postMessage({ is: 'next' });
    });
  }, format);
}
