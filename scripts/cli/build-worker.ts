/** Reads files in a thread of its own: text or HTML in, articles as the store keeps them out. */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { JSDOM, VirtualConsole } from 'jsdom';
import { outletByUrl } from '@/lib/articles/outlets';
import { mainArticle } from '@/lib/page-document';
import { detectArticles } from '@/lib/page/article/detect';
import { sourceOf } from '@/lib/store/ship';
import { splitReading } from '@/lib/store/split';
import type { ArticleReading } from '@/lib/store/store';
import type { SourceArticle } from '@/lib/store/records';
import { nodeEngine } from '../node-engine';

export interface BuildTask {
  file: string;
}

export interface BuildResult {
  file: string;
  articles: SourceArticle[];
  /** Why the file could not be read. */
  error: string | null;
}

const engine = nodeEngine();

parentPort!.on('message', ({ file }: BuildTask) => {
  const result: BuildResult = { file, articles: [], error: null };
  try {
    const text = readFileSync(file, 'utf8');
    const read = /\.html?$/i.test(file) ? readPage(text) : splitReading({ text }, engine.read({ id: file, text }));
    // Nobody has saved them yet: the reader does by importing the file, and may take that back.
    result.articles = read.map((article) => ({ ...sourceOf(article, null), seed: false }));
  } catch (error) {
    result.error = error instanceof Error ? error.message : String(error);
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort!.postMessage(result);
});

/** As the extension saves the page: its own article, with what its head says of it. */
function readPage(html: string): ArticleReading[] {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    const canonical = window.document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
    const url = canonical && /^https?:/i.test(canonical) ? canonical : null;
    const { articles, annotated } = detectArticles(window.document, { url });
    const main = mainArticle(annotated);
    const [head] = articles;
    if (!main || !head) return [];
    const { text, article } = main;
    const { publishedAt, publishedAtFrom } = article;
    const reading = engine.read({ id: url ?? '', url, text, articles: [article] });
    const outlet = outletByUrl(url) ?? article.outlet;
    return [{ text, title: head.title, outlet, url, publishedAt, publishedAtFrom, author: head.author, reading }];
  } finally {
    window.close();
  }
}
