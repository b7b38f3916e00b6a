import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
];
const DATES: Record<string, [string, string]> = {
  الاثنين: ['2023-05-08', '2023-05-08'],
  الأحد: ['2023-05-07', '2023-05-07'],
};
const TAIL = ['وكان الطقس باردا في القرية.', 'وتقع القرية قرب النهر.'];

/** The types of the events that a line of an article supports. */
function toldIn(line: number, ...lines: string[]): string[] {
  const text = lines.join('\n');
  const start = lines.slice(0, line).join('\n').length + (line ? 1 : 0);
  const { events } = extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09'));
  return events.flatMap(({ type, supports }) => (supports.some((one) => one.start === start) ? [type] : []));
}

const TITLE = 'هجوم لحركة الفجر على قرية في السودان';
const NEWS = 'شنت حركة الفجر هجوما على قرية في السودان الاثنين.';

describe('the sentence behind the lead', () => {
  it.each([
    'وأوضح المصدر أن الدخان غطى المكان.',
    'وقالت ليلى حداد إن الأسعار مستقرة في الأسواق.',
    'وغادر الأهالي بيوتهم على الأقدام.',
  ])('goes on with the news: %s', (line) => {
    expect(toldIn(2, TITLE, NEWS, line, ...TAIL)).toContain('ASSAULT');
    expect(toldIn(1, NEWS, line, ...TAIL, ...TAIL)).toContain('ASSAULT');
  });

  it.each([
    ['by its opening', 'وفي سياق متصل، قالت ليلى حداد إن الأسعار مستقرة.'],
    ['by its day', 'ووقعت مصر والسودان الأحد اتفاقا للتعاون.'],
  ])('turns to something else %s', (_, line) => {
    expect(toldIn(2, TITLE, NEWS, line, ...TAIL)).not.toContain('ASSAULT');
  });

  it('tells something else in a brief', () => {
    expect(toldIn(1, NEWS, 'وقالت ليلى حداد إن الأسعار مستقرة في الأسواق.')).not.toContain('ASSAULT');
  });

  it('is the last that does', () => {
    expect(toldIn(3, TITLE, NEWS, ...TAIL, 'وارتفعت الأسعار.')).not.toContain('ASSAULT');
  });
});

it('whoever speaks there is a source of the news', () => {
  const text = [TITLE, NEWS, 'وقالت ليلى حداد إن الأسعار مستقرة في الأسواق.', ...TAIL].join('\n');
  const { events } = extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09'));
  const news = events.find(({ type }) => type === 'ASSAULT');
  expect(news?.participants).toContainEqual({ entity: 'per:layla', role: 'speaker' });
  expect(news?.supports.map(({ speaker }) => speaker)).toContain('per:layla');
});

describe('headline and lead', () => {
  it('tell one thing where one of them has no words for it', () => {
    const line = 'وقالت ليلى حداد إن الأسعار مستقرة.';
    expect(toldIn(0, 'ليلة الدخان في قرية بالسودان', NEWS, line, ...TAIL)).toEqual(['ASSAULT']);
    expect(toldIn(1, TITLE, 'كانت ليلة من الدخان على القرية.', line, ...TAIL)).toEqual(['ASSAULT']);
  });
});
