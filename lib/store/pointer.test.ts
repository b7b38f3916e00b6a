import { expect, test } from 'vitest';
import { pointerOf } from './pointer';
import { SCHEMA_VERSION, type MetaRecord } from './records';

function pointer(txn: number, logged: number[], more: Partial<MetaRecord> = {}): MetaRecord {
  const counts = { articles: 0, entities: 0, events: 0 };
  const rest = { seed: null, undo: [], redo: [], dead: [], rubbish: [], nextGeneration: 1, derived: 1, bytes: 0 };
  return { schema: SCHEMA_VERSION, generation: 0, txn, counts, ...rest, logged, ...more };
}

test.each([
  ['what goes on from the stored one', pointer(5, []), pointer(7, [6, 7])],
  ['what goes on from one that waits for logs', pointer(7, [6, 7]), pointer(8, [6, 7, 8])],
  ['the first ones of a store', null, pointer(2, [1, 2])],
])('the log counts: %s', (_, stored, logged) => {
  expect(pointerOf(stored, logged)).toBe(logged);
});

test.each([
  ['no log', pointer(5, []), null],
  ['what is in its place', pointer(7, []), pointer(7, [6, 7])],
  ['what is half in its place', pointer(7, [6, 7]), pointer(7, [6, 7])],
  ['older than an import', pointer(9, []), pointer(7, [6, 7])],
  ['written while the log could not be opened', pointer(6, []), pointer(7, [6, 7])],
  ['with a gap', pointer(5, []), pointer(8, [7, 8])],
  ['storage that was emptied', null, pointer(8, [7, 8])],
  ['of another generation', pointer(5, [], { generation: 2 }), pointer(7, [6, 7])],
  ['of another version', pointer(5, [], { schema: SCHEMA_VERSION + 1 }), pointer(7, [6, 7])],
])('the stored one counts: %s', (_, stored, logged) => {
  expect(pointerOf(stored, logged)).toBe(stored);
});
