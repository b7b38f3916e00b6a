import type { ArticleSpan, DateMention, IsoDate, Mention, Span } from '../model';
import type { CutStretch } from '../text';
import { type Day, dayOfIso } from './calendar/civil';
import { findInStretch } from './find';
import { NamesByStart } from './reject';

export interface DateContext {
  /** Names already found: a word inside one is no date («صحيفة اليوم»، «خميس مشيط»). */
  names?: Mention[];
  /** The day of publication, for a text in which no article was found. */
  publishedAt?: IsoDate | null;
  /** Headlines and bodies whose words are known, in the order of the articles: they need not be cut again. */
  cut?: readonly CutStretch[];
}

/**
 * Finds and resolves the date expressions of a text, in order, offsets in UTF-16 code units.
 *
 * Each article's own day of publication is the reference of its headline and body, and of what a page prints above them;
 * where that day is not known, and between articles, relative expressions have `from` and `to` null. Never throws.
 */
export function findDates(text: string, articles: ArticleSpan[], context: DateContext = {}): DateMention[] {
  const names = new NamesByStart(context.names ?? []);
  const mentions: DateMention[] = [];
  const { cut = [] } = context;
  let next = 0;
  for (const { start, end, reference } of stretchesOf(text, articles, context.publishedAt)) {
    while (next < cut.length && cut[next]!.start < start) next += 1;
    const same = next < cut.length && cut[next]!.start === start && cut[next]!.end === end;
    const stretch: Span | CutStretch = same ? cut[next]! : { start, end };
    for (const mention of findInStretch(text, stretch, reference, names)) mentions.push(mention);
  }
  return mentions;
}

interface Stretch extends Span {
  reference: Day | null;
}

/** The text cut at the borders of headlines and bodies. */
function stretchesOf(text: string, articles: ArticleSpan[], publishedAt: IsoDate | null = null): Stretch[] {
  const parts: Stretch[] = [];
  for (const { start, end, headline, publishedAt: day } of articles) {
    const reference = dayOf(day);
    if (headline) parts.push({ start: headline.start, end: headline.end, reference });
    parts.push({ start, end, reference });
  }
  if (parts.length > 1) parts.sort((a, b) => a.start - b.start);
  const all: Stretch[] = [];
  let at = 0;
  const first = parts[0] ? parts[0].reference : dayOf(publishedAt);
  for (const { start: from, end, reference } of parts) {
    const start = Math.max(from, at);
    if (start > at) all.push({ start: at, end: start, reference: at === 0 ? first : null });
    if (end > start) all.push({ start, end, reference });
    at = Math.max(at, end);
  }
  if (at < text.length) all.push({ start: at, end: text.length, reference: at === 0 ? first : null });
  return all;
}

function dayOf(publishedAt: IsoDate | null): Day | null {
  return publishedAt && publishedAt.length >= 10 ? dayOfIso(publishedAt) : null;
}
