import { LABELS } from './labels';

/** Differences of scores whose exponentials are kept; beyond them a label is next to impossible and rarely asked for. */
const KEPT = 2048;

/** The posterior probability of spans, by the forward-backward algorithm over one sentence. */
export class Posterior {
  /** Transition factors `[from * LABELS + to]`, then those into a first label; and by the label they lead to. */
  private readonly factors: Float64Array;
  private readonly into: Float64Array;
  /** `exp(-difference / scale)`: scores are whole numbers, so a table holds them. */
  private readonly exponentials: Float64Array;
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private local = new Float64Array(0);
  private scales = new Float64Array(0);

  /** @param scale steps of the integer scores in a unit of log score */
  constructor(
    transitions: Float32Array,
    private readonly scale: number,
  ) {
    this.factors = Float64Array.from(transitions, (score) => Math.exp(score / scale));
    this.into = new Float64Array(LABELS * LABELS);
    for (let to = 0; to < LABELS; to += 1) {
      for (let from = 0; from < LABELS; from += 1) this.into[to * LABELS + from] = this.factors[from * LABELS + to]!;
    }
    this.exponentials = Float64Array.from({ length: KEPT }, (_, difference) => Math.exp(-difference / scale));
  }

  /**
   * Reads a sentence: tokens `start` to `end` of the emissions, so far as spans between its tokens `first` and `last` ask for it:
   * forward to the token behind the last, backward to the token behind the first.
   */
  read(emissions: Int32Array, start: number, end: number, first = 0, last = end - start - 1): void {
    const count = end - start;
    if (this.forward.length < count * LABELS) {
      this.forward = new Float64Array(count * LABELS * 2);
      this.backward = new Float64Array(count * LABELS * 2);
      this.local = new Float64Array(count * LABELS * 2);
      this.scales = new Float64Array(count * 2);
    }
    this.readLocal(emissions, start, count);
    this.readForward(Math.min(last + 2, count));
    this.readBackward(count, first + 1);
  }

  /** The probability that a name covers exactly the tokens `first` to `last` of the sentence, with the type that `begin` begins. */
  spanProbability(first: number, last: number, begin: number, count: number): number {
    const { factors, forward, backward, local, scales } = this;
    const inside = begin + 1;
    let path = forward[first * LABELS + begin]!;
    let label = begin;
    for (let at = first + 1; at <= last; at += 1) {
      path *= (factors[label * LABELS + inside]! * local[at * LABELS + inside]!) / scales[at]!;
      label = inside;
    }
    if (last + 1 === count) return Math.min(1, path);
    const next = (last + 1) * LABELS;
    let after = 0;
    let all = 0;
    for (let to = 0; to < LABELS; to += 1) {
      all += forward[next + to]! * backward[next + to]!;
      if (to !== inside) after += factors[label * LABELS + to]! * local[next + to]! * backward[next + to]!;
    }
    return Math.min(1, (path * after) / (scales[last + 1]! * all));
  }

  private readLocal(emissions: Int32Array, start: number, count: number): void {
    const { local, exponentials } = this;
    let at = 0;
    for (let from = start * LABELS; at < count * LABELS; from += LABELS) {
      let most = emissions[from]!;
      for (let label = 1; label < LABELS; label += 1) {
        const score = emissions[from + label]!;
        if (score > most) most = score;
      }
      for (let label = 0; label < LABELS; label += 1, at += 1) {
        const difference = most - emissions[from + label]!;
        local[at] = difference < KEPT ? exponentials[difference]! : Math.exp(-difference / this.scale);
      }
    }
  }

  /** Sums are written out: as loops they took half of the time that a document's names take the tagger. */
  private readForward(count: number): void {
    const { into, factors, forward, local, scales } = this;
    for (let token = 0; token < count; token += 1) {
      const at = token * LABELS;
      const last = at - LABELS;
      let total = 0;
      if (token === 0) {
        for (let label = 0; label < LABELS; label += 1) {
          const value = factors[LABELS * LABELS + label]! * local[label]!;
          forward[label] = value;
          total += value;
        }
      } else {
        const f0 = forward[last]!;
        const f1 = forward[last + 1]!;
        const f2 = forward[last + 2]!;
        const f3 = forward[last + 3]!;
        const f4 = forward[last + 4]!;
        const f5 = forward[last + 5]!;
        const f6 = forward[last + 6]!;
        const f7 = forward[last + 7]!;
        const f8 = forward[last + 8]!;
        for (let label = 0; label < LABELS; label += 1) {
          const row = label * LABELS;
          const sum =
            label > 0 && label % 2 === 0
              ? forward[last + label - 1]! * into[row + label - 1]! + forward[last + label]! * into[row + label]!
              : f0 * into[row]! +
                f1 * into[row + 1]! +
                f2 * into[row + 2]! +
                f3 * into[row + 3]! +
                f4 * into[row + 4]! +
                f5 * into[row + 5]! +
                f6 * into[row + 6]! +
                f7 * into[row + 7]! +
                f8 * into[row + 8]!;
          const value = sum * local[at + label]!;
          forward[at + label] = value;
          total += value;
        }
      }
      scales[token] = total;
      const share = 1 / total;
      for (let label = 0; label < LABELS; label += 1) forward[at + label]! *= share;
    }
  }

  /** From the end down to token `least`; each token's values are scaled so that the greatest stays near one. */
  private readBackward(count: number, least: number): void {
    const { factors, backward, local } = this;
    backward.fill(1, (count - 1) * LABELS, count * LABELS);
    for (let token = count - 2; token >= least; token -= 1) {
      const at = token * LABELS;
      const next = at + LABELS;
      const shared = local[next]! * backward[next]!;
      const one = local[next + 1]! * backward[next + 1]!;
      const two = local[next + 3]! * backward[next + 3]!;
      const three = local[next + 5]! * backward[next + 5]!;
      const four = local[next + 7]! * backward[next + 7]!;
      let total = 0;
      for (let label = 0; label < LABELS; label += 1) {
        const row = label * LABELS;
        // Whatever may follow any label, then the continuation of the label's own type.
        let sum =
          factors[row]! * shared +
          factors[row + 1]! * one +
          factors[row + 3]! * two +
          factors[row + 5]! * three +
          factors[row + 7]! * four;
        if (label > 0) {
          const inside = label + (label % 2);
          sum += factors[row + inside]! * local[next + inside]! * backward[next + inside]!;
        }
        backward[at + label] = sum;
        total += sum;
      }
      const share = 1 / total;
      for (let label = 0; label < LABELS; label += 1) backward[at + label]! *= share;
    }
  }
}
