import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
];
const DATES: Record<string, [string, string]> = {
  'عام 1798': ['1798-01-01', '1798-12-31'],
  'عام 1801': ['1801-01-01', '1801-12-31'],
  أمس: ['2023-05-08', '2023-05-08'],
};

const types = (text: string, publishedAt: string | null = '2023-05-09') =>
  extractEvents(text, annotated(text, NAMES, DATES, publishedAt)).events.map(({ type }) => type);

const OLD = 'كانت القلعة خالية عام 1798.\nوكانت كذلك عام 1801.\n';

describe('an article of the past alone', () => {
  it('tells no deed without a day', () => {
    expect(types(`${OLD}ثم انسحبت مصر من السودان.`)).toEqual([]);
    expect(types(`${OLD}ثم انسحبت مصر من السودان.`, null)).toEqual([]);
  });

  it('tells what it dates, and what somebody says', () => {
    expect(types(`${OLD}ثم انسحبت مصر من السودان عام 1801.`)).toContain('RETREAT');
    expect(types(`${OLD}وقال سالم العبدلي إن القلعة جميلة.`)).toContain('STATEMENT');
  });

  it('is none with a day of its own time, and none for one old date', () => {
    expect(types(`${OLD}وزارها الطلاب أمس.\nثم انسحبت مصر من السودان.`)).toContain('RETREAT');
    expect(types('بنيت القلعة عام 1798.\nثم انسحبت مصر من السودان.')).toContain('RETREAT');
  });
});
