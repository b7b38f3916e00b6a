/** One walk over a document: its text as blocks, with what the markup says of each. Nothing is written, no layout asked. */
import type { TextSlice } from '../slices';
import { isParagraph } from './prose';
import { createNameReader, isHiddenName, type NameHint } from './names';

/** An element whose name speaks against it («related», «share»); how much of the page's prose it holds decides. */
export interface Suspect {
  element: Element;
  outer: Suspect | null;
  /** Code units of prose inside. */
  prose: number;
  /** Holding most of the page's words is no excuse: comments may well do so. */
  final: boolean;
}

/** The text between two block boundaries. */
export interface RawBlock {
  /** Place in page order. */
  index: number;
  /** The nearest block ancestor. */
  element: Element;
  nodes: Text[];
  /** White space collapsed, trimmed. */
  text: string;
  /** Code units of `text` inside links. */
  linked: number;
  /** 1 to 6 for headings, else 0. */
  heading: number;
  caption: boolean;
  quote: boolean;
  /** In a list item, a table cell. */
  item: boolean;
  suspect: Suspect | null;
  /** A paragraph of an Arabic text: long enough, not made of links, mostly in Arabic letters. */
  prose: boolean;
}

const INLINE: ReadonlySet<string> = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'
    .split(' '),
); // prettier-ignore
const SKIPPED: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO MAP SELECT OPTION TEXTAREA INPUT LABEL BUTTON PROGRESS METER DIALOG HEAD TITLE META LINK SIYAQ-HOST'
    .split(' '),
); // prettier-ignore
/** What these hold is not the article, whatever it says. */
const OUTSIDE: ReadonlySet<string> = new Set(['NAV', 'FOOTER', 'MENU']);

interface Context {
  block: Element;
  linkDepth: number;
  heading: number;
  caption: boolean;
  quote: boolean;
  item: boolean;
  suspect: Suspect | null;
}

/** Deeper trees are not read: a page that nests so far holds no article there, and the stack is finite. */
const DEEPEST = 400;
/** Enough for any article with its page; keeps a page of many megabytes from holding the reader up. */
const MOST_BLOCKS = 12_000;

/** The blocks under a root in page order, and the suspects among their ancestors. */
export function readBlocks(root: Element): RawBlock[] {
  const blocks: RawBlock[] = [];
  let nodes: Text[] = [];
  let linked = 0;
  let open: Context | null = null;

  function close(): void {
    if (nodes.length > 0 && open) {
      const text = collapse(nodes);
      if (text) {
        const { block, heading, caption, quote, item, suspect } = open;
        blocks.push({
          index: blocks.length,
          element: block,
          nodes,
          text,
          linked,
          heading,
          caption,
          quote,
          item,
          suspect,
          prose:
            !caption && (heading === 0 || (heading > 1 && text.length >= LONG_HEADING)) && isParagraph(text, linked),
        });
        if (text.length >= PROSE_LENGTH && linked < text.length / 3) {
          for (let outer = suspect; outer; outer = outer.outer) outer.prose += text.length;
        }
      }
      nodes = [];
    }
    linked = 0;
    open = null;
  }

  function visit(parent: Element, context: Context, depth: number): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === TEXT) {
        if (open && (open.block !== context.block || isSeam(nodes.at(-1), node as Text))) close();
        const length = solidLength((node as Text).data);
        if (length === 0 && nodes.length === 0) continue;
        open ??= context;
        nodes.push(node as Text);
        if (context.linkDepth > 0) linked += length;
      } else if (node.nodeType === ELEMENT) {
        const element = node as Element;
        const tag = element.tagName.toUpperCase();
        if (tag === 'BR') {
          close();
          continue;
        }
        if (SKIPPED.has(tag) || depth > DEEPEST || blocks.length > MOST_BLOCKS) continue;
        const inline = INLINE.has(tag);
        const inner = contextOf(element, tag, inline, context);
        if (!inner) continue;
        if (!inline) close();
        visit(element, inner, depth + 1);
        if (!inline) close();
      }
    }
  }

  const hintOf = createNameReader();

  /** The context inside an element, or null where nothing is to be read. */
  function contextOf(element: Element, tag: string, inline: boolean, outer: Context): Context | null {
    // By attribute: a form's own `id` may be hidden by a field of that name.
    const className = element.getAttribute('class');
    const id = element.getAttribute('id');
    if (element.hasAttribute('hidden') || isUndisplayed(element)) return null;
    if (className !== null && isHiddenName(className)) return null;
    const hint = (className ? hintOf(className) : 0) || (id ? hintOf(id) : 0);
    const suspect = suspectOf(element, tag, hint, outer.suspect);
    if (inline) {
      if (tag === 'A') return { ...outer, linkDepth: outer.linkDepth + 1, suspect };
      return suspect === outer.suspect ? outer : { ...outer, suspect };
    }
    return {
      block: element,
      linkDepth: outer.linkDepth,
      heading: HEADING.test(tag) ? Number(tag[1]) : outer.heading,
      caption: outer.caption || tag === 'FIGURE' || tag === 'FIGCAPTION' || hint === 'caption',
      quote: outer.quote || tag === 'BLOCKQUOTE',
      item: outer.item || ITEMS.has(tag),
      suspect,
    };
  }

  const start: Context = {
    block: root,
    linkDepth: 0,
    heading: 0,
    caption: false,
    quote: false,
    item: false,
    suspect: null,
  };
  visit(root, start, 0);
  close();
  return blocks;
}

function suspectOf(element: Element, tag: string, hint: NameHint, outer: Suspect | null): Suspect | null {
  if (OUTSIDE.has(tag) || element.getAttribute('role') === 'navigation') {
    return { element, outer, prose: 0, final: true };
  }
  if (tag === 'ASIDE' || hint === 'negative' || hint === 'comments') {
    return { element, outer, prose: 0, final: hint === 'comments' };
  }
  return outer;
}

/**
 * Whether two lines meet here that only styles set apart: «سامي حداد» and «12 شباط» in elements side by side, with no space between. Words
 * and numbers never touch in Arabic prose.
 */
function isSeam(before: Text | undefined, after: Text): boolean {
  if (!before || before.parentNode === after.parentNode) return false;
  const last = before.data.charCodeAt(before.length - 1);
  const first = after.data.charCodeAt(0);
  if (!(isArabicLetter(last) ? isDigit(first) : isDigit(last) && isArabicLetter(first))) return false;
  return !before.parentNode!.contains(after) && !after.parentNode!.contains(before);
}

function isArabicLetter(code: number): boolean {
  return code >= 0x620 && code <= 0x64a;
}

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669);
}

const HEADING = /^H[1-6]$/;
const ITEMS: ReadonlySet<string> = new Set(['LI', 'TD', 'TH', 'DD']);
/** Some templates set whole paragraphs as headings. */
const LONG_HEADING = 120;
const TEXT = 3;
const ELEMENT = 1;
/** From here on a block counts as prose when it is weighed who holds most of a page's. */
const PROSE_LENGTH = 60;

function isUndisplayed(element: Element): boolean {
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function solidLength(data: string): number {
  let length = 0;
  for (let index = 0; index < data.length; index += 1) if (data.charCodeAt(index) > 0x20) length += 1;
  return length;
}

/** Words apart by one space each: what can be taken over as it stands. */
const RUN = /[^\s\u200b\ufeff]+(?: [^\s\u200b\ufeff]+)*/g;

/**
 * The text of some text nodes in order, white space collapsed and trimmed.
 * @param slices filled with the way back, where given
 */
export function collapse(nodes: readonly Text[], slices?: TextSlice[]): string {
  let text = '';
  for (const node of nodes) {
    const { data } = node;
    let reached = 0;
    RUN.lastIndex = 0;
    for (let run = RUN.exec(data); run; run = RUN.exec(data)) {
      if (run.index > reached || run.index === 0) {
        if (run.index > reached && text && !text.endsWith(' ')) text += ' ';
      }
      slices?.push({ node, start: run.index, end: run.index + run[0].length, at: text.length });
      text += run[0];
      reached = run.index + run[0].length;
    }
    if (reached < data.length && text && !text.endsWith(' ')) text += ' ';
  }
  return text.endsWith(' ') ? text.slice(0, -1) : text;
}
