import type { ArticleSpan, DateMention, Mention } from '../model';

export interface DateContext {
  /** Names already found: a word inside one is no date («صحيفة اليوم»، «خميس مشيط»). */
  names?: Mention[];
}

/** Finds and resolves the date expressions in the articles (headline and body) of a text. */
export function findDates(_text: string, _articles: ArticleSpan[], _context: DateContext = {}): DateMention[] {
  return [];
}
