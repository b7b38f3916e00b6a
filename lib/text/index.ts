export { cliticReadings, type CliticReading } from './clitics';
export { fold, foldWithOffsets, unfoldedOffset, type FoldedText } from './fold';
export { sentences } from './sentences';
export { hasNewline, tokens, type Token, type TokenKind } from './tokens';
