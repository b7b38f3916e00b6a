import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'كمال الحاج', type: 'PER', entity: 'per:kamal' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'جبهة الشرق', type: 'ORG', entity: 'org:sharq' },
  { surface: 'نقابة المعلمين', type: 'ORG', entity: 'org:teachers' },
  { surface: 'الجيش السوداني', type: 'ORG', entity: 'org:army' },
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'لبنان', type: 'GPE', entity: 'gpe:lebanon' },
  { surface: 'إسرائيل', type: 'GPE', entity: 'gpe:israel' },
  { surface: 'فرنسا', type: 'GPE', entity: 'gpe:france' },
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'الوادية', type: 'GPE', entity: 'gpe:الواديه' },
  { surface: 'واشنطن', type: 'GPE', entity: 'gpe:washington' },
  { surface: 'باريس', type: 'GPE', entity: 'gpe:paris' },
];

function parties(text: string): string[] {
  const annotation = annotated(text, NAMES, {}, '2023-05-09');
  const homes = { 'gpe:الواديه': 'gpe:sudan', 'gpe:washington': 'gpe:us', 'gpe:paris': 'gpe:france' };
  for (const [id, within] of Object.entries(homes))
    annotation.entities.push({ id, type: 'GPE', name: id, aliases: [], within });
  const { events } = extractEvents(text, annotation);
  return [...new Set(events.flatMap(({ participants }) => participants.map(({ entity }) => entity)))].sort();
}

describe('a capital stands for its state, a town for none', () => {
  it.each([
    [
      'رحب سالم العبدلي بالهدنة، داعيا واشنطن وباريس إلى الضغط على إسرائيل.',
      ['gpe:france', 'gpe:israel', 'gpe:us', 'per:salem'],
    ],
    ['انسحبت من الاتفاق واشنطن.', ['gpe:us']],
    ['أرسلت فرنسا مساعدات إغاثية إلى الوادية.', ['gpe:france', 'gpe:sudan']],
    ['التقى سالم العبدلي ليلى حداد في واشنطن.', ['per:layla', 'per:salem']],
    ['قصف الجيش السوداني الوادية.', ['org:army']],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual(expected);
  });
});

describe('whom the words around a noun make parties', () => {
  it.each([
    ['دخل العمال في إضراب دعت إليه نقابة المعلمين.', ['org:teachers']],
    ['قُتل سبعة في هجوم نسبته السلطات إلى حركة الفجر.', ['org:fajr']],
    ['قُتل سبعة في هجوم نفذته حركة الفجر.', ['org:fajr']],
    ['استهدفت غارة في الوادية قياديا يدعى كمال الحاج.', ['per:kamal']],
    ['قُتل ثلاثة في غارة على الوادية، وبين القتلى الطفلة ليلى حداد.', ['per:layla']],
    // Whose brother he is, or what he said, is no name of his.
    ['قُتل ثلاثة في غارة على الوادية، وقال شقيق أحد الضحايا إن كمال الحاج بخير.', []],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual(expected);
  });
});

describe('who comes with others, by whose hand, and who speaks for whom', () => {
  it.each([
    [
      'شاركت مصر إلى جانب لبنان وفرنسا فضلا عن السودان في اجتماع.',
      ['gpe:egypt', 'gpe:france', 'gpe:lebanon', 'gpe:sudan'],
    ],
    ['وأوضح المكلف بالإعلام لدى نقابة المعلمين، الملازم الأول كمال الحاج، أن البحث متواصل.', ['per:kamal']],
    ['وأوضح الناطق باسم نقابة المعلمين، كمال الحاج، أن البحث متواصل.', ['per:kamal']],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['قُتل كمال الحاج على يد الجيش السوداني في الوادية.', 'org:army'],
    ['اعتُقل كمال الحاج من قبل الجيش السوداني في الوادية.', 'org:army'],
  ])('%s', (text, actor) => {
    const { events } = extractEvents(text, annotated(text, NAMES, {}, '2023-05-09'));
    expect(events[0]?.participants).toContainEqual({ entity: actor, role: 'actor' });
    expect(events[0]?.participants).toContainEqual({ entity: 'per:kamal', role: 'recipient' });
  });
});
