import type { Span } from '../model';
import type { TokenKind } from './tokens';

/** A spelling as whoever cuts a text into words keeps it, one object for all the places where it stands. */
export interface Spelling {
  readonly text: string;
  readonly kind: TokenKind;
  /** What `lib/dates` makes of it (`scan/scan.ts`): `UNREAD` until it is asked. */
  dateWord: number;
}

export const UNREAD = -1;

/** A stretch of a text that was cut into words: lines of tokens (`TokenCutter`), in order, all that there are between its ends. */
export interface CutStretch extends Span {
  lines: readonly { readonly tokens: readonly (Span & { readonly word: Spelling })[] }[];
}
