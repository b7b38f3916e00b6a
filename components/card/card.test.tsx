// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { stringsOf } from '../gallery/messages';
import { StringsProvider } from '../strings';
import { Card } from './card';

test('a card has the focus as soon as it stands, so that a key right after the click is its own', () => {
  const onClose = vi.fn();
  render(
    <StringsProvider value={stringsOf('ar')}>
      <Card kind="person" title="أوستن" onClose={onClose}>
        …
      </Card>
    </StringsProvider>,
    document.body,
  );
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(onClose).toHaveBeenCalledOnce();
});
