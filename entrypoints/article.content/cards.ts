/** One card at a time, in the one host element of the page, made when the first card is opened. */
import { render } from 'preact';
import { cardStyles } from '@/components/card/styles';
import type { Strings } from '@/components/strings';
import { createHost, type Host } from '@/lib/page';
import { mountCard, type CardPage, type CardTopic, type CardView } from '@/lib/ui/card-view';
import { keepBeside } from './keep-beside';

export interface Cards {
  open(words: Range, what: { topic: CardTopic; page: CardPage }): void;
  close(): void;
  refresh(): void;
}

export function createCards(strings: Strings, signal: AbortSignal): Cards {
  const language = strings.locale.slice(0, 2);
  const host: Host = createHost(document, { lang: language, dir: strings.dir, css: cardStyles }, signal);
  let shown: { view: CardView; box: HTMLElement; placed: AbortController } | null = null;
  /** Where the focus was before the first card: it goes back there. */
  let before: Element | null = null;

  function close(): void {
    if (!shown) return;
    shown.view.destroy();
    shown.box.remove();
    shown.placed.abort();
    shown = null;
    host.hide();
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    before = null;
  }

  signal.addEventListener('abort', close);

  return {
    open(words, { topic, page }) {
      const focused = document.activeElement;
      if (focused !== host.element) before = focused;
      const came = before;
      if (shown) close();
      before = came;
      const box = document.createElement('div');
      box.className = 'place';
      host.root.append(box);
      host.show();
      const placed = new AbortController();
      const view = mountCard((card) => render(card, box), topic, page, strings);
      keepBeside(box, words, strings.dir, AbortSignal.any([placed.signal, signal]));
      shown = { view, box, placed };
    },
    close,
    refresh: () => shown?.view.refresh(),
  };
}
