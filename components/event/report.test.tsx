// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { rt } from '../gallery/fixtures';
import { mount } from '../gallery/mount';
import { Report } from './report';

afterEach(() => vi.unstubAllGlobals());

function withClipboard(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
}

test('a quote is copied with its outlet, title, day and address', async () => {
  const write = vi.fn(() => Promise.resolve());
  withClipboard(write);
  const { button, root } = mount(<Report report={rt} />);
  await act(async () => button('انسخ').click());
  expect(write.mock.calls).toEqual([
    [`«${rt.quote}»\n${rt.outlet} · ${rt.title} · 8 شباط/فبراير 2024\nhttps://arabic.example/iraq-talks`],
  ]);
  expect(root.querySelector('[role=status]')!.textContent).toBe('نُسخ');
});

test('an address that is not of the web is not copied', async () => {
  const copied: string[] = [];
  withClipboard(async (text) => void copied.push(text));
  const { button } = mount(<Report report={{ ...rt, url: 'javascript:alert(1)', publishedAt: null }} />);
  await act(async () => button('انسخ').click());
  expect(copied).toEqual([`«${rt.quote}»\n${rt.outlet} · ${rt.title} · بلا تاريخ نشر`]);
});

test('a clipboard that refuses is not called a success', async () => {
  withClipboard(() => Promise.reject(new Error('denied')));
  const { button, root } = mount(<Report report={rt} />);
  await act(async () => button('انسخ').click());
  expect(root.querySelector('[role=status]')!.textContent).toBe('');
});

test('a page without a clipboard gets no button', () => {
  expect(mount(<Report report={rt} />).root.querySelector('.copy')).toBeNull();
});

test.each([
  ['the same words', 'تعهد الوزير بالرد', 'تعهد الوزير بالرد', false],
  ['the same but for و and the full stop', 'وتعهد الوزير بالرد.', 'تعهد الوزير بالرد', false],
  ['a word more', 'وتعهد الوزير أمس بالرد.', 'تعهد الوزير بالرد', true],
  ['a clause more', 'وتعهد الوزير بالرد، من دون تفاصيل.', 'تعهد الوزير بالرد', true],
  ['another line above', 'وتعهد الوزير بالرد.', 'الوزير يتعهد بالرد', true],
  ['nothing above', 'وتعهد الوزير بالرد.', undefined, true],
])('a quote under its headline: %s', (_, quote, headline, shown) => {
  const { root } = mount(<Report report={{ ...rt, quote }} {...(headline ? { headline } : {})} />);
  expect(root.querySelector('blockquote')?.textContent ?? null).toBe(shown ? quote : null);
});
