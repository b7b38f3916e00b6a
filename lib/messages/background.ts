/**
 * Requests to the background: one schema a request, checked where it is received; the types follow from
 * the schemas. What a page says reaches the background only through these. Answers are not checked: they come from our
 * own background.
 */
import * as v from 'valibot';
import type { MarkKind } from '../marks';
import type { DateMention, EntityDraft, Mention } from '../model';
import type {
  ArticleView,
  CandidateView,
  DateView,
  EntityRef,
  EntityView,
  EventView,
  Paged,
  StoreSummary,
  WhyView,
} from '../views';
import { MAX_TEXT } from './limits';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.object({ start: offset, end: offset });
const isoDate = v.pipe(v.string(), v.maxLength(32), v.regex(/^-?\d{4,6}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$/));
const words = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.maxLength(600));
const cursor = v.nullish(id);
const url = v.pipe(v.string(), v.maxLength(4_000));

const articleSpan = v.object({
  ...span.entries,
  headline: v.nullable(span),
  outlet: v.nullable(words),
  publishedAt: v.nullable(isoDate),
  publishedAtFrom: v.nullable(v.picklist(['given', 'jsonld', 'meta', 'url', 'visible', 'dateline', 'text'])),
  teasers: v.optional(v.array(span)),
});

const document = v.object({
  url,
  title: v.nullable(v.pipe(v.string(), v.maxLength(2_000))),
  author: v.nullish(words),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
  articles: v.pipe(v.array(articleSpan), v.maxLength(100)),
});

const scope = v.picklist(['page', 'site', 'everywhere']);

const decision = v.variant('kind', [
  v.object({ kind: v.literal('same'), spelling: words, entity: id }),
  v.object({ kind: v.literal('different'), spelling: words, entity: id }),
  v.object({ kind: v.literal('not-a-name'), spelling: words }),
  v.object({ kind: v.literal('rename'), entity: id, name: words }),
  v.object({ kind: v.literal('split'), a: id, b: id }),
  v.object({ kind: v.literal('join'), a: id, b: id }),
]);

/** Requests to the background. */
export const REQUESTS = {
  'page.annotate': document,
  'page.enabled': v.object({ url }),
  'page.saved': document,
  // The page itself has an article now, or no longer has one: its frames are to look again whether they are meant.
  'frames.look': v.object({}),
  'article.save': document,
  'article.remove': v.object({ article: id }),
  'card.entity': v.object({
    entity: id,
    spelling: v.nullish(words),
    near: v.nullable(isoDate),
    candidates: v.optional(v.array(v.object({ entity: id, reason: words }))),
    cursor,
  }),
  'card.date': v.object({
    text: words,
    from: v.nullable(isoDate),
    to: v.nullable(isoDate),
    grain: words,
    vague: v.boolean(),
    calendar: v.picklist(['gregorian', 'hijri']),
    trace: v.object({
      words: v.pipe(v.array(words), v.maxLength(20)),
      rule: words,
      reference: v.nullable(v.object({ day: isoDate, from: v.picklist(['published', 'anaphora']) })),
    }),
    cursor,
  }),
  'card.event': v.object({ event: id }),
  // An event's id, or that of a report in it: the event may have got another id.
  'event.why': v.object({ event: id }),
  'event.candidates': v.object({ event: id, cursor: v.nullish(v.pipe(v.string(), v.regex(/^\d{1,4}$/))) }),
  'store.summary': v.object({}),
  'store.undo': v.object({}),
  'store.decide': decision,
  'store.search': v.object({ words, limit: v.optional(v.pipe(v.number(), v.maxValue(100))) }),
  'store.timeline': v.object({
    entity: v.nullish(id),
    and: v.nullish(id),
    type: v.nullish(words),
    place: v.nullish(id),
    from: v.nullish(isoDate),
    to: v.nullish(isoDate),
    cursor,
  }),
  'store.articles': v.object({ cursor }),
  'store.restore': v.object({}),
  'store.erase': v.object({}),
  'store.repair': v.object({}),
  'switch.get': v.object({ url: v.nullish(url) }),
  'switch.set': v.object({ scope, url: v.nullish(url), on: v.boolean() }),
  'kind.set': v.object({ kind: v.picklist(['person', 'place', 'organisation', 'group', 'date']), shown: v.boolean() }),
} as const;

type Check = (payload: unknown) => { payload: unknown } | { wrong: string };

/** A check for each request: what is not in the schema is dropped. */
export function checkRequests(): Record<string, Check> {
  const check =
    (schema: v.GenericSchema): Check =>
    (payload) => {
      const parsed = v.safeParse(schema, payload);
      return parsed.success ? { payload: parsed.output } : { wrong: parsed.issues[0].message };
    };
  return Object.fromEntries(Object.entries(REQUESTS).map(([name, schema]) => [name, check(schema)]));
}

export type Requests = { [K in keyof typeof REQUESTS]: v.InferOutput<(typeof REQUESTS)[K]> };
export type RequestName = keyof Requests;

/** What `page.annotate` answers: offsets into the text that was sent. */
export interface PageAnnotation {
  mentions: Mention[];
  entities: EntityDraft[];
  dates: DateMention[];
  saved: boolean;
}

export interface Saved {
  article: string;
  added: { events: number; entities: number };
  /** Whether the store had it already. */
  again: boolean;
}

interface SearchResults {
  entities: (EntityRef & { alias?: string; articles: number })[];
  events: EventView[];
}

export interface Switches {
  page: boolean;
  site: boolean;
  everywhere: boolean;
}

/** The answers of the background. */
export interface Answers {
  'page.annotate': PageAnnotation;
  /** `frame`: the asking frame's number; `page`: the address of the page it stands in. */
  'page.enabled': { on: boolean; hidden: MarkKind[]; frame: number; page: string };
  'frames.look': boolean;
  'page.saved': boolean;
  'article.save': Saved;
  'article.remove': StoreSummary;
  'card.entity': EntityView;
  'card.date': DateView;
  'card.event': EventView | null;
  'event.why': WhyView | null;
  'event.candidates': Paged<CandidateView>;
  'store.summary': StoreSummary;
  'store.undo': StoreSummary;
  'store.decide': StoreSummary;
  'store.search': SearchResults;
  'store.timeline': Paged<EventView>;
  'store.articles': Paged<ArticleView>;
  'store.restore': StoreSummary;
  'store.erase': StoreSummary;
  'store.repair': StoreSummary;
  'switch.get': Switches;
  'switch.set': Switches;
  'kind.set': MarkKind[];
}
