import { contentHash } from '../events';
import { articleId } from './identity';
import { SCHEMA_VERSION, type SourceArticle } from './records';
import type { ArticleReading, ShippedStore } from './store';

/** A reading as the store keeps it. @param savedAt null for what ships with the extension */
export function sourceOf(article: ArticleReading, savedAt: string | null): SourceArticle {
  const { text, title, outlet, url, publishedAt, publishedAtFrom, author = null, reading } = article;
  const seed = savedAt === null;
  const id = articleId(article);
  return { id, title, outlet, url, publishedAt, publishedAtFrom, author, savedAt, seed, text, reading };
}

/** Articles as the store that ships with the extension, sorted by id: the same articles give the same bytes. */
export function shippedStore(articles: readonly ArticleReading[]): ShippedStore {
  const sources = articles.map((article) => sourceOf(article, null)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const body = JSON.stringify(sources);
  return { schemaVersion: SCHEMA_VERSION, contentHash: contentHash(body), articles: sources };
}
