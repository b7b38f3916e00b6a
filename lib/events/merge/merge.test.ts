import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventType } from '../../model';
import type { StoredLocal } from '../merge-types';
import { blockKeys } from './blocks';
import { clusterEvents } from './cluster';
import { mergeCluster } from './merged';
import { similarity } from './similarity';

function local(over: Partial<StoredLocal>): StoredLocal {
  const article = over.article ?? 'a1';
  return {
    id: `${article}#0`,
    article,
    publishedAt: '2023-05-09',
    type: 'CONSULT',
    headline: '',
    from: '2023-05-08',
    to: '2023-05-08',
    grain: 'day',
    status: 'happened',
    participants: [
      { entity: 'gpe:egypt', role: 'actor' },
      { entity: 'gpe:sudan', role: 'actor' },
    ],
    places: [],
    supports: [{ start: 0, end: 10, modality: 'asserted' }],
    confidence: 0.8,
    predicate: 'أجرى',
    objects: ['محادثات', 'حدود'],
    ...over,
  };
}

const A = local({});
const merges = (over: Partial<StoredLocal>) => similarity(A, local({ article: 'a2', id: 'a2#0', ...over })).merge;

describe('what is one event', () => {
  it.each<[string, Partial<StoredLocal>]>([
    ['the same told again', {}],
    ['with the month only', { from: '2023-05-01', to: '2023-05-31', grain: 'month' }],
    ['without a day, reported the day after', { from: null, to: '2023-05-09' }],
    ['planned, then held', { status: 'planned' }],
    ['in other words', { predicate: 'عقد', objects: ['مفاوضات'] }],
    [
      'in other words, without a day, in the country instead of its city',
      { from: null, predicate: 'تواصل', objects: ['مفاوضه', 'اسري'], places: ['gpe:egypt'] },
    ],
    [
      'by a body of the state',
      { participants: [A.participants[1]!, { entity: 'org:وزاره@gpe:egypt', role: 'actor' }] },
    ],
    ['in other cases and numbers', { predicate: 'بدأ', objects: ['محادثتين', 'حدودا'] }],
    ['with one party more', { participants: [...A.participants, { entity: 'org:un', role: 'actor' }] }],
  ])('%s', (_, over) => {
    expect(merges(over)).toBe(true);
  });

  it.each<[string, Partial<StoredLocal>, string]>([
    ['another round a month on', { from: '2023-06-08', to: '2023-06-08' }, 'veto:date'],
    ['another type', { type: 'ASSAULT' }, 'veto:type'],
    ['a welcome of it', { predicate: 'رحب' }, 'veto:welcome'],
    ['others', { participants: [{ entity: 'gpe:chad', role: 'actor' }] }, 'veto:participants'],
    ['the same article', { article: 'a1', id: 'a1#1' }, 'veto:article'],
    ['undated, reported months later', { from: null, to: '2023-11-01', publishedAt: '2023-11-01' }, 'veto:date'],
  ])('not %s', (_, over, veto) => {
    const { score, merge, features } = similarity(A, local({ article: 'a2', id: 'a2#0', ...over }));
    expect([score, merge, Object.keys(features)]).toEqual([0, false, [veto]]);
  });

  describe('disasters', () => {
    const fire = { type: 'DISASTER' as const, predicate: 'اندلع', objects: ['حريق'], participants: [] };
    const here = local({ ...fire, places: ['gpe:chefchaouen'] });
    const there = (over: Partial<StoredLocal>) =>
      similarity(here, local({ ...fire, article: 'a2', id: 'a2#0', ...over }));

    it.each<[string, Partial<StoredLocal>]>([
      ['of one kind in a town and in its country', { places: ['gpe:morocco'], objects: ['حرائق', 'غابات'] }],
      [
        'told with others beside them',
        { places: ['gpe:chefchaouen'], participants: [{ entity: 'org:x', role: 'actor' }] },
      ],
      [
        'without a day, in a report some days later',
        { places: ['gpe:chefchaouen'], from: null, to: '2023-05-12', publishedAt: '2023-05-12' },
      ],
    ])('are one %s', (_, over) => expect(there(over).merge).toBe(true));

    it.each<[string, Partial<StoredLocal>]>([
      ['of two towns of one country', { places: ['gpe:larache', 'gpe:morocco'] }],
      ['of two countries', { places: ['gpe:algeria'] }],
      ['of two kinds', { places: ['gpe:chefchaouen'], objects: ['زلزال'] }],
      ['of two days', { places: ['gpe:chefchaouen'], from: '2023-05-02', to: '2023-05-02' }],
    ])('are two %s', (_, over) => expect(there(over).merge).toBe(false));

    it('are found by kind and country', () => {
      const country = local({ ...fire, places: ['gpe:morocco'] });
      expect(blockKeys(here).some((key) => blockKeys(country).includes(key))).toBe(true);
    });
  });

  it('keeps two treaties of a year apart, which share a party and the word', () => {
    const year = { type: 'SUPPORT' as const, from: '2008-01-01', to: '2008-12-31', grain: 'year' as const };
    const one = local({ ...year, predicate: 'اتفاقية', objects: ['اتفاقية', 'اطار', 'نقل'] });
    const other = local({ ...year, id: 'b#0', article: 'b', predicate: 'اتفاقية', objects: ['اتفاقية', 'مياه', 'سد'] });
    expect(similarity(one, other).merge).toBe(false);
    expect(similarity(one, { ...one, id: 'c#0', article: 'c' }).merge).toBe(true);
  });

  it('keeps rounds and phases apart that are counted', () => {
    const phase = (article: string, headline: string) => local({ article, id: `${article}#0`, headline });
    const first = phase('a', 'المرحلة الأولى من التبادل');
    expect(similarity(first, phase('b', 'انطلاق المرحلة الثانية')).features).toHaveProperty('veto:rank');
    expect(similarity(first, phase('b', 'بدء المرحلة الأولى')).merge).toBe(true);
    expect(similarity(first, phase('b', 'الجولة الثانية')).merge).toBe(true);
  });

  it('takes a blast for one event, whether or not somebody did it', () => {
    const blast = (article: string, type: EventType, word: string) =>
      local({ article, id: `${article}#0`, type, predicate: word, objects: [word], places: ['gpe:sudan'] });
    expect(similarity(blast('a', 'ASSAULT', 'انفجار'), blast('b', 'DISASTER', 'انفجار')).merge).toBe(true);
    expect(similarity(blast('a', 'ASSAULT', 'هجوم'), blast('b', 'DISASTER', 'حريق')).features).toHaveProperty(
      'veto:kind',
    );
  });

  it('keeps what two speakers say apart', () => {
    const said = (article: string, entity: string): StoredLocal =>
      local({
        article,
        id: `${article}#0`,
        type: 'STATEMENT',
        participants: [{ entity, role: 'speaker' }, A.participants[0]!],
      });
    expect(similarity(said('a', 'per:x'), said('b', 'per:y')).features).toHaveProperty('veto:speaker');
  });
});

const TYPES: EventType[] = ['CONSULT', 'AGREE', 'ASSAULT', 'STATEMENT'];
const anyLocal = fc.record({
  article: fc.integer({ min: 0, max: 5 }),
  ordinal: fc.integer({ min: 0, max: 3 }),
  type: fc.constantFrom(...TYPES),
  day: fc.integer({ min: 1, max: 6 }),
  length: fc.constantFrom(0, 0, 1, 20, -1),
  who: fc.uniqueArray(fc.constantFrom('e1', 'e2', 'e3'), { minLength: 0, maxLength: 3 }),
  words: fc.uniqueArray(fc.constantFrom('w1', 'w2', 'w3', 'w4'), { minLength: 0, maxLength: 3 }),
  confidence: fc.constantFrom(0.6, 0.8),
  story: fc.uniqueArray(fc.constantFrom('gpe:n1', 'gpe:n2', 'gpe:n3'), { maxLength: 3 }),
  news: fc.boolean(),
});
const anyStore = fc.uniqueArray(anyLocal, {
  maxLength: 14,
  selector: ({ article, ordinal }) => article * 10 + ordinal,
});

type Row = typeof anyLocal extends fc.Arbitrary<infer T> ? T : never;

function fromRow({ article, ordinal, type, day, length, who, words, confidence, story, news }: Row): StoredLocal {
  const date = (add: number) => `2023-05-${String(day + add).padStart(2, '0')}`;
  return local({
    article: `a${article}`,
    id: `a${article}#${ordinal}`,
    type,
    from: length < 0 ? null : date(0),
    to: length < 0 ? null : date(length),
    participants: who.map((entity) => ({ entity, role: 'actor' })),
    objects: words,
    confidence,
    ...(story.length > 0 && { story }),
    ...(news && { news }),
  });
}

const pairsOf = (ids: string[]) =>
  fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: ids.length > 1 ? 3 : 0 });
const anyCase = anyStore
  .map((rows) => rows.map(fromRow))
  .chain((locals) => {
    const ids = locals.length ? locals.map(({ id }) => id) : ['none'];
    return fc.record({
      locals: fc.constant(locals),
      shuffled: fc.shuffledSubarray(locals, { minLength: locals.length, maxLength: locals.length }),
      joined: pairsOf(ids),
      split: pairsOf(ids),
    });
  });

describe('groups', () => {
  it('are the same for any order, with the same ids', () => {
    fc.assert(
      fc.property(anyCase, ({ locals, shuffled, joined, split }) => {
        const decisions = { joined, split };
        const events = clusterEvents(locals, decisions).map(mergeCluster);
        expect(clusterEvents(shuffled, decisions).map(mergeCluster)).toEqual(events);
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
        expect(events.flatMap(({ members }) => members).sort()).toEqual(locals.map(({ id }) => id).sort());
      }),
    );
  });

  it('hold no split pair, and no two events of an article that no other article ties', () => {
    fc.assert(
      fc.property(anyCase, ({ locals, split }) => {
        const parted = new Set(split.map(([a, b]) => [a, b].sort().join(' ')));
        for (const group of clusterEvents(locals, { joined: [], split })) {
          const articles = new Set(group.map(({ article }) => article));
          expect(articles.size > 1 || group.length === 1).toBe(true);
          for (const a of group) {
            for (const b of group) if (a.id < b.id) expect(parted.has(`${a.id} ${b.id}`)).toBe(false);
          }
        }
      }),
    );
  });

  it('do not feel events of another component', () => {
    fc.assert(
      fc.property(anyStore, (rows) => {
        const here = rows.map(fromRow);
        const there = here.map((event) =>
          local({
            ...event,
            id: `z${event.id}`,
            article: `z${event.article}`,
            participants: [{ entity: 'far', role: 'actor' }],
            story: undefined,
          }),
        );
        const ids = (groups: StoredLocal[][]) => groups.map((group) => group.map(({ id }) => id).join(' '));
        const alone = ids(clusterEvents(here.filter(({ participants }) => participants.length)));
        const together = ids(clusterEvents([...here.filter(({ participants }) => participants.length), ...there]));
        for (const group of alone) expect(together).toContain(group);
      }),
    );
  });

  it('obey the reader against the rules', () => {
    const other = local({ article: 'a2', id: 'a2#0', type: 'ASSAULT' });
    expect(clusterEvents([A, other])).toHaveLength(2);
    expect(clusterEvents([A, other], { joined: [['a2#0', 'a1#0']], split: [] })).toHaveLength(1);
    const same = local({ article: 'a3', id: 'a3#0' });
    expect(clusterEvents([A, same])).toHaveLength(1);
    expect(clusterEvents([A, same], { joined: [], split: [['a3#0', 'a1#0']] })).toHaveLength(2);
  });
});

describe('similarity', () => {
  it('is symmetric, and found under a common key whenever it merges', () => {
    fc.assert(
      fc.property(anyLocal, anyLocal, (one, other) => {
        const [a, b] = [fromRow(one), fromRow({ ...other, article: other.article + 10 })];
        expect(similarity(a, b)).toEqual(similarity(b, a));
        if (similarity(a, b).merge && !one.story.length && a.participants.length > 0 === b.participants.length > 0) {
          const keys = new Set(blockKeys(a));
          expect(blockKeys(b).some((key) => keys.has(key))).toBe(true);
        }
      }),
    );
  });

  it('looks under few keys', () => {
    const crowd = Array.from({ length: 40 }, (_, at) => ({ entity: `e${at}`, role: 'actor' as const }));
    expect(blockKeys(local({ participants: crowd, from: '1990-01-01', to: '2020-12-31' })).length).toBeLessThanOrEqual(
      130,
    );
  });
});

describe('the merged event', () => {
  it('has the days all reports agree on, the parties of all, and what has happened', () => {
    const month = local({
      article: 'b',
      id: 'b#0',
      from: '2023-05-01',
      to: '2023-05-31',
      grain: 'month',
      status: 'planned',
    });
    const third = local({ article: 'c', id: 'c#0', participants: [{ entity: 'org:un', role: 'speaker' }] });
    expect(mergeCluster([third, month, A])).toMatchObject({
      from: '2023-05-08',
      to: '2023-05-08',
      grain: 'day',
      status: 'happened',
      members: ['a1#0', 'b#0', 'c#0'],
      participants: [
        { entity: 'gpe:egypt', role: 'actor' },
        { entity: 'gpe:sudan', role: 'actor' },
        { entity: 'org:un', role: 'speaker' },
      ],
    });
  });
});
