import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'إيران', type: 'GPE', entity: 'gpe:iran' },
  { surface: 'فرنسا', type: 'GPE', entity: 'gpe:france' },
  { surface: 'القاهرة', type: 'GPE', entity: 'gpe:cairo' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'كريم الراوي', type: 'PER', entity: 'per:karim' },
  { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'المصري', type: 'NORP', entity: 'norp:egypt', country: 'gpe:egypt' },
  { surface: 'الفرنسي', type: 'NORP', entity: 'norp:france', country: 'gpe:france' },
];
const BEFORE = 'قال كريم الراوي إن الموسم جيد.\n';

/** Roles of the events that the last line tells, as «role entity». */
const told = (line: string, wanted: string): string[] => {
  const text = BEFORE + line;
  const { events } = extractEvents(text, annotated(text, NAMES, {}, '2023-05-09'));
  const here = events.filter(({ supports }) => supports.some(({ start }) => start >= BEFORE.length));
  const all = here.flatMap(({ participants }) => participants.filter(({ role }) => role === wanted));
  return [...new Set(all.map(({ entity }) => entity))].sort();
};

describe('who speaks behind a verb that و joins to the clause before', () => {
  it.each<[string, string[]]>([
    ['وزار سالم العبدلي القاهرة، وقال إن السوق هادئ.', ['per:salem']],
    ['والتقى سالم العبدلي ليلى حداد أمس، واتهم إيران بتأجيج الأزمة.', ['per:salem']],
    ['ووصلت ليلى حداد إلى القاهرة وأعلنت أنها ستبقى شهرا.', ['per:layla']],
    ['وكان سالم العبدلي الذي وصل إلى القاهرة أمس قد أكد أن الطريق مغلق.', ['per:salem']],
    [
      'وكان الرئيس سالم العبدلي والملك كريم الراوي قد عقدا مباحثات أمس، وأكدا أهمية الاستقرار.',
      ['per:karim', 'per:salem'],
    ],
    ['ونالت مسرحية سالم العبدلي المديح لكن الفرقة عادت إلى بيتها ورفضت دعوة المهرجان.', []],
    // Of the other gender, and where nobody by name acts: nobody, or whoever has the floor.
    ['وعقد سالم العبدلي اجتماعا في القاهرة، وقالت إن الهدنة قريبة.', []],
    ['وأضاف أن الأسعار مستقرة.', ['per:karim']],
  ])('%s', (line, expected) => {
    expect(told(line, 'speaker').filter((id) => id !== 'per:karim' || expected.includes(id))).toEqual(expected);
  });
});

describe('who speaks together, and who is only described', () => {
  it.each<[string, string[]]>([
    ['رفض سالم العبدلي وليلى حداد الحديث عن موعد المهرجان.', ['per:layla', 'per:salem']],
    ['شدد الرئيس المصري سالم العبدلي ورئيس الوزراء الفرنسي كريم الراوي على ضرورة الرد.', ['per:karim', 'per:salem']],
    ['وأكد المصري سالم العبدلي أن الفريق جاهز.', ['per:salem']],
    ['أعلن بيان لحركة الفجر أن الطريق مغلق.', ['org:fajr']],
    ['وأعلن بيان للسلطات المحلية أن الطريق مغلق.', []],
    ['مواسم فرنسا تمتد شهرا ورأى المزارعون أن المطر سيتأخر.', []],
    ['واكد جلالته ضرورة الهدوء.', []],
    ['قال سالم العبدلي إن الخلاف بين ليلى حداد وكريم الراوي انتهى.', ['per:salem']],
  ])('%s', (line, expected) => {
    expect(told(line, 'speaker')).toEqual(expected);
  });
});

describe('whom words are said to', () => {
  it.each<[string, string[]]>([
    ['طلبت إيران من فرنسا فتح الميناء.', ['gpe:france']],
    ['وانتقد الوزير سالم العبدلي بعد لقاء نظيره الفرنسي سلوك إيران.', ['gpe:iran']],
    ['وانتقد سالم العبدلي إيران واتهمها بالعدوان.', ['gpe:iran']],
  ])('%s', (line, expected) => {
    const text = BEFORE + line;
    const { events } = extractEvents(text, annotated(text, NAMES, {}, '2023-05-09'));
    const words = events.filter(({ type }) => type === 'ACCUSE' || type === 'REQUEST');
    expect(words.length).toBeGreaterThan(0);
    for (const { participants } of words)
      expect(participants.filter(({ role }) => role === 'recipient').map(({ entity }) => entity)).toEqual(expected);
  });
});
