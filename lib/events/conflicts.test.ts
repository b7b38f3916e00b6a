import { describe, expect, it } from 'vitest';
import type { Claim } from '../model';
import { conflictSubject, findConflicts } from './conflicts';

const claim = (over: Partial<Claim> & { source: string }) => ({
  start: 0,
  end: 2,
  article: 0,
  subject: 'killed|gpe:sudan',
  value: 12,
  unit: 'killed',
  modifier: 'exact' as const,
  asOf: '2023-05-09',
  ...over,
});

describe('contradictions', () => {
  it.each<[string, Partial<Claim> & { source?: string }, string?]>([
    ['two values of one day', { value: 15 }],
    ['«نحو» far off', { value: 20, modifier: 'about' as const }],
    ['less than is more than', { value: 10, modifier: 'less-than' as const }],
    ['the dead of one event become fewer', { value: 9, asOf: '2023-05-10', subject: 'ev:1' }, 'ev:1'],
    ['one source sets another teller against itself', { value: 15, source: 'a', stance: 'against' as const }],
  ])('%s', (_, over, subject = 'killed|gpe:sudan') => {
    expect(findConflicts([claim({ source: 'a', subject }), claim({ source: 'b', subject, ...over })])).toEqual([
      { claims: [0, 1] },
    ]);
  });

  it.each([
    ['a later day is an update', { value: 15, asOf: '2023-05-10' }],
    ['another subject', { value: 15, subject: 'killed|gpe:chad' }],
    ['another unit', { value: 15, unit: 'wounded' }],
    ['the same value', {}],
    ['«نحو 13» allows 12', { value: 13, modifier: 'about' as const }],
    ['«أكثر من 10» allows 12', { value: 10, modifier: 'more-than' as const }],
    ['an unknown day', { value: 15, asOf: null }],
    ['one source', { value: 15, source: 'a' }],
    ['grown since', { value: 15, stance: 'grown' as const }],
    ['fewer a day later, but not of one event', { value: 9, asOf: '2023-05-10' }],
    ['far fewer, weeks later', { value: 9, asOf: '2023-06-10' }],
  ])('none: %s', (_, over) => {
    expect(findConflicts([claim({ source: 'a' }), claim({ source: 'b', ...over })])).toEqual([]);
  });
});

describe('in one article', () => {
  it('a figure is set against the one just told', () => {
    const told = (value: number, over: Partial<Claim> = {}) => claim({ source: 'a', value, ...over });
    const against = told(356, { stance: 'against' });
    expect(findConflicts([told(1240), told(318), against])).toEqual([{ claims: [1, 2] }]);
    expect(findConflicts([against, told(318)])).toEqual([]);
  });
});

describe('the quantity across articles', () => {
  it('is the event and the kind of victim, wherever the article puts the place', () => {
    expect(conflictSubject({ subject: 'killed|soldiers|gpe:sudan', unit: 'killed' }, 'ev:1')).toBe('ev:1|soldiers');
    expect(conflictSubject({ subject: 'killed', unit: 'killed' }, 'ev:1')).toBe('ev:1');
    expect(conflictSubject({ subject: 'money|دولار|gpe:egypt', unit: 'money' }, 'ev:1')).toBe('money|دولار|gpe:egypt');
  });
});
