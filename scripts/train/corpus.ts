/** Reads a tagged corpus: `token<TAB>BIO tag` a line, a blank line between sentences. */
import { TAGGER_TYPES } from '@/lib/entities/tagger/labels';
import { tokens } from '@/lib/text';

export interface Sentence {
  tokens: string[];
  /** A label for each token (`lib/entities/tagger/labels.ts`). */
  labels: Uint8Array;
}

const LABEL_NAMES = ['O', ...TAGGER_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

/**
 * The corpus' sentences, their tokens cut again as `lib/text/tokens` cuts running text, so that training sees what tagging
 * will see. A continuation that continues nothing begins a name.
 * @throws {Error} on a tag that the model has no label for
 */
export function parseCorpus(text: string): Sentence[] {
  return text
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .filter((block) => block.trim() !== '')
    .map(parseSentence);
}

function parseSentence(block: string): Sentence {
  const words: string[] = [];
  const labels: number[] = [];
  let previous = 0;
  for (const line of block.trim().split(/\r?\n/)) {
    const [token = '', tag = 'O'] = line.split('\t');
    let label = LABEL_NAMES.indexOf(tag.trim());
    if (label < 0) throw new Error(`unknown tag: ${tag}`);
    if (label > 0 && label % 2 === 0 && previous !== label && previous !== label - 1) label -= 1;
    for (const { start, end } of tokens(token)) {
      words.push(token.slice(start, end));
      labels.push(label);
      if (label % 2 === 1) label += 1;
    }
    previous = label;
  }
  return { tokens: words, labels: Uint8Array.from(labels) };
}

/** Five contiguous parts: the sentences' indexes in each. */
export function contiguousFolds(count: number, folds = 5): Int32Array[] {
  return Array.from({ length: folds }, (_, fold) => {
    const from = Math.round((fold * count) / folds);
    const to = Math.round(((fold + 1) * count) / folds);
    return Int32Array.from({ length: to - from }, (_, index) => from + index);
  });
}
