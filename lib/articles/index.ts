import type { ArticleSpan, SourceDocument } from '../model';

/** Cuts a document of plain text into its articles. (First version: the whole text is one article.) */
export function cutArticles({ text, publishedAt = null }: SourceDocument): ArticleSpan[] {
  const publishedAtFrom = publishedAt ? 'given' : null;
  return text.trim()
    ? [{ start: 0, end: text.length, headline: null, outlet: null, publishedAt, publishedAtFrom }]
    : [];
}
