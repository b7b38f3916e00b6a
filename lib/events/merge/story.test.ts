import { describe, expect, it } from 'vitest';
import type { StoredLocal } from '../merge-types';
import { blockKeys } from './blocks';
import { clusterEvents } from './cluster';
import { similarity } from './similarity';

/** The news of an article about a strike on a market of «الواديه», which no list knows. */
function news(article: string, over: Partial<StoredLocal> = {}): StoredLocal {
  return {
    id: `${article}#0`,
    article,
    publishedAt: '2024-03-06',
    type: 'ASSAULT',
    headline: '',
    from: '2024-03-05',
    to: '2024-03-05',
    grain: 'day',
    status: 'happened',
    participants: [{ entity: 'org:الحركه', role: 'actor' }],
    places: [],
    supports: [{ start: 0, end: 10, modality: 'asserted' }],
    confidence: 0.8,
    predicate: 'قصف',
    objects: ['سوق'],
    story: ['gpe:الواديه', 'org:سوق الواديه'],
    news: true,
    ...over,
  };
}

const A = news('a');
const victims = { participants: [{ entity: 'gpe:sudan', role: 'recipient' as const }] };

describe('a place that no list knows', () => {
  const crash = { type: 'DISASTER', predicate: 'تحطم', objects: ['طائره'], participants: [] } as const;
  const at = (article: string, place: string, over: Partial<StoredLocal> = {}) =>
    news(article, { ...crash, participants: [], objects: ['طائره'], places: [place], ...over });

  it('may lie in the town that another report of the story names', () => {
    expect(similarity(at('a', 'loc:مطار الندي'), at('b', 'gpe:kassala')).merge).toBe(true);
  });

  it.each<[string, StoredLocal]>([
    ['of another story', at('b', 'gpe:kassala', { story: ['gpe:اخري'] })],
    ['on another day', at('b', 'gpe:kassala', { from: '2009-03-01', to: '2009-03-31' })],
  ])('is none %s', (_, other) => {
    expect(similarity(at('a', 'loc:مطار الندي'), other).merge).toBe(false);
  });
});

describe('blows of one day that no story ties', () => {
  const other = (over: Partial<StoredLocal>) => news('b', { story: [], news: undefined, ...over });
  const a = news('a', { news: undefined });

  it('are not one for themselves, and do not keep a group apart', () => {
    const { merge, features } = similarity(a, other(victims));
    expect([merge, Object.keys(features).filter((name) => name.startsWith('veto:'))]).toEqual([false, []]);
  });

  it.each<[string, Partial<StoredLocal>]>([
    ['of two attackers', { participants: [{ entity: 'org:الجيش', role: 'actor' }] }],
    ['of two days', { ...victims, from: '2024-03-04', to: '2024-03-04' }],
    ['of which one has no day', { ...victims, from: null, to: '2024-03-06' }],
  ])('are kept apart %s', (_, over) => {
    expect(Object.keys(similarity(a, other(over)).features)[0]).toMatch(/^veto:/);
  });
});

describe('reports of one story', () => {
  it.each<[string, Partial<StoredLocal>]>([
    ['that name who was struck, not who struck', victims],
    ['without a day', { ...victims, from: null, to: '2024-03-06' }],
    ['that leave the kind of blow open', { ...victims, predicate: 'هجوم', objects: ['هجوم'] }],
    ['that share one name, on one day', { ...victims, story: ['gpe:الواديه', 'per:فلان'] }],
    ['of which one names a province, the other a town of its country', { ...victims, places: ['gpe:kordofan'] }],
  ])('are one %s', (_, over) => {
    const b = news('b', over);
    const town = over.places ? news('a', { places: ['gpe:obeid'] }) : A;
    expect(similarity(town, b).merge).toBe(true);
    expect(blockKeys(b).some((key) => blockKeys(town).includes(key))).toBe(true);
  });

  it.each<[string, Partial<StoredLocal>]>([
    ['another day', { ...victims, from: '2024-03-04', to: '2024-03-04' }],
    ['another actor', { participants: [{ entity: 'org:الجيش@gpe:sudan', role: 'actor' }] }],
    ['another kind of blow', { ...victims, predicate: 'خطف', objects: ['خطف'] }],
    ['another town', { ...victims, places: ['gpe:aleppo'] }],
    ['no name in common', { ...victims, story: ['gpe:التله'] }],
    ['a report weeks later', { ...victims, from: null, to: '2024-03-30', publishedAt: '2024-03-30' }],
  ])('are two with %s', (_, over) => {
    const a = over.places ? news('a', { places: ['gpe:obeid'] }) : A;
    expect(similarity(a, news('b', over)).merge).toBe(false);
  });

  it('want a common deed beside the news, and no other body', () => {
    const aid = (article: string, objects: string[], entity: string) =>
      news(article, {
        type: 'AID',
        predicate: 'وزع',
        objects,
        participants: [{ entity, role: 'actor' }],
        news: undefined,
      });
    const one = aid('a', ['خيام', 'اغطيه'], 'org:الهلال');
    expect(similarity(one, aid('b', ['خيام', 'اغطيه'], 'gpe:sudan')).merge).toBe(true);
    expect(similarity(one, aid('b', ['خيام', 'اغطيه'], 'org:الجمعيه')).merge).toBe(false);
  });
});

describe('what nothing ties and nothing parts', () => {
  const wreck = { type: 'DISASTER' as const, predicate: 'غرق', objects: ['قارب'], participants: [] };
  const coast = news('a', { ...wreck, story: ['org:خفر السواحل', 'per:فلان'] });
  const town = news('b', { ...wreck, places: ['gpe:nouadhibou'], story: ['gpe:nouadhibou', 'per:علان'] });
  const both = news('c', {
    ...wreck,
    places: ['gpe:nouadhibou'],
    story: ['gpe:nouadhibou', 'org:خفر السواحل'],
  });

  it('is two events, and one with a report that ties both', () => {
    expect(similarity(coast, town)).toMatchObject({ merge: false });
    expect(similarity(coast, town).score).toBeGreaterThan(0);
    expect(clusterEvents([coast, town])).toHaveLength(2);
    expect(clusterEvents([coast, town, both])).toHaveLength(1);
  });

  it('a round-up of several countries is none of its blows', () => {
    const fire = { type: 'DISASTER' as const, predicate: 'حريق', objects: ['حريق'], participants: [] };
    const here = news('a', { ...fire, places: ['gpe:chefchaouen'] });
    const many = news('b', { ...fire, places: ['gpe:morocco', 'gpe:algeria', 'gpe:greece'] });
    expect(similarity(here, many).features).toHaveProperty('veto:place');
    expect(similarity(here, { ...many, places: ['gpe:morocco'] }).merge).toBe(true);
  });
});
