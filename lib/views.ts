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

/** What two reports, or two events, have in common. */
export type ReasonView =
  /** `same`: the same days, `meet`: days that share some, `week`: an undated one, published in the same week. */
  | { kind: 'time'; how: 'same' | 'meet' | 'week'; from: IsoDate | null; to: IsoDate | null }
  /** As the first of the two writes them. */
  | { kind: 'words'; words: string[] }
  /** Without names where one report names a body of the state that the other names. */
  | { kind: 'parties'; names: EntityRef[] }
  /** Not `exact`: one of the places lies in another. */
  | { kind: 'place'; names: EntityRef[]; exact: boolean }
  /** Null: two types that reporters use for one act. */
  | { kind: 'type'; type: EventType | null }
  | { kind: 'story'; names: EntityRef[] }
  | { kind: 'news' }
  /** Both give it; told for the reader, it was not weighed. */
  | { kind: 'figure'; value: number; unit: string };

/** What speaks against two reports' being one event. */
export type ObjectionView =
  | 'article'
  | 'type'
  | 'date'
  | 'parties'
  | 'cast'
  | 'speaker'
  | 'place'
  | 'object'
  | 'said'
  | 'kind'
  | 'welcome'
  | 'rank';

/** How alike two sources of an event are. */
export interface TieView {
  /** Index of the other source. */
  to: number;
  /** 0 to 1: from one half on two reports are taken for one event. */
  score: number;
  /** Whether the rules or the reader joined them. */
  by: 'rules' | 'reader';
  /** The most telling first. */
  reasons: ReasonView[];
  objections: ObjectionView[];
}

/**
 * What an article with its near copies tells of an event, and what ties it to the event's other tellings. An article has
 * several where events of its own were joined.
 */
export interface SourceView {
  article: string;
  /** The id of a report of it: finds the event again when that has got another id. */
  local: string;
  /** Its words, a sentence each. */
  reports: ReportView[];
  /** The likeliest first. */
  ties: TieView[];
}

/** An event, and why its reports are one. */
export interface WhyView {
  event: EventView;
  /** The earliest first. */
  sources: SourceView[];
  /** How many more there are than are told here. */
  more: number;
}

/** An event that may be the same as another. */
export interface CandidateView {
  event: EventView;
  /** What both have in common. */
  reasons: ReasonView[];
  /** Whole days between them; 0 where they meet, null where a date is not known. */
  days: number | null;
  /** The reader has parted them. */
  parted: boolean;
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
