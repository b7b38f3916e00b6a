import type { MarkKind } from '../marks';

export const HIGHLIGHT_PREFIX = 'siyaq-';

/**
 * A kind's colour and line. The colours keep 3:1 on white and on black alike, because a page may be dark while the system is light;
 * the text keeps its own colour. The line's style tells the kinds apart without colour.
 */
const LOOKS: Record<MarkKind, { color: string; line: string }> = {
  person: { color: '#b8690f', line: 'solid' },
  place: { color: '#24904f', line: 'dotted' },
  organisation: { color: '#3b7fe0', line: 'double' },
  group: { color: '#a55fd0', line: 'dashed' },
  date: { color: '#d3507c', line: 'wavy' },
};

export const KINDS = Object.keys(LOOKS) as MarkKind[];

const looks = KINDS.map((kind) => {
  const { color, line } = LOOKS[kind];
  return `::highlight(${HIGHLIGHT_PREFIX}${kind}){background-color:${color}1f;text-decoration:underline ${line} ${color};text-decoration-thickness:from-font;text-underline-offset:.22em}`;
});
const plainLooks = KINDS.map(
  (kind) => `::highlight(${HIGHLIGHT_PREFIX}${kind}){background-color:transparent;text-decoration-color:LinkText}`,
);

/** Only what a highlight may style; never the text's own colour. On paper the marks are gone. */
export const HIGHLIGHT_CSS = [
  '@media screen{',
  ...looks,
  `::highlight(${HIGHLIGHT_PREFIX}focus){background-color:#3b7fe055;text-decoration:underline solid #3b7fe0;text-decoration-thickness:.16em}`,
  '}@media screen and (forced-colors:active){',
  ...plainLooks,
  `::highlight(${HIGHLIGHT_PREFIX}focus){background-color:Highlight;color:HighlightText}`,
  '}',
].join('');
