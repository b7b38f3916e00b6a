/** A page's text as it is sent to the background, and the one article of it that a save keeps. */
import type { Requests } from './messages/background';
import type { ArticleSpan, Span } from './model';

type PageDocument = Requests['page.annotate'];

export interface MainArticle {
  text: string;
  article: ArticleSpan;
}

/**
 * The page's own article, cut out of the text: its headline and body, with offsets into what was cut out. Others that
 * stand on the page are saved from their own pages.
 */
export function mainArticle({ text, articles }: Pick<PageDocument, 'text' | 'articles'>): MainArticle | null {
  const first = articles[0];
  if (!first) return null;
  const start = Math.min(first.start, first.headline?.start ?? first.start);
  const end = Math.max(first.end, first.headline?.end ?? first.end);
  const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start - start, end: span.end - start });
  const article = moved(first as ArticleSpan);
  return {
    text: text.slice(start, end),
    article: {
      ...article,
      headline: first.headline && moved(first.headline),
      ...(first.teasers && { teasers: first.teasers.map(moved) }),
    },
  };
}
