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
const PLACE_BITS = 15;
const MOST = 1 << (PLACE_BITS - 1);
const UNREAD = -2;

export class Triples {
  /** The scores lie where `at` says, `PAIRS` of them. */
  readonly scores = new Int32Array(ENTRY * MOST);
  /** By the key's hash the place of an entry; 0 is none. */
  private readonly places = new Uint16Array(1 << PLACE_BITS);
  private count = 1;
  private readonly pairsBefore = new Int32Array(CLUSTERS * CLUSTERS).fill(UNREAD);
  private readonly pairsAfter = new Int32Array(CLUSTERS * CLUSTERS).fill(UNREAD);
  private readonly nine = new Int32Array(LABELS);

  constructor(private readonly model: Model) {}

  /** Where in `scores` the scores of three middle clusters lie, until the next call. */
  at(before: number, cluster: number, after: number): number {
    const { scores, places } = this;
    const key = (before * CLUSTERS + cluster) * CLUSTERS + after;
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - PLACE_BITS);
    for (let place = places[slot]!; place !== 0; place = places[slot]!) {
      if (scores[place * ENTRY] === key) return place * ENTRY + 1;
      slot = (slot + 1) & (places.length - 1);
    }
    return this.read(before, cluster, after, slot, key);
  }

  private read(before: number, cluster: number, after: number, slot: number, key: number): number {
    const { model, pairsBefore, pairsAfter, nine } = this;
    nine.fill(0);
    const one = before * CLUSTERS + cluster;
    if (pairsBefore[one] === UNREAD) pairsBefore[one] = model.row(pairBeforeFeature(before, cluster));
    model.addRow(pairsBefore[one]!, nine, 0);
    const other = cluster * CLUSTERS + after;
    if (pairsAfter[other] === UNREAD) pairsAfter[other] = model.row(pairAfterFeature(cluster, after));
    model.addRow(pairsAfter[other]!, nine, 0);
    model.addRow(model.row(tripleFeature(before, cluster, after)), nine, 0);
    if (this.count === MOST) {
      this.places.fill(0);
      this.count = 1;
    }
    const from = this.count * ENTRY;
    this.places[slot] = this.count;
    this.count += 1;
    this.scores[from] = key;
    packRow(nine, 0, this.scores, from + 1);
    return from + 1;
  }
}
