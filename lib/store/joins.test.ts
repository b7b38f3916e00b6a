import { beforeEach, describe, expect, test } from 'vitest';
import type { Claim, EventType, Reading } from '../model';
import type { EventView } from '../views';
import { memoryArea } from './area';
import { exportStore } from './exchange/export';
import { importStore } from './exchange/import';
import { openStore, type ArticleReading, type Store } from './store';

const NAMES = { iraq: 'العراق', syria: 'سوريا', oman: 'عمان' } as const;

interface Told {
  outlet: string;
  text: string;
  day?: string;
  type?: EventType;
  who?: (keyof typeof NAMES)[];
  dead?: number;
  /** Tells the event in two sentences that were read as two. */
  twice?: boolean;
}

/** An article of one sentence, which tells of one event. */
function article({ outlet, text, day = '2024-05-04', type = 'CONSULT', who = ['iraq', 'syria'], dead, twice }: Told) {
  const entities = who.map((name) => ({ id: `gpe:${name}`, type: 'GPE' as const, name: NAMES[name], aliases: [] }));
  const mentions = who.map((name) => {
    const start = text.indexOf(NAMES[name]);
    const end = start + NAMES[name].length;
    return { start, end, type: 'GPE', entity: `gpe:${name}`, confidence: 1, reason: 'gazetteer' } as const;
  });
  const event: Reading['events'][number] = {
    type,
    headline: text,
    from: day,
    to: day,
    grain: 'day',
    status: 'happened',
    participants: who.map((name) => ({ entity: `gpe:${name}`, role: 'actor' })),
    places: [],
    supports: [{ start: 0, end: text.length, article: 0, modality: 'asserted' }],
    article: 0,
    confidence: 0.9,
    predicate: 'بحث',
    objects: ['محادثات'],
  };
  const claim = {
    start: 0,
    end: 5,
    article: 0,
    subject: 'dead',
    unit: 'killed',
    modifier: 'exact',
    asOf: day,
    event: 0,
  };
  return {
    text,
    title: text,
    outlet,
    url: `https://news.invalid/${encodeURIComponent(outlet)}`,
    publishedAt: day,
    publishedAtFrom: 'given',
    reading: {
      articles: [{ start: 0, end: text.length, headline: null, outlet, publishedAt: day, publishedAtFrom: 'given' }],
      entities,
      mentions,
      roles: [],
      dates: [],
      events: twice ? [event, { ...event, headline: 'جولة', objects: ['سدود'], predicate: 'عقد' }] : [event],
      claims: dead === undefined ? [] : [{ ...claim, value: dead } as Claim],
    },
  } satisfies ArticleReading;
}

const MARJ = article({ outlet: 'المرج', text: 'أجرى العراق محادثات مع سوريا حول المياه في نهر الفرات ومستقبل السدود' });
const SAHL = article({
  outlet: 'السهل',
  text: 'محادثات بين وفدي سوريا و العراق تتناول اقتسام المياه هذا العام',
  dead: 3,
});
const WADI = article({
  outlet: 'الوادي',
  text: 'وزيران من العراق ومن سوريا يعقدان جلسة محادثات مطولة بشأن المياه',
  dead: 3,
});
const OTHER = article({
  outlet: 'التل',
  text: 'شهدت سوريا احتجاجات على انقطاع الكهرباء في عدد من الأحياء',
  type: 'PROTEST',
  who: ['syria'],
});
const FAR = article({
  outlet: 'الجسر',
  text: 'أعلنت عمان عن مناقصة لبناء ميناء جديد على الساحل الشرقي',
  day: '2019-01-02',
  type: 'STATEMENT',
  who: ['oman'],
});

let store: Store;
let time = 0;

beforeEach(async () => {
  store = await openStore(memoryArea(), { now: () => new Date(Date.UTC(2026, 0, 1) + (time += 1000)).toISOString() });
});

async function save(...articles: ArticleReading[]): Promise<string[]> {
  const ids: string[] = [];
  for (const one of articles) ids.push((await store.save(one)).article);
  return ids;
}

const all = async () => (await store.timeline({})).items;
/** The outlets of each event. */
async function groups(): Promise<string[]> {
  const outlets = ({ reports }: EventView) => [...new Set(reports.map(({ outlet }) => outlet!))].sort().join(' ');
  return (await all()).map(outlets).sort();
}
const eventWith = async (outlet: string) =>
  (await all()).find(({ reports }) => reports.some((report) => report.outlet === outlet))!;

async function exported(): Promise<string> {
  let text = '';
  for await (const line of exportStore(store)) text += line;
  return text;
}

describe('why reports are one event', () => {
  test('each is tied to the others by what both say, the score with it', async () => {
    await save(MARJ, SAHL);
    const why = (await store.whyOne((await eventWith('المرج')).id))!;
    const quotes = why.sources.flatMap(({ reports }) => reports.map(({ quote }) => quote));
    expect(quotes.sort()).toEqual([MARJ.text, SAHL.text].sort());
    const [first, second] = why.sources;
    expect(first!.ties).toMatchObject([{ to: 1, by: 'rules', score: second!.ties[0]!.score, objections: [] }]);
    expect(first!.ties[0]!.score).toBeGreaterThan(0.5);
    const kinds = first!.ties[0]!.reasons.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['time', 'words', 'parties', 'type']));
    expect(kinds).not.toContain('place');
    const parties = first!.ties[0]!.reasons.find(({ kind }) => kind === 'parties');
    expect(parties).toMatchObject({ names: [{ name: 'العراق' }, { name: 'سوريا' }] });
    expect(first!.ties[0]!.reasons).toContainEqual({ kind: 'time', how: 'same', from: '2024-05-04', to: '2024-05-04' });
  });

  test('a number that both give is told, and last, since it was not weighed', async () => {
    await save(SAHL, WADI);
    const why = (await store.whyOne((await eventWith('السهل')).id))!;
    expect(why.sources[0]!.ties[0]!.reasons.at(-1)).toEqual({ kind: 'figure', value: 3, unit: 'killed' });
  });

  test('an event is found by a report of it, and nothing by what is gone', async () => {
    const [marj] = await save(MARJ, SAHL);
    const { id } = await eventWith('المرج');
    expect((await store.whyOne(`${marj}#0`))?.event.id).toBe(id);
    expect(await store.whyOne(`${marj}#7`)).toBeNull();
    expect(await store.whyOne('ev:gone')).toBeNull();
  });

  test('two tellings of one article are no copies of each other', async () => {
    const [twice] = await save(article({ outlet: 'مرتين', text: MARJ.text, twice: true }));
    const [a, b] = await all();
    await store.decide({ kind: 'join', a: a!.id, b: b!.id });
    const [event] = await all();
    expect(event!.reports.map(({ article, copies }) => [article, copies])).toEqual([
      [twice, 0],
      [twice, 0],
    ]);
    expect(event!.sources).toBe(1);
    const { sources } = (await store.whyOne(event!.id))!;
    expect(sources.map(({ reports, ties }) => [reports.length, ties[0]!.by])).toEqual([
      [1, 'reader'],
      [1, 'reader'],
    ]);
    await store.decide({ kind: 'split', a: event!.id, b: sources[1]!.local });
    expect(await all()).toHaveLength(2);
  });
});

describe('parting a report', () => {
  test('the event falls apart, stays apart whatever is saved later, and comes back by undo', async () => {
    const [, sahl] = await save(MARJ, SAHL);
    const before = await exported();
    expect(await groups()).toEqual(['السهل المرج']);
    await store.decide({ kind: 'split', a: (await all())[0]!.id, b: sahl! });
    expect(await groups()).toEqual(['السهل', 'المرج']);
    await save(WADI, OTHER);
    const apart = (await groups()).filter((outlets) => outlets.includes('السهل'));
    expect(apart.join()).not.toContain('المرج');
    for (let steps = 0; steps < 3; steps += 1) await store.undo();
    expect(await exported()).toBe(before);
  });

  test('copies of the article go with it', async () => {
    const copy = { ...SAHL, outlet: 'نسخة', url: 'https://copy.invalid/' };
    const [, sahl] = await save(MARJ, SAHL, copy);
    expect((await store.whyOne((await eventWith('المرج')).id))!.sources).toHaveLength(2);
    await store.decide({ kind: 'split', a: (await all())[0]!.id, b: sahl! });
    expect(await all()).toHaveLength(2);
    const parted = await eventWith('السهل');
    expect(parted.reports[0]!.copies).toBe(1);
    expect(parted.sources).toBe(1);
  });

  test('it falls to no third event, and draws none in', async () => {
    const marj = article({ outlet: 'المرج', text: MARJ.text, twice: true });
    const [, sahl] = await save(marj, SAHL);
    expect(await groups()).toEqual(['السهل المرج', 'المرج']);
    await store.decide({ kind: 'split', a: (await eventWith('السهل')).id, b: sahl! });
    expect(await groups()).toEqual(['السهل', 'المرج', 'المرج']);
    const [other] = (await all()).filter(({ reports }) => reports[0]!.outlet === 'المرج');
    await store.decide({ kind: 'join', a: other!.id, b: (await eventWith('السهل')).id });
    expect(await groups()).toEqual(['السهل المرج', 'المرج']);
    expect(await store.check({ deep: true })).toMatchObject({ ok: true, problems: [] });
  });

  test('of an article that the event no longer has is refused', async () => {
    const [marj] = await save(MARJ, SAHL);
    const { id } = await eventWith('المرج');
    await store.remove(marj!);
    await expect(store.decide({ kind: 'split', a: id, b: marj! })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('joining events', () => {
  test('all reports of both become one, though most of them are unlike', async () => {
    await save(MARJ, SAHL, WADI, OTHER, FAR);
    const [talks, far] = [await eventWith('المرج'), await eventWith('الجسر')];
    await store.decide({ kind: 'join', a: far.id, b: talks.id });
    expect(await groups()).toEqual(['التل', 'الجسر السهل المرج الوادي']);
    const why = (await store.whyOne((await eventWith('الجسر')).id))!;
    const farAt = why.sources.findIndex(({ reports }) => reports[0]!.outlet === 'الجسر');
    expect(why.sources[farAt]!.ties.map(({ by }) => by)).toEqual(['reader', 'reader', 'reader']);
    expect(why.sources[farAt]!.ties[0]!.objections).not.toEqual([]);
    const rest = why.sources.filter((_, at) => at !== farAt);
    expect(rest.map(({ ties }) => ties[0])).toEqual(rest.map(() => expect.objectContaining({ to: farAt })));
    expect(rest[0]!.ties[1]!.by).toBe('rules');
  });

  test('what was parted is one again, whole, and can be parted again', async () => {
    const [marj] = await save(MARJ, SAHL, WADI);
    const before = await groups();
    expect(before).toHaveLength(1);
    await store.decide({ kind: 'split', a: (await all())[0]!.id, b: marj! });
    expect(await groups()).toEqual(['السهل الوادي', 'المرج']);
    await store.decide({ kind: 'join', a: (await eventWith('المرج')).id, b: (await eventWith('السهل')).id });
    expect(await groups()).toEqual(before);
    await store.decide({ kind: 'split', a: (await all())[0]!.id, b: marj! });
    expect(await groups()).toEqual(['السهل الوادي', 'المرج']);
    await store.undo();
    expect(await groups()).toEqual(before);
  });

  test('it goes out and comes in with an export', async () => {
    await save(MARJ, FAR);
    await store.decide({ kind: 'join', a: (await eventWith('المرج')).id, b: (await eventWith('الجسر')).id });
    const file = await exported();
    await store.erase();
    async function* pieces() {
      yield file;
    }
    await importStore(store, pieces(), {});
    expect(await groups()).toEqual(['الجسر المرج']);
    expect(await exported()).toBe(file);
  });

  test('with an event that has just vanished is refused, and nothing changes', async () => {
    const [, far] = await save(MARJ, FAR);
    const [talks, gone] = [await eventWith('المرج'), await eventWith('الجسر')];
    await store.remove(far!);
    const before = await exported();
    await expect(store.decide({ kind: 'join', a: talks.id, b: gone.id })).rejects.toMatchObject({ code: 'invalid' });
    expect(await exported()).toBe(before);
  });
});

describe('what may be the same', () => {
  test('the likeliest comes first, with what is common; what has nothing in common is not offered', async () => {
    const [, sahl] = await save(MARJ, SAHL, OTHER, FAR);
    await store.decide({ kind: 'split', a: (await eventWith('المرج')).id, b: sahl! });
    const { items, total, next } = await store.candidates((await eventWith('المرج')).id);
    expect(items.map(({ event }) => event.reports[0]!.outlet)).toEqual(['السهل', 'التل']);
    expect([total, next]).toEqual([2, null]);
    expect(items[0]).toMatchObject({ parted: true, days: 0 });
    expect(items[0]!.reasons.map(({ kind }) => kind)).toEqual(['time', 'parties', 'type']);
    expect(items[1]).toMatchObject({ parted: false });
    expect(await store.candidates('ev:gone')).toEqual({ items: [], total: 0, next: null });
  });

  test('page by page, each once', async () => {
    const many = Array.from({ length: 15 }, (_, at) =>
      article({
        outlet: `صحيفة ${at}`,
        text: `احتجاج رقم ${at} في سوريا على ${['الخبز', 'الماء', 'الكهرباء', 'الغاز'][at % 4]} ${'طويل '.repeat(at)}`,
        type: 'PROTEST',
        who: ['syria'],
        day: `2024-05-${String(4 + (at % 3)).padStart(2, '0')}`,
      }),
    );
    await save(MARJ, ...many);
    const { id } = await eventWith('المرج');
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Store['candidates']>> = await store.candidates(id, cursor);
      found.push(...page.items.map(({ event }) => event.id));
      expect(page.total).toBe((await all()).length - 1);
      cursor = page.next;
    } while (cursor !== null);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBe((await all()).length - 1);
  });
});
