import { render, type ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { StringsProvider } from '../strings';
import { stringsOf } from './messages';

interface Mounted {
  root: HTMLElement;
  /** Renders again, with other props. */
  update(node: ComponentChild): void;
  /** The first element that matches; throws where there is none. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  /** The button whose words or label contain these. */
  button(words: string): HTMLButtonElement;
  click(words: string): void;
  /** Sends a key to the element that has the focus. */
  key(key: string): void;
}

/** Renders into a document of its own for a test in jsdom, with the Arabic strings unless told. */
export function mount(node: ComponentChild, locale: 'ar' | 'en' = 'ar'): Mounted {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const update = (node: ComponentChild) =>
    void act(() => render(<StringsProvider value={stringsOf(locale)}>{node}</StringsProvider>, root));
  function find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing matches ${selector} in ${root.innerHTML}`);
    return found;
  }
  function button(words: string): HTMLButtonElement {
    const all = [...root.querySelectorAll('button')];
    const found = all.find((one) => `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`.includes(words));
    if (!found) throw new Error(`no button says ${words} in ${root.innerHTML}`);
    return found;
  }
  update(node);
  return {
    root,
    update,
    find,
    button,
    click: (words) => void act(() => button(words).click()),
    key: (key) =>
      void act(() => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
  };
}
