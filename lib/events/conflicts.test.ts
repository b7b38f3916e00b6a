import { describe, expect, it } from 'vitest';
import { conflictSubject } from './conflict-keys';
import { findConflicts, type SourcedClaim } from './conflicts';

const claim = (over: Partial<SourcedClaim> & { source: string }) => ({
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

const STAFF: Partial<SourcedClaim> = {
  unit: 'staff',
  subject: 'staff|org:embassy',
  event: 'ev:1',
  eventType: 'SANCTION',
};

/** Both sources tell of one event: what they say elsewhere may be of one story. */
const SAME_STORY = ['a', 'b'].map((source) =>
  claim({ source, unit: 'houses', subject: 'houses', event: 'ev:9', eventType: 'DISASTER' }),
);

describe('contradictions', () => {
  it.each<[string, Partial<SourcedClaim>, Partial<SourcedClaim>?]>([
    ['two values of one day', { value: 15 }],
    ['«نحو» far off', { value: 20, modifier: 'about' as const }],
    ['less than is more than', { value: 10, modifier: 'less-than' as const }],
    ['the dead of one event become fewer', { value: 9, asOf: '2023-05-10', event: 'ev:1' }],
    ['another name for the place of one event', { value: 15, subject: 'killed|gpe:chad', event: 'ev:1' }],
    ['an event that tells of something else', { value: 15, event: 'ev:2', eventType: 'CONSULT' }],
    ['two speakers of one report', { value: 15, source: 'a', speaker: 'per:b' }],
    ['a deed by the body it befalls', { value: 15, unit: 'staff', subject: 'staff|gpe:chad|org:embassy' }, STAFF],
    ['a deed by its event', { value: 15, unit: 'staff', subject: 'staff|gpe:chad', event: 'ev:1' }, STAFF],
    ['one source sets another teller against itself', { value: 15, source: 'a', stance: 'against' as const }],
  ])('%s', (_, over, first = {}) => {
    const told = { event: 'ev:1', eventType: 'ASSAULT' as const, speaker: 'per:a', ...first };
    const claims = [claim({ source: 'a', ...told }), claim({ source: 'b', ...over })];
    expect(findConflicts([...claims, ...SAME_STORY])).toEqual([{ claims: [0, 1] }]);
  });

  it('none between sources that have no event in common', () => {
    expect(findConflicts([claim({ source: 'a' }), claim({ source: 'b', value: 15 })])).toEqual([]);
  });

  it.each([
    ['a later day is an update', { value: 15, asOf: '2023-05-10' }],
    ['another subject', { value: 15, subject: 'killed|gpe:chad' }],
    ['another unit', { value: 15, unit: 'wounded' }],
    ['the same value', {}],
    ['«نحو 13» allows 12', { value: 13, modifier: 'about' as const }],
    ['«أكثر من 10» allows 12', { value: 10, modifier: 'more-than' as const }],
    ['an unknown day', { value: 15, asOf: null }],
    ['some of the dead', { value: 3, subject: 'killed|some|gpe:sudan', event: 'ev:1' }],
    ['one source', { value: 15, source: 'a' }],
    ['grown since', { value: 15, stance: 'grown' as const }],
    ['fewer a day later, but not of one event', { value: 9, asOf: '2023-05-10' }],
    ['the dead of one event, but a fraction of them', { value: 3, asOf: '2023-05-10', event: 'ev:1' }],
    ['far fewer, weeks later', { value: 9, asOf: '2023-06-10' }],
    ['another event of the kind', { value: 15, event: 'ev:2', eventType: 'ASSAULT' as const }],
    ['one speaker in two reports', { value: 15, speaker: 'per:a' }],
    ['one speaker in one report', { value: 15, source: 'a', speaker: 'per:a' }],
  ])('none: %s', (_, over) => {
    const told = { event: 'ev:1', eventType: 'ASSAULT' as const, speaker: 'per:a' };
    expect(findConflicts([claim({ source: 'a', ...told }), claim({ source: 'b', ...over })])).toEqual([]);
  });

  it('none: nobody is named in either', () => {
    const bare = { subject: 'killed' };
    expect(findConflicts([claim({ source: 'a', ...bare }), claim({ source: 'b', ...bare, value: 15 })])).toEqual([]);
  });

  it('none: a report that gives the other figure as a part of its own', () => {
    const told = [claim({ source: 'a', value: 22 }), claim({ source: 'a', value: 14, subject: 'killed|some' })];
    expect(findConflicts([...told, claim({ source: 'b', value: 14 })])).toEqual([]);
  });

  it.each([
    ['some of those counted', 'killed|some|gpe:sudan', 'killed'],
    ['a count so far', 'killed|early|gpe:sudan', 'killed'],
    ['a sentence', 'years|سنه|per:a', 'years'],
    ['passengers of no known event', 'people|aboard|gpe:sudan', 'people'],
  ])('none: %s', (_, subject, unit) => {
    const of = { subject, unit };
    expect(findConflicts([claim({ source: 'a', ...of }), claim({ source: 'b', value: 15, ...of })])).toEqual([]);
  });

  it('none: figures of one event too far from each other, or of many blows', () => {
    const blow = { event: 'ev:1', eventType: 'ASSAULT' as const };
    const far = claim({ source: 'b', value: 60, subject: 'killed|gpe:chad', ...blow });
    expect(findConflicts([claim({ source: 'a', ...blow }), far])).toEqual([]);
    const running = claim({ source: 'b', value: 20, subject: 'killed|running|gpe:chad', ...blow });
    expect(findConflicts([claim({ source: 'a', ...blow }), running])).toEqual([]);
  });

  it('none: a source that counts the parts', () => {
    const staff = (value: number, source: string) =>
      claim({ source, value, ...STAFF, subject: `staff|gpe:${value}|org:embassy` });
    expect(findConflicts([staff(12, 'a'), staff(15, 'b'), staff(3, 'b')])).toEqual([]);
  });
});

describe('in one article', () => {
  it('a figure is set against the one just told', () => {
    const told = (value: number, over: Partial<SourcedClaim> = {}) => claim({ source: 'a', value, ...over });
    const against = told(356, { stance: 'against' });
    expect(findConflicts([told(1240), told(318), against])).toEqual([{ claims: [1, 2] }]);
    expect(findConflicts([against, told(318)])).toEqual([]);
  });
});

describe('what one article sets against the other', () => {
  const told = (over: Partial<SourcedClaim>) => claim({ source: 'a', subject: 'houses', unit: 'houses', ...over });
  it.each<[string, Partial<SourcedClaim>, number]>([
    ['needs no name and no event', {}, 1],
    ['wherever it places it', { subject: 'houses|gpe:sudan' }, 1],
    ['may differ widely', { value: 40 }, 1],
    ['counts the same group', { subject: 'houses|مدمر' }, 0],
    ['is of the same day', { asOf: '2023-05-01' }, 0],
    ['stands near', { start: 900 }, 0],
    ['is hardly ten times as much', { value: 120 }, 0],
  ])('%s', (_, over, count) => {
    expect(findConflicts([told({}), told({ value: 15, stance: 'against', ...over })])).toHaveLength(count);
  });

  it('is no score', () => {
    const points = { subject: 'points', unit: 'points' };
    expect(findConflicts([told(points), told({ ...points, value: 15, stance: 'against' })])).toEqual([]);
  });
});

describe('how strong an earthquake was', () => {
  const quake = (source: string, value: number, asOf: string) =>
    claim({ source, value, asOf, unit: 'magnitude', subject: 'magnitude', event: 'ev:1', eventType: 'DISASTER' });
  it.each([
    ['6.4 and 6.2, on whatever day', quake('b', 6.2, '2023-05-12'), 1],
    ['another shock', quake('b', 4.8, '2023-05-12'), 0],
    ['one source', quake('a', 6.2, '2023-05-12'), 0],
  ])('%s', (_, other, count) => {
    expect(findConflicts([quake('a', 6.4, '2023-05-09'), other])).toHaveLength(count);
  });
});

describe('the quantity across articles', () => {
  it('is the event and the kind of victim, wherever the article puts the place', () => {
    expect(conflictSubject({ subject: 'killed|soldiers|gpe:sudan', unit: 'killed' }, 'ev:1')).toBe('ev:1|soldiers');
    expect(conflictSubject({ subject: 'killed', unit: 'killed' }, 'ev:1')).toBe('ev:1');
    expect(conflictSubject({ subject: 'money|دولار|gpe:egypt', unit: 'money' }, 'ev:1')).toBe('money|دولار|gpe:egypt');
  });
});
