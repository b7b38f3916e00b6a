/** What a frame must be before anything is loaded or asked for it: most frames are advertisements, buttons and counters. */

/** CSS pixels. The formats of advertising that are as high as this (300 × 600, 160 × 600) are narrower, the wider ones are lower. */
const LEAST_WIDTH = 320;
const LEAST_HEIGHT = 300;

export const isFrame = (): boolean => window !== window.top;

/** Resolves once the frame is large enough to read an article in, and of an origin that can be compared; perhaps never. */
export function whenLarge(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // A sandboxed frame belongs to no site.
    if (window.origin === 'null') return;
    const settled = new AbortController();
    const look = (): void => {
      if (innerWidth < LEAST_WIDTH || innerHeight < LEAST_HEIGHT) return;
      settled.abort();
      resolve();
    };
    // Pages give a frame its height once they know what is in it.
    addEventListener('resize', look, { passive: true, signal: AbortSignal.any([signal, settled.signal]) });
    look();
  });
}

/** The frame's own address; a frame that was written by its page has none, but an origin. */
export function frameAddress(): string {
  return /^https?:/.test(location.protocol) ? location.href : `${window.origin}/`;
}
