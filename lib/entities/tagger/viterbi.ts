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

/** Finds the best label sequence of sentences whose emissions lie in one array. Keeps its working memory between calls. */
export class Viterbi {
  private best = new Float32Array(0);
  private from = new Uint8Array(0);

  constructor(private readonly transitions: Float32Array) {}

  /** Writes the best labels of tokens `start` to `end` into `labels`; `emissions[token * LABELS + label]`. */
  decode(emissions: Int32Array | Float32Array, start: number, end: number, labels: Uint8Array): void {
    const count = end - start;
    if (count === 0) return;
    if (this.best.length < count * LABELS) {
      this.best = new Float32Array(count * LABELS * 2);
      this.from = new Uint8Array(count * LABELS * 2);
    }
    const { best, from, transitions } = this;
    const offset = start * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      best[label] = emissions[offset + label]! + transitions[LABELS * LABELS + label]!;
    }
    for (let at = LABELS; at < count * LABELS; at += LABELS) {
      for (let label = 0; label < LABELS; label += 1) {
        let most = -Infinity;
        let previous = 0;
        // A continuation has two labels that it may follow: the others need not be tried.
        const continues = label > 0 && label % 2 === 0;
        const end = continues ? label + 1 : LABELS;
        for (let before = continues ? label - 1 : 0; before < end; before += 1) {
          const score = best[at - LABELS + before]! + transitions[before * LABELS + label]!;
          if (score > most) {
            most = score;
            previous = before;
          }
        }
        best[at + label] = most + emissions[offset + at + label]!;
        from[at + label] = previous;
      }
    }
    let label = 0;
    const last = (count - 1) * LABELS;
    for (let other = 1; other < LABELS; other += 1) if (best[last + other]! > best[last + label]!) label = other;
    for (let token = count - 1; token >= 0; token -= 1) {
      labels[start + token] = label;
      label = from[token * LABELS + label]!;
    }
  }
}
