/** Trains the linear-chain CRF by AdaGrad, a sentence a step, with dropout (`../shared/ner/MODEL.md`, step 2). */
import { SOURCE } from '@/lib/entities/tagger/features';
import { LABELS } from '@/lib/entities/tagger/labels';
import type { Dataset } from './dataset';
import { randomStream, shuffle } from './random';

export interface TrainOptions {
  seed: number;
  epochs: number;
  rate: number;
  /** Share of features left out. */
  dropout: number;
  /** Share of tokens whose own lexical features are left out. */
  lexicalDropout: number;
  /** Share of sentences whose document features are left out: the first pass has none. */
  documentDropout: number;
  /** A feature has to be seen so often. */
  minimum: number;
  /** Times the rate, by a feature's source; 1 for those that are not named. */
  paces: Readonly<Partial<Record<keyof typeof SOURCE, number>>>;
}

export const RECIPE: Omit<TrainOptions, 'seed'> = {
  epochs: 6,
  rate: 0.07,
  dropout: 0.25,
  lexicalDropout: 0.15,
  documentDropout: 0.3,
  minimum: 1,
  // What says the same of a name is learnt by whoever learns faster: the word table, which the model taught itself, is to leave
  // something to the words, and the lists, which few sentences need, are to be heard at all.
  paces: { word: 2, stem: 1.5, table: 0.6, list: 6 },
};

export interface Weights {
  /** `features[feature * LABELS + label]`, in the order of the data set's hashes. */
  features: Float32Array;
  /** `transitions[from * LABELS + to]`, then the scores of first labels. */
  transitions: Float32Array;
}

/** AdaGrad's first sum of squares: damps the first steps. */
const FIRST_SUM = 1;
const FIRST_TRANSITION_SUM = 0.01;
/** Gradients below it change nothing that survives packing, and cost half the time. */
const NEGLIGIBLE = 1e-3;
/** A feature's weights, then their sums of squares: together, because they are always read together. */
const STRIDE = 2 * LABELS;

/** Trains on the given sentences of a data set. The same arguments give the same weights. */
export function trainCrf(data: Dataset, chosen: Int32Array, options: TrainOptions): Weights {
  return new Trainer(data, chosen, options).run();
}

class Trainer {
  private readonly random: () => number;
  private readonly kept: Int32Array;
  private readonly rows: Float32Array;
  private readonly transitions = new Float32Array((LABELS + 1) * LABELS);
  private readonly transitionSums = new Float32Array((LABELS + 1) * LABELS).fill(FIRST_TRANSITION_SUM);
  private readonly expTransitions = new Float64Array((LABELS + 1) * LABELS);
  private readonly transitionGradient = new Float64Array((LABELS + 1) * LABELS);
  private readonly gradient = new Float64Array(LABELS);
  /** Features of the sentence at hand after dropout, and where each token's begin. */
  private active = new Int32Array(0);
  /** The rate at which each of them learns. */
  private activeRates = new Float64Array(0);
  private readonly activeStarts: Int32Array;
  /** The rate of each source. */
  private readonly rates: Float64Array;
  private readonly local: Float64Array;
  private readonly forward: Float64Array;
  private readonly backward: Float64Array;
  private readonly totals: Float64Array;

  constructor(
    private readonly data: Dataset,
    private readonly chosen: Int32Array,
    private readonly options: TrainOptions,
  ) {
    this.random = randomStream(options.seed);
    this.kept = frequentFeatures(data, chosen, options.minimum);
    const rows = this.kept.reduce((most, row) => Math.max(most, row + 1), 0);
    this.rows = new Float32Array(rows * STRIDE);
    for (let row = 0; row < rows; row += 1) this.rows.fill(FIRST_SUM, row * STRIDE + LABELS, (row + 1) * STRIDE);
    let longest = 0;
    let widest = 0;
    for (const sentence of chosen) {
      const start = data.sentences[sentence]!;
      const end = data.sentences[sentence + 1]!;
      longest = Math.max(longest, end - start);
      widest = Math.max(widest, data.tokens[end]! - data.tokens[start]!);
    }
    this.active = new Int32Array(widest);
    this.activeRates = new Float64Array(widest);
    const sources = Object.keys(SOURCE) as (keyof typeof SOURCE)[];
    this.rates = new Float64Array(sources.length);
    for (const source of sources) this.rates[SOURCE[source]] = options.rate * (options.paces[source] ?? 1);
    this.activeStarts = new Int32Array(longest + 1);
    this.local = new Float64Array(longest * LABELS);
    this.forward = new Float64Array(longest * LABELS);
    this.backward = new Float64Array(longest * LABELS);
    this.totals = new Float64Array(longest);
  }

  run(): Weights {
    const order = this.chosen.slice();
    for (let epoch = 0; epoch < this.options.epochs; epoch += 1) {
      shuffle(order, this.random);
      for (const sentence of order) this.step(sentence);
    }
    const features = new Float32Array(this.data.hashes.length * LABELS);
    for (let feature = 0; feature < this.kept.length; feature += 1) {
      const row = this.kept[feature]!;
      if (row >= 0) features.set(this.rows.subarray(row * STRIDE, row * STRIDE + LABELS), feature * LABELS);
    }
    return { features, transitions: this.transitions };
  }

  private step(sentence: number): void {
    const start = this.data.sentences[sentence]!;
    const count = this.data.sentences[sentence + 1]! - start;
    if (count === 0) return;
    this.activate(start, count);
    this.score(count);
    this.passForward(count);
    this.passBackward(count);
    this.learnTransitions(start, count);
    this.learnFeatures(start, count);
  }

  /** Chooses the features that this step sees. */
  private activate(start: number, count: number): void {
    const { data, kept, active, activeRates, activeStarts, rates, random } = this;
    const { dropout, lexicalDropout, documentDropout } = this.options;
    const noDocument = random() < documentDropout;
    let used = 0;
    for (let token = 0; token < count; token += 1) {
      activeStarts[token] = used;
      const noLexical = random() < lexicalDropout;
      const end = data.tokens[start + token + 1]!;
      for (let at = data.tokens[start + token]!; at < end; at += 1) {
        const feature = data.features[at]!;
        const row = kept[feature]!;
        if (row < 0) continue;
        const source = data.sources[feature]!;
        if (source === SOURCE.document && noDocument) continue;
        if (data.lexical[feature]! && noLexical) continue;
        if (random() < dropout) continue;
        activeRates[used] = rates[source]!;
        active[used++] = row * STRIDE;
      }
    }
    activeStarts[count] = used;
  }

  private score(count: number): void {
    const { rows, active, activeStarts, local } = this;
    for (let token = 0; token < count; token += 1) {
      // Nine sums in locals: this loop and the one that learns are what a training spends its time in.
      let s0 = 0;
      let s1 = 0;
      let s2 = 0;
      let s3 = 0;
      let s4 = 0;
      let s5 = 0;
      let s6 = 0;
      let s7 = 0;
      let s8 = 0;
      const end = activeStarts[token + 1]!;
      for (let at = activeStarts[token]!; at < end; at += 1) {
        const row = active[at]!;
        s0 += rows[row]!;
        s1 += rows[row + 1]!;
        s2 += rows[row + 2]!;
        s3 += rows[row + 3]!;
        s4 += rows[row + 4]!;
        s5 += rows[row + 5]!;
        s6 += rows[row + 6]!;
        s7 += rows[row + 7]!;
        s8 += rows[row + 8]!;
      }
      const most = Math.max(s0, s1, s2, s3, s4, s5, s6, s7, s8);
      const first = token * LABELS;
      local[first] = Math.exp(s0 - most);
      local[first + 1] = Math.exp(s1 - most);
      local[first + 2] = Math.exp(s2 - most);
      local[first + 3] = Math.exp(s3 - most);
      local[first + 4] = Math.exp(s4 - most);
      local[first + 5] = Math.exp(s5 - most);
      local[first + 6] = Math.exp(s6 - most);
      local[first + 7] = Math.exp(s7 - most);
      local[first + 8] = Math.exp(s8 - most);
    }
    for (let at = 0; at < this.transitions.length; at += 1) this.expTransitions[at] = Math.exp(this.transitions[at]!);
  }

  private passForward(count: number): void {
    const { forward, local, totals, expTransitions } = this;
    for (let token = 0; token < count; token += 1) {
      const at = token * LABELS;
      let total = 0;
      for (let label = 0; label < LABELS; label += 1) {
        let sum = 0;
        if (token === 0) sum = expTransitions[LABELS * LABELS + label]!;
        else {
          for (let from = 0; from < LABELS; from += 1) {
            sum += forward[at - LABELS + from]! * expTransitions[from * LABELS + label]!;
          }
        }
        sum *= local[at + label]!;
        forward[at + label] = sum;
        total += sum;
      }
      totals[token] = total;
      for (let label = 0; label < LABELS; label += 1) forward[at + label]! /= total;
    }
  }

  /** `backward` holds, times the local score and over the total, what the token before needs of this one. */
  private passBackward(count: number): void {
    const { backward, local, totals, expTransitions } = this;
    backward.fill(1, (count - 1) * LABELS, count * LABELS);
    for (let token = count - 2; token >= 0; token -= 1) {
      const at = token * LABELS;
      const next = at + LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        let sum = 0;
        for (let to = 0; to < LABELS; to += 1) {
          sum += expTransitions[label * LABELS + to]! * local[next + to]! * backward[next + to]!;
        }
        backward[at + label] = sum / totals[token + 1]!;
      }
    }
  }

  private learnTransitions(start: number, count: number): void {
    const { forward, backward, local, totals, expTransitions, transitionGradient: gradient } = this;
    const { labels } = this.data;
    gradient.fill(0);
    for (let token = 1; token < count; token += 1) {
      const at = token * LABELS;
      for (let to = 0; to < LABELS; to += 1) {
        const share = (local[at + to]! * backward[at + to]!) / totals[token]!;
        for (let from = 0; from < LABELS; from += 1) {
          gradient[from * LABELS + to]! += forward[at - LABELS + from]! * expTransitions[from * LABELS + to]! * share;
        }
      }
      gradient[labels[start + token - 1]! * LABELS + labels[start + token]!]! -= 1;
    }
    for (let label = 0; label < LABELS; label += 1) {
      gradient[LABELS * LABELS + label] = forward[label]! * backward[label]!;
    }
    gradient[LABELS * LABELS + labels[start]!]! -= 1;
    for (let at = 0; at < gradient.length; at += 1) {
      const slope = gradient[at]!;
      this.transitionSums[at]! += slope * slope;
      this.transitions[at]! -= (this.options.rate / Math.sqrt(this.transitionSums[at]!)) * slope;
    }
  }

  private learnFeatures(start: number, count: number): void {
    const { rows, active, activeRates, activeStarts, forward, backward, gradient } = this;
    const changed = new Int32Array(LABELS);
    for (let token = 0; token < count; token += 1) {
      const at = token * LABELS;
      let changes = 0;
      for (let label = 0; label < LABELS; label += 1) {
        let slope = forward[at + label]! * backward[at + label]!;
        if (label === this.data.labels[start + token]) slope -= 1;
        gradient[label] = slope;
        if (slope > NEGLIGIBLE || slope < -NEGLIGIBLE) changed[changes++] = label;
      }
      if (changes === 0) continue;
      for (let feature = activeStarts[token]!; feature < activeStarts[token + 1]!; feature += 1) {
        const row = active[feature]!;
        const rate = activeRates[feature]!;
        for (let change = 0; change < changes; change += 1) {
          const label = changed[change]!;
          const slope = gradient[label]!;
          const sum = rows[row + LABELS + label]! + slope * slope;
          rows[row + LABELS + label] = sum;
          rows[row + label]! -= (rate / Math.sqrt(sum)) * slope;
        }
      }
    }
  }
}

/** A row for each feature that the chosen sentences have often enough, -1 for the others. */
function frequentFeatures(data: Dataset, chosen: Int32Array, minimum: number): Int32Array {
  const seen = new Int32Array(data.hashes.length);
  for (const sentence of chosen) {
    const end = data.tokens[data.sentences[sentence + 1]!]!;
    for (let at = data.tokens[data.sentences[sentence]!]!; at < end; at += 1) seen[data.features[at]!]! += 1;
  }
  let rows = 0;
  return seen.map((times) => (times >= minimum ? rows++ : -1));
}
