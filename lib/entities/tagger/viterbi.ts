import { LABELS, mayFollow } from './labels';
import { beginning, continuation, PAIRS } from './pairs';

const IMPOSSIBLE = -1e9;
/** Where the scores of first labels lie among the transitions. */
const FIRST = LABELS * LABELS;

/** The transitions with those that break a name forbidden: `[from * LABELS + to]`, then those into a first label. */
export function wellFormed(transitions: Float32Array): Float32Array {
  const allowed = transitions.slice();
  for (let to = 0; to < LABELS; to += 1) {
    for (let from = 0; from < LABELS; from += 1) {
      if (!mayFollow(from, to)) allowed[from * LABELS + to] = IMPOSSIBLE;
    }
    if (!mayFollow(0, to)) allowed[FIRST + to] = IMPOSSIBLE;
  }
  return allowed;
}

/** Scores are whole numbers of so many bits behind the point: sums stay exact, and what is compared needs no branches. */
const FRACTION = 10;
const UNIT = 1 << FRACTION;
/** Forbidden: below anything that a sum of 16 bits makes up, and twice of it still fits 32 bits. */
const NEVER = -(1 << 29);
/** Labels that may follow any other: O and the beginnings. */
const ANYWHERE = 1 + PAIRS;
/** What is kept of a token: for each type a bit, whether its continuation goes on; then for each label that may follow any the one before it. */
const PLACE = 4;

/**
 * Finds the best label sequence of sentences whose sums lie in one array. Keeps its working memory between calls. Scores of paths are kept
 * less that of the best path that ends in O: of most words nothing remains but what they themselves say.
 */
export class Viterbi {
  /** `[from * LABELS + to]`, then those into a first label, each less that from O to O. */
  private readonly gains: Int32Array;
  /** A label that is so much better than O may be followed by another label's best path; otherwise all that may follow any label follows O. */
  private readonly matters = new Int32Array(LABELS);
  /** The best paths' scores by their last label, less O's. */
  private readonly best = new Int32Array(LABELS);
  private from = new Int32Array(0);

  constructor(transitions: Float32Array) {
    this.gains = Int32Array.from(transitions, (score, at) =>
      Math.max(NEVER, Math.round((score - transitions[at < FIRST ? 0 : FIRST]!) * UNIT)),
    );
    for (let label = 1; label < LABELS; label += 1) {
      this.matters[label] = Math.min(
        ...Array.from({ length: ANYWHERE }, (_, place) => {
          const to = labelAt(place);
          return this.gains[to]! - this.gains[label * LABELS + to]!;
        }),
      );
    }
  }

  /** Writes the best labels of tokens `start` to `end` into `labels`; `sums[token * PAIRS + type]`. */
  decode(sums: Int32Array, start: number, end: number, labels: Uint8Array): void {
    if (start === end) return;
    if (this.from.length < end - start) this.from = new Int32Array((end - start) * 2);
    const { best, from, gains } = this;
    for (let label = 1; label < LABELS; label += 1) {
      const sum = sums[start * PAIRS + ((label - 1) >> 1)]!;
      best[label] = gains[FIRST + label]! + (label % 2 === 1 ? beginning(sum) : continuation(sum)) * UNIT;
    }
    let token = start + 1;
    while (token < end) {
      if (this.anyMatters()) {
        from[token - start] = this.step(sums, token * PAIRS);
        token += 1;
      } else token = this.pass(sums, start, token, end);
    }
    let label = 0;
    for (let other = 1; other < LABELS; other += 1) if (best[other]! > best[label]!) label = other;
    for (let token = end - 1; token >= start; token -= 1) {
      labels[token] = label;
      const kept = from[token - start]!;
      if (label % 2 === 1 || label === 0) label = (kept >> (PLACE * (1 + ((label + 1) >> 1)))) & 15;
      else if (((kept >> ((label >> 1) - 1)) & 1) === 0) label -= 1;
    }
  }

  private anyMatters(): boolean {
    for (let label = 1; label < LABELS; label += 1) if (this.best[label]! > this.matters[label]!) return true;
    return false;
  }

  /** One token on, from any label; returns what is kept of where the best paths come from. Written out: a tenth of the tokens, half of the time. */
  private step(sums: Int32Array, at: number): number {
    const { best, matters, gains } = this;
    let outside = gains[0]!;
    let most1 = gains[1]!;
    let most3 = gains[3]!;
    let most5 = gains[5]!;
    let most7 = gains[7]!;
    let from0 = 0;
    let from1 = 0;
    let from3 = 0;
    let from5 = 0;
    let from7 = 0;
    for (let previous = 1; previous < LABELS; previous += 1) {
      const score = best[previous]!;
      if (score <= matters[previous]!) continue;
      const row = previous * LABELS;
      if (score + gains[row]! > outside) {
        outside = score + gains[row]!;
        from0 = previous;
      }
      if (score + gains[row + 1]! > most1) {
        most1 = score + gains[row + 1]!;
        from1 = previous;
      }
      if (score + gains[row + 3]! > most3) {
        most3 = score + gains[row + 3]!;
        from3 = previous;
      }
      if (score + gains[row + 5]! > most5) {
        most5 = score + gains[row + 5]!;
        from5 = previous;
      }
      if (score + gains[row + 7]! > most7) {
        most7 = score + gains[row + 7]!;
        from7 = previous;
      }
    }
    let kept = (from0 << 4) | (from1 << 8) | (from3 << 12) | (from5 << 16) | (from7 << 20);
    for (let label = 2; label < LABELS; label += 2) {
      const begun = best[label - 1]! + gains[label * LABELS - LABELS + label]!;
      const gone = best[label]! + gains[label * LABELS + label]!;
      if (gone > begun) kept |= 1 << ((label >> 1) - 1);
      best[label] = (gone > begun ? gone : begun) + continuation(sums[at + (label >> 1) - 1]!) * UNIT - outside;
    }
    best[1] = most1 + beginning(sums[at]!) * UNIT - outside;
    best[3] = most3 + beginning(sums[at + 1]!) * UNIT - outside;
    best[5] = most5 + beginning(sums[at + 2]!) * UNIT - outside;
    best[7] = most7 + beginning(sums[at + 3]!) * UNIT - outside;
    return kept;
  }

  /**
   * On from `token` as long as all that may follow any label follows O; returns the token at which that ends. Most of a text is read here,
   * so nothing branches, and the scores are kept in locals.
   */
  private pass(sums: Int32Array, start: number, token: number, end: number): number {
    const { best, from, gains, matters } = this;
    const begin1 = gains[1]!, begin3 = gains[3]!, begin5 = gains[5]!, begin7 = gains[7]!; // prettier-ignore
    const from1 = gains[LABELS + 2]!, from3 = gains[3 * LABELS + 4]!, from5 = gains[5 * LABELS + 6]!, from7 = gains[7 * LABELS + 8]!; // prettier-ignore
    const from2 = gains[2 * LABELS + 2]!, from4 = gains[4 * LABELS + 4]!, from6 = gains[6 * LABELS + 6]!, from8 = gains[8 * LABELS + 8]!; // prettier-ignore
    const m1 = matters[1]!, m2 = matters[2]!, m3 = matters[3]!, m4 = matters[4]!, m5 = matters[5]!, m6 = matters[6]!, m7 = matters[7]!, m8 = matters[8]!; // prettier-ignore
    let b1 = best[1]!, b2 = best[2]!, b3 = best[3]!, b4 = best[4]!, b5 = best[5]!, b6 = best[6]!, b7 = best[7]!, b8 = best[8]!; // prettier-ignore
    let leaves = 0;
    for (; token < end && leaves >= 0; token += 1) {
      const at = token * PAIRS;
      const one = sums[at]!;
      const two = sums[at + 1]!;
      const three = sums[at + 2]!;
      const four = sums[at + 3]!;
      const go1 = (b1 + from1) | 0;
      const go3 = (b3 + from3) | 0;
      const go5 = (b5 + from5) | 0;
      const go7 = (b7 + from7) | 0;
      const less1 = (go1 - b2 - from2) | 0;
      const less3 = (go3 - b4 - from4) | 0;
      const less5 = (go5 - b6 - from6) | 0;
      const less7 = (go7 - b8 - from8) | 0;
      b1 = (begin1 + beginning(one) * UNIT) | 0;
      b3 = (begin3 + beginning(two) * UNIT) | 0;
      b5 = (begin5 + beginning(three) * UNIT) | 0;
      b7 = (begin7 + beginning(four) * UNIT) | 0;
      // `less & (less >> 31)` is what lacks to the greater.
      b2 = (go1 - (less1 & (less1 >> 31)) + continuation(one) * UNIT) | 0;
      b4 = (go3 - (less3 & (less3 >> 31)) + continuation(two) * UNIT) | 0;
      b6 = (go5 - (less5 & (less5 >> 31)) + continuation(three) * UNIT) | 0;
      b8 = (go7 - (less7 & (less7 >> 31)) + continuation(four) * UNIT) | 0;
      from[token - start] = (less1 >>> 31) | ((less3 >>> 31) << 1) | ((less5 >>> 31) << 2) | ((less7 >>> 31) << 3);
      leaves =
        ((m1 - b1) | (m2 - b2) | (m3 - b3) | (m4 - b4) | (m5 - b5) | (m6 - b6) | (m7 - b7) | (m8 - b8)) | 0; // prettier-ignore
    }
    best[1] = b1;
    best[2] = b2;
    best[3] = b3;
    best[4] = b4;
    best[5] = b5;
    best[6] = b6;
    best[7] = b7;
    best[8] = b8; // prettier-ignore
    return token;
  }
}

/** The labels that may follow any, in turn: O, then the beginnings. */
function labelAt(place: number): number {
  return place === 0 ? 0 : 2 * place - 1;
}
