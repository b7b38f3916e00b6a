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
/** A page that does not come to rest is read at most once in this time: under a second, so that marks are right soon after. */
const STORM = 700;
/** Reading may take a sixtieth of the time at most. */
const SHARE = 60;
const LONGEST_PAUSE = 8_000;
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
  /** What the last reading cost, in ms. */
  let cost = 0;
  let observing = false;

  const observer = new view.MutationObserver((records) => {
    deliveries += 1;
    if (deliveries >= STORM_DELIVERIES) {
      // Not one record more is worth looking at: the page is read again after a pause, whatever has changed.
      rest();
      schedule(Math.max(STORM, Math.min(LONGEST_PAUSE, cost * SHARE)));
      return;
    }
    if (view.location.href !== address || records.some(matters)) schedule(SETTLE);
    else if (!timer) timer = view.setTimeout(calm, STORM);
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

  /** A reading is due `delay` after the latest change, but not sooner after the last one than its cost allows. */
  function schedule(delay: number): void {
    const pause = Math.min(LONGEST_PAUSE, cost * SHARE) - (view!.performance.now() - lastRead);
    view!.clearTimeout(timer);
    timer = view!.setTimeout(read, Math.max(delay, pause));
  }

  /** Nothing that matters has come for a while. */
  function calm(): void {
    timer = 0;
    deliveries = 0;
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
    lastRead = view!.performance.now();
    cost = lastRead - began;
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
