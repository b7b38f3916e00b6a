import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'الأبيض', type: 'GPE', entity: 'gpe:obeid' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
];

const typesOf = (text: string) => [
  ...new Set(extractEvents(text, annotated(text, NAMES, {}, '2023-05-09')).events.map(({ type }) => type)),
];

describe('a force of nature that goes on', () => {
  it.each([
    ['جرفت السيول جسرا في السودان وقطعت طريق الأبيض.', ['DISASTER']],
    ['السيول تجرف قرى في السودان وتقطع طريق الأبيض.', ['DISASTER']],
    ['سيول وادي النور تجرف حيا في السودان وتقتل ستة.', ['DISASTER']],
    ['وضرب زلزال مدينة الأبيض وقتل عشرين شخصا.', ['DISASTER']],
    // Whoever is named behind the verb does it.
    ['جرفت السيول جسرا في السودان وقتلت حركة الفجر ثلاثة جنود.', ['DISASTER', 'ASSAULT']],
    ['جرفت السيول جسرا في السودان وقتلت الشرطة متظاهرا في الأبيض.', ['DISASTER', 'ASSAULT']],
    ['جرفت السيول جسرا في السودان وأنقذت فرق الإسعاف عشرة أشخاص.', ['DISASTER', 'AID']],
    // Another gender, another doer.
    ['جرفت السيول جسرا في السودان وقطع محتجون طريق الأبيض.', ['DISASTER', 'PROTEST']],
    ['قطع محتجون طريق الأبيض في السودان.', ['PROTEST']],
  ])('%s', (text, types) => {
    expect(typesOf(text)).toEqual(types);
  });
});
