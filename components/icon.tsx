import type { MarkKind } from './kinds';

type IconName = MarkKind | 'close' | 'back' | 'check' | 'external' | 'warning' | 'up' | 'down' | 'copy';

/** Drawn on a 16-unit grid with a 1.5-unit line, in the colour of the text. */
const PATHS: Record<IconName, string> = {
  person: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8Zm-5.25 5.5c.4-2.6 2.4-4 5.25-4s4.85 1.4 5.25 4',
  place:
    'M8 14s4.75-4.3 4.75-7.75a4.75 4.75 0 0 0-9.5 0C3.25 9.7 8 14 8 14Zm0-6.25a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  organisation: 'M2.5 13.5h11M3.75 13V6.5L8 3l4.25 3.5V13M6.5 13V9.5h3V13',
  group:
    'M5.5 7.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm5.5 0a1.75 1.75 0 1 0 0-3.5M1.75 12.75c.2-2.3 1.6-3.5 3.75-3.5s3.55 1.2 3.75 3.5m2-3.4c1.6.2 2.6 1.3 3 3.15',
  other: 'M2.75 3.25h5l5.5 5.5-4.75 4.75-5.75-5.75v-4.5Zm2.75 2.75h.01',
  date: 'M2.75 4.25h10.5v9H2.75v-9Zm0 3h10.5M5.5 2.5v3m5-3v3',
  close: 'm4 4 8 8m0-8-8 8',
  back: 'm6 3.5 4.5 4.5L6 12.5',
  check: 'm3 8.5 3.25 3.25L13 4.75',
  external: 'M6.5 3.5h-3v9h9v-3M9 2.75h4.25V7M13 3 7.5 8.5',
  up: 'm3.5 10 4.5-4.5 4.5 4.5',
  down: 'm3.5 6 4.5 4.5L12.5 6',
  copy: 'M6 5.5h7.25v8H6v-8ZM3.5 10.5h-.75v-8H10v.75',
  warning: 'M8 2.5 14.25 13.5H1.75L8 2.5Zm0 4.25v3.5m0 1.75h.01',
};

/** A small picture beside words that say the same: hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
