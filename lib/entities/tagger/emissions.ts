/** Scores of labels for tokens, in pairs (`pairs.ts`): each word's are summed once and kept, the sentence's own features are added. */
import {
  AFTER_SENTENCE,
  BEFORE_SENTENCE,
  BIAS,
  boundaryFeature,
  LEXICAL_AFTER_SENTENCE,
  LEXICAL_BEFORE_SENTENCE,
  lexicalFeatures,
  listedFeature,
  pairAfterFeature,
  pairBeforeFeature,
  tripleFeature,
  triggerFeature,
  wordFeatures,
} from './features';
import { documentStem, wordForm } from './forms';
import { hashAt } from './hash';
import { LABELS } from './labels';
import { continues, LISTED_CODES, type ListedTokens, listedWord, type ListedWord, markNameAt } from './listed';
import type { Model } from './packed';
import { packRow, PAIRS } from './pairs';
import { TRIGGER_KINDS } from './triggers';

/** How far a word's features are seen on either side. */
const REACH = 2;
const SEEN = 2 * REACH + 1;
/** A word's scores for the tokens from two before it to two behind it: they lie as those tokens' sums do. */
const ROW = SEEN * PAIRS;
/** Middle clusters and the three marks beside them. */
const CLUSTERS = AFTER_SENTENCE + 1;
const LEXICALS = LEXICAL_AFTER_SENTENCE + 1;
/** Summed scores of clusters in threes that are remembered: a slot holds its key and the scores, in half a line of the processor's cache. */
const TRIPLE_BITS = 15;
const SLOT = 8;
const UNUSED = -1;
const UNREAD = -2;
/** What a sentence needs of a word, in one number: its cluster, its lexicon class, its triggers, whether a listed name may start at it. */
const CLUSTER = 0xfff;
const LEXICAL_SHIFT = 12;
const LEXICAL = 0xf;
const TRIGGER_SHIFT = 16;
const STARTS_NAME = 1 << 24;
/** The number of what stands outside a sentence: its row says how near the sentence's end is. */
const EDGE = 0;
const OUTSIDE = AFTER_SENTENCE | (LEXICAL_AFTER_SENTENCE << LEXICAL_SHIFT);

/** Sets of kinds of trigger, a bit each. */
const TRIGGER_SETS = 1 << TRIGGER_KINDS;
const ALL_TRIGGERS = TRIGGER_SETS - 1;
/** Distances that the model tells apart. */
const TRIGGER_STEPS = 3;

/** The words met so far, with the sums of their weights. */
class Words {
  readonly ids = new Map<string, number>();
  readonly stemIds = new Map<string, number>();
  scores = new Int32Array(1024 * ROW);
  traits = new Int32Array(1024);
  stems = new Int32Array(1024);
  readonly listed: ListedWord[] = [];
  private readonly sums = new Int32Array(SEEN * LABELS);

  constructor(
    private readonly model: Model,
    private readonly readsLists: boolean,
  ) {
    for (const offset of [-2, -1, 1, 2]) {
      model.addRow(model.row(boundaryFeature(offset)), this.sums, (REACH - offset) * LABELS);
    }
    this.keepSums(EDGE);
    this.traits[EDGE] = OUTSIDE;
  }

  id(token: string): number {
    return this.ids.get(token) ?? this.add(token);
  }

  private add(token: string): number {
    const id = this.ids.size + EDGE + 1;
    this.ids.set(token, id);
    if (id >= this.stems.length) this.grow();
    const { model, sums } = this;
    const form = wordForm(token);
    const own = REACH * LABELS;
    sums.fill(0);
    const { cluster, triggers, lexical } = wordFeatures(form, model.words, (hash, reach) => {
      for (let offset = -reach; offset <= reach; offset += 1) {
        // Seen `offset` tokens away from a token, the word scores the token `-offset` away from itself.
        model.addRow(model.row(hashAt(hash, offset)), sums, own - offset * LABELS);
      }
    });
    model.addRow(model.row(BIAS), sums, own);
    for (let offset = -1; offset <= 1; offset += 1) {
      model.addRow(model.row(listedFeature(0, offset)), sums, own - offset * LABELS);
    }
    this.keepSums(id);
    this.traits[id] = cluster | (lexical << LEXICAL_SHIFT) | (triggers << TRIGGER_SHIFT);
    // A model that was trained without the lists is not kept waiting by them.
    if (this.readsLists) {
      const listed = listedWord(form.folded);
      this.listed[id] = listed;
      if (listed.starts) this.traits[id]! |= STARTS_NAME;
    }
    const stem = documentStem(form);
    let stemId = stem ? this.stemIds.get(stem) : -1;
    if (stemId === undefined) this.stemIds.set(stem, (stemId = this.stemIds.size));
    this.stems[id] = stemId;
    return id;
  }

  private keepSums(id: number): void {
    for (let at = 0; at < SEEN; at += 1) packRow(this.sums, at * LABELS, this.scores, id * ROW + at * PAIRS);
  }

  private grow(): void {
    const length = this.stems.length * 2;
    this.scores = grown(this.scores, length * ROW);
    this.traits = grown(this.traits, length);
    this.stems = grown(this.stems, length);
  }
}

function grown(from: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(length);
  to.set(from);
  return to;
}

/** A sentence in which names of the lists are marked: each adds to the sums of its tokens and of those beside them. */
class Sentence implements ListedTokens {
  constructor(
    private readonly known: Words,
    private readonly scores: Int32Array,
    private readonly words: Int32Array,
    private readonly start: number,
    private readonly end: number,
    private readonly sums: Int32Array,
  ) {}

  wordAt(at: number): ListedWord {
    return this.known.listed[this.words[at]!]!;
  }

  mark(token: number, code: number): void {
    const { scores, sums } = this;
    for (let offset = -1; offset <= 1; offset += 1) {
      const seenFrom = token - offset;
      if (seenFrom < this.start || seenFrom >= this.end) continue;
      const from = (code * 3 + offset + 1) * PAIRS;
      const to = seenFrom * PAIRS;
      for (let type = 0; type < PAIRS; type += 1) sums[to + type]! += scores[from + type]!;
    }
  }
}

/** Turns words into sums of scores. Keeps what it learnt of words and clusters for the documents that follow. */
export class Emissions {
  private words: Words;
  private readonly pairsBefore = new Int32Array(CLUSTERS * CLUSTERS).fill(UNREAD);
  private readonly pairsAfter = new Int32Array(CLUSTERS * CLUSTERS).fill(UNREAD);
  private readonly triples = new Int32Array(SLOT << TRIPLE_BITS).fill(UNUSED);
  private readonly nine = new Int32Array(LABELS);
  /** Summed scores of each set of triggers at each distance. */
  private readonly triggerScores: Int32Array;
  /** Summed scores of the lexicon classes of three tokens. */
  private readonly lexicalScores: Int32Array;
  /** Scores of the lists' codes, as seen from the token after, the token itself, the token before; less those of no code, which each word has. */
  private readonly listedScores: Int32Array;
  private readonly readsLists: boolean;

  constructor(private readonly model: Model) {
    this.triggerScores = triggerScoresOf(model);
    this.lexicalScores = lexicalScoresOf(model);
    this.listedScores = listedScoresOf(model);
    this.readsLists = this.listedScores.some((score) => score !== 0);
    this.words = new Words(model, this.readsLists);
  }

  /** Forgets the words: the numbers given until now mean nothing any more. */
  forget(): void {
    this.words = new Words(this.model, this.readsLists);
  }

  /** A number for the word, valid until `forget`. */
  word(token: string): number {
    return this.words.id(token);
  }

  /** Words that are kept. */
  get size(): number {
    return this.words.ids.size;
  }

  /** The lexicon class (`features`) of a word. */
  lexicalOf(word: number): number {
    return (this.words.traits[word]! >> LEXICAL_SHIFT) & LEXICAL;
  }

  /** Writes a number for each word's stem, -1 for none. */
  readStems(words: Int32Array, found: Int32Array): void {
    const { stems } = this.words;
    for (let at = 0; at < words.length; at += 1) found[at] = stems[words[at]!]!;
  }

  get stemCount(): number {
    return this.words.stemIds.size;
  }

  /** Writes the sums of a sentence's scores (tokens `start` to `end` of a document's words): `sums[token * PAIRS + type]`. */
  add(words: Int32Array, start: number, end: number, sums: Int32Array): void {
    const { scores, traits } = this.words;
    const { triples, lexicalScores, triggerScores } = this;
    let beforeLast = EDGE;
    let last = EDGE;
    let own = words[start]!;
    let next = start + 1 < end ? words[start + 1]! : EDGE;
    let clusterBefore = BEFORE_SENTENCE;
    let lexicalBefore = LEXICAL_BEFORE_SENTENCE;
    let trait = traits[own]!;
    /** The triggers of the four tokens before, the nearest lowest. */
    let triggers = 0;
    let names = 0;
    for (let token = start; token < end; token += 1) {
      const afterNext = token + 2 < end ? words[token + 2]! : EDGE;
      const traitAfter = traits[next]!;
      const cluster = trait & CLUSTER;
      const lexical = (trait >> LEXICAL_SHIFT) & LEXICAL;
      // In each word's row the place of the token that it scores; all are added at once, so that a sum is stored once.
      const one = beforeLast * ROW + 4 * PAIRS;
      const two = last * ROW + 3 * PAIRS;
      const three = own * ROW + 2 * PAIRS;
      const four = next * ROW + PAIRS;
      const five = afterNext * ROW;
      const six = this.tripleAt(clusterBefore, cluster, traitAfter & CLUSTER);
      const seven =
        ((lexicalBefore * LEXICALS + lexical) * LEXICALS + ((traitAfter >> LEXICAL_SHIFT) & LEXICAL)) * PAIRS;
      const at = token * PAIRS;
      sums[at] =
        scores[one]! +
        scores[two]! +
        scores[three]! +
        scores[four]! +
        scores[five]! +
        triples[six]! +
        lexicalScores[seven]!;
      sums[at + 1] =
        scores[one + 1]! +
        scores[two + 1]! +
        scores[three + 1]! +
        scores[four + 1]! +
        scores[five + 1]! +
        triples[six + 1]! +
        lexicalScores[seven + 1]!;
      sums[at + 2] =
        scores[one + 2]! +
        scores[two + 2]! +
        scores[three + 2]! +
        scores[four + 2]! +
        scores[five + 2]! +
        triples[six + 2]! +
        lexicalScores[seven + 2]!;
      sums[at + 3] =
        scores[one + 3]! +
        scores[two + 3]! +
        scores[three + 3]! +
        scores[four + 3]! +
        scores[five + 3]! +
        triples[six + 3]! +
        lexicalScores[seven + 3]!;
      if (triggers !== 0) addTriggers(triggers, triggerScores, sums, at);
      triggers = ((triggers << TRIGGER_KINDS) | ((trait >> TRIGGER_SHIFT) & ALL_TRIGGERS)) & 0xffff;
      names |= trait;
      clusterBefore = cluster;
      lexicalBefore = lexical;
      trait = traitAfter;
      beforeLast = last;
      last = own;
      own = next;
      next = afterNext;
    }
    if (names & STARTS_NAME) this.addListed(words, start, end, sums);
  }

  /** Names of the lists, as their tokens and those beside them see them. */
  private addListed(words: Int32Array, start: number, end: number, sums: Int32Array): void {
    const { traits, listed } = this.words;
    const sentence = new Sentence(this.words, this.listedScores, words, start, end, sums);
    for (let token = start; token < end; token += 1) {
      if ((traits[words[token]!]! & STARTS_NAME) === 0) continue;
      const word = listed[words[token]!]!;
      if (token + 1 === end || !continues(word, listed[words[token + 1]!]!)) {
        if (word.alone > 0) sentence.mark(token, word.alone);
        continue;
      }
      const length = markNameAt(token, end, sentence);
      if (length > 1) token += length - 1;
    }
  }

  /** Where in `triples` the scores of three clusters lie. */
  private tripleAt(before: number, cluster: number, after: number): number {
    const { triples } = this;
    const key = (before * CLUSTERS + cluster) * CLUSTERS + after;
    const slot = Math.imul(key, 0x9e3779b1) >>> (32 - TRIPLE_BITS);
    let from = slot * SLOT;
    if (triples[from] === key) return from + 1;
    // A neighbour takes what the slot cannot: of a page's threes some would else drive each other out at every turn.
    if (triples[from] !== UNUSED) from = (slot ^ 1) * SLOT;
    if (triples[from] !== key) this.readTriple(before, cluster, after, from, key);
    return from + 1;
  }

  private readTriple(before: number, cluster: number, after: number, from: number, key: number): void {
    const { model, pairsBefore, pairsAfter, triples, nine } = this;
    nine.fill(0);
    const one = before * CLUSTERS + cluster;
    if (pairsBefore[one] === UNREAD) pairsBefore[one] = model.row(pairBeforeFeature(before, cluster));
    model.addRow(pairsBefore[one]!, nine, 0);
    const other = cluster * CLUSTERS + after;
    if (pairsAfter[other] === UNREAD) pairsAfter[other] = model.row(pairAfterFeature(cluster, after));
    model.addRow(pairsAfter[other]!, nine, 0);
    model.addRow(model.row(tripleFeature(before, cluster, after)), nine, 0);
    triples[from] = key;
    packRow(nine, 0, triples, from + 1);
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

function lexicalScoresOf(model: Model): Int32Array {
  const packed = new Int32Array(LEXICALS ** 3 * PAIRS);
  const nine = new Int32Array(LABELS);
  for (let key = 0; key < LEXICALS ** 3; key += 1) {
    nine.fill(0);
    const own = Math.floor(key / LEXICALS) % LEXICALS;
    lexicalFeatures(Math.floor(key / LEXICALS ** 2), own, key % LEXICALS, (hash) =>
      model.addRow(model.row(hash), nine, 0),
    );
    packRow(nine, 0, packed, key * PAIRS);
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
