import { expect, test } from 'vitest';
import { madeUpArticles } from '@/bench/made-up';
import { memoryArea } from '../area';
import { openStore, type ArticleReading, type Store } from '../store';
import { FORMATS, type ExportFormat } from './formats';

const HOSTILE = '=1+1;"<b>*مرحبا*</b>, |؛\\';

async function filled(): Promise<{ store: Store; articles: ArticleReading[] }> {
  const store = await openStore(memoryArea(), { now: () => '2026-01-01T00:00:00.000Z' });
  const articles = [...madeUpArticles({ seed: 4, articles: 6, events: 3, filler: 0, persons: 9, places: 3, days: 9 })];
  // One with whatever a format may take for its own, and a letter of two units.
  const [first] = articles;
  first!.title = HOSTILE;
  first!.reading.events[0]!.headline = HOSTILE;
  const astral: ArticleReading = {
    ...articles[1]!,
    text: `𝐀 ${articles[1]!.text}`,
    url: 'https://news.invalid/astral',
    reading: { ...articles[1]!.reading, roles: [], dates: [], claims: [], events: [], mentions: [] },
  };
  const [mention] = articles[1]!.reading.mentions;
  astral.reading.mentions = [{ ...mention!, start: mention!.start + 3, end: mention!.end + 3 }];
  for (const article of [...articles, astral]) await store.save(article);
  return { store, articles };
}

async function written(store: Store, format: ExportFormat): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of FORMATS[format](store)) pieces.push(piece);
  return pieces.join('');
}

test('Web Annotation: each selector selects its words, counted in code points', async () => {
  const { store, articles } = await filled();
  const page = JSON.parse(await written(store, 'annotations')) as {
    '@context': string;
    items: { target: { source: string; selector: { start: number; end: number; exact: string }[] } }[];
  };
  expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  const astral = page.items.filter(({ target }) => target.source.endsWith('/astral'));
  expect(astral).toHaveLength(1);
  for (const { target } of page.items) {
    const article = articles.find(({ url }) => url === target.source);
    const text = article?.text ?? `𝐀 ${articles[1]!.text}`;
    const [position, quote] = target.selector;
    expect(Array.from(text).slice(position!.start, position!.end).join('')).toBe(quote!.exact);
  }
});

test('schema.org: a graph of events with their articles', async () => {
  const { store } = await filled();
  const { '@graph': graph } = JSON.parse(await written(store, 'schemaorg')) as { '@graph': Record<string, unknown>[] };
  const { events } = await store.summary();
  expect(graph).toHaveLength(events);
  for (const node of graph) {
    expect(node['@type']).toBe('Event');
    expect(node['startDate']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect((node['subjectOf'] as object[]).length).toBeGreaterThan(0);
  }
});

test('FollowTheMoney: every reference leads to an entity, every id once', async () => {
  const { store } = await filled();
  const entities = (await written(store, 'ftm'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });
  const ids = new Set(entities.map(({ id }) => id));
  expect(ids.size).toBe(entities.length);
  expect(new Set(entities.map(({ schema }) => schema))).toContain('Occupancy');
  for (const { properties } of entities) {
    const references = ['involved', 'proof', 'holder', 'post'].flatMap((name) => properties[name] ?? []);
    for (const reference of references) expect(ids).toContain(reference);
    for (const values of Object.values(properties)) expect(values.length).toBeGreaterThan(0);
  }
});

test('CSV: as many cells in each row, and no formula', async () => {
  const { store } = await filled();
  const text = await written(store, 'plover');
  expect(text.startsWith('\ufeffevent_id,')).toBe(true);
  const rows = parseCsv(text.slice(1));
  const { events } = await store.summary();
  expect(rows).toHaveLength(events + 1);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
  expect(rows.flat()).toContain(`'${HOSTILE}`);
});

test('TimelineJS: dates in parts, texts as harmless HTML', async () => {
  const { store } = await filled();
  const text = await written(store, 'timelinejs');
  const { events } = JSON.parse(text) as { events: { start_date: { year: number }; text: { headline: string } }[] };
  expect(events.length).toBe((await store.summary()).events);
  for (const event of events) expect(event.start_date.year).toBeGreaterThan(2000);
  expect(text).not.toContain('<b>');
});

test('iCalendar: lines of 75 octets, values escaped, the end a day later', async () => {
  const { store } = await filled();
  const text = await written(store, 'icalendar');
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  const unfolded = text.replaceAll('\r\n ', '');
  expect(unfolded).toContain('\\;"<b>*مرحبا*</b>\\, |؛\\\\');
  expect(unfolded.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength((await store.summary()).events);
  const [, start, end] = /DTSTART;VALUE=DATE:(\d{8})\r\nDTEND;VALUE=DATE:(\d{8})/.exec(unfolded)!;
  expect(Number(end)).toBeGreaterThan(Number(start));
});

test('Markdown: quotes, links, nothing that Markdown takes for its own', async () => {
  const { store, articles } = await filled();
  const text = await written(store, 'markdown');
  expect(text).toContain(`](<${articles[0]!.url}>)`);
  expect(text).toContain('\\*مرحبا\\*');
  expect(text).not.toContain('<b>');
});

test.each(Object.keys(FORMATS) as ExportFormat[])('%s can be cancelled', async (format) => {
  const { store } = await filled();
  const abort = new AbortController();
  abort.abort();
  const read = async () => {
    for await (const piece of FORMATS[format](store, { signal: abort.signal })) void piece;
  };
  await expect(read()).rejects.toMatchObject({ code: 'cancelled' });
});

function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    if (rows.length === 0 || rows.at(-1)!.at(-1) === '\n') {
      rows.at(-1)?.pop();
      rows.push([]);
    }
    const row = rows.at(-1)!;
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') row.push('\n');
  }
  rows.at(-1)?.pop();
  return rows;
}
