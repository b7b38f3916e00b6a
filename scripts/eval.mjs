// `npm run eval`: the scorers of ../shared, where it is there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SCORERS = ['articles', 'dates', 'ner', 'store'];
const home = '../shared/eval';
if (!existsSync(home)) {
  console.error(`${home} is not here: the scorers are not part of this repository`);
  process.exit(2);
}
const wanted = process.argv.slice(2);
for (const name of wanted.length ? wanted : SCORERS) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync('node', [`${home}/${name}.mjs`, '--failures', '5'], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = status ?? 1;
}
