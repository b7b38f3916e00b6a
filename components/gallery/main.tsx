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

/** A card stands in a shadow root, as on a page, so that a rule that leaks in or out is seen. */
function mount({ name, surface, node }: GalleryState): void {
  const state = document.createElement('div');
  state.dataset['state'] = name;
  document.body.append(state);
  const root = surface === 'card' ? state.attachShadow({ mode: 'open' }) : state;
  if (root instanceof ShadowRoot) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    root.adoptedStyleSheets = [sheet];
  }
  render(<StringsProvider value={strings}>{node}</StringsProvider>, root);
}

for (const state of [...cardStates, ...pageStates]) mount(state);

// For `scripts/gallery.ts`, which asks from outside.
Object.assign(globalThis, { tooWide });
