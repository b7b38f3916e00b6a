/** Writes a model in the layout of `lib/entities/tagger/packed.ts`. */
import { hashText } from '@/lib/entities/tagger/hash';
import { LABELS } from '@/lib/entities/tagger/labels';
import {
  FEATURE_BUCKET_BITS,
  HEADER_WORDS,
  LAYOUT,
  MAGIC,
  NO_CLUSTER,
  type Sections,
  WORD_BUCKET_BITS,
} from '@/lib/entities/tagger/packed';
import type { Weights } from './crf';
import type { WordTable } from './knowledge';

/** Weights below it are left out, those above are cut to `LARGEST`; both in units of log score. */
const SMALLEST = 0.04;
const LARGEST = 2;
const STEPS = 63;

/**
 * @param hashes the hash of each feature of the weights
 * @param outsideBias added to the score of "no name": dropout makes names too sure of themselves or not sure enough
 */
export function packModel(
  hashes: Int32Array,
  weights: Weights,
  table: WordTable,
  outsideBias = 0,
  smallest = SMALLEST,
): Uint8Array {
  const scale = STEPS / LARGEST;
  const transitions = weights.transitions.map((weight) => weight * scale);
  for (let from = 0; from <= LABELS; from += 1) transitions[from * LABELS]! += outsideBias * scale;
  const sections: Sections = {
    transitions,
    ...packFeatures(hashes, weights.features, scale, smallest),
    ...packWords(table),
    coarse: table.coarse,
    middle: table.middle,
  };
  const sizes = LAYOUT.map(([name]) => (sections[name].byteLength + 3) & ~3);
  const bytes = new Uint8Array(sizes.reduce((total, size) => total + size, HEADER_WORDS * 4));
  const header = new DataView(bytes.buffer);
  header.setUint32(0, MAGIC, true);
  header.setFloat32(4, scale, true);
  let offset = HEADER_WORDS * 4;
  for (const [index, [name]] of LAYOUT.entries()) {
    const section = sections[name];
    header.setUint32(8 + index * 4, section.length, true);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += sizes[index]!;
  }
  return bytes;
}

interface Row {
  bucket: number;
  key: number;
}

function packFeatures(hashes: Int32Array, weights: Float32Array, scale: number, smallest: number) {
  const rows: (Row & { mask: number; weights: number[] })[] = [];
  for (let feature = 0; feature < hashes.length; feature += 1) {
    let mask = 0;
    const kept: number[] = [];
    for (let label = 0; label < LABELS; label += 1) {
      const weight = weights[feature * LABELS + label]!;
      if (Math.abs(weight) < smallest) continue;
      mask |= 1 << label;
      kept.push(Math.max(-STEPS, Math.min(STEPS, Math.round(weight * scale))));
    }
    if (mask !== 0) rows.push({ ...place(hashes[feature]!, FEATURE_BUCKET_BITS), mask, weights: kept });
  }
  rows.sort(byPlace);
  return {
    featureCounts: countsOf(rows, FEATURE_BUCKET_BITS),
    featureKeys: Uint16Array.from(rows, ({ key }) => key),
    featureMasks: Uint8Array.from(rows, ({ mask }) => mask & 0xff),
    featureMaskTops: Uint8Array.from(rows, ({ mask }) => mask >> 8),
    weights: Int8Array.from(rows.flatMap((row) => row.weights)),
  };
}

function packWords({ entries }: WordTable) {
  const signatures = [...new Set([...entries.values()].map(({ signature }) => signature))].sort((a, b) => a - b);
  const signatureIds = new Map(signatures.map((signature, id) => [signature, id]));
  const rows = [...entries]
    .map(([word, { cluster, signature }]) => ({
      ...place(hashText(word), WORD_BUCKET_BITS),
      cluster: cluster < 0 ? NO_CLUSTER : cluster,
      signature: signatureIds.get(signature)!,
    }))
    .sort(byPlace);
  return {
    wordCounts: countsOf(rows, WORD_BUCKET_BITS),
    wordKeys: Uint16Array.from(rows, ({ key }) => key),
    wordClusters: Uint16Array.from(rows, ({ cluster }) => cluster),
    wordSignatures: Uint16Array.from(rows, ({ signature }) => signature),
    signatures: Uint32Array.from(signatures),
  };
}

function place(hash: number, bits: number): Row {
  return { bucket: hash & ((1 << bits) - 1), key: (hash >>> bits) & 0xffff };
}

function byPlace(a: Row, b: Row): number {
  return a.bucket - b.bucket || a.key - b.key;
}

function countsOf(rows: readonly Row[], bits: number): Uint8Array {
  const counts = new Uint8Array(1 << bits);
  for (const { bucket } of rows) counts[bucket]! += 1;
  return counts;
}
