/** What class names and ids say of an element. Never more than a hint: real pages name things as they like. */

export type NameHint = 'negative' | 'comments' | 'caption' | 0;

/** «no-share», «has-sidebar» say what an element lacks or stands beside, not what it is. */
const word = (words: string): RegExp =>
  new RegExp(
    `(?<![a-z])(?<!(?<![a-z])(?:no|has|with|without|hide|show|is|not)[-_])(?:${words.trim().split(/\s+/).join('|')})(?![a-z])`,
  );

const COMMENTS = word('comments? commentslist disqus respond comment-list replies');
const NEGATIVE = word(`
  related relatednews relatedposts relatedarticles relatedtopics share shares sharing socialsharing sharethis addthis addtoany social socials tags? tagcloud tagslist keywords? promo promos promotion newsletter
  subscribe subscription advert adverts advertisement ads? adslot adsbygoogle banner banners sponsor sponsored sidebar side-bar widget widgets footer menu nav navbar navigation
  breadcrumbs? recommend recommended recommendations most mostread mostviewed most-read popular trending taboola outbrain readmore read-more read-also readalso more-on more-news morenews also seealso see-also
  pagination pager login signin signup modal popup cookie cookies consent copyright copyrights toolbar follow followus follow-us author-box authorbox latest latestnews ticker newsticker
  slider carousel inject injected teaser teasers interstitial next-prev prev-next prevnext post-navigation jump skip-link rating ratings poll survey weather currency hot suggested suggestions tawsiyat
  player-wrapper print-only tools article-tools post-tools options buttons btns`);
const CAPTION = word(
  'caption captions img-caption image-caption photo-caption imagecaption photocaption figcaption wp-caption-text credit credits photo-credit image-credit alt-text imgcaption',
);
const HIDDEN = word(
  'visually-hidden visuallyhidden sr-only screen-reader-text screenreader screen-reader hidden-text hide-text',
);

/** Reads class attributes with an id; each spelling once, because a page repeats its names on every card. */
export function createNameReader(): (name: string) => NameHint {
  const known = new Map<string, NameHint>();
  return (name) => {
    let hint = known.get(name);
    if (hint === undefined) known.set(name, (hint = read(plain(name))));
    return hint;
  };
}

function read(name: string): NameHint {
  if (COMMENTS.test(name)) return 'comments';
  if (CAPTION.test(name)) return 'caption';
  return NEGATIVE.test(name) ? 'negative' : 0;
}

/** Names of what only a screen reader reads. */
export function isHiddenName(name: string): boolean {
  return name.length > 5 && HIDDEN.test(name.toLowerCase());
}

/** `relatedNews_box` and `RelatedNews` as `related-news_box`, `related-news`. */
function plain(name: string): string {
  // Page builders call every box a widget.
  return name
    .replace(/elementor-widget\S*/g, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}
