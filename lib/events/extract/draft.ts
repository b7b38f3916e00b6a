import type {
  ArticleSpan,
  EntityId,
  EventType,
  Grain,
  IsoDate,
  LocalEvent,
  Modality,
  Participant,
  RoleMention,
  Span,
} from '../../model';
import type { Names } from '../read/arguments';
import type { Body } from '../read/bodies';
import type { Pair } from '../read/pairs';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';
import type { Topic } from './followups';

/** A sentence as the rules read it. */
export interface Sentence extends Span {
  headline: boolean;
  words: Word[];
  segments: Segment[];
}

/** An article as the rules read it. */
export interface Reading {
  text: string;
  /** Index into the document's articles. */
  index: number;
  article: ArticleSpan;
  titles: RoleMention[];
  within: ReadonlyMap<EntityId, EntityId>;
  pair?: Pair;
  bodies?: readonly Body[];
  standing?: Names['standing'];
  sentences: Sentence[];
}

/** An event as one sentence tells it; `../coreference` joins the drafts that tell of one event. */
export interface Draft {
  /** A reference joins the event it speaks of, or is nothing. */
  kind: 'deed' | 'speech' | 'occasion' | 'reference';
  type: EventType;
  /** A reference's types, when more than one event may be meant. */
  mayBe?: readonly EventType[];
  /** Index of the sentence, and of the predicate's word in it. */
  sentence: number;
  at: number;
  /** Index of the clause that holds the predicate. */
  segment: number;
  from: IsoDate | null;
  to: IsoDate | null;
  grain: Grain | null;
  /** Whether a date of the text was attached, as against a bound. */
  dated: boolean;
  status: LocalEvent['status'];
  modality: Modality;
  participants: Participant[];
  places: EntityId[];
  speaker: EntityId | null;
  /** Told as earlier than the news: «وكان … قد». */
  earlier: boolean;
  confidence: number;
  predicate: string;
  objects: string[];
  /** Index of the noun that carries the meaning, or null. */
  noun: number | null;
  atHeadline: boolean;
  /** «المحادثات»: known from before. */
  definite: boolean;
  /** The verb's subject is a blow with the article: «أن الغارة استهدفت …». */
  refersBack?: boolean;
  /** What it tells befell somebody in a blow with the article: «قتلوا في القتال». */
  inKnown?: boolean;
  /** A reference that stands anywhere in its sentence: it needs an event of its own word. */
  loose?: boolean;
  /** A reference that only counts victims: they are those of the blow told just before, else of the article's news. */
  counted?: boolean;
  /** Words that only tell what these references tell: where one of them finds its event, they are its attribution. */
  echoes?: readonly Draft[];
  /** The nouns next to its predicate, comparable: «أطلق حملة», «انهيار سد». */
  things?: readonly string[];
  /** Folded nouns with the article of what a deed is done by or to: «القارب انقلب»، «استهدفت السيارة». */
  takenUp?: readonly string[];
  /** Of reported words: what they are about. */
  topic?: Topic;
  /** Too unsure to be told, but for what it goes on with. */
  weak?: boolean;
  /** Counts the victims of the news anew: «في حصيلة أولية». */
  toll?: boolean;
  /** The sentence turns to something else: «وفي سياق متصل». */
  turns?: boolean;
  /** Said by somebody of those whom the sentence before told of: «وقال رئيسها». */
  theirs?: boolean;
  /** Said by the text or the source that was told of: «وذكر البيان أن …». */
  sameText?: boolean;
  /** Said by somebody of no name who saw it: «وقال أحد الناجين». */
  witness?: boolean;
  /** A mere statement's deed to come: whoever announces it is its source. */
  announces?: Draft;
  /** A reference that says which event it means («الحريق الذي التهم الغابة»): where the article has told of none there, it is one. */
  described?: boolean;
  /** A reference that names the event by its place («زلزال أزمير»). */
  atPlace?: boolean;
  /** A reference by a verbal noun in construct with a thing or a name: «غرق القارب». */
  owner?: string;
  /** A noun whose coming is told: «ويأتي الحكم بعد …». */
  comes?: boolean;
  /** Called another than the known one: «زلزال آخر». */
  another?: boolean;
  /** The sentence turns to what has nothing to do with what was told: «وفي حادث منفصل». */
  elsewhere?: boolean;
  /** A meeting beside a larger one: «على هامش القمة». */
  aside?: boolean;
  /** Told as what came before the sentence's other events: «بعد ساعات من اغتيال …». */
  before?: boolean;
  /** The clause or phrase, for the headline. */
  words: Span;
}
