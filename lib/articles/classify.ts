import { hashOf, phraseKey } from './keys';
import { keyOf, type Line, splitLines } from './lines';
import { matchPhrase, type PhraseHit, type PhraseKind } from './phrases';
import { ADDRESSES_READER } from './reader-words';
import { findStamp, type Stamp } from './stamp';

/**
 * - `prose`: a sentence or more; `short`: a headline, subheading, list item or caption
 * - `stamp`: little more than a day written out in full; `outlet`: no more than the outlet that signs
 * - `foreign`: no Arabic letter in it
 * - `notice`: speaks to the reader about the site
 * - `link`: nothing but a link to another page; only markup tells
 */
type LineKind = PhraseKind | 'prose' | 'short' | 'stamp' | 'outlet' | 'foreign' | 'notice' | 'link';

export interface ClassifiedLine extends Line {
  kind: LineKind;
  /** For phrases: the line says nothing else, so that it speaks of what follows. */
  alone: boolean;
  /** Begins with a list mark. */
  bullet: boolean;
  stamp: Stamp | null;
  /** What holds the line, where markup tells: lines of one box are one text rather than two. */
  box?: object | null;
}

/** A paragraph has at least so many words; below, it must end as a sentence does to count as prose. */
const PARAGRAPH_WORDS = 22;
const SENTENCE_WORDS = 7;
/** Beside a time stamp there is room for a section's name or an author's. */
const WORDS_BESIDE_STAMP = 5;
const SIGNATURE_WORDS = 6;

/** Keywords of a post below the text. */
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s،,]*){2,}$/u;
const BULLETS = '•●▪■◾◦‣·*⁃';
/** Not the tatweel: a row of them is a rule across the page. */
const ARABIC = /[\u0621-\u063F\u0641-\u064A\u066E-\u06D3]/;
/** «ليفانت نيوز- وكالات»، «بغداد/ وكالات»: who wrote it, as a line of its own. */
const AGENCIES: ReadonlySet<number> = new Set(['وكالات', 'ووكالات', 'الوكالات', 'والوكالات'].map(hashOf));

/** The lines of a text with what each of them is, looked at one by one. */
export function classifyLines(text: string): ClassifiedLine[] {
  const lines: ClassifiedLine[] = [];
  for (const line of splitLines(text)) lines.push(classifyLine(line));
  return lines;
}

/** What one line is. */
export function classifyLine(line: Line): ClassifiedLine {
  const { start, end, text, words, closed, first, last, toReader } = line;
  const bullet = BULLETS.includes(text[0]!);
  const hit = matchPhrase(line);
  const isArabic = ARABIC.test(text);
  // A sentence is no stamp, whatever day it names.
  const stamp = words <= 24 && (hit || !closed || !isArabic) ? findStamp(text) : null;
  const phrase = phraseOf(hit, stamp);
  const kind = phrase?.kind ?? kindOf(line, bullet, stamp, isArabic);
  const stamped = phrase !== null || kind === 'stamp' || kind === 'foreign';
  // Field by field: each one that is added to a spread object costs V8 most of a microsecond.
  return {
    start,
    end,
    text,
    words,
    closed,
    first,
    last,
    toReader,
    kind,
    alone: phrase?.alone ?? false,
    bullet,
    stamp: stamped ? stamp : null,
  };
}

/** The phrase that a line is; «نشر» and «تحديث» are one only beside a day, or alone. */
function phraseOf(phrase: PhraseHit | null, stamp: Stamp | null): PhraseHit | null {
  if (phrase?.kind !== 'published' && phrase?.kind !== 'updated') return phrase;
  return stamp || phrase.alone ? phrase : null;
}

/** What a line is that no phrase tells. */
function kindOf(line: Line, bullet: boolean, stamp: Stamp | null, isArabic: boolean): LineKind {
  if (HASHTAGS.test(line.text)) return 'chrome';
  if (isHousekeeping(line)) return 'notice';
  if (stamp && isBareStamp(line, stamp)) return 'stamp';
  if (!isArabic) return 'foreign';
  if (isSignature(line)) return 'outlet';
  return isProse(line, bullet) ? 'prose' : 'short';
}

function isProse({ words, closed }: Line, bullet: boolean): boolean {
  return words >= PARAGRAPH_WORDS || (closed && !bullet && words >= SENTENCE_WORDS);
}

const OF_THE_SITE =
  /(?:^|\s)(?:وال|بال|لل|و|ب|ل)?(?:ال)?(?:تعليق|تعليقات|تعليقاتك|تعليقاتكم|تعليقك|مشاركاتك|مشاركاتكم|موقع|موقعنا|خصوصيه|كوكيز|شروط|ارشادات|قواعد|ضوابط|حقوق|نشره|نشرتنا|بريد|بريدك|بريدكم|الكتروني|اشتراك|اشتراكك|تطبيق|تطبيقنا|حسابك|بياناتك|كلمه المرور|الفاظ|مسيءه|مسيئه|تجريح|ملفات تعريف)(?=\s|$)/g;

/** Comment policies, subscription boxes and cookie notices read like prose, but they speak to the reader about the site. */
function isHousekeeping(line: Line): boolean {
  if (!line.toReader) return false;
  const key = keyOf(line);
  return ADDRESSES_READER.test(key) && (key.match(OF_THE_SITE)?.length ?? 0) >= 2;
}

/** «17 ذو القعدة 1446 هـ»: the Saudi press sets it beside the civil day. */
const HIJRI_DAY =
  /\d{1,2} (?:من )?(?:محرم|صفر|ربيع \S+|جماد\S+ \S+|رجب|شعبان|رمضان|شوال|ذ[ويا] (?:القعده|الحجه)) (?:عام )?1[34]\d\d(?: ?ه(?=\s|$))?/g;

function isBareStamp(line: Line, stamp: Stamp): boolean {
  const rest = line.text.slice(0, stamp.start) + ' ' + line.text.slice(stamp.end);
  const wordsOfRest = phraseKey(rest)
    .replace(HIJRI_DAY, ' ')
    .split(' ')
    .filter(
      (word) => !/^\d*$|^(?:ص|م|ه|هـ|صباحا|مساء|am|pm|gmt|بتوقيت|الساعه|kst|utc|الموافق|الموافقه|المصادف)$/.test(word),
    );
  // A sentence that names a day is not a stamp, however short it is.
  return wordsOfRest.length <= WORDS_BESIDE_STAMP && !line.closed;
}

/** «ليفانت نيوز- وكالات» and the like; outlets that stand alone are told by their table (`cutArticles`). */
function isSignature({ words, last }: Line): boolean {
  return words <= SIGNATURE_WORDS && AGENCIES.has(last);
}
