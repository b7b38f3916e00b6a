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

/** Offsets at which a word's features are seen: -2 to 2. */
const OFFSETS = 5;
const ROW = OFFSETS * LABELS;
/** Middle clusters and the three marks beside them. */
const CLUSTERS = AFTER_SENTENCE + 1;
const LEXICALS = LEXICAL_AFTER_SENTENCE + 1;
const TRIPLE_SLOTS = 1 << 16;
const UNREAD = -2;
/** Kept words beyond which the memory is given back before the next document. */
const MOST_WORDS = 60_000;

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
    const { cluster, triggers, lexical } = wordFeatures(form, model.words, (hash, reach) => {
      for (let offset = -reach; offset <= reach; offset += 1) {
        model.addRow(model.row(hashAt(hash, offset)), scores, id * ROW + (offset + 2) * LABELS);
      }
    });
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
  private readonly bias: number;
  private readonly boundaries: number[];
  private readonly pairs: Int32Array[];
  private readonly tripleKeys = new Int32Array(TRIPLE_SLOTS).fill(-1);
  private readonly tripleRows = new Int32Array(TRIPLE_SLOTS);
  private readonly triggerRows: number[][];
  /** Summed scores of the lexicon classes of three tokens. */
  private readonly lexicalScores = new Int16Array(LEXICALS ** 3 * LABELS);
  private readonly lexicalRead = new Uint8Array(LEXICALS ** 3);

  constructor(private readonly model: Model) {
    this.words = new Words(model);
    this.bias = model.row(BIAS);
    this.boundaries = [-2, -1, 0, 1, 2].map((offset) => model.row(boundaryFeature(offset)));
    this.pairs = [0, 1].map(() => new Int32Array(CLUSTERS * CLUSTERS).fill(UNREAD));
    this.triggerRows = Array.from({ length: TRIGGER_KINDS }, (_, kind) =>
      Array.from({ length: TRIGGER_DISTANCE + 1 }, (_, distance) => model.row(triggerFeature(kind, distance))),
    );
  }

  /** Call before a document: forgets the words when they have become too many. */
  begin(): void {
    if (this.words.ids.size > MOST_WORDS) this.words = new Words(this.model);
  }

  /** A number for the word, valid until the next `begin`. */
  word(token: string): number {
    return this.words.id(token);
  }

  stemOf(word: number): number {
    return this.words.stems[word]!;
  }

  get stemCount(): number {
    return this.words.stemIds.size;
  }

  /** Adds the scores of a sentence (tokens `start` to `end` of a document's words) to `emissions`. */
  add(words: Int32Array, start: number, end: number, emissions: Int32Array): void {
    const { scores, clusters, lexicals } = this.words;
    for (let token = start; token < end; token += 1) {
      const at = token * LABELS;
      this.model.addRow(this.bias, emissions, at);
      for (let offset = -2; offset <= 2; offset += 1) {
        const other = token + offset;
        if (other < start || other >= end) {
          this.model.addRow(this.boundaries[offset + 2]!, emissions, at);
          continue;
        }
        const from = words[other]! * ROW + (2 + offset) * LABELS;
        for (let label = 0; label < LABELS; label += 1) emissions[at + label]! += scores[from + label]!;
      }
      const before = token > start ? clusters[words[token - 1]!]! : BEFORE_SENTENCE;
      const after = token + 1 < end ? clusters[words[token + 1]!]! : AFTER_SENTENCE;
      this.addClusters(before, clusters[words[token]!]!, after, emissions, at);
      this.addLexical(
        token > start ? lexicals[words[token - 1]!]! : LEXICAL_BEFORE_SENTENCE,
        lexicals[words[token]!]!,
        token + 1 < end ? lexicals[words[token + 1]!]! : LEXICAL_AFTER_SENTENCE,
        emissions,
        at,
      );
      this.addTriggers(words, start, token, emissions, at);
    }
  }

  private addClusters(before: number, cluster: number, after: number, emissions: Int32Array, at: number): void {
    const { model } = this;
    const [befores, afters] = this.pairs as [Int32Array, Int32Array];
    let key = before * CLUSTERS + cluster;
    if (befores[key] === UNREAD) befores[key] = model.row(pairBeforeFeature(before, cluster));
    model.addRow(befores[key]!, emissions, at);
    const pair = cluster * CLUSTERS + after;
    if (afters[pair] === UNREAD) afters[pair] = model.row(pairAfterFeature(cluster, after));
    model.addRow(afters[pair]!, emissions, at);
    key = key * CLUSTERS + after;
    const slot = (Math.imul(key, 0x9e3779b1) >>> 16) & (TRIPLE_SLOTS - 1);
    if (this.tripleKeys[slot] !== key) {
      this.tripleKeys[slot] = key;
      this.tripleRows[slot] = model.row(tripleFeature(before, cluster, after));
    }
    model.addRow(this.tripleRows[slot]!, emissions, at);
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
