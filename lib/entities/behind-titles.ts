/** People whose names nobody knows: two words behind an office that no text uses as common ones («وزيرة السكن ⟦نسرين بوقطاية⟧»). */
import { NO_CANDIDATES, type Candidate } from './candidate';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { AL_VERBS, FUNCTION_WORDS, NEWS_VERBS, OFFICES, RANKS } from './lexicon';
import { followsOffice } from './office-chain';
import { personCandidate } from './persons';
import { is, WORD_CLASS, type Line, type Token, type Word } from './words';

const MOST_PARTS = 4;

/**
 * The people of a line that stand right behind an office and its complement. What is a common word only a tagger's lexicon knows:
 * without one there are none. @param taken whether a listed name covers a token
 */
export function matchBehindTitles(
  { tokens, classes, all }: Line,
  taken: (index: number) => boolean,
): readonly Candidate[] {
  if (!(all & WORD_CLASS.title) || !(all & WORD_CLASS.part)) return NO_CANDIDATES;
  const found: Candidate[] = [];
  for (let first = 1; first + 1 < tokens.length; first += 1) {
    if (!isPart(tokens, classes, first, taken)) continue;
    // «وزير النقل السعيد سعيود»: with the article only what texts use for people, before a part without one.
    const { folded, sense } = tokens[first]!.word;
    if (folded.startsWith('ال') && (sense !== 'person' || tokens[first + 1]?.word.folded.startsWith('ال'))) continue;
    let last = first;
    while (last - first + 1 < MOST_PARTS && isPart(tokens, classes, last + 1, taken)) last += 1;
    if (last === first && isCommonSurname(tokens, first, taken)) last += 1;
    if (last > first && followsOffice(tokens, first)) {
      found.push(personCandidate(tokens, first, last, tokens[first]!.start, 0.7));
    }
    first = last;
  }
  return found;
}

/** «وزير الري سفيان ⟦شايب⟧،»: a common word behind a first name is the surname where nothing but it can stand before what follows. */
function isCommonSurname(tokens: Token[], first: number, taken: (index: number) => boolean): boolean {
  const [given, word, next] = [tokens[first]!.word, tokens[first + 1]?.word, tokens[first + 2]?.word];
  if (given.sense !== 'person' || word?.kind !== 'word' || taken(first + 1) || word.folded.length < 4) return false;
  const { folded } = word;
  if (is(word, WORD_CLASS.grammar | WORD_CLASS.newsVerb | WORD_CLASS.rank) || AL_VERBS.has(folded)) return false;
  if (is(word, WORD_CLASS.wholeOffice) || NO_PART.test(folded) || /^(?:[وفبلسيت]|ال)/.test(folded)) return false;
  return !next || next.kind !== 'word' || is(next, WORD_CLASS.grammar | WORD_CLASS.wholeOffice);
}

/** Whether a token may be part of a name: a word of that class that no listed name covers, or the second half of one. */
function isPart(
  tokens: readonly Token[],
  classes: readonly number[],
  index: number,
  taken: (index: number) => boolean,
): boolean {
  if (index >= classes.length) return false;
  // «ذبيح الله», «نظام الدين».
  const { folded } = tokens[index]!.word;
  if (index > 0 && (folded === 'الله' || folded === 'الدين'))
    return !taken(index) && isPart(tokens, classes, index - 1, taken);
  return (classes[index]! & WORD_CLASS.part) !== 0 && !taken(index);
}

/** A word that may be part of a name: unknown to the lexicon or a person's, and no verb, phrase or title by its form. */
export function mayBePart({ kind, folded, sense }: Word): boolean {
  if (kind !== 'word' || folded.length < 3 || (sense !== 'unknown' && sense !== 'person')) return false;
  if (ARABIC_GIVEN_NAMES.has(folded)) return true;
  if (FUNCTION_WORDS.has(folded) || NEWS_VERBS.has(folded) || AL_VERBS.has(folded)) return false;
  if (OFFICES.has(folded) || RANKS.has(folded)) return false;
  return !NO_PART.test(folded) && !folded.startsWith('و') && !(folded.endsWith('ه') && sense !== 'person');
}

/** Futures, plurals, attached pronouns and prepositions: forms that grammar makes and no lexicon can hold. */
export const NO_PART =
  /^(?:س[يتن]|لل|لا.{3}|[وف]?ل[يتن]|[وف]?بال|[وف]?كال|وال|[وف]س?[يت]|[يتن].{3,}ون?$)|^.{3,}(?:هم|ها|هما|كم|[^اي]نا|وا|ات|تان|تين|تهم)$|^[وفبل](?=ال)/;
