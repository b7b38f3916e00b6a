/** Whether the store agrees with itself: every fact with its article's words, every list with what it lists. */
import { memoryArea } from './area';
import { articleOfLocal } from './derive/article';
import { ARTICLE_LIST, TIME_LIST } from './lists';
import {
  keys,
  type Counts,
  type DecisionRecord,
  type EventRecord,
  type LinkRecord,
  type SourceArticle,
} from './records';
import { EMPTY, scan, type Directory } from './sorted-index';
import { articleIds, loadSources } from './sources';
import { createWriter, type Writer } from './writer';

export interface CheckReport {
  ok: boolean;
  articles: number;
  events: number;
  /** What is wrong, the first hundred. */
  problems: string[];
}

const BATCH = 40;
const MAX_PROBLEMS = 100;

/**
 * Reads the whole store, in batches.
 * @param deep also builds all records anew from the articles and compares: for tests, and for stores of moderate size
 */
export async function checkStore(writer: Writer, deep: boolean): Promise<CheckReport> {
  const problems: string[] = [];
  const say = (problem: string) => {
    if (problems.length < MAX_PROBLEMS) problems.push(problem);
  };
  const { counts } = writer.meta();
  const reader = writer.reader();
  const events = new Set<string>();
  let articles = 0;
  for await (const ids of articleIds(reader, BATCH)) {
    const sources = await loadSources(reader, ids);
    const links = await reader.get<LinkRecord>(ids.map(keys.links));
    const known = new Map(ids.map((id, at) => [id, sources[at]]));
    const merged = [...new Set(links.flatMap((link) => link?.events.map(([, event]) => event) ?? []))];
    const records = await reader.get<EventRecord>(merged.map(keys.event));
    const byId = new Map(merged.map((id, at) => [id, records[at]]));
    for (const [at, id] of ids.entries()) {
      articles += 1;
      const [source, link] = [sources[at], links[at]];
      if (!source) say(`article ${id}: listed, not stored`);
      if (!link) say(`article ${id}: without links`);
      for (const [local, event] of link?.events ?? []) {
        const record = byId.get(event);
        if (!record) say(`event ${event} of article ${id}: missing`);
        else if (!record.members.some((member) => member.id === local)) say(`event ${event} lacks ${local}`);
      }
    }
    for (const [id, record] of byId) {
      if (!record || events.has(id)) continue;
      events.add(id);
      for (const { id: local, article, supports, quotes } of record.members) {
        if (articleOfLocal(local) !== article) say(`event ${id}: ${local} is not of ${article}`);
        const text = known.get(article)?.text;
        if (text === undefined) continue;
        for (const [at, { start }] of supports.entries()) {
          const quote = quotes[at] ?? '';
          if (text.slice(start, start + quote.length) !== quote)
            say(`event ${id}: a quote that ${article} does not have`);
        }
      }
    }
  }
  const [time] = await reader.get<Directory>([keys.index(TIME_LIST)]);
  const [sizes = {}] = await reader.get<Counts>([keys.sizes]);
  if (articles !== counts.articles || (sizes[ARTICLE_LIST] ?? 0) !== articles)
    say(`${articles} articles, ${counts.articles} counted`);
  if (events.size !== counts.events) say(`${events.size} events, ${counts.events} counted`);
  let timed = 0;
  for await (const row of scan(reader, TIME_LIST, time ?? EMPTY, null, 'up')) {
    timed += 1;
    if (!events.has(row.slice(8))) say(`${row}: listed, not stored`);
  }
  if (timed !== events.size || timed !== (sizes[TIME_LIST] ?? 0))
    say(`${events.size} events, ${timed} on the time line`);
  if (deep) for (const problem of await compareWithRebuilt(writer)) say(problem);
  return { ok: problems.length === 0, articles, events: events.size, problems };
}

/** Keys whose records do not follow from the sources alone: a list's branches depend on the order in which its rows came. */
const HISTORY = /^[gjb]\//;

/** Fields that hold the head of a list, and how the list's name begins (`lists.ts`). */
const HEADS: ReadonlyMap<string, string> = new Map([
  ['events', 'e:'],
  ['in', 'a:'],
  ['attested', 'r:'],
  ['rows', 'p:'],
  ['candidates', 'o:'],
]);

async function compareWithRebuilt(writer: Writer): Promise<string[]> {
  const reader = writer.reader();
  const other = await createWriter(memoryArea());
  const [decisions = {}] = await reader.get<DecisionRecord>([keys.decisions]);
  const decided = Object.entries(decisions).map(([subject, decision]) => ({ subject, decision }));
  await other.change({ articles: [], decisions: decided }, null);
  for await (const ids of articleIds(reader, BATCH)) {
    const sources = (await loadSources(reader, ids)).filter((source): source is SourceArticle => source !== null);
    await other.change({ articles: sources.map((article) => ({ id: article.id, article })), decisions: [] }, null);
  }
  const [mine, anew] = [await facts(writer), await facts(other)];
  const problems = [...new Set([...mine.keys(), ...anew.keys()])]
    .filter((key) => mine.get(key) !== anew.get(key))
    .map((key) => `${key}: differs from what the articles say`);
  if (JSON.stringify(writer.meta().counts) !== JSON.stringify(other.meta().counts)) problems.push('counts differ');
  return problems;
}

/** All records with what depends on history taken out: the cutting of lists into chunks, the order of counts. */
async function facts(writer: Writer): Promise<Map<string, string>> {
  const generation = writer.meta().generation;
  const reader = writer.reader();
  const all = (await writer.database.keysOf(generation)).filter((key) => !HISTORY.test(key));
  const found = new Map<string, string>();
  const values = await reader.get<unknown>(all);
  const listed = new Map<string, string[]>();
  for (const [at, key] of all.entries()) {
    const value = values[at];
    // No decisions and an empty record of them are the same.
    if (value === undefined || (key === keys.decisions && !Object.keys(value as object).length)) continue;
    if (key.startsWith('c/')) {
      const list = key.slice(2, key.lastIndexOf('/'));
      listed.set(list, [...(listed.get(list) ?? []), ...(value as string).split('\n')]);
    } else if (key.startsWith('i/')) {
      const { rows } = value as Directory;
      listed.set(key.slice(2), [...(listed.get(key.slice(2)) ?? []), ...(rows ? rows.split('\n') : [])]);
    } else {
      // Heads of lists stand in the records that own them: their rows are compared, not how they are cut.
      found.set(
        key,
        canonical(value, (prefix, { rows }) => void (rows && listed.set(`${prefix}${key.slice(2)}`, rows.split('\n')))),
      );
    }
  }
  for (const [list, rows] of listed) if (rows.length) found.set(`list ${list}`, rows.sort().join('\n'));
  return found;
}

function canonical(value: unknown, onHead: (prefix: string, head: Directory) => void): string {
  return JSON.stringify(value, (field, one: unknown) => {
    if (!one || typeof one !== 'object' || Array.isArray(one)) return one;
    const prefix = HEADS.get(field);
    if (prefix) {
      onHead(prefix, one as Directory);
      return (one as Directory).n;
    }
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
