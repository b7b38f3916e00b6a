/** From a point or a key to a mark, and from a mark to its place on the screen. */
import type { Mark } from '../marks';
import { indexNodes, type TextSlice, toRanges } from './slices';

export interface MarkFinder {
  /** The mark under a point of the window (CSS pixels), or null. */
  at(x: number, y: number): Mark | null;
  /** The mark after (1) or before (-1) another; without one, the first on the screen. Goes round at the ends. */
  next(from: Mark | null, direction: 1 | -1): Mark | null;
  /** A live range over the mark's words, or null when the page no longer holds them. */
  range(mark: Mark): Range | null;
  /** Brings a mark into view, if it is not; moves at once where the reader wants less motion. */
  scrollTo(mark: Mark): void;
}

/** How far from a glyph's box a click still means it, in CSS pixels. */
const SLACK = 2;

/** @param marks sorted by start, not overlapping */
export function findMarks(document: Document, marks: readonly Mark[], slices: readonly TextSlice[]): MarkFinder {
  const offsetOf = indexNodes(slices);

  function markAt(offset: number): Mark | null {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[middle]!.end < offset) low = middle + 1;
      else high = middle;
    }
    const mark = marks[low];
    return mark && mark.start <= offset ? mark : null;
  }

  function rangeOf(mark: Mark): Range | null {
    const ranges = toRanges(slices, mark.start, mark.end);
    const first = ranges[0];
    const last = ranges.at(-1);
    if (!first?.startContainer.isConnected || !last?.endContainer.isConnected) return null;
    const range = document.createRange();
    try {
      range.setStart(first.startContainer, first.startOffset);
      range.setEnd(last.endContainer, last.endOffset);
    } catch {
      // The page has shortened the node since it was read.
      return null;
    }
    return range;
  }

  /** A caret is also given for points beside the text: only the words' own boxes count. */
  function covers(mark: Mark, x: number, y: number): boolean {
    for (const { left, right, top, bottom } of rangeOf(mark)?.getClientRects() ?? []) {
      if (x >= left - SLACK && x <= right + SLACK && y >= top - SLACK && y <= bottom + SLACK) return true;
    }
    return false;
  }

  function firstOnScreen(): Mark | null {
    const { innerHeight } = document.defaultView!;
    for (const mark of marks) {
      const box = rangeOf(mark)?.getBoundingClientRect();
      if (box && box.height > 0 && box.bottom > 0 && box.top < innerHeight) return mark;
    }
    return marks[0] ?? null;
  }

  return {
    at(x, y) {
      const caret = document.caretPositionFromPoint(x, y);
      const offset = caret && offsetOf(caret.offsetNode, caret.offset);
      if (offset === null) return null;
      // At the seam of two marks the caret belongs to both: the boxes decide.
      const near = markAt(offset);
      const after = near && markAt(near.end + 1);
      for (const mark of [near, after]) if (mark && mark.start <= offset && covers(mark, x, y)) return mark;
      return null;
    },
    next(from, direction) {
      if (marks.length === 0) return null;
      const at = from ? marks.findIndex(({ start }) => start >= from.start) : -1;
      if (!from || at < 0) return firstOnScreen();
      const same = marks[at]!.start === from.start;
      const step = direction === 1 ? (same ? 1 : 0) : -1;
      return marks[(at + step + marks.length) % marks.length]!;
    },
    range: rangeOf,
    scrollTo(mark) {
      const range = rangeOf(mark);
      const view = document.defaultView;
      const box = range?.getBoundingClientRect();
      if (!range || !view || !box) return;
      // A frame may be as high as its text: what of it is on the screen, it cannot know.
      if (view === view.top && box.top >= 0 && box.bottom <= view.innerHeight) return;
      const element = range.startContainer.parentElement;
      const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
      element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    },
  };
}
