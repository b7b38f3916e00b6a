/** Everything that touches a page's DOM: reading it, marking it, watching it, and the one element that is added to it. */
export { detectArticles } from './article/detect';
export { findMarks, type MarkFinder } from './hit';
export { createHost, HOST_TAG, type Host } from './host';
export { canPaint, createPainter, type Painter } from './paint';
export type { PageReading } from './reading';
export { stillHolds } from './slices';
export { watchPage } from './watch';
