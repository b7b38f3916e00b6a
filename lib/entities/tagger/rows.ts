/** What the reader keeps of each word it met, a row of numbers each: summed scores, and all that a sentence or the document asks for. */
import { AFTER_SENTENCE, BIAS, boundaryFeature, LEXICAL_AFTER_SENTENCE, listedFeature, wordFeatures } from './features';
import { onwardPlace } from '../onward';
import { documentStem, wordForm } from './forms';
import { hashAt } from './hash';
import { LABELS } from './labels';
import { listedWord, type ListedWord } from './listed';
import type { Model } from './packed';
import { packRow, PAIRS } from './pairs';

/** How far a word's features are seen on either side. */
const REACH = 2;
const SEEN = 2 * REACH + 1;
/** A row holds the word's scores for the tokens from two before it to two behind it, as those tokens' sums lie. */
export const ROW = SEEN * PAIRS;
/** The number of what stands outside a sentence: its row says how near the sentence's end is. */
export const EDGE = 0;

/** Traits, in one number: a word's cluster, its lexicon class, its triggers, its bit in other words' `ONWARD`. */
export const CLUSTER = 0x1ff;
export const LEXICAL_SHIFT = 9;
export const LEXICAL = 0xf;
export const TRIGGER_SHIFT = 13;
export const BIT_SHIFT = 17;
/** And its code as a name of the lists by itself, and whether such a name may start at it. */
export const ALONE_SHIFT = 22;
export const ALONE = 0x3f;
export const STARTS_NAME = 1 << 28;

/** The words met so far. */
export class WordRows {
  /** By number of the word, `ROW` each. */
  rows = new Int32Array(1024 * ROW);
  /** One number each, apart from the rows: what reads them reads nothing else of most words, and sixteen lie in a line of the cache. */
  traits = new Int32Array(1024);
  /** A bit (`onwardPlace`) for each word that may follow it in a name of the lists: most words that could begin one are ruled out by the next. */
  onward = new Int32Array(1024);
  /** A number for its stem, -1 for none. */
  stems = new Int32Array(1024);
  /** What the lists say of each word, where they are read. */
  readonly listed: ListedWord[] = [];
  private readonly ids = new Map<string, number>();
  private readonly stemIds = new Map<string, number>();
  private readonly sums = new Int32Array(SEEN * LABELS);

  /** @param readsLists whether the model was trained with the lists: one that was not is not kept waiting by them */
  constructor(
    private readonly model: Model,
    private readonly readsLists: boolean,
  ) {
    for (const offset of [-2, -1, 1, 2]) {
      model.addRow(model.row(boundaryFeature(offset)), this.sums, (REACH - offset) * LABELS);
    }
    this.keepSums(EDGE);
    this.traits[EDGE] = AFTER_SENTENCE | (LEXICAL_AFTER_SENTENCE << LEXICAL_SHIFT);
  }

  /** Words that are kept. */
  get size(): number {
    return this.ids.size;
  }

  get stemCount(): number {
    return this.stemIds.size;
  }

  /** A number for the word. */
  id(token: string): number {
    return this.ids.get(token) ?? this.add(token);
  }

  private add(token: string): number {
    const id = this.ids.size + EDGE + 1;
    this.ids.set(token, id);
    if (id === this.traits.length) this.grow();
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
    this.traits[id] =
      cluster | (lexical << LEXICAL_SHIFT) | (triggers << TRIGGER_SHIFT) | (onwardPlace(form.folded) << BIT_SHIFT);
    if (this.readsLists) this.addListed(id, listedWord(form.folded));
    const stem = documentStem(form);
    let stemId = stem ? this.stemIds.get(stem) : -1;
    if (stemId === undefined) this.stemIds.set(stem, (stemId = this.stemIds.size));
    this.stems[id] = stemId;
    return id;
  }

  private addListed(id: number, word: ListedWord): void {
    this.listed[id] = word;
    if (!word.starts) return;
    this.traits[id]! |= STARTS_NAME | (word.alone << ALONE_SHIFT);
    for (const { onward } of word.starts) this.onward[id]! |= onward;
  }

  private keepSums(id: number): void {
    for (let at = 0; at < SEEN; at += 1) packRow(this.sums, at * LABELS, this.rows, id * ROW + at * PAIRS);
  }

  private grow(): void {
    this.rows = twice(this.rows);
    this.traits = twice(this.traits);
    this.onward = twice(this.onward);
    this.stems = twice(this.stems);
  }
}

function twice(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
