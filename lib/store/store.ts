/** The event store: what the background opens once, writes to alone, and asks for every card. */
import type { EntityId, IsoDate, NameDecisions, PublishedFrom, Reading } from '../model';
import type {
  ArticleView,
  CandidateView,
  DateView,
  EntityView,
  EventView,
  Paged,
  StoreSummary,
  WhyView,
} from '../views';
import type { StorageArea } from './area';
import { checkStore, type CheckReport } from './check';
import { spelledOut, type NewDecision } from './decide';
import { nameDecisions, subjectOf } from './decisions';
import { StoreError } from './error';
import { articleId } from './identity';
import { articleList, articleView } from './query/articles';
import { entityView, type EntityQuery } from './query/entity';
import { candidatesOf } from './query/candidates';
import { dateView, timeline, type DateQuery, type TimelineQuery } from './query/events';
import { whyOne } from './query/joins';
import { search, type SearchResult } from './query/search';
import { openShelf } from './query/shelf';
import { eventViews } from './query/views';
import {
  keys,
  LOG_LENGTH,
  SCHEMA_VERSION,
  type DatedDecision,
  type DecisionRecord,
  type LogRecord,
  type SourceArticle,
  type SourceChange,
  type Touched,
} from './records';
import { sourceOf } from './ship';
import { loadSources, unitedSource } from './sources';
import { readNamed } from './write/read-ahead';
import { createWriter, type Progress, type Writer } from './writer';

/** What the reader saves: one article, cut out of its page, with the engine's reading of its text. */
export interface ArticleReading {
  text: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  publishedAt: IsoDate | null;
  publishedAtFrom: PublishedFrom;
  author?: string | null;
  /** Offsets into `text`. */
  reading: Reading;
}

/** The store that comes with the extension (`scripts/build-seeds.ts`). */
export interface ShippedStore {
  schemaVersion: number;
  contentHash: string;
  articles: SourceArticle[];
}

export interface Store {
  /** `missing`, `newer`, `broken` are states, not errors: reading then gives nothing, writing is refused. */
  readonly state: StoreSummary['state'];
  readonly reason: string;
  /** Puts the shipped store in, or brings it up to date; what the user saved and decided is never touched. */
  install(shipped: ShippedStore, options?: { again?: boolean }): Promise<'nothing' | 'filled' | 'updated'>;
  /** @throws StoreError `quota`, `disk`, `newer`, `broken`, `invalid` (a span outside the text) */
  save(
    article: ArticleReading,
  ): Promise<{ article: string; added: { events: number; entities: number }; again: boolean }>;
  remove(article: string): Promise<void>;
  decide(decision: NewDecision): Promise<void>;
  /** Takes the last step back. @returns what it was, null when there is nothing to take back */
  undo(): Promise<StoreSummary['undo']>;
  redo(): Promise<StoreSummary['undo']>;
  erase(): Promise<void>;
  /** Builds everything anew from the articles and decisions. */
  repair(progress?: Progress): Promise<void>;
  check(options?: { deep?: boolean }): Promise<CheckReport>;
  hasArticle(article: { url: string | null; text: string }): Promise<boolean>;
  entityView(id: EntityId, query: EntityQuery, cursor?: string | null): Promise<EntityView>;
  dateView(query: DateQuery, cursor?: string | null): Promise<DateView>;
  eventView(id: string): Promise<EventView | null>;
  /** Why the reports of an event are one. @param id of the event, or of a report in it */
  whyOne(id: string): Promise<WhyView | null>;
  /** Events that may be the same as this one, the likeliest first. */
  candidates(id: string, cursor?: string | null): Promise<Paged<CandidateView>>;
  search(prefix: string, options?: { limit?: number }): Promise<SearchResult>;
  timeline(query: TimelineQuery, cursor?: string | null): Promise<Paged<EventView>>;
  articles(cursor?: string | null): Promise<Paged<ArticleView>>;
  articleView(id: string): ReturnType<typeof articleView>;
  summary(): Promise<StoreSummary>;
  /** The number of the last transaction. */
  transaction(): number;
  /** What changed after a transaction; null when that is too long ago to tell, and everything may have. */
  changedSince(transaction: number): Promise<Touched | null>;
  decisions(): Promise<NameDecisions>;
  /** For `exchange`: the writer itself. */
  readonly writer: Writer;
}

/** Opens a store; reads one key. Never throws on what it finds there: see `state`. */
export async function openStore(area: StorageArea, options: { now: () => string }): Promise<Store> {
  const writer = await createWriter(area);
  const { queue } = writer;
  const reader = () => {
    if (writer.state() === 'broken') throw new StoreError('broken', writer.reason());
    return writer.reader();
  };
  const decisionsNow = async () => (await reader().get<DecisionRecord>([keys.decisions]))[0] ?? {};

  async function install(shipped: ShippedStore, again: boolean): Promise<'nothing' | 'filled' | 'updated'> {
    if (shipped.schemaVersion !== SCHEMA_VERSION)
      throw new StoreError('invalid', 'the shipped store is of another version');
    const meta = writer.state() === 'missing' ? null : writer.meta();
    if (meta?.seed?.hash === shipped.contentHash && !again) return 'nothing';
    const decided = await decisionsNow();
    const removed = (id: string) => !again && decided[`removed ${id}`] !== undefined;
    const wanted = shipped.articles.filter(({ id }) => !removed(id));
    const ids = [...new Set([...(meta?.seed?.articles ?? []), ...wanted.map(({ id }) => id)])];
    const present = new Map((await loadSources(reader(), ids)).flatMap((one) => (one ? [[one.id, one]] : [])));
    const change: SourceChange = { articles: [], decisions: [] };
    for (const article of wanted) {
      const savedAt = present.get(article.id)?.savedAt ?? null;
      change.articles.push({ id: article.id, article: { ...article, seed: true, savedAt } });
    }
    const shippedIds = new Set(shipped.articles.map(({ id }) => id));
    for (const [id, old] of present) {
      if (shippedIds.has(id) || !old.seed) continue;
      change.articles.push({ id, article: old.savedAt === null ? null : { ...old, seed: false } });
    }
    const seed = { hash: shipped.contentHash, articles: [...shippedIds] };
    await writer.change(change, null, { seed });
    return meta?.seed ? 'updated' : 'filled';
  }

  async function save(article: ArticleReading): ReturnType<Store['save']> {
    validate(article);
    const source = sourceOf(article, options.now());
    const { id } = source;
    readNamed(reader(), source);
    // What a save asks first, in one round.
    await reader().get([keys.article(id), keys.links(id), keys.decisions]);
    const [known] = await loadSources(reader(), [id]);
    if (known && known.savedAt !== null) return { article: id, added: { events: 0, entities: 0 }, again: true };
    const change: SourceChange = {
      articles: [{ id, article: known ? unitedSource(known, source) : source }],
      decisions: [],
    };
    const { events, entities } = await writer.change(change, {
      label: 'save',
      detail: shortened(article.title ?? article.url ?? id),
    });
    return { article: id, added: { events, entities }, again: known !== null };
  }

  async function remove(id: string): Promise<void> {
    const [source] = await loadSources(reader(), [id]);
    if (!source) return;
    const removed: DatedDecision = { kind: 'removed', article: id, at: options.now() };
    await writer.change(
      {
        articles: [{ id, article: null }],
        // Else the next update of the extension would bring it back.
        decisions: source.seed ? [{ subject: subjectOf(removed), decision: removed }] : [],
      },
      { label: 'remove', detail: shortened(source.title ?? source.url ?? id) },
    );
  }

  async function decide(decision: NewDecision): Promise<void> {
    const dated: DatedDecision[] = (await spelledOut(reader(), decision)).map((one) => ({ ...one, at: options.now() }));
    if (!dated.length) return;
    await writer.change(
      { articles: [], decisions: dated.map((one) => ({ subject: subjectOf(one), decision: one })) },
      { label: 'decide', detail: detailOf(decision) },
    );
  }

  const undoOf = (step: { label: NonNullable<StoreSummary['undo']>['label']; detail: string } | null | undefined) =>
    step ? { label: step.label, detail: step.detail } : null;

  return {
    get state() {
      return writer.state();
    },
    get reason() {
      return writer.reason();
    },
    writer,
    install: (shipped, { again = false } = {}) => queue(() => install(shipped, again)),
    save: (article) => queue(() => save(article)),
    remove: (id) => queue(() => remove(id)),
    decide: (decision) => queue(() => decide(decision)),
    undo: () => queue(async () => undoOf(await writer.step('undo'))),
    redo: () => queue(async () => undoOf(await writer.step('redo'))),
    erase: () => queue(() => writer.erase()),
    repair: (progress = {}) => queue(() => writer.rebuild(null, [], progress)),
    check: ({ deep = false } = {}) => queue(() => checkStore(writer, deep)),
    async hasArticle(article) {
      const [head] = await reader().get([keys.article(articleId(article))]);
      return head !== undefined;
    },
    entityView: (id, query, cursor = null) => entityView(reader(), id, query, cursor),
    dateView: (query, cursor = null) => dateView(reader(), query, cursor),
    async eventView(id) {
      return (await eventViews(await openShelf(reader()), [id]))[0] ?? null;
    },
    whyOne: (id) => whyOne(reader(), id),
    candidates: (id, cursor = null) => candidatesOf(reader(), id, cursor),
    search: (prefix, { limit = 10 } = {}) => search(reader(), prefix, limit),
    timeline: (query, cursor = null) => timeline(reader(), query, cursor),
    articles: (cursor = null) => articleList(reader(), cursor),
    articleView: (id) => articleView(reader(), id),
    async summary(): Promise<StoreSummary> {
      const state = writer.state();
      const readable = state === 'ready' || state === 'newer';
      const meta = readable ? writer.meta() : null;
      return {
        state,
        schemaVersion: meta?.schema ?? SCHEMA_VERSION,
        ...(meta?.counts ?? { articles: 0, entities: 0, events: 0 }),
        undo: undoOf(meta?.undo.at(-1)),
        bytes: meta?.bytes ?? null,
      };
    },
    transaction: () => (writer.state() === 'ready' ? writer.meta().txn : 0),
    async changedSince(transaction) {
      const { txn } = writer.meta();
      if (txn - transaction > LOG_LENGTH) return null;
      const wanted = Array.from({ length: Math.max(0, txn - transaction) }, (_, at) => transaction + 1 + at);
      const logs = await reader().get<LogRecord>(wanted.map(keys.log));
      if (logs.some((log, at) => log?.txn !== wanted[at])) return null;
      const all = (of: keyof Touched) => [...new Set(logs.flatMap((log) => log!.touched[of]))].sort();
      return { articles: all('articles'), entities: all('entities'), events: all('events') };
    },
    decisions: async () => (writer.state() === 'ready' ? nameDecisions(await decisionsNow()) : nameDecisions({})),
  };
}

/** @throws StoreError `invalid` when a span lies outside the text */
function validate({ text, reading }: ArticleReading): void {
  const spans = [
    ...reading.mentions,
    ...reading.roles,
    ...reading.dates,
    ...reading.claims,
    ...reading.events.flatMap(({ supports }) => supports),
  ];
  for (const { start, end } of spans) {
    if (!(start >= 0 && start <= end && end <= text.length)) {
      throw new StoreError('invalid', `the span ${start}-${end} lies outside the text`);
    }
  }
}

/** Undo's labels stand in the one record that every opening reads. */
function shortened(label: string): string {
  return label.length > 60 ? `${label.slice(0, 59)}…` : label;
}

function detailOf(decision: NewDecision): string {
  if ('spelling' in decision) return decision.spelling;
  return decision.kind === 'rename' ? decision.name : decision.kind;
}
