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

/** @throws {Error} when a file is missing or does not read as it should */
export function readInputs(directory: string): Inputs {
  const read = (name: string) => readFileSync(join(directory, name));
  return {
    corpus: parseCorpus(read('train.tsv').toString('utf8')),
    clusters: parseClusters(read('clusters-wikipedia.tsv').toString('utf8')),
    raw: gunzipSync(read('wikipedia-ar-2017.txt.gz')).toString('utf8'),
  };
}
