import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'بورتسودان', type: 'GPE', entity: 'gpe:port-sudan', country: 'gpe:sudan' },
  { surface: 'كسلا', type: 'GPE', entity: 'gpe:kassala', country: 'gpe:sudan' },
  { surface: 'شركة النور', type: 'ORG', entity: 'org:شركه النور' },
  { surface: 'شركة الأمل', type: 'ORG', entity: 'org:شركه الامل' },
  { surface: 'النيابة العامة', type: 'ORG', entity: 'org:النيابه العامه' },
  { surface: 'هيئة الإغاثة', type: 'ORG', entity: 'org:هييه الاغاثه' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:سالم عبدلي' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:ليلي حداد' },
  { surface: 'كريم النجار', type: 'PER', entity: 'per:كريم نجار' },
];
const DATES: Record<string, [string, string]> = {
  الأحد: ['2023-05-07', '2023-05-07'],
  السبت: ['2023-05-06', '2023-05-06'],
  الاثنين: ['2023-05-08', '2023-05-08'],
};

/** How many sentences of an article tell the first event of a type, and how many events of it there are. */
function told(text: string, type: string): [tellings: number, events: number] {
  const found = extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09')).events;
  const events = found.filter((event) => event.type === type);
  return [events[0]?.supports.length ?? 0, events.length];
}
const BETWEEN = 'وكان الطقس باردا.';

describe('who signs the paper that an article tells of', () => {
  const PACT = 'وقعت شركة النور وشركة الأمل اتفاقا لتوريد القمح الأحد.';
  it.each([
    ['signs that pact', `${PACT}\n${BETWEEN}\nووقع الوثيقة سالم العبدلي وليلى حداد.`, [2, 1]],
    ['signs that pact by another word', `${PACT}\n${BETWEEN}\nووقع الاتفاقية سالم العبدلي وليلى حداد.`, [2, 1]],
    ['signs another by its own word', `${PACT}\n${BETWEEN}\nووقعت مصر والسودان اتفاقا للتعاون.`, [1, 2]],
    ['signs another on another day', `${PACT}\n${BETWEEN}\nووقع الاتفاقية السبت سالم العبدلي وليلى حداد.`, [1, 2]],
  ] as const)('%s', (_, text, expected) => {
    expect(told(text, 'SUPPORT')).toEqual(expected);
  });
});

describe('a pact that comes into force', () => {
  const BEGINS = 'دخلت هدنة بين مصر والسودان حيز التنفيذ الأحد.';
  const TRUCE = 'اتفقت مصر والسودان على هدنة الأحد.';
  const OF_IT = 'وبموجب الاتفاق تفتح الطرق أمام القوافل.';
  it.each([
    [
      'is not meant by the pact that is signed',
      `${BEGINS}\n${BETWEEN}\nووقع الاتفاق سالم العبدلي وليلى حداد.`,
      'RETREAT',
      1,
    ],
    ['is not meant by the pact', `${BEGINS}\n${BETWEEN}\n${OF_IT}`, 'RETREAT', 1],
    ['as it was concluded is meant', `${TRUCE}\n${BETWEEN}\n${OF_IT}`, 'AGREE', 2],
  ] as const)('%s', (_, text, type, tellings) => {
    expect(told(text, type)[0]).toBe(tellings);
  });
});

describe('a blow that is only named', () => {
  const NEWS = 'وقعت مصر والسودان اتفاقا للتعاون السبت.\n';
  it.each([
    ['is told by the next sentence', `${NEWS}قصف الميناء.\nوقتل ستة عمال في غارة على مخزن قمح الأحد.`, [2, 1]],
    ['is not told by one of another kind', `${NEWS}قصف الميناء.\nوخطف مسلحون ستة عمال من مخزن قمح الأحد.`, [1, 2]],
  ] as const)('%s', (_, text, expected) => {
    expect(told(text, 'ASSAULT')).toEqual(expected);
  });
});

describe('blows of one day in one article', () => {
  const RAID = 'استهدف هجوم سفينة شحن في السودان الأحد.';
  it.each([
    ['are one in an account without parties', `${RAID}\n${BETWEEN}\nوأصابت طائرة مسيرة برج السفينة الأحد.`, [2, 1]],
    ['are two on two days', `${RAID}\n${BETWEEN}\nوأصابت طائرة مسيرة مخزن قمح السبت.`, [1, 2]],
    [
      'are two in two towns',
      'استهدف هجوم سفينة في بورتسودان الأحد.\n' + BETWEEN + '\nوقتل هجوم ستة عمال في كسلا الأحد.',
      [1, 2],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(told(text, 'ASSAULT')).toEqual(expected);
  });
});

describe('verdicts of one court', () => {
  const FIRST = 'قضت المحكمة الأحد بسجن سالم العبدلي عشر سنوات.';
  it.each([
    ['are two upon two', `${FIRST}\n${BETWEEN}\nكما قضت المحكمة بسجن كريم النجار سبع سنوات.`, [1, 2]],
    ['are one upon one', `${FIRST}\n${BETWEEN}\nوقضت المحكمة بسجن سالم العبدلي في قضية القمح.`, [2, 1]],
  ] as const)('%s', (_, text, expected) => {
    expect(told(text, 'COERCE')).toEqual(expected);
  });
});

describe('the same act of two states', () => {
  const AID = 'أرسلت مصر طائرة مساعدات إلى كسلا الأحد.';
  const TAIL = `${BETWEEN}\n${BETWEEN}\n${BETWEEN}`;
  it.each([
    ['is two', `${AID}\nكما أرسل السودان طائرة مساعدات إلى كسلا.\n${TAIL}`, 2],
    ['is one of one state', `${AID}\nوأرسلت مصر طائرة المساعدات إلى كسلا.\n${TAIL}`, 1],
  ] as const)('%s', (_, text, events) => {
    expect(told(text, 'AID')[1]).toBe(events);
  });
});

describe('a later verb of a sentence that takes up the first telling', () => {
  const NEWS = 'هاجم مسلحون من مصر صيادين في السودان.';
  it.each([
    ['ties both', `${NEWS}\nوقالت ليلى حداد إن قوة توغلت الأحد في المرفأ وفتحت النار على الصيادين.`, 1],
    [
      'ties nothing where it takes up nothing',
      `${NEWS}\nوقالت ليلى حداد إن قوة توغلت الأحد في المرفأ وفتحت النار على حراس.`,
      2,
    ],
    [
      'ties nothing further down',
      `${NEWS}\n${BETWEEN}\nوقالت ليلى حداد إن قوة توغلت الأحد في المرفأ وفتحت النار على الصيادين.`,
      2,
    ],
  ] as const)('%s', (_, text, events) => {
    expect(told(text, 'ASSAULT')[1]).toBe(events);
  });
});

describe('whoever announces what the headline says that he did', () => {
  const read = (text: string) => {
    const annotation = annotated(text, NAMES, DATES, '2023-05-09');
    const end = text.indexOf('\n');
    annotation.articles[0] = { ...annotation.articles[0]!, start: end + 1, headline: { start: 0, end } };
    return extractEvents(text, annotation).events;
  };
  const lineOf = (text: string, event: { supports: { start: number }[] }) =>
    event.supports.map(({ start }) => text.slice(0, start).split('\n').length - 1);
  const TITLE = 'النيابة العامة تفتح تحقيقا في حريق السوق';
  it.each([
    ['tells it again', `وأعلنت النيابة العامة أنها فتحت تحقيقا في الحريق.`, true],
    ['tells something else by another voice', `وأعلنت هيئة الإغاثة أن فرقها وصلت إلى المكان.`, false],
  ] as const)('%s', (_, line, again) => {
    const text = `${TITLE}\nعاد التجار إلى السوق الأحد.\n${line}\n${BETWEEN}`;
    const probe = read(text).find((event) => lineOf(text, event).includes(0) && event.type !== 'DISASTER');
    expect(probe && lineOf(text, probe).includes(2)).toBe(again);
  });
});
