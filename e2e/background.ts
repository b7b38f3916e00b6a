/** Asks the extension's background, as its own pages do. */
import type { Page } from 'puppeteer-core';
import type { Answers, RequestName, Requests } from '../lib/messages/background';

/** @param page one of the extension's pages (`openExtensionPage`) */
export async function askFrom<K extends RequestName>(page: Page, name: K, payload: Requests[K]): Promise<Answers[K]> {
  const reply = (await page.evaluate(
    (envelope) => {
      type Runtime = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      const scope = globalThis as unknown as { browser?: Runtime; chrome: Runtime };
      return (scope.browser ?? scope.chrome).runtime.sendMessage(envelope);
    },
    { siyaq: 'background', name, payload } as never,
  )) as { value: Answers[K] } | { error: { code: string; message: string } } | undefined;
  if (!reply) throw new Error(`${name}: no answer`);
  if ('error' in reply) throw new Error(`${name}: ${reply.error.code}: ${reply.error.message}`);
  return reply.value;
}
