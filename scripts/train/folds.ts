/** Five contiguous folds: each part is tagged by models that saw only the other four, lexicon included. */
import { contiguousFolds } from './corpus';
import { RECIPE } from './crf';
import { buildDataset } from './dataset';
import { trainEnsemble } from './ensemble';
import type { Inputs } from './inputs';
import { knowledgeOf } from './knowledge';
import { allBut, type Effort, evidenceOf, OUTSIDE_BIAS, rawKnowledge, withLexicon } from './recipe';
import { predict, scoreSpans, type Scores } from './score';

/** Prints the scores of each fold and their means: sentence by sentence, then with the document pass. */
export async function runFolds(inputs: Inputs, effort: Effort, log: (line: string) => void): Promise<void> {
  const { corpus } = inputs;
  const folds = contiguousFolds(corpus.length);
  const raw = rawKnowledge(inputs);
  const tables = [];
  const singles: Scores[] = [];
  const labels = new Uint8Array(corpus.reduce((total, { tokens }) => total + tokens.length, 0));
  for (const [index, fold] of folds.entries()) {
    const table = await withLexicon(inputs, raw, allBut(folds, index), effort);
    tables.push(table);
    const data = buildDataset(corpus, knowledgeOf(table));
    predict(data, fold, await trainEnsemble(data, allBut(folds, index), RECIPE, effort.seeds), labels, OUTSIDE_BIAS);
    singles.push(scoreSpans(data.sentences, fold, data.labels, labels));
    log(`fold ${index + 1}, sentences: ${line(singles.at(-1)!)}`);
  }
  log(`mean of folds, sentences: f1 ${mean(singles, 'f1')} common ${mean(singles, 'common')}`);
  const evidence = evidenceOf(corpus, labels);
  const doubles: Scores[] = [];
  for (const [index, fold] of folds.entries()) {
    const data = buildDataset(corpus, knowledgeOf(tables[index]!), evidence);
    const second = new Uint8Array(labels.length);
    predict(data, fold, await trainEnsemble(data, allBut(folds, index), RECIPE, effort.seeds), second, OUTSIDE_BIAS);
    doubles.push(scoreSpans(data.sentences, fold, data.labels, second));
    log(`fold ${index + 1}, document pass: ${line(doubles.at(-1)!)}`);
  }
  log(`mean of folds, document pass: f1 ${mean(doubles, 'f1')} common ${mean(doubles, 'common')}`);
}

function line({ precision, recall, f1, common, byType }: Scores): string {
  const types = Object.entries(byType).map(([type, score]) => `${type} ${score.toFixed(1)}`);
  const all = { f1, precision, recall, common };
  return [...Object.entries(all).map(([name, score]) => `${name} ${score.toFixed(2)}`), ...types].join(' ');
}

function mean(scores: readonly Scores[], name: 'f1' | 'common'): string {
  return (scores.reduce((total, score) => total + score[name], 0) / scores.length).toFixed(2);
}
