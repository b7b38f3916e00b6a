// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse } from './article/blocks';
import { indexNodes, stillHolds, type TextSlice, toRanges } from './slices';

if (typeof StaticRange === 'undefined') throw new Error('this environment has no StaticRange');

function nodesOf(parts: readonly string[]): Text[] {
  const paragraph = document.createElement('p');
  document.body.append(paragraph);
  return parts.map((part) => {
    const node = document.createTextNode(part);
    const span = document.createElement('span');
    span.append(node);
    paragraph.append(span);
    return node;
  });
}

const pieces = fc.array(
  fc
    .array(fc.constantFrom('بغداد', 'و', ' ', '\n  ', '\u00a0', 'العراق', '😀'), { maxLength: 8 })
    .map((all) => all.join('')),
  { minLength: 1, maxLength: 6 },
);

test('a text read off nodes leads back to them, and holds every word once', () => {
  fc.assert(
    fc.property(pieces, (parts) => {
      const slices: TextSlice[] = [];
      const text = collapse(nodesOf(parts), slices);
      expect(text).toBe(parts.join('').replace(/\s+/g, ' ').trim());
      for (const { node, start, end, at } of slices)
        expect(text.slice(at, at + end - start)).toBe(node.data.slice(start, end));
      expect(stillHolds(slices, text)).toBe(true);
    }),
  );
});

test('a span becomes a range over the same words, through collapsed white space and inline elements', () => {
  fc.assert(
    fc.property(pieces, fc.nat(), fc.nat(), (parts, a, b) => {
      const slices: TextSlice[] = [];
      const text = collapse(nodesOf(parts), slices);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const read = toRanges(slices, start, end).map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return range.toString();
      });
      expect(read.join('').replace(/\s+/g, '')).toBe(text.slice(start, end).replace(/\s+/g, ''));
    }),
  );
});

test('a place in a node is found in the text, and places outside are not', () => {
  const slices: TextSlice[] = [];
  const nodes = nodesOf(['  بغداد ', ' العراق']);
  const text = collapse(nodes, slices);
  const offsetOf = indexNodes(slices);
  expect(text).toBe('بغداد العراق');
  expect(offsetOf(nodes[0]!, 2)).toBe(0);
  expect(offsetOf(nodes[1]!, 1)).toBe(6);
  expect(offsetOf(nodes[1]!, 3)).toBe(8);
  expect(offsetOf(nodes[0]!, 0)).toBeNull();
  expect(offsetOf(document.body, 0)).toBeNull();
});

test('a page that has changed no longer holds the text', () => {
  const slices: TextSlice[] = [];
  const nodes = nodesOf(['وصل الوفد إلى بغداد']);
  const text = collapse(nodes, slices);
  nodes[0]!.data = 'وصل الوفد إلى عمان.';
  expect(stillHolds(slices, text)).toBe(false);
  nodes[0]!.data = 'وصل';
  expect(toRanges(slices, 14, 19)).toEqual([]);
});
