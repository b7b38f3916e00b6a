/** The store under Node, over a map: what its own work costs. `npx tsx bench/store.ts [articles…]` */
import { memoryArea } from '../lib/store/area';
import { fill, measure } from './store-run';

const sizes = process.argv.slice(2).map(Number);
for (const articles of sizes.length ? sizes : [100, 2_000]) {
  const area = memoryArea();
  const fillMs = await fill(area, { articles, rounds: 0, report: (line) => console.error(line) });
  const figures = await measure(area, { articles, rounds: 200 });
  console.log(JSON.stringify({ fillMs: Math.round(fillMs), ...figures }, null, 1));
}
