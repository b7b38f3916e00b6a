/** `npx tsx bench/kill.ts [chrome|firefox] [rounds]`: SIGKILL at 50 random moments in each browser. */
import { ENGINES } from '../e2e/browsers';
import { killRounds } from './kill-rounds';

const names = process.argv.slice(2).filter((word) => /^\D/.test(word));
const rounds = Number(process.argv.slice(2).find((word) => /^\d/.test(word)) ?? 50);

for (const name of ENGINES.filter((engine) => !names.length || names.includes(engine))) {
  let whole = 0;
  let done = 0;
  for await (const { afterMs, state, txn, articles, ok, problems } of killRounds(name, rounds, 1)) {
    done += 1;
    if (ok && !problems.length) whole += 1;
    console.log(
      `${name} ${done}: killed after ${afterMs} ms, ${state}, transaction ${txn}, ${articles} articles, ${ok ? 'whole' : problems.join('; ')}`,
    );
  }
  console.log(`${name}: ${whole} of ${rounds} whole`);
  if (whole < rounds) process.exitCode = 1;
}
