/**
 * What the cards show: the store's answers, ready to draw. The store makes them, messages carry them, components take
 * them as props. Plain data (they cross a message), no markup, no localised words: those are the components' business.
 */
import type {
  EntityId,
  EntityType,
  EventStatus,
  EventType,
  Grain,
  IsoDate,
  LinkReason,
  Modality,
  ParticipantRole,
} from './model';

/** An entity by name, to print and to link. */
export interface EntityRef {
  id: EntityId;
  type: EntityType;
  name: string;
}

/** One article's words for a fact: `quote` is a slice of that article's text, always. */
export interface ReportView {
  article: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  publishedAt: IsoDate | null;
  quote: string;
  modality: Modality;
  speaker?: string;
  /** Other articles that carry near copies of the same text: they count as this one source. */
  copies: number;
}

/** A number that an article gives in an event. */
export interface ClaimView {
  value: number;
  /** A key of what is counted («killed», «percent»), or the Arabic word itself. */
  unit: string;
  modifier: 'exact' | 'about' | 'more-than' | 'less-than';
  /** Of whom, of what, where. */
  about: EntityRef[];
  asOf: IsoDate | null;
  speaker?: string;
  source: Omit<ReportView, 'quote' | 'modality' | 'copies'>;
  /** The words around the number: a slice of the article's text. */
  quote: string;
  /** `conflict`: another source gives an incompatible figure for the same day; `updated`: a later report gives another one. */
  state: 'stated' | 'conflict' | 'updated';
}

export interface EventView {
  id: string;
  type: EventType;
  headline: string;
  from: IsoDate | null;
  to: IsoDate | null;
  grain: Grain | null;
  status: EventStatus;
  unconfirmed: boolean;
  participants: (EntityRef & { role: ParticipantRole })[];
  places: EntityRef[];
  reports: ReportView[];
  /** Independent sources, near copies counted once. */
  sources: number;
  /** Numbers that they give; absent where there are none. */
  claims?: ClaimView[];
}

export interface RoleView {
  title: string;
  kind: 'office' | 'rank' | 'description';
  organisation: EntityRef | null;
  country: EntityRef | null;
  /** The first and last day on which an article attests it; null where the article is undated. */
  from: IsoDate | null;
  to: IsoDate | null;
  reports: ReportView[];
}

/** A page of a longer list: `next` fetches the following one, null at the end. */
export interface Paged<T> {
  items: T[];
  total: number;
  /** There are `total` or more: counting them all would take too long. */
  atLeast?: boolean;
  next: string | null;
}

export interface EntityView {
  entity: EntityRef & { nameEn?: string; within?: EntityRef };
  /** Whether the store has an article that names it. */
  known: boolean;
  roles: RoleView[];
  aliases: { text: string; count: number }[];
  /** Articles in the store that name it. */
  articles: number;
  events: Paged<EventView>;
  /** Named together with it most often. */
  together: (EntityRef & { count: number })[];
  /** Other readings of the clicked mark, when the choice is open. */
  candidates: (EntityRef & { reason: LinkReason; known: boolean })[];
}

/** Where a date's value comes from. */
export interface DateTraceView {
  /** The words it was worked out from, in the text's order. */
  words: string[];
  rule: string;
  reference: { day: IsoDate; from: 'published' | 'anaphora' } | null;
}

export interface DateView {
  text: string;
  from: IsoDate | null;
  to: IsoDate | null;
  grain: Grain;
  vague: boolean;
  calendar: 'gregorian' | 'hijri';
  trace: DateTraceView;
  /** Events whose interval meets the date's. */
  on: Paged<EventView>;
  /** The nearest events before and after. */
  around: EventView[];
}

/** An article of the store, as a line of a list. */
export interface ArticleView {
  id: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  publishedAt: IsoDate | null;
  /** Events that it tells of. */
  events: number;
  /** Whether it came with the extension. */
  seed: boolean;
}

/** A store's size and health, for the popup and the options page. */
export interface StoreSummary {
  state: 'ready' | 'filling' | 'missing' | 'newer' | 'broken';
  schemaVersion: number;
  articles: number;
  entities: number;
  events: number;
  /** What can be undone next, null when nothing can. */
  undo: { label: 'save' | 'remove' | 'decide' | 'import'; detail: string } | null;
  bytes: number | null;
}
