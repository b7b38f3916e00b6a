/** A dispatch's first words: «الرباط (أ ف ب) –», «لندن/دبي 5 يوليو (رويترز) -», «أبوظبي في 12 أكتوبر / وام /». They tell whence it comes. */
import { foldedSet } from '../lexicon';
import type { Word } from './word';

/** So many tokens a dateline may have: two cities, a day in both calendars, an agency spelt in letters, and their marks. */
const REACH = 20;
/** An agency's name in parentheses, spelt in letters at most. */
const IN_PARENTHESES = 5;
/** Words of no list («معا»، «وطنية»): a name of an outlet has no more. */
const UNKNOWN = 2;

const SMALL = foldedSet('في من يوم');

/**
 * The index of the first word behind a sentence's dateline, 0 where it has none. Names, days and unknown words stand in one, and no verb or event's
 * noun; a dash, two slashes or a colon behind the agency ends it.
 */
export function datelineEnd(words: readonly Word[]): number {
  let end = 0;
  let unknown = 0;
  let slashes = 0;
  let agency = false;
  for (let at = 0; at < Math.min(words.length - 1, REACH); at += 1) {
    const word = words[at]!;
    const next = words[at + 1]!;
    if (word.text === '(') {
      const close = words.slice(at + 1, at + 2 + IN_PARENTHESES).findIndex(({ text }) => text === ')');
      if (close < 0) return end;
      at += close + 1;
      agency = true;
      continue;
    }
    if (/^[-–—]+$/.test(word.text)) {
      // «الكويت - 14 - 5 (كونا) --», «السعودية - الكويت»: between numbers and two names it parts and does not end.
      const parts = /^\d/.test(next.text) || next.date || next.mark || (next.mention && !agency && !slashes);
      if (!parts) end = at + 1;
    } else if (/^\/+$/.test(word.text)) {
      slashes += word.text.length;
      if (slashes > 1 && !next.mark && !next.mention && !next.date) end = at + 1;
    } else if (word.text === ':') {
      if (!agency && !slashes && !end) return end;
      end = at + 1;
    } else if (!word.mark && !word.date && !SMALL.has(word.form) && !/^\d/.test(word.text)) {
      if (word.mention?.type === 'NORP' || (!word.mention && (word.verbs.length || word.nouns.length))) return end;
      // Behind the mark that ends it the news begins, which may begin with a name; «معا -» goes on with the outlet.
      if (end && !words.slice(at + 1, at + 1 + UNKNOWN).some(({ text }) => /^(?:[-–—]+|:)$/.test(text))) return end;
      if (!word.mention && (unknown += 1) > UNKNOWN) return end;
    }
  }
  return end;
}
