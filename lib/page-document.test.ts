import { expect, test } from 'vitest';
import { mainArticle } from './page-document';

const known = { outlet: null, publishedAt: null, publishedAtFrom: null };

test('headline and body of the first article are cut out, with their offsets', () => {
  const text = 'قائمة\nعنوان\nنص الخبر\nرابط\nخبر آخر';
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const articles = [
    { ...at('نص الخبر'), ...known, headline: at('عنوان'), teasers: [at('الخبر')] },
    { ...at('خبر آخر'), ...known, headline: null },
  ];
  const main = mainArticle({ text, articles })!;
  expect(main.text).toBe('عنوان\nنص الخبر');
  expect(main.text.slice(main.article.headline!.start, main.article.headline!.end)).toBe('عنوان');
  expect(main.text.slice(main.article.start, main.article.end)).toBe('نص الخبر');
  expect(main.article.teasers!.map(({ start, end }) => main.text.slice(start, end))).toEqual(['الخبر']);
});

test('a page without an article has none', () => {
  expect(mainArticle({ text: 'x', articles: [] })).toBeNull();
});
