import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Spelling, tokens, UNREAD } from '../../text';
import { findDates } from '../index';
import { type Scan, Scanner } from './scan';
import { NUMBER } from './word';

const VOCABULARY = new Map([NUMBER, 'الثلاثاء', 'و', 'ل', 'ال', '/', 'may'].map((word, index) => [word, index + 1]));

/** Text, its words as the grammar sees them (those of the vocabulary in brackets), and where they stand. */
const TEXTS: [text: string, words: string, places: string[]][] = [
  ['والثلاثاء', '[و] [الثلاثاء]', ['و', 'الثلاثاء']],
  ['وَالثُّلاثاء.', '[و] [الثلاثاء] .', ['وَ', 'الثُّلاثاء', '.']],
  ['وللثلاثاء', '[و] [ل] [الثلاثاء]', ['و', 'ل', 'لثلاثاء']],
  ['ﻭاﻟﺜﻼﺛﺎﺀ', '[و] [الثلاثاء]', ['ﻭ', 'اﻟﺜﻼﺛﺎﺀ']],
  ['الـ25', '[ال] [0]', ['الـ', '25']],
  ['عالم27‏/‏١', 'عالم [0] [/] [0]', ['عالم', '27', '/', '١']],
  ['May', '[may]', ['May']],
  ['باب\nوالد', 'باب \n والد', ['باب', '\n', 'والد']],
];

const all = ({ words }: Scan) => Array.from({ length: words.length }, (_, at) => words.at(at)!);

it.each(TEXTS)('cuts «%s»', (text, words, places) => {
  const scanned = new Scanner(VOCABULARY).scan(text, 0, text.length);
  expect(
    all(scanned)
      .map(({ key, id }) => (id > 0 ? `[${key}]` : key))
      .join(' '),
  ).toBe(words);
  expect(all(scanned).map(({ start, end }) => text.slice(start, end))).toEqual(places);
});

it('cuts a stretch at its place in the text', () => {
  const scanned = new Scanner(VOCABULARY).scan('قبل الثلاثاء 12', 4, 15);
  expect(all(scanned).map(({ start, end, value }) => [start, end, value])).toEqual([
    [4, 12, NaN],
    [13, 15, 12],
  ]);
});

it('takes the day that was given where no article was found', () => {
  const [date] = findDates('أمس', [], { publishedAt: '2024-02-08' });
  expect(date?.from).toBe('2024-02-07');
  expect(findDates('أمس', [])[0]?.from).toBeNull();
});

const PIECES = [
  'الثلاثاء', 'والثلاثاء', 'وللثلاثاء', 'لل', 'و', 'عالم', 'ال', 'الـ', 'مُحَمَّدٌ', '25', '١', '5/5', 'may', 'é',
  ' ', ' ', ' ', '\n', '\u000b', '\u2028', '،', '.', '/', '\u200f', '\u0640', '\u064b', '\u0670', '\u06dd',
  '\u0780', '\u0750', '\u06f5', '\ud83d\ude00', '\u0250', '\u1e00', '\u3042', 'ﻻ', 'ا'.repeat(30),
]; // prettier-ignore

const CUT = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => {
  const text = pieces.join('');
  const known = new Map<string, Spelling>();
  const spelled = tokens(text).map(({ start, end, kind }) => {
    const spelling = text.slice(start, end);
    const word = known.get(spelling) ?? { text: spelling, kind, dateWord: UNREAD };
    known.set(spelling, word);
    return { start, end, word };
  });
  return { text, lines: [{ tokens: spelled.slice(0, 7) }, { tokens: spelled.slice(7) }] };
});

it('comes to the same words from tokens as from letters', () => {
  fc.assert(
    fc.property(CUT, ({ text, lines }) => {
      const read = (scanned: Scan) =>
        all(scanned).map(({ kind, start, end, id, glued, digits, key }) => [kind, start, end, id, glued, digits, key]);
      const scanner = new Scanner(VOCABULARY);
      expect(read(scanner.scan(text, 0, text.length, lines))).toEqual(read(scanner.scan(text, 0, text.length)));
    }),
    { numRuns: 1000 },
  );
});
