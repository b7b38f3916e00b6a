// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { kinds, newerStore, readyStore } from '../gallery/fixtures-pages';
import { mount } from '../gallery/mount';
import type { StoreSummary } from '@/lib/views';
import { PopupView, type PopupPage } from './popup-view';

function actions() {
  return {
    setPage: vi.fn(),
    setSite: vi.fn(),
    setEverywhere: vi.fn(),
    setKind: vi.fn(),
    annotateOnce: vi.fn(),
    annotateSite: vi.fn(),
    save: vi.fn(),
    undo: vi.fn(),
    dismissNotice: vi.fn(),
    openDesk: vi.fn(),
    openOptions: vi.fn(),
  };
}

const found: PopupPage = { state: 'found', title: 'عنوان', outlet: 'الجزيرة نت', publishedAt: null, kinds };

interface Extras {
  everywhere?: boolean;
  store?: StoreSummary;
  site?: string | null;
}

function show(page: PopupPage, { everywhere = true, store = readyStore, site = 'news.example' }: Extras = {}) {
  const done = actions();
  const mounted = mount(
    <PopupView
      page={page}
      site={site}
      on={{ page: true, site: true, everywhere }}
      store={store}
      save="unsaved"
      notice={null}
      actions={done}
    />,
  );
  return { ...mounted, done };
}

test('a found article is shown with its counts, and a kind can be hidden', () => {
  const { root, click, done } = show(found);
  for (const words of ['عنوان', 'بلا تاريخ نشر', '7 أشخاص', '12 جهة', 'مكانان', '37 حدثًا'])
    expect(root.textContent).toContain(words);
  click('7 أشخاص');
  expect(done.setKind).toHaveBeenCalledWith('person', false);
  click('جماعة واحدة');
  expect(done.setKind).toHaveBeenCalledWith('group', true);
  click('احفظ هذا المقال');
  expect(done.save).toHaveBeenCalledOnce();
});

test('a page without an article says why, and offers nothing to save', () => {
  const { root, button } = show({ state: 'nothing', reason: 'live' });
  expect(root.textContent).toContain('تغطية حية');
  expect(() => button('احفظ')).toThrow('no button');
});

test('off everywhere leaves the one switch that brings it back', () => {
  const { root } = show({ state: 'nothing', reason: 'off' }, { everywhere: false });
  const switches = [...root.querySelectorAll<HTMLInputElement>('[role=switch]')];
  expect(switches.map(({ disabled }) => disabled)).toEqual([true, true, false]);
});

test('without a content script the page can be marked once, or its site always', () => {
  const { click, done } = show({ state: 'unannotated' });
  click('علّم هذه الصفحة الآن');
  click('دائمًا على news.example');
  expect([done.annotateOnce.mock.calls.length, done.annotateSite.mock.calls.length]).toEqual([1, 1]);
  expect(() => show({ state: 'unannotated' }, { site: null }).button('دائمًا')).toThrow('no button');
});

test('a store of a newer version is said to be one', () => {
  expect(show(found, { store: newerStore }).root.textContent).toContain('نسخةٌ أحدث');
});
