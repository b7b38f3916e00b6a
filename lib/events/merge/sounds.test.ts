import { expect, it } from 'vitest';
import { soundOf } from './sounds';

it.each([
  ['gpe:زونغولداق', 'gpe:زونجولداق', true],
  ['gpe:زونغولداق', 'gpe:زونغولداك', true],
  ['gpe:كريفي ريه', 'gpe:كريفي ريغ', false],
  ['gpe:بلده', 'gpe:بليده', false],
  ['gpe:مبور', 'gpe:ميبار', false],
  ['gpe:istanbul', 'gpe:istnbul', false],
])('%s and %s sound alike: %s', (one, other, alike) => {
  expect(soundOf(one) === soundOf(other)).toBe(alike);
});

it('leaves what a list knows, and other names, as they are', () => {
  expect(soundOf('gpe:istanbul')).toBe('gpe:istanbul');
  expect(soundOf('per:زونغولداق')).toBe('per:زونغولداق');
});
