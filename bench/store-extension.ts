/** An extension that holds nothing but the store, so that it can be measured and killed in real browsers. */
import { linkSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../components/gallery/bundle';

export const STORE_PAGE = 'store.html';
/** A filled area, for the page to take in as it is. */
export const AREA_FILE = 'area.ndjson';

/**
 * Builds it.
 * @param filled a file of records that is packed with it
 * @returns its folder; Chromium makes the extension's id from it
 */
export async function buildStoreExtension(filled?: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'siyaq-store-'));
  const manifest = {
    manifest_version: 3,
    name: 'Siyaq store',
    version: '1.0',
    permissions: ['storage', 'unlimitedStorage'],
    browser_specific_settings: {
      gecko: {
        id: 'siyaq@siyaq.invalid',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(dir, STORE_PAGE),
    '<!doctype html><meta charset="utf-8"><script type="module" src="store.js"></script>',
  );
  writeFileSync(join(dir, 'store.js'), await bundle('bench/store-page.ts'));
  if (filled) linkSync(filled, join(dir, AREA_FILE));
  return dir;
}
