import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../model';
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
  { surface: 'الوادية', type: 'GPE', entity: 'gpe:wadiya' },
  { surface: 'النور', type: 'ORG', entity: 'org:nour' },
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
    ['وأكد سعادته أن الأسعار مستقرة.', 'per:salem'],
    ['وقالت، اليوم، ليلى حداد إن السوق هادئ.', 'per:layla'],
    ['وأكد كل من ليلى حداد ومجلس الأمن أن السوق هادئ.', 'per:layla'],
    ['وقال الخبير ليلى حداد إن السوق هادئ.', 'per:layla'],
    ['ورد الأمين العام لحركة الفجر ليلى حداد بأن السوق هادئ.', 'per:layla'],
    ['وقال رئيس حزب «الضياء» ليلى حداد إن السوق هادئ.', 'per:layla'],
    ['وقال متحدث باسم حركة الفجر إن السوق هادئ.', 'org:fajr'],
    ['وقالت مصادر في هيئة الإغاثة إن السوق هادئ.', 'org:relief'],
    ['ونقلت القناة الثانية عن ليلى حداد أن السوق هادئ.', 'per:layla'],
    ['وقال تنظيم «النور» إن السوق هادئ.', 'org:nour'],
    ['الوادية ـ «النور»: أعلنت هيئة الإغاثة أن السوق هادئ.', 'org:relief'],
    ['الوادية: أعلنت هيئة الإغاثة أن السوق هادئ.', 'org:relief'],
    ['كتب سالم العبدلي رحبت هيئة الإغاثة بالقرار.', 'org:relief'],
    ['مصر وجهة مفضلة قالت ليلى حداد إن السوق هادئ.', 'per:layla'],
    ['مصر ولبنان وتوقعت ليلى حداد أن يهدأ السوق.', 'per:layla'],
    ['وكانت مصر أكدت أن السوق هادئ.', 'gpe:egypt'],
    ['ودعت مصر لبنان إلى فتح السوق.', 'gpe:egypt'],
    ['ورحبت مصر بالقرار، ودعت إيران إلى فتح السوق.', 'gpe:egypt'],
    ['ورحبت ليلى حداد ومصر بالقرار، ودعتا مجلس الأمن إلى التحرك.', 'per:layla'],
    ['ورحبت هيئة الإغاثة بالقرار، ودعت مجلس الأمن إلى التحرك.', 'org:relief'],
    ['وأشارت «حركة الفجر» إلى أن لبنان رفض القرار.', 'org:fajr'],
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
    ['وأشار النصب إلى أن الملك زار لبنان.'],
    ['وذكرت الصحيفة أن لبنان رفض القرار.'],
    ['ورحب تجار بالقرار.'],
    ['واحتج عشرات من سكان الحي على الأسعار.'],
    ['ودعت رابطة التجار هيئة الإغاثة إلى فتح السوق.'],
    ['وأعلنت الحكومة أن الأسعار مستقرة.'],
    ['وبناء على طلب من هيئة الإغاثة يتوقع أن تهدأ السوق.'],
    ['ويعتبر مجلس الأمن من أقدم المجالس.'],
    ['وفرقتهم الشرطة بعد أن رفضوا المغادرة.'],
    ['الوادية: سالم العبدلي ذكرت شركة النقل أن السوق هادئ.'],
    ['وقالت مراسلة هيئة الإغاثة ليلى حداد إن السوق هادئ.'],
  ])('nobody who has a name: %s', (text) => {
    expect(speakers(BEFORE + text)).toEqual([]);
  });

  it.each([
    ['قالت حركة الفجر إن الموسم جيد.', 'وتبنت الحركة الهجوم في بيان.', 'org:fajr'],
    ['دعت حركة «النور» إلى الهدوء.', 'وأعلنت الحركة أن السوق هادئ.', 'org:nour'],
    ['وقعت إدارة لبنان اتفاقا مع مصر.', 'وأعلنت الإدارة أن السوق هادئ.', 'gpe:lebanon'],
  ])('a body named before speaks on, and not the person between: %s', (named, text, expected) => {
    expect(speakers(`${named}\n${BEFORE}${text}`)).toEqual([expected]);
  });

  it('«اتهمت الحركة …»: the name behind a body that speaks is its object', () => {
    expect(speakers(`قالت حركة الفجر إن الموسم جيد.\n${BEFORE}واتهمت الحركة مجلس الأمن بالتقصير.`)).toEqual([
      'org:fajr',
    ]);
  });

  it.each([['وأعلنت الحركة الوطنية أن السوق هادئ.'], ['وأعلنت الحركة التجارية أن السوق هادئ.']])(
    'another body is called by the noun with an adjective: %s',
    (text) => {
      expect(speakers(`قالت حركة الفجر إن الموسم جيد.\n${BEFORE}${text}`)).toEqual([]);
    },
  );

  it.each([
    ['وأعلنت إدارة الوادية أن السوق هادئ.', 'gpe:wadiya'],
    ['وأعلنت الوادية أن السوق هادئ.', 'gpe:egypt'],
  ])('a place speaks for its state, but not where it has authorities of its own: %s', (text, expected) => {
    const annotation = annotated(text, NAMES, {}, '2023-05-09');
    annotation.entities.push({ id: 'gpe:wadiya', type: 'GPE', name: 'الوادية', aliases: [], within: 'gpe:egypt' });
    const [told] = extractEvents(text, annotation).events;
    expect(told?.participants).toContainEqual({ entity: expected, role: 'speaker' });
  });

  it('and keeps nobody for those who go on', () => {
    expect(speakers(`${BEFORE}وأكدت نقابة التجار أن السوق هادئ.\nوأضافت أن الأسعار مستقرة.`)).toEqual([]);
  });
});

describe('who is told of', () => {
  const roles = (text: string, type: string): string[] =>
    extractEvents(text, annotated(text, NAMES, {}, '2023-05-09'))
      .events.filter((event) => event.type === type)
      .flatMap(({ participants }) => participants.map(({ entity, role }) => `${entity} ${role}`))
      .sort();

  it('acts in nothing that is only said of him', () => {
    expect(roles('قال سالم العبدلي إن مجلس الأمن هو الذي يختص بالملف.', 'STATEMENT')).toEqual([
      'org:unsc recipient',
      'per:salem speaker',
    ]);
  });

  it.each([
    ['روى سكان الحي اقتحام حركة الفجر لمنازلهم.', ['org:fajr actor']],
    ['أفادت هيئة الإغاثة عن اشتباكات بين حركة الفجر ومسلحين.', ['org:fajr recipient', 'org:relief speaker']],
  ])('of a blow that others report: %s', (text, expected) => {
    expect(roles(text, 'ASSAULT')).toEqual(expected);
  });
});

describe('the sides of what is said', () => {
  const told = (text: string, roles: Partial<Annotation> = {}) => {
    const annotation = { ...annotated(text, NAMES, {}, '2023-05-09'), ...roles };
    return extractEvents(text, annotation)
      .events.at(-1)
      ?.participants.map(({ entity, role }) => `${entity} ${role}`);
  };

  it('«الجانبان» are the two states that the article is about, when no event has named the two', () => {
    const text =
      'أجواء ودية بين مصر ولبنان\nاستقبلت مصر وفدا رفيعا من لبنان في القصر.\nوأدان الجانبان هجمات حركة الفجر.';
    expect(told(text)?.sort()).toEqual(['gpe:egypt speaker', 'gpe:lebanon speaker', 'org:fajr recipient']);
  });

  it('«بلاده» is the state of the speaker’s title', () => {
    const text = 'وقال وزير الخارجية المصري سالم العبدلي إن بلاده ترفض التصعيد.';
    const start = text.indexOf('وزير');
    const role = {
      start,
      end: start + 20,
      entity: 'per:salem',
      title: 'وزير الخارجية المصري',
      kind: 'office' as const,
    };
    expect(told(text, { roles: [{ ...role, country: 'gpe:egypt' }] })).toContain('gpe:egypt actor');
    expect(told(text, { roles: [role] })).not.toContain('gpe:egypt actor');
  });

  it.each<[string, string, boolean]>([
    ['متحدث حركة الفجر', 'org:fajr', true],
    ['الأمين العام لهيئة الإغاثة', 'org:relief', true],
    ['عضو هيئة الإغاثة', 'org:relief', false],
    // The council belongs to a state: its head speaks as himself.
    ['رئيس مجلس الأمن', 'org:unsc', false],
  ])('«%s» speaks for his body, or as himself', (title, organisation, speaks) => {
    const text = `وقال ${title} سالم العبدلي إن الموسم جيد.`;
    const start = text.indexOf(title);
    const role = {
      start,
      end: start + title.length,
      entity: 'per:salem',
      title,
      kind: 'office' as const,
      organisation,
    };
    const annotation = { ...annotated(text, NAMES, {}, '2023-05-09'), roles: [role] };
    annotation.entities.push({ id: 'org:unsc', type: 'ORG', name: 'مجلس الأمن', aliases: [], within: 'gpe:egypt' });
    const cast = extractEvents(text, annotation).events.at(-1)?.participants ?? [];
    expect(cast.some(({ entity, role: part }) => entity === organisation && part === 'actor')).toBe(speaks);
  });

  it.each([
    ['وقالت ليلى حداد إن مصر مستعدة للحوار.', 'gpe:egypt'],
    ['وقالت ليلى حداد إن الحوار الذي تعرفه مصر مفيد.', null],
  ])('a statement is about the subject of its words: %s', (text, about) => {
    const others = told(text)?.filter((one) => !one.endsWith('speaker')) ?? [];
    expect(others.map((one) => one.split(' ')[0])).toEqual(about ? [about] : []);
  });
});
