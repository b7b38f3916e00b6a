// Bundle budgets, gzip. A change that needs more raises the figure here, in the same commit, and says why.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1000;
const BUDGETS = [
  // The content script is loaded on every news page (issue "The main job": 45 kB with the card).
  { name: 'content script with the card', files: /^content-scripts\/.*\.(js|css)$/, max: 45 * KB },
  { name: 'background', files: /^background\.js$/, max: 600 * KB },
  { name: 'tagger weights', files: /^tagger\./, max: 650 * KB },
];

let over = false;
for (const browser of ['chrome', 'firefox']) {
  const root = join('.output', `${browser}-mv3`);
  const files = readdirSync(root, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  for (const { name, files: wanted, max } of BUDGETS) {
    const size = files
      .filter((file) => wanted.test(file))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(root, file))).length, 0);
    console.log(`${browser}: ${name} ${(size / KB).toFixed(1)} kB of ${max / KB} kB`);
    if (size > max || size === 0) over = true;
  }
}
if (over) {
  console.error('a bundle is over its budget, or missing');
  process.exitCode = 1;
}
