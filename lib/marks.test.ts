import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf } from './marks';
import type { DateMention, EntityType, Mention } from './model';

const TYPES: EntityType[] = ['PER', 'GPE', 'LOC', 'ORG', 'NORP', 'MISC'];

function name(start: number, end: number, type: EntityType): Mention {
  return { start, end, type, entity: `x:${start}`, confidence: 1, reason: 'gazetteer' };
}

function date(start: number, end: number): DateMention {
  const trace = { rule: 'day', cues: [], reference: null };
  return { start, end, from: null, to: null, grain: 'day', calendar: 'gregorian', relative: false, trace };
}

test.each([
  ['PER', 'person'],
  ['GPE', 'place'],
  ['LOC', 'place'],
  ['ORG', 'organisation'],
  ['NORP', 'group'],
] as const)('%s is painted as %s', (type, kind) => {
  expect(marksOf({ mentions: [name(2, 5, type)], dates: [] })).toMatchObject([{ start: 2, end: 5, kind }]);
});

test('MISC is not painted', () => {
  expect(marksOf({ mentions: [name(2, 5, 'MISC')], dates: [] })).toEqual([]);
});

test('of two that overlap the earlier is painted, of two at one start the longer', () => {
  const marks = marksOf({ mentions: [name(4, 9, 'ORG'), name(0, 6, 'PER')], dates: [date(0, 3)] });
  expect(marks.map(({ start, end }) => [start, end])).toEqual([[0, 6]]);
});

test('marks are in order and never overlap', () => {
  const span = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 9 }), fc.constantFrom(...TYPES), fc.boolean());
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const mentions = spans.filter(([, , , isDate]) => !isDate).map(([at, size, type]) => name(at, at + size, type));
      const dates = spans.filter(([, , , isDate]) => isDate).map(([at, size]) => date(at, at + size));
      const marks = marksOf({ mentions, dates });
      marks.slice(1).forEach((mark, index) => expect(mark.start).toBeGreaterThanOrEqual(marks[index]!.end));
    }),
  );
});
