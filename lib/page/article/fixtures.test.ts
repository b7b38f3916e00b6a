// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detectArticles } from './detect';

/** A page written by us after the template of a real one, named after its trap; `NAME.json` says what must be read. */
const FOLDER = fileURLToPath(new URL('../../../e2e/fixtures/pages/', import.meta.url));

interface Expected {
  url: string;
  isArticle: boolean;
  reason?: string;
  title?: string;
  author?: string;
  publishedAt?: string | null;
  publishedAtFrom?: string | null;
  articles?: { blocks: { role: string; text: string }[] }[];
}

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

function open(name: string): { document: Document; expected: Expected } {
  const html = readFileSync(`${FOLDER}${name}.html`, 'utf8');
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  return { document: window.document, expected: JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8')) as Expected };
}

const plain = ({ role, text }: { role: string; text: string }): string => `${role}: ${text}`;

describe('pages as the specification', () => {
  test('there are at least forty', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  test.each(names)('%s', (name) => {
    const { document, expected } = open(name);
    const before = document.documentElement.outerHTML;
    const reading = detectArticles(document, { url: expected.url });
    expect(document.documentElement.outerHTML).toBe(before);
    if (!expected.isArticle) {
      expect(reading).toMatchObject({ isArticle: false, reason: expected.reason, articles: [] });
      return;
    }
    expect(reading.reason).toBe('article');
    const read = reading.articles.map(({ blocks }) => blocks.map(plain));
    expect(read).toEqual(expected.articles!.map(({ blocks }) => blocks.map(plain)));
    const { title, author, publishedAt, publishedAtFrom } = reading.articles[0]!;
    expect({ title, publishedAt, publishedAtFrom }).toEqual({
      title: expected.title,
      publishedAt: expected.publishedAt,
      publishedAtFrom: expected.publishedAtFrom,
    });
    if (expected.author) expect(author).toBe(expected.author);
  });

  test.each(names)('%s: every offset leads back to its words', (name) => {
    const { document, expected } = open(name);
    const { annotated } = detectArticles(document, { url: expected.url });
    for (const { node, start, end, at } of annotated.slices) {
      expect(node.data.slice(start, end)).toBe(annotated.text.slice(at, at + end - start));
    }
    const covered = annotated.slices.reduce((sum, { start, end }) => sum + end - start, 0);
    const white = annotated.text.length - annotated.text.replace(/\s/g, '').length;
    expect(annotated.text.length - covered).toBeLessThanOrEqual(white);
  });
});
