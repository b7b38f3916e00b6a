import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'نادر شاهين', type: 'PER', entity: 'per:nader' },
  { surface: 'كريم فؤاد', type: 'PER', entity: 'per:karim' },
];
const DATES: Record<string, [string, string]> = {
  الاثنين: ['2023-05-08', '2023-05-08'],
  'الشهر الماضي': ['2023-04-01', '2023-04-30'],
};
const BETWEEN = 'وكان الطقس باردا.';

/** How many blows the two sentences tell of. */
const blows = (news: string, line: string): number => {
  const text = [news, BETWEEN, line].join('\n');
  const { events } = extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09'));
  return events.filter(({ type }) => type === 'ASSAULT').length;
};

describe('the victim of a blow', () => {
  const news = 'قتل نادر شاهين في تفجير سيارة الاثنين.';
  it('makes it one, whatever words tell of it', () => {
    expect(blows(news, 'واستهدفت حركة الفجر نادر شاهين الاثنين بعبوة ناسفة.')).toBe(1);
  });

  it.each([
    ['another person', 'واستهدفت حركة الفجر كريم فؤاد الاثنين بعبوة ناسفة.'],
    ['another day', 'واستهدفت حركة الفجر نادر شاهين الشهر الماضي بعبوة ناسفة.'],
  ])('is another for %s', (_, line) => {
    expect(blows(news, line)).toBe(2);
  });
});
