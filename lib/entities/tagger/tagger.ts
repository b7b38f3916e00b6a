/**
 * The statistical tagger: a linear-chain model over hashed features with a second pass over the document
 * (`docs/decisions/025-tagger.md`). It knows the names of its corpus' kind (people, places, organisations, the rest) and
 * leaves proclitics on their tokens: what cuts them off, and what the corpus does not teach, is `lib/entities`' business.
 */
import { DocumentEvidence, EVIDENCE_VALUES } from './document';
import { Emissions } from './emissions';
import { documentFeatures } from './features';
import { LABELS, spansOf, TAGGER_TYPES, type TokenSpan } from './labels';
import { type Model, viewModel } from './packed';
import { packRow, PAIRS } from './pairs';
import { Posterior } from './posterior';
import { Viterbi, wellFormed } from './viterbi';

export type { TokenSpan } from './labels';

/** A document's words in one row, by the numbers that the tagger gave them. */
export interface WordRow {
  words: Int32Array;
  /** Where each sentence starts, and the number of words at the end. Sentences of more than `LONGEST` are cut. */
  starts: readonly number[];
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
  /** Room for so many words, and maybe more, that holds until the next is asked for. */
  rowFor(count: number): Int32Array;
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
/** Words for which working memory is kept from one document to the next. */
const KEPT_WORDS = 1 << 17;

/** Working memory for a document of so many words. */
class Room {
  /** `sums[token * PAIRS + type]` (`pairs.ts`). */
  readonly row: Int32Array;
  readonly sums: Int32Array;
  readonly labels: Uint8Array;
  readonly stems: Int32Array;
  readonly evidence: Uint8Array;

  constructor(readonly words: number) {
    this.row = new Int32Array(words);
    this.sums = new Int32Array(words * PAIRS);
    this.labels = new Uint8Array(words);
    this.stems = new Int32Array(words);
    this.evidence = new Uint8Array(words);
  }
}

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
  const documentEvidence = new DocumentEvidence();
  const evidenceScores = evidenceScoresOf(model);
  let generation = 0;
  let kept = new Room(0);

  function begin(): number {
    if (emitter.size > MOST_WORDS) {
      emitter.forget();
      generation += 1;
    }
    return generation;
  }

  function roomFor(words: number): Room {
    if (words <= kept.words) return kept;
    if (words > KEPT_WORDS) return new Room(words);
    return (kept = new Room(Math.min(KEPT_WORDS, words * 2)));
  }

  function tagRow({ words, starts }: WordRow): TokenSpan[] {
    const count = starts.at(-1) ?? 0;
    const { sums, labels, stems, evidence } = roomFor(count);
    for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
      emitter.add(words, starts[sentence]!, starts[sentence + 1]!, sums);
      viterbi.decode(sums, starts[sentence]!, starts[sentence + 1]!, labels);
    }
    emitter.readStems(words, count, stems);
    documentEvidence.read({ starts, stems, stemCount: emitter.stemCount }, labels, evidence);
    for (let token = 0; token < count; token += 1) {
      const from = evidence[token]! * PAIRS;
      const at = token * PAIRS;
      // Written out, as where they were added up: a loop of four takes twice the time.
      sums[at]! += evidenceScores[from]!;
      sums[at + 1]! += evidenceScores[from + 1]!;
      sums[at + 2]! += evidenceScores[from + 2]!;
      sums[at + 3]! += evidenceScores[from + 3]!;
    }
    const found: TokenSpan[] = [];
    for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
      const start = starts[sentence]!;
      const end = starts[sentence + 1]!;
      viterbi.decode(sums, start, end, labels);
      const spans = spansOf(labels, start, end);
      posterior.begin(start, end);
      for (const { first, last, type } of spans) {
        const begins = 1 + 2 * TAGGER_TYPES.indexOf(type);
        const confidence = posterior.spanProbability(sums, start, end, start + first, start + last, begins);
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
    rowFor: (count) => roomFor(count).row,
    tag(sentences) {
      begin();
      return perSentence(sentences, tagRow(readWords(sentences, (token) => emitter.word(token))));
    },
  };
}

/** The scores of each value of evidence. */
function evidenceScoresOf(model: Model): Int32Array {
  const packed = new Int32Array(EVIDENCE_VALUES * PAIRS);
  const nine = new Int32Array(LABELS);
  for (let evidence = 0; evidence < EVIDENCE_VALUES; evidence += 1) {
    nine.fill(0);
    documentFeatures(evidence, (hash) => model.addRow(model.row(hash), nine, 0));
    packRow(nine, 0, packed, evidence * PAIRS);
  }
  return packed;
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
  return { words, starts };
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
