/** The way back from a text to the page's text nodes. Read only: nothing here changes the page. */

/**
 * A stretch of a text node that stands in the text as it is:
 * `text.slice(at, at + end - start) === node.data.slice(start, end)` (UTF-16 code units). White space that the text
 * does not have (or has once for several) lies between slices.
 */
export interface TextSlice {
  node: Text;
  start: number;
  end: number;
  /** Where the slice begins in the text. Slices are sorted by it and do not overlap. */
  at: number;
}

/**
 * The ranges of the page that hold `text.slice(start, end)`: one where the words stand in neighbouring nodes, more
 * where a paragraph break or a skipped block lies between. Empty when the span is outside the slices or the page has changed
 * under them.
 */
export function toRanges(slices: readonly TextSlice[], start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = [];
  let first: { node: Text; offset: number } | null = null;
  let last: TextSlice | null = null;
  let lastOffset = 0;
  const close = (): void => {
    if (first && last) {
      const { node: startContainer, offset: startOffset } = first;
      ranges.push(new StaticRange({ startContainer, startOffset, endContainer: last.node, endOffset: lastOffset }));
    }
    first = null;
  };
  for (let index = indexAt(slices, start); index < slices.length && slices[index]!.at < end; index += 1) {
    const slice = slices[index]!;
    const from = Math.max(slice.start, slice.start + start - slice.at);
    const to = Math.min(slice.end, slice.start + end - slice.at);
    if (to <= from || to > slice.node.length) continue;
    if (first && !isNext(last!, slice)) close();
    first ??= { node: slice.node, offset: from };
    last = slice;
    lastOffset = to;
  }
  close();
  return ranges;
}

/** Whether two slices stand in one block, with nothing of another text between them. */
function isNext(a: TextSlice, b: TextSlice): boolean {
  if (a.node === b.node) return true;
  // Two characters at most lie between them in the text: a collapsed space, a line break of a `<br>`.
  return (
    b.at - (a.at + a.end - a.start) <= 1 && (a.node.parentNode === b.node.parentNode || shareBlock(a.node, b.node))
  );
}

/** How far up neighbouring text nodes of one paragraph have a common ancestor. */
const INLINE_DEPTH = 5;

function shareBlock(a: Text, b: Text): boolean {
  let ancestor: Node | null = a.parentNode;
  for (let depth = 0; ancestor && depth < INLINE_DEPTH; depth += 1) {
    if (ancestor.contains(b)) return true;
    ancestor = ancestor.parentNode;
  }
  return false;
}

/** The index of the first slice that ends after an offset. */
function indexAt(slices: readonly TextSlice[], offset: number): number {
  let low = 0;
  let high = slices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { at, start, end } = slices[middle]!;
    if (at + end - start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From a place in a text node to the offset in the text; null where the text does not hold it. */
export type NodeIndex = (node: Node, offset: number) => number | null;

/** An index of the slices by text node, for hit tests. */
export function indexNodes(slices: readonly TextSlice[]): NodeIndex {
  const byNode = new Map<Node, TextSlice[]>();
  for (const slice of slices) {
    const known = byNode.get(slice.node);
    if (known) known.push(slice);
    else byNode.set(slice.node, [slice]);
  }
  return (node, offset) => {
    const slice = byNode.get(node)?.find(({ start, end }) => start <= offset && offset <= end);
    return slice ? slice.at + offset - slice.start : null;
  };
}

/** Whether the page still holds what the slices say, so that a mark on them is right. */
export function stillHolds(slices: readonly TextSlice[], text: string): boolean {
  return slices.every(
    ({ node, start, end, at }) =>
      node.isConnected && end <= node.length && node.data.slice(start, end) === text.slice(at, at + end - start),
  );
}
