/** What the tests of this folder share. */
import type { ArticleSpan, Knowledge } from '../model';
import { createNameFinder, type Names } from './index';

/** A text as one undated article without headline. */
export function wholeText(text: string): ArticleSpan[] {
  return [{ start: 0, end: text.length, headline: null, outlet: null, publishedAt: null, publishedAtFrom: null }];
}

const findNames = createNameFinder(null);

/** The names of a text by lists and rules alone: what they find must not hang on the tagger. */
export function namesOf(text: string, knowledge: Knowledge = {}): Names {
  return findNames(text, wholeText(text), knowledge);
}

/** `TYPE words` for each mention. */
export function mentionsOf(text: string): string[] {
  return namesOf(text).mentions.map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}
