/** Scores of labels for tokens, in pairs (`pairs.ts`): each word's are summed once and kept (`rows.ts`), the sentence's own features are added. */
import {
  BEFORE_SENTENCE,
  LEXICAL_AFTER_SENTENCE,
  LEXICAL_BEFORE_SENTENCE,
  lexicalFeatures,
  listedFeature,
  TRIGGER_DISTANCE,
  triggerFeature,
} from './features';
import { LABELS } from './labels';
import { LISTED_CODES, type ListedTokens, type ListedWord, markNameAt } from './listed';
import type { Model } from './packed';
import { packRow, PAIRS } from './pairs';
import {
  ALONE,
  ALONE_SHIFT,
  BIT_SHIFT,
  CLUSTER,
  EDGE,
  LEXICAL,
  LEXICAL_SHIFT,
  ROW,
  STARTS_NAME,
  TRIGGER_SHIFT,
  WordRows,
} from './rows';
import { TRIGGER_KINDS } from './triggers';
import { Triples } from './triples';

/** Lexicon classes and the two marks beside them. */
const LEXICALS = LEXICAL_AFTER_SENTENCE + 1;
/** No pair of scores: its halves are bounded (`pairs.ts`). */
const UNREAD = 1 << 31;
/** Sets of kinds of trigger, a bit each. */
const TRIGGER_SETS = 1 << TRIGGER_KINDS;
const ALL_TRIGGERS = TRIGGER_SETS - 1;
/** The sets of as many tokens as a trigger is seen from, side by side. */
const RECENT_TRIGGERS = (1 << (TRIGGER_DISTANCE * TRIGGER_KINDS)) - 1;
/** Distances that the model tells apart. */
const TRIGGER_STEPS = 3;

/** The codes of a sentence's tokens in names of the lists; those beside its ends are 0. */
class Marks implements ListedTokens {
  codes: Uint8Array = new Uint8Array(64);
  private words: Int32Array = new Int32Array(0);
  private start = 0;

  constructor(private readonly known: WordRows) {}

  begin(words: Int32Array, start: number, end: number): void {
    if (this.codes.length < end - start + 2) this.codes = new Uint8Array((end - start) * 2);
    const { codes } = this;
    for (let at = 0; at < end - start + 2; at += 1) codes[at] = 0;
    this.words = words;
    this.start = start;
  }

  wordAt(at: number): ListedWord {
    return this.known.listed[this.words[at]!]!;
  }

  mark(token: number, code: number): void {
    this.codes[token - this.start + 1] = code;
  }
}

/** Turns words into sums of scores. Keeps what it learnt of words and clusters for the documents that follow. */
export class Emissions {
  private words: WordRows;
  private marks: Marks;
  private readonly triples: Triples;
  /** Summed scores of each set of triggers at each distance. */
  private readonly triggerScores: Int32Array;
  /** Summed scores of the lexicon classes of three tokens. */
  private readonly lexicalScores = new Int32Array(LEXICALS ** 3 * PAIRS).fill(UNREAD);
  private readonly nine = new Int32Array(LABELS);
  /** Scores of the lists' codes, as seen from the token after, the token itself, the token before; less those of no code, which each word has. */
  private readonly listedScores: Int32Array;
  private readonly readsLists: boolean;

  constructor(private readonly model: Model) {
    this.triples = new Triples(model);
    this.triggerScores = triggerScoresOf(model);
    this.listedScores = listedScoresOf(model);
    this.readsLists = this.listedScores.some((score) => score !== 0);
    this.words = new WordRows(model, this.readsLists);
    this.marks = new Marks(this.words);
  }

  /** Forgets the words: the numbers given until now mean nothing any more. */
  forget(): void {
    this.words = new WordRows(this.model, this.readsLists);
    this.marks = new Marks(this.words);
  }

  /** A number for the word, valid until `forget`. */
  word(token: string): number {
    return this.words.id(token);
  }

  /** Words that are kept. */
  get size(): number {
    return this.words.size;
  }

  /** The lexicon class (`features`) of a word. */
  lexicalOf(word: number): number {
    return (this.words.traits[word]! >> LEXICAL_SHIFT) & LEXICAL;
  }

  /** Writes a number for the stem of each of so many words, -1 for none. */
  readStems(words: Int32Array, count: number, found: Int32Array): void {
    const { stems } = this.words;
    for (let at = 0; at < count; at += 1) found[at] = stems[words[at]!]!;
  }

  get stemCount(): number {
    return this.words.stemCount;
  }

  /** Writes the sums of a sentence's scores (tokens `start` to `end` of a document's words): `sums[token * PAIRS + type]`. */
  add(words: Int32Array, start: number, end: number, sums: Int32Array): void {
    this.writeClasses(words, start, end, sums);
    this.addWords(words, start, end, sums);
  }

  /**
   * Writes the scores of clusters and lexicon classes in threes, and marks names of the lists. What a token needs lies anywhere in memory,
   * so nothing else is done on the way: the processor asks for the next tokens' meanwhile.
   */
  private writeClasses(words: Int32Array, start: number, end: number, sums: Int32Array): void {
    const { traits: all, onward } = this.words;
    const { triples, lexicalScores, marks } = this;
    const { scores } = triples;
    marks.begin(words, start, end);
    let clusterBefore = BEFORE_SENTENCE;
    let lexicalBefore = LEXICAL_BEFORE_SENTENCE;
    let word = words[start]!;
    let traits = all[word]!;
    let free = start;
    for (let token = start; token < end; token += 1) {
      const next = token + 1 < end ? words[token + 1]! : EDGE;
      const traitsAfter = all[next]!;
      const cluster = traits & CLUSTER;
      const lexical = (traits >> LEXICAL_SHIFT) & LEXICAL;
      const lexicalAfter = (traitsAfter >> LEXICAL_SHIFT) & LEXICAL;
      const one = triples.at(clusterBefore, cluster, traitsAfter & CLUSTER);
      const two = ((lexicalBefore * LEXICALS + lexical) * LEXICALS + lexicalAfter) * PAIRS;
      if (lexicalScores[two] === UNREAD) this.readLexical(lexicalBefore, lexical, lexicalAfter, two);
      const at = token * PAIRS;
      sums[at] = scores[one]! + lexicalScores[two]!;
      sums[at + 1] = scores[one + 1]! + lexicalScores[two + 1]!;
      sums[at + 2] = scores[one + 2]! + lexicalScores[two + 2]!;
      sums[at + 3] = scores[one + 3]! + lexicalScores[two + 3]!;
      if (traits & STARTS_NAME && token >= free) {
        const bit = (traitsAfter >> BIT_SHIFT) & 31;
        if ((onward[word]! >> bit) & 1) free = token + markNameAt(token, end, marks);
        else marks.mark(token, (traits >> ALONE_SHIFT) & ALONE);
      }
      clusterBefore = cluster;
      lexicalBefore = lexical;
      traits = traitsAfter;
      word = next;
    }
  }

  /** Apart from its asking: what a closure sees lies in an object that is made at each call, also where the closure is not. */
  private readLexical(before: number, own: number, after: number, from: number): void {
    const { model, nine } = this;
    nine.fill(0);
    lexicalFeatures(before, own, after, (hash) => model.addRow(model.row(hash), nine, 0));
    packRow(nine, 0, this.lexicalScores, from);
  }

  /** Adds what the words around a token, the triggers before it and names of the lists say of it. */
  private addWords(words: Int32Array, start: number, end: number, sums: Int32Array): void {
    const { rows, traits } = this.words;
    const { triggerScores, listedScores } = this;
    const { codes } = this.marks;
    let beforeLast = EDGE;
    let last = EDGE;
    let own = words[start]! * ROW;
    let next = start + 1 < end ? words[start + 1]! * ROW : EDGE;
    /** The triggers of the four tokens before, the nearest lowest. */
    let triggers = 0;
    for (let token = start; token < end; token += 1) {
      const afterNext = token + 2 < end ? words[token + 2]! * ROW : EDGE;
      // In each word's row the place of the token that it scores; all are added at once, so that a sum is stored once.
      const one = beforeLast + 4 * PAIRS;
      const two = last + 3 * PAIRS;
      const three = own + 2 * PAIRS;
      const four = next + PAIRS;
      const five = afterNext;
      const at = token * PAIRS;
      sums[at] = sums[at]! + rows[one]! + rows[two]! + rows[three]! + rows[four]! + rows[five]!;
      sums[at + 1] =
        sums[at + 1]! + rows[one + 1]! + rows[two + 1]! + rows[three + 1]! + rows[four + 1]! + rows[five + 1]!;
      sums[at + 2] =
        sums[at + 2]! + rows[one + 2]! + rows[two + 2]! + rows[three + 2]! + rows[four + 2]! + rows[five + 2]!;
      sums[at + 3] =
        sums[at + 3]! + rows[one + 3]! + rows[two + 3]! + rows[three + 3]! + rows[four + 3]! + rows[five + 3]!;
      if (triggers !== 0) addTriggers(triggers, triggerScores, sums, at);
      triggers =
        ((triggers << TRIGGER_KINDS) | ((traits[words[token]!]! >> TRIGGER_SHIFT) & ALL_TRIGGERS)) & RECENT_TRIGGERS;
      const before = codes[token - start]!;
      const here = codes[token - start + 1]!;
      const after = codes[token - start + 2]!;
      if (before | here | after) addListed(before, here, after, listedScores, sums, at);
      beforeLast = last;
      last = own;
      own = next;
      next = afterNext;
    }
  }
}

/** Adds the scores of the triggers before a token, each kind where it is nearest; three and four tokens are one distance. */
function addTriggers(triggers: number, scores: Int32Array, sums: Int32Array, at: number): void {
  const near = triggers & ALL_TRIGGERS;
  const further = (triggers >> TRIGGER_KINDS) & ALL_TRIGGERS & ~near;
  const far =
    ((triggers >> (2 * TRIGGER_KINDS)) | (triggers >> (3 * TRIGGER_KINDS))) & ALL_TRIGGERS & ~(near | further);
  const one = near * PAIRS;
  const two = (TRIGGER_SETS + further) * PAIRS;
  const three = (2 * TRIGGER_SETS + far) * PAIRS;
  for (let type = 0; type < PAIRS; type += 1) {
    sums[at + type]! += scores[one + type]! + scores[two + type]! + scores[three + type]!;
  }
}

/** Adds the scores of the lists' codes of the token before, the token itself, the token behind. */
function addListed(
  before: number,
  here: number,
  after: number,
  scores: Int32Array,
  sums: Int32Array,
  at: number,
): void {
  const one = before * 3 * PAIRS;
  const two = (here * 3 + 1) * PAIRS;
  const three = (after * 3 + 2) * PAIRS;
  for (let type = 0; type < PAIRS; type += 1) {
    sums[at + type]! += scores[one + type]! + scores[two + type]! + scores[three + type]!;
  }
}

function triggerScoresOf(model: Model): Int32Array {
  const packed = new Int32Array(TRIGGER_STEPS * TRIGGER_SETS * PAIRS);
  for (let step = 0; step < TRIGGER_STEPS; step += 1) {
    for (let set = 0; set < TRIGGER_SETS; set += 1) {
      const nine = new Int32Array(LABELS);
      for (let kind = 0; kind < TRIGGER_KINDS; kind += 1) {
        if ((set >> kind) & 1) model.addRow(model.row(triggerFeature(kind, step + 1)), nine, 0);
      }
      packRow(nine, 0, packed, (step * TRIGGER_SETS + set) * PAIRS);
    }
  }
  return packed;
}

/** For each code and each offset from -1 to 1 its scores, less those of the code for no name. */
function listedScoresOf(model: Model): Int32Array {
  const scores = new Int32Array(LISTED_CODES * 3 * LABELS);
  for (let code = 0; code < LISTED_CODES; code += 1) {
    for (let offset = -1; offset <= 1; offset += 1) {
      model.addRow(model.row(listedFeature(code, offset)), scores, (code * 3 + offset + 1) * LABELS);
    }
  }
  const none = scores.slice(0, 3 * LABELS);
  const less = scores.map((score, at) => score - none[at % (3 * LABELS)]!);
  const packed = new Int32Array(LISTED_CODES * 3 * PAIRS);
  for (let row = 0; row < LISTED_CODES * 3; row += 1) packRow(less, row * LABELS, packed, row * PAIRS);
  return packed;
}
