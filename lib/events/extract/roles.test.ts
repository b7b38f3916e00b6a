import { expect, it } from 'vitest';
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
