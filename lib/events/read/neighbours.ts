/** What the tables of homographs ask of a word's neighbours. */
import type { EventType } from '../../model';
import type { Word } from './word';

/** A word of two trades, and what settles which of them it has at a place. */
export interface Homograph {
  /** Stems or bases of the word. */
  words: ReadonlySet<string>;
  /** Whether the row holds for the word at this place. */
  holds: (words: readonly Word[], at: number) => boolean;
  /**
   * The type it has then; null for none at all; `noun` for what it is as a noun, and no verb; `verb` the other way round; `said` for
   * a verb of saying and no other.
   */
  type: EventType | null | 'noun' | 'verb' | 'said';
}

/** Whether a word is in a set, as written, without its conjunction or without all its clitics. */
export const has = (set: ReadonlySet<string>, word: Word | undefined): boolean =>
  !!word && (set.has(word.form) || set.has(word.base) || set.has(word.stem));

/** Whether one of the words from `from` to before `to` is in a set. */
export const near = (words: readonly Word[], from: number, to: number, set: ReadonlySet<string>): boolean =>
  words.slice(Math.max(0, from), to).some((word) => has(set, word));

/** Whether a verb may stand here before its subject: at the head of a clause, with a name or a noun behind it. */
export const headsClause = (words: readonly Word[], at: number): boolean => {
  const [before, next] = [words[at - 1], words[at + 1]];
  const opens = !before || before.mark || words[at]!.and || before.base === 'قد';
  return opens && !!next && (!!next.mention || next.definite || next.nouns.length > 0 || /^.{3,}ون$/.test(next.form));
};
