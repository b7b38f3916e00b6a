/** Ships by name: in quotation marks behind what they are («ناقلة النفط "⟦نجمة الشرق⟧"»), or unknown words behind it («السفينة ⟦ميرا ستار⟧»). */
import { NO_PART } from './behind-titles';
import { byRule, NO_CANDIDATES, type Candidate } from './candidate';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { FUNCTION_WORDS, NEWS_VERBS, words } from './lexicon';
import { CLOSING } from './quoted';
import { WORD_CLASS, type Line, type Token, type Word } from './words';

const VESSELS = words(
  'سفينة السفينة سفن السفن سفينتي السفينتين ناقلة الناقلة ناقلات ناقلتي فرقاطة الفرقاطة مدمرة المدمرة بارجة البارجة غواصة الغواصة باخرة الباخرة يخت اليخت زورق الزورق قارب القارب حاملة العبارة مروحية طراد الطراد',
);
/** Words between what it is and what it is called: its kind, its flag («سفينة الشحن اليونانية "…"»). */
const MOST_BETWEEN = 3;
const MOST_WORDS = 4;

/** Whether a ship is called by a word. */
export function isVessel({ readings }: Word): boolean {
  return readings.some(({ stem }) => VESSELS.has(stem));
}

/** The ships of a line. @param taken whether a listed name covers a token */
export function matchVessels({ tokens, classes, all }: Line, taken: (index: number) => boolean): readonly Candidate[] {
  if (!(all & WORD_CLASS.vessel)) return NO_CANDIDATES;
  const found: Candidate[] = [];
  for (let head = 0; head + 1 < tokens.length; head += 1) {
    if (!(classes[head]! & WORD_CLASS.vessel)) continue;
    const first = nameStart(tokens, head);
    const quoted = CLOSING[tokens[first]?.word.text ?? ''] !== undefined;
    const last = quoted ? quotedEnd(tokens, first) : unknownEnd(tokens, first, taken);
    if (last < 0) continue;
    found.push(byRule(tokens, quoted ? first + 1 : first, last, { type: 'MISC', confidence: 0.8, reason: 'context' }));
    head = last;
  }
  return found;
}

/** The token behind a head and what qualifies it: definite words, and one noun in the construct («سفينة ⟦شحن⟧ "…"»). */
function nameStart(tokens: Token[], head: number): number {
  let at = head + 1;
  while (at - head <= MOST_BETWEEN && /^ال.{2,}/.test(tokens[at]?.word.folded ?? '')) at += 1;
  if (at === head + 1 && KINDS.has(tokens[at]?.word.folded ?? '')) at += 1;
  return at;
}
const KINDS = words('شحن نفط ركاب حاويات غاز بضائع طائرات صيد حربية تجارية سياحية مساعدات إغاثة إنزال');

function quotedEnd(tokens: Token[], open: number): number {
  const closing = CLOSING[tokens[open]!.word.text]!;
  let close = open + 1;
  while (close - open <= MOST_WORDS && /^(?:word|latin|number)$/.test(tokens[close]?.word.kind ?? '')) close += 1;
  return close > open + 1 && tokens[close]?.word.text === closing ? close - 1 : -1;
}

/** Without quotation marks: words that no text uses and no grammar makes, behind a definite head alone. */
function unknownEnd(tokens: Token[], first: number, taken: (index: number) => boolean): number {
  if (!/^(?:[وفبك]?ال|لل)/.test(tokens[first - 1]!.word.folded)) return -1;
  const { folded = '' } = tokens[first]?.word ?? {};
  // «السفينة بزورقين»: what a single letter is written to.
  if (/^[بلك]/.test(folded) || /(?:ين|ان)$/.test(folded)) return -1;
  if (taken(first)) return -1;
  let last = first - 1;
  while (last - first < MOST_WORDS && isUnknown(tokens[last + 1]?.word)) last += 1;
  if (last === first && isLastWord(tokens, last + 1)) last += 1;
  // One word may be a verb that no lexicon has.
  return last > first || (last === first && folded.length > 4 && !/^[اي]|[تهن]$/.test(folded)) ? last : -1;
}

/** «السفينة ميلا ⟦ستار⟧ إلى»: a common word without the article, before what no noun phrase goes on with. */
function isLastWord(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word;
  if (word?.kind !== 'word' || !/^[^اوفبلكسيت].{2,}[^هةتنا]$/.test(word.folded)) return false;
  if (FUNCTION_WORDS.has(word.folded) || NEWS_VERBS.has(word.folded)) return false;
  const next = tokens[at + 1]?.word;
  return !next || next.kind !== 'word' || FUNCTION_WORDS.has(next.folded);
}

function isUnknown(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || (word.sense !== 'unknown' && word.sense !== 'person') || word.folded.length < 3)
    return false;
  const { folded } = word;
  if (ARABIC_GIVEN_NAMES.has(folded)) return true;
  return (
    !FUNCTION_WORDS.has(folded) && !NEWS_VERBS.has(folded) && !NO_PART.test(folded) && !/^(?:ال|[وفت]|است)/.test(folded)
  );
}
