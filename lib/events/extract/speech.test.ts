import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'لبنان', type: 'GPE', entity: 'gpe:lebanon' },
  { surface: 'إيران', type: 'GPE', entity: 'gpe:iran' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'هيئة الإغاثة', type: 'ORG', entity: 'org:relief' },
  { surface: 'مجلس الأمن', type: 'ORG', entity: 'org:unsc' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'المصري', type: 'NORP', entity: 'norp:egypt', country: 'gpe:egypt' },
];

const DATES: Record<string, [string, string]> = { اليوم: ['2023-05-09', '2023-05-09'] };

/** Who speaks in the last sentence of a text. */
function speakers(text: string): string[] {
  const { events } = extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09'));
  const last = text.lastIndexOf('\n') + 1;
  const told = events.filter(({ supports }) => supports.some(({ start }) => start >= last));
  return [...new Set(told.flatMap(({ participants }) => participants.filter(({ role }) => role === 'speaker')))].map(
    ({ entity }) => entity,
  );
}

const BEFORE = 'قال سالم العبدلي إن الموسم جيد.\n';

describe('who speaks', () => {
  it.each([
    ['وأضاف أن الأسعار مستقرة.', 'per:salem'],
    ['وأشار إلى أن الأسعار مستقرة.', 'per:salem'],
    ['وأشار العبدلي إلى أن الأسعار مستقرة.', 'per:salem'],
    ['وأكد حرصه على استقرار الأسعار.', 'per:salem'],
    ['وأوضح البيان أن الأسعار مستقرة.', 'per:salem'],
    ['وقالت، اليوم، ليلى حداد إن السوق هادئ.', 'per:layla'],
    ['وأكد كل من ليلى حداد ومجلس الأمن أن السوق هادئ.', 'per:layla'],
    ['وقال الخبير ليلى حداد إن السوق هادئ.', 'per:layla'],
    ['ورد الأمين العام لحركة الفجر ليلى حداد بأن السوق هادئ.', 'per:layla'],
    ['وقال رئيس حزب «الضياء» ليلى حداد إن السوق هادئ.', 'per:layla'],
    ['وقال متحدث باسم حركة الفجر إن السوق هادئ.', 'org:fajr'],
    ['وقالت مصادر في هيئة الإغاثة إن السوق هادئ.', 'org:relief'],
    ['ونقلت القناة الثانية عن ليلى حداد أن السوق هادئ.', 'per:layla'],
    ['ودعت مصر لبنان إلى فتح السوق.', 'gpe:egypt'],
    ['ورحبت مصر بالقرار، ودعت إيران إلى فتح السوق.', 'gpe:egypt'],
    ['ورحبت هيئة الإغاثة بالقرار، ودعت مجلس الأمن إلى التحرك.', 'org:relief'],
  ])('%s', (text, expected) => {
    expect(speakers(BEFORE + text)[0]).toBe(expected);
  });

  it.each([
    ['وحذرت رابطة الكتاب من أن الأسعار سترتفع.'],
    ['وأعلن المرتضى أن الأسعار مستقرة.'],
    ['ونقلت القناة الثانية عن مسؤول محلي أن الأسعار مستقرة.'],
    ['وأمر قاضي تحقيق بالإفراج عن التاجر.'],
    ['وقال مصدر المصري إن الأسعار مستقرة.'],
    ['وطالبت جمعية أهالي الضحايا مجلس الأمن بالتحرك.'],
    ['واتهم القرار ليلى حداد بالإهمال.'],
    ['ورحب تجار بالقرار.'],
    ['واحتج عشرات من سكان الحي على الأسعار.'],
    ['ودعت رابطة التجار هيئة الإغاثة إلى فتح السوق.'],
  ])('nobody who has a name: %s', (text) => {
    expect(speakers(BEFORE + text)).toEqual([]);
  });

  it('and keeps nobody for those who go on', () => {
    expect(speakers(`${BEFORE}وأكدت نقابة التجار أن السوق هادئ.\nوأضافت أن الأسعار مستقرة.`)).toEqual([]);
  });
});
