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
