/** What the reader does with the mouse on the page. The page's own handlers see every event as if we were not there. */
import type { Mark } from '@/lib/marks';
import { HOST_TAG } from '@/lib/page';

export interface MarkTarget {
  at(x: number, y: number): Mark | null;
  open(mark: Mark): void;
}

export function listenForMarks({ at, open }: MarkTarget, signal: AbortSignal): void {
  document.addEventListener('click', onClick, { signal, passive: true });

  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!(event.target instanceof Element) || event.target.localName === HOST_TAG) return;
    // A link, a button or a field does what the page means it to do; marks in links are reached by key and side panel.
    if (event.target.closest('a[href], button, input, textarea, select, label, summary, [contenteditable]')) return;
    if (getSelection()?.isCollapsed === false) return;
    const mark = at(event.clientX, event.clientY);
    if (mark) open(mark);
  }
}
