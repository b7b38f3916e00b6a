/** Keeps the card beside its mark: never over it, never out of the window. */
import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from '@floating-ui/dom';

/** Room between the mark and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;
/** The card's height in CSS pixels: below the first its body scrolls rather than shrinks. */
const MIN_HEIGHT = 160;
const MAX_HEIGHT = 560;

/**
 * Places a card beside the words of a mark and keeps it there while the page scrolls or is resized.
 * @param card is taken out of the flow, and shown when its place is known
 * @param words the mark's range
 */
export function keepBeside(card: HTMLElement, words: Range, signal: AbortSignal): void {
  const anchor: VirtualElement = {
    getBoundingClientRect: () => words.getBoundingClientRect(),
    getClientRects: () => words.getClientRects(),
    contextElement: words.startContainer.parentElement ?? undefined,
  };

  // Not hidden: what is hidden cannot take the focus.
  Object.assign(card.style, { position: 'fixed', top: '0', left: '0', width: 'max-content', opacity: '0' });

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
          apply({ availableHeight, elements }) {
            const room = Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, availableHeight));
            elements.floating.style.setProperty('--card-room', `${room}px`);
          },
        }),
      ],
    });
    if (!signal.aborted) Object.assign(card.style, { left: `${x}px`, top: `${y}px`, opacity: '1' });
  }

  const stop = autoUpdate(anchor, card, () => void place());
  signal.addEventListener('abort', stop, { once: true });
}
