/** The whole store as versioned JSON Lines: the articles and the decisions, from which everything else follows. */
import { StoreError } from '../error';
import { keys, type DecisionRecord } from '../records';
import { articleIds, loadSources } from '../sources';
import type { Store } from '../store';
import type { Progress } from '../writer';
import { FORMAT_VERSION, sealed } from './lines';

const BATCH = 20;

/**
 * Streams the store, a line a piece, in an order that does not depend on how it came about: two stores with the same articles
 * and decisions give the same bytes.
 * @throws StoreError `cancelled` when the signal says so
 */
export async function* exportStore(store: Store, { signal, report }: Progress = {}): AsyncGenerator<string> {
  const reader = store.writer.reader();
  const [stored = {}] = await reader.get<DecisionRecord>([keys.decisions]);
  const decisions = Object.keys(stored).sort();
  yield `${sealed({ siyaq: 'store', version: FORMAT_VERSION })}\n`;
  for (const subject of decisions) yield `${sealed({ decision: stored[subject] })}\n`;
  let articles = 0;
  for await (const ids of articleIds(reader, BATCH)) {
    if (signal?.aborted) throw new StoreError('cancelled', 'cancelled on request');
    for (const article of await loadSources(reader, ids)) {
      if (!article) throw new StoreError('broken', 'an article is listed and not stored: repair the store first');
      articles += 1;
      yield `${sealed({ article })}\n`;
    }
    report?.(articles);
  }
  yield `${sealed({ end: { articles, decisions: decisions.length } })}\n`;
}
