/** The background: one engine, one store, and the browser's events. Listeners are registered before anything is awaited. */
import { createEngine } from '../engine';
import { loadTagger } from '../entities';
import { REQUESTS, checkRequests, type Requests } from '../messages/background';
import { createService, type Service } from '../service';
import { openStore, type ShippedStore } from '../store/store';
import { browser } from './browser';
import { askTab, reportOf, serveBackground, tellAll, tellFrames, tellTabs, type BackgroundHandlers } from './messages';
import { isSameSite } from './same-site';
import { registerGrantedSites } from './sites';
import { localArea } from './storage';
import { serveStreams } from './streams';
import { openDesk } from './tabs';
import { hiddenKinds, isOn, readSwitches, setKind, setSwitch } from './switches';

/** Files of the extension itself; no request leaves the machine. */
const TAGGER_FILE = '/tagger.bin';
const SEEDS_FILE = '/seed-store.json';

export function startBackground(): void {
  // Opened at the first message or event after each start of the worker, once.
  let opened: Promise<Service> | null = null;
  const service = () => (opened ??= open());

  serveBackground(checkRequests(), handlersOf(service));
  serveStreams({
    write: async (name) => (await service()).exportAs(name),
    take: async (chunks, progress) => (await service()).importFrom(chunks, progress),
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void service();
    void registerGrantedSites();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.permissions.onAdded.addListener(() => void registerGrantedSites());
  browser.permissions.onRemoved.addListener(() => void registerGrantedSites());
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-desk') void openDesk(tab?.windowId ?? null).catch(ignore);
    if (command === 'next-mark' && tab?.id !== undefined) void step(tab.id, 1).catch(ignore);
    if (command === 'previous-mark' && tab?.id !== undefined) void step(tab.id, -1).catch(ignore);
  });
}

async function step(tabId: number, by: 1 | -1): Promise<void> {
  const report = await reportOf(tabId);
  if (report) await askTab(tabId, 'tab.step', { by }, report.frame);
}

/**
 * The address of the page that a frame stands in, where the frame may hold that page's article: it is of the same site, and the page
 * has looked and has none itself. Else null.
 */
async function pageAbove(tabId: number, url: string): Promise<string | null> {
  const page = await askTab(tabId, 'tab.report', {}).catch(() => null);
  if (!page || page.holds || page.state === 'working' || page.state === 'off') return null;
  return isSameSite(page.url, url) ? page.url : null;
}

// A key pressed on a page without a content script does nothing.
function ignore(): void {}

async function open(): Promise<Service> {
  const [store, weights] = await Promise.all([
    openStore(localArea(), { now: () => new Date().toISOString() }),
    fetch(browser.runtime.getURL(TAGGER_FILE)).then((response) => response.arrayBuffer()),
  ]);
  const shipped = async () => (await fetch(browser.runtime.getURL(SEEDS_FILE))).json() as Promise<ShippedStore>;
  // A store that is newer or broken stays as it is: its state says so in the popup.
  if (store.state === 'missing' || store.state === 'ready') await store.install(await shipped());
  const engine = createEngine(loadTagger(new Uint8Array(weights)));
  return createService({ engine, store, shipped, changed: () => void tellAll() });
}

function handlersOf(service: () => Promise<Service>): BackgroundHandlers {
  const names = Object.keys(REQUESTS) as (keyof Requests & keyof Service)[];
  const passed = names.map((name) => [
    name,
    async (payload: never) => ((await service())[name] as (payload: never) => unknown)(payload),
  ]);
  return {
    ...(Object.fromEntries(passed) as BackgroundHandlers),
    async 'page.enabled'({ url }, { tabId, frameId }) {
      const page = frameId === 0 || tabId === null ? url : await pageAbove(tabId, url);
      const on = page !== null && (await isOn(page));
      return { on, hidden: await hiddenKinds(), frame: frameId, page: page ?? url };
    },
    async 'frames.look'(_, { tabId }) {
      if (tabId !== null) await tellFrames(tabId);
      return true;
    },
    'switch.get': ({ url }) => readSwitches(url ?? null),
    async 'switch.set'({ scope, url, on }) {
      const switches = await setSwitch(scope, url ?? null, on);
      await tellTabs('tab.switch');
      return switches;
    },
    async 'kind.set'({ kind, shown }) {
      const hidden = await setKind(kind, shown);
      await tellTabs('tab.switch');
      return hidden;
    },
  };
}
