import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'سنار', type: 'GPE', entity: 'gpe:sennar' },
  { surface: 'الدندر', type: 'GPE', entity: 'gpe:dinder' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
];
const DATES: Record<string, [string, string]> = { الاثنين: ['2023-05-08', '2023-05-08'] };

/** How many events of a type an article of a headline, a lead and one line below has, and whether one is told by both headline and last line. */
function told(type: string, ...lines: string[]): { count: number; joined: boolean } {
  const text = lines.join('\n');
  const end = text.length - lines.at(-1)!.length;
  const { events } = extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09'));
  const own = events.filter((event) => event.type === type);
  const joined = own.some(
    ({ supports }) => supports.some(({ start }) => start === 0) && supports.some(({ start }) => start === end),
  );
  return { count: own.length, joined };
}

const FLOOD = 'غمرت السيول أحياء سنار في السودان الاثنين.';
const BETWEEN = 'وكان الطقس باردا.';

describe('what a headline adds', () => {
  it.each([
    ['AID', 'سيول تغمر سنار وإجلاء مئات السكان', FLOOD, 'وأجلت فرق الدفاع مئات السكان إلى الدندر.'],
    ['COERCE', 'سيول تغمر سنار وتوقيف مسؤولين', FLOOD, 'وأوقفت شرطة السودان الاثنين ليلى حداد بتهمة الإهمال.'],
    ['CONSULT', 'سيول تغمر سنار وجلسة في الدندر', FLOOD, 'والتقت ليلى حداد الاثنين وزيرا من مصر في جلسة بالدندر.'],
  ])('%s is what the body tells: %s', (type, title, lead, line) => {
    expect(told(type, title, lead, BETWEEN, line)).toEqual({ count: 1, joined: true });
  });

  it.each([
    ['ACCUSE', 'سيول تغمر سنار وتوقيف مسؤولين', FLOOD, 'واتهمت ليلى حداد مصر بالإهمال.'],
    [
      'ASSAULT',
      'غارة على سنار وقصف على الدندر',
      'أصابت غارة سنار في السودان الاثنين.',
      'وقتل رجل في مصر بالرصاص الاثنين.',
    ],
  ])('%s of another kind or place is not: %s', (type, title, lead, line) => {
    expect(told(type, title, lead, BETWEEN, line).joined).toBe(false);
  });
});
