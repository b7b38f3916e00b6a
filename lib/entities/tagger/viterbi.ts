import { LABELS, mayFollow } from './labels';

const IMPOSSIBLE = -1e9;

/** The transitions with those that break a name forbidden: `[from * LABELS + to]`, then those into a first label. */
export function wellFormed(transitions: Float32Array): Float32Array {
  const allowed = transitions.slice();
  for (let to = 0; to < LABELS; to += 1) {
    for (let from = 0; from < LABELS; from += 1) {
      if (!mayFollow(from, to)) allowed[from * LABELS + to] = IMPOSSIBLE;
    }
    if (!mayFollow(0, to)) allowed[LABELS * LABELS + to] = IMPOSSIBLE;
  }
  return allowed;
}

function isContinuation(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** Finds the best label sequence of sentences whose emissions lie in one array. Keeps its working memory between calls. */
export class Viterbi {
  /** Best scores of the token before and of the token at hand. */
  private before = new Float64Array(LABELS);
  private best = new Float64Array(LABELS);
  private from = new Uint8Array(0);
  /** The transitions by the label they lead to: what is compared lies side by side. */
  private readonly into: Float64Array;
  private readonly first: Float64Array;
  /** No transition makes up more than this for a label against O. */
  private readonly gain: number;

  constructor(transitions: Float32Array) {
    this.into = new Float64Array(LABELS * LABELS);
    for (let to = 0; to < LABELS; to += 1) {
      for (let from = 0; from < LABELS; from += 1) this.into[to * LABELS + from] = transitions[from * LABELS + to]!;
    }
    this.first = Float64Array.from(transitions.subarray(LABELS * LABELS));
    const gains = Array.from(this.into, (score, at) =>
      isContinuation((at / LABELS) | 0) ? 0 : score - this.into[at - (at % LABELS)]!,
    );
    // Rounded up far beyond what sums of scores can lose.
    this.gain = Math.max(...gains) + 1;
  }

  /** Writes the best labels of tokens `start` to `end` into `labels`; `emissions[token * LABELS + label]`. */
  decode(emissions: Int32Array | Float32Array, start: number, end: number, labels: Uint8Array): void {
    const count = end - start;
    if (count === 0) return;
    if (this.from.length < count * LABELS) this.from = new Uint8Array(count * LABELS * 2);
    const { from, first } = this;
    for (let label = 0; label < LABELS; label += 1) {
      this.best[label] = emissions[start * LABELS + label]! + first[label]!;
    }
    for (let token = 1; token < count; token += 1) this.step(emissions, (start + token) * LABELS, token * LABELS);
    const { best } = this;
    let label = 0;
    for (let other = 1; other < LABELS; other += 1) if (best[other]! > best[label]!) label = other;
    for (let token = count - 1; token >= 0; token -= 1) {
      labels[start + token] = label;
      label = from[token * LABELS + label]!;
    }
  }

  /** One token on. The nine scores before it are kept in locals: this is the innermost loop of the whole engine. */
  private step(emissions: Int32Array | Float32Array, emission: number, at: number): void {
    const { into, from, best: before, before: best } = this;
    const b0 = before[0]!;
    const b1 = before[1]!;
    const b2 = before[2]!;
    const b3 = before[3]!;
    const b4 = before[4]!;
    const b5 = before[5]!;
    const b6 = before[6]!;
    const b7 = before[7]!;
    const b8 = before[8]!;
    // Most words are far from any name: what follows O's best path by more than a transition can make up leads nowhere.
    const least = b0 - this.gain;
    const fromO =
      b1 < least && b2 < least && b3 < least && b4 < least && b5 < least && b6 < least && b7 < least && b8 < least;
    for (let label = 0; label < LABELS; label += label === 0 ? 1 : 2) {
      const row = label * LABELS;
      if (fromO) {
        best[label] = b0 + into[row]! + emissions[emission + label]!;
        from[at + label] = 0;
        continue;
      }
      let most = b0 + into[row]!;
      let previous = 0;
      let score = b1 + into[row + 1]!;
      if (score > most) {
        most = score;
        previous = 1;
      }
      score = b2 + into[row + 2]!;
      if (score > most) {
        most = score;
        previous = 2;
      }
      score = b3 + into[row + 3]!;
      if (score > most) {
        most = score;
        previous = 3;
      }
      score = b4 + into[row + 4]!;
      if (score > most) {
        most = score;
        previous = 4;
      }
      score = b5 + into[row + 5]!;
      if (score > most) {
        most = score;
        previous = 5;
      }
      score = b6 + into[row + 6]!;
      if (score > most) {
        most = score;
        previous = 6;
      }
      score = b7 + into[row + 7]!;
      if (score > most) {
        most = score;
        previous = 7;
      }
      score = b8 + into[row + 8]!;
      if (score > most) {
        most = score;
        previous = 8;
      }
      best[label] = most + emissions[emission + label]!;
      from[at + label] = previous;
    }
    // A continuation has two labels that it may follow.
    for (let label = 2; label < LABELS; label += 2) {
      const begun = before[label - 1]! + into[label * LABELS + label - 1]!;
      const gone = before[label]! + into[label * LABELS + label]!;
      best[label] = (gone > begun ? gone : begun) + emissions[emission + label]!;
      from[at + label] = gone > begun ? label : label - 1;
    }
    this.best = best;
    this.before = before;
  }
}
