import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpArticles } from '@/bench/made-up';
import type { Reading } from '../../model';
import type { EventView } from '../../views';
import { memoryArea } from '../area';
import { openStore, type ArticleReading, type Store } from '../store';

const NOW = { now: () => '2026-01-01T00:00:00.000Z' };

const TRACE = { words: [], rule: 'iso', reference: null };

function dateQuery(from: string | null, to = from) {
  return { text: '', from, to, grain: 'day', vague: false, calendar: 'gregorian', trace: TRACE } as const;
}

/** An article that says one thing of one person. */
function told(on: string | null, text: string, names: Partial<Reading>): ArticleReading {
  return {
    text,
    title: text,
    outlet: 'صحيفة',
    url: `https://news.invalid/${encodeURIComponent(text)}`,
    publishedAt: on,
    publishedAtFrom: on ? 'given' : null,
    reading: { articles: [], entities: [], mentions: [], roles: [], dates: [], events: [], claims: [], ...names },
  };
}

describe('a store of made-up articles', () => {
  const articles = [
    ...madeUpArticles({ seed: 12, articles: 60, events: 5, filler: 0, persons: 30, places: 6, bodies: 6, days: 40 }),
  ];
  let store: Store;
  let all: EventView[];

  beforeAll(async () => {
    store = await openStore(memoryArea(), NOW);
    for (const article of articles) await store.save(article);
    all = await everyPage((cursor) => store.timeline({}, cursor));
  }, 60_000);

  async function everyPage<T>(
    page: (cursor: string | null) => Promise<{ items: T[]; next: string | null }>,
  ): Promise<T[]> {
    const found: T[] = [];
    let cursor: string | null = null;
    do {
      const { items, next }: { items: T[]; next: string | null } = await page(cursor);
      found.push(...items);
      cursor = next;
    } while (cursor !== null);
    return found;
  }

  const ids = (events: EventView[]) => events.map(({ id }) => id).sort();

  test('the time line has every event once, newest first', async () => {
    expect(all).toHaveLength((await store.summary()).events);
    expect(new Set(ids(all)).size).toBe(all.length);
    const days = all.map(({ from }) => from!);
    expect(days).toEqual(days.toSorted().reverse());
  });

  test('every quote stands in its article', async () => {
    const texts = new Map(articles.map((article) => [article.url, article.text]));
    const reports = all.flatMap((event) => event.reports);
    expect(reports.length).toBeGreaterThan(all.length / 2);
    for (const { quote, url } of reports) expect(texts.get(url)).toContain(quote);
  });

  test('an entity’s events come by nearness to the day, page by page, each once', async () => {
    const { entity } = articles[0]!.reading.mentions[0]!;
    const near = '2022-01-20';
    const found = await everyPage(async (cursor) => (await store.entityView(entity, { near }, cursor)).events);
    const distances = found.map(({ from }) => Math.abs(Date.parse(from!) - Date.parse(near)));
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    const takesPart = ({ participants, places }: EventView) =>
      [...participants, ...places].some(({ id }) => id === entity);
    expect(ids(found)).toEqual(ids(all.filter(takesPart)));
    expect((await store.entityView(entity, { near })).events.total).toBe(found.length);
  });

  test('a day has its events, and the nearest ones around it', async () => {
    const day = all[10]!.from!;
    const found = await everyPage(async (cursor) => (await store.dateView(dateQuery(day), cursor)).on);
    expect(ids(found)).toEqual(ids(all.filter(({ from, to }) => from! <= day && to! >= day)));
    const { around } = await store.dateView(dateQuery(day));
    const before = all.filter(({ from }) => from! < day).map(({ from }) => from!);
    expect(around.some(({ from }) => from === before[0])).toBe(true);
  });

  test('a month has the events of its days', async () => {
    const found = await everyPage(async (cursor) => (await store.dateView(dateQuery('2022-01'), cursor)).on);
    expect(ids(found)).toEqual(ids(all.filter(({ from }) => from!.startsWith('2022-01'))));
  });

  test('a date that the text does not settle has none', async () => {
    expect(await store.dateView(dateQuery(null))).toMatchObject({ on: { items: [], total: 0 }, around: [] });
  });

  test('filters narrow the time line: type, place, two names, days', async () => {
    const { type, participants, places } = all.find((event) => event.participants.length > 1)!;
    const [one, other] = participants;
    const has = (id: string) => (event: EventView) =>
      [...event.participants, ...event.places].some((who) => who.id === id);
    const pages = (query: Parameters<Store['timeline']>[0]) => everyPage((cursor) => store.timeline(query, cursor));
    expect(ids(await pages({ type }))).toEqual(ids(all.filter((event) => event.type === type)));
    expect(ids(await pages({ place: places[0]!.id }))).toEqual(
      ids(all.filter((event) => event.places.some(({ id }) => id === places[0]!.id))),
    );
    expect(ids(await pages({ entity: one!.id, both: other!.id }))).toEqual(
      ids(all.filter((event) => has(one!.id)(event) && has(other!.id)(event))),
    );
    expect(ids(await pages({ from: '2022-01-10', to: '2022-01-12' }))).toEqual(
      ids(all.filter(({ from, to }) => to! >= '2022-01-10' && from! <= '2022-01-12')),
    );
  });

  test('search finds a name by any of its words, in any spelling', async () => {
    const { entity, start, end } = articles[0]!.reading.mentions.find(({ type }) => type === 'PER')!;
    const name = articles[0]!.text.slice(start, end);
    const words = name.split(' ');
    for (const typed of [
      name,
      words.at(-1)!,
      words.slice(1).join(' '),
      name.replace('أ', 'ا'),
      `${name.slice(0, -1)}`,
    ]) {
      expect((await store.search(typed, { limit: 30 })).entities.map(({ id }) => id)).toContain(entity);
    }
    expect((await store.search('زززز')).entities).toEqual([]);
    expect((await store.search('،')).entities).toEqual([]);
    expect((await store.search(name)).events.length).toBeGreaterThan(0);
  });

  test('the articles are listed newest first, each once', async () => {
    const found = await everyPage((cursor) => store.articles(cursor));
    expect(found).toHaveLength(60);
    const days = found.map(({ publishedAt }) => publishedAt!);
    expect(days).toEqual(days.toSorted().reverse());
    const view = await store.articleView(found[0]!.id);
    expect(view!.events.length).toBeGreaterThan(0);
    expect(await store.articleView('nothing')).toBeNull();
  });

  test('an unknown name says so', async () => {
    const view = await store.entityView('per:nobody', { near: null, spelling: 'فلان' });
    expect(view).toMatchObject({ known: false, articles: 0, entity: { name: 'فلان', type: 'PER' } });
  });
});

describe('names given in part', () => {
  const office = 'رئيس الوزراء العراقي';
  function inOffice(on: string, name: string): ArticleReading {
    const text = `قال ${office} ${name} في بغداد.`;
    const start = 4;
    const end = start + office.length;
    const entity = `per:${name}`;
    return told(on, text, {
      entities: [{ id: entity, type: 'PER', name, aliases: [name] }],
      mentions: [
        { start: end + 1, end: end + 1 + name.length, type: 'PER', entity, confidence: 1, reason: 'full-name' },
      ],
      roles: [{ start, end, entity, title: office, country: 'gpe:iraq', kind: 'office' }],
    });
  }
  function byTitle(on: string | null): ArticleReading {
    const text = `وصل ${office} إلى القاهرة ${on}.`;
    const entity = 'per~office';
    return told(on, text, {
      entities: [{ id: entity, type: 'PER', name: office, aliases: [office], within: 'gpe:iraq', partial: 'title' }],
      roles: [{ start: 4, end: 4 + office.length, entity, title: office, country: 'gpe:iraq', kind: 'office' }],
      events: [
        {
          type: 'CONSULT',
          headline: text,
          from: on,
          to: on,
          grain: on ? 'day' : null,
          status: 'happened',
          participants: [{ entity, role: 'actor' }],
          places: [],
          supports: [{ start: 0, end: text.length, article: 0, modality: 'asserted' }],
          article: 0,
          confidence: 0.9,
          predicate: 'وصل',
          objects: [],
        },
      ],
    });
  }
  const [kadhimi, sudani] = ['مصطفى الكاظمي', 'محمد شياع السوداني'];
  const told2021 = inOffice('2021-07-23', kadhimi);
  const told2024 = inOffice('2024-02-08', sudani);

  test.each([
    ['known before', [told2021, told2024], []],
    ['known after', [], [told2021, told2024]],
    ['known in between', [told2024], [told2021]],
  ])('an office means who held it on that day, %s', async (_, before, after) => {
    const store = await openStore(memoryArea(), NOW);
    for (const article of [...before, byTitle('2021-08-01'), byTitle('2024-03-01'), byTitle(null), ...after]) {
      await store.save(article);
    }
    const eventsOf = async (name: string) => (await store.entityView(`per:${name}`, { near: null })).events.items;
    expect((await eventsOf(kadhimi)).map(({ from }) => from)).toEqual(['2021-08-01']);
    expect((await eventsOf(sudani)).map(({ from }) => from)).toEqual(['2024-03-01']);
    expect((await store.entityView('per~office', { near: null })).events.total).toBe(1);
    expect(await store.check({ deep: true })).toMatchObject({ ok: true, problems: [] });
  });

  test('it is nobody’s again when the article that told is gone', async () => {
    const store = await openStore(memoryArea(), NOW);
    const { article } = await store.save(told2021);
    await store.save(byTitle('2021-08-01'));
    await store.remove(article);
    expect((await store.entityView(`per:${kadhimi}`, { near: null })).known).toBe(false);
    expect((await store.entityView('per~office', { near: null })).events.total).toBe(1);
    await store.undo();
    expect((await store.entityView(`per:${kadhimi}`, { near: null })).events.total).toBe(1);
    expect(await store.check({ deep: true })).toMatchObject({ ok: true, problems: [] });
  });
});
