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

/**
 * From a page of the extension: `storage` and `storage.set` read and write one key of the store; any other name is a message
 * to the content script of the tab whose address is `about`. Null where no tab answers.
 */
export async function evaluateWithApi<T>(page: Page, what: string, about: string, payload: unknown = {}): Promise<T> {
  return page.evaluate(
    async (name, key, value) => {
      interface Api {
        storage: { local: { get(key: string): Promise<unknown>; set(items: object): Promise<void> } };
        tabs: {
          query(about: object): Promise<{ id: number }[]>;
          sendMessage(id: number, message: unknown, to: object): Promise<unknown>;
        };
      }
      const scope = globalThis as unknown as { browser?: Api; chrome: Api };
      const { storage, tabs } = scope.browser ?? scope.chrome;
      if (name === 'storage') return storage.local.get(key);
      if (name === 'storage.set') return storage.local.set({ [key]: value });
      const send = async (id: number, message: string, content: unknown) => {
        const envelope = { siyaq: 'tab', name: message, payload: content };
        return (await tabs.sendMessage(id, envelope, { frameId: 0 }).catch(() => null)) as {
          value?: { url?: string };
        } | null;
      };
      for (const { id } of await tabs.query({})) {
        const report = (await send(id, 'tab.report', {}))?.value;
        if (report?.url !== key) continue;
        return name === 'tab.report' ? report : (await send(id, name, value))?.value;
      }
      return null;
    },
    what,
    about,
    payload,
  ) as Promise<T>;
}
