/**
 * The packed model: sections of little-endian typed arrays that are used where they lie. Rows of features and words are
 * found by hash: the low bits name a bucket, sixteen bits tell the rows of a bucket apart, so that a row costs two bytes
 * of key, and a hash the model does not know is taken for another once in ten thousand times.
 */
import type { WordEntry, WordKnowledge } from './features';
import { hashText } from './hash';
import { LABELS } from './labels';

/** "SYQ" and the layout's version; a file of another version is refused. */
export const MAGIC = 0x5359_5101;

export const FEATURE_BUCKET_BITS = 14;
export const WORD_BUCKET_BITS = 12;
export const FINE_CLUSTERS = 1000;
/** A word without a cluster. */
export const NO_CLUSTER = 0xffff;

/** The sections in the order in which they lie; each starts at a multiple of four bytes. */
export interface Sections {
  /** `transitions[from * LABELS + to]`, then the scores of first labels; same unit as the weights. */
  transitions: Float32Array;
  /** Rows in each bucket of features. */
  featureCounts: Uint8Array;
  featureKeys: Uint16Array;
  /** Which of the labels 0-7 a row has weights for, and whether it has one for label 8. */
  featureMasks: Uint8Array;
  featureMaskTops: Uint8Array;
  /** The weights there are, row after row. */
  weights: Int8Array;
  wordCounts: Uint8Array;
  wordKeys: Uint16Array;
  wordClusters: Uint16Array;
  /** Index into `signatures`. */
  wordSignatures: Uint16Array;
  signatures: Uint32Array;
  /** Coarse and middle cluster of each fine one. */
  coarse: Uint8Array;
  middle: Uint8Array;
}

/** Name and element type of each section, in order. */
export const LAYOUT = [
  ['transitions', Float32Array],
  ['featureCounts', Uint8Array],
  ['featureKeys', Uint16Array],
  ['featureMasks', Uint8Array],
  ['featureMaskTops', Uint8Array],
  ['weights', Int8Array],
  ['wordCounts', Uint8Array],
  ['wordKeys', Uint16Array],
  ['wordClusters', Uint16Array],
  ['wordSignatures', Uint16Array],
  ['signatures', Uint32Array],
  ['coarse', Uint8Array],
  ['middle', Uint8Array],
] as const satisfies readonly (readonly [keyof Sections, unknown])[];

/** Bytes before the first section: magic, weights per unit of log score (float), then the length of each section. */
export const HEADER_WORDS = 2 + LAYOUT.length;

export interface Model {
  /** Steps of the integer weights in a unit of log score. */
  scale: number;
  transitions: Float32Array;
  words: WordKnowledge;
  /** The row of a feature, -1 when the model does not know it. */
  row(hash: number): number;
  /** Adds a row's weights to nine scores; a row of -1 adds nothing. */
  addRow(row: number, scores: Int16Array | Int32Array, at: number): void;
}

/**
 * Views the bytes of `tagger.bin` as a model. Nothing is decoded: two running sums over the buckets are all that is made.
 * @throws {Error} when the bytes are no model of this version
 */
export function viewModel(bytes: Uint8Array): Model {
  const { sections, scale } = viewSections(bytes);
  const { featureKeys, featureMasks, featureMaskTops, weights, transitions } = sections;
  const buckets = startsOf(sections.featureCounts);
  const weightStarts = weightStartsOf(sections, buckets);
  const bucketMask = (1 << FEATURE_BUCKET_BITS) - 1;

  function row(hash: number): number {
    const bucket = hash & bucketMask;
    const key = (hash >>> FEATURE_BUCKET_BITS) & 0xffff;
    const end = buckets[bucket + 1]!;
    for (let at = buckets[bucket]!; at < end; at += 1) if (featureKeys[at] === key) return at;
    return -1;
  }

  function addRow(row: number, scores: Int16Array | Int32Array, at: number): void {
    if (row < 0) return;
    let weight = weightStarts[row]!;
    const mask = featureMasks[row]!;
    for (let label = 0; label < LABELS - 1; label += 1) {
      if ((mask >> label) & 1) scores[at + label]! += weights[weight++]!;
    }
    if (featureMaskTops[row]) scores[at + LABELS - 1]! += weights[weight]!;
  }

  return { scale, transitions, words: viewWords(sections), row, addRow };
}

function viewSections(bytes: Uint8Array): { sections: Sections; scale: number } {
  // Typed arrays want their bytes aligned: a view into the middle of a bigger buffer may not be.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (bytes.length < HEADER_WORDS * 4) throw new Error('not a tagger model: too short');
  const header = new DataView(buffer, byteOffset, HEADER_WORDS * 4);
  if (header.getUint32(0, true) !== MAGIC) throw new Error('not a tagger model of this version');
  let offset = HEADER_WORDS * 4;
  const views: Record<string, ArrayBufferView> = {};
  for (const [index, [name, Type]] of LAYOUT.entries()) {
    const length = header.getUint32(8 + index * 4, true);
    if (offset + length * Type.BYTES_PER_ELEMENT > bytes.length) throw new Error('not a tagger model: cut off');
    views[name] = new Type(buffer as ArrayBuffer, byteOffset + offset, length);
    offset += (length * Type.BYTES_PER_ELEMENT + 3) & ~3;
  }
  return { sections: views as unknown as Sections, scale: header.getFloat32(4, true) };
}

function viewWords({
  wordCounts,
  wordKeys,
  wordClusters,
  wordSignatures,
  signatures,
  coarse,
  middle,
}: Sections): WordKnowledge {
  const buckets = startsOf(wordCounts);
  const bucketMask = (1 << WORD_BUCKET_BITS) - 1;
  function find(folded: string): WordEntry | null {
    const hash = hashText(folded);
    const bucket = hash & bucketMask;
    const key = (hash >>> WORD_BUCKET_BITS) & 0xffff;
    const end = buckets[bucket + 1]!;
    for (let at = buckets[bucket]!; at < end; at += 1) {
      if (wordKeys[at] !== key) continue;
      const cluster = wordClusters[at]!;
      return { cluster: cluster === NO_CLUSTER ? -1 : cluster, signature: signatures[wordSignatures[at]!]! };
    }
    return null;
  }
  return { find, coarse: (cluster) => coarse[cluster]!, middle: (cluster) => middle[cluster]! };
}

/** Running sums: the first row of each bucket, and the number of rows at the end. */
function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  for (let at = 0; at < counts.length; at += 1) starts[at + 1] = starts[at]! + counts[at]!;
  return starts;
}

/** The first weight of each row. */
function weightStartsOf({ featureMasks, featureMaskTops }: Sections, buckets: Uint32Array): Uint32Array {
  const starts = new Uint32Array(buckets[buckets.length - 1]!);
  let weight = 0;
  for (let row = 0; row < starts.length; row += 1) {
    starts[row] = weight;
    weight += bitsOf(featureMasks[row]!) + featureMaskTops[row]!;
  }
  return starts;
}

function bitsOf(byte: number): number {
  let bits = byte - ((byte >> 1) & 0x55);
  bits = (bits & 0x33) + ((bits >> 2) & 0x33);
  return (bits + (bits >> 4)) & 0x0f;
}
