/** What a page's head says of its article. */
import { findStamp, isoDay } from '../../articles/stamp';
import type { IsoDate } from '../../model';
import { withoutSite } from './title';

/** A time of publication as the head gives it. */
interface ClaimedDate {
  at: IsoDate;
  from: 'jsonld' | 'meta';
  /** Given in universal time: on the spot it may have been the next day. */
  universal: boolean;
}

export interface Metadata {
  /** Titles without the site's name, best first. */
  titles: string[];
  site: string | null;
  author: string | null;
  /** In order of trust. */
  published: ClaimedDate[];
  /** JSON-LD types, lower case. */
  types: ReadonlySet<string>;
  ogType: string | null;
}

const META_DATES = [
  'article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'pubdate', 'publishdate', 'publish-date', 'publish_date', 'published_time', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created',
  'dcterms.date', 'article.published', 'sailthru.date', 'parsely-pub-date', 'datecreated', 'cxenseparse:recs:publishtime', 'article_date_original', 'publication_date', 'article:published',
]; // prettier-ignore

/** Reads `<head>` and the scripts of structured data; broken ones are passed over. */
export function readMetadata(document: Document): Metadata {
  const meta = readMeta(document);
  const data = readStructured(document);
  const site = meta.get('og:site_name') ?? data.publisher;
  const titles = [data.headline, meta.get('og:title'), meta.get('twitter:title'), document.title]
    .filter((title) => title !== undefined && title !== null && title.trim() !== '')
    .map((title) => withoutSite(unescape(title!).replace(/\s+/g, ' ').trim(), site ?? null));
  const published: ClaimedDate[] = [];
  const claim = (value: string | null | undefined, from: 'jsonld' | 'meta'): void => {
    const at = value ? readDate(value) : null;
    if (at) published.push({ at, from, universal: /(?:Z|[+-]00:?00)$/.test(value!.trim()) });
  };
  claim(data.published, 'jsonld');
  claim(dateInTawsiyat(document), 'meta');
  for (const name of META_DATES) claim(meta.get(name), 'meta');
  return {
    titles: [...new Set(titles)],
    site: site ?? null,
    author: cleanAuthor(data.author ?? meta.get('author') ?? meta.get('article:author') ?? null),
    published,
    types: data.types,
    ogType: meta.get('og:type')?.toLowerCase() ?? null,
  };
}

/** Al Mayadeen and other clients of one recommendation service give their data in a script of its type. */
function dateInTawsiyat(document: Document): string | null {
  const data = parse(document.querySelector('script[type*="tawsiyat" i]')?.textContent ?? '');
  return isNode(data) ? textOf(data['published_time']) : null;
}

/** By lower-case `property`, `name` or `itemprop`; the first of each counts. */
function readMeta(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !values.has(name.toLowerCase())) values.set(name.toLowerCase(), content);
  }
  return values;
}

/** A day or minute out of a machine's or a person's way of writing it; a time zone is left aside: the day counts where it was written. */
function readDate(value: string): IsoDate | null {
  const american = value.match(/^\s*(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)\b/);
  if (american && Number(american[2]) > 12)
    return isoDay(Number(american[3]), Number(american[1]), Number(american[2]));
  const stamp = findStamp(value);
  if (!stamp) return null;
  return stamp.time ? `${stamp.day}T${stamp.time}` : stamp.day;
}

interface Structured {
  headline: string | null;
  published: string | null;
  author: string | null;
  publisher: string | null;
  types: ReadonlySet<string>;
}

type Node = Record<string, unknown>;

const ARTICLE_TYPE = /article|blogposting|report|liveblog/;
/** Structured data of more than this is a listing. */
const MOST_NODES = 400;
const LONGEST_SCRIPT = 400_000;

function readStructured(document: Document): Structured {
  const types = new Set<string>();
  let pagePublished: string | null = null;
  const found: Structured = { headline: null, published: null, author: null, publisher: null, types };
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    for (const node of nodesOf(parse(script.textContent ?? ''))) {
      const nodeTypes = listOf(node['@type']).map((type) => String(type).toLowerCase());
      for (const type of nodeTypes) types.add(type);
      if (nodeTypes.includes('webpage')) pagePublished ??= textOf(node['datePublished']);
      if (!nodeTypes.some((type) => ARTICLE_TYPE.test(type))) continue;
      found.headline ??= textOf(node['headline']) ?? textOf(node['name']);
      found.published ??= textOf(node['datePublished']);
      found.author ??= nameOf(node['author']);
      found.publisher ??= nameOf(node['publisher']);
    }
  }
  found.published ??= pagePublished;
  return found;
}

/** Tolerates what sites wrap it in and the raw line breaks they leave in strings. */
function parse(source: string): unknown {
  if (source.length > LONGEST_SCRIPT) return null;
  const bare = source
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!(?:\[CDATA\[|--)\s*(?:\*\/)?|(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/g, '')
    .trim();
  for (const attempt of [
    bare,
    bare
      .replace(CONTROL, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt is more forgiving.
    }
  }
  return null;
}
const CONTROL = /\p{Cc}/gu;

/** All objects with a type, however they are nested in arrays and graphs. */
function nodesOf(value: unknown): Node[] {
  const nodes: Node[] = [];
  const queue = [value];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const item = queue[at];
    if (Array.isArray(item)) queue.push(...(item as unknown[]).slice(0, MOST_NODES));
    else if (isNode(item)) {
      if (item['@type'] !== undefined) nodes.push(item);
      queue.push(item['@graph'], item['mainEntity'], item['mainEntityOfPage']);
    }
  }
  return nodes;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);

function nameOf(value: unknown): string | null {
  const first = listOf(value)[0];
  return textOf(first) ?? (isNode(first) ? textOf(listOf(first['name'])[0]) : null);
}

/** A site's own name or address in the author's place is no author. */
function cleanAuthor(author: string | null): string | null {
  if (!author || author.length > 120 || /^https?:|^www\.|@|^(?:admin|administrator|author)$/i.test(author)) return null;
  return unescape(author).replace(/\s+/g, ' ').trim() || null;
}

const ENTITIES: Record<string, string> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  '#39': "'",
  '#039': "'",
  laquo: '«',
  raquo: '»',
  nbsp: ' ',
};

/** Entities that were escaped twice, as in JSON-LD written by templates. */
function unescape(text: string): string {
  return text.replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
