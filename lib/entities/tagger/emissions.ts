/** Scores of labels for tokens: each word's are summed once and kept, the sentence's own features are added. */
import {
  AFTER_SENTENCE,
  BEFORE_SENTENCE,
  BIAS,
  boundaryFeature,
  LEXICAL_AFTER_SENTENCE,
  LEXICAL_BEFORE_SENTENCE,
  lexicalFeatures,
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
import type { Model } from './packed';
import { TRIGGER_KINDS } from './triggers';

/** How far a word's features are seen on either side. */
const REACH = 2;
/** A word's scores for the tokens from two before it to two behind it: they lie as those tokens' emissions do. */
const ROW = (2 * REACH + 1) * LABELS;
/** Middle clusters and the three marks beside them. */
const CLUSTERS = AFTER_SENTENCE + 1;
const LEXICALS = LEXICAL_AFTER_SENTENCE + 1;
/** Summed scores of clusters in threes that are remembered: each slot holds its key and a score for each label, side by side. */
const TRIPLE_BITS = 15;
const SLOT = 1 + LABELS;
const UNREAD = -2;

/** The words met so far, with the sums of their weights. */
class Words {
  readonly ids = new Map<string, number>();
  readonly stemIds = new Map<string, number>();
  scores = new Int16Array(1024 * ROW);
  clusters = new Uint16Array(1024);
  triggers = new Uint8Array(1024);
  lexicals = new Uint8Array(1024);
  stems = new Int32Array(1024);

  constructor(private readonly model: Model) {}

  id(token: string): number {
    return this.ids.get(token) ?? this.add(token);
  }

  private add(token: string): number {
    const id = this.ids.size;
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
    this.clusters[id] = cluster;
    this.triggers[id] = triggers;
    this.lexicals[id] = lexical;
    const stem = documentStem(form);
    let stemId = stem ? this.stemIds.get(stem) : -1;
    if (stemId === undefined) this.stemIds.set(stem, (stemId = this.stemIds.size));
    this.stems[id] = stemId;
    return id;
  }

  private grow(): void {
    const length = this.stems.length * 2;
    this.scores = grown(this.scores, new Int16Array(length * ROW));
    this.clusters = grown(this.clusters, new Uint16Array(length));
    this.triggers = grown(this.triggers, new Uint8Array(length));
    this.lexicals = grown(this.lexicals, new Uint8Array(length));
    this.stems = grown(this.stems, new Int32Array(length));
  }
}

function grown<T extends Int16Array | Uint16Array | Uint8Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Turns words into emissions. Keeps what it learnt of words and clusters for the documents that follow. */
export class Emissions {
  private words: Words;
  private readonly boundaries: number[];
  private readonly pairsBefore = new Int32Array(CLUSTERS * CLUSTERS).fill(UNREAD);
  private readonly pairsAfter = new Int32Array(CLUSTERS * CLUSTERS).fill(UNREAD);
  private readonly triples = new Int32Array(SLOT << TRIPLE_BITS).fill(-1);
  private readonly triggerRows: number[][];
  /** Summed scores of the lexicon classes of three tokens. */
  private readonly lexicalScores = new Int16Array(LEXICALS ** 3 * LABELS);
  private readonly lexicalRead = new Uint8Array(LEXICALS ** 3);

  constructor(private readonly model: Model) {
    this.words = new Words(model);
    this.boundaries = [-2, -1, 0, 1, 2].map((offset) => model.row(boundaryFeature(offset)));
    this.triggerRows = Array.from({ length: TRIGGER_KINDS }, (_, kind) =>
      Array.from({ length: TRIGGER_DISTANCE + 1 }, (_, distance) => model.row(triggerFeature(kind, distance))),
    );
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

  stemOf(word: number): number {
    return this.words.stems[word]!;
  }

  get stemCount(): number {
    return this.words.stemIds.size;
  }

  /** Adds the scores of a sentence (tokens `start` to `end` of a document's words) to `emissions`. */
  add(words: Int32Array, start: number, end: number, emissions: Int32Array): void {
    this.addWords(words, start, end, emissions);
    this.addBoundaries(start, end, emissions);
    const { clusters, lexicals, triggers } = this.words;
    let before = BEFORE_SENTENCE;
    let cluster = clusters[words[start]!]!;
    let lexicalBefore = LEXICAL_BEFORE_SENTENCE;
    let lexical = lexicals[words[start]!]!;
    /** Distance to the last trigger, of whatever kind. */
    let distance = TRIGGER_DISTANCE + 1;
    for (let token = start; token < end; token += 1) {
      const last = token + 1 === end;
      const after = last ? AFTER_SENTENCE : clusters[words[token + 1]!]!;
      const lexicalAfter = last ? LEXICAL_AFTER_SENTENCE : lexicals[words[token + 1]!]!;
      this.addClusters(before, cluster, after, emissions, token * LABELS);
      this.addLexical(lexicalBefore, lexical, lexicalAfter, emissions, token * LABELS);
      if (distance <= TRIGGER_DISTANCE) this.addTriggers(words, start, token, emissions, token * LABELS);
      distance = triggers[words[token]!] === 0 ? distance + 1 : 1;
      before = cluster;
      cluster = after;
      lexicalBefore = lexical;
      lexical = lexicalAfter;
    }
  }

  /** Each word's scores, added to the tokens around it that the sentence has. */
  private addWords(words: Int32Array, start: number, end: number, emissions: Int32Array): void {
    const { scores } = this.words;
    for (let token = start; token < end; token += 1) {
      let from = words[token]! * ROW;
      let to = from + ROW;
      let at = (token - REACH) * LABELS;
      if (token - start < REACH) {
        const cut = (start + REACH - token) * LABELS;
        from += cut;
        at += cut;
      }
      if (end - 1 - token < REACH) to -= (REACH - (end - 1 - token)) * LABELS;
      for (; from < to; from += 1, at += 1) emissions[at]! += scores[from]!;
    }
  }

  /** The sentence's ends, as the two tokens nearest to each see them. */
  private addBoundaries(start: number, end: number, emissions: Int32Array): void {
    for (let offset = 1; offset <= REACH; offset += 1) {
      for (let token = start; token < Math.min(end, start + offset); token += 1) {
        this.model.addRow(this.boundaries[REACH - offset]!, emissions, token * LABELS);
      }
      for (let token = Math.max(start, end - offset); token < end; token += 1) {
        this.model.addRow(this.boundaries[REACH + offset]!, emissions, token * LABELS);
      }
    }
  }

  private addClusters(before: number, cluster: number, after: number, emissions: Int32Array, at: number): void {
    const { triples } = this;
    const key = (before * CLUSTERS + cluster) * CLUSTERS + after;
    const from = (Math.imul(key, 0x9e3779b1) >>> (32 - TRIPLE_BITS)) * SLOT;
    if (triples[from] !== key) this.readTriple(before, cluster, after, from, key);
    for (let label = 0; label < LABELS; label += 1) emissions[at + label]! += triples[from + 1 + label]!;
  }

  private readTriple(before: number, cluster: number, after: number, from: number, key: number): void {
    const { model, pairsBefore, pairsAfter, triples } = this;
    triples[from] = key;
    triples.fill(0, from + 1, from + SLOT);
    const one = before * CLUSTERS + cluster;
    if (pairsBefore[one] === UNREAD) pairsBefore[one] = model.row(pairBeforeFeature(before, cluster));
    model.addRow(pairsBefore[one]!, triples, from + 1);
    const other = cluster * CLUSTERS + after;
    if (pairsAfter[other] === UNREAD) pairsAfter[other] = model.row(pairAfterFeature(cluster, after));
    model.addRow(pairsAfter[other]!, triples, from + 1);
    model.addRow(model.row(tripleFeature(before, cluster, after)), triples, from + 1);
  }

  private addLexical(before: number, own: number, after: number, emissions: Int32Array, at: number): void {
    const { model, lexicalScores, lexicalRead } = this;
    const key = (before * LEXICALS + own) * LEXICALS + after;
    const from = key * LABELS;
    if (lexicalRead[key] === 0) {
      lexicalRead[key] = 1;
      lexicalFeatures(before, own, after, (hash) => model.addRow(model.row(hash), lexicalScores, from));
    }
    for (let label = 0; label < LABELS; label += 1) emissions[at + label]! += lexicalScores[from + label]!;
  }

  private addTriggers(words: Int32Array, start: number, token: number, emissions: Int32Array, at: number): void {
    let seen = 0;
    for (let distance = 1; distance <= TRIGGER_DISTANCE && token - distance >= start; distance += 1) {
      const fresh = this.words.triggers[words[token - distance]!]! & ~seen;
      if (fresh === 0) continue;
      for (let kind = 0; kind < TRIGGER_KINDS; kind += 1) {
        if ((fresh >> kind) & 1) this.model.addRow(this.triggerRows[kind]![distance]!, emissions, at);
      }
      seen |= fresh;
    }
  }
}
