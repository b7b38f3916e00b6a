/** What the background answers, apart from the browser: the engine and the store behind the messages. */
import type { Engine } from './engine';
import type { Answers, Requests } from './messages/background';
import type { ArticleSpan, EventType, Grain, LinkReason } from './model';
import { mainArticle } from './page-document';
import { StoreError } from './store/error';
import { FORMATS, type ExportFormat } from './store/exchange/formats';
import { importStore, type Imported } from './store/exchange/import';
import type { ShippedStore, Store } from './store/store';
import type { Progress } from './store/writer';

/** The requests that need neither tabs nor permissions. */
type ServiceRequest = Exclude<
  keyof Requests,
  'page.enabled' | 'frames.look' | 'switch.get' | 'switch.set' | 'kind.set'
>;

type RequestHandlers = {
  [K in ServiceRequest]: (payload: Requests[K]) => Promise<Answers[K]>;
};

export interface Service extends RequestHandlers {
  /** The whole store in a format, piece by piece; null for a format that is not known. */
  exportAs(format: string): AsyncIterable<string> | null;
  /** Unites the store with an export. Nothing is changed unless it ends well. */
  importFrom(chunks: AsyncIterable<string>, progress: Progress): Promise<Imported>;
}

export interface ServiceParts {
  engine: Engine;
  store: Store;
  /** The store that came with the extension. */
  shipped: () => Promise<ShippedStore>;
  /** Called after every change of the store. */
  changed: () => void;
}

export function createService({ engine, store, shipped, changed }: ServiceParts): Service {
  const knowledge = async () => ({ decisions: await store.decisions() });

  async function after<T>(work: Promise<T>): Promise<T> {
    const result = await work;
    changed();
    return result;
  }

  async function summaryAfter(work: Promise<unknown>) {
    await after(work);
    return store.summary();
  }

  async function isSaved(page: Pick<Requests['page.annotate'], 'url' | 'text' | 'articles'>): Promise<boolean> {
    const main = mainArticle(page);
    return main !== null && store.state === 'ready' && store.hasArticle({ url: page.url, text: main.text });
  }

  return {
    async 'page.annotate'(page) {
      const { url, text, articles } = page;
      const document = { id: url, url, text, articles: articles as ArticleSpan[] };
      const { mentions, entities, dates } = engine.annotate(document, await knowledge());
      return { mentions, entities, dates, saved: await isSaved(page) };
    },
    'page.saved': isSaved,
    async 'article.save'({ url, title, author = null, ...page }) {
      const main = mainArticle(page);
      if (!main) throw new StoreError('invalid', 'there is no article to save');
      const { text, article } = main;
      // Without the reader's decisions: the store lays them over the reading, so that they can be taken back.
      const reading = engine.read({ id: url, url, text, articles: [article] });
      const { outlet, publishedAt, publishedAtFrom } = article;
      return after(store.save({ text, title, outlet, url, publishedAt, publishedAtFrom, author, reading }));
    },
    'article.remove': ({ article }) => summaryAfter(store.remove(article)),
    'card.entity': ({ entity, spelling, near, candidates = [], cursor = null }) =>
      store.entityView(
        entity,
        { near, spelling, candidates: candidates as { entity: string; reason: LinkReason }[] },
        cursor,
      ),
    'card.date': ({ cursor = null, ...date }) => store.dateView({ ...date, grain: date.grain as Grain }, cursor),
    'card.event': ({ event }) => store.eventView(event),
    'event.why': ({ event }) => store.whyOne(event),
    'event.candidates': ({ event, cursor = null }) => store.candidates(event, cursor),
    'store.summary': () => store.summary(),
    'store.undo': () => summaryAfter(store.undo()),
    'store.decide': (decision) => summaryAfter(store.decide(decision)),
    'store.search': ({ words, limit = 10 }) => store.search(words, { limit }),
    'store.timeline': ({ and, type, cursor = null, ...query }) =>
      store.timeline({ ...query, both: and, type: (type ?? null) as EventType | null }, cursor),
    'store.articles': ({ cursor = null }) => store.articles(cursor),
    'store.restore': async () => summaryAfter(store.install(await shipped(), { again: true })),
    'store.erase': () => summaryAfter(store.erase()),
    exportAs: (format) => (Object.hasOwn(FORMATS, format) ? FORMATS[format as ExportFormat](store) : null),
    importFrom: (chunks, progress) => after(importStore(store, chunks, progress)),
    'store.repair': () => summaryAfter(store.repair()),
  };
}
