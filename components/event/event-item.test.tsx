// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { attack, cancelled, contested, iraq, joined, rt, talks, visit } from '../gallery/fixtures';
import { mount } from '../gallery/mount';
import { EventItem } from './event-item';

const show = (event: typeof talks, onOpenEntity = vi.fn()) =>
  mount(<EventItem event={event} onOpenEntity={onOpenEntity} />);

describe('an event', () => {
  test('says when, what kind, what, in whose words', () => {
    const { root } = show(talks);
    for (const words of ['الأحد 11 شباط/فبراير 2024', 'لقاء ومشاورات', talks.headline, 'الجزيرة نت', 'مصدران'])
      expect(root.textContent).toContain(words);
    expect(root.querySelector('blockquote')?.textContent).toBe(talks.reports[0]?.quote);
  });

  test('shows a month as a month and no date as none', () => {
    expect(show(joined).find('time').textContent).toBe('تموز/يوليو 2021');
    expect(show(attack).find('time').textContent).toBe('تاريخ غير معروف');
  });

  test.each([
    [visit, 'مقرّر'],
    [cancelled, 'أُلغي'],
    [joined, 'غير مؤكّد'],
  ])('carries a badge unless it plainly happened', (event, badge) => {
    expect(show(event).find('.badge').textContent).toBe(badge);
    expect(show(talks).root.querySelector('.badge')).toBeNull();
  });

  test('gives the other reports and the parties on demand', () => {
    const onOpenEntity = vi.fn();
    const { root, click, button } = show(talks, onOpenEntity);
    expect(root.textContent).not.toContain(rt.quote);
    click('مصدران');
    expect(button('مصدران').getAttribute('aria-expanded')).toBe('true');
    expect(root.textContent).toContain(rt.quote);
    expect(root.textContent).toContain('ونسختان أخريان من النص نفسه');
    // Iraq is actor and place, but one name.
    expect([...root.querySelectorAll('.chip')].filter((chip) => chip.textContent === 'العراق')).toHaveLength(1);
    click('العراق');
    expect(onOpenEntity).toHaveBeenCalledWith(expect.objectContaining({ id: iraq.id }));
  });

  test('gives the numbers with what they count, whose they are and what is wrong with them', () => {
    const { root, click, find } = show(contested);
    expect(find('.event-meta').textContent).toContain('أرقام متعارضة');
    click('مصدران');
    const lines = [...root.querySelectorAll('.claims li')].map(({ textContent }) => textContent);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/عسكريون: نحو 2,500.*الولايات المتحدة والعراق.*أرقام متعارضة.*الجزيرة نت/);
    expect(lines[1]).toMatch(/عسكريون: 3,500.*بحسب يحيى رسول/);
    expect(lines[2]).toMatch(/هجمات: أكثر من 165.*حُدِّث لاحقًا/);
  });

  test('does not say its quote twice', () => {
    const { root } = show({ ...talks, headline: rt.quote, reports: [rt] });
    expect(root.textContent?.split(rt.quote)).toHaveLength(2);
    expect(root.textContent).toContain('RT Arabic');
  });

  test('says who denies it', () => {
    expect(show(attack).root.textContent).toContain('نفاه إيران');
  });
});

describe('a source is a link', () => {
  const linkOf = (url: string | null) =>
    show({ ...talks, reports: [{ ...rt, url }] }).root.querySelector<HTMLAnchorElement>('figure a');

  test.each(['https://a.example/1', 'http://a.example/1', 'HTTPS://a.example/1'])('%s', (url) => {
    const link = linkOf(url);
    expect([link?.getAttribute('href'), link?.target, link?.rel]).toEqual([url, '_blank', 'noopener noreferrer']);
  });

  test.each([
    null,
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    ' https.example',
    '//a.example',
  ])('but not %s', (url) => expect(linkOf(url)).toBeNull());
});
