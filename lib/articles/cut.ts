import type { Span } from '../model';
import type { ClassifiedLine } from './classify';
import { keyOf } from './lines';
import { contentWords, coverage } from './words';

/** An article as its lines: what stood above it, its paragraphs, what stood below. */
export interface Section {
  /** The lines above the first paragraph, from the marker or the start of the document on. */
  header: ClassifiedLine[];
  headline: ClassifiedLine | null;
  /** First to last paragraph, with the subheadings, quotes and teasers between them. */
  body: ClassifiedLine[];
  /** Lines of the body that only link elsewhere, or are a page's furniture: those that something announces, and all. */
  marked: Span[];
  teasers: Span[];
  /** Source line, tags, signatures below the body. */
  footer: ClassifiedLine[];
}

/** A new article is at least so many words of prose; less than that after a marker is a notice. */
const LEAST_WORDS = 25;
/** So much of a headline's subject in the prose below it says that they belong together. */
const OWN_HEADLINE = 0.34;
/** A link's text has at least so many words; a subheading mostly has fewer. */
const TEASER_WORDS = 5;
const LONGEST_HEADLINE = 24;
/** How many paragraphs are looked at to tell what a text is about. */
const SUBJECT_PARAGRAPHS = 4;

/** Words that carry a text on («من جهته»); a news item does not open with them. */
const CARRIES_ON =
  /^(?:و(?!زير|زار|اشنطن|كال|فد|لي |لايه|فاه|قع|صل|صف|ضع|افق|قف|جه|عد|داد|رشه|ثيق|سط|سايل|ارسو|ول|حد|سيم|يست|يكي)\S+|ف(?:ي المقابل|ي السياق|ي سياق|ي غضون|ي هذا|ي الوقت|يما)|كما|كذلك|من جه|من جانب|من ناحيه|من المقرر|بدور|بحسب|هذا و|الي ذلك|يذكر|يشار|تجدر|جدير|جاء ذلك|لكن|غير ان|الا ان|علي صعيد|علي الرغم|رغم|بعد ذلك|ثم|اما|ايضا|خلال ذلك|في المقابل)/;

const carriesOn = (line: ClassifiedLine): boolean => CARRIES_ON.test(keyOf(line));

/** What is known of the first article before its lines are read. */
export interface KnownStart {
  headline: ClassifiedLine | null;
  /** Index of the first paragraph. */
  body: number;
}

/**
 * Cuts the lines of a document into articles; what belongs to none is left out.
 * @param start where the first article begins, when markup tells; null: the lines all stand below an article
 */
export function cutSections(lines: readonly ClassifiedLine[], start?: KnownStart | null): Section[] {
  const sections: Section[] = [];
  let from = 0;
  while (from < lines.length) {
    const first = sections.length === 0 && from === 0 && start !== null;
    const { section, next } = readSection(lines, from, first, first ? start : undefined);
    if (section) sections.push(section);
    from = next;
  }
  return sections;
}

/** Reads one article from line `from` on; `next` is where the following one may begin, always after `from`. */
function readSection(
  lines: readonly ClassifiedLine[],
  from: number,
  first: boolean,
  known?: KnownStart | null,
): { section: Section | null; next: number } {
  const start = known ?? findBody(lines, from, first);
  if (start === null) return { section: null, next: lines.length };
  const header = lines.slice(from, start.body);
  const teasers: Span[] = [];
  let last = start.body;
  let at = start.body;
  for (; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (endsBody(line)) {
      const paragraph = resumesAt(lines, start.body, at);
      if (paragraph === null) break;
      const resumed = withSubheading(lines, at, paragraph);
      for (const skipped of lines.slice(at, resumed)) teasers.push(skipped);
      at = resumed - 1;
    } else if (line.kind === 'notice') {
      // In an article about such matters it is a paragraph like others; below an article it is the site's.
      if (!proseFollows(lines, at)) break;
      last = at;
    } else if (isTeaser(line)) {
      teasers.push(line);
    } else if (line.kind === 'skip') {
      const end = endOfSkipped(lines, at);
      for (const skipped of lines.slice(at, end)) teasers.push(skipped);
      at = end - 1;
    } else if (line.kind === 'prose') {
      last = at;
    }
  }
  const next = Math.max(at, last + 1);
  // Short lines right below the last paragraph may be its list or signature; what furniture cuts off is none of it.
  while (last + 1 < next && isParagraph(lines[last + 1]!)) last += 1;
  const body = lines.slice(start.body, last + 1);
  const section: Section = {
    header,
    headline: start.headline,
    body,
    marked: withinBody(teasers, lines[last]!.end),
    teasers: withinBody([...teasers, ...unmarkedTeasers(body)], lines[last]!.end),
    footer: lines.slice(last + 1, endOfFooter(lines, next)),
  };
  if (!first && wordsOfProse(body) < LEAST_WORDS) return { section: null, next };
  return { section, next };
}

function withinBody(teasers: Span[], end: number): Span[] {
  return teasers
    .filter((teaser) => teaser.end <= end)
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}

/** The first paragraph's index and the headline above it, or null when nothing but furniture follows. */
function findBody(
  lines: readonly ClassifiedLine[],
  from: number,
  first: boolean,
): { headline: ClassifiedLine | null; body: number } | null {
  let headline = -1;
  let furniture = !first;
  let dropped = -1;
  // A stamp stands below the headline.
  let stamped = false;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line.kind === 'prose' && isStrongProse(line, first) && !(headline < 0 && looksLikeHeadline(lines, at))) {
      // Without a sign of page furniture every line is the text's own: nothing of it may be lost.
      if (furniture || dropped < 0) return { headline: lines[headline] ?? null, body: at };
      return { headline: dropped > headline ? (lines[headline] ?? null) : null, body: dropped };
    }
    if (line.kind === 'short' || line.kind === 'prose' || line.kind === 'media' || (line.kind === 'link' && !first)) {
      // «رام الله/ الأناضول» below a headline and its stamp: whence and from whom, and no nearer headline.
      const words = lines[headline]?.words ?? 0;
      const nearer = first
        ? words < 4 && line.words >= 4
        : !stamped || line.words > BYLINE_WORDS || line.words >= words;
      const better = headline < 0 || nearer;
      if (better && line.words <= LONGEST_HEADLINE && !line.bullet) {
        if (headline >= 0) dropped = dropped < 0 ? headline : Math.min(dropped, headline);
        headline = at;
        stamped = false;
      } else {
        if (dropped < 0) dropped = at;
        if (line.words >= PARAGRAPH_IN_HEADER && !line.bullet && first && !repeats(line, lines[headline])) {
          if (furniture) return { headline: lines[headline] ?? null, body: at };
          return { headline: dropped > headline ? (lines[headline] ?? null) : null, body: dropped };
        }
      }
    } else {
      furniture = true;
      stamped ||= headline >= 0 && line.stamp !== null;
    }
  }
  // A text without one sentence: its lines are the body, unless they are a page's furniture.
  const anyText = lines.findIndex((line, index) => index >= from && isParagraph(line));
  if (!first || anyText < 0) return null;
  return { headline: null, body: anyText };
}

const BYLINE_WORDS = 5;

function repeats(line: ClassifiedLine, headline: ClassifiedLine | undefined): boolean {
  return headline !== undefined && keyOf(line) === keyOf(headline);
}

/** A standfirst without a full stop still has more words than a caption. */
const PARAGRAPH_IN_HEADER = 14;

/** After the first article, prose must end as a sentence or be long: a list's titles are neither, unless they ask. */
function isStrongProse(line: ClassifiedLine, first: boolean): boolean {
  return first || (!line.bullet && ((line.closed && !isAskingTitle(line)) || line.words >= 30));
}

/** «حركة الملاحة.. ماذا تغير؟»: a link's title as often as a sentence. */
function isAskingTitle({ text, words }: ClassifiedLine): boolean {
  return words <= LONGEST_QUESTION && /[?؟]["'»”’)\s]*$/.test(text);
}
const LONGEST_QUESTION = 12;

/** A first line of prose that is short, does not end as a sentence, and stands above longer paragraphs. */
function looksLikeHeadline(lines: readonly ClassifiedLine[], at: number): boolean {
  const line = lines[at]!;
  const next = lines.slice(at + 1, at + 4).find((other) => other.kind === 'prose');
  return (
    line.words <= LONGEST_HEADLINE && !/[.…]["»”]?$/.test(line.text) && next !== undefined && next.words > line.words
  );
}

function isParagraph({ kind }: ClassifiedLine): boolean {
  return kind === 'prose' || kind === 'short' || kind === 'media';
}

/** Lines after which the article is over, unless its own prose goes on below. */
function endsBody({ kind, alone }: ClassifiedLine): boolean {
  return kind === 'list' || kind === 'source' || kind === 'tags' || kind === 'rules' || (kind === 'more' && alone);
}

function isTeaser({ kind, alone }: ClassifiedLine): boolean {
  return (
    (kind === 'more' && !alone) ||
    kind === 'link' ||
    kind === 'chrome' ||
    kind === 'credit' ||
    (kind === 'media' && !alone)
  );
}

/**
 * Whether the article goes on below the marker at `at`: the index of the paragraph it goes on with, or null when it is
 * over. A marker inside an article promotes something in a line or two; then the text carries on, with a connective or on
 * its own subject. A marker below an article is followed by a list, or by a headline and prose on that headline's subject.
 */
function resumesAt(lines: readonly ClassifiedLine[], body: number, at: number): number | null {
  let next = at + 1;
  while (next < lines.length && !(lines[next]!.kind === 'prose' && isStrongProse(lines[next]!, false))) next += 1;
  if (next === lines.length) return null;
  const between = lines.slice(at, next);
  if (between.some(({ kind }) => kind === 'tags' || kind === 'rules')) return null;
  if (between.some(({ kind }) => kind === 'source') && between.some(({ kind, alone }) => kind === 'more' && alone))
    return null;
  if (carriesOn(lines[next]!)) return next;
  const before = subjectOf(lines, body, at);
  const after = subjectOf(lines, next, Math.min(lines.length, next + 2 * SUBJECT_PARAGRAPHS));
  const headline = between.findLast(({ kind, bullet }) => (kind === 'short' || kind === 'link') && !bullet);
  const title = headline ? contentWords(headline.text) : new Set<string>();
  const own = coverage(title, after);
  if (own >= OWN_HEADLINE && own >= coverage(title, before)) return null;
  const box = lines[next]!.box;
  if (box && box === lines.slice(body, at).findLast(({ kind }) => kind === 'prose')?.box) return next;
  return coverage(after, before) >= SAME_SUBJECT ? next : null;
}

/** The subheading above the paragraph that an article goes on with, where both stand in one box and no list of titles does. */
function withSubheading(lines: readonly ClassifiedLine[], marker: number, paragraph: number): number {
  const above = lines[paragraph - 1]!;
  const { box } = lines[paragraph]!;
  const isOne = above.kind === 'short' && !above.bullet && above.words <= LONGEST_SUBHEADING;
  return isOne && box && above.box === box && paragraph - 1 > marker && lines[paragraph - 2]!.kind !== 'short'
    ? paragraph - 1
    : paragraph;
}
const LONGEST_SUBHEADING = 6;

/** How many lines may lie between two paragraphs of one text. */
const FAR = 12;

function proseFollows(lines: readonly ClassifiedLine[], at: number): boolean {
  for (const line of lines.slice(at + 1, at + FAR)) {
    if (line.kind === 'prose') return true;
    if (endsBody(line)) return false;
  }
  return false;
}

/** Two stretches of one article share so much of their words. */
const SAME_SUBJECT = 0.14;

function subjectOf(lines: readonly ClassifiedLine[], from: number, to: number): Set<string> {
  const words = new Set<string>();
  for (let at = from, paragraphs = 0; at < to && paragraphs < SUBJECT_PARAGRAPHS; at += 1) {
    if (lines[at]!.kind !== 'prose') continue;
    paragraphs += 1;
    for (const word of contentWords(lines[at]!.text)) words.add(word);
  }
  return words;
}

/** «تخطى … وواصل القراءة» runs to a line that ends with «نهاية», or over the short lines that follow. */
function endOfSkipped(lines: readonly ClassifiedLine[], at: number): number {
  for (let end = at + 1; end < Math.min(lines.length, at + LONGEST_SKIP); end += 1) {
    if (/(?:^| )نهايه$|^نهايه /.test(keyOf(lines[end]!))) return end + 1;
  }
  let end = at + 1;
  while (end < lines.length && lines[end]!.kind !== 'prose') end += 1;
  return end;
}
const LONGEST_SKIP = 16;

/** Link lines between paragraphs that nothing announces: two or more in a row, each as long as a headline. */
function unmarkedTeasers(body: readonly ClassifiedLine[]): Span[] {
  const teasers: Span[] = [];
  for (let at = 1; at < body.length; at += 1) {
    let end = at;
    while (end < body.length && isLinkLike(body[end]!)) end += 1;
    if (
      end - at >= 2 &&
      end < body.length &&
      body[end]!.kind === 'prose' &&
      body[at - 1]!.kind === 'prose' &&
      !/[:：]\s*$/.test(body[at - 1]!.text)
    ) {
      teasers.push(...body.slice(at, end));
    }
    at = Math.max(at, end - 1);
  }
  return teasers;
}

function isLinkLike({ kind, words, text, bullet }: ClassifiedLine): boolean {
  return kind === 'short' && words >= TEASER_WORDS && !bullet && !/[:،؛,]\s*$|^[-–—*"“«(\d]/.test(text);
}

function endOfFooter(lines: readonly ClassifiedLine[], from: number): number {
  let end = from;
  while (end < lines.length && (lines[end]!.kind === 'source' || lines[end]!.kind === 'tags')) end += 1;
  return end;
}

function wordsOfProse(body: readonly ClassifiedLine[]): number {
  return body.reduce((sum, line) => sum + (line.kind === 'prose' ? line.words : 0), 0);
}
