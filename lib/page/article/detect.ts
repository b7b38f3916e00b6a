import type { ArticleSpan } from '../../model';
import type { AnnotatedText, Block, BlockRole, DetectedArticle, PageReading, PageReason } from '../reading';
import type { TextSlice } from '../slices';
import { findAuthor } from './author';
import { collapse, type RawBlock, readBlocks } from './blocks';
import { findContainer, forgiveness } from './container';
import { publishedOn } from './dates';
import { kindOfPage } from './kind';
import { type Metadata, readMetadata } from './metadata';
import { sweep, type SweptArticle } from './sweep';
import { findTitle } from './title';

const IN_TEXT: ReadonlySet<BlockRole> = new Set(['standfirst', 'body', 'quote']);

/**
 * Finds the article on a page, and those loaded below it. Reads only: no node is written, no layout is asked for; works on
 * any DOM (jsdom as well). Never throws on any page; what is no article says why in `reason`.
 *
 * @param url the page's address, where it is not the document's own (saved pages)
 */
export function detectArticles(document: Document, { url = null }: { url?: string | null } = {}): PageReading {
  const metadata = readMetadata(document);
  const blocks = document.body ? readBlocks(document.body) : [];
  const title = findTitle(blocks, metadata.titles);
  const forgiven = forgiveness(blocks, title.block);
  const container = findContainer(blocks, title.block, forgiven);
  const swept = container ? sweep({ blocks, title: title.block, container, forgiven }) : [];
  const reason = kindOfPage({ url, metadata, blocks, article: swept[0] ?? null });
  if (reason !== 'article') return empty(reason);

  const articles = swept.map((article, index) =>
    index === 0 ? ownArticle(article, metadata, blocks, url, title.text) : laterArticle(article, metadata, blocks),
  );
  return { isArticle: true, reason, articles, annotated: joined(articles), scope: scopeOf(articles) };
}

function empty(reason: PageReason): PageReading {
  return { isArticle: false, reason, articles: [], annotated: { text: '', articles: [], slices: [] }, scope: null };
}

function ownArticle(
  article: SweptArticle,
  metadata: Metadata,
  blocks: readonly RawBlock[],
  url: string | null,
  title: string | null,
): DetectedArticle {
  return {
    ...cutOut(article),
    title: article.headline?.text ?? title,
    outlet: metadata.site,
    author: metadata.author ?? findAuthor(article),
    ...publishedOn(metadata, url, article, blocks),
  };
}

/** What the head says is the first article's; a later one has what its own lines say. */
function laterArticle(article: SweptArticle, metadata: Metadata, blocks: readonly RawBlock[]): DetectedArticle {
  return {
    ...cutOut(article),
    title: article.headline?.text ?? null,
    outlet: metadata.site,
    author: findAuthor(article),
    ...publishedOn({ ...metadata, published: [] }, null, article, blocks),
  };
}

function cutOut({ parts }: SweptArticle): Pick<DetectedArticle, 'blocks' | 'text' | 'headlineBlock'> {
  const blocks = parts.map(({ block, role }): Block => {
    const slices: TextSlice[] = [];
    return { role, text: collapse(block.nodes, slices), element: block.element, slices };
  });
  return {
    blocks,
    headlineBlock: blocks.find(({ role }) => role === 'headline') ?? null,
    text: blocks
      .filter(({ role }) => IN_TEXT.has(role))
      .map(({ text }) => text)
      .join('\n'),
  };
}

/** All articles as one text: headline, line break, body, an empty line before the next. */
function joined(articles: readonly DetectedArticle[]): AnnotatedText {
  let text = '';
  const slices: TextSlice[] = [];
  const spans: ArticleSpan[] = [];
  const add = (block: Block): { start: number; end: number } => {
    const start = text.length;
    for (const slice of block.slices) slices.push({ ...slice, at: start + slice.at });
    text += block.text;
    return { start, end: text.length };
  };
  for (const { headlineBlock, blocks, outlet, publishedAt, publishedAtFrom } of articles) {
    if (text) text += '\n\n';
    const headline = headlineBlock && add(headlineBlock);
    const body = blocks.filter(({ role }) => IN_TEXT.has(role));
    const placed = body.map((block, index) => {
      // Not asked of the text itself: that would copy all of it for every block.
      if (headline || index > 0) text += '\n';
      return add(block);
    });
    const first = placed[0];
    if (!first) continue;
    const { end } = placed.at(-1)!;
    spans.push({ start: first.start, end, headline, outlet, publishedAt, publishedAtFrom });
  }
  return { text, articles: spans, slices };
}

function scopeOf(articles: readonly DetectedArticle[]): Element | null {
  const elements = articles.flatMap(({ blocks }) => blocks.map(({ element }) => element));
  let scope: Element | null = elements[0] ?? null;
  for (const element of elements) while (scope && !scope.contains(element)) scope = scope.parentElement;
  return scope;
}
