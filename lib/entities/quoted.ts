/** Names in quotation marks behind what is read and watched: «قناة "⟦القاهرة الإخبارية⟧"». */
import { byRule, NO_CANDIDATES, type Candidate } from './candidate';
import { FUNCTION_WORDS, words } from './lexicon';
import { WORD_CLASS, type Line, type Token, type Word } from './words';

/** What is read, watched and listened to; with and without the article's reading («لقناة», «والصحيفة» is none). */
const MEDIA = words('قناة صحيفة جريدة مجلة موقع وكالة إذاعة شبكة فضائية يومية أسبوعية');
/** Groups and bodies whose name may stand in quotation marks behind their head («حزب «القوات اللبنانية»»). */
const GROUPS = words(
  'حزب حركة تيار كتلة جماعة تنظيم منظمة جمعية مؤسسة شركة مجموعة مركز معهد كتائب ائتلاف تحالف جبهة نادي بوابة إذاعة منصة تطبيق حملة اتحاد رابطة',
);
/** Forces and missions: adjectives may part them from their name, which is short («مهمة "أسبيدس"»). */
const MISSIONS = words('مهمة بعثة قوة وحدة فرقة كتيبة لواء ميليشيا مليشيا فصيل');
/** «قال مصدر لـ"المصدر أونلاين"»: the one who is told. */
const TO = /^ل$/;
/** What closes the quotation that a mark opens. */
export const CLOSING: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '”': '“' };
/** Words of such a name at most. */
const MOST_WORDS = 4;

/** The organisations of a line that a medium's word and quotation marks name. */
export function matchQuoted({ tokens, classes, all }: Line): readonly Candidate[] {
  if (!(all & WORD_CLASS.quote) || !(all & WORD_CLASS.medium)) return NO_CANDIDATES;
  const found: Candidate[] = [];
  for (let open = 1; open + 2 < tokens.length; open += 1) {
    if (!(classes[open]! & WORD_CLASS.quote) || !(classes[open - 1]! & WORD_CLASS.medium)) continue;
    const closing = CLOSING[tokens[open]!.word.text]!;
    let close = open + 1;
    while (close - open <= MOST_WORDS && tokens[close]?.word.kind === 'word') close += 1;
    if (close === open + 1 || tokens[close]?.word.text !== closing) continue;
    if (TO.test(tokens[open - 1]!.word.folded) && !(isTold(tokens, open) && isTitleLike(tokens, open, close))) continue;
    if (isMission(tokens[open - 1]!.word) && !isShort(tokens, open, close)) continue;
    found.push(byRule(tokens, open + 1, close - 1, { type: 'ORG', confidence: 0.8 }));
  }
  return found;
}

function isMission({ readings }: Word): boolean {
  return (
    !readings.some(({ stem }) => GROUPS.has(stem) || MEDIA.has(stem)) && readings.some(({ stem }) => MISSIONS.has(stem))
  );
}

function isShort(tokens: Token[], open: number, close: number): boolean {
  return close - open <= 3 && !tokens.slice(open + 1, close).some(({ word }) => FUNCTION_WORDS.has(word.folded));
}

/** Whether someone says something before «لـ"…"»: then what is quoted is the paper or the channel that is told. */
function isTold(tokens: Token[], open: number): boolean {
  for (let at = open - 2; at >= 0 && open - at <= MOST_BEFORE; at -= 1) {
    const { folded } = tokens[at]!.word;
    if (SAYING.test(folded)) return true;
  }
  return false;
}
/** A definite noun or a medium's word first, and no grammar in it: «الشرق الأوسط», but «إعادة تأكيد التزامه». */
function isTitleLike(tokens: Token[], open: number, close: number): boolean {
  const { folded } = tokens[open + 1]!.word;
  if (!folded.startsWith('ال') && !MEDIA.has(folded) && !GROUPS.has(folded)) return false;
  return !tokens.slice(open + 1, close).some(({ word }) => FUNCTION_WORDS.has(word.folded));
}
const MOST_BEFORE = 14;
const SAYING =
  /^[وف]?[يتا]?(?:قال|قول|صرح|اكد|وكد|اوضح|وضح|كشف|افاد|فيد|ذكر|اضاف|ضيف|اشار|شير|بين|تحدث|روي)(?:ت|وا)?$|^(?:[وفب]?(?:ال)?(?:تصريح|حديث|مقابله|حوار|تصريحات))$/;

/** Works, operations, campaigns, slogans: what stands in quotation marks behind them is their title. */
const WORKS = words(`
فيلم مسلسل رواية كتاب قصيدة ديوان أغنية ألبوم مسرحية وثائقي برنامج بعنوان شعار هتاف وسم هاشتاغ هاشتاق عملية حملة مشروع مبادرة معرض مؤتمر ندوة
مناورات مناورة تمرين إعصار عاصفة متحور لعبة كلمة عبارة مصطلح تسمية جملة
`);
/** Words of such a title at most. */
const LONGEST_TITLE = 8;

/** The candidates that are not part of a title in quotation marks («فيلم "القاهرة والناس"»); the title whole may be one, of the other kind. */
export function outsideWorks({ tokens, classes, all }: Line, candidates: Candidate[]): Candidate[] {
  if (!(all & WORD_CLASS.quote) || !(all & WORD_CLASS.work)) return candidates;
  let kept = candidates;
  for (let open = 1; open + 2 < tokens.length; open += 1) {
    if (!(classes[open]! & WORD_CLASS.quote) || !(classes[open - 1]! & WORD_CLASS.work)) continue;
    const closing = CLOSING[tokens[open]!.word.text]!;
    let close = open + 1;
    while (close - open <= LONGEST_TITLE && close < tokens.length && tokens[close]!.word.text !== closing) close += 1;
    if (tokens[close]?.word.text !== closing) continue;
    kept = outside(kept, open, close);
    open = close;
  }
  return kept;
}

/** The candidates that do not lie between two tokens; the reader's own and works do at will. */
function outside(candidates: Candidate[], open: number, close: number): Candidate[] {
  return candidates.filter(
    ({ first, last, type, source }) => !(open < first && last < close && source !== 'user' && type !== 'MISC'),
  );
}

/** Whether what stands in quotation marks behind a word is the title of a work. */
export function isWork({ readings }: Word): boolean {
  return readings.some(({ stem }) => WORKS.has(stem) || WORKS.has(stem.replace(/^ال/, '')));
}

/** Whether a word is one for what is read and watched. */
export function isMedium({ readings, folded }: Word): boolean {
  return readings.some(({ stem }) => MEDIA.has(stem) || GROUPS.has(stem) || MISSIONS.has(stem)) || TO.test(folded);
}

/** Whether a mark opens a quotation. */
export function isOpening({ text }: Word): boolean {
  return CLOSING[text] !== undefined;
}
