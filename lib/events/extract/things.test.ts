import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'سنار', type: 'GPE', entity: 'gpe:sennar' },
  { surface: 'الدندر', type: 'GPE', entity: 'gpe:dinder' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
];
const DATES: Record<string, [string, string]> = {
  الاثنين: ['2023-05-08', '2023-05-08'],
  'عام 2019': ['2019-01-01', '2019-12-31'],
};

/** How many events of blows an article of a lead and further lines has, and whether the first is told in the last line. */
function blowsOf(...lines: string[]): { count: number; last: boolean } {
  const text = lines.join('\n');
  const { events } = extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09'));
  const blows = events.filter(({ type }) => type === 'ASSAULT' || type === 'DISASTER');
  const end = text.length - lines.at(-1)!.length;
  return { count: blows.length, last: blows[0]?.supports.some(({ start }) => start === end) === true };
}

const WRECK = 'لقي 17 شخصا مصرعهم في غرق قارب يقل مهاجرين في السودان الاثنين.';
const RAID = 'قتل 26 شخصا الاثنين في غارة على سوق في سنار.';
const SEIZED = 'خطف مسلحون 23 تلميذة من مدرسة في سنار الاثنين.';
const BETWEEN = 'وكان الطقس باردا.';

describe('what a blow befell, taken up with the article', () => {
  it.each([
    ['a vessel that is told of anew', WRECK, 'ورجح مصدر أن يكون القارب قد انقلب بسبب ارتفاع الأمواج.'],
    ['a target', RAID, 'وقالت ليلى حداد إن الطائرة قصفت السوق بصاروخين.'],
    ['a verbal noun over it', WRECK, 'وأعلنت ليلى حداد صرف تعويضات إثر غرق القارب.'],
    ['victims behind a verbal noun', SEIZED, 'وجاء اختطاف التلميذات بعد أسبوعين من رفع حظر التجول.'],
    ['harm in the blow that is known', RAID, 'وكانت حركة الفجر قد أعلنت إصابة اثنين من أعضائها في الغارة.'],
  ])('%s is the same blow', (_, lead, line) => {
    expect(blowsOf(lead, BETWEEN, line)).toEqual({ count: 1, last: true });
  });

  it.each([
    ['another thing', RAID, 'وقصفت حركة الفجر الجسر في الدندر بصاروخين.'],
    ['an earlier blow by its own noun', RAID, 'وكان السوق قد تعرض لهجوم في سنار.'],
    ['another of its kind', WRECK, 'وغرق قارب آخر في الدندر.'],
    ['long before', WRECK, 'وفي عام 2019 غرق قارب في الدندر.'],
  ])('%s is another', (_, lead, line) => {
    expect(blowsOf(lead, BETWEEN, line).count).toBe(2);
  });

  it('is told of in a shooting, whoever else is named', () => {
    const shot = 'قتل ليلى حداد مسلحون بالرصاص في سنار الاثنين.';
    expect(blowsOf(shot, BETWEEN, 'وأصيب رجلان في إطلاق النار.')).toEqual({ count: 1, last: true });
  });
});

describe('what the protesters do', () => {
  const MARCH = 'تظاهر المئات في سنار الاثنين ضد الغلاء.';
  const protests = (line: string) => {
    const text = [MARCH, BETWEEN, line].join('\n');
    const { events } = extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09'));
    return events.filter(({ type }) => type === 'PROTEST').length;
  };

  it('is their protest', () => {
    expect(protests('واقتحم المتظاهرون مبنى البرلمان وأغلقوا الطريق.')).toBe(1);
  });

  it('is another where others take to the street', () => {
    expect(protests('وتظاهر طلاب في الدندر تضامنا مع ليلى حداد.')).toBe(2);
  });
});

describe('what comes back to the news', () => {
  const CAUGHT = 'اعتقلت الشرطة الصحفي بشير نصر في سنار الاثنين.';
  const SIGNED = 'وقعت السودان وحركة الفجر اتفاقا في سنار الاثنين.';
  const ATTACK = 'شن مسلحون هجوما على حاجز في سنار الاثنين.';
  const LAW = 'صادق السودان الاثنين على قانون للعمل.';
  const typesOf = (...lines: string[]) => {
    const text = lines.join('\n');
    const { events } = extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09'));
    return events.map(({ type, supports }) => `${type} ${supports.length}`);
  };

  it.each([
    [CAUGHT, 'وجاء توقيف الصحفي بعد أيام من نشره تقريرا.', ['COERCE 2']],
    [CAUGHT, 'ومثل الصحفي أمام المحكمة الاثنين.', ['COERCE 2']],
    [SIGNED, 'وحضر مراسم التوقيع ليلى حداد.', ['SUPPORT 2']],
    [ATTACK, 'ويعد هذا أعنف هجوم تشهده المنطقة منذ أشهر.', ['ASSAULT 2']],
    ['حظرت السودان صحيفة الاثنين.', 'ويسري الحظر على موقعها.', ['SANCTION 2']],
    [LAW, 'ويحدد القانون ساعات العمل.', ['SUPPORT 2']],
  ])('%s %s', (news, line, expected) => {
    expect(typesOf(news, BETWEEN, line)).toEqual(expected);
  });

  it.each([
    [CAUGHT, 'وأوقفت الشرطة موظفا عام 2019.', 2],
    [ATTACK, 'وشهدت المنطقة هجوما في الدندر مطلع العام.', 2],
  ])('not %s %s', (news, line, count) => {
    expect(typesOf(news, BETWEEN, line)).toHaveLength(count);
  });
});
