/** The whole training, step by step (`docs/decisions/026-training.md`). */
import { DocumentEvidence } from '@/lib/entities/tagger/document';
import { documentStem, wordForm } from '@/lib/entities/tagger/forms';
import { loadTagger } from '@/lib/entities/tagger/tagger';
import type { Sentence } from './corpus';
import { contiguousFolds } from './corpus';
import { RECIPE } from './crf';
import { countCues, withCues } from './cues';
import { buildDataset, type Dataset } from './dataset';
import { trainEnsemble } from './ensemble';
import type { Inputs } from './inputs';
import { knowledgeOf, type WordTable, withSignatures } from './knowledge';
import { countWords, lexiconSignatures } from './lexicon';
import { packModel } from './pack';
import { withoutRedundant } from './prune';
import { predict } from './score';

export interface Effort {
  /** Trainings that are averaged for the model itself. */
  seeds: number;
  /** The same for the models that only prepare it. */
  helperSeeds: number;
}

/** Added to the score of "no name": dropout makes the model a little too shy. */
export const OUTSIDE_BIAS = -0.5;
/** Rarer words of the raw text stay out of the lexicon. */
const MINIMUM_SEEN = 5;

/** The model that makes the lexicon has none itself: all its features learn at one pace. */
const LEXICON_RECIPE = { ...RECIPE, paces: {} };

/** Everything of the inputs that no tagged sentence goes into. */
export function rawKnowledge({ clusters, raw }: Inputs): WordTable {
  return withSignatures(clusters, withCues(new Map(), countCues(raw), MINIMUM_SEEN));
}

/** Adds the lexicon that a model of the chosen sentences teaches itself, and leaves out the words that tell nothing of their own. */
export async function withLexicon(
  inputs: Inputs,
  table: WordTable,
  chosen: Int32Array,
  effort: Effort,
): Promise<WordTable> {
  const data = buildDataset(inputs.corpus, knowledgeOf(table));
  const weights = await trainEnsemble(data, chosen, LEXICON_RECIPE, effort.helperSeeds);
  const tagger = loadTagger(packModel(data.hashes, weights, table, OUTSIDE_BIAS));
  const learnt = lexiconSignatures(countWords(inputs.raw, tagger), MINIMUM_SEEN);
  const cues = new Map([...table.entries].map(([word, { signature }]) => [word, signature]));
  const both = new Map(cues);
  for (const [word, signature] of learnt) both.set(word, (signature | (cues.get(word) ?? 0)) >>> 0);
  return withoutRedundant(withSignatures(table, both));
}

/** Labels for each of the chosen sentences, from a model that has not seen it: what a first pass gives on new text. */
async function crossPredict(data: Dataset, chosen: Int32Array, effort: Effort): Promise<Uint8Array> {
  const labels = new Uint8Array(data.labels.length);
  const folds = contiguousFolds(chosen.length).map((fold) => fold.map((at) => chosen[at]!));
  for (const [index, fold] of folds.entries()) {
    const weights = await trainEnsemble(data, allBut(folds, index), RECIPE, effort.helperSeeds);
    predict(data, fold, weights, labels, OUTSIDE_BIAS);
  }
  return labels;
}

/** The document's evidence for each token of a corpus, from a first pass' labels. The corpus counts as one document. */
export function evidenceOf(corpus: readonly Sentence[], labels: Uint8Array): Uint8Array {
  const ids = new Map<string, number>();
  const stems: number[] = [];
  const starts = [0];
  for (const { tokens } of corpus) {
    for (const token of tokens) {
      const stem = documentStem(wordForm(token));
      if (stem && !ids.has(stem)) ids.set(stem, ids.size);
      stems.push(stem ? ids.get(stem)! : -1);
    }
    starts.push(stems.length);
  }
  const tokens = { starts: Int32Array.from(starts), stems: Int32Array.from(stems), stemCount: ids.size };
  const evidence = new Uint8Array(stems.length);
  new DocumentEvidence().read(tokens, labels, evidence);
  return evidence;
}

/** Trains a model on the chosen sentences: for the one that ships, on all of them. */
export async function trainModel(
  inputs: Inputs,
  chosen: Int32Array,
  effort: Effort,
  log: (line: string) => void,
): Promise<Uint8Array> {
  const table = await withLexicon(inputs, rawKnowledge(inputs), chosen, effort);
  log('lexicon made');
  const labels = await crossPredict(buildDataset(inputs.corpus, knowledgeOf(table)), chosen, effort);
  log('first pass predicted');
  const data = buildDataset(inputs.corpus, knowledgeOf(table), evidenceOf(inputs.corpus, labels));
  const weights = await trainEnsemble(data, chosen, RECIPE, effort.seeds);
  log('trained');
  return packModel(data.hashes, weights, table, OUTSIDE_BIAS);
}

/** The sentences of all folds but one. */
export function allBut(folds: readonly Int32Array[], left: number): Int32Array {
  return Int32Array.from(folds.flatMap((fold, index) => (index === left ? [] : [...fold])));
}
