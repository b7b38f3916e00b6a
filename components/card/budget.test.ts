import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundle } from '../gallery/bundle';

// The content script is loaded on every news page: 45 kB with everything, of which the card may have this much.
const BUDGET = 9_400;

test('the card with its style adds at most 9.4 kB (gzip) to the content script, Preact apart', async () => {
  const code = await bundle('components/gallery/card-entry.ts', [/^preact/]);
  expect(code).toContain(':host');
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(BUDGET);
}, 60_000);
