/**
 * Groups the words of Wikipedia by the company they keep: `npm run train:clusters -- --data DIR [--out FILE]`. DIR holds
 * `wikipedia-ar-2017.txt.gz`; the file that comes out has a line for each word: the word, its group of 64, of 256 and of 1000,
 * the groups of 1000 lying whole in those of 256 and 64. It takes some minutes; the same text gives the same file.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { centresOf, nearest, normalise } from './k-means';
import { DIMENSIONS, skipGram } from './skip-gram';
import { readVocabulary } from './vocabulary';

/** Rarer words have no vector worth the name. */
const MINIMUM_SEEN = 5;
/** The most frequent words shape the groups; the rest only join them. */
const SHAPING = 40_000;
const GROUPS = [1000, 256, 64] as const;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/ner' },
    out: { type: 'string', default: 'scripts/train/clusters/wikipedia.tsv.gz' },
  },
});

const raw = gunzipSync(readFileSync(join(values.data, 'wikipedia-ar-2017.txt.gz'))).toString('utf8');
const vocabulary = readVocabulary(raw, MINIMUM_SEEN);
const vectors = normalise(skipGram(vocabulary), DIMENSIONS);
const shaping = vectors.subarray(0, SHAPING * DIMENSIONS);
const [fine, middle, coarse] = GROUPS.map((groups) => centresOf(shaping, DIMENSIONS, groups));
const fineOf = nearest(vectors, fine!, DIMENSIONS);
const middleOf = nearest(fine!, middle!, DIMENSIONS);
const coarseOf = nearest(fine!, coarse!, DIMENSIONS);
const lines = vocabulary.words.map((word, at) => {
  const group = fineOf[at]!;
  return `${word}\t${coarseOf[group]}\t${middleOf[group]}\t${group}\n`;
});
writeFileSync(values.out, gzipSync(lines.join(''), { level: 9 }));
console.log(`${values.out}: ${lines.length} words`);
