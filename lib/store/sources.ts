import type { Reading } from '../model';
import type { Reader, Transaction } from './database';
import { ARTICLE_LIST, articleOfRow } from './lists';
import { keys, type ArticleRecord, type SourceArticle } from './records';
import { EMPTY, scan, type Directory } from './sorted-index';

/** Articles whole, null where there is none. */
export async function loadSources(reader: Reader, ids: readonly string[]): Promise<(SourceArticle | null)[]> {
  const records = await reader.get<ArticleRecord>(ids.map(keys.article));
  const there = ids.filter((_, at) => records[at]);
  if (!there.length) return ids.map(() => null);
  const parts = await reader.get<unknown>(there.flatMap((id) => [keys.text(id), keys.reading(id)]));
  const placeOf = new Map(there.map((id, at) => [id, at * 2]));
  return ids.map((id, at) => {
    const record = records[at];
    const place = placeOf.get(id) ?? -2;
    const [text, reading] = [parts[place] as string | undefined, parts[place + 1] as Reading | undefined];
    if (!record || text === undefined || !reading) return null;
    return {
      id,
      title: record.title,
      outlet: record.outlet,
      url: record.url,
      publishedAt: record.publishedAt,
      publishedAtFrom: record.publishedAtFrom,
      author: record.author,
      savedAt: record.savedAt,
      seed: record.seed,
      text,
      reading,
    };
  });
}

/** @param simhash of its text */
export function putSource(tx: Transaction, source: SourceArticle, simhash: string): void {
  const { id, text, reading, ...head } = source;
  tx.put(keys.article(id), { ...head, simhash } satisfies ArticleRecord);
  tx.put(keys.text(id), text);
  tx.put(keys.reading(id), reading);
}

export function dropSource(tx: Transaction, id: string): void {
  for (const key of [keys.article(id), keys.text(id), keys.reading(id)]) tx.drop(key);
}

/** Ids of all articles by day, in batches. */
export async function* articleIds(reader: Reader, size: number): AsyncGenerator<string[]> {
  const [head] = await reader.get<Directory>([keys.index(ARTICLE_LIST)]);
  let batch: string[] = [];
  for await (const row of scan(reader, ARTICLE_LIST, head ?? EMPTY, null, 'up')) {
    batch.push(articleOfRow(row));
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}

/** One article out of two with the same id: the same whichever comes first. */
export function unitedSource(a: SourceArticle, b: SourceArticle): SourceArticle {
  const saved = [a.savedAt, b.savedAt].filter((at) => at !== null).sort();
  const bare = (source: SourceArticle) => JSON.stringify({ ...source, savedAt: null, seed: false });
  const one = bare(a) >= bare(b) ? a : b;
  return { ...one, savedAt: saved[0] ?? null, seed: a.seed || b.seed };
}
