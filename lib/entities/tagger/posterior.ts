import { LABELS } from './labels';
import { beginning, continuation, PAIRS } from './pairs';

/** Differences of scores whose exponentials are kept; a label beyond them is as sure, or as impossible, as it gets. */
const KEPT = 1024;
/** What a span's neighbours may change is followed until it is less than this share. */
const NEGLIGIBLE = 1e-4;

/** The posterior probability of spans, by the forward-backward algorithm over the tokens around them. */
export class Posterior {
  /** Transition factors `[from * LABELS + to]`, then those into a first label; and by the label they lead to. */
  private readonly factors: Float64Array;
  private readonly into: Float64Array;
  /** `exp(difference / scale)`: scores are whole numbers, so a table holds them. */
  private readonly exponentials: Float64Array;
  /** The factor of each token's scores, O's being 1; by token from the sentence's start on. */
  private local = new Float64Array(0);
  /** Shares of the labels of token `reached`, by what stands before it and itself; and what stands behind a token says of its labels. */
  private readonly forward = new Float64Array(LABELS);
  private readonly backward = new Float64Array(LABELS);
  private reached = -1;

  /** @param scale steps of the integer scores in a unit of log score */
  constructor(transitions: Float32Array, scale: number) {
    this.factors = Float64Array.from(transitions, (score) => Math.exp(score / scale));
    this.into = new Float64Array(LABELS * LABELS);
    for (let to = 0; to < LABELS; to += 1) {
      for (let from = 0; from < LABELS; from += 1) this.into[to * LABELS + from] = this.factors[from * LABELS + to]!;
    }
    this.exponentials = Float64Array.from({ length: 2 * KEPT + 1 }, (_, at) => Math.exp((at - KEPT) / scale));
  }

  /** Starts a sentence: the tokens `start` to `end` of `sums`, which stay as they are until the next is started. */
  begin(start: number, end: number): void {
    this.reached = start - 1;
    if (this.local.length < (end - start) * LABELS) this.local = new Float64Array((end - start) * LABELS * 2);
  }

  /**
   * The probability that a name covers exactly the tokens `first` to `last` of the sentence begun (`start` to `end`), with the type that
   * `begin` begins. Spans are asked for in their order. What stands so far off that it changes less than `NEGLIGIBLE` is not read.
   */
  spanProbability(sums: Int32Array, start: number, end: number, first: number, last: number, begin: number): number {
    const { factors, forward, backward, local } = this;
    const inside = begin + 1;
    this.readTo(sums, start, first);
    let path = forward[begin]!;
    let label = begin;
    for (let token = first + 1; token <= last; token += 1) {
      this.readLocal(sums, token, start);
      path *= factors[label * LABELS + inside]! * local[(token - start) * LABELS + inside]! * this.step(token, start);
      label = inside;
    }
    const next = last + 1;
    if (next === end) return Math.min(1, path);
    this.readLocal(sums, next, start);
    path *= this.step(next, start);
    this.readBack(sums, start, next, end);
    const at = (next - start) * LABELS;
    let after = 0;
    let all = 0;
    for (let to = 0; to < LABELS; to += 1) {
      all += forward[to]! * backward[to]!;
      if (to !== inside) after += factors[label * LABELS + to]! * local[at + to]! * backward[to]!;
    }
    return Math.min(1, (path * after) / all);
  }

  /** Writes a token's factors; returns the sum of those of names: where it is small the token is surely outside any. */
  private readLocal(sums: Int32Array, token: number, start: number): number {
    const { local, exponentials } = this;
    const at = (token - start) * LABELS;
    local[at] = 1;
    let all = 0;
    for (let type = 0; type < PAIRS; type += 1) {
      const sum = sums[token * PAIRS + type]!;
      const begins = exponentials[KEPT + Math.max(-KEPT, Math.min(KEPT, beginning(sum)))]!;
      const goesOn = exponentials[KEPT + Math.max(-KEPT, Math.min(KEPT, continuation(sum)))]!;
      local[at + 2 * type + 1] = begins;
      local[at + 2 * type + 2] = goesOn;
      all += begins + goesOn;
    }
    return all;
  }

  /** Brings `forward` to a token: from where it was left, from the sentence's start, or from a token that is surely outside any name. */
  private readTo(sums: Int32Array, start: number, token: number): void {
    if (this.reached >= token) return;
    const { forward, factors, local } = this;
    this.readLocal(sums, token, start);
    let from = token;
    let open = 1;
    while (from > this.reached + 1 && open > NEGLIGIBLE) {
      from -= 1;
      open *= Math.min(1, this.readLocal(sums, from, start));
    }
    if (from === start) {
      let total = 0;
      for (let label = 0; label < LABELS; label += 1) {
        forward[label] = factors[LABELS * LABELS + label]! * local[label]!;
        total += forward[label]!;
      }
      for (let label = 0; label < LABELS; label += 1) forward[label]! /= total;
      this.reached = start;
    } else if (from > this.reached + 1) {
      // Written one by one: `fill` leaves JavaScript, which costs more than nine numbers.
      for (let label = 1; label < LABELS; label += 1) forward[label] = 0;
      forward[0] = 1;
      this.reached = from;
    }
    while (this.reached < token) this.step(this.reached + 1, start);
  }

  /** One token on; returns what makes the shares' sum one. Sums are written out: as loops they took twice the time. */
  private step(token: number, start: number): number {
    this.reached = token;
    const { into, forward, local } = this;
    const at = (token - start) * LABELS;
    const f0 = forward[0]!;
    const f1 = forward[1]!;
    const f2 = forward[2]!;
    const f3 = forward[3]!;
    const f4 = forward[4]!;
    const f5 = forward[5]!;
    const f6 = forward[6]!;
    const f7 = forward[7]!;
    const f8 = forward[8]!;
    let total = 0;
    // Continuations first: each reads the beginning of its type as the token before left it.
    for (let label = 2; label < LABELS; label += 2) {
      const row = label * LABELS + label;
      const value = (forward[label - 1]! * into[row - 1]! + forward[label]! * into[row]!) * local[at + label]!;
      forward[label] = value;
      total += value;
    }
    for (let label = 0; label < LABELS; label += label === 0 ? 1 : 2) {
      const row = label * LABELS;
      const value =
        (f0 * into[row]! +
          f1 * into[row + 1]! +
          f2 * into[row + 2]! +
          f3 * into[row + 3]! +
          f4 * into[row + 4]! +
          f5 * into[row + 5]! +
          f6 * into[row + 6]! +
          f7 * into[row + 7]! +
          f8 * into[row + 8]!) *
        local[at + label]!;
      forward[label] = value;
      total += value;
    }
    const share = 1 / total;
    for (let label = 0; label < LABELS; label += 1) forward[label]! *= share;
    return share;
  }

  /** Brings `backward` to a token: from the sentence's end, or from a token that is surely outside any name. */
  private readBack(sums: Int32Array, start: number, token: number, end: number): void {
    const { factors, backward, local } = this;
    let from = token;
    let open = 1;
    while (from + 1 < end && open > NEGLIGIBLE) {
      from += 1;
      open *= Math.min(1, this.readLocal(sums, from, start));
    }
    const others = from + 1 === end ? 1 : 0;
    for (let label = 1; label < LABELS; label += 1) backward[label] = others;
    backward[0] = 1;
    for (let before = from - 1; before >= token; before -= 1) {
      const next = (before + 1 - start) * LABELS;
      const shared = local[next]! * backward[0]!;
      const one = local[next + 1]! * backward[1]!;
      const two = local[next + 3]! * backward[3]!;
      const three = local[next + 5]! * backward[5]!;
      const four = local[next + 7]! * backward[7]!;
      let total = 0;
      // In their order: a beginning reads its type's continuation as the token behind left it, before it is overwritten.
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
          sum += factors[row + inside]! * local[next + inside]! * backward[inside]!;
        }
        backward[label] = sum;
        total += sum;
      }
      const share = 1 / total;
      for (let label = 0; label < LABELS; label += 1) backward[label]! *= share;
    }
  }
}
