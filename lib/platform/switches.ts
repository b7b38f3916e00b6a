/**
 * The reader's on/off switches, remembered: everywhere, for a site (host name), for a page (address without its hash).
 * Only what was switched off is kept.
 */
import type { MarkKind } from '../marks';
import type { Switches } from '../messages/background';
import { browser } from './browser';

const KEY = 'switches';
/** Old pages are forgotten first; a switched-off page costs some 100 bytes. */
const MAX_PAGES = 2_000;

interface SwitchedOff {
  everywhere: boolean;
  sites: string[];
  pages: string[];
  /** Kinds of marks that are not painted anywhere. */
  kinds: MarkKind[];
}

export type Scope = keyof Switches;

export async function readSwitches(url: string | null): Promise<Switches> {
  const off = await readOff();
  const { site, page } = keysOf(url);
  return {
    everywhere: !off.everywhere,
    site: !off.sites.some((one) => site === one || site.endsWith(`.${one}`)),
    page: !off.pages.includes(page),
  };
}

/** Whether marks are wanted on a page. */
export async function isOn(url: string): Promise<boolean> {
  const { everywhere, site, page } = await readSwitches(url);
  return everywhere && site && page;
}

export async function setSwitch(scope: Scope, url: string | null, on: boolean): Promise<Switches> {
  const off = await readOff();
  const { site, page } = keysOf(url);
  const next: SwitchedOff = {
    everywhere: scope === 'everywhere' ? !on : off.everywhere,
    sites: scope === 'site' ? toggled(off.sites, site, on) : off.sites,
    kinds: off.kinds,
    pages: scope === 'page' ? toggled(off.pages, page, on).slice(-MAX_PAGES) : off.pages,
  };
  await browser.storage.local.set({ [KEY]: next });
  return readSwitches(url);
}

/** The host names that were switched off. */
export async function sitesOff(): Promise<string[]> {
  return (await readOff()).sites;
}

/** The kinds of marks the reader does not want to see. */
export async function hiddenKinds(): Promise<MarkKind[]> {
  return (await readOff()).kinds;
}

export async function setKind(kind: MarkKind, shown: boolean): Promise<MarkKind[]> {
  const off = await readOff();
  const kinds = toggled(off.kinds, kind, shown) as MarkKind[];
  await browser.storage.local.set({ [KEY]: { ...off, kinds } });
  return kinds;
}

function toggled(off: string[], key: string, on: boolean): string[] {
  const rest = off.filter((one) => one !== key);
  return on || !key ? rest : [...rest, key];
}

async function readOff(): Promise<SwitchedOff> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Partial<SwitchedOff> | undefined;
  return {
    everywhere: stored?.everywhere === true,
    sites: strings(stored?.sites),
    pages: strings(stored?.pages),
    kinds: strings(stored?.kinds) as MarkKind[],
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function keysOf(url: string | null): { site: string; page: string } {
  try {
    const { hostname, origin, pathname, search } = new URL(url ?? '');
    return { site: hostname, page: origin + pathname + search };
  } catch {
    return { site: '', page: '' };
  }
}
