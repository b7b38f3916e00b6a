export { cliticReadings } from './clitics';
export { fold, foldWithOffsets, unfoldedOffset } from './fold';
export { sentences } from './sentences';
export { hasNewline, tokens, type TokenKind } from './tokens';
