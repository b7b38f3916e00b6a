/** What class names and ids say of an element. Never more than a hint: real pages name things as they like. */

export type NameHint = 'negative' | 'comments' | 'caption' | 0;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const COMMENTS = words(`
  comment comments commentslist disqus respond comment-list replies`);
const NEGATIVE = words(`
  related relatednews relatedposts relatedarticles relatedtopics share shares sharing socialsharing sharethis
  addthis addtoany social socials tag tags tagcloud tagslist keyword keywords promo promos promotion
  newsletter subscribe subscription advert adverts advertisement ad ads adslot adsbygoogle banner banners
  sponsor sponsored sidebar side-bar widget widgets footer menu nav navbar navigation breadcrumb breadcrumbs
  recommend recommended recommendations most mostread mostviewed most-read popular trending taboola outbrain
  readmore read-more read-also readalso more-on more-news morenews also seealso see-also pagination pager
  login signin signup modal popup cookie cookies consent copyright copyrights toolbar follow followus
  follow-us author-box authorbox latest latestnews ticker newsticker slider carousel inject injected teaser
  teasers interstitial next-prev prev-next prevnext post-navigation jump skip-link rating ratings poll survey
  weather currency hot suggested suggestions tawsiyat player-wrapper print-only tools article-tools post-tools
  options buttons btns`);
const CAPTION = words(`
  caption captions img-caption image-caption photo-caption imagecaption photocaption figcaption
  wp-caption-text credit credits photo-credit image-credit alt-text imgcaption`);
const HIDDEN = words(`
  visually-hidden visuallyhidden sr-only screen-reader-text screenreader screen-reader hidden-text hide-text`);
/** «no-share», «has-sidebar» say what an element lacks or stands beside, not what it is. */
const NEGATORS = words('no has with without hide show is not');

/** Reads class attributes with an id; each spelling once, because a page repeats its names on every card. */
export function createNameReader(): (name: string) => NameHint {
  const known = new Map<string, NameHint>();
  return (name) => {
    let hint = known.get(name);
    if (hint === undefined) known.set(name, (hint = read(name)));
    return hint;
  };
}

function read(name: string): NameHint {
  const parts = partsOf(name);
  if (names(parts, COMMENTS)) return 'comments';
  if (names(parts, CAPTION)) return 'caption';
  return names(parts, NEGATIVE) ? 'negative' : 0;
}

/** Names of what only a screen reader reads. */
export function isHiddenName(name: string): boolean {
  return /hidden|screen|sr-only|hide/.test(name) && names(partsOf(name), HIDDEN);
}

/** `relatedNews_box` and `RelatedNews` as `related news box`, `related news`. */
function partsOf(name: string): string[] {
  // Page builders call every box a widget.
  const plain = name.replace(/elementor-widget\S*/g, '').replace(/([a-z])([A-Z])/g, '$1-$2');
  return plain.toLowerCase().split(/[^a-z]+/);
}

function names(parts: readonly string[], list: ReadonlySet<string>): boolean {
  return parts.some((part, index) => {
    if (part === '' || NEGATORS.has(parts[index - 1] ?? '')) return false;
    return (
      list.has(part) ||
      list.has(`${part}-${parts[index + 1]}`) ||
      list.has(`${part}-${parts[index + 1]}-${parts[index + 2]}`)
    );
  });
}
