import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'هيئة الإغاثة', type: 'ORG', entity: 'org:relief' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
];
const DATES: Record<string, [string, string]> = { 'مطلع عام 2020': ['2020-01-01', '2020-04-30'] };
const read = (text: string) => extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09')).events;
/** How many sentences tell of the article's first event of a type. */
const tellings = (text: string, type: string) => read(text).find((event) => event.type === type)?.supports.length;

const RAID = 'شنت حركة الفجر هجوما على قرية في السودان.';
const RELEASE = 'أفرجت حركة الفجر عن عشرات الأسرى في السودان.';
const WRECK = 'غرق قارب قبالة سواحل السودان وعلى متنه عشرات المهاجرين.';
const FLOOD = 'غمرت السيول قرية في السودان.';
const PACT = 'وقعت ليلى حداد وحركة الفجر اتفاقا في السودان.';

describe('what tells of the news without its name', () => {
  it.each([
    [RAID, 'وتحدثت هيئة الإغاثة عن 38 قتيلا بينهم أطفال.', 'ASSAULT'],
    [RAID, 'وقالت ليلى حداد إن ثلاثة من المصابين في حال الخطر.', 'ASSAULT'],
    [RAID, 'ودعت هيئة الإغاثة إلى محاسبة المسؤولين عن الهجوم الذي استهدف القرية.', 'ASSAULT'],
    [WRECK, 'وقالت ليلى حداد إن القارب انطلق قبل ستة أيام.', 'DISASTER'],
    [WRECK, 'وأضافت هيئة الإغاثة أن 39 شخصا في عداد المفقودين.', 'DISASTER'],
    [RELEASE, 'وقالت ليلى حداد إن 318 محتجزا نقلوا في اليوم الأول.', 'RETREAT'],
    [WRECK, 'وكان على متن الزورق 130 شخصا.', 'DISASTER'],
    [WRECK, 'وقالت ليلى حداد إن بين المتوفين خمسة أطفال.', 'DISASTER'],
    [RAID, 'وأظهرت مقاطع مصورة تصاعد أعمدة الدخان.', 'ASSAULT'],
    [FLOOD, 'وقطعت المياه الطريق إلى القرية.', 'DISASTER'],
    ['تحطمت طائرة في السودان.', 'وكانت الطائرة، وهي قديمة، قد خرجت عن المدرج لدى هبوطها قادمة من مصر.', 'DISASTER'],
  ])('%s %s', (news, line, type) => {
    expect(tellings(`${news}\n${line}`, type)).toBe(2);
  });

  it.each([
    [RAID, 'وأدانت هيئة الإغاثة الهجوم.', 'ASSAULT'],
    [RAID, 'وأعلنت ليلى حداد فتح تحقيق عاجل في الهجوم.', 'ASSAULT'],
    [RAID, 'وأوقعت الحرب منذ مطلع عام 2020 أكثر من 900 قتيل.', 'ASSAULT'],
    [PACT, 'ورحبت هيئة الإغاثة بالاتفاق.', 'SUPPORT'],
    [RELEASE, 'وقالت ليلى حداد إن المرحلة الثانية ستبدأ قريبا بنقل 300 أسير.', 'RETREAT'],
    [WRECK, 'وقالت ليلى حداد إن الحافلة تأخرت.', 'DISASTER'],
    [RAID, 'وقالت ليلى حداد إن الصور قديمة.', 'ASSAULT'],
    [FLOOD, 'وتوفر المياه للقرية شركة من مصر.', 'DISASTER'],
    [WRECK, 'وفي مصر، خرج القطار عن السكة.', 'DISASTER'],
    [WRECK, 'وانتشلت هيئة الإغاثة خمسة ناجين.', 'DISASTER'],
  ])('not %s %s', (news, line, type) => {
    expect(tellings(`${news}\n${line}`, type)).toBe(1);
  });

  it('are deaths of those whom it struck, days after', () => {
    expect(tellings(`${RAID}\nوكان أحد المصابين قد توفي متأثرا بجروحه.`, 'ASSAULT')).toBe(2);
  });

  it('is a blow by its target, and not the last one told', () => {
    const market = 'وفي مصر، شنت حركة الفجر هجوما على سوق.';
    const [first, second] = read(
      `شنت حركة الفجر هجوما على مستشفى في السودان.\n${market}\nووقع الهجوم على المستشفى ليلا.`,
    );
    expect([first!.supports.length, second!.supports.length]).toEqual([2, 1]);
  });

  it('is one search, as long as it goes on', () => {
    const search = 'وتواصل هيئة الإغاثة البحث عن مفقودين.\nوتشارك مصر في عمليات الإنقاذ.';
    expect(tellings(`${WRECK}\n${search}`, 'AID')).toBe(2);
  });

  it('makes its teller a source, and his words no event', () => {
    const [raid, ...others] = read(`${RAID}\nوقالت ليلى حداد إن الهجوم أرعب الأطفال.`);
    expect(others).toEqual([]);
    expect(raid!.supports[1]!.speaker).toBe('per:layla');
    expect(raid!.participants).toContainEqual({ entity: 'per:layla', role: 'speaker' });
  });

  it('leaves words about an event that the article does not tell to their speaker', () => {
    expect(read('وقالت ليلى حداد إن الهجوم أرعب الأطفال.').map(({ type }) => type)).toEqual(['STATEMENT']);
  });
});

describe('explosions', () => {
  it.each([
    ['وقع انفجار في منجم للفحم في السودان.\nوأدى الانفجار إلى مقتل ثلاثة.', ['DISASTER']],
    ['وقع انفجار سيارة مفخخة في السودان.\nوأدى الانفجار إلى مقتل ثلاثة.', ['ASSAULT']],
    ['وقع انفجار في مصنع في السودان.\nوفي مصر، قتل ثلاثة في انفجار عبوة ناسفة.', ['ASSAULT', 'DISASTER']],
  ])('%s', (text, types) => {
    expect([...new Set(read(text).map(({ type }) => type))].sort()).toEqual(types);
  });
});
