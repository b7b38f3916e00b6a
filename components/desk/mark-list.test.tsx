// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { pageNames } from '../gallery/fixtures-pages';
import { mount } from '../gallery/mount';
import { MarkList } from './mark-list';

function show(names = pageNames) {
  const onGo = vi.fn();
  const onOpen = vi.fn();
  return { onGo, onOpen, ...mount(<MarkList names={names} nothing={null} onGo={onGo} onOpen={onOpen} />) };
}

const tabStops = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('button')].filter((b) => b.tabIndex === 0);

test('is one name to the Tab key, and Up and Down go through all', () => {
  const { root, find, key } = show();
  expect(tabStops(root).map(({ textContent }) => textContent)).toEqual(['يحيى رسول', 'البطاقة']);
  find('[data-name]').focus();
  const seen = [document.activeElement?.textContent];
  for (let i = 0; i < pageNames.length; i++) {
    key('ArrowDown');
    seen.push(document.activeElement?.textContent);
  }
  expect(new Set(seen).size).toBe(pageNames.length);
  expect(seen.at(-1)).toBe(seen.at(-2));
  expect(tabStops(root)[0]).toBe(document.activeElement);
  key('Home');
  expect(document.activeElement?.textContent).toBe('يحيى رسول');
});

test('left steps forward and right back through the places, as Arabic reads', () => {
  const { find, key, onGo } = show();
  find('[data-name]').focus();
  key('ArrowLeft');
  key('ArrowRight');
  const [rasool] = pageNames;
  expect(onGo.mock.calls).toEqual([
    [rasool, 2],
    [rasool, 0],
  ]);
});

test('a name that was not gone to begins at its first place', () => {
  const { click, onGo, onOpen } = show();
  click('العراق');
  expect(onGo).toHaveBeenCalledWith(expect.objectContaining({ id: 'gpe:iraq' }), 0);
  click('بطاقة العراق');
  expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: 'gpe:iraq' }));
});

test('says why there is nothing, and that the page is being read', () => {
  const list = (names: typeof pageNames | null, nothing: 'home' | null) =>
    mount(<MarkList names={names} nothing={nothing} onGo={vi.fn()} onOpen={vi.fn()} />).root.textContent;
  expect(list(null, 'home')).toContain('صفحة رئيسية');
  expect(list(null, null)).toContain('جارٍ قراءة');
  expect(list([], null)).toContain('لا أسماء ولا تواريخ');
});
