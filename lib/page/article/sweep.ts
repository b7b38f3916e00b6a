/** Goes through the blocks in page order and says which are the article's, and as what. */
import { type ClassifiedLine, classifyLine } from '../../articles/classify';
import { cutSections, type Section } from '../../articles/cut';
import { lineOf } from '../../articles/lines';
import type { BlockRole } from '../reading';
import type { RawBlock } from './blocks';
import type { Forgiveness } from './container';

/** A block as a line of the page's text. */
interface PageLine extends ClassifiedLine {
  block: RawBlock;
}

/** An article as blocks with their roles, in page order. */
export interface SweptArticle {
  headline: RawBlock | null;
  parts: { block: RawBlock; role: BlockRole }[];
  /** The lines above and below the body, where time stamps and sources stand. */
  section: Section;
}

export interface SweepInput {
  blocks: readonly RawBlock[];
  title: RawBlock | null;
  /** What holds the article's paragraphs. */
  container: Element;
  forgiven: Forgiveness;
}

/** The page's article first, then those that follow it on the same page. */
export function sweep(input: SweepInput): SweptArticle[] {
  const lines = linesOf(input);
  const [own, ...rest] = segments(lines, input);
  const articles: SweptArticle[] = [];
  if (own) articles.push(...readSegment(own, input, true));
  for (const segment of rest) articles.push(...readSegment(segment, input, false));
  return articles;
}

/** From the headline on (or from the container on, where there is none), all blocks as lines. */
function linesOf({ blocks, title, container, forgiven }: SweepInput): PageLine[] {
  const first = blocks.findIndex(({ element }) => container.contains(element));
  const from = title && title.index <= Math.max(first, 0) + FAR_TITLE ? title.index : first;
  let at = 0;
  const lines = blocks.slice(Math.max(from, 0)).map((block): PageLine => {
    const line = classifyLine(lineOf(block.text, at));
    at = line.end + 1;
    return { ...line, block, box: block.element.parentElement, kind: kindOf(block, line, forgiven) };
  });
  return lines.map((line, index) =>
    isSummary(line, lines[index - 1], container) ? { ...line, kind: 'link' as const } : line,
  );
}
const FAR_TITLE = 40;

/** The line or two below a linked headline, in a box of their own inside the container: a card, not a paragraph. */
function isSummary({ kind, block }: PageLine, above: PageLine | undefined, container: Element): boolean {
  if ((kind !== 'prose' && kind !== 'short') || above?.kind !== 'link' || above.words < 4) return false;
  const box = block.element.parentElement;
  return box !== null && box !== container && container.contains(box) && box.contains(above.block.element);
}

/** What the markup says overrules what the words say. */
function kindOf(block: RawBlock, line: ClassifiedLine, forgiven: Forgiveness): ClassifiedLine['kind'] {
  const { linked, text, caption, heading, quote } = block;
  const heads = line.kind === 'list' || line.kind === 'tags' || (line.kind === 'more' && line.alone);
  if (!forgiven(block.suspect) && !(quote && !block.suspect!.final)) return heads ? line.kind : 'chrome';
  if (caption && !quote) return 'credit';
  // The link that skips a promotion is not the promotion; a post's frame is not the post.
  if (heads || line.kind === 'rules' || line.kind === 'skip' || (quote && line.kind === 'chrome')) return line.kind;
  if (quote) return line.kind === 'prose' ? 'prose' : 'short';
  if (linked >= text.length * 0.7) return line.closed && line.words >= 12 && heading === 0 ? line.kind : 'link';
  const small = line.kind === 'short' || (line.kind === 'prose' && line.words <= CAPTION_WORDS);
  return (small && !isAuthor(line.text, block) && besidePicture(block)) || line.kind;
}

/** A caption may be a sentence; a paragraph that stands alone with a picture is longer. */
const CAPTION_WORDS = 16;

/**
 * A short line that shares its box with a picture and nothing else is the picture's caption; where a link of some length is in the
 * box as well, it is a card.
 */
function besidePicture({ element, text }: RawBlock): 'credit' | 'link' | null {
  let box: Element | null = element;
  for (let level = 0; box && level < 3; level += 1, box = box.parentElement) {
    // The first check spares the second, which would read whole articles again and again.
    if (box.childElementCount > MOST_BESIDE || box.textContent.length > text.length * 2 + 60) return null;
    if (!box.querySelector('img, picture, video, amp-img')) continue;
    const links = [...box.querySelectorAll('a[href]')];
    const isCard = links.some((link) => !link.contains(element) && !element.contains(link) && isTitle(link));
    return isCard ? 'link' : 'credit';
  }
  return null;
}

/** Elements in the box of a picture: itself, its caption, arrows and buttons. */
const MOST_BESIDE = 8;

function isTitle({ textContent }: Element): boolean {
  return textContent.trim().length > 15;
}

/** Writers have their picture beside them. */
function isAuthor(text: string, { element }: RawBlock): boolean {
  return BY.test(text) || /author|byline|writer/i.test(`${element.className} ${element.parentElement?.className}`);
}

const BY = /^(?:كتب(?:ت|ه)?|بقلم|إعداد|اعداد|تقرير|حوار|ترجمة|تحرير|by)\s*[:：/-]?\s/iu;

/** A page that loads one article below the other repeats the headline's markup: there the next one begins. */
function segments(lines: readonly PageLine[], { title }: SweepInput): PageLine[][] {
  const cuts = [0];
  if (title) {
    const like = signature(title);
    lines.forEach((line, index) => {
      const { block } = line;
      const same =
        title.heading === 0 ? false : block.heading === 1 || (title.heading > 0 && signature(block) === like);
      if (index > 0 && same && line.words >= 4 && block.text !== title.text && proseFollows(lines, index))
        cuts.push(index);
    });
  }
  return cuts.map((from, index) => lines.slice(from, cuts[index + 1] ?? lines.length));
}

function signature({ heading, element }: RawBlock): string {
  return `${heading} ${element.tagName} ${element.getAttribute('class') ?? ''}`;
}

const SOON = 12;
function proseFollows(lines: readonly PageLine[], at: number): boolean {
  return lines.slice(at + 1, at + SOON).filter(({ kind, block }) => kind === 'prose' && block.prose).length >= 2;
}

/** The articles of one stretch of the page: its own, and those that a marker sets apart from it. */
function readSegment(lines: readonly PageLine[], input: SweepInput, own: boolean): SweptArticle[] {
  const titled = lines[0]!.block.index === input.title?.index || !own;
  const headline = titled ? lines[0]! : null;
  const container = own ? input.container : null;
  const reach = own ? endOfContainer(lines, input.container) : lines.length;
  const body = firstParagraph(lines, titled ? 1 : 0, container, input.title);
  if (body === null || body >= reach) return [];
  const sections = cutSections(lines.slice(0, reach), { headline, body });
  const swept = sections.map((section, index) =>
    articleOf(section, lines, index === 0 ? container : null, index === 0 ? headline : null),
  );
  const below = cutSections(lines.slice(reach), null);
  swept.push(...below.map((section) => articleOf(section, lines, null, null)));
  return swept.filter((article, index) => (index === 0 && own) || isWorthy(article));
}

/** A further article on the page has at least two paragraphs and so many code units of prose. */
const LEAST_PROSE = 250;
function isWorthy({ parts, section }: SweptArticle): boolean {
  const prose = parts.filter(({ block, role }) => role !== 'caption' && block.prose);
  // Cards alternate between a link and a summary; an article has paragraphs one below the other.
  const runs = section.body.filter(({ kind }, index, body) => kind === 'prose' && body[index + 1]?.kind === 'prose');
  return runs.length > 0 && prose.reduce((sum, { block }) => sum + block.text.length, 0) >= LEAST_PROSE;
}

/** The index behind the last line that may be the article's own: the container's end, and its continuation in a sibling of its kind. */
function endOfContainer(lines: readonly PageLine[], container: Element): number {
  let end = lines.length;
  while (end > 0 && !container.contains(lines[end - 1]!.block.element)) end -= 1;
  while (end < lines.length && continues(lines[end]!, container)) end += 1;
  return end;
}

function continues({ block, kind }: PageLine, container: Element): boolean {
  const parent = container.parentElement;
  if (!parent || (kind !== 'prose' && kind !== 'short' && kind !== 'credit')) return false;
  let sibling: Element | null = block.element;
  while (sibling && sibling.parentElement !== parent) sibling = sibling.parentElement;
  if (!sibling || sibling.tagName !== container.tagName) return false;
  const names = (container.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
  return names.some((name) => sibling.classList.contains(name));
}

/** The first line of the body: a paragraph below the headline, in the container or right above it. */
function firstParagraph(
  lines: readonly PageLine[],
  from: number,
  container: Element | null,
  title: RawBlock | null,
): number | null {
  for (let at = from; at < lines.length; at += 1) {
    const { kind, words, block, text } = lines[at]!;
    const inside = container === null || container.contains(block.element);
    if (title && text === title.text) continue;
    if (kind === 'prose' && (inside || block.prose || words >= STANDFIRST_WORDS)) return startOfPoints(lines, at, from);
    if (kind === 'short' && words >= STANDFIRST_WORDS && (inside || (title && at - from < NEAR))) return at;
  }
  return null;
}
const STANDFIRST_WORDS = 9;

/** The points of a list above the body belong together, however short the first of them. */
function startOfPoints(lines: readonly PageLine[], at: number, from: number): number {
  let start = at;
  const { block, box } = lines[at]!;
  if (!block.item) return at;
  while (start > from) {
    const above = lines[start - 1]!;
    if (!above.block.item || above.box !== box || (above.kind !== 'short' && above.kind !== 'prose')) break;
    start -= 1;
  }
  return start;
}
const NEAR = 8;

function articleOf(
  section: Section,
  lines: readonly PageLine[],
  container: Element | null,
  known: PageLine | null,
): SweptArticle {
  const byStart = new Map(lines.map((line) => [line.start, line]));
  const skipped = new Set(section.marked.map(({ start }) => start));
  const headline = known ?? (section.headline && byStart.get(section.headline.start)!) ?? null;
  const parts: SweptArticle['parts'] = [];
  for (const { start } of section.header) {
    const line = byStart.get(start)!;
    if (line === headline) continue;
    if (line.kind === 'credit') parts.push({ block: line.block, role: 'caption' });
    else if (isByline(line)) parts.push({ block: line.block, role: 'byline' });
  }
  section.body.forEach(({ start }, index) => {
    const line = byStart.get(start)!;
    // Between the standfirst and the text stand author and day.
    const above = container !== null && !container.contains(line.block.element);
    const role =
      above && isByline(line) && !POST_SIGNATURE.test(line.text) ? 'byline' : roleOf(line, index === 0, container);
    if (role === 'caption' || (role && !skipped.has(start) && line.text !== headline?.text))
      parts.push({ block: line.block, role });
  });
  if (headline) parts.unshift({ block: headline.block, role: 'headline' });
  return { headline: headline?.block ?? null, parts, section };
}

function isByline({ kind, words, text, block }: PageLine): boolean {
  if (kind === 'stamp' || kind === 'published' || kind === 'updated' || kind === 'outlet') return true;
  return words <= 10 && (BY.test(text) || /author|byline|writer/i.test(block.element.className));
}

/** «— Name (@handle) February 8, 2024» below the words of a post. */
const POST_SIGNATURE = /^[—–-].*@\w+/;

function roleOf({ kind, block }: PageLine, first: boolean, container: Element | null): BlockRole | null {
  switch (kind) {
    case 'prose':
    case 'short':
    case 'media':
    case 'foreign':
    case 'outlet':
      if (block.quote) return 'quote';
      return first && ((block.heading > 0 && !block.prose) || (container && !container.contains(block.element)))
        ? 'standfirst'
        : 'body';
    case 'credit':
      return 'caption';
    case 'stamp':
      // Between paragraphs a day stands over what happened on it, or signs a post.
      return block.quote || POST_SIGNATURE.test(block.text) ? 'quote' : 'body';
    default:
      return null;
  }
}
