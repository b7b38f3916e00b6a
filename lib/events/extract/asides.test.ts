import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'كريم فؤاد', type: 'PER', entity: 'per:karim' },
  { surface: 'نادر شاهين', type: 'PER', entity: 'per:nader' },
];
const SUMMIT = 'عقد ليلى حداد وسالم العبدلي وكريم فؤاد ونادر شاهين محادثات بشأن الحدود.';
const MEETING = 'التقت ليلى حداد سالم العبدلي وبحثا ملف الحدود.';

/** How many sentences support each meeting of an article. */
const meetings = (...lines: string[]): number[] => {
  const text = lines.join('\n');
  const { events } = extractEvents(text, annotated(text, NAMES, {}, '2023-05-09'));
  return events.filter(({ type }) => type === 'CONSULT').map(({ supports }) => supports.length);
};

describe('a meeting beside a larger one', () => {
  it('is another, whoever comes to both', () => {
    expect(meetings(SUMMIT, 'وعلى هامش المحادثات، التقت ليلى حداد سالم العبدلي.')).toEqual([1, 1]);
    expect(meetings(SUMMIT, 'والتقت ليلى حداد سالم العبدلي على هامش المحادثات.')).toEqual([1, 1]);
  });

  it('goes on in the next sentence, and further down the larger one does', () => {
    const aside = 'والتقت ليلى حداد سالم العبدلي على هامش المحادثات.';
    expect(meetings(SUMMIT, aside, 'وكان الطقس باردا.', 'وحضر المحادثات نادر شاهين.')).toEqual([2, 1]);
  });

  it('is the news where nothing larger is told', () => {
    expect(meetings(MEETING, 'والتقت ليلى حداد سالم العبدلي على هامش مؤتمر.')).toEqual([2]);
  });
});
