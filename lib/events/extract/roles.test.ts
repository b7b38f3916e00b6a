import { describe, expect, it } from 'vitest';
import { extractEvents } from '..';
import { annotated, type NameRow } from '../testing';

const NAMES: NameRow[] = [
  { surface: 'الوادية', type: 'GPE', entity: 'gpe:الواديه' },
  { surface: 'السودان', type: 'GPE', entity: 'gpe:sudan' },
  { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
];

function attack(text: string) {
  const annotation = annotated(text, NAMES, {}, '2023-05-09');
  annotation.entities.push({ id: 'gpe:الواديه', type: 'GPE', name: 'الوادية', aliases: [], within: 'gpe:sudan' });
  return extractEvents(text, annotation).events.find(({ type }) => type === 'ASSAULT');
}

it.each([['قصفت الوادية بالمدفعية.'], ['قالت حركة الفجر إن ثلاثة قتلوا في غارة الوادية في السودان.']])(
  '%s: a town is where it was, and strikes nobody',
  (text) => {
    const found = attack(text);
    expect(found?.places).toContain('gpe:الواديه');
    expect(found?.participants.map(({ entity }) => entity)).not.toContain('gpe:الواديه');
  },
);

it('«قصف السودان» may strike', () => {
  expect(attack('قصف السودان مواقع حركة الفجر في الوادية.')?.participants).toContainEqual({
    entity: 'gpe:sudan',
    role: 'actor',
  });
});

describe('who takes no part', () => {
  const MORE: NameRow[] = [
    { surface: 'سالم العبدلي', type: 'PER', entity: 'per:salem' },
    { surface: 'ليلى حداد', type: 'PER', entity: 'per:layla' },
    { surface: 'حركة الفجر', type: 'ORG', entity: 'org:fajr' },
    { surface: 'النور', type: 'ORG', entity: 'org:nour' },
    { surface: 'السفارة الهندية', type: 'ORG', entity: 'org:embassy' },
    { surface: 'لبنان', type: 'GPE', entity: 'gpe:lebanon' },
  ];
  const parties = (text: string): string[] => {
    const { events } = extractEvents(text, annotated(text, MORE, {}, '2023-05-09'));
    return [...new Set(events.flatMap(({ participants }) => participants.map(({ entity }) => entity)))].sort();
  };

  it.each([
    ['بحث سالم العبدلي مع ليلى حداد برنامج حركة الفجر.', ['per:layla', 'per:salem']],
    ['التقى سالم العبدلي ليلى حداد وحركة الفجر.', ['org:fajr', 'per:layla', 'per:salem']],
    ['دعا سالم العبدلي، في تصريح للنور، حركة الفجر إلى الهدوء.', ['org:fajr', 'per:salem']],
    ['دعا سالم العبدلي، في مقابلة خاصة مع «النور»، حركة الفجر إلى الهدوء.', ['org:fajr', 'per:salem']],
    ['دعا سالم العبدلي حركة الفجر إلى حوار مع «النور».', ['org:fajr', 'org:nour', 'per:salem']],
    ['دعا سالم العبدلي عبر حسابه في «النور» حركة الفجر إلى الهدوء.', ['org:fajr', 'per:salem']],
    ['اتهم سالم العبدلي حركة الفجر بدعم النور.', ['org:fajr', 'org:nour', 'per:salem']],
    ['دعت السفارة الهندية لدى لبنان حركة الفجر إلى الهدوء.', ['org:embassy', 'org:fajr']],
    ['دعت السفارة الهندية لبنان إلى الهدوء.', ['gpe:lebanon', 'org:embassy']],
  ])('%s', (text, expected) => {
    expect(parties(text)).toEqual(expected);
  });
});
