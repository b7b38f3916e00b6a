/**
 * Trains the tagger: `npm run train -- --data DIR [--folds | --without FOLD] [--seeds N] [--helpers N] [--out FILE]`. DIR holds
 * `train.tsv` and `wikipedia-ar-2017.txt.gz`. With `--folds` nothing is written: five models are
 * scored, each on a part it has not seen. `--without 5` leaves the last fifth out, so that the whole way through `annotate` can be
 * scored on sentences that the model does not know. The same files and options give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { contiguousFolds } from './corpus';
import { runFolds } from './folds';
import { readInputs } from './inputs';
import { allBut, trainModel } from './recipe';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/ner' },
    without: { type: 'string' },
    folds: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '6' },
    helpers: { type: 'string', default: '1' },
    out: { type: 'string', default: 'public/tagger.bin' },
  },
});

const started = performance.now();
const log = (line: string) => console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`);
const inputs = readInputs(values.data);
const effort = { seeds: Number(values.seeds), helperSeeds: Number(values.helpers) };
if (values.folds) await runFolds(inputs, effort, log);
else {
  const folds = contiguousFolds(inputs.corpus.length);
  const bytes = await trainModel(inputs, allBut(folds, Number(values.without ?? 0) - 1), effort, log);
  writeFileSync(values.out, bytes);
  log(`${values.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}
