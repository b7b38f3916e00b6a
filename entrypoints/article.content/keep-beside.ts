import { MAX_HEIGHT, placeCard } from '@/lib/page/place-card';

/**
 * Places a card beside the words of a mark and keeps it there while the page scrolls, the window is resized, or the page or the
 * card grows.
 * @param box is taken out of the flow, and shown when its place is known
 */
export function keepBeside(box: HTMLElement, words: Range, dir: 'rtl' | 'ltr', signal: AbortSignal): void {
  // Not hidden: what is hidden cannot take the focus.
  Object.assign(box.style, { position: 'fixed', top: '0', left: '0', width: 'max-content', opacity: '0' });
  let due = 0;

  function place(): void {
    due = 0;
    const lines = [...words.getClientRects()];
    if (signal.aborted || !lines.length) return;
    box.style.setProperty('--card-room', `${MAX_HEIGHT}px`);
    const { offsetWidth: width, offsetHeight: height } = box;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top, room } = placeCard(lines, { width, height }, view, dir);
    box.style.setProperty('--card-room', `${room}px`);
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, opacity: '1' });
  }

  function soon(): void {
    due ||= requestAnimationFrame(place);
  }

  const resized = new ResizeObserver(soon);
  resized.observe(box);
  // A late font or picture moves the words, and mostly changes the page's height.
  resized.observe(document.body);
  // Captured: pages scroll inside elements of theirs, too.
  document.addEventListener('scroll', soon, { signal, passive: true, capture: true });
  addEventListener('resize', soon, { signal, passive: true });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    cancelAnimationFrame(due);
  });
  place();
}
