/** Scores of labels for tokens: each word's are summed once and kept, the sentence's own features are added. */
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
  TRIGGER_DISTANCE,
  triggerFeature,
  wordFeatures,
} from './features';
import { documentStem, wordForm } from './forms';
import { hashAt } from './hash';
import { LABELS } from './labels';
import { LISTED_CODES, type ListedTokens, listedWord, type ListedWord, markNameAt } from './listed';
import type { Model } from './packed';
import { TRIGGER_KINDS } from './triggers';

/** How far a word's features are seen on either side. */
const REACH = 2;
/** A word's scores for the tokens from two before it to two behind it: they lie as those tokens' emissions do. */
const ROW = (2 * REACH + 1) * LABELS;
/** Middle clusters and the three marks beside them. */
const CLUSTERS = AFTER_SENTENCE + 1;
const LEXICALS = LEXICAL_AFTER_SENTENCE + 1;
/**
 * Summed scores of clusters in threes that are remembered: a slot holds its key (as 32 bits) and a score for each label, in half a line
 * of the processor's cache.
 */
const TRIPLE_BITS = 15;
const SLOT = 16;
const KEY = 2;
const UNUSED = -1;
const UNREAD = -2;
/** A word that the lists were not asked for yet. */
const UNASKED = 2;
/** The number of what stands outside a sentence: its row says how near the sentence's end is. */
const EDGE = 0;

const TRIGGER_STEPS = TRIGGER_DISTANCE + 1;

function triggerAt(kind: number, distance: number): number {
  return (kind * TRIGGER_STEPS + distance) * LABELS;
}

/** The words met so far, with the sums of their weights. */
class Words {
  readonly ids = new Map<string, number>();
  readonly stemIds = new Map<string, number>();
  scores = new Int16Array(1024 * ROW);
  clusters = new Uint16Array(1024);
  triggers = new Uint8Array(1024);
  lexicals = new Uint8Array(1024);
  stems = new Int32Array(1024);
  /** What the lists say of a word, once it is asked. */
  private readonly listed: (ListedWord | undefined)[] = [];
  private unlisted = new Uint8Array(1024).fill(UNASKED);
  private readonly folded: string[] = [''];

  constructor(private readonly model: Model) {
    for (const offset of [-2, -1, 1, 2]) {
      model.addRow(model.row(boundaryFeature(offset)), this.scores, (REACH - offset) * LABELS);
    }
  }

  id(token: string): number {
    return this.ids.get(token) ?? this.add(token);
  }

  private add(token: string): number {
    const id = this.ids.size + EDGE + 1;
    this.ids.set(token, id);
    if (id >= this.stems.length) this.grow();
    const { model, scores } = this;
    const form = wordForm(token);
    const own = id * ROW + REACH * LABELS;
    const { cluster, triggers, lexical } = wordFeatures(form, model.words, (hash, reach) => {
      for (let offset = -reach; offset <= reach; offset += 1) {
        // Seen `offset` tokens away from a token, the word scores the token `-offset` away from itself.
        model.addRow(model.row(hashAt(hash, offset)), scores, own - offset * LABELS);
      }
    });
    model.addRow(model.row(BIAS), scores, own);
    for (let offset = -1; offset <= 1; offset += 1) {
      model.addRow(model.row(listedFeature(0, offset)), scores, own - offset * LABELS);
    }
    this.clusters[id] = cluster;
    this.triggers[id] = triggers;
    this.lexicals[id] = lexical;
    this.folded.push(form.folded);
    const stem = documentStem(form);
    let stemId = stem ? this.stemIds.get(stem) : -1;
    if (stemId === undefined) this.stemIds.set(stem, (stemId = this.stemIds.size));
    this.stems[id] = stemId;
    return id;
  }

  listedAt(id: number): ListedWord {
    return (this.listed[id] ??= listedWord(this.folded[id]!));
  }

  /** Whether no name of the lists starts at a word: told without asking the lists again. */
  isUnlisted(id: number): boolean {
    if (this.unlisted[id] === UNASKED) this.unlisted[id] = this.listedAt(id).starts === null ? 1 : 0;
    return this.unlisted[id] === 1;
  }

  private grow(): void {
    const length = this.stems.length * 2;
    this.scores = grown(this.scores, new Int16Array(length * ROW));
    this.clusters = grown(this.clusters, new Uint16Array(length));
    this.triggers = grown(this.triggers, new Uint8Array(length));
    this.lexicals = grown(this.lexicals, new Uint8Array(length));
    this.stems = grown(this.stems, new Int32Array(length));
    this.unlisted = grown(this.unlisted, new Uint8Array(length).fill(UNASKED));
  }
}

function grown<T extends Int16Array | Uint16Array | Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** A sentence in which names of the lists are marked: each adds to the emissions of its tokens and of those beside them. */
class Sentence implements ListedTokens {
  constructor(
    private readonly known: Words,
    private readonly scores: Int32Array,
    private readonly words: Int32Array,
    private readonly start: number,
    private readonly end: number,
    private readonly emissions: Int32Array,
  ) {}

  wordAt(at: number): ListedWord {
    return this.known.listedAt(this.words[at]!);
  }

  mark(token: number, code: number): void {
    const { scores, emissions } = this;
    for (let offset = -1; offset <= 1; offset += 1) {
      const seenFrom = token - offset;
      if (seenFrom < this.start || seenFrom >= this.end) continue;
      const from = (code * 3 + offset + 1) * LABELS;
      const to = seenFrom * LABELS;
      for (let label = 0; label < LABELS; label += 1) emissions[to + label]! += scores[from + label]!;
    }
  }
}

/** Turns words into emissions. Keeps what it learnt of words and clusters for the documents that follow. */
export class Emissions {
  private words: Words;
  private readonly pairsBefore = new Int32Array(CLUSTERS * CLUSTERS).fill(UNREAD);
  private readonly pairsAfter = new Int32Array(CLUSTERS * CLUSTERS).fill(UNREAD);
  private readonly triples = new Int16Array(SLOT << TRIPLE_BITS);
  private readonly tripleKeys = new Int32Array(this.triples.buffer).fill(UNUSED);
  /** Scores of each kind of trigger at each distance. */
  private readonly triggerScores = new Int16Array(TRIGGER_KINDS * TRIGGER_STEPS * LABELS);
  /** Summed scores of the lexicon classes of three tokens. */
  private readonly lexicalScores = new Int16Array(LEXICALS ** 3 * LABELS);
  private readonly lexicalRead = new Uint8Array(LEXICALS ** 3);
  /** Scores of the lists' codes, as seen from the token after, the token itself, the token before; less those of no code, which each word has. */
  private readonly listedScores: Int32Array;
  /** Whether the model was trained with the lists: one that was not is not kept waiting by them. */
  private readonly readsLists: boolean;

  constructor(private readonly model: Model) {
    this.words = new Words(model);
    for (let kind = 0; kind < TRIGGER_KINDS; kind += 1) {
      for (let distance = 1; distance <= TRIGGER_DISTANCE; distance += 1) {
        model.addRow(model.row(triggerFeature(kind, distance)), this.triggerScores, triggerAt(kind, distance));
      }
    }
    this.listedScores = listedScoresOf(model);
    this.readsLists = this.listedScores.some((score) => score !== 0);
  }

  /** Forgets the words: the numbers given until now mean nothing any more. */
  forget(): void {
    this.words = new Words(this.model);
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
    return this.words.lexicals[word]!;
  }

  /** A number for each word's stem, -1 for none. */
  stemsOf(words: Int32Array): Int32Array {
    const { stems } = this.words;
    const found = new Int32Array(words.length);
    for (let at = 0; at < words.length; at += 1) found[at] = stems[words[at]!]!;
    return found;
  }

  get stemCount(): number {
    return this.words.stemIds.size;
  }

  /** Adds the scores of a sentence (tokens `start` to `end` of a document's words) to `emissions`. */
  add(words: Int32Array, start: number, end: number, emissions: Int32Array): void {
    const { scores, clusters, lexicals, triggers } = this.words;
    const { triples, lexicalScores } = this;
    let beforeLast = EDGE;
    let last = EDGE;
    let own = words[start]!;
    let next = start + 1 < end ? words[start + 1]! : EDGE;
    let clusterBefore = BEFORE_SENTENCE;
    let cluster = clusters[own]!;
    let lexicalBefore = LEXICAL_BEFORE_SENTENCE;
    let lexical = lexicals[own]!;
    /** Distance to the last trigger, of whatever kind. */
    let distance = TRIGGER_DISTANCE + 1;
    for (let token = start; token < end; token += 1) {
      const afterNext = token + 2 < end ? words[token + 2]! : EDGE;
      const clusterAfter = next === EDGE ? AFTER_SENTENCE : clusters[next]!;
      const lexicalAfter = next === EDGE ? LEXICAL_AFTER_SENTENCE : lexicals[next]!;
      // In each word's row the place of the token that it scores; all are added at once, so that a sum is stored once.
      const one = beforeLast * ROW + 4 * LABELS;
      const two = last * ROW + 3 * LABELS;
      const three = own * ROW + 2 * LABELS;
      const four = next * ROW + LABELS;
      const five = afterNext * ROW;
      const six = this.tripleAt(clusterBefore, cluster, clusterAfter);
      const seven = this.lexicalAt(lexicalBefore, lexical, lexicalAfter);
      const at = token * LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        emissions[at + label]! +=
          scores[one + label]! +
          scores[two + label]! +
          scores[three + label]! +
          scores[four + label]! +
          scores[five + label]! +
          triples[six + label]! +
          lexicalScores[seven + label]!;
      }
      if (distance <= TRIGGER_DISTANCE) this.addTriggers(words, start, token, emissions, at);
      distance = triggers[own] === 0 ? distance + 1 : 1;
      clusterBefore = cluster;
      cluster = clusterAfter;
      lexicalBefore = lexical;
      lexical = lexicalAfter;
      beforeLast = last;
      last = own;
      own = next;
      next = afterNext;
    }
    if (this.readsLists) this.addListed(words, start, end, emissions);
  }

  /** Names of the lists, as their tokens and those beside them see them. */
  private addListed(words: Int32Array, start: number, end: number, emissions: Int32Array): void {
    const known = this.words;
    let sentence: Sentence | null = null;
    for (let token = start; token < end; token += 1) {
      if (known.isUnlisted(words[token]!)) continue;
      sentence ??= new Sentence(known, this.listedScores, words, start, end, emissions);
      const length = markNameAt(token, end, sentence);
      if (length > 1) token += length - 1;
    }
  }

  /** Where in `triples` the scores of three clusters lie. */
  private tripleAt(before: number, cluster: number, after: number): number {
    const key = (before * CLUSTERS + cluster) * CLUSTERS + after;
    const slot = Math.imul(key, 0x9e3779b1) >>> (32 - TRIPLE_BITS);
    let from = slot * SLOT;
    if (this.tripleKeys[from / KEY] === key) return from + KEY;
    // A neighbour takes what the slot cannot: of a page's threes some would else drive each other out at every turn.
    if (this.tripleKeys[from / KEY] !== UNUSED) from = (slot ^ 1) * SLOT;
    if (this.tripleKeys[from / KEY] !== key) this.readTriple(before, cluster, after, from, key);
    return from + KEY;
  }

  private readTriple(before: number, cluster: number, after: number, from: number, key: number): void {
    const { model, pairsBefore, pairsAfter, triples } = this;
    this.tripleKeys[from / KEY] = key;
    triples.fill(0, from + KEY, from + SLOT);
    const one = before * CLUSTERS + cluster;
    if (pairsBefore[one] === UNREAD) pairsBefore[one] = model.row(pairBeforeFeature(before, cluster));
    model.addRow(pairsBefore[one]!, triples, from + KEY);
    const other = cluster * CLUSTERS + after;
    if (pairsAfter[other] === UNREAD) pairsAfter[other] = model.row(pairAfterFeature(cluster, after));
    model.addRow(pairsAfter[other]!, triples, from + KEY);
    model.addRow(model.row(tripleFeature(before, cluster, after)), triples, from + KEY);
  }

  /** Where in `lexicalScores` the scores of three lexicon classes lie. */
  private lexicalAt(before: number, own: number, after: number): number {
    const key = (before * LEXICALS + own) * LEXICALS + after;
    const from = key * LABELS;
    if (this.lexicalRead[key] === 0) {
      this.lexicalRead[key] = 1;
      this.readLexical(before, own, after, from);
    }
    return from;
  }

  /** Apart from its asking: what a closure sees lies in an object that is made at each call, also where the closure is not. */
  private readLexical(before: number, own: number, after: number, from: number): void {
    const { model, lexicalScores } = this;
    lexicalFeatures(before, own, after, (hash) => model.addRow(model.row(hash), lexicalScores, from));
  }

  private addTriggers(words: Int32Array, start: number, token: number, emissions: Int32Array, at: number): void {
    const { triggerScores } = this;
    let seen = 0;
    for (let distance = 1; distance <= TRIGGER_DISTANCE && token - distance >= start; distance += 1) {
      const fresh = this.words.triggers[words[token - distance]!]! & ~seen;
      if (fresh === 0) continue;
      for (let kind = 0; kind < TRIGGER_KINDS; kind += 1) {
        if (((fresh >> kind) & 1) === 0) continue;
        const from = triggerAt(kind, distance);
        for (let label = 0; label < LABELS; label += 1) emissions[at + label]! += triggerScores[from + label]!;
      }
      seen |= fresh;
    }
  }
}

/** For each code and each offset from -1 to 1 nine scores, less those of the code for no name. */
function listedScoresOf(model: Model): Int32Array {
  const scores = new Int32Array(LISTED_CODES * 3 * LABELS);
  for (let code = 0; code < LISTED_CODES; code += 1) {
    for (let offset = -1; offset <= 1; offset += 1) {
      model.addRow(model.row(listedFeature(code, offset)), scores, (code * 3 + offset + 1) * LABELS);
    }
  }
  const none = scores.slice(0, 3 * LABELS);
  return scores.map((score, at) => score - none[at % (3 * LABELS)]!);
}
