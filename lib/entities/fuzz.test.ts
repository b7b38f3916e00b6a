import { readFileSync } from 'node:fs';
import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameFinder, loadTagger } from './index';
import { wholeText } from './testing';

const findNames = createNameFinder(loadTagger(readFileSync(new URL('../../public/tagger.bin', import.meta.url))));
/** Pieces that steer a random text into the rules: names, titles, clitics, marks, other scripts, broken surrogates. */
const PIECES = [
  'العراق', 'وبغداد', 'للجنة', 'العسكرية', 'العليا', 'رئيس', 'الوزراء', 'وزير', 'الدفاع', 'الأمريكي', 'لويد', 'أوستن', 'محمد', 'عبد', 'الله', 'بن', 'علي', 'اللواء', 'وزارة',
  'بين', 'و', 'ال', 'لل', ' ', ' ', ' ', '\n', '(', ')', '"', '-', '–', '/', '.', '،', '20', '١', 'HMC', 'Yehia', 'Rasool', '@', 'ـ', '\u064e', '\u200f', '\u200c', '\u00a0', '\ud83d', '\ude00', '😀', 'ﷲ', '漢',
]; // prettier-ignore
/** In all: `npm test` sets a minute; at the desk a moment has to do. */
const MILLISECONDS = Number(process.env['FUZZ_MS'] ?? 2000) / 2;

describe('any text', () => {
  it.each([
    ['made of pieces', string({ unit: constantFrom(...PIECES), maxLength: 120 })],
    ['at random', string({ unit: 'binary', maxLength: 300 })],
  ])(
    '%s is read without a throw, its names in order, apart, and where they say',
    (_, texts) => {
      assert(
        property(texts, (text) => {
          const { mentions, roles, entities } = findNames(text, wholeText(text));
          const known = new Set(entities.map(({ id }) => id));
          let last = 0;
          for (const { start, end, entity, confidence } of mentions) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            expect(known.has(entity)).toBe(true);
            expect(confidence).toBeGreaterThan(0);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          for (const { start, end, title, entity } of roles) {
            expect(text.slice(start, end)).toBe(title);
            expect(known.has(entity)).toBe(true);
          }
        }),
        { numRuns: 1_000_000, interruptAfterTimeLimit: MILLISECONDS },
      );
    },
    120_000,
  );

  it.each([
    ['prose', 'قال وزير الدفاع الأمريكي لويد أوستن إن محمد كرم زار بغداد، ثم عاد إلى واشنطن '],
    ['one word', 'العراق'],
    ['ministries', 'وزارة الدفاع وزارة '],
    ['people joined by «و»', 'محمد علي وأحمد حسن و'],
    ['offices', 'رئيس وزير نائب '],
    ['quotation marks', 'قناة "«'],
    ['Latin', 'Yehia Rasool (HMC) قال '],
    ['digits', '1234,5'],
    ['broken surrogates', '\ud83d😀\ude00'],
    ['line ends', 'بغداد\n\r'],
  ])('%s: time grows with the length', (_, piece) => {
    const line = piece.repeat(Math.ceil(4000 / piece.length));
    const time = (text: string) => {
      const started = process.cpuUsage();
      findNames(text, wholeText(text));
      const { user, system } = process.cpuUsage(started);
      return user + system;
    };
    const best = (text: string) => Math.min(time(text), time(text), time(text));
    time(line);
    // Eight times the text may take eight times as long; sixty-four would be a square, thirty leaves room for a busy machine.
    expect(best(line.repeat(16))).toBeLessThan(30 * Math.max(15_000, best(line.repeat(2))));
  });
});
