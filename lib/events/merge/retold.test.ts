import { describe, expect, it } from 'vitest';
import type { StoredLocal } from '../merge-types';
import { clusterEvents } from './cluster';
import { similarity } from './similarity';

/** What an article of a story about «الواديه» tells beside its news. */
function beside(article: string, over: Partial<StoredLocal> = {}): StoredLocal {
  return {
    id: `${article}#3`,
    article,
    publishedAt: '2024-03-06',
    type: 'SANCTION',
    headline: '',
    from: '2024-03-05',
    to: '2024-03-05',
    grain: 'day',
    status: 'happened',
    participants: [],
    places: [],
    supports: [{ start: 0, end: 10, modality: 'asserted' }],
    confidence: 0.8,
    predicate: 'علق',
    objects: ['رحلات'],
    story: ['gpe:الواديه', 'org:سوق الواديه'],
    ...over,
  };
}

const joined = (a: StoredLocal, b: StoredLocal) => clusterEvents([a, b]).length === 1;
const party = (entity: string, role: 'actor' | 'speaker') => ({ participants: [{ entity, role }] });

describe('a deed that two articles of one story tell beside their news', () => {
  it.each<[string, Partial<StoredLocal>, Partial<StoredLocal>, boolean]>([
    ['is one in other words', {}, { predicate: 'أعلن', objects: ['تعليق', 'نشاط'] }, true],
    ['is one without a day', {}, { from: null, to: '2024-03-06' }, true],
    ['is two where nothing is common', {}, { predicate: 'أقال', objects: ['مدير'] }, false],
    ['is two on other days', {}, { from: '2024-03-03', to: '2024-03-03' }, false],
    ['is two of two stories', {}, { story: ['gpe:اخري', 'org:سوق اخري'] }, false],
    ['is two of two who did it', party('per:زيد خالد عمر', 'actor'), party('per:سمير', 'actor'), false],
    ['is one of who did and who announced it', party('org:الحركه', 'actor'), party('org:الحركه', 'speaker'), true],
  ])('%s', (_, left, right, one) => {
    expect(joined(beside('a', left), beside('b', right))).toBe(one);
  });

  it('is a search that goes on from day to day', () => {
    const search = { type: 'AID', predicate: 'واصل', objects: ['بحث', 'مفقودين'] } as const;
    const later = { from: '2024-03-06', to: '2024-03-06' };
    expect(
      joined(beside('a', { ...search, objects: ['بحث'] }), beside('b', { ...search, ...later, objects: ['انقاذ'] })),
    ).toBe(true);
    expect(
      joined(beside('a', { ...search, objects: ['توزيع'] }), beside('b', { ...search, ...later, objects: ['توزيع'] })),
    ).toBe(false);
  });
});

describe('an older happening that two articles call to mind', () => {
  const crash = {
    type: 'DISASTER',
    predicate: 'تحطم',
    objects: ['طائره'],
    from: '2009-03-06',
    to: '2009-03-06',
  } as const;

  it.each<[string, Partial<StoredLocal>, boolean]>([
    ['is one by its month', { from: '2009-03-01', to: '2009-03-31' }, true],
    ['is one by its year', { from: '2009-01-01', to: '2009-12-31' }, true],
    ['is two in two months', { from: '2009-04-01', to: '2009-04-30' }, false],
    ['is two of two kinds', { predicate: 'حريق', objects: ['حريق'] }, false],
    ['is two in two towns', { places: ['gpe:kassala'] }, false],
  ])('%s', (_, over, one) => {
    const a = beside('a', { ...crash, objects: ['طائره'], places: ['gpe:port-sudan'] });
    const b = beside('b', { ...crash, objects: ['طائره'], ...over });
    expect(joined(a, b)).toBe(one);
  });

  it('is one deed by its very day', () => {
    const deed = { type: 'RETREAT', from: '2024-01-10', to: '2024-01-10' } as const;
    const truce = beside('a', { ...deed, predicate: 'دخل', objects: ['حيز', 'تنفيذ'] });
    expect(joined(truce, beside('b', { ...deed, predicate: 'سرى', objects: ['هدنه'] }))).toBe(true);
    expect(
      joined(
        truce,
        beside('b', { ...deed, from: '2024-01-01', to: '2024-01-31', predicate: 'انسحب', objects: ['قوات'] }),
      ),
    ).toBe(false);
  });
});

it('words of one voice are not what another does', () => {
  const words = beside('a', {
    type: 'STATEMENT',
    predicate: 'قال',
    objects: ['منجم'],
    participants: [{ entity: 'org:موسسه الفحم@gpe:turkey', role: 'speaker' }],
  });
  const condolence = beside('b', {
    type: 'SUPPORT',
    predicate: 'عزى',
    objects: ['منجم'],
    participants: [
      { entity: 'per:زيد', role: 'actor' },
      { entity: 'gpe:turkey', role: 'recipient' },
    ],
  });
  expect(similarity(words, condolence).features).toEqual({ 'veto:speaker': 0 });
});

const person = (entity: string, role: 'actor' | 'recipient' | 'speaker') => ({ entity: `per:${entity}`, role });

describe('a reaction that two articles of one story tell without a day', () => {
  const words = {
    type: 'SUPPORT',
    predicate: 'شكر',
    objects: [] as string[],
    from: '2024-03-05',
    to: '2024-03-06',
    grain: 'range',
    participants: [person('فردرش', 'speaker')],
  } satisfies Partial<StoredLocal>;
  const later = { publishedAt: '2024-03-08', from: '2024-03-07', to: '2024-03-08' };
  it.each<[string, Partial<StoredLocal>, boolean]>([
    ['is one in other words', { predicate: 'أعرب', objects: ['امتنانه'] }, true],
    ['is two of two kinds', { predicate: 'رحب', objects: ['عوده'] }, false],
    ['is two of two voices', { participants: [person('سمير', 'speaker')] }, false],
    ['is two where the day is told', { grain: 'day', from: '2024-03-08' }, false],
    ['is two a week later', { publishedAt: '2024-03-12', from: '2024-03-11', to: '2024-03-12' }, false],
    ['is two of two stories', { story: ['gpe:اخري', 'org:سوق اخري'] }, false],
  ])('%s', (_, over, one) => {
    expect(joined(beside('a', words), beside('b', { ...words, ...later, ...over }))).toBe(one);
  });
});

describe('what befell one person', () => {
  const kidnap = {
    type: 'ASSAULT',
    predicate: 'خطف',
    objects: [],
    participants: [person('زيد خالد عمر', 'recipient')],
  } satisfies Partial<StoredLocal>;
  const here = { places: ['gpe:kassala'] };
  const there = { places: ['gpe:port-sudan'] };
  it.each<[string, Partial<StoredLocal>, boolean]>([
    ['is one wherever a report places it', {}, true],
    ['is two of two persons', { participants: [person('سمير', 'recipient')] }, false],
    ['is two of two kinds', { predicate: 'اشتبك', objects: ['اشتباكات'] }, false],
    ['is two on two days', { from: '2024-03-01', to: '2024-03-01' }, false],
  ])('%s', (_, over, one) => {
    expect(joined(beside('a', { ...kidnap, ...here }), beside('b', { ...kidnap, ...there, ...over }))).toBe(one);
  });
});

describe('help of two givers in one story', () => {
  const cars = beside('a', { type: 'AID', predicate: 'أرسل', objects: ['سياره', 'اسعاف'] });
  it.each<[string, Partial<StoredLocal>, boolean]>([
    ['is two of two things', { predicate: 'أعلن', objects: ['تخصيص', 'مليون', 'دولار'] }, true],
    ['may be one of one thing', { predicate: 'سير', objects: ['سياره'] }, false],
    ['is two where one sends rescuers and another searches', { predicate: 'واصل', objects: ['بحث'] }, true],
  ])('%s', (_, over, apart) => {
    const rescuers = { ...cars, objects: ['سياره', 'فرق', 'انقاذ'] };
    const other = beside('b', { type: 'AID', ...over });
    expect('veto:kind' in similarity(rescuers, other).features).toBe(apart);
  });
});

describe('victims of many nations', () => {
  const struck = (state: string): Partial<StoredLocal> => ({
    type: 'ASSAULT',
    predicate: 'تعرض',
    objects: ['هجوم', 'سفينه'],
    places: ['loc:black-sea'],
    participants: [{ entity: state, role: 'recipient' }],
    news: true,
  });
  it.each<[string, Partial<StoredLocal>, boolean]>([
    ['do not part two reports of one day and place', {}, true],
    ['part them on two days', { from: '2024-03-06', to: '2024-03-06' }, false],
    ['part them in two places', { places: ['gpe:port-sudan'] }, false],
  ])('%s', (_, over, one) => {
    expect(joined(beside('a', struck('gpe:egypt')), beside('b', { ...struck('gpe:turkey'), ...over }))).toBe(one);
  });
});

describe('words that answer each other', () => {
  const said = (type: StoredLocal['type'], predicate: string, headline: string) =>
    beside('a', { type, predicate, headline, objects: ['هجوم', 'محطه'] });
  it.each<[string, StoredLocal, StoredLocal, string | null]>([
    ['an accusation and its denial', said('ACCUSE', 'اتهم', ''), said('REJECT', 'نفى', ''), 'welcome'],
    ['two denials', said('REJECT', 'أنكر', ''), said('REJECT', 'نفى', ''), null],
    [
      'a pact and its coming into force',
      said('SUPPORT', 'وقع', 'توقيع هدنة'),
      said('RETREAT', 'بدأ', 'بدء سريان الهدنة'),
      'kind',
    ],
    [
      'a summit and what came into force',
      said('CONSULT', 'اختتم', 'القمة تختتم بهدنة'),
      said('RETREAT', 'دخل', 'دخلت الهدنة حيز التنفيذ'),
      'kind',
    ],
    [
      'a truce twice in force',
      said('RETREAT', 'سرى', 'سريان الهدنة'),
      said('RETREAT', 'دخل', 'دخلت الهدنة حيز التنفيذ'),
      null,
    ],
    ['an emergency and its prolongation', said('COERCE', 'أعلن', ''), said('COERCE', 'مدد', ''), 'kind'],
    ['an emergency prolonged twice told', said('COERCE', 'جدد', ''), said('COERCE', 'مدد', ''), null],
    ['a pact signed twice', said('SUPPORT', 'وقع', 'توقيع هدنة'), said('SUPPORT', 'أبرم', 'إبرام الهدنة'), null],
  ])('%s', (_, a, b, veto) => {
    const { features } = similarity(a, { ...b, article: 'b', id: 'b#3' });
    expect(Object.keys(features).find((name) => name.startsWith('veto:')) ?? null).toBe(veto && `veto:${veto}`);
  });
});

it('a deed beside the news finds the news of another article by any name of its story', () => {
  const story = ['gpe:الواديه', 'org:سوق الواديه', 'per:زيد خالد عمر'];
  const release = { type: 'RETREAT', predicate: 'أفرج', objects: ['مهندس'] } as const;
  const news = beside('a', { ...release, objects: ['مهندس'], story, news: true });
  const again = { ...release, predicate: 'أطلق', objects: ['سراح'] };
  expect(joined(news, beside('b', { ...again, story: ['per:زيد خالد عمر', 'gpe:اخري'] }))).toBe(true);
  expect(joined(news, beside('b', { ...again, story: ['per:سمير', 'gpe:اخري'] }))).toBe(false);
});
