/** The articles of the store. */
import type { ArticleView, EventView, Paged } from '../../views';
import type { Reader } from '../database';
import { UNDATED } from '../derive/article';
import { ARTICLE_LIST, articleOfRow } from '../lists';
import { keys, type ArticleRecord, type Counts, type LinkRecord } from '../records';
import { EMPTY, scan, type Directory } from '../sorted-index';
import { openShelf } from './shelf';
import { eventViews } from './views';

const PAGE = 20;

/** All articles, the newest first, undated ones last. */
export async function articleList(reader: Reader, cursor: string | null): Promise<Paged<ArticleView>> {
  const [list, sizes] = await reader.get<unknown>([keys.index(ARTICLE_LIST), keys.sizes]);
  const head = (list as Directory | undefined) ?? EMPTY;
  const rows: string[] = [];
  const undatedOnly = cursor?.startsWith(UNDATED) ?? false;
  const fill = async (found: AsyncGenerator<string>) => {
    for await (const row of found) if (rows.push(row) > PAGE) break;
  };
  if (!undatedOnly) await fill(scan(reader, ARTICLE_LIST, head, cursor ?? `${UNDATED.slice(0, -1)}8~`, 'down'));
  if (rows.length <= PAGE) await fill(scan(reader, ARTICLE_LIST, head, undatedOnly ? cursor : UNDATED, 'up'));
  const page = rows.slice(0, PAGE);
  const items = await articleViews(reader, page.map(articleOfRow));
  return { items, total: (sizes as Counts | undefined)?.[ARTICLE_LIST] ?? 0, next: rows[PAGE] ?? null };
}

/** One article and what it tells of, in its order; null when it is not in the store. */
export async function articleView(
  reader: Reader,
  id: string,
): Promise<{ article: ArticleView; text: string; events: EventView[] } | null> {
  const [article] = await articleViews(reader, [id]);
  const [links, text] = await reader.get<unknown>([keys.links(id), keys.text(id)]);
  if (!article) return null;
  const ids = new Set((links as LinkRecord | undefined)?.events.map(([, event]) => event));
  return {
    article,
    text: (text as string | undefined) ?? '',
    events: await eventViews(await openShelf(reader), [...ids]),
  };
}

async function articleViews(reader: Reader, ids: string[]): Promise<ArticleView[]> {
  const found = await reader.get<unknown>([...ids.map(keys.article), ...ids.map(keys.links)]);
  return ids.flatMap((id, at) => {
    const head = found[at] as ArticleRecord | undefined;
    if (!head) return [];
    const { title, outlet, url, publishedAt, seed } = head;
    const events = (found[ids.length + at] as LinkRecord | undefined)?.events.length ?? 0;
    return { id, title, outlet, url, publishedAt, events, seed };
  });
}
