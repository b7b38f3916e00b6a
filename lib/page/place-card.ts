/** Where a card stands beside its words: a pure function of sizes, so that it can be tested without a page. CSS pixels. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
  /** The height the card may take; its body scrolls beyond. */
  room: number;
}

/** Room between the words and the card, and between the card and the window's edge. */
const GAP = 6;
const MARGIN = 8;
/** A taller card hides too much of the article. */
export const MAX_HEIGHT = 560;

/**
 * Below the words where the card fits or has more room than above, else above; flush with the side on which the reader
 * begins; never over the words, never beyond the window.
 * @param lines the words' boxes, one a line, in the window's coordinates
 * @param card its size when nothing limits it but `MAX_HEIGHT`
 */
export function placeCard(lines: readonly Box[], card: Size, view: Size, dir: 'rtl' | 'ltr'): Place {
  const first = lines[0] ?? { left: 0, top: 0, right: 0, bottom: 0 };
  // Words that were scrolled out of the window count as being at its edge.
  const inView = (y: number) => Math.min(Math.max(0, y), view.height);
  const top = inView(Math.min(...lines.map((line) => line.top), first.top));
  const bottom = inView(Math.max(...lines.map((line) => line.bottom), first.bottom));
  const below = view.height - MARGIN - (bottom + GAP);
  const above = top - GAP - MARGIN;
  const goesBelow = below >= Math.min(card.height, MAX_HEIGHT) || below >= above;
  const room = Math.min(MAX_HEIGHT, Math.max(0, goesBelow ? below : above));
  const height = Math.min(card.height, room);
  const start = dir === 'rtl' ? first.right - card.width : first.left;
  const furthest = Math.max(MARGIN, view.width - MARGIN - card.width);
  return {
    left: Math.min(Math.max(MARGIN, start), furthest),
    top: goesBelow ? bottom + GAP : top - GAP - height,
    room,
  };
}
