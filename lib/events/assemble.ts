/** Many documents, one event store: the batch form of what `lib/store` does article by article. */
import type { Claim, EntityDraft, EntityId, IsoDate, Reading } from '../model';
import { contentHash } from './content-hash';
import { findConflicts, type ClaimConflict } from './conflicts';
import { clusterEvents } from './merge/cluster';
import { mergeCluster } from './merge/merged';
import type { MergeDecisions, MergedEvent, StoredLocal } from './merge-types';
import { firstCopies, simhash } from './near-copy';

export interface ReadDocument {
  id: string;
  text: string;
  reading: Reading;
}

/** Settles the name of an article that names somebody in part; null leaves it as it is. */
export type NameResolver = (draft: EntityDraft, on: IsoDate | null) => EntityId | null;

interface AssembledArticle {
  id: string;
  doc: string;
  /** Index in its document's reading. */
  index: number;
  publishedAt: IsoDate | null;
  /** Names in part, settled. */
  settled: ReadonlyMap<EntityId, EntityId>;
}

export interface AssembledStore {
  articles: AssembledArticle[];
  events: (MergedEvent & { locals: StoredLocal[] })[];
  /** With the article's id, the document, and the merged event. */
  claims: (Omit<Claim, 'article' | 'event'> & { article: string; doc: string; event?: string })[];
  conflicts: ClaimConflict[];
}

/** Puts the readings of documents together; the result does not depend on their order, but for the claims' own order. */
export function assembleStore(
  documents: readonly ReadDocument[],
  resolve: NameResolver,
  decisions: MergeDecisions = { joined: [], split: [] },
): AssembledStore {
  const articles = documents.flatMap((document) => articlesOf(document, resolve));
  const seen = new Set<string>();
  const unique = articles.filter(({ id }) => !seen.has(id) && seen.add(id));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const locals = unique.flatMap((article) => localsOf(byId.get(article.doc)!, article));
  const groups = clusterEvents(locals, decisions);
  const events = groups.map((group) => ({ ...mergeCluster(group), locals: group }));
  const mergedOf = new Map(events.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const typeOf = new Map(events.map(({ id, type }) => [id, type]));
  const sources = sourcesOf(unique, byId);

  const sourced = unique.flatMap((article) => {
    const { reading } = byId.get(article.doc)!;
    return reading.claims
      .filter((claim) => claim.article === article.index)
      .map((claim) => {
        const local = claim.event === undefined ? undefined : localIdOf(reading, article, claim.event);
        const event = local && mergedOf.get(local);
        const speaker = speakerOf(reading, claim, article);
        return { claim, article, event, speaker, source: sources.get(article.id)! };
      });
  });
  return {
    articles: unique,
    events,
    claims: sourced.map(({ claim, article, event }) => ({ ...claim, article: article.id, doc: article.doc, event })),
    conflicts: findConflicts(
      sourced.map(({ claim, source, event, speaker }) => ({
        ...claim,
        source,
        event,
        eventType: event ? typeOf.get(event) : undefined,
        speaker,
      })),
    ),
  };
}

function articlesOf({ id: doc, text, reading }: ReadDocument, resolve: NameResolver): AssembledArticle[] {
  return reading.articles.map(({ start, end, headline, publishedAt }, index) => {
    const words = `${headline ? text.slice(headline.start, headline.end) : ''}\n${text.slice(start, end)}`;
    const settled = new Map<EntityId, EntityId>();
    for (const draft of reading.entities) {
      const entity = draft.partial && resolve(draft, publishedAt);
      if (entity) settled.set(draft.id, entity);
    }
    return { id: contentHash(words), doc, index, publishedAt, settled };
  });
}

function localsOf({ reading }: ReadDocument, article: AssembledArticle): StoredLocal[] {
  const settle = (entity: EntityId) => article.settled.get(entity) ?? entity;
  return reading.events
    .filter((event) => event.article === article.index)
    .map((event, ordinal) => ({
      ...event,
      id: `${article.id}#${ordinal}`,
      article: article.id,
      publishedAt: article.publishedAt,
      participants: event.participants.map(({ entity, role }) => ({ entity: settle(entity), role })),
      places: [...new Set(event.places.map(settle))],
      supports: event.supports.map(({ start, end, modality, speaker }) => ({
        start,
        end,
        modality,
        ...(speaker && { speaker: settle(speaker) }),
      })),
    }));
}

/** The id of a document's local event, by its index in the reading. */
function localIdOf(reading: Reading, article: AssembledArticle, index: number): string {
  const before = reading.events.slice(0, index).filter((event) => event.article === article.index);
  return `${article.id}#${before.length}`;
}

/** Who says a claim: the speaker of its event's sentence that holds it. */
function speakerOf(
  reading: Reading,
  { event, start, end }: Claim,
  { settled }: AssembledArticle,
): EntityId | undefined {
  if (event === undefined) return undefined;
  const told = reading.events[event]?.supports.find((support) => support.start <= start && end <= support.end);
  return told?.speaker && (settled.get(told.speaker) ?? told.speaker);
}

/** Near copies of one agency text are one source: each article's source is the least id among its copies. */
function sourcesOf(articles: AssembledArticle[], byId: ReadonlyMap<string, ReadDocument>): Map<string, string> {
  const hashes = articles.map(({ id, doc, index }) => {
    const { text, reading } = byId.get(doc)!;
    const { start, end } = reading.articles[index]!;
    return { id, hash: simhash(text.slice(start, end)) };
  });
  hashes.sort((a, b) => (a.id < b.id ? -1 : 1));
  const sources = new Map<string, string>();
  for (const [at, first] of firstCopies(hashes.map(({ hash }) => hash)).entries()) {
    const copied = hashes[first]!.id;
    sources.set(hashes[at]!.id, sources.get(copied) ?? copied);
  }
  return sources;
}
