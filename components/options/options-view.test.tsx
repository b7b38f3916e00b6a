// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { newerStore, readyStore, sites } from '../gallery/fixtures-pages';
import { mount } from '../gallery/mount';
import type { ImportState } from './data-section';
import { OptionsView } from './options-view';

function show(importing: ImportState = { state: 'idle' }, store = readyStore) {
  const done = {
    setSite: vi.fn(),
    setEverywhere: vi.fn(),
    exportAs: vi.fn(),
    importFile: vi.fn(),
    cancelImport: vi.fn(),
    restore: vi.fn(),
    erase: vi.fn(),
    changeKeys: vi.fn(),
    undo: vi.fn(),
    dismissNotice: vi.fn(),
  };
  const mounted = mount(
    <OptionsView
      version="1.2.3"
      sites={sites}
      everywhere
      store={store}
      formats={['store', 'markdown']}
      importing={importing}
      keys={[{ label: 'التالية', key: null }]}
      notice={null}
      actions={done}
    />,
  );
  return { ...mounted, done };
}

test('erasing asks first, says how much, and its focus falls on the way out', () => {
  const { click, done } = show();
  click('امسح المخزن');
  expect(done.erase).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('إلغاء');
  click('إلغاء');
  click('امسح المخزن');
  click('امسح 11 مقالًا نهائيًّا');
  expect(done.erase).toHaveBeenCalledOnce();
});

test('a running import can be cancelled and no second one begun', () => {
  const { root, click, button, done } = show({ state: 'running', done: 10, total: 40 });
  expect(root.querySelector('progress')?.value).toBe(10);
  expect(button('استورد').disabled).toBe(true);
  click('إلغاء');
  expect(done.cancelImport).toHaveBeenCalledOnce();
});

test('a failed import names the lines', () => {
  const errors = [
    { line: 17, message: 'not JSON' },
    { line: null, message: 'empty' },
  ];
  const { find } = show({ state: 'failed', errors, total: 5 });
  expect(find('[role=alert]').textContent).toBe('لم يُستورد شيء. في الملف:السطر 17: not JSONemptyوغيرها: 3');
});

test('exports in the chosen format', () => {
  const { find, click, done } = show();
  const select = find<HTMLSelectElement>('select');
  select.value = 'markdown';
  act(() => void select.dispatchEvent(new Event('change', { bubbles: true })));
  click('صدّر');
  expect(done.exportAs).toHaveBeenCalledWith('markdown');
});

test('switches a site, and says where a command has no key', () => {
  const { root, find, done } = show();
  find<HTMLInputElement>('.sites input').click();
  expect(done.setSite).toHaveBeenCalledWith('news.example', false);
  expect(root.textContent).toContain('بلا مفتاح');
});

test('a store of a newer version can be taken out, not written to', () => {
  const { button } = show({ state: 'idle' }, newerStore);
  expect(['صدّر', 'استورد', 'أعد البذور'].map((words) => button(words).disabled)).toEqual([false, true, true]);
});
