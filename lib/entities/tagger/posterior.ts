import { LABELS } from './labels';

/** The posterior probability of spans, by the forward-backward algorithm over one sentence. */
export class Posterior {
  private readonly factors: Float64Array;
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
  }

  /** Reads a sentence: tokens `start` to `end` of the emissions. */
  read(emissions: Int32Array, start: number, end: number): void {
    const count = end - start;
    if (this.forward.length < count * LABELS) {
      this.forward = new Float64Array(count * LABELS * 2);
      this.backward = new Float64Array(count * LABELS * 2);
      this.local = new Float64Array(count * LABELS * 2);
      this.scales = new Float64Array(count * 2);
    }
    this.readLocal(emissions, start, count);
    this.readForward(count);
    this.readBackward(count);
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
    for (let to = 0; to < LABELS; to += 1) {
      if (to !== inside) after += factors[label * LABELS + to]! * local[next + to]! * backward[next + to]!;
    }
    return Math.min(1, (path * after) / scales[last + 1]!);
  }

  private readLocal(emissions: Int32Array, start: number, count: number): void {
    for (let token = 0; token < count; token += 1) {
      const from = (start + token) * LABELS;
      let most = emissions[from]!;
      for (let label = 1; label < LABELS; label += 1) most = Math.max(most, emissions[from + label]!);
      for (let label = 0; label < LABELS; label += 1) {
        this.local[token * LABELS + label] = Math.exp((emissions[from + label]! - most) / this.scale);
      }
    }
  }

  private readForward(count: number): void {
    const { factors, forward, local, scales } = this;
    for (let token = 0; token < count; token += 1) {
      const at = token * LABELS;
      let total = 0;
      for (let label = 0; label < LABELS; label += 1) {
        let sum = 0;
        if (token === 0) sum = factors[LABELS * LABELS + label]!;
        else {
          for (let from = 0; from < LABELS; from += 1)
            sum += forward[at - LABELS + from]! * factors[from * LABELS + label]!;
        }
        forward[at + label] = sum * local[at + label]!;
        total += forward[at + label]!;
      }
      scales[token] = total;
      for (let label = 0; label < LABELS; label += 1) forward[at + label]! /= total;
    }
  }

  private readBackward(count: number): void {
    const { factors, backward, local, scales } = this;
    backward.fill(1, (count - 1) * LABELS, count * LABELS);
    for (let token = count - 2; token >= 0; token -= 1) {
      const at = token * LABELS;
      const next = at + LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        let sum = 0;
        for (let to = 0; to < LABELS; to += 1) {
          sum += factors[label * LABELS + to]! * local[next + to]! * backward[next + to]!;
        }
        backward[at + label] = sum / scales[token + 1]!;
      }
    }
  }
}
