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

describe('whom a condemnation is against', () => {
  const told = 'هاجمت حركة الفجر معسكرا في السودان.';
  const accused = (text: string): string[] => {
    const { events } = extractEvents(text, annotated(text, NAMES, {}, '2023-05-09'));
    const found = events.find(({ type }) => type === 'ACCUSE')?.participants ?? [];
    return found.map(({ entity, role }) => `${role} ${entity}`).sort();
  };

  it.each([
    [`${told} ودانت فرنسا الهجوم.`, ['recipient gpe:sudan', 'speaker gpe:france']],
    [`${told} ودان السودان الهجوم.`, ['recipient org:fajr', 'speaker gpe:sudan']],
    // What is condemned is no blow, or the sentence says whose it is.
    [`${told} ودانت فرنسا القرار.`, ['speaker gpe:france']],
    ['ودانت فرنسا الهجوم.', ['speaker gpe:france']],
  ])('%s', (text, expected) => {
    expect(accused(text)).toEqual(expected);
  });
});

describe('the occupation, the police of a headline, a subject carried on', () => {
  it.each([
    ['قصفت مدفعية الاحتلال بلدة في لبنان. وقالت إسرائيل إنها ردت على النار.', true],
    ['قصفت مدفعية الاحتلال بلدة في لبنان.', false],
    ['دعا سالم العبدلي إلى إنهاء الاحتلال. وزار كمال الحاج إسرائيل.', false],
  ])('%s', (text, acts) => {
    const { events } = extractEvents(text, annotated(text, NAMES, {}, '2023-05-09'));
    expect(events[0]?.participants.some(({ entity }) => entity === 'gpe:israel') ?? false).toBe(acts);
  });

  it('«زار فلان الموقع، وطالب فلانا بالاستقالة»', () => {
    const text = 'زار سالم العبدلي لبنان اليوم والتقى العائلات، وطالب كمال الحاج بالاستقالة.';
    const { events } = extractEvents(text, annotated(text, NAMES, {}, '2023-05-09'));
    const request = events.find(({ type }) => type === 'REQUEST');
    expect(request?.participants).toEqual([
      { entity: 'per:salem', role: 'speaker' },
      { entity: 'per:kamal', role: 'recipient' },
    ]);
  });
});

describe('who acts and who suffers', () => {
  const roles = (text: string): string[] =>
    extractEvents(text, annotated(text, NAMES, {}, '2023-05-09'))
      .events.flatMap(({ participants }) => participants.map(({ entity, role }) => `${role} ${entity}`))
      .sort();

  it.each([
    ['قالت نقابة المعلمين إنها منحت لبنان قرضا.', ['actor org:teachers', 'recipient gpe:lebanon']],
    ['وكان كمال الحاج اعتقل في الوادية.', ['recipient per:kamal']],
    ['أحيت البلاد ذكرى كمال الحاج الذي قتل في الوادية.', ['recipient per:kamal']],
    ['قالت نقابة المعلمين إنها أرسلت مساعدات حركة الفجر.', ['actor org:teachers', 'recipient org:fajr']],
    // Who comes to see it has brought nothing about.
    ['انهار جسر في الوادية بعد أن عبره كمال الحاج.', []],
    ['وكان الجيش السوداني اعتقل كمال الحاج.', ['actor org:army', 'recipient per:kamal']],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});
