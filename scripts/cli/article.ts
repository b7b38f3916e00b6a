import { JSDOM, VirtualConsole } from 'jsdom';
import { canonicalOutlet, outletByUrl } from '@/lib/articles/outlets';
import { detectArticles } from '@/lib/page/article/detect';
import { answerEach, readPageLine, type Answer } from './lines';

/** The verb `article`: one saved page a line. */
export function articleLines(input: NodeJS.ReadableStream): AsyncIterable<Answer> {
  return answerEach(input, readPageLine, ({ id, html, url = null }) => {
    // A silent console: a page's broken style sheets are not our business.
    const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
    const { isArticle, articles } = detectArticles(window.document, { url });
    const article = articles[0];
    const answer = {
      id,
      isArticle,
      title: article?.title ?? null,
      source: article ? (outletByUrl(url) ?? canonicalOutlet(article.outlet)) : null,
      author: article?.author ?? null,
      publishedAt: article?.publishedAt ?? null,
      publishedAtFrom: article?.publishedAtFrom ?? null,
      text: article?.text ?? '',
      blocks: article?.blocks.map(({ text, role }) => ({ text, role })) ?? [],
    };
    window.close();
    return answer;
  });
}
