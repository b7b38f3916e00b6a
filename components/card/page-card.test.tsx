// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import {
  ambiguousView,
  austin,
  austinView,
  dateView,
  iraq,
  rasool,
  unknownView,
  unresolvedView,
} from '../gallery/fixtures';
import type { IsoDate } from '@/lib/model';
import { stringsOf } from '../gallery/messages';
import { RULES } from '@/lib/dates/grammar/rules';
import { mount } from '../gallery/mount';
import type { Notice } from '../notice';
import type { SaveState } from '../save-button';
import { PageCard, type CardContent } from './page-card';

const subject = { kind: 'person', text: 'أوستن' } as const;

function actions() {
  return {
    close: vi.fn(),
    retry: vi.fn(),
    openEntity: vi.fn(),
    moreEvents: vi.fn(),
    saveArticle: vi.fn(),
    decide: vi.fn(),
    findEntities: vi.fn(() => Promise.resolve([austin, rasool])),
    undo: vi.fn(),
    dismissNotice: vi.fn(),
  };
}

interface Extras {
  save?: SaveState;
  notice?: Notice;
  onBack?: () => void;
  published?: IsoDate | null;
}

function show(content: CardContent, { save = 'unsaved', notice, onBack, published = '2024-02-08' }: Extras = {}) {
  const done = actions();
  const node = (content: CardContent) => (
    <PageCard
      subject={{ ...subject, published }}
      content={content}
      save={save}
      notice={notice ?? null}
      actions={done}
      onBack={onBack}
    />
  );
  const mounted = mount(node(content));
  return { ...mounted, done, showNow: (content: CardContent) => mounted.update(node(content)) };
}

const entity = (view = austinView): CardContent => ({ state: 'entity', view });

describe('the frame', () => {
  test('is a dialog named by the name, with the focus, in the direction of its language', () => {
    const { find } = show(entity());
    const dialog = find('[role=dialog]');
    expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(austin.name);
    expect([dialog.dir, dialog.lang]).toEqual(['rtl', 'ar']);
    expect(document.activeElement).toBe(dialog);
  });

  test('closes with Esc, which the page does not hear', () => {
    const { done, key } = show(entity());
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    key('a');
    key('Escape');
    document.body.removeEventListener('keydown', heard);
    expect(done.close).toHaveBeenCalledOnce();
    expect(heard).toHaveBeenCalledOnce();
  });

  test('shows the words of the mark while the store is asked, then the canonical name', () => {
    const { find, root, showNow } = show({ state: 'loading' });
    expect(find('h2').textContent).toBe('أوستن');
    expect(find('[role=dialog]').getAttribute('aria-busy')).toBe('true');
    expect(root.textContent).toContain('جارٍ البحث');
    showNow(entity());
    expect(find('h2').textContent).toBe('لويد أوستن');
  });

  test('has a way back only where the reader came from another card', () => {
    const onBack = vi.fn();
    show(entity(), { onBack }).click('رجوع');
    expect(onBack).toHaveBeenCalledOnce();
    expect(() => show(entity()).button('رجوع')).toThrow('no button');
  });

  test('offers to try again where that may help', () => {
    const { click, done } = show({ state: 'failed', failure: 'error' });
    click('أعد المحاولة');
    expect(done.retry).toHaveBeenCalledOnce();
    expect(() => show({ state: 'failed', failure: 'newer' }).button('أعد المحاولة')).toThrow('no button');
  });
});

describe('an entity', () => {
  test('is told with roles and their source, spellings and counts, events, company', () => {
    const { root } = show(entity());
    for (const words of [
      'Lloyd Austin',
      'وزير الدفاع الأمريكي',
      'ليفانت نيوز',
      'أوستن',
      '11',
      '17 حدثًا',
      'وزارة الدفاع',
    ])
      expect(root.textContent).toContain(words);
  });

  test('shows the sentence of a role on demand', () => {
    const { root, click } = show(entity());
    const sentence = austinView.roles[0]?.reports[0]?.quote ?? '';
    expect(root.querySelector('.roles')?.textContent).not.toContain(sentence);
    click('النص');
    expect(root.querySelector('.roles')?.textContent).toContain(sentence);
  });

  test('opens who is named with it, and fetches more events', () => {
    const { click, done } = show(entity());
    click('12 حدثًا آخر');
    expect(done.moreEvents).toHaveBeenCalledWith('p2');
    click('العراق');
    expect(done.openEntity).toHaveBeenCalledWith(iraq);
  });

  test('that the store does not know says so and offers to save the article', () => {
    const { root, click, done } = show(entity(unknownView));
    expect(root.textContent).toContain('لا يعرف المخزن هذا الاسم بعد');
    expect(root.querySelector('.events')).toBeNull();
    click('احفظ هذا المقال');
    expect(done.saveArticle).toHaveBeenCalledOnce();
  });

  test('that is not settled shows the candidates with the reason, and picks none', () => {
    const { root, click, done } = show(entity(ambiguousView));
    expect(root.querySelectorAll('.candidates li')).toHaveLength(2);
    expect(root.textContent).toContain('الكنية وحدها');
    expect(root.textContent).toContain('ليس في المخزن');
    click('حيدر العبادي');
    expect(done.openEntity).toHaveBeenCalledWith({ id: 'per:حيدر العبادي', type: 'PER', name: 'حيدر العبادي' });
  });
});

describe('the reader’s decisions', () => {
  test.each([
    ['ليس اسمًا', { kind: 'not-name' }],
    ['ليس هو المقصود', { kind: 'different' }],
  ])('%s', (words, decision) => {
    const { click, done } = show(entity());
    click('تصحيح');
    click(words);
    expect(done.decide).toHaveBeenCalledWith(decision);
  });

  test('same as: finds by the words typed, never the name itself', async () => {
    const { root, find, click, done } = show(entity());
    click('تصحيح');
    click('هو نفسه');
    const input = find<HTMLInputElement>('input');
    expect(document.activeElement).toBe(input);
    await act(async () => {
      input.value = 'يحيى';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    expect(done.findEntities).toHaveBeenCalledWith('يحيى');
    expect([...root.querySelectorAll('.same-as .chip')].map(({ textContent }) => textContent)).toEqual([rasool.name]);
    act(() => find('.same-as .chip').click());
    expect(done.decide).toHaveBeenCalledWith({ kind: 'same', entity: rasool });
  });

  test('can be taken back', () => {
    const { click, find, done } = show(entity(), { notice: { kind: 'not-name', canUndo: true } });
    expect(find('[role=status].notice').textContent).toContain('لن يُعلَّم');
    click('تراجع');
    click('أخفِ الرسالة');
    expect([done.undo.mock.calls.length, done.dismissNotice.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the article', () => {
  test('can be saved once', () => {
    expect(show(entity(), { save: 'saving' }).button('جارٍ الحفظ').disabled).toBe(true);
    expect(show(entity(), { save: 'saved' }).root.textContent).toContain('المقال محفوظ');
    expect(() => show(entity(), { save: 'none' }).button('احفظ')).toThrow('no button');
  });
});

test('every rule of the date grammar has plain words in both languages', () => {
  for (const locale of ['ar', 'en'] as const) {
    const strings = stringsOf(locale);
    const silent = RULES.filter(({ name }) => strings.find(`rule_${name.replaceAll('-', '_')}`) === null);
    expect(silent.map(({ name }) => name)).toEqual([]);
  }
});

describe('a date', () => {
  test('is told in both calendars, with its weekday, words and reference day', () => {
    const { root } = show({ state: 'date', view: dateView });
    for (const words of [
      'الأحد 11 شباط/فبراير 2024',
      '1 شعبان 1445 هـ',
      'الأحد المقبل',
      'من يوم نشر المقال: 8 شباط/فبراير 2024',
      'العراق والولايات المتحدة يستأنفان',
    ])
      expect(root.textContent).toContain(words);
  });

  test('that cannot be worked out says why, and shows no day', () => {
    const undated = show({ state: 'date', view: unresolvedView }, { published: null });
    expect(undated.root.textContent).toContain('لا تذكر الصفحة تاريخ نشرها');
    const { root } = show({ state: 'date', view: unresolvedView });
    expect(root.textContent).toContain('لا يحدّد النص هذا التاريخ');
    expect(root.querySelector('.answer')).toBeNull();
  });
});

test('the steps lead to the other places of the name, round at the ends', () => {
  const onGo = vi.fn();
  const strings = stringsOf('ar');
  const { click, find } = mount(
    <PageCard
      subject={{ ...subject, places: { at: 2, count: 3, onGo } }}
      content={entity()}
      save="saved"
      notice={null}
      actions={actions()}
    />,
  );
  expect(find('.steps').textContent).toBe(strings.t('placeOf', '3', '3'));
  click(strings.t('nextPlace'));
  click(strings.t('previousPlace'));
  expect(onGo.mock.calls).toEqual([[0], [1]]);
});
