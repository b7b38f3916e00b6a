/**
 * Where the content script runs beyond the manifest's news sites: hosts the reader granted, and single pages.
 * Registered scripts are dropped when the extension is updated, and hosts can be revoked at any time, so what is
 * registered is made anew from the permissions whenever either may have changed.
 */
import { browser } from './browser';
import { newsMatches } from './hosts';

const SCRIPT_ID = 'granted-sites';
const SCRIPT_FILE = 'content-scripts/article.js';

/** The match patterns granted beyond the manifest's. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = new Set(newsMatches());
  return origins.filter((origin) => !known.has(origin));
}

/** Brings the registered content script in line with the granted hosts. */
export async function registerGrantedSites(): Promise<void> {
  const matches = await grantedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (!matches.length) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [SCRIPT_FILE],
      matches,
      excludeMatches: newsMatches(),
      runAt: 'document_idle',
      // As in the manifest: an article may stand in a frame of the same site.
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    } as RegisteredScript,
  ]);
}

// `matchOriginAsFallback` (Chrome 119, Firefox 128) is not in the polyfill's types yet.
type RegisteredScript = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/** The pattern that a site's pages are asked for, or null where extensions may not go. */
export function sitePattern(url: string): string | null {
  try {
    const { protocol, hostname } = new URL(url);
    return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : null;
  } catch {
    return null;
  }
}

/** Asks for a site. Only inside a user's gesture. */
export async function requestSite(url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern !== null && browser.permissions.request({ origins: [pattern] });
}

export async function dropSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Annotates the page of a tab once, by the right that opening the popup on it gives (`activeTab`). */
export async function annotateOnce(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT_FILE] });
}
