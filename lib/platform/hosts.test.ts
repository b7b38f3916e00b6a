import { expect, test } from 'vitest';
import { newsMatches } from './hosts';

const PATTERN = /^\*:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[\w/*-]*$/;

test('every pattern is one that both browsers take, and none stands twice', () => {
  const matches = newsMatches();
  expect(matches.filter((match) => !PATTERN.test(match))).toEqual([]);
  expect(new Set(matches).size).toBe(matches.length);
});

test("the seeds' outlets are covered with their subdomains", () => {
  for (const host of ['arabic.rt.com', 'darelhilal.com', 'thelevantnews.com', 'aljazeera.net', 'mustaqila.com']) {
    expect(newsMatches()).toContain(`*://*.${host}/*`);
  }
});

test('of an international site only its Arabic part is annotated', () => {
  const bbc = newsMatches().filter((match) => match.includes('bbc.com'));
  expect(bbc).toEqual(['*://www.bbc.com/arabic', '*://www.bbc.com/arabic/*']);
});
