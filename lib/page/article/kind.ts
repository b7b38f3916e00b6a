/** Is this page an article, and if not, what is it? */
import type { PageReason } from '../reading';
import type { RawBlock } from './blocks';
import { arabicShare } from './prose';
import type { Metadata } from './metadata';
import type { SweptArticle } from './sweep';

/** What the address alone says. */
function kindOfAddress(url: string | null): PageReason | null {
  const address = url && /^https?:/.test(url) ? new URL(url) : null;
  if (!address) return null;
  const path = safeDecode(address.pathname).replace(/\/(?:index|default|home)?(?:\.\w+)?\/?$/i, '/');
  // A page may be named in the query («?id=12»); then the path says nothing.
  if (/^\/(?:(?:ar|arabic|ara|عربي)\/?)?$/i.test(path) && !/[?&](?:p|id|aid|nid|article|news)=/i.test(address.search))
    return 'home';
  if (
    /^\/(?:\w\w\/)?(?:search|بحث)\/?$/i.test(path) ||
    (/[?&](?:s|q|query|search|keyword)=/i.test(address.search) && path.length < 12)
  )
    return 'search';
  return null;
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What the headline or address of live coverage says. */
const LIVE = /تغطية (?:مباشرة|متواصلة|حية)|لحظة بلحظة|مباشر\s*[|:-]|^مباشر|بث حي/;
/** Entries of a live blog have a time each. */
const CLOCK = /^(?:\D{0,20})\d{1,2}:\d\d(?:\s*(?:ص|م|صباحا|مساء|GMT|بتوقيت \p{L}+))?(?:\D{0,20})$/iu;
const LEAST_ENTRIES = 5;
/** An article says something: so many words of prose, fewer when a headline of the same words stands above. */
const LEAST_WORDS = 35;
const LEAST_TITLED_WORDS = 14;

export interface KindInput {
  url: string | null;
  metadata: Metadata;
  blocks: readonly RawBlock[];
  article: SweptArticle | null;
}

/** `article`, or why the page gets no marks. */
export function kindOfPage({ url, metadata, blocks, article }: KindInput): PageReason {
  const address = kindOfAddress(url);
  if (address) return address;
  const { types } = metadata;
  if (types.has('searchresultspage')) return 'search';
  const prose =
    article?.parts.filter(
      ({ role, block }) => role !== 'caption' && role !== 'headline' && role !== 'byline' && block.prose,
    ) ?? [];
  const words = prose.reduce((sum, { block }) => sum + block.text.split(' ').length, 0);
  if (types.has('liveblogposting') || isLive(article, blocks)) return 'live';
  const saysArticle = [...types].some((type) => /article|blogposting/.test(type)) || metadata.ogType === 'article';
  const isVideo =
    types.has('videoobject') ||
    (metadata.ogType?.startsWith('video') ?? false) ||
    /\/(?:videos?|watch|gallery|فيديو)\//i.test(url ?? '');
  if (isVideo && !saysArticle && words < 90) return 'video';
  if (/\/(?:videos?|watch)\//i.test(url ?? '') && words < 60) return 'video';
  if (!article || prose.length === 0) return linkedHeadings(blocks) >= LEAST_CARDS ? 'section' : 'no-article';
  if (isListing(article, blocks, metadata, words)) return 'section';
  if (words < (article.headline ? LEAST_TITLED_WORDS : LEAST_WORDS)) return 'tiny';
  if (arabicShare(prose.map(({ block }) => block.text).join(' ')) < 0.4) return 'not-arabic';
  return 'article';
}

function isLive(article: SweptArticle | null, blocks: readonly RawBlock[]): boolean {
  const from = article?.headline?.index ?? 0;
  const last = article?.parts.at(-1)?.block.index ?? blocks.length - 1;
  const entries = blocks
    .slice(from, last + 1)
    .filter(({ text, suspect }) => !suspect && text.length < 40 && CLOCK.test(text))
    .filter(({ index }) => blocks.slice(index + 1, index + 4).some(({ prose }) => prose)).length;
  const named = LIVE.test(article?.headline?.text ?? '');
  return entries >= (named ? 2 : LEAST_ENTRIES);
}

/** Cards: a linked headline with a summary below it, again and again, and hardly a run of paragraphs. */
function isListing(
  article: SweptArticle,
  blocks: readonly RawBlock[],
  { types, ogType }: Metadata,
  words: number,
): boolean {
  const first = article.parts[0]!.block.index;
  const last = article.parts.at(-1)!.block.index;
  const region = blocks.slice(first, last + 1);
  const cards = linkedHeadings(region);
  const paragraphs = article.parts.filter(
    ({ role, block }) => (role === 'body' || role === 'standfirst') && block.prose,
  ).length;
  const saysList =
    types.has('collectionpage') || types.has('itemlist') || (ogType === 'website' && article.headline === null);
  const saysArticle = [...types].some((type) => /article|blogposting/.test(type)) || ogType === 'article';
  // Promotions between the paragraphs have linked headings too.
  const most = saysArticle && article.headline ? 2 : 0.7;
  if (cards >= LEAST_CARDS && cards >= paragraphs * most) return true;
  return saysList && (cards >= 3 || (article.headline === null && words < 120));
}

const LEAST_CARDS = 4;

function linkedHeadings(blocks: readonly RawBlock[]): number {
  const cards = blocks.filter(
    ({ heading, linked, text, suspect }) => heading > 0 && !suspect && text.length > 20 && linked > text.length * 0.6,
  );
  return cards.length;
}
