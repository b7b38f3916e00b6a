/** The store under Node, over a map: what its own work costs. `npx tsx bench/store.ts [articles…]` */
import { memoryArea } from '../lib/store/area';
import { filledFile, loadFile } from './store-area';
import { measure } from './store-run';

const sizes = process.argv.slice(2).map(Number);
for (const articles of sizes.length ? sizes : [100, 3_000]) {
  const area = memoryArea(await loadFile(await filledFile(articles, (line) => console.error(line))));
  for (const [figure, value] of Object.entries(await measure(area, { articles, rounds: 200 }))) {
    const timing = Array.isArray(value) ? `p50 ${value[0]}  p95 ${value[1]}  max ${value[2]}` : value;
    console.log(`${figure.padEnd(20)} ${timing}`);
  }
}
