import type { Span } from '../model';

/** Sorts spans by their start, in place; those that start together stay in their order. What is read in order mostly is in order already. */
export function sortByStart<T extends Span>(spans: T[]): T[] {
  return areInOrder(spans) ? spans : spans.sort((a, b) => a.start - b.start);
}

/** Whether spans are in the order of their start. */
export function areInOrder(spans: readonly Span[]): boolean {
  for (let at = 1; at < spans.length; at += 1) if (spans[at]!.start < spans[at - 1]!.start) return false;
  return true;
}
