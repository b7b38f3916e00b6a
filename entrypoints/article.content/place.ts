/** Keeps the card beside its mark: never over it, never out of the window. */
import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Room between the mark and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** Below this the card's body scrolls rather than shrinks. */
const MIN_HEIGHT = 160;

/**
 * Places a card beside the words of a mark and keeps it there while the page scrolls or is resized.
 * @param card a fixed, absolutely placed element
 * @param words the mark's range
 */
export function keepBeside(card: HTMLElement, words: Range, signal: AbortSignal): void {
  const anchor: VirtualElement = {
    getBoundingClientRect: () => words.getBoundingClientRect(),
    getClientRects: () => words.getClientRects(),
    contextElement: words.startContainer.parentElement ?? undefined,
  };

  async function place(): Promise<void> {
    const { x, y } = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: MARGIN }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight, availableWidth, elements }) {
            elements.floating.style.maxHeight = `${Math.max(MIN_HEIGHT, availableHeight)}px`;
            elements.floating.style.maxWidth = `${availableWidth}px`;
          },
        }),
      ],
    });
    if (!signal.aborted) Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
  }

  const stop = autoUpdate(anchor, card, () => void place());
  signal.addEventListener('abort', stop, { once: true });
}
