/** A dispatch's first words: «الرباط/ الأناضول -», «صنعاء - سبأ:», «المستقلة/-»: what stands beside the place is an agency or a paper. */
import { byRule, NO_CANDIDATES, type Candidate } from './candidate';
import { words } from './lexicon';
import { startsPerson } from './persons';
import { WORD_CLASS, type Line, type Token, type Word } from './words';

const PARTS = new Set(['/', '-', '–', '—', ':', '(', ')']);
const LONGEST = 2;

/** The agency in a line's dateline. @param place the last token of the place that starts at a token, -1 for none */
export function matchDateline({ tokens, all }: Line, place: (index: number) => number): readonly Candidate[] {
  if (!(all & WORD_CLASS.datelineMark)) return NO_CANDIDATES;
  const city = place(0);
  const from = skipParts(tokens, skipDay(tokens, city + 1));
  if (city >= 0 && from === city + 1) return NO_CANDIDATES;
  let last = from - 1;
  while (last + 1 < tokens.length && tokens[last + 1]!.word.kind === 'word') {
    last += 1;
    if (last - from >= LONGEST) return NO_CANDIDATES;
  }
  const end = skipParts(tokens, last + 1);
  const marks = tokens.slice(last + 1, end).map(({ word }) => word.text);
  // Without a place only the slash and the dash together tell («المستقلة/-»).
  const closed = city >= 0 ? marks.length > 0 : marks.includes('/') && marks.length > 1;
  if (!closed || last < from || place(from) === last || isByline(tokens, from, last)) return NO_CANDIDATES;
  return [byRule(tokens, from, last, { type: 'ORG', confidence: 0.75, reason: 'context' })];
}

/** «لندن: خالد العبدلي -»: who wrote it, not who sent it; the rules of persons name him. */
function isByline(tokens: Token[], first: number, last: number): boolean {
  return last > first && startsPerson(tokens[first]!.word) && !OUTLET_TAILS.has(tokens[last]!.word.folded);
}
const OUTLET_TAILS = words('نيوز برس نت أونلاين بوست تايمز بلس ميديا لايف اليوم');

/** The same without what joins a dateline: «دمشق-سانا أصدر …», a place and an agency that no space parts, is not one name. */
export function apartInDateline(line: Line, place: (index: number) => number, tagged: Candidate[]): Candidate[] {
  const whole = tagged[0];
  if (!whole || whole.first > 0 || whole.last < 2 || !(line.all & WORD_CLASS.datelineMark)) return tagged;
  const city = place(0);
  const joined = city >= 0 && whole.last > city + 1 && PARTS.has(line.tokens[city + 1]!.word.text);
  return joined ? tagged.slice(1) : tagged;
}

/** Whether a mark may end a dateline. */
export function isDatelineMark({ text }: Word): boolean {
  return PARTS.has(text);
}

/** «دير البلح ⟦11-12-2025⟧ وفا-», «أم روابة ⟦في 3-4-2026⟧ (سونا)-»: the day between the place and the agency. */
function skipDay(tokens: Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < MOST_OF_DAY && isDayPart(tokens[at]!)) at += 1;
  const last = at > from ? tokens[at - 1]!.word : null;
  return last && (last.kind === 'number' || MONTHS.has(last.folded)) ? at : from;
}
const MOST_OF_DAY = 8;
const MONTHS = words(`
يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول الثاني
جانفي فيفري أفريل ماي جوان جويلية أوت يوليوز غشت شتنبر نونبر دجنبر محرم صفر رجب شعبان رمضان شوال
`);

function isDayPart({ word: { kind, text, folded } }: Token): boolean {
  return kind === 'number' || folded === 'في' || MONTHS.has(folded) || /^[-/,،.]$/.test(text);
}

function skipParts(tokens: Token[], from: number): number {
  let at = from;
  while (at < tokens.length && PARTS.has(tokens[at]!.word.text)) at += 1;
  return at;
}
