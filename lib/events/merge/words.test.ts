import { describe, expect, it } from 'vitest';
import { fold } from '../../text';
import { gistOf } from './words';

const gist = (word: string) => gistOf(fold(word));

describe('words of two reports', () => {
  it.each([
    ['إضرابا', 'إضراب'],
    ['طائرتين', 'طائرة'],
    ['مباحثات', 'مفاوضات'],
    ['غارات', 'قصف'],
    ['أسيرا', 'محتجزين'],
    ['مسلحون', 'مسلحين'],
  ])('«%s» is «%s»', (one, other) => {
    expect(gist(one)).toBe(gist(other));
  });

  it.each([
    ['اتفاق', 'هدنة'],
    ['سنة', 'سنا'],
    ['غارة', 'هجوم'],
    ['دين', 'دان'],
  ])('«%s» is not «%s»', (one, other) => {
    expect(gist(one)).not.toBe(gist(other));
  });
});
