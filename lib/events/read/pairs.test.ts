import { describe, expect, it } from 'vitest';
import { leadingStates } from './pairs';

describe('the two states of an article', () => {
  it.each([
    ['two at its head', ['sa', 'pk'], ['sa', 'pk', 'om', 'om', 'om'], ['sa', 'pk']],
    ['the two named most of those at its head', ['sa', 'pk', 'om'], ['sa', 'sa', 'pk', 'pk', 'om'], ['pk', 'sa']],
    ['none when a third is named as often', ['sa', 'pk', 'om'], ['sa', 'sa', 'pk', 'om'], null],
    ['none when it begins with one', ['sa'], ['sa', 'sa', 'pk', 'pk'], null],
    ['none without states', [], [], null],
  ])('%s', (_, early, all, expected) => {
    expect(leadingStates(early, all)?.toSorted() ?? null).toEqual(expected?.toSorted() ?? null);
  });
});
