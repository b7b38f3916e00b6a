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
/** «no-share», «has-sidebar» say what an element lacks or stands beside, not what it is. */
const NEGATORS = words('no has with without hide show is not');

/** What each word says; where several words of a name speak, the first list outranks the others. */
const RANKS = [COMMENTS, CAPTION, NEGATIVE];
const RANK_OF: ReadonlyMap<string, number> = new Map(
  RANKS.flatMap((list, rank) => [...list].map((word) => [word, rank] as const)),
);
const HINTS: readonly NameHint[] = ['comments', 'caption', 'negative', 0];
/** The words that begin a compound («read-more»): only these are joined with what follows. */
const HEADS: ReadonlySet<string> = new Set(
  [...RANK_OF.keys()].filter((word) => word.includes('-')).map((word) => word.split('-', 1)[0]!),
);

/** Reads class attributes and ids; each spelling once, because a page repeats its names on every card. */
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
  let best = RANKS.length;
  for (let index = 0; index < parts.length && best > 0; index += 1) {
    const part = parts[index]!;
    let rank = RANK_OF.get(part) ?? best;
    if (HEADS.has(part)) {
      const two = `${part}-${parts[index + 1]}`;
      rank = Math.min(rank, RANK_OF.get(two) ?? best, RANK_OF.get(`${two}-${parts[index + 2]}`) ?? best);
    }
    if (rank < best && !NEGATORS.has(parts[index - 1] ?? '')) best = rank;
  }
  return HINTS[best]!;
}

const HIDDEN =
  /(?:^|[\s_])(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|hid(?:e|den)-text|element-invisible)(?=$|[\s_])/;

/** Names of what only a screen reader reads. */
export function isHiddenName(name: string): boolean {
  return name.length > 6 && HIDDEN.test(name);
}

/** `relatedNews_box` and `RelatedNews` as `related news box`, `related news`. */
function partsOf(name: string): string[] {
  // Page builders call every box a widget.
  const plain = name.includes('elementor') ? name.replace(/elementor-widget\S*/g, '') : name;
  return plain
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
