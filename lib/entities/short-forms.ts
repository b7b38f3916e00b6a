/** What a body is called for short: «هيئة الكوارث والطوارئ ⟦"آفاد"⟧», and letters with stops between them: «⟦يو.بي.إس⟧». */
import { byRule, NO_CANDIDATES, type Candidate } from './candidate';
import { words } from './lexicon';
import { WORD_CLASS, type Line, type Token } from './words';

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '(': ')' };
/** Latin letters as Arabic spells them. */
const LETTERS = words(
  'أي إيه بي سي دي إي إف جي جيه إتش آي كي كيه إل إم إن أو بيه كيو آر إس تي يو في دبليو إكس واي زد زي',
);

/** Adds to the names of a line the short forms that stand in quotation marks or brackets right behind a body's name. */
export function withShortForms({ tokens }: Line, names: Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { type, last } of names) {
    if (type !== 'ORG' || !isShortForm(tokens, last + 1)) continue;
    if (names.some((other) => other.first <= last + 2 && last + 2 <= other.last)) continue;
    found.push(byRule(tokens, last + 2, last + 2, { type: 'ORG', confidence: 0.75, reason: 'abbreviation' }));
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.first - b.first);
}

/** One word that no text uses as a common one, between marks. */
function isShortForm(tokens: Token[], open: number): boolean {
  const mark = tokens[open]?.word;
  const closing = mark?.kind === 'mark' ? CLOSING[mark.text] : undefined;
  const word = tokens[open + 1]?.word;
  if (!closing || word?.kind !== 'word' || tokens[open + 2]?.word.text !== closing) return false;
  return (
    word.folded.length > 2 && (word.sense === 'unknown' || word.sense === 'other') && !word.folded.startsWith('ال')
  );
}

/** The names of a line that are spelled letter by letter, a stop between two. */
export function matchSpelled({ tokens, classes, all }: Line): readonly Candidate[] {
  if (!(all & WORD_CLASS.end)) return NO_CANDIDATES;
  const found: Candidate[] = [];
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    if (!(classes[at]! & WORD_CLASS.end) || !isLetter(tokens[at - 1]!) || !joins(tokens, at)) continue;
    let last = at + 1;
    while (joins(tokens, last + 1) && last + 2 < tokens.length) last += 2;
    // «قال يو.وأضاف»: two letters at least, or three parts.
    if (isLetter(tokens[at + 1]!) || last > at + 1)
      found.push(byRule(tokens, at - 1, last, { type: 'ORG', confidence: 0.7 }));
    at = last;
  }
  return found;
}

function isLetter({ word }: Token): boolean {
  return LETTERS.has(word.folded);
}

/** A stop without a space on either side. */
function joins(tokens: Token[], at: number): boolean {
  const [before, stop, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (stop?.word.text !== '.' || before?.word.kind !== 'word' || after?.word.kind !== 'word') return false;
  return before.end === stop.start && after.start === stop.end;
}
