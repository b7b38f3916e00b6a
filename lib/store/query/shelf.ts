/** What views need besides the record they show. */
import type { EntityId } from '../../model';
import type { EntityRef, ReportView } from '../../views';
import type { Reader } from '../database';
import { displayName } from '../derive/article';
import { keys, typeOf, type ArticleRecord, type DecisionRecord, type EntityRecord } from '../records';

/** Names and articles, each read once. */
export interface Shelf {
  reader: Reader;
  decisions: DecisionRecord;
  entities: Map<EntityId, EntityRecord | undefined>;
  articles: Map<string, ArticleRecord | undefined>;
}

/** @param entities read in the same round */
export async function openShelf(reader: Reader, entities: Iterable<EntityId> = []): Promise<Shelf> {
  const ids = [...new Set(entities)];
  const [decisions, ...found] = await reader.get<unknown>([keys.decisions, ...ids.map(keys.entity)]);
  return {
    reader,
    decisions: (decisions as DecisionRecord | undefined) ?? {},
    entities: new Map(ids.map((id, at) => [id, found[at] as EntityRecord | undefined])),
    articles: new Map(),
  };
}

/** Reads what is not on the shelf yet, in one go. */
export async function fetchInto(shelf: Shelf, entities: Iterable<EntityId>, articles: Iterable<string>): Promise<void> {
  const names = [...new Set(entities)].filter((id) => !shelf.entities.has(id));
  const heads = [...new Set(articles)].filter((id) => !shelf.articles.has(id));
  const found = await shelf.reader.get<unknown>([...names.map(keys.entity), ...heads.map(keys.article)]);
  for (const [at, id] of names.entries()) shelf.entities.set(id, found[at] as EntityRecord | undefined);
  for (const [at, id] of heads.entries()) {
    shelf.articles.set(id, found[names.length + at] as ArticleRecord | undefined);
  }
}

export function entityRef({ entities, decisions }: Shelf, id: EntityId): EntityRef {
  const record = entities.get(id);
  const renamed = decisions[`name ${id}`];
  const name = renamed?.kind === 'rename' ? renamed.name : displayName(id, record?.names ?? {}, record?.aliases ?? {});
  return { id, type: typeOf(record, id), name };
}

/** What a report says of its article. */
export function reportHead(shelf: Shelf, article: string): Omit<ReportView, 'quote' | 'modality' | 'copies'> {
  const head = shelf.articles.get(article);
  return {
    article,
    title: head?.title ?? null,
    outlet: head?.outlet ?? null,
    url: head?.url ?? null,
    publishedAt: head?.publishedAt ?? null,
  };
}
