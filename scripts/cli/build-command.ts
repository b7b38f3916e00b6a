import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildStore } from './build';
import { messageOf } from './lines';

/** `build --from DIR --out FILE [--workers N]`. @returns the exit status: 1 when files could not be read, 2 for a wrong call */
export async function buildCommand(args: string[]): Promise<number> {
  const usage = 'usage: npm run -s cli -- build --from DIR --out FILE [--workers N]';
  let values: { from?: string; out?: string; workers?: string };
  try {
    ({ values } = parseArgs({
      args,
      options: { from: { type: 'string' }, out: { type: 'string' }, workers: { type: 'string' } },
    }));
  } catch (error) {
    console.error(`${messageOf(error)}\n${usage}`);
    return 2;
  }
  const { from, out, workers } = values;
  const isFolder = from !== undefined && statSync(from, { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder || !out || (workers !== undefined && !(Number(workers) >= 1))) {
    console.error(from && !isFolder ? `${from} is not a folder\n${usage}` : usage);
    return 2;
  }
  const say = (line: string) => console.error(line);
  const { files, articles, failed } = await buildStore({
    from,
    out,
    workers: workers ? Number(workers) : undefined,
    say,
  });
  for (const { file, error } of failed) console.error(`${file}: ${error}`);
  console.error(
    `${out}: ${articles} articles out of ${files} files${failed.length ? `, ${failed.length} failed` : ''}`,
  );
  return failed.length ? 1 : 0;
}
