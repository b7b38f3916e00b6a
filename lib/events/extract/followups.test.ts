import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'هيئة الإغاثة', type: 'ORG', entity: 'org:relief' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'وزارة الخارجية', type: 'ORG', entity: 'org:وزاره الخارجيه' },
  { surface: 'قناة حداد', type: 'ORG', entity: 'org:قناه حداد' },
  { surface: 'محكمة النقض', type: 'ORG', entity: 'org:محكمه النقض' },
];
const DATES: Record<string, [string, string]> = { 'الأحد المقبل': ['2023-05-14', '2023-05-14'] };
const read = (text: string) => extractEvents(text, annotated(text, NAMES, DATES, '2023-05-09')).events;
/** Where the last sentence of a text is told, by type. */
function toldIn(text: string): string[] {
  const last = text.lastIndexOf('\n') + 1;
  return read(text).flatMap(({ type, supports }) => (supports.some(({ start }) => start >= last) ? [type] : []));
}

const BETWEEN = 'وكان الطقس باردا.\n';
const RAID = `شنت حركة الفجر هجوما على قرية في السودان.\n${BETWEEN}`;
const TALKS = `انطلقت جولة جديدة من المحادثات بين مصر والسودان.\n${BETWEEN}`;
const CAMPAIGN = `أطلقت هيئة الإغاثة حملة تطعيم في السودان.\n${BETWEEN}`;
const RULING = `رفضت محكمة النقض طلب الإفراج عن سالم العبدلي.\n${BETWEEN}`;
const REPROACH = `أدانت مصر قصف القرية.\n${BETWEEN}وأدانت هيئة الإغاثة الخطف بأشد العبارات.\n`;

describe('a statement that goes on with what was told', () => {
  it.each([
    [RAID, 'وقال مصدر أمني إن المهاجمين فروا على دراجات.', 'ASSAULT'],
    [REPROACH, 'وأضافت أن القيم الإنسانية واحدة.', 'ACCUSE'],
    [REPROACH, 'وأضافت في تصريح لقناة حداد أن القيم الإنسانية واحدة.', 'ACCUSE'],
    [RAID, 'وقال معلم في القرية إن النوافذ تحطمت.', 'ASSAULT'],
    [RAID, 'وقال أحد الناجين إنه رأى دخانا كثيفا.', 'ASSAULT'],
    [RAID, 'وقال شهود عيان إنهم رأوا دخانا كثيفا.', 'ASSAULT'],
    [REPROACH, 'وذكر البيان أن القيم الإنسانية واحدة.', 'ACCUSE'],
    [`التقت ليلى حداد سالم العبدلي في السودان.\n${BETWEEN}`, 'وقالت هيئة الإغاثة إن اللقاء كان "مثمرا".', 'CONSULT'],
  ])('%s%s tells %s', (news, line, type) => {
    expect(toldIn(news + line)).toEqual([type]);
  });

  it.each([
    [RAID, 'وقالت ليلى حداد إن المهاجمين وصلوا على دراجات.', 'ASSAULT'],
    [TALKS, 'وأوضحت ليلى حداد أن الجولة، التي تستمر أربعة أيام، تبحث ملف الحدود.', 'CONSULT'],
    [CAMPAIGN, 'وقالت ليلى حداد إن الحملة تستهدف مئة ألف طفل.', 'AID'],
    [RULING, 'وقالت ليلى حداد إن المحكمة رأت أن الضمان لا يكفي.', 'REJECT'],
    [RAID, 'وقالت ليلى حداد إن هؤلاء المسلحين جاؤوا ليلا.', 'ASSAULT'],
    [RULING, 'وقالت ليلى حداد إن القرار جاء لضعف الضمان.', 'REJECT'],
    [`${RAID}`, 'وقال سالم العبدلي إن الهجوم أسفر عن مقتل ستة من السكان.', 'ASSAULT'],
  ])('is news of whoever says it by name as well: %s%s', (news, line, type) => {
    expect(toldIn(news + line)).toEqual([type, 'STATEMENT']);
  });

  it.each([
    ['another matter', RAID, 'وقالت ليلى حداد إن الأسعار مستقرة في الأسواق.'],
    ['a judgement', RAID, 'واعتبرت ليلى حداد أن المهاجمين مجرد صبية.'],
    ['a quoted judgement', CAMPAIGN, 'وقالت ليلى حداد إن الحملة «نموذج للتعاون».'],
    ['a plan', TALKS, 'وقالت ليلى حداد إن الجولات ستتواتر كل شهر.'],
    ['another matter by its opening', RAID, 'وفي سياق متصل، قالت ليلى حداد إن المهاجمين السابقين أحرار.'],
    ['what others do in every line', RAID, 'وقالت ليلى حداد إن الحكومة على علم بالأمر.'],
    ['words said at talks', 'التقى سالم العبدلي ليلى حداد في مصر.\n' + BETWEEN, 'وقال سالم العبدلي إن الأسعار مستقرة.'],
  ])('is one of its own: %s', (_, news, line) => {
    expect(toldIn(news + line)).toEqual(['STATEMENT']);
  });

  it('is nothing where nobody by name says something else', () => {
    expect(toldIn(`${RAID}وقال مصدر أمني إن الأسعار مستقرة.`)).toEqual([]);
  });

  it('names its speaker as a source', () => {
    const [raid] = read(`${RAID}وقالت ليلى حداد إن المهاجمين وصلوا على دراجات.`);
    expect(raid?.participants).toContainEqual({ entity: 'per:layla', role: 'speaker' });
  });
});

describe('one reaction, one denial', () => {
  it.each([
    ['أدانت مصر الهجوم على القرية.\nوأعربت وزارة الخارجية عن خالص تعازي مصر لأسر الضحايا.', 'ACCUSE'],
    ['نفى سالم العبدلي أي علاقة بالتفجير.\nوقال سالم العبدلي إن جماعته لا تستهدف المدنيين.', 'REJECT'],
    ['حملت حركة الفجر الشركة مسؤولية الكارثة، وقال رئيسها سالم العبدلي إن العمال حذروا مرارا.', 'ACCUSE'],
    [`${RAID}وروت ليلى حداد أنها سمعت دويا قويا.`, 'ASSAULT'],
  ])('%s', (text, type) => {
    expect(toldIn(text)).toEqual([type]);
  });

  it.each([
    ['أدانت مصر الهجوم على القرية.\nوأعربت هيئة الإغاثة عن تضامنها مع أسر الضحايا.', 'ACCUSE'],
    ['نفى سالم العبدلي أي علاقة بالتفجير.\nوقالت ليلى حداد إن جماعتها لا تستهدف المدنيين.', 'REJECT'],
  ])('by another speaker is another: %s', (text, type) => {
    expect(read(text).find((event) => event.type === type)?.supports).toHaveLength(1);
  });
});

describe('what comes back to the news', () => {
  /** How many sentences tell of the first event of a type. */
  const tellings = (text: string, type: string) => read(text).find((event) => event.type === type)?.supports.length;
  const CLAIM = 'شنت حركة الفجر هجوما على قرية في السودان.\nوتبنت حركة الفجر الهجوم في بيان.\n';

  it.each([
    ['a count anew', `${RAID}وكانت هيئة الإغاثة قد أعلنت في حصيلة أولية مقتل 11 شخصا.`, 'ASSAULT', 2],
    ['an older death', `${RAID}وكانت هيئة الإغاثة قد أعلنت مقتل 11 شخصا.`, 'ASSAULT', 1],
    ['how the claimants tell of it', `${CLAIM}وقالت حركة الفجر إن مقاتليها هاجموا القرية.`, 'STATEMENT', 2],
    ['how others tell of it', `${CLAIM}وقالت هيئة الإغاثة إن المسلحين هاجموا القرية.`, 'STATEMENT', 1],
    [
      'a reproach over the article',
      'مصر تتهم «مخربين»\nوكان الطقس باردا.\nواتهمت مصر مخربين بالسعي إلى الفوضى.',
      'ACCUSE',
      2,
    ],
    ['more of one act', 'قررت هيئة الإغاثة خفض سعر الفائدة.\nكما قررت هيئة الإغاثة خفض أسعار الخبز.', 'STATEMENT', 2],
  ])('%s', (_, text, type, count) => {
    expect(tellings(text, type)).toBe(count);
  });
});

describe('words that lead up to an act', () => {
  it.each([
    ['وقالت ليلى حداد إن الأسعار مرتفعة، مطالبة مصر بفتح السوق.', ['REQUEST']],
    ['وأعلنت ليلى حداد أن دفعة ثانية من الأسرى سيفرج عنها الأحد المقبل.', ['RETREAT']],
  ])('%s', (line, types) => {
    expect(toldIn(RAID + line)).toEqual(types);
  });

  it('but not over the article', () => {
    expect(toldIn('قالت ليلى حداد إن الأسعار مرتفعة، مطالبة مصر بفتح السوق.')).toContain('STATEMENT');
  });
});

describe('what kind of act reported words are', () => {
  it.each([
    ['وقال سالم العبدلي إن جماعته «لا تستهدف خصومها في الأحياء».', 'REJECT'],
    ['وقال سالم العبدلي إن حكومته لن تسحب المشروع.', 'REJECT'],
    ['وقالت ليلى حداد إن التحقيقات تشير إلى صلة الموقوفين بالتنظيم.', 'ACCUSE'],
    ['وقالت ليلى حداد إن الرجلين يواجهان تهمة القتل الخطأ.', 'ACCUSE'],
    ['وأعربت هيئة الإغاثة عن "إدانتها الشديدة" للخطف.', 'ACCUSE'],
    ['وقال سالم العبدلي إن مصر لن تدخر جهدا في تقريب الآراء.', 'AGREE'],
    ['ورد سالم العبدلي بأن التقرير يخص سدا آخر.', 'REJECT'],
    ['في المقابل، قالت هيئة الإغاثة إن التفتيش لم يسجل أي مخالفة.', 'REJECT'],
    ['وقال سالم العبدلي إن الوزير أكد استعداد مصر لزيادة المنح.', 'AGREE'],
    ['ووصف سالم العبدلي الخطوة بأنها "بداية جيدة".', 'SUPPORT'],
    ['ووصف سالم العبدلي الخطوة بأنها "انتهاك" للقانون.', 'ACCUSE'],
    ['ووصف سالم العبدلي الاتفاق بأنه قديم.', 'STATEMENT'],
    ['وقال سالم العبدلي إن حكومته لا تزال على موقفها.', 'STATEMENT'],
    ['وقال سالم العبدلي إن القضاء لا يتأخر.', 'STATEMENT'],
  ])('%s', (line, type) => {
    expect(toldIn(`أعلنت مصر فتح السوق.\n${BETWEEN}${line}`)).toEqual([type]);
  });
});

describe('what somebody of no name says', () => {
  it.each([
    ['one who saw nothing', RAID, 'وقال أحد النواب إنه رأى دخانا كثيفا.'],
    ['what nobody can see', RULING, 'وقال شهود عيان إنهم رأوا دخانا كثيفا.'],
  ])('is nothing: %s', (_, news, line) => {
    expect(toldIn(news + line)).toEqual([]);
  });
});

describe('a sentence that turns elsewhere', () => {
  const types = (line: string) => read(`${RAID}${line}`).map(({ type }) => type);
  it.each([
    'وفي حادث منفصل، شنت الحركة هجوما جديدا.',
    'وفي سياق آخر، قتل ثلاثة أشخاص في الهجوم على سوق.',
    'من جهة أخرى، شنت الحركة هجوما.',
  ])('tells none of what was told: %s', (line) => {
    expect(types(line)).toEqual(['ASSAULT', 'ASSAULT']);
  });

  it.each(['وشنت الحركة الهجوم في الليل.', 'من جهتها، أعلنت الحركة أنها شنت الهجوم.'])('goes on: %s', (line) => {
    expect(types(line).filter((type) => type === 'ASSAULT')).toHaveLength(1);
  });
});
