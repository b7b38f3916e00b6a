/**
 * Marks as CSS Custom Highlights: the page's DOM is not touched. The registry is shared with the page, so only
 * our own names are ever set or deleted.
 */
import type { Mark, MarkKind } from '../marks';
import { HIGHLIGHT_CSS, HIGHLIGHT_PREFIX, KINDS } from './highlight-css';
import { adoptSheet } from './sheet';
import { type TextSlice, toRanges } from './slices';

export interface Painter {
  /** Replaces all marks. Those that stand where they stood are left alone. */
  paint(marks: readonly Mark[], slices: readonly TextSlice[]): void;
  /** Rings the mark that the keyboard or the side panel is on; null takes the ring away. */
  focus(mark: Mark | null): void;
  /** Takes all marks away; the painter can be used again. */
  clear(): void;
}

/** Whether the browser can mark without touching the DOM (Chrome 105, Firefox 140). */
export function canPaint(window: Window & typeof globalThis): boolean {
  return typeof window.Highlight === 'function' && window.CSS?.highlights !== undefined;
}

/** Paints on a document until the signal aborts; then nothing of it is left. */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  const registry = CSS.highlights;
  const painted = new Map<string, { range: StaticRange; kind: MarkKind }>();
  const highlights = new Map<MarkKind, Highlight>();
  let current: readonly TextSlice[] = [];

  function highlightOf(kind: MarkKind): Highlight {
    let highlight = highlights.get(kind);
    if (!highlight) {
      highlight = new Highlight();
      highlights.set(kind, highlight);
    }
    const name = HIGHLIGHT_PREFIX + kind;
    if (registry.get(name) !== highlight) registry.set(name, highlight);
    return highlight;
  }

  const ids = new WeakMap<Node, number>();
  let nextId = 0;
  function idOf(node: Node): number {
    let id = ids.get(node);
    if (id === undefined) ids.set(node, (id = nextId++));
    return id;
  }
  const keyOf = (kind: MarkKind, { startContainer, startOffset, endContainer, endOffset }: StaticRange): string =>
    `${kind} ${idOf(startContainer)} ${startOffset} ${idOf(endContainer)} ${endOffset}`;

  function clear(): void {
    for (const kind of KINDS) {
      // A page that has put its own highlight under our name keeps it.
      const own = highlights.get(kind);
      if (own && registry.get(HIGHLIGHT_PREFIX + kind) === own) registry.delete(HIGHLIGHT_PREFIX + kind);
    }
    registry.delete(FOCUS);
    highlights.clear();
    painted.clear();
    current = [];
  }

  const removeSheet = adoptSheet(document, HIGHLIGHT_CSS);
  signal.addEventListener('abort', () => {
    clear();
    removeSheet();
  });

  return {
    paint(marks, slices) {
      if (signal.aborted) return;
      current = slices;
      const gone = new Set(painted.keys());
      for (const mark of marks) {
        for (const range of toRanges(slices, mark.start, mark.end)) {
          const key = keyOf(mark.kind, range);
          if (gone.delete(key) || painted.has(key)) continue;
          painted.set(key, { range, kind: mark.kind });
          highlightOf(mark.kind).add(range);
        }
      }
      for (const key of gone) {
        const { range, kind } = painted.get(key)!;
        highlights.get(kind)?.delete(range);
        painted.delete(key);
      }
    },
    focus(mark) {
      if (!mark || signal.aborted) registry.delete(FOCUS);
      else registry.set(FOCUS, new Highlight(...toRanges(current, mark.start, mark.end)));
    },
    clear,
  };
}

const FOCUS = `${HIGHLIGHT_PREFIX}focus`;
