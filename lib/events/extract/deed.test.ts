import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'مصر', type: 'GPE', entity: 'gpe:egypt' },
  { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
  { surface: 'سجن الوادي', type: 'ORG', entity: 'org:سجن الوادي' },
];

const types = (text: string) =>
  extractEvents(text, annotated(text, NAMES, {}, '2023-05-09')).events.map(({ type }) => type);

describe('one man who attacks a body', () => {
  it.each([
    ['هاجم سالم العبدلي حركة الفجر في مؤتمر الحزب.', 'ACCUSE'],
    ['سالم العبدلي يهاجم حركة الفجر.', 'ACCUSE'],
    ['هاجم سالم العبدلي حركة الفجر بسكين.', 'ASSAULT'],
    ['هاجم سالم العبدلي سجن الوادي.', 'ASSAULT'],
    ['هاجمت مصر حركة الفجر.', 'ASSAULT'],
  ])('«%s»: %s', (text, type) => {
    expect(types(text)).toEqual([type]);
  });
});
