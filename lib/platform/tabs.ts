/** The tab in front, as the popup and the side panel need it. */
import { browser } from './browser';

export interface FrontTab {
  id: number;
  windowId: number | null;
  /** Known only where the extension may look (its sites, or after the popup was opened on the page). */
  url: string | null;
}

export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId ?? null, url: tab.url ?? null };
}

/** Calls back when another tab comes to the front, or the one in front has loaded another page. */
export function onFrontTabChanged(callback: () => void): void {
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener((_id, { status }, { active }) => {
    if (active && status === 'complete') callback();
  });
}

// Both calls must come inside the user's gesture: nothing may be awaited before them.
interface PanelApi {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel (Chrome) or the sidebar (Firefox). */
export async function openDesk(windowId: number | null): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApi;
  if (sidebarAction) await sidebarAction.open();
  else if (windowId !== null) await sidePanel?.open({ windowId });
}

export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

export function version(): string {
  return browser.runtime.getManifest().version;
}

/** The keys of the extension's commands as the browser prints them; null where a command has none. */
export async function commandKeys(): Promise<{ label: string; key: string | null }[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => !name?.startsWith('_execute'))
    .map(({ name, description, shortcut }) => ({ label: description || (name ?? ''), key: shortcut || null }));
}

/** Opens the browser's page for keys. Chrome lets extensions open it; Firefox 137 and later has a call for it. */
export async function changeKeys(): Promise<void> {
  const commands = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
