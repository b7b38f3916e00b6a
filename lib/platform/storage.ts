/** `browser.storage.local` as the store uses it, and its log. The background is its only user. */
import type { StorageArea } from '../store/area';
import { browser } from './browser';
import { openLog } from './log';
import { sideBySide } from './side-by-side';

export function localArea(): StorageArea {
  const { local } = browser.storage;
  return {
    get: sideBySide((keys) => local.get(keys), browser.runtime),
    set: (items) => local.set(items),
    remove: (keys) => local.remove(keys),
    async keys() {
      // Chrome 130 and later, Firefox 143 and later; without it all values are read, which is slow but right.
      const area = local as typeof local & { getKeys?: () => Promise<string[]> };
      return area.getKeys ? area.getKeys() : Object.keys(await local.get(null));
    },
    async bytesInUse() {
      const area = local as typeof local & { getBytesInUse?: (keys: null) => Promise<number> };
      return area.getBytesInUse ? area.getBytesInUse(null) : null;
    },
    openLog,
  };
}
