/** What is read off a page: the nouns that detection, painting and the wiring share. */
import type { ArticleSpan, IsoDate } from '../model';
import type { TextSlice } from './slices';

/** `byline` holds authors and time stamps. A text consists of `standfirst`, `body` and `quote` blocks. */
export type BlockRole = 'headline' | 'standfirst' | 'body' | 'quote' | 'caption' | 'byline';

/** A paragraph, heading or line of an article. */
export interface Block {
  role: BlockRole;
  /** The words with white space collapsed. */
  text: string;
  element: Element;
  /** Where the words stand; `at` counts from the beginning of this block's text. */
  slices: TextSlice[];
}

export interface DetectedArticle {
  title: string | null;
  headlineBlock: Block | null;
  /** What the page calls itself; `nameOutlets` knows better, but its table is too large for every page. */
  outlet: string | null;
  author: string | null;
  publishedAt: IsoDate | null;
  publishedAtFrom: 'jsonld' | 'meta' | 'url' | 'visible' | null;
  /** In page order. */
  blocks: Block[];
  /** The standfirst, body and quote blocks, joined by a line break. */
  text: string;
}

/** Why a page has marks or has none. */
export type PageReason =
  'article' | 'no-article' | 'home' | 'section' | 'live' | 'video' | 'search' | 'tiny' | 'too-long' | 'not-arabic';

/** What the engine gets: headlines and bodies of all the page's articles in one text, with the way back to the page. */
export interface AnnotatedText {
  text: string;
  articles: ArticleSpan[];
  slices: TextSlice[];
}

export interface PageReading {
  isArticle: boolean;
  reason: PageReason;
  /** The page's own article first, then others that were loaded below it. */
  articles: DetectedArticle[];
  annotated: AnnotatedText;
  /** The smallest element that holds all the articles: what a watch on the page need look at. */
  scope: Element | null;
}
