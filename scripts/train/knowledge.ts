/** What is known of words before training: clusters from raw text, and levels from a lexicon. */
import type { WordEntry, WordKnowledge } from '@/lib/entities/tagger/features';
import { FINE_CLUSTERS } from '@/lib/entities/tagger/packed';

export interface WordTable {
  entries: Map<string, WordEntry>;
  /** Coarse and middle cluster of each fine one: those that hold most of its words. */
  coarse: Uint8Array;
  middle: Uint8Array;
}

/** Reads what `clusters/main.ts` writes: folded word, cluster of 64, of 256, of 1000. */
export function parseClusters(text: string): WordTable {
  const entries = new Map<string, WordEntry>();
  const coarse = Array.from({ length: FINE_CLUSTERS }, () => new Map<number, number>());
  const middle = Array.from({ length: FINE_CLUSTERS }, () => new Map<number, number>());
  for (const line of text.split('\n')) {
    const [word = '', ...ids] = line.split('\t');
    if (ids.length !== 3 || word === '') continue;
    const [big, mid, fine] = ids.map(Number) as [number, number, number];
    entries.set(word, { cluster: fine, signature: 0 });
    coarse[fine]!.set(big, (coarse[fine]!.get(big) ?? 0) + 1);
    middle[fine]!.set(mid, (middle[fine]!.get(mid) ?? 0) + 1);
  }
  return { entries, coarse: Uint8Array.from(coarse, mostFrequent), middle: Uint8Array.from(middle, mostFrequent) };
}

function mostFrequent(counts: Map<number, number>): number {
  let best = 0;
  let most = 0;
  for (const [id, count] of counts) {
    if (count > most) {
      most = count;
      best = id;
    }
  }
  return best;
}

/** The table with other lexicon levels; words that only the lexicon knows are added. */
export function withSignatures(table: WordTable, signatures: ReadonlyMap<string, number>): WordTable {
  const entries = new Map(table.entries);
  for (const [word, signature] of signatures) {
    entries.set(word, { cluster: table.entries.get(word)?.cluster ?? -1, signature });
  }
  return { ...table, entries };
}

export function knowledgeOf({ entries, coarse, middle }: WordTable): WordKnowledge {
  return {
    find: (folded) => entries.get(folded) ?? null,
    coarse: (cluster) => coarse[cluster]!,
    middle: (cluster) => middle[cluster]!,
  };
}
