import { describe, expect, it } from 'vitest';
import { officeKey } from './office';
import { resolvePartial } from './resolve-partial';
import { namesOf } from './testing';

const rolesOf = (text: string) =>
  namesOf(text).roles.map(({ start, end, entity }) => `${text.slice(start, end)} > ${entity}`);

describe('titles and their bearers', () => {
  it.each<[string, string[]]>([
    ['قال المتحدث باسم الجيش العراقي يحيى رسول إن', ['المتحدث باسم الجيش العراقي > per:يحيي رسول']],
    [
      'المتحدث باسم الجيش العراقي اللواء يحيى رسول',
      ['المتحدث باسم الجيش العراقي > per:يحيي رسول', 'اللواء > per:يحيي رسول'],
    ],
    ['لرئيس الوزراء العراقي مصطفى الكاظمي', ['رئيس الوزراء العراقي > per:مصطفي كاظمي']],
    ['أكد مستشار الأمن القومي الليبي، إبراهيم بوشناف، ذلك', ['مستشار الأمن القومي الليبي > per:ابراهيم بوشناف']],
    [
      'استقبلت سارة كرم مسؤولة الشؤون الدولية في وزارة الدفاع التركية وفدا',
      ['مسؤولة الشؤون الدولية في وزارة الدفاع التركية > per:ساره كرم'],
    ],
    [
      'اللواء قوات خاصة\nيحيى رسول\nالناطق باسم القائد العام للقوات المسلحة',
      ['اللواء قوات خاصة > per:يحيي رسول', 'الناطق باسم القائد العام للقوات المسلحة > per:يحيي رسول'],
    ],
    [
      'قال المتحدث باسم الجيش العراقي، العقيد يحيى رسول، إن',
      ['المتحدث باسم الجيش العراقي > per:يحيي رسول', 'العقيد > per:يحيي رسول'],
    ],
    ['قال الملازم الأول يحيى رسول إن', ['الملازم الأول > per:يحيي رسول']],
    ['اتصل بوالي الخرطوم أحمد كرم', ['والي الخرطوم > per:احمد كرم']],
    [
      'التقى أحمد كرم كبير مستشاري الرئيس الأمريكي للشؤون الأفريقية أمس',
      ['كبير مستشاري الرئيس الأمريكي للشؤون الأفريقية > per:احمد كرم'],
    ],
    [
      'أودع وزير النقل السابق أحمد كرم السجن. وكان إيداع وزير النقل السابق السجن متوقعا',
      ['وزير النقل السابق > per:احمد كرم', 'وزير النقل السابق > per:احمد كرم'],
    ],
    // By whose it is.
    ['قال المتحدث باسمها أحمد كرم إن', ['المتحدث باسمها > per:احمد كرم']],
    ['رئيس وزرائه أحمد كرم', ['رئيس وزرائه > per:احمد كرم']],
    ['قال شيخ الأزهر أحمد كرم إن', ['شيخ الأزهر > per:احمد كرم']],
    ['رئيس مفوضيته أحمد كرم', ['رئيس مفوضيته > per:احمد كرم']],
    // Words that no table knows, up to the name.
    [
      'قالت نائبة مساعد مدير إدارة الأزمات في وزارة الصحة سارة كرم إن',
      ['نائبة مساعد مدير إدارة الأزمات في وزارة الصحة > per:ساره كرم'],
    ],
    ['أوضح رئيس مصلحة طب الأورام بمستشفى الشفاء محمد كرم أن', ['رئيس مصلحة طب الأورام بمستشفى الشفاء > per:محمد كرم']],
    ['رأس المدير الاجتماع مع أحمد كرم', []],
    ['فاجأ الوزير الحضور وهنأ أحمد كرم', []],
    ['قال السيد أحمد كرم', []],
    ['اجتمع الوزراء في بغداد', []],
  ])('%s', (text, expected) => expect(rolesOf(text)).toEqual(expected));

  it('gives a title without a name to the one who bears it in the article', () => {
    expect(rolesOf('وصل رئيس الوزراء العراقي مصطفى الكاظمي. وقال رئيس مجلس الوزراء العراقي ذلك')).toContain(
      'رئيس مجلس الوزراء العراقي > per:مصطفي كاظمي',
    );
  });

  it('leaves a title open that nobody bears in the article', () => {
    const { roles, entities } = namesOf('زيارة رئيس الوزراء العراقي إلى واشنطن');
    expect(roles[0]!.entity).toBe('per~رييس الوزراء@gpe:iraq');
    expect(entities.find(({ id }) => id === roles[0]!.entity)).toMatchObject({ partial: 'title', within: 'gpe:iraq' });
  });

  it('knows one office under two wordings', () => {
    expect(officeKey('رئيس مجلس الوزراء العراقي', 'gpe:iraq')).toBe(officeKey('رئيس الوزراء', 'gpe:iraq'));
    expect(officeKey('رئيس الوزراء', 'gpe:iraq')).not.toBe(officeKey('رئيس الوزراء', 'gpe:lebanon'));
  });
});

describe('settling a name given in part', () => {
  const title = 'رئيس الوزراء العراقي';
  const held = (day: string) => [{ title, from: day, to: day, country: 'gpe:iraq' }];
  const people = [
    { id: 'per:a', name: 'مصطفى الكاظمي', aliases: [], roles: held('2021-07-23') },
    { id: 'per:b', name: 'محمد شياع السوداني', aliases: ['محمد السوداني'], roles: held('2024-01-27') },
  ];
  const draft = { name: title, partial: 'title', within: 'gpe:iraq' } as const;

  it.each<[string | null, string | null]>([
    ['2024-04-13', 'per:b'],
    ['2021-08-01', 'per:a'],
    ['2022-11-01', null],
    ['2011-01-01', null],
    [null, null],
  ])('by the day %s: %s', (on, id) => {
    expect(resolvePartial(draft, on, people).entity).toBe(id);
    expect(resolvePartial(draft, on, [...people].reverse())).toEqual(resolvePartial(draft, on, people));
  });

  it('by the surname, when one bears it', () => {
    expect(resolvePartial({ name: 'السوداني', partial: 'surname' }, null, people).entity).toBe('per:b');
    expect(resolvePartial({ name: 'الأسد', partial: 'surname' }, null, people)).toEqual({
      entity: null,
      candidates: [],
    });
    const two = [...people, { id: 'per:c', name: 'علي السوداني', aliases: [], roles: [] }];
    expect(resolvePartial({ name: 'السوداني', partial: 'surname' }, null, two)).toMatchObject({
      entity: null,
      candidates: [{ entity: 'per:b' }, { entity: 'per:c' }],
    });
  });
});

describe('offices that need more than their own words', () => {
  it.each<[string, string[]]>([
    ['قال رئيس حزب «الكتلة الوطنية» أحمد كرم إن', ['رئيس حزب «الكتلة الوطنية» > per:احمد كرم']],
    ['قال الأمين العام لـ"حزب الله" أحمد كرم إن', ['الأمين العام لـ"حزب الله" > per:احمد كرم']],
    [
      'المحقق العدلي في قضية المرفأ القاضي أحمد كرم',
      ['المحقق العدلي في قضية المرفأ > per:احمد كرم', 'القاضي > per:احمد كرم'],
    ],
    ['استدعت باريس سفيرها في الجزائر أحمد كرم', ['سفيرها في الجزائر > per:احمد كرم']],
    ['قال المتحدث باسم خارجيتها أحمد كرم', ['المتحدث باسم خارجيتها > per:احمد كرم']],
    ['بحضور والي جهة الرباط أحمد كرم', ['والي جهة الرباط > per:احمد كرم']],
    ['وصل أحمد كرم ولي العهد رئيس مجلس الوزراء', ['ولي العهد > per:احمد كرم', 'رئيس مجلس الوزراء > per:احمد كرم']],
    ['وصل أحمد كرم نائب أمير منطقة الرياض', ['نائب أمير منطقة الرياض > per:احمد كرم']],
    // A second field, which of several, an adjective that is a trade elsewhere.
    ['التقى وزير الخارجية وشؤون المغتربين أحمد كرم', ['وزير الخارجية وشؤون المغتربين > per:احمد كرم']],
    ['وزير الداخلية وترقية اللامركزية أحمد كرم', ['وزير الداخلية وترقية اللامركزية > per:احمد كرم']],
    ['النائب الأول لرئيس مجلس الوزراء أحمد كرم', ['النائب الأول لرئيس مجلس الوزراء > per:احمد كرم']],
    ['الناطق الإعلامي باسم الشرطة أحمد كرم', ['الناطق الإعلامي باسم الشرطة > per:احمد كرم']],
    ['قال الرئيس المدير العام أحمد كرم', ['الرئيس المدير العام > per:احمد كرم']],
    // Ranks, honours and short names between an office and its holder.
    ['والي ولاية كسلا اللواء ركن (م) أحمد كرم', ['والي ولاية كسلا > per:احمد كرم', 'اللواء ركن (م) > per:احمد كرم']],
    ['مدير الشرطة العميد الركن أحمد كرم', ['مدير الشرطة > per:احمد كرم', 'العميد الركن > per:احمد كرم']],
    ['وزير الطاقة صاحب السمو الملكي الأمير أحمد كرم', ['وزير الطاقة > per:احمد كرم', 'الأمير > per:احمد كرم']],
    ['رئيس الاتحاد الدولي لكرة القدم (فيفا) أحمد كرم', ['رئيس الاتحاد الدولي لكرة القدم > per:احمد كرم']],
    ['عين أمس أحمد كرم وزيرا للمالية', ['وزيرا للمالية > per:احمد كرم']],
    ['وقف أمام أحمد كرم', []],
    ['قال معالي أحمد كرم', []],
    ['نظر إليها وإلى أحمد كرم', []],
  ])('%s', (text, expected) => expect(rolesOf(text)).toEqual(expected));
});
