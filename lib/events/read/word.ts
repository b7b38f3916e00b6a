import type { DateMention, Mention, Span } from '../../model';
import type { EventNoun, VerbReading } from '../lexicon';

/** A token of a sentence with what the lexicon, the names and the dates say of it. */
export interface Word extends Span {
  /** The token as written. */
  text: string;
  /** Folded, proclitics included. */
  form: string;
  /** Folded, without و and ف. */
  base: string;
  /** Whether و or ف was cut off. */
  and: boolean;
  mark: boolean;
  verbs: VerbReading[];
  /** سـ before the verb. */
  future: boolean;
  /** ل before an imperfect: «ليبحث». */
  purpose: boolean;
  nouns: EventNoun[];
  /** The noun without proclitics and article. */
  stem: string;
  /** ب، ل or ك before the noun. */
  preposition: string;
  definite: boolean;
  /** The outermost mention it stands in. */
  mention: Mention | null;
  /** The date it stands in. */
  date: DateMention | null;
  /** The text has a damma where a passive verb has it. */
  damma: boolean;
}
