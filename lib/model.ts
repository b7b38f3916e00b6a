/**
 * The nouns that the engine, the store and the cards share. Types only; every offset is a UTF-16 code unit into the
 * text of the document it belongs to, half open, so that `text.slice(start, end)` is what the span says.
 */

export interface Span {
  start: number;
  end: number;
}

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or, where a page gives it, `YYYY-MM-DDTHH:MM`. */
export type IsoDate = string;

/** As CONTRACT.md: GPE has a government, NORP is a nationality or a group of people. */
export type EntityType = 'PER' | 'GPE' | 'LOC' | 'ORG' | 'NORP' | 'MISC';

export type Grain =
  'minute' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century' | 'range';

/** Where an article's day of publication was found. */
export type PublishedFrom = 'given' | 'jsonld' | 'meta' | 'url' | 'visible' | 'dateline' | 'text' | null;

/** An article inside a document: the span of its body, and what is known about it. */
export interface ArticleSpan extends Span {
  headline: Span | null;
  outlet: string | null;
  publishedAt: IsoDate | null;
  publishedAtFrom: PublishedFrom;
  /** Lines inside the body that only link elsewhere: they are read neither for events nor for the subject. */
  teasers?: Span[];
}

/** What the engine reads. A document may hold several articles; a page that was already cut brings them along. */
export interface SourceDocument {
  id: string;
  text: string;
  publishedAt?: IsoDate | null;
  url?: string | null;
  articles?: ArticleSpan[];
}

/** How a date's value was worked out, for the card: the words, the rule, the reference. */
export interface DateTrace {
  /** The name of the rule in the table, for example `weekday-next`. */
  rule: string;
  /** The words that decided: the expression itself, and cue words outside it («سيلتقي»). */
  cues: Span[];
  /** The day that was counted from, and whence: the publication date, or an earlier date in the text. */
  reference: { day: IsoDate; from: 'published' | 'anaphora' } | null;
}

export interface DateMention extends Span {
  /** First and last day (inclusive), null where the text does not settle it. */
  from: IsoDate | null;
  to: IsoDate | null;
  grain: Grain;
  vague?: boolean;
  calendar: 'gregorian' | 'hijri';
  /** Whether the value depends on a reference date. */
  relative: boolean;
  trace: DateTrace;
}

/**
 * A canonical entity's id. It is a function of the name alone, never of the order in which articles came:
 * from the gazetteer (`gpe:iraq`) or from the folded full name (`per:يحيي رسول`).
 */
export type EntityId = string;

/** Why a mention was taken for an entity, for the card. */
export type LinkReason =
  | 'gazetteer'
  | 'full-name'
  | 'surname'
  | 'title'
  | 'abbreviation'
  | 'apposition'
  | 'nisba'
  | 'transliteration'
  | 'user'
  | 'context';

export interface Mention extends Span {
  type: EntityType;
  entity: EntityId;
  /** 0 to 1. What lies below the threshold of `annotate` is not returned at all. */
  confidence: number;
  reason: LinkReason;
  /** Other entities it may mean; present only when the choice is open. */
  candidates?: { entity: EntityId; reason: LinkReason }[];
  /** A capital that acts for its state: the entity that takes part in events. */
  metonymFor?: EntityId;
  /** A nationality's country, so that events may name the state («الجيش العراقي»). */
  country?: EntityId;
}

/** A title borne by a person in one place of the text. */
export interface RoleMention extends Span {
  /** The bearer. */
  entity: EntityId;
  title: string;
  organisation?: EntityId;
  country?: EntityId;
  kind: 'office' | 'rank' | 'description';
}

/** An entity as one document knows it. */
export interface EntityDraft {
  id: EntityId;
  type: EntityType;
  name: string;
  nameEn?: string;
  /** Spellings met in this document, canonical one included, without proclitics. */
  aliases: string[];
  /** A nationality's country, an organisation's state, a city's country. */
  within?: EntityId;
  /**
   * The document names it in part only («أوستن», «رئيس الوزراء العراقي»): the id is provisional, a function of the words,
   * and the store settles it against full names and dated roles whenever it reads.
   */
  partial?: 'surname' | 'title';
}

/** What `annotate` says of a document. All lists are in the order of their start. */
export interface Annotation {
  articles: ArticleSpan[];
  entities: EntityDraft[];
  mentions: Mention[];
  roles: RoleMention[];
  dates: DateMention[];
}

/** PLOVER 2.0 (github.com/openeventdata/PLOVER), and two of our own. */
export type EventType =
  | 'AGREE' | 'CONSULT' | 'SUPPORT' | 'COOPERATE' | 'AID' | 'RETREAT'
  | 'REQUEST' | 'ACCUSE' | 'REJECT' | 'THREATEN' | 'PROTEST' | 'SANCTION'
  | 'MOBILIZE' | 'COERCE' | 'ASSAULT' | 'CONCEDE'
  | 'STATEMENT' | 'DISASTER'; // prettier-ignore

export type EventStatus = 'happened' | 'planned' | 'cancelled' | 'unknown';
export type Modality = 'asserted' | 'planned' | 'claimed' | 'denied' | 'hypothetical';
export type ParticipantRole = 'actor' | 'recipient' | 'speaker';

export interface Participant {
  entity: EntityId;
  role: ParticipantRole;
}

/** The sentence that tells of an event. */
export interface Support extends Span {
  /** Index into the document's articles. */
  article: number;
  speaker?: EntityId;
  modality: Modality;
}

/** An event as one article tells it. */
export interface LocalEvent {
  type: EventType;
  headline: string;
  from: IsoDate | null;
  to: IsoDate | null;
  grain: Grain | null;
  status: EventStatus;
  participants: Participant[];
  places: EntityId[];
  supports: Support[];
  /** Index into the document's articles. */
  article: number;
  /** 0 to 1; events under the threshold are marked unconfirmed or left out. */
  confidence: number;
  /** The predicate's lemma («استأنف»), for merging and for explaining. */
  predicate: string;
  /** Folded content words of the object («محادثات», «هجوم»), for merging. */
  objects: string[];
  /** Of something done: the rare names that its article's story goes by, for merging. */
  story?: EntityId[];
  /** It is its article's news, told in the headline or the lead. */
  news?: true;
}

/** A number the text states. */
export interface Claim extends Span {
  /** Index into the document's articles. */
  article: number;
  /** What the number is about: a key that is equal for the same quantity. */
  subject: string;
  value: number;
  unit: string;
  modifier: 'exact' | 'about' | 'more-than' | 'less-than';
  asOf: IsoDate | null;
  /** How the text sets it beside a figure told before: against it, by another teller («لكن … قال»), or grown from it («ارتفعت إلى»). */
  stance?: 'against' | 'grown';
  /** Index into the document's local events. */
  event?: number;
}

/** All that the engine gets out of one document. */
export interface Reading extends Annotation {
  events: LocalEvent[];
  claims: Claim[];
}

/** What the reader has decided about names; it outranks every rule. Spellings are folded (`lib/text/fold`). */
export interface NameDecisions {
  /** A spelling that stands for an entity. */
  same: { spelling: string; entity: EntityId }[];
  /** A spelling that does not stand for an entity. */
  different: { spelling: string; entity: EntityId }[];
  /** A spelling that is no name. */
  notNames: string[];
}

/** What the engine may know beyond the text. Everything optional: the engine works with none of it. */
export interface Knowledge {
  decisions?: NameDecisions;
}
