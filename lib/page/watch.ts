/** The life of a page: tells when what was read of it may no longer hold. One observer, gone when the signal aborts. */
import { HOST_TAG } from './host';

interface PageChange {
  /** The address is another one: the article was left by single-page navigation. */
  navigated: boolean;
}

export interface WatchOptions {
  signal: AbortSignal;
  /** Called when the page has changed where it matters, never in bursts. */
  onChange(change: PageChange): void;
  /** What holds the articles now; changes elsewhere count only when they bring text. Null: everything matters. */
  scope(): Element | null;
}

/** A page that is still is read again this long after its last change, in ms. */
const SETTLE = 120;
/** Changes that do not matter are forgotten after this time. */
const FORGET = 700;
/** A page that does not come to rest is read at most once in this time. */
const STORM = 2_000;
/** While it does not, it is looked at this often whether it has, so that marks are right soon after. */
const PROBE = 250;
/** Reading takes a hundredth of the time at most: each is paid for by so many times what it cost … */
const SHARE = 100;
/** … but so much may be owed, in ms: the first readings of a page follow each other as its changes do. */
const CREDIT = 2_000;
const LONGEST_PAUSE = 4_000;
/** A reader who goes to another article waits no longer than this for what the last one cost. */
const NAVIGATION_PAUSE = 500;
/** So many deliveries in a row without rest are a storm: the observer is put away until the next look. */
const STORM_DELIVERIES = 12;
/** Elsewhere on the page, less text than this is a clock, a counter or an advertisement. */
const ARTICLE_TEXT = 300;

/** Watches a document until the signal aborts. */
export function watchPage(document: Document, { signal, onChange, scope }: WatchOptions): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let address = view.location.href;
  let timer = 0;
  let deliveries = 0;
  let lastRead = 0;
  /** What is owed for the readings so far, in ms from the last one on. */
  let owed = 0;
  let observing = false;
  let probing = false;

  const observer = new view.MutationObserver((records) => {
    deliveries += 1;
    if (probing || deliveries >= STORM_DELIVERIES) storm();
    else if (view.location.href !== address || records.some(matters)) schedule(SETTLE);
    else if (!timer) timer = view.setTimeout(calm, FORGET);
  });

  function matters({ target, addedNodes, removedNodes, type }: MutationRecord): boolean {
    if (isOurs(target) || (type === 'childList' && onlyOurs(addedNodes) && onlyOurs(removedNodes))) return false;
    const article = scope();
    if (!article?.isConnected || article.contains(target)) return true;
    for (const node of addedNodes) if (!isOurs(node) && (node.textContent?.length ?? 0) >= ARTICLE_TEXT) return true;
    return false;
  }

  function observe(): void {
    if (observing || signal.aborted) return;
    observing = true;
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  }

  function rest(): void {
    observing = false;
    observer.disconnect();
  }

  function wait(then: () => void, delay: number): void {
    view!.clearTimeout(timer);
    timer = view!.setTimeout(then, delay);
  }

  const sinceRead = (): number => view.performance.now() - lastRead;
  /** How long a reading must still wait for what the last ones cost. */
  const pause = (): number => {
    const longest = view.location.href === address ? LONGEST_PAUSE : NAVIGATION_PAUSE;
    return Math.min(longest, owed - CREDIT) - sinceRead();
  };

  /** A reading is due `delay` after the latest change, but not sooner after the last one than its cost allows. */
  function schedule(delay: number): void {
    wait(read, Math.max(delay, pause()));
  }

  /** Not one record more is worth looking at: the page is read again after a pause, whatever has changed, or when it is at rest. */
  function storm(): void {
    probing = false;
    rest();
    const due = Math.max(STORM - sinceRead(), pause());
    if (due > PROBE) wait(probe, PROBE);
    else wait(read, Math.max(due, 0));
  }

  /** The first change from now on says that the page is not at rest. */
  function probe(): void {
    probing = true;
    observe();
    wait(read, SETTLE);
  }

  /** Nothing that matters has come for a while. */
  function calm(): void {
    timer = 0;
    deliveries = 0;
    probing = false;
  }

  function read(): void {
    calm();
    if (signal.aborted) return;
    // Nobody sees the marks of a hidden page.
    if (document.hidden) return;
    observe();
    const navigated = view!.location.href !== address;
    address = view!.location.href;
    const began = view!.performance.now();
    onChange({ navigated });
    const ended = view!.performance.now();
    owed = Math.max(0, owed - sinceRead()) + (ended - began) * SHARE;
    lastRead = ended;
  }

  const soon = (): void => schedule(SETTLE);
  const moved = (): void => {
    if (view.location.href !== address) soon();
  };
  view.addEventListener('popstate', moved, { signal });
  view.addEventListener('hashchange', moved, { signal });
  // Back from the back-forward cache the page may be older than the store.
  view.addEventListener('pageshow', ({ persisted }) => persisted && soon(), { signal });
  document.addEventListener('visibilitychange', soon, { signal });
  const { navigation } = view as { navigation?: EventTarget };
  navigation?.addEventListener('navigatesuccess', moved, { signal });
  signal.addEventListener('abort', () => {
    rest();
    view.clearTimeout(timer);
  });
  observe();
}

function isOurs(node: Node): boolean {
  return node.nodeName.toLowerCase() === HOST_TAG;
}

function onlyOurs(nodes: NodeList): boolean {
  for (const node of nodes) if (!isOurs(node)) return false;
  return true;
}
