/** The seed articles as blocks, cut by our own annotation in seeds/gold, to be laid out as news pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SEEDS = join(import.meta.dirname, '..', '..', 'seeds');

export interface SeedArticle {
  id: string;
  headline: string | null;
  paragraphs: { text: string; teaser: boolean }[];
  publishedAt: string | null;
}

interface GoldArticle {
  id: string;
  file: string;
  headline: string | null;
  bodyStart: number;
  bodyEnd: number;
  teasers: [number, number][];
  pubDate: string;
  pubConfidence: string;
}

/** One of the eight articles by its id in seeds/gold/articles.json (`000a`). */
export function seedArticle(id: string): SeedArticle {
  const gold = JSON.parse(readFileSync(join(SEEDS, 'gold', 'articles.json'), 'utf8')) as { articles: GoldArticle[] };
  const article = gold.articles.find((one) => one.id === id);
  if (!article) throw new Error(`no seed article ${id}`);
  const text = readFileSync(join(SEEDS, article.file), 'utf8');
  return {
    id,
    headline: article.headline,
    paragraphs: [...linesOf(text, article)],
    publishedAt: article.pubConfidence === 'high' ? article.pubDate : null,
  };
}

function* linesOf(text: string, { bodyStart, bodyEnd, teasers }: GoldArticle): Iterable<SeedArticle['paragraphs'][0]> {
  let start = bodyStart;
  for (const line of text.slice(bodyStart, bodyEnd).split('\n')) {
    const teaser = teasers.some(([from, to]) => start >= from && start < to);
    if (line.trim()) yield { text: line.trim(), teaser };
    start += line.length + 1;
  }
}
