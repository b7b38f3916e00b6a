/**
 * Numbered steps from version to version. Only articles are carried over (everything else follows from them and from the
 * decisions), so a step says what has changed in an article. `fixtures/` holds a store of each version.
 */
import type { Reader } from './database';
import { SCHEMA_VERSION, type JournalRecord, type SourceArticle } from './records';
import { articleIds, loadSources } from './sources';

const STEPS: Record<number, (article: SourceArticle) => SourceArticle> = {
  // Texts and readings were plain JSON, events were stored whole: `codec.ts` reads both, articles are the same.
  1: (article) => article,
  // Roles and names in part became lists, long lists became trees, undated events moved behind the dated ones.
  2: (article) => article,
  // Branches no longer count, days have no list of their own: the list of articles is read in both shapes (`sorted-index.ts`).
  3: (article) => article,
};

/** An article of an older version as this one has it. @throws Error for a version that no step leads on from */
function migrated(article: SourceArticle, from: number): SourceArticle {
  let current = article;
  for (let version = from; version < SCHEMA_VERSION; version += 1) {
    const step = STEPS[version];
    if (!step) throw new Error(`no way from version ${version} of the store`);
    current = step(current);
  }
  return current;
}

/** All articles, by day, as this version has them, in batches. */
export async function* presentArticles(reader: Reader, schema: number, size: number): AsyncGenerator<SourceArticle[]> {
  for await (const ids of articleIds(reader, size)) {
    const sources = await loadSources(reader, ids);
    yield sources.flatMap((source) => (source ? migrated(source, schema) : []));
  }
}

/** A step to be taken back, as this version has it. */
export function migratedJournal({ back }: JournalRecord, schema: number): JournalRecord {
  const articles = back.articles.map(({ id, article }) => ({ id, article: article && migrated(article, schema) }));
  return { back: { ...back, articles } };
}
