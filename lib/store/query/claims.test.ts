import { describe, expect, test } from 'vitest';
import type { Claim, LocalEvent, Reading } from '../../model';
import { memoryArea } from '../area';
import { openStore, type ArticleReading } from '../store';

const NOW = { now: () => '2026-01-01T00:00:00.000Z' };
const [JORDAN, ARMY, MINISTER] = ['gpe:jordan', 'org:الجيش', 'per:وزير ما'];

interface Told {
  outlet: string;
  dead: number;
  on: string;
  /** When it happened; null where the article does not say. */
  day?: string | null;
  speaker?: string;
  modifier?: Claim['modifier'];
}

/** An article on one attack, with a number of its dead. */
function told({ outlet, dead, on, day = '2024-02-01', speaker, modifier = 'exact' }: Told): ArticleReading {
  const text = `هاجم الجيش موقعا في الأردن وسقط ${dead} قتيلا بحسب ${outlet}.`;
  const number = text.indexOf(String(dead));
  const span = { start: 0, end: text.length };
  const names = [
    { id: JORDAN, type: 'GPE' as const, name: 'الأردن' },
    { id: ARMY, type: 'ORG' as const, name: 'الجيش' },
  ];
  const mentions = names.map(({ id, type, name }) => {
    const start = text.indexOf(name);
    return { start, end: start + name.length, type, entity: id, confidence: 1, reason: 'gazetteer' as const };
  });
  const event: LocalEvent = {
    type: 'ASSAULT',
    headline: 'هاجم الجيش موقعا في الأردن',
    from: day,
    to: day,
    grain: day ? 'day' : null,
    status: 'happened',
    participants: [{ entity: ARMY, role: 'actor' }],
    places: [JORDAN],
    supports: [{ ...span, article: 0, modality: 'asserted', ...(speaker && { speaker }) }],
    article: 0,
    confidence: 0.9,
    predicate: 'هاجم',
    objects: ['موقع'],
  };
  const reading: Reading = {
    articles: [{ ...span, headline: null, outlet, publishedAt: on, publishedAtFrom: 'given' }],
    entities: names.map((one) => ({ ...one, aliases: [one.name] })),
    mentions,
    roles: [],
    dates: [],
    events: [event],
    claims: [
      {
        start: number,
        end: number + String(dead).length,
        article: 0,
        subject: `killed|${JORDAN}`,
        value: dead,
        unit: 'killed',
        modifier,
        asOf: on,
        event: 0,
      },
    ],
  };
  return {
    text,
    title: outlet,
    outlet,
    url: `https://${outlet.length}.invalid/${dead}`,
    publishedAt: on,
    publishedAtFrom: 'given',
    reading,
  };
}

async function claimsOf(articles: Told[]) {
  const store = await openStore(memoryArea(), NOW);
  for (const one of articles) await store.save(told(one));
  expect(await store.check({ deep: true })).toMatchObject({ ok: true, problems: [] });
  const { items } = await store.timeline({});
  expect(items).toHaveLength(1);
  return items[0]!.claims!;
}

describe('the numbers of an event', () => {
  test('say how many of what, where, and who says so in which words', async () => {
    const [claim, ...more] = await claimsOf([
      { outlet: 'صحيفة', dead: 3, on: '2024-02-02', speaker: MINISTER, modifier: 'more-than' },
    ]);
    expect(more).toEqual([]);
    expect(claim).toMatchObject({
      value: 3,
      unit: 'killed',
      modifier: 'more-than',
      state: 'stated',
      asOf: '2024-02-02',
    });
    expect(claim!.about).toEqual([{ id: JORDAN, type: 'GPE', name: 'الأردن' }]);
    expect(claim!.source.outlet).toBe('صحيفة');
    expect(claim!.speaker).toBe('وزير ما');
    expect(claim!.quote).toContain('وسقط 3 قتيلا');
  });

  const states = async (articles: Told[]) =>
    (await claimsOf(articles)).map(({ value, state }) => [value, state]).sort(([a], [b]) => Number(a) - Number(b));

  test('that exclude each other on one day are a conflict', async () => {
    const two = [
      { outlet: 'صحيفة الأولى', dead: 3, on: '2024-02-02' },
      { outlet: 'وكالة أخرى بعيدة', dead: 40, on: '2024-02-02' },
    ];
    const expected = [
      [3, 'conflict'],
      [40, 'conflict'],
    ];
    expect(await states(two)).toEqual(expected);
    expect(await states(two.toReversed())).toEqual(expected);
  });

  test('of a later day bring the earlier up to date', async () => {
    const expected = [
      [3, 'updated'],
      [40, 'stated'],
    ];
    expect(
      await states([
        { outlet: 'صحيفة الأولى', dead: 3, on: '2024-02-02' },
        { outlet: 'وكالة أخرى بعيدة', dead: 40, on: '2024-02-03' },
      ]),
    ).toEqual(expected);
  });
});

test('an event without a date stands behind the dated ones, not on the day of its report', async () => {
  const store = await openStore(memoryArea(), NOW);
  await store.save(told({ outlet: 'بلا تاريخ', dead: 5, on: '2024-02-10', day: null }));
  await store.save(told({ outlet: 'صحيفة قديمة جدا', dead: 6, on: '2021-05-02', day: '2021-05-01' }));
  await store.save(told({ outlet: 'وكالة في نيسان', dead: 7, on: '2024-04-02', day: '2024-04-01' }));
  const days = async (near: string | null) =>
    (await store.entityView(ARMY, { near })).events.items.map(({ from }) => from);
  expect(await days('2024-02-10')).toEqual(['2024-04-01', '2021-05-01', null]);
  expect(await days(null)).toEqual(['2024-04-01', '2021-05-01', null]);
  const line = async (query: object) => (await store.timeline(query)).items.map(({ from }) => from);
  expect(await line({})).toEqual(['2024-04-01', '2021-05-01', null]);
  expect(await line({ from: '2024-02-01', to: '2024-02-28' })).toEqual([]);
});
