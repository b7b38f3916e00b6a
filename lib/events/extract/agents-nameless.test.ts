import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'فرنسية', type: 'NORP', entity: 'norp:france', country: 'gpe:france' },
  { surface: 'فرنسي', type: 'NORP', entity: 'norp:france', country: 'gpe:france' },
  { surface: 'الجيش', type: 'ORG', entity: 'org:army' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
];

const parties = (text: string): string[] =>
  extractEvents(text, annotated(text, NAMES, {}, '2023-05-09'))
    .events.flatMap(({ participants }) => participants.map(({ entity, role }) => `${role} ${entity}`))
    .sort();

describe('forces without a name', () => {
  it.each<[string, string[]]>([
    ['هاجمت قوات خاصة فرنسية معسكرا لحركة الفجر.', ['actor gpe:france', 'recipient org:fajr']],
    ['اعتقلت قوة خاصة فرنسية شابا.', ['actor gpe:france']],
    ['داهمت وحدات من الجيش منزلا.', ['actor org:army']],
    ['قصفت زوارق حربية فرنسية الميناء.', ['actor gpe:france']],
    // whom it befell
    ['قتل جندي فرنسي.', ['recipient gpe:france']],
    ['قتل عناصر من الجيش في كمين.', ['recipient org:army']],
  ])('%s', (text, expected) => expect(parties(text)).toEqual(expected));
});
