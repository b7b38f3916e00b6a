/** The gallery's page: every state of every surface, in the locale that the page's `data-locale` asks for. */
import { render } from 'preact';
import { cardStyles } from '../card/styles';
import { StringsProvider } from '../strings';
import { stringsOf } from './messages';
import { states, type GalleryState } from './states';

const strings = stringsOf(document.documentElement.dataset['locale'] === 'en' ? 'en' : 'ar');
document.documentElement.lang = strings.locale.slice(0, 2);
document.documentElement.dir = strings.dir;
document.title = 'Siyaq gallery';

/** A card stands in a shadow root, as on a page, so that a rule that leaks in or out is seen. */
function mount({ name, surface, node }: GalleryState): void {
  const figure = document.createElement('main');
  figure.id = name;
  figure.setAttribute('aria-label', name);
  document.body.append(figure);
  const root = surface === 'card' ? figure.attachShadow({ mode: 'open' }) : figure;
  if (root instanceof ShadowRoot) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyles);
    root.adoptedStyleSheets = [sheet];
  }
  render(<StringsProvider value={strings}>{node}</StringsProvider>, root);
}

for (const state of states) mount(state);
