import type { ArticleSpan, DateMention, Mention, Span } from '../model';
import { type Day, dayOfIso } from './calendar/civil';
import { findInStretch } from './find';
import { NamesByStart } from './reject';

export interface DateContext {
  /** Names already found: a word inside one is no date («صحيفة اليوم»، «خميس مشيط»). */
  names?: Mention[];
}

/**
 * Finds and resolves the date expressions of a text, in order, offsets in UTF-16 code units.
 *
 * Each article's own day of publication is the reference of its headline and body, and of what a page prints above them;
 * where that day is not known, and between articles, relative expressions have `from` and `to` null. Never throws.
 */
export function findDates(text: string, articles: ArticleSpan[], context: DateContext = {}): DateMention[] {
  const names = new NamesByStart(context.names ?? []);
  return stretchesOf(text, articles).flatMap(({ stretch, reference }) =>
    findInStretch(text, stretch, reference, names),
  );
}

/** The text cut at the borders of headlines and bodies. */
function stretchesOf(text: string, articles: ArticleSpan[]): { stretch: Span; reference: Day | null }[] {
  const parts = articles
    .flatMap(({ start, end, headline, publishedAt }) => {
      const reference = publishedAt && publishedAt.length >= 10 ? dayOfIso(publishedAt) : null;
      const spans: Span[] = headline ? [headline, { start, end }] : [{ start, end }];
      return spans.map((stretch) => ({ stretch, reference }));
    })
    .sort((a, b) => a.stretch.start - b.stretch.start);
  const all: typeof parts = [];
  let at = 0;
  const firstReference = parts[0]?.reference ?? null;
  for (const { stretch, reference } of parts) {
    const start = Math.max(stretch.start, at);
    if (start > at) all.push({ stretch: { start: at, end: start }, reference: at === 0 ? firstReference : null });
    if (stretch.end > start) all.push({ stretch: { start, end: stretch.end }, reference });
    at = Math.max(at, stretch.end);
  }
  if (at < text.length) all.push({ stretch: { start: at, end: text.length }, reference: null });
  return all;
}
