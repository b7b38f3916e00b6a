export { areInOrder, sortByStart } from './in-order';
export { cliticReadings } from './clitics';
export { fold, foldWithOffsets, unfoldedOffset } from './fold';
export { once, ownCopy, remembering } from './remember';
export { sentences } from './sentences';
export { type CutStretch, type Spelling, UNREAD } from './spelling';
export { hasNewline, TokenCutter, tokens, type TokenKind } from './tokens';
