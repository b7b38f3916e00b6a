import { expect, test } from 'vitest';
import { countKinds, namesOf } from './page-names';

const rows = [
  { kind: 'place', text: 'العراق', id: 'gpe:iraq', name: 'العراق' },
  { kind: 'person', text: 'أوستن', id: 'per:austin', name: 'لويد أوستن' },
  { kind: 'place', text: 'بغداد', id: 'gpe:iraq', name: 'العراق' },
] as const;

test('one name has all its marks, in the order of its first place', () => {
  expect(namesOf(rows).map(({ text, marks }) => [text, marks])).toEqual([
    ['العراق', [0, 2]],
    ['لويد أوستن', [1]],
  ]);
});

test('kinds without marks are counted too', () => {
  expect(countKinds(rows).find(({ kind }) => kind === 'date')).toEqual({ kind: 'date', count: 0 });
  expect(countKinds(rows).find(({ kind }) => kind === 'place')).toEqual({ kind: 'place', count: 2 });
});
