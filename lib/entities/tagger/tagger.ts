/**
 * The statistical tagger: a linear-chain model over hashed features with a second pass over the document
 * (`docs/decisions/025-tagger.md`). It knows the names of its corpus' kind (people, places, organisations, the rest) and
 * leaves proclitics on their tokens: what cuts them off, and what the corpus does not teach, is `lib/entities`' business.
 */
import { documentEvidence, EVIDENCE_VALUES } from './document';
import { Emissions } from './emissions';
import { documentFeatures } from './features';
import { LABELS, spansOf, TAGGER_TYPES, type TokenSpan } from './labels';
import { viewModel } from './packed';
import { Posterior } from './posterior';
import { Viterbi, wellFormed } from './viterbi';

export type { TokenSpan } from './labels';

export interface Tagger {
  /**
   * @param sentences the tokens (`lib/text/tokens`) of each sentence, in the document's order
   * @returns the names in each sentence, in order, none overlapping, `first` and `last` being indexes of its tokens
   */
  tag(sentences: readonly (readonly string[])[]): TokenSpan[][];
}

/** Longer sentences are read in pieces, so that working memory and time stay in bounds whatever the text. */
const LONGEST = 400;

/**
 * A tagger over the bytes of `public/tagger.bin`, which must not be changed afterwards.
 * @throws {Error} when the bytes are no model, or one of another version
 */
export function loadTagger(bytes: Uint8Array): Tagger {
  const model = viewModel(bytes);
  const transitions = wellFormed(model.transitions);
  const emitter = new Emissions(model);
  const viterbi = new Viterbi(transitions);
  const posterior = new Posterior(transitions, model.scale);
  const evidenceScores = new Int32Array(EVIDENCE_VALUES * LABELS);
  for (let evidence = 0; evidence < EVIDENCE_VALUES; evidence += 1) {
    documentFeatures(evidence, (hash) => model.addRow(model.row(hash), evidenceScores, evidence * LABELS));
  }

  function tag(sentences: readonly (readonly string[])[]): TokenSpan[][] {
    emitter.begin();
    const { words, starts } = readWords(sentences, (token) => emitter.word(token));
    const emissions = new Int32Array(words.length * LABELS);
    const labels = new Uint8Array(words.length);
    for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
      emitter.add(words, starts[sentence]!, starts[sentence + 1]!, emissions);
      viterbi.decode(emissions, starts[sentence]!, starts[sentence + 1]!, labels);
    }
    const stems = words.map((word) => emitter.stemOf(word));
    const evidence = documentEvidence({ starts, stems, stemCount: emitter.stemCount }, labels);
    for (let token = 0; token < words.length; token += 1) {
      const from = evidence[token]! * LABELS;
      for (let label = 0; label < LABELS; label += 1)
        emissions[token * LABELS + label]! += evidenceScores[from + label]!;
    }
    const found: TokenSpan[] = [];
    for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
      const start = starts[sentence]!;
      const end = starts[sentence + 1]!;
      viterbi.decode(emissions, start, end, labels);
      const spans = spansOf(labels, start, end);
      if (spans.length === 0) continue;
      posterior.read(emissions, start, end);
      for (const { first, last, type } of spans) {
        const begin = 1 + 2 * TAGGER_TYPES.indexOf(type);
        const confidence = posterior.spanProbability(first, last, begin, end - start);
        found.push({ first: start + first, last: start + last, type, confidence });
      }
    }
    return perSentence(sentences, found);
  }

  return { tag };
}

/** The document's words in one row, cut into sentences of bounded length. */
function readWords(
  sentences: readonly (readonly string[])[],
  word: (token: string) => number,
): { words: Int32Array; starts: Int32Array } {
  const words = new Int32Array(sentences.reduce((total, tokens) => total + tokens.length, 0));
  const starts: number[] = [];
  let at = 0;
  for (const tokens of sentences) {
    for (let token = 0; token < tokens.length; token += 1) {
      if (token % LONGEST === 0) starts.push(at);
      words[at] = word(tokens[token]!);
      at += 1;
    }
  }
  starts.push(at);
  return { words, starts: Int32Array.from(starts) };
}

/** Spans of the document's row, given back to the sentences they were found in. */
function perSentence(sentences: readonly (readonly string[])[], found: TokenSpan[]): TokenSpan[][] {
  let next = 0;
  let start = 0;
  return sentences.map((tokens) => {
    const spans: TokenSpan[] = [];
    for (; next < found.length && found[next]!.first < start + tokens.length; next += 1) {
      const span = found[next]!;
      spans.push({ ...span, first: span.first - start, last: span.last - start });
    }
    start += tokens.length;
    return spans;
  });
}
