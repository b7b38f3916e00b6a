/** The one element that we add to a page, and the closed shadow root in it. */

declare const __OPEN_SHADOW__: boolean;

export const HOST_TAG = 'siyaq-host';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Into the top layer, above everything the page has; put back into the page if the page has thrown it out. */
  show(): void;
  hide(): void;
}

export interface HostOptions {
  /** Language and direction of what is shown inside. */
  lang: string;
  dir: 'rtl' | 'ltr';
  css: string;
}

/** What the page's rules must not change. A popover that is closed is not displayed, so `display` is left alone. */
const STYLE = [
  'all:initial', 'position:fixed', 'inset:0 auto auto 0', 'width:0', 'height:0', 'margin:0', 'padding:0', 'border:0',
  'overflow:visible', 'background:none', 'opacity:1', 'visibility:visible', 'transform:none', 'filter:none', 'pointer-events:auto',
]; // prettier-ignore

/** A card that is open stays on the screen. */
const ON_PAPER = '@media print{:host{display:none!important}}';

/** Puts the host element into a document; the signal takes it away. */
export function createHost(document: Document, { lang, dir, css }: HostOptions, signal: AbortSignal): Host {
  const element = document.createElement(HOST_TAG);
  for (const rule of STYLE) {
    const [name, value] = rule.split(':') as [string, string];
    if (name !== 'all') element.style.setProperty(name, value, 'important');
  }
  element.lang = lang;
  element.dir = dir;
  element.setAttribute('popover', 'manual');
  const root = element.attachShadow({ mode: __OPEN_SHADOW__ ? 'open' : 'closed' });
  if (css) {
    const sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(css + ON_PAPER);
    root.adoptedStyleSheets.push(sheet);
  }
  // Beside the body: pages that replace their body at once do not take it along.
  document.documentElement.append(element);
  signal.addEventListener('abort', () => element.remove());
  return {
    element,
    root,
    show() {
      if (signal.aborted) return;
      if (!element.isConnected) document.documentElement.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      if (element.isConnected && element.matches(':popover-open')) element.hidePopover();
    },
  };
}
