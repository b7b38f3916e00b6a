/**
 * Summed scores of the clusters of three tokens, remembered: entries lie in the order in which texts had them, and only a small table of
 * their places is read at random. All are forgotten when there is no more room.
 */
import { AFTER_SENTENCE, pairAfterFeature, pairBeforeFeature, tripleFeature } from './features';
import { LABELS } from './labels';
import type { Model } from './packed';
import { packRow, PAIRS } from './pairs';

/** Middle clusters and the three marks beside them. */
const CLUSTERS = AFTER_SENTENCE + 1;
/** An entry: its key, then the scores. */
const ENTRY = 1 + PAIRS;
/** The table of places grows with the entries, up to so many: a small one stays in the cache. */
const FEWEST_BITS = 12;
const MOST_BITS = 15;
const MOST = 1 << (MOST_BITS - 1);
/** Places of pairs' scores: not read yet; without any. */
const UNREAD = 0;
const NONE = 1;

/** Spreads keys over the table. */
const SPREAD = 0x9e3779b1;

export class Triples {
  /** The scores lie where `at` says, `PAIRS` of them. */
  readonly scores = new Int32Array(ENTRY * MOST);
  /** By the key's hash the place of an entry; 0 is none. */
  private places = new Uint16Array(1 << FEWEST_BITS);
  /** The leading bits of a hash are its first place. */
  private shift = 32 - FEWEST_BITS;
  private count = 1;
  /** Scores of pairs, and where those of two clusters side by side lie among them: seen from the second, then from the first. */
  private pairs = new Int32Array(1024 * PAIRS);
  private readonly pairPlaces = new Int32Array(2 * CLUSTERS * CLUSTERS);
  private pairCount = NONE + 1;
  private readonly nine = new Int32Array(LABELS);

  constructor(private readonly model: Model) {}

  /** Where in `scores` the scores of three middle clusters lie, until the next call. */
  at(before: number, cluster: number, after: number): number {
    const { scores, places, shift } = this;
    const key = (before * CLUSTERS + cluster) * CLUSTERS + after;
    let slot = Math.imul(key, SPREAD) >>> shift;
    for (let place = places[slot]!; place !== 0; place = places[slot]!) {
      if (scores[place * ENTRY] === key) return place * ENTRY + 1;
      slot = (slot + 1) & (places.length - 1);
    }
    return this.read(before, cluster, after, key);
  }

  private keep(entry: number): void {
    const { places } = this;
    let slot = Math.imul(this.scores[entry * ENTRY]!, SPREAD) >>> this.shift;
    while (places[slot] !== 0) slot = (slot + 1) & (places.length - 1);
    places[slot] = entry;
  }

  private grow(): void {
    this.places = new Uint16Array(this.places.length * 2);
    this.shift -= 1;
    for (let entry = 1; entry < this.count; entry += 1) this.keep(entry);
  }

  private read(before: number, cluster: number, after: number, key: number): number {
    const { model, scores, pairPlaces } = this;
    if (this.count === MOST) {
      this.places.fill(0);
      this.count = 1;
    } else if (this.count * 2 === this.places.length) this.grow();
    const at = this.count * ENTRY + 1;
    scores[at - 1] = key;
    this.keep(this.count);
    this.count += 1;
    const first = 2 * (before * CLUSTERS + cluster);
    const second = 2 * (cluster * CLUSTERS + after) + 1;
    if (pairPlaces[first] === UNREAD) pairPlaces[first] = this.readPair(pairBeforeFeature(before, cluster));
    if (pairPlaces[second] === UNREAD) pairPlaces[second] = this.readPair(pairAfterFeature(cluster, after));
    const one = pairPlaces[first]! * PAIRS;
    const two = pairPlaces[second]! * PAIRS;
    this.pack(model.row(tripleFeature(before, cluster, after)), scores, at);
    for (let type = 0; type < PAIRS; type += 1) scores[at + type]! += this.pairs[one + type]! + this.pairs[two + type]!;
    return at;
  }

  private readPair(feature: number): number {
    const row = this.model.row(feature);
    if (row < 0) return NONE;
    if ((this.pairCount + 1) * PAIRS > this.pairs.length) {
      const pairs = new Int32Array(this.pairs.length * 2);
      pairs.set(this.pairs);
      this.pairs = pairs;
    }
    this.pack(row, this.pairs, this.pairCount * PAIRS);
    this.pairCount += 1;
    return this.pairCount - 1;
  }

  private pack(row: number, packed: Int32Array, at: number): void {
    if (row < 0) {
      packed.fill(0, at, at + PAIRS);
      return;
    }
    const { nine } = this;
    nine.fill(0);
    this.model.addRow(row, nine, 0);
    packRow(nine, 0, packed, at);
  }
}
