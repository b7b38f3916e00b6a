import { describe, expect, it } from 'vitest';
import { annotated, type NameRow } from '../testing';
import { datelineEnd } from './dateline';
import { wordsOf } from './words';

const NAMES: NameRow[] = [
  { surface: 'القاهرة', type: 'GPE', entity: 'gpe:cairo' },
  { surface: 'الدوحة', type: 'GPE', entity: 'gpe:doha' },
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'وكالة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'المصري', type: 'NORP', entity: 'norp:egypt', country: 'gpe:egypt' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
];
const DATES: Record<string, [string, string]> = { '8 مايو': ['2023-05-08', '2023-05-08'] };

const behind = (text: string) => {
  const { mentions, dates } = annotated(text, NAMES, DATES);
  const words = wordsOf(text, { start: 0, end: text.length }, mentions, dates);
  return text.slice(words[datelineEnd(words)]!.start);
};

describe('datelines', () => {
  it.each([
    ['القاهرة (أ ف ب) – قتل ثلاثة أشخاص.', 'قتل ثلاثة أشخاص.'],
    ['القاهرة/الدوحة 8 مايو (وكالة الفجر) - اتفقت دول على خفض الإنتاج.', 'اتفقت دول على خفض الإنتاج.'],
    ['القاهرة في 8-5-2023 (سونا)- تفقد الوالي المصابين.', 'تفقد الوالي المصابين.'],
    ['القاهرة - 8 - 5 (كونا) -- استقبل الأمير الوزير.', 'استقبل الأمير الوزير.'],
    ['القاهرة في 8 مايو / وام / سيّرت مصر طائرتين.', 'سيّرت مصر طائرتين.'],
    ['القاهرة - معا - استشهد ثلاثة.', 'استشهد ثلاثة.'],
    ['المستقلة/- قالت مصر إن الأمر انتهى.', 'قالت مصر إن الأمر انتهى.'],
    ['القاهرة (وكالة الفجر) - سالم العبدلي يزور الدوحة.', 'سالم العبدلي يزور الدوحة.'],
  ])('%s', (text, rest) => {
    expect(behind(text)).toBe(rest);
  });

  it.each([
    ['القاهرة والدوحة تتفقان على خفض الإنتاج.'],
    ['مصر - الدوحة: قمة ثانية في مايو.'],
    ['الحوار المصري - القطري انطلق.'],
    ['سالم العبدلي (34 عاما) قال إن الأمر انتهى.'],
    ['انطلقت المحادثات في القاهرة - وهي الأولى - يوم الأحد.'],
    ['مصر: قتل ثلاثة أشخاص.'],
  ])('not %s', (text) => {
    expect(behind(text)).toBe(text);
  });
});
