import { contentHash } from '../events';

/** Parameters that tell how a reader came, not what is read. */
const TRACKING = /^(utm_\w+|fbclid|gclid|ref|igshid|mc_\w+)$/i;

/**
 * An article's id: a function of its text and address, so that the same article saved twice, or on two machines, is one.
 */
export function articleId(article: { url: string | null; text: string }): string {
  return `${contentHash(article.text)}${contentHash(canonicalUrl(article.url) ?? '').slice(0, 4)}`;
}

/** An address without fragment and tracking parameters. */
export function canonicalUrl(url: string | null): string | null {
  if (!url) return null;
  if (!URL.canParse(url)) return url;
  const parsed = new URL(url);
  parsed.hash = '';
  const tracking = Array.from(parsed.searchParams.keys()).filter((name) => TRACKING.test(name));
  for (const name of tracking) parsed.searchParams.delete(name);
  return parsed.href;
}
