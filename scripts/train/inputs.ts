/** The files that a training reads, from one folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseCorpus, type Sentence } from './corpus';
import { parseClusters, type WordTable } from './knowledge';

export interface Inputs {
  corpus: Sentence[];
  clusters: WordTable;
  /** Untagged text: one tokenised, folded sentence a line, `< doc …` lines between documents. */
  raw: string;
}

/** Made from the same Wikipedia text by `npm run train:clusters`: minutes of work, so the result is kept. */
const CLUSTERS = new URL('./clusters/wikipedia.tsv.gz', import.meta.url);

/** @throws {Error} when a file is missing or does not read as it should */
export function readInputs(directory: string): Inputs {
  const read = (name: string) => readFileSync(join(directory, name));
  const unpacked = (bytes: Buffer) => gunzipSync(bytes).toString('utf8');
  return {
    corpus: parseCorpus(read('train.tsv').toString('utf8')),
    clusters: parseClusters(unpacked(readFileSync(CLUSTERS))),
    raw: unpacked(read('wikipedia-ar-2017.txt.gz')),
  };
}
