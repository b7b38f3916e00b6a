/** The gallery's page: every state of every surface, in the locale that the page's `data-locale` asks for. */
import { render } from 'preact';
import { cardStyles } from '../card/styles';
import pageStyles from '../pages.css?inline';
import { StringsProvider } from '../strings';
import { stringsOf } from './messages';
import { cardStates, type GalleryState } from './states-card';
import { pageStates } from './states-page';
import { tooWide } from './too-wide';

const strings = stringsOf(document.documentElement.dataset['locale'] === 'en' ? 'en' : 'ar');
document.documentElement.lang = strings.locale.slice(0, 2);
document.documentElement.dir = strings.dir;
document.title = 'Siyaq gallery';

const pageStyle = document.createElement('style');
pageStyle.textContent = pageStyles;
document.head.append(pageStyle);

const sheets = { card: sheetOf(cardStyles), page: sheetOf(pageStyles) };

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Each stands in a shadow root: a card as on a page, so that a rule that leaks in or out is seen, and a page so that
 * its ids are its own, as in a window of its own.
 */
function mount({ name, surface, node }: GalleryState): void {
  const state = document.createElement('div');
  state.dataset['state'] = name;
  document.body.append(state);
  const root = state.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheets[surface]];
  render(<StringsProvider value={strings}>{node}</StringsProvider>, root);
}

for (const state of [...cardStates, ...pageStates]) mount(state);

// For `scripts/gallery.ts`, which asks from outside.
Object.assign(globalThis, { tooWide });
