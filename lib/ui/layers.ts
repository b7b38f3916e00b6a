/** What lies over the side panel's tabs, one upon the other: cards of names and pages of events. */
import type { EntityRef } from '@/lib/views';

export type Layer = { entity: EntityRef } | { event: string; join: boolean };

export interface Layers {
  /** The lowest first. */
  all(): Layer[];
  push(layer: Layer): void;
  /** Takes the top one away and gives the focus back to what opened it. */
  pop(): void;
}

/** @param draw called whenever they change; what is drawn must stand in the document when it returns */
export function createLayers(draw: () => void): Layers {
  let open: { layer: Layer; opener: Element | null; scrolled: [Element, number][] }[] = [];
  return {
    all: () => open.map(({ layer }) => layer),
    push(layer) {
      // What is not displayed forgets how far it was scrolled.
      const scrolled = [...document.querySelectorAll('*')]
        .filter(({ scrollTop }) => scrollTop > 0)
        .map((element): [Element, number] => [element, element.scrollTop]);
      open = [...open, { layer, opener: document.activeElement, scrolled }];
      draw();
    },
    pop() {
      const top = open.at(-1);
      open = open.slice(0, -1);
      draw();
      for (const [element, at] of top?.scrolled ?? []) element.scrollTop = at;
      const back = top?.opener?.isConnected && top.opener !== document.body ? top.opener : nearest(top?.layer);
      if (back instanceof HTMLElement) back.focus({ preventScroll: back === top?.opener });
    },
  };
}

/** Where the focus goes when what had it is gone: to the event's place in the list, if it is still there. */
function nearest(layer: Layer | undefined): Element | null {
  const inFront = '.layer:not([hidden])';
  const panel = document.querySelector(`${inFront} [role=tabpanel], ${inFront} [role=dialog], ${inFront} h2`);
  if (!layer || !('event' in layer)) return panel;
  return document.querySelector(`${inFront} [data-event="${CSS.escape(layer.event)}"] button`) ?? panel;
}
