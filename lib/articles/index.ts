import type { ArticleSpan, SourceDocument } from '../model';
import { classifyLines, type ClassifiedLine } from './classify';
import { cutSections, type Section } from './cut';
import { canonicalOutlet, isOutletLine, outletByName, outletByUrl, outletOfSource } from './outlets';
import { publishedOf } from './published';

/**
 * Cuts a document of plain text into its articles, in order; spans are UTF-16 offsets into the text. A body runs from its first
 * paragraph to its last; headers, captions above it, link lists, tags and share lines belong to none. A text without a sign of
 * page furniture is one article, whole. Linear in the length of the text; never throws.
 *
 * `publishedAt` of the input holds for the first article and nothing overrides it; the others have the day that
 * they state themselves, or null.
 */
export function cutArticles({ text, publishedAt = null, url = null }: SourceDocument): ArticleSpan[] {
  return cutSections(classifyLines(text).map(withOutlet)).map((section, index) => {
    const { headline, body, teasers } = section;
    const given = index === 0 && publishedAt;
    return {
      start: body[0]!.start,
      end: body.at(-1)!.end,
      headline: headline && { start: headline.start, end: headline.end },
      outlet: outletOf(section, index === 0 ? url : null),
      ...(given ? { publishedAt: given, publishedAtFrom: 'given' as const } : publishedOf(section, url, index === 0)),
      ...(teasers.length > 0 && { teasers }),
    };
  });
}

/**
 * Articles that were cut out of a page, their outlets named as the table names them: by the page's address, else by what the page
 * calls itself.
 */
export function nameOutlets(articles: readonly ArticleSpan[], url: string | null | undefined): ArticleSpan[] {
  const byUrl = outletByUrl(url);
  return articles.map((article) => ({ ...article, outlet: byUrl ?? canonicalOutlet(article.outlet) }));
}

/** An outlet's longest line. */
const OUTLET_WORDS = 6;

function withOutlet(line: ClassifiedLine): ClassifiedLine {
  const named = (line.kind === 'short' || line.kind === 'foreign') && line.words <= OUTLET_WORDS;
  return named && isOutletLine(line) ? { ...line, kind: 'outlet' } : line;
}

/** Where «المستقلة/- قالت» ends the dateline: the outlet stands before the mark. */
const DATELINE = /^(.{2,30}?)\s*(?:[/:]\s*[-–—]|:\s*[-–—]|\/\/|[-–—]{2,})\s*/;

function outletOf({ header, body, footer }: Section, url: string | null): string | null {
  const sources = footer.filter(({ kind }) => kind === 'source').map(({ text }) => outletOfSource(rightHandSide(text)));
  return (
    sources.find((name) => name !== null) ??
    outletByUrl(url) ??
    outletInLines(header) ??
    outletInLines(footer) ??
    outletByName(DATELINE.exec(body[0]!.text)?.[1] ?? '')
  );
}

function rightHandSide(line: string): string {
  return line.replace(/^[^:：|–-]*[:：|–-]\s*/, '');
}

function outletInLines(lines: readonly ClassifiedLine[]): string | null {
  // One word alone («العالم», «اليوم») is as likely the section's name.
  const line = lines.find(({ kind, words }) => kind === 'outlet' && words > 1);
  return line ? outletOfSource(line.text) : null;
}
