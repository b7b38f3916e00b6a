import { expect, test } from 'vitest';
import { evidenceOf } from './evidence';

test('what adds most comes first, what adds nothing is left out', () => {
  const { reasons, objections } = evidenceOf({ headline: 0.4, days: 1, date: 1, week: 0, sameType: 1, newsOfBoth: 0 });
  expect(reasons).toEqual(['words', 'time', 'type']);
  expect(objections).toEqual([]);
});

test('one thing is told once, however many features say it', () => {
  const { reasons, objections } = evidenceOf({
    days: 1,
    week: 1,
    date: 1,
    elsewhere: 1,
    'against:place': 1,
    otherVoice: 1,
  });
  expect(reasons).toEqual(['time']);
  expect(objections).toEqual(['place', 'speaker']);
});

test.each([
  ['veto:date', 'date'],
  ['veto:rank', 'rank'],
  ['veto:article', 'article'],
])('%s is an objection although its value is 0', (feature, kind) => {
  expect(evidenceOf({ [feature]: 0 })).toEqual({ reasons: [], objections: [kind] });
});
