import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'سامي نجار', type: 'PER', entity: 'per:sami' },
];
const PUBLISHED = '2023-05-09';
const DATES: Record<string, [string, string]> = {
  الأحد: ['2023-05-07', '2023-05-07'],
  أمس: ['2023-05-08', '2023-05-08'],
  'الجمعة المقبل': ['2023-05-12', '2023-05-12'],
  '2024': ['2024-01-01', '2024-12-31'],
  'عام 2022': ['2022-01-01', '2022-12-31'],
};
const read = (text: string) => extractEvents(text, annotated(text, NAMES, DATES, PUBLISHED)).events;
const daysOf = (text: string, type: string) => {
  const event = read(text).find((found) => found.type === type);
  return event && [event.from, event.to];
};

describe('the day of an event', () => {
  it.each<[string, string, [string | null, string | null]]>([
    // stated with it
    ['أعلنت الوزارة حصيلة الزلزال الذي ضرب السودان الأحد.', 'DISASTER', ['2023-05-07', '2023-05-07']],
    // stated with what caused it
    ['لقي تسعة مصرعهم جراء انهيار مبنى وقع، الأحد، في السودان.', 'DISASTER', ['2023-05-07', '2023-05-07']],
    ['لقي تسعة مصرعهم جراء حريق اندلع مساء الأحد في السودان.', 'DISASTER', ['2023-05-07', '2023-05-07']],
    // that of the count, and not of what struck
    ['ارتفعت حصيلة ضحايا الزلزال الذي ضرب السودان، الأحد، إلى 760 قتيلا.', 'DISASTER', [null, PUBLISHED]],
    ['ارتفع عدد قتلى الزلزال في السودان، الأحد، إلى 49.', 'DISASTER', [null, PUBLISHED]],
    ['ارتفعت الأحد حصيلة قتلى الزلزال في السودان إلى 49.', 'DISASTER', [null, PUBLISHED]],
    // behind a verb that describes the blow, that of the blow; ahead of it that of the telling
    ['أعلن الجيش مقتل ثلاثة في هجوم شنه مسلحون، أمس، على قرية في السودان.', 'ASSAULT', ['2023-05-08', '2023-05-08']],
    ['أعلن الجيش، أمس، مقتل ثلاثة في هجوم شنه مسلحون على قرية في السودان.', 'ASSAULT', [null, PUBLISHED]],
    // the day of the telling is not that of what stands behind the blow; an end is no day of what it ends
    ['أعلنت الشركة، أمس، غرق زورق قبالة السودان.', 'DISASTER', [null, PUBLISHED]],
    // that of the clause that the date opens
    ['بلغ التوتر ذروته الأحد حين اندلعت اشتباكات في السودان.', 'ASSAULT', ['2023-05-07', '2023-05-07']],
    // that of the telling
    [
      'قتل ثلاثة في ضربة طالت قرية في السودان الأحد، وفق ما أفادت أمس ليلى حداد.',
      'ASSAULT',
      ['2023-05-07', '2023-05-07'],
    ],
    // of what is told behind «إثر», and not that of the sentence's own deed
    ['وصلت ليلى حداد أمس إلى مصر إثر غرق زورق مهاجرين قبالة السودان الأحد.', 'CONSULT', ['2023-05-08', '2023-05-08']],
    ['وصلت ليلى حداد أمس إلى مصر إثر غرق زورق مهاجرين قبالة السودان الأحد.', 'DISASTER', ['2023-05-07', '2023-05-07']],
    // of the words that describe it
    [
      'أنهت الفرق أمس أعمالها، لترتفع حصيلة الانفجار الذي وقع الأحد في السودان إلى 18.',
      'ASSAULT',
      ['2023-05-07', '2023-05-07'],
    ],
    // since when what the sentence names beside its deed goes on
    ['زار سامي نجار مصر احتجاجا على توقيف ليلى حداد منذ الأحد.', 'CONSULT', [null, PUBLISHED]],
    ['زار سامي نجار مصر، أمس، احتجاجا على توقيف ليلى حداد.', 'CONSULT', ['2023-05-08', '2023-05-08']],
    // the year of a text's number
    ['وقعت مصر والسودان الاتفاق رقم 12 لعام 2022.', 'SUPPORT', [null, PUBLISHED]],
    ['وقعت مصر والسودان الاتفاق رقم 12 عام 2022.', 'SUPPORT', ['2022-01-01', '2022-12-31']],
    // who dies of his wounds dies later than the blow
    ['توفي جندي متأثرا بجراحه، أمس، لترتفع حصيلة الهجوم في السودان إلى 9.', 'ASSAULT', [null, '2023-05-08']],
    [
      'توفي عامل متأثرا بجروحه، أمس، لترتفع حصيلة الهجوم الذي نفذ الأحد في السودان إلى 9.',
      'ASSAULT',
      ['2023-05-07', '2023-05-07'],
    ],
    // one speaker's words joined by و
    ['أعربت مصر، الأحد، عن قلقها إزاء القتال، ودعت السودان إلى وقفه.', 'REQUEST', ['2023-05-07', '2023-05-07']],
    // a verb spelt like another's perfect
    ['الهدنة في السودان تدخل حيز التنفيذ الجمعة المقبل.', 'RETREAT', ['2023-05-12', '2023-05-12']],
    // the day before
    [
      'أعلنت ليلى حداد أمس عودتها إلى المحادثات، غداة اجتماع بين مصر والسودان.',
      'CONSULT',
      ['2023-05-07', '2023-05-07'],
    ],
    // behind the blow its own, where the words have theirs; alone it is that of the words
    [
      'أعلنت الوزارة، أمس، ارتفاع حصيلة الهجوم على السودان الأحد إلى ثمانية قتلى.',
      'ASSAULT',
      ['2023-05-07', '2023-05-07'],
    ],
    ['أعلنت الوزارة، أمس، ارتفاع حصيلة الهجوم على السودان إلى ثمانية قتلى.', 'ASSAULT', [null, PUBLISHED]],
    // counted back from the deed that is told first
    ['وصلت ليلى حداد أمس إلى مصر، بعد ثلاثة أيام من هجوم على السودان.', 'ASSAULT', ['2023-05-05', '2023-05-05']],
    ['أفرجت مصر أمس عن سامي نجار، بعد أسبوعين على هجوم في السودان.', 'ASSAULT', ['2023-04-23', '2023-04-25']],
    ['أفرجت مصر عن سامي نجار، بعد أسبوعين على هجوم في السودان.', 'ASSAULT', [null, PUBLISHED]],
    // that of the plan, and not of the talk about it
    ['استقبلت ليلى حداد سامي نجار، وبحثا رفع الصادرات خلال 2024.', 'CONSULT', [null, PUBLISHED]],
    ['تستأنف مصر والسودان المحادثات الجمعة المقبل.', 'CONSULT', ['2023-05-12', '2023-05-12']],
    // when the words were given they were spoken; what they answer to has its own day
    ['أدانت مصر القصف في بيان أصدرته الوزارة أمس.', 'ACCUSE', ['2023-05-08', '2023-05-08']],
    ['أدانت مصر القصف، في الكلمة التي ألقتها ليلى حداد أمام المجلس أمس.', 'ACCUSE', ['2023-05-08', '2023-05-08']],
    ['انتقدت مصر البيان الذي أصدرته السودان أمس.', 'ACCUSE', [null, PUBLISHED]],
    // a pact is announced when it is made, unless it is told as older
    ['أعلنت ليلى حداد أمس أن مصر والسودان توصلتا إلى اتفاق هدنة.', 'AGREE', ['2023-05-08', '2023-05-08']],
    ['أعلنت ليلى حداد أمس أن مصر والسودان كانتا قد اتفقتا على هدنة.', 'AGREE', [null, '2023-05-08']],
    // to come, on an unknown day
    ['ستستأنف مصر والسودان المحادثات.', 'CONSULT', [PUBLISHED, null]],
    // of the meeting that opens the sentence
    ['وفي اتصال هاتفي جرى أمس، دعت ليلى حداد سامي نجار إلى زيارة مصر.', 'REQUEST', ['2023-05-08', '2023-05-08']],
  ])('%s', (text, type, days) => {
    expect(daysOf(text, type)).toEqual(days);
  });

  it.each([
    ['on a Sunday reaches to the day before', '2023-05-07', ['2023-04-24', '2023-05-06']],
    ['on a Tuesday is the week of the calendar', '2023-05-02', ['2023-04-24', '2023-04-30']],
  ])('«الأسبوع الماضي» said %s', (_, publishedAt, days) => {
    const text = 'شن مسلحون هجوما على قرية في السودان الأسبوع الماضي.';
    const given = annotated(text, NAMES, { 'الأسبوع الماضي': ['2023-04-24', '2023-04-30'] }, publishedAt);
    expect(extractEvents(text, given).events.map(({ from, to }) => [from, to])).toEqual([days]);
  });

  it('is that of the news for whoever attends it, and not for what is dated weeks before it', () => {
    const news = 'عقدت ليلى حداد وسامي نجار قمة في مصر أمس.\nوحضر القمة نائب الرئيس.';
    expect(read(news).filter(({ type }) => type === 'CONSULT')).toMatchObject([{ supports: [{}, {}] }]);
    const wrecks =
      'ارتفع عدد قتلى غرق قارب قبالة السودان إلى 49.\nوفي 2024 لقي 90 مهاجرا حتفهم جراء غرق قارب قبالة السودان.';
    const before = extractEvents(wrecks, annotated(wrecks, NAMES, { '2024': ['2022-01-01', '2022-12-31'] }, PUBLISHED));
    expect(before.events.map(({ from, to }) => [from, to])).toEqual([
      [null, PUBLISHED],
      ['2022-01-01', '2022-12-31'],
    ]);
  });

  it.each([
    ['وعقب القمة، وقعت ليلى حداد وسامي نجار اتفاقية مياه.', ['2023-05-08', '2023-05-08']],
    ['وبعد القمة، وقعت ليلى حداد وسامي نجار اتفاقية مياه.', [null, PUBLISHED]],
    ['وعقب وصولها، وقعت ليلى حداد وسامي نجار اتفاقية مياه.', [null, PUBLISHED]],
  ])('at a meeting is that of the meeting: %s', (line, days) => {
    expect(daysOf(`عقدت مصر والسودان قمة أمس.\n${line}`, 'SUPPORT')).toEqual(days);
  });

  it('of what took place is not that of what is named behind it', () => {
    const text =
      'قصفت مصر السودان وقتلت خمسة أشخاص.\nويعد القصف الذي وقع الأحد أول خرق كبير للهدنة التي أعلنت عنها ليلى حداد.';
    expect(daysOf(text, 'ASSAULT')).toEqual(['2023-05-07', '2023-05-07']);
    expect(read(text).filter(({ type, from }) => type !== 'ASSAULT' && from)).toEqual([]);
  });

  it('is not taken from the words around a back reference', () => {
    const text = 'شن مسلحون هجوما على قرية في السودان الأحد.\nوارتفعت حصيلة الهجوم أمس إلى 42 قتيلا.';
    expect(read(text)).toMatchObject([{ type: 'ASSAULT', from: '2023-05-07', to: '2023-05-07' }]);
    expect(read(text)[0]!.supports).toHaveLength(2);
  });
});
