/** Names in quotation marks behind what is read and watched: «قناة "⟦القاهرة الإخبارية⟧"». */
import type { Candidate } from './candidate';
import { words } from './lexicon';
import { WORD_CLASS, type Line, type Word } from './words';

/** What is read, watched and listened to; with and without the article's reading («لقناة», «والصحيفة» is none). */
const MEDIA = words('قناة صحيفة جريدة مجلة موقع وكالة إذاعة شبكة فضائية يومية أسبوعية');
const CLOSING: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '”': '“' };
/** Words of such a name at most. */
const MOST_WORDS = 4;

/** The organisations of a line that a medium's word and quotation marks name. */
export function matchQuoted({ tokens, classes, all }: Line): Candidate[] {
  const found: Candidate[] = [];
  if (!(all & WORD_CLASS.quote) || !(all & WORD_CLASS.medium)) return found;
  for (let open = 1; open + 2 < tokens.length; open += 1) {
    if (!(classes[open]! & WORD_CLASS.quote) || !(classes[open - 1]! & WORD_CLASS.medium)) continue;
    const closing = CLOSING[tokens[open]!.word.text]!;
    let close = open + 1;
    while (close - open <= MOST_WORDS && tokens[close]?.word.kind === 'word') close += 1;
    if (close === open + 1 || tokens[close]?.word.text !== closing) continue;
    found.push({
      start: tokens[open + 1]!.start,
      end: tokens[close - 1]!.end,
      first: open + 1,
      last: close - 1,
      type: 'ORG',
      source: 'rule',
      confidence: 0.8,
      reason: 'full-name',
      entries: [],
      weak: false,
      alone: false,
    });
  }
  return found;
}

/** Works, operations, campaigns, slogans: what stands in quotation marks behind them is their title. */
const WORKS = words(`
فيلم مسلسل رواية كتاب قصيدة ديوان أغنية ألبوم مسرحية وثائقي برنامج بعنوان شعار هتاف وسم هاشتاغ هاشتاق عملية حملة مشروع مبادرة معرض مؤتمر ندوة
مناورات مناورة تمرين إعصار عاصفة متحور لعبة كلمة عبارة مصطلح تسمية جملة
`);
/** Words of such a title at most. */
const LONGEST_TITLE = 8;

/** The candidates that are not part of a title in quotation marks («فيلم "القاهرة والناس"»); the title whole may be one, of the other kind. */
export function outsideWorks({ tokens, classes, all }: Line, candidates: Candidate[]): Candidate[] {
  if (!(all & WORD_CLASS.quote)) return candidates;
  let kept = candidates;
  for (let open = 1; open + 2 < tokens.length; open += 1) {
    if (!(classes[open]! & WORD_CLASS.quote)) continue;
    if (!tokens[open - 1]!.word.readings.some(({ stem }) => WORKS.has(stem) || WORKS.has(stem.replace(/^ال/, ''))))
      continue;
    const closing = CLOSING[tokens[open]!.word.text]!;
    let close = open + 1;
    while (close - open <= LONGEST_TITLE && close < tokens.length && tokens[close]!.word.text !== closing) close += 1;
    if (tokens[close]?.word.text !== closing) continue;
    const inside = ({ first, last, type, source }: Candidate) =>
      open < first && last < close && source !== 'user' && type !== 'MISC';
    kept = kept.filter((candidate) => !inside(candidate));
    open = close;
  }
  return kept;
}

/** Whether a word is one for what is read and watched. */
export function isMedium({ readings }: Word): boolean {
  return readings.some(({ stem }) => MEDIA.has(stem));
}

/** Whether a mark opens a quotation. */
export function isOpening({ text }: Word): boolean {
  return CLOSING[text] !== undefined;
}
