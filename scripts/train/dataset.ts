/** A corpus as features: flat arrays in shared memory, so that several trainings read the same ones. */
import {
  AFTER_SENTENCE,
  BEFORE_SENTENCE,
  BIAS,
  boundaryFeature,
  documentFeatures,
  LEXICAL_AFTER_SENTENCE,
  LEXICAL_BEFORE_SENTENCE,
  lexicalFeatures,
  listedFeature,
  pairAfterFeature,
  pairBeforeFeature,
  SOURCE,
  tripleFeature,
  TRIGGER_DISTANCE,
  triggerFeature,
  wordFeatures,
  type WordContext,
  type WordKnowledge,
} from '@/lib/entities/tagger/features';
import { wordForm } from '@/lib/entities/tagger/forms';
import { hashAt } from '@/lib/entities/tagger/hash';
import { listedWord, type ListedWord, markListed } from '@/lib/entities/tagger/listed';
import { TRIGGER_KINDS } from '@/lib/entities/tagger/triggers';
import type { Sentence } from './corpus';

/** Bits of a feature's hash that the packed model keeps. */
const HASH_MASK = 0x3fffffff;

export interface Dataset {
  /** First token of each sentence, and the number of tokens at the end. */
  sentences: Int32Array;
  /** First feature of each token, and the number of features at the end. */
  tokens: Int32Array;
  /** Indexes into `hashes`. */
  features: Int32Array;
  labels: Uint8Array;
  hashes: Int32Array;
  /** The source (`features.ts`) of each feature, and whether it knows the very word at hand: 1 or 0. */
  sources: Uint8Array;
  lexical: Uint8Array;
}

interface KnownWord {
  context: WordContext;
  listed: ListedWord;
  /** Indexes of its features as seen from each offset, -2 to 2. */
  seen: number[][];
}

/**
 * @param evidence the document's evidence for each token of the corpus (`document.ts`), when there is any yet
 */
export function buildDataset(corpus: readonly Sentence[], knowledge: WordKnowledge, evidence?: Uint8Array): Dataset {
  const ids = new Map<number, number>();
  const sources: number[] = [];
  const lexical: number[] = [];
  const words = new Map<string, KnownWord>();
  const tokens: number[] = [0];
  const sentences: number[] = [0];
  const labels: number[] = [];
  let features = new Int32Array(1 << 20);
  let count = 0;

  function idOf(hash: number, source: number, knowsWord = false): number {
    const kept = hash & HASH_MASK;
    let id = ids.get(kept);
    if (id === undefined) {
      ids.set(kept, (id = sources.length));
      sources.push(source);
      lexical.push(knowsWord ? 1 : 0);
    }
    return id;
  }
  function push(id: number): void {
    if (count === features.length) {
      const bigger = new Int32Array(count * 2);
      bigger.set(features);
      features = bigger;
    }
    features[count++] = id;
  }
  function knownWord(token: string): KnownWord {
    let known = words.get(token);
    if (known) return known;
    const seen: number[][] = [[], [], [], [], []];
    const form = wordForm(token);
    const context = wordFeatures(form, knowledge, (hash, reach, source) => {
      const ofWord = source === SOURCE.word || source === SOURCE.stem || source === SOURCE.letters;
      for (let offset = -reach; offset <= reach; offset += 1) {
        seen[offset + 2]!.push(idOf(hashAt(hash, offset), source, ofWord && offset === 0));
      }
    });
    words.set(token, (known = { context, listed: listedWord(form.folded), seen }));
    return known;
  }

  for (const sentence of corpus) {
    const known = sentence.tokens.map(knownWord);
    const listed = new Uint8Array(known.length);
    markListed(
      known.length,
      (at) => known[at]!.listed,
      (at, code) => (listed[at] = code),
    );
    for (let at = 0; at < known.length; at += 1) {
      const emit = (hash: number) => push(idOf(hash, SOURCE.plain));
      emit(BIAS);
      for (let offset = -2; offset <= 2; offset += 1) {
        const other = known[at + offset];
        if (other) other.seen[offset + 2]!.forEach(push);
        else emit(boundaryFeature(offset));
      }
      contextFeatures(known, at, emit, (hash) => push(idOf(hash, SOURCE.table)));
      for (let offset = -1; offset <= 1; offset += 1) {
        const code = listed[at + offset];
        if (code !== undefined) push(idOf(listedFeature(code, offset), SOURCE.list));
      }
      if (evidence) documentFeatures(evidence[tokens.length - 1]!, (hash) => push(idOf(hash, SOURCE.document)));
      labels.push(sentence.labels[at]!);
      tokens.push(count);
    }
    sentences.push(tokens.length - 1);
  }
  const hashes = new Int32Array(sources.length);
  for (const [hash, id] of ids) hashes[id] = hash;
  return {
    sentences: shared(Int32Array, sentences),
    tokens: shared(Int32Array, tokens),
    features: shared(Int32Array, features.subarray(0, count)),
    labels: shared(Uint8Array, labels),
    hashes: shared(Int32Array, hashes),
    sources: shared(Uint8Array, sources),
    lexical: shared(Uint8Array, lexical),
  };
}

function contextFeatures(
  known: readonly KnownWord[],
  at: number,
  emit: (hash: number) => void,
  emitLexical: (hash: number) => void,
): void {
  const before = known[at - 1]?.context.cluster ?? BEFORE_SENTENCE;
  const { cluster } = known[at]!.context;
  const after = known[at + 1]?.context.cluster ?? AFTER_SENTENCE;
  emit(pairBeforeFeature(before, cluster));
  emit(pairAfterFeature(cluster, after));
  emit(tripleFeature(before, cluster, after));
  lexicalFeatures(
    known[at - 1]?.context.lexical ?? LEXICAL_BEFORE_SENTENCE,
    known[at]!.context.lexical,
    known[at + 1]?.context.lexical ?? LEXICAL_AFTER_SENTENCE,
    emitLexical,
  );
  let seen = 0;
  for (let distance = 1; distance <= TRIGGER_DISTANCE && at - distance >= 0; distance += 1) {
    const fresh = known[at - distance]!.context.triggers & ~seen;
    for (let kind = 0; kind < TRIGGER_KINDS; kind += 1) if ((fresh >> kind) & 1) emit(triggerFeature(kind, distance));
    seen |= fresh;
  }
}

function shared<T extends Int32Array | Uint8Array>(
  Type: { new (buffer: SharedArrayBuffer): T; BYTES_PER_ELEMENT: number },
  values: ArrayLike<number>,
): T {
  const array = new Type(new SharedArrayBuffer(values.length * Type.BYTES_PER_ELEMENT));
  array.set(values);
  return array;
}
