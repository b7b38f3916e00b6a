import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Scanner } from '../scan/scan';
import { dateList } from './lists';
import { type Parser, mayGoOn } from './parser';
import { dateRange } from './ranges';
import { RULES } from './rules';
import { LEXICON } from './starts';
import { apposition } from './weekdays';

const PARSERS: Record<string, Parser<unknown>> = { dateRange, dateList, apposition };
const scanner = new Scanner(LEXICON);

/** Whether a parser is worth asking at the first word, by what stands behind it. */
const ROWS: [parser: string, text: string, isWorth: boolean][] = [
  ['dateRange', 'من 3 إلى 5 مايو', true],
  ['dateRange', 'مايو - يونيو', true],
  ['dateRange', 'من 3 مايو', false],
  ['dateRange', 'مايو الماضي', false],
  // No reading goes over a word that the grammar does not know.
  ['dateRange', 'مايو سافرت حتى يونيو', false],
  ['dateList', 'الأحد والاثنين المقبلين', true],
  ['dateList', '7 و8 مايو', true],
  ['dateList', 'الأحد و', false],
  ['dateList', 'الأحد، سافرت والاثنين المقبلين', false],
  ['apposition', 'الأحد 7 مايو', true],
  ['apposition', 'الأحد', false],
  ['apposition', 'الأحد المقبل', false],
  // Too long a run is not looked through.
  ['dateRange', `مايو ${'الماضي '.repeat(40)}`, true],
];

it.each(ROWS)('%s is asked before «%s»: %s', (name, text, isWorth) => {
  expect(mayGoOn(PARSERS[name]!, scanner.scan(text, 0, text.length), 0)).toBe(isWorth);
});

const WORDS = fc.constantFrom(
  'الأحد', 'يوم', 'مايو', '7', '2024', 'و', '،', '-', 'من', 'إلى', 'بين', 'المقبل', 'المقبلين', 'عام', 'العام', 'قبل', 'أيام', 'سافرت', '/',
); // prettier-ignore

it('turns away nothing that a rule reads', () => {
  fc.assert(
    fc.property(fc.array(WORDS, { minLength: 1, maxLength: 9 }), (list) => {
      const text = list.join(' ');
      const scanned = scanner.scan(text, 0, text.length);
      for (const { parse } of RULES) expect(!mayGoOn(parse, scanned, 0) && parse(scanned, 0)).toBeFalsy();
    }),
    { numRuns: 500 },
  );
});
