/** Second-level names under a country's own domain that are sold from («com.sa», «co.uk»): a site's name stands before them. */
const SHARED = new Set('ac co com edu gob gov gouv info mil net org or ne sch'.split(' '));

/**
 * Whether two addresses belong to one site: the same registrable domain («www.paper.com.sa», «text.paper.com.sa»), whatever the
 * scheme and port. Told by the shape of the names, without the public suffix list (which weighs more than the whole content
 * script): hosts of one free blog service count as one site. Addresses of machines (IP, `localhost`) must be equal.
 */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [siteOf(a), siteOf(b)];
  return one !== null && one === other;
}

function siteOf(url: string): string | null {
  let host: string;
  try {
    const { protocol, hostname } = new URL(url);
    if (protocol !== 'http:' && protocol !== 'https:') return null;
    host = hostname.replace(/\.$/, '');
  } catch {
    return null;
  }
  const labels = host.split('.');
  if (labels.length < 2 || /^[\d.]+$|:/.test(host)) return host;
  const country = labels.at(-1)!.length === 2 && SHARED.has(labels.at(-2)!);
  return labels.slice(country ? -3 : -2).join('.');
}
