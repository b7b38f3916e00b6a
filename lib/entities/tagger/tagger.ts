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

/** A document's words in one row, by the numbers that the tagger gave them. */
export interface WordRow {
  words: Int32Array;
  /** Where each sentence starts, and the number of words at the end. Sentences of more than `LONGEST` are cut. */
  starts: Int32Array;
}

/** Not met often enough to tell; hardly ever (part of) a name; at times or mostly a person's; at times or mostly another name. */
export type Sense = 'unknown' | 'common' | 'person' | 'other';
/** By lexicon class: 0, 1, two for people, the rest. */
const SENSES: readonly Sense[] = ['unknown', 'common', 'person', 'person'];

export interface Tagger {
  /**
   * @param sentences the tokens (`lib/text/tokens`) of each sentence, in the document's order
   * @returns the names in each sentence, in order, none overlapping, `first` and `last` being indexes of its tokens
   */
  tag(sentences: readonly (readonly string[])[]): TokenSpan[][];
  /** The same for words that were numbered before: what reads words anyway keeps their numbers. */
  tagRow(row: WordRow): TokenSpan[];
  /** A number for a word, valid while `generation` stays the same. */
  numberOf(token: string): number;
  /** What the lexicon, which the model taught itself from raw text, knows of a numbered word. */
  senseOf(number: number): Sense;
  /** Starts a document: forgets the words when they have become too many, and then counts one more generation. */
  begin(): number;
}

/** Longer sentences are read in pieces, so that working memory and time stay in bounds whatever the text. */
export const LONGEST = 400;
/** Kept words beyond which the memory is given back before the next document. */
const MOST_WORDS = 60_000;
/** Scores for which memory is kept from one document to the next. */
const KEPT_SCORES = 1 << 20;

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
  let generation = 0;
  let kept = new Int32Array(0);

  function begin(): number {
    if (emitter.size > MOST_WORDS) {
      emitter.forget();
      generation += 1;
    }
    return generation;
  }

  /** Room for the scores of so many words, all zero. */
  function scoresFor(words: number): Int32Array {
    const length = words * LABELS;
    if (length > KEPT_SCORES) return new Int32Array(length);
    if (kept.length < length) return (kept = new Int32Array(Math.min(KEPT_SCORES, length * 2)));
    return kept.fill(0, 0, length);
  }

  function tagRow({ words, starts }: WordRow): TokenSpan[] {
    const emissions = scoresFor(words.length);
    const labels = new Uint8Array(words.length);
    for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
      emitter.add(words, starts[sentence]!, starts[sentence + 1]!, emissions);
      viterbi.decode(emissions, starts[sentence]!, starts[sentence + 1]!, labels);
    }
    const stems = emitter.stemsOf(words);
    const evidence = documentEvidence({ starts, stems, stemCount: emitter.stemCount }, labels);
    for (let token = 0; token < words.length; token += 1) {
      const from = evidence[token]! * LABELS;
      const at = token * LABELS;
      for (let label = 0; label < LABELS; label += 1) emissions[at + label]! += evidenceScores[from + label]!;
    }
    const found: TokenSpan[] = [];
    for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
      const start = starts[sentence]!;
      const end = starts[sentence + 1]!;
      viterbi.decode(emissions, start, end, labels);
      const spans = spansOf(labels, start, end);
      if (spans.length === 0) continue;
      posterior.read(emissions, start, end, spans[0]!.first, spans.at(-1)!.last);
      for (const { first, last, type } of spans) {
        const begins = 1 + 2 * TAGGER_TYPES.indexOf(type);
        const confidence = posterior.spanProbability(first, last, begins, end - start);
        found.push({ first: start + first, last: start + last, type, confidence });
      }
    }
    return found;
  }

  return {
    begin,
    numberOf: (token) => emitter.word(token),
    senseOf: (number) => SENSES[emitter.lexicalOf(number)] ?? 'other',
    tagRow,
    tag(sentences) {
      begin();
      return perSentence(sentences, tagRow(readWords(sentences, (token) => emitter.word(token))));
    },
  };
}

/** The document's words in one row, cut into sentences of bounded length. */
function readWords(sentences: readonly (readonly string[])[], word: (token: string) => number): WordRow {
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
