// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import type { ReasonView } from '@/lib/views';
import { iraq, rt, talks, usa } from '../gallery/fixtures';
import { alone, nearEvents, why } from '../gallery/fixtures-event';
import { mount } from '../gallery/mount';
import { EventFootProvider, EventItem } from './event-item';
import { EventPage, type EventActions } from './event-page';
import { EventTools } from './event-tools';
import { Reasons } from './reasons';

type Props = Parameters<typeof EventPage>[0];

function pageOf(props: Partial<Props> = {}, locale: 'ar' | 'en' = 'ar') {
  const actions: EventActions = {
    back: vi.fn(),
    retry: vi.fn(),
    openEntity: vi.fn(),
    split: vi.fn(),
    toggleJoin: vi.fn(),
    search: vi.fn(),
    moreCandidates: vi.fn(),
    join: vi.fn(),
    undo: vi.fn(),
    dismissNotice: vi.fn(),
  };
  const page = (more: Partial<Props> = {}) => (
    <EventPage
      content={{ state: 'ready', view: why }}
      candidates={null}
      query=""
      readOnly={null}
      notice={null}
      changes={0}
      actions={actions}
      {...props}
      {...more}
    />
  );
  const mounted = mount(page(), locale);
  return { ...mounted, actions, again: (more: Partial<Props>) => mounted.update(page(more)) };
}

describe('why reports are one event', () => {
  test('each report has its title, words and source, and what ties it to another with the score', () => {
    const { root } = pageOf();
    const items = [...root.querySelectorAll('.source-item')];
    expect(items).toHaveLength(3);
    expect(items[0]!.textContent).toContain(rt.title);
    expect(items[0]!.querySelector('.tie')).toBeNull();
    expect(items[1]!.querySelector('.tie')!.textContent).toMatch(/مع .?RT Arabic.?الشبه .*92/);
    expect(items[1]!.querySelector('.reasons')!.textContent).toMatch(
      /ألفاظ مشتركة.*اليوم نفسه: 11 شباط.*الأطراف أنفسهم/,
    );
  });

  test('what the reader joined has no score of ours, and says what speaks against it', () => {
    const { root } = pageOf();
    const tie = root.querySelectorAll('.source-item')[2]!.querySelector('.tie')!;
    expect(tie.querySelector('.likeness')).toBeNull();
    expect(tie.textContent).toMatch(/أنت جمعتهما.*تاريخان مختلفان ومكانان مختلفان/);
  });

  const reasons: [ReasonView, string, string][] = [
    [{ kind: 'time', how: 'same', from: '2024-02-11', to: '2024-02-11' }, 'اليوم نفسه', 'the same day'],
    [{ kind: 'time', how: 'same', from: '2024-02', to: '2024-02' }, 'المدة نفسها', 'the same days'],
    [{ kind: 'time', how: 'meet', from: '2024-02-11', to: '2024-02-12' }, 'مدّتان تلتقيان', 'days that meet'],
    [{ kind: 'time', how: 'week', from: null, to: null }, 'أسبوع واحد', 'one week'],
    [{ kind: 'words', words: ['هدنة'] }, '«هدنة»', '«هدنة»'],
    [{ kind: 'parties', names: [iraq, usa] }, 'العراق', 'the same parties'],
    [{ kind: 'parties', names: [] }, 'باسم دولته', 'a body of it'],
    [{ kind: 'place', names: [iraq], exact: true }, 'المكان نفسه', 'the same place'],
    [{ kind: 'place', names: [iraq, usa], exact: false }, 'مكان في مكان', 'one place in the other'],
    [{ kind: 'type', type: 'ASSAULT' }, 'هجوم', 'Assault'],
    [{ kind: 'type', type: null }, 'فعل واحد', 'one act'],
    [{ kind: 'story', names: [usa] }, 'القصة نفسها', 'the same story'],
    [{ kind: 'news' }, 'خبر المقالين', 'the main news'],
    [{ kind: 'figure', value: 1200, unit: 'killed' }, '1,200', 'not counted'],
  ];
  test.each(reasons)('%j in words', (reason, arabic, english) => {
    expect(mount(<Reasons reasons={[reason]} />).root.textContent).toContain(arabic);
    expect(mount(<Reasons reasons={[reason]} />, 'en').root.textContent).toContain(english);
  });
});

describe('the reader’s own word', () => {
  test('a report is parted by a button that names it', () => {
    const { root, actions } = pageOf();
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('.source-item > button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))[0]).toBe(`ليس الحدث نفسه: ${rt.title}`);
    buttons[1]!.click();
    expect(actions.split).toHaveBeenCalledWith(why.sources[1]);
  });

  test('there is nothing to part from a single report', () => {
    expect(pageOf({ content: { state: 'ready', view: alone } }).root.querySelector('.source-item > button')).toBeNull();
  });

  test('candidates come with day, sentence and reasons, and are joined by a button that names them', () => {
    const candidates = { state: 'ready', query: '', page: { items: nearEvents, total: 9, next: '6' } } as const;
    const { root, actions, click } = pageOf({ candidates });
    const first = root.querySelector('.candidate-list li')!;
    expect(first.textContent).toMatch(/نيسان.*زيارة رئيس الوزراء.*أنت فصلتهما/);
    click(`هما حدث واحد: ${nearEvents[1]!.event.headline}`);
    expect(actions.join).toHaveBeenCalledWith(nearEvents[1]);
    click('مزيد من الأحداث القريبة');
    expect(actions.moreCandidates).toHaveBeenCalledWith('6');
  });

  test('candidates for words that have since been typed over are not shown', () => {
    const candidates = { state: 'ready', query: 'هد', page: { items: nearEvents, total: 4, next: null } } as const;
    const { root } = pageOf({ candidates, query: 'هدنة' });
    expect(root.querySelector('.candidate-list li')).toBeNull();
    expect(root.querySelector('.candidate-list')!.textContent).toContain('جارٍ');
  });

  test('a store that is only read offers nothing to change, and says why', () => {
    const { root } = pageOf({ readOnly: 'newer' });
    expect(root.textContent).toContain('نسخةٌ أحدث');
    expect(root.querySelector('.source-item > button')).toBeNull();
    expect(root.textContent).not.toContain('الحدث نفسه…');
  });

  test('the focus is on the page’s title, and on its reports after a change', () => {
    const { again, root } = pageOf();
    expect(document.activeElement?.tagName).toBe('H2');
    again({ changes: 1, content: { state: 'ready', view: alone }, notice: { kind: 'split', canUndo: true } });
    expect(document.activeElement).toBe(root.querySelector('h3'));
    expect(root.querySelector('[role=status].notice')!.textContent).toContain('صارا حدثين');
  });

  test('Esc goes back, but in a field with words it is the field’s', () => {
    const { key, actions, find, again } = pageOf();
    key('Escape');
    expect(actions.back).toHaveBeenCalledTimes(1);
    again({ candidates: { state: 'loading' }, query: 'هدنة' });
    find('input').focus();
    key('Escape');
    expect(actions.back).toHaveBeenCalledTimes(1);
  });
});

test('under an event that is shown whole stand its two ways on, and none on a page’s card', () => {
  const onOpen = vi.fn();
  const plain = mount(<EventItem event={talks} onOpenEntity={vi.fn()} />);
  plain.click('مصدران');
  expect(plain.root.textContent).not.toContain('لِمَ');
  const { click } = mount(
    <EventFootProvider value={(event) => <EventTools event={event} onOpen={onOpen} />}>
      <EventItem event={talks} onOpenEntity={vi.fn()} />
    </EventFootProvider>,
  );
  click('مصدران');
  click('تقريران، لِمَ هما حدث واحد؟');
  click('الحدث نفسه…');
  expect(onOpen.mock.calls).toEqual([
    [talks, 'reports'],
    [talks, 'join'],
  ]);
});
