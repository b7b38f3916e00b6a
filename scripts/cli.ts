/** The command line (`npm run cli -- VERB`): the engine of the extension under Node, one JSON object a line. */
import { annotateLines } from './cli/annotate';
import { articleLines } from './cli/article';
import { buildCommand } from './cli/build-command';
import { storeLines } from './cli/store';

const VERBS: Record<string, (input: NodeJS.ReadableStream) => AsyncIterable<{ line: string; failed: boolean }>> = {
  annotate: annotateLines,
  article: articleLines,
  store: storeLines,
};

const verb = VERBS[process.argv[2] ?? ''];
if (process.argv[2] === 'build') {
  process.exitCode = await buildCommand(process.argv.slice(3));
} else if (!verb) {
  console.error(
    `usage: npm run -s cli -- ${Object.keys(VERBS).join(' | ')}   (one JSON object a line on standard input)\n` +
      '       npm run -s cli -- build --from DIR --out FILE [--workers N]   (text and HTML files into a store file)',
  );
  process.exitCode = 2;
} else {
  for await (const { line, failed } of verb(process.stdin)) {
    process.stdout.write(`${line}\n`);
    if (failed) process.exitCode = 1;
  }
}
