import { NUMBER } from '../scan/scan';
import {
  BARE_ORDINALS,
  CARDINAL_ONES,
  CARDINAL_TEN,
  CARDINAL_TENS,
  DEFINITE_ONES,
  HUNDREDS,
  ORDINALS,
  ORDINAL_ONE_IN_COMPOUNDS,
  ORDINAL_TENS,
  THOUSANDS,
} from '../tables/numbers';
import { any, longest, map, memo, type Parser, phrases, type Phrases, seq } from './parser';

const ones = phrases(CARDINAL_ONES);
const ten = phrases(CARDINAL_TEN);
const tens = phrases(CARDINAL_TENS);
const hundreds = phrases(HUNDREDS);
const thousands = phrases(THOUSANDS);
const manyThousands = phrases([['آلاف', 1000]]);
const hundredWord = phrases([
  ['مئة', 100],
  ['مائة', 100],
]);
const ordinals = phrases(ORDINALS);
const bareOrdinals = phrases(BARE_ORDINALS);
const ordinalOne = phrases([...ORDINALS, ...ORDINAL_ONE_IN_COMPOUNDS]);
const ordinalTens = phrases(ORDINAL_TENS);
const definiteOnes = phrases(DEFINITE_ONES);
const conjunction = phrases([['و', 0]]);

/** What the number words are, for the vocabulary. */
export const numberWords: Phrases<number>[] = [
  ones,
  ten,
  tens,
  hundreds,
  thousands,
  manyThousands,
  hundredWord,
  ordinals,
  bareOrdinals,
  ordinalOne,
  ordinalTens,
  definiteOnes,
  conjunction,
];

const and = conjunction.parse;
const sum = (values: (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

const belowHundred: Parser<number> = longest(
  map(seq(ones.parse, ten.parse), sum),
  map(seq(ones.parse, and, tens.parse), sum),
  tens.parse,
  ten.parse,
  ones.parse,
);

const belowThousand: Parser<number> = longest(
  map(seq(hundreds.parse, and, belowHundred), sum),
  map(seq(ones.parse, hundredWord.parse), ([n, hundred]) => n * hundred),
  map(seq(ones.parse, hundredWord.parse, and, belowHundred), ([n, hundred, , rest]) => n * hundred + rest),
  hundreds.parse,
  belowHundred,
);

/** A cardinal in words below 10,000. */
export const cardinal: Parser<number> = memo(
  longest(
    map(seq(thousands.parse, and, belowThousand), sum),
    map(seq(ones.parse, manyThousands.parse), ([n, thousand]) => n * thousand),
    thousands.parse,
    belowThousand,
  ),
);

/** A cardinal in words from 1000 to 2999, as years are said. */
export const yearInWords: Parser<number> = map(cardinal, (value) => (value >= 1000 && value < 3000 ? value : null));

/** An ordinal with the article, 1 to 99 («الخامس عشر»، «الثاني والعشرين»). */
export const ordinal: Parser<number> = memo(
  longest(
    map(seq(ordinalOne.parse, ten.parse), sum),
    map(seq(ordinalOne.parse, and, ordinalTens.parse), sum),
    map(seq(definiteOnes.parse, ten.parse), sum),
    ordinalTens.parse,
    ordinals.parse,
  ),
);

/** «الثلاثة», «السبعة عشر»: a cardinal with the article, behind or before what it counts. */
export const definiteCardinal: Parser<number> = longest(
  map(seq(definiteOnes.parse, ten.parse), sum),
  map(seq(definiteOnes.parse, and, ordinalTens.parse), sum),
  definiteOnes.parse,
  ordinalTens.parse,
);

/** «أول»، «ثاني»: an ordinal before its noun. */
export const bareOrdinal: Parser<number> = bareOrdinals.parse;

/** A number in digits of at most so many places. */
export function digits(most: number, least = 1): Parser<number> {
  const read: Parser<number> = ({ words }, at) => {
    const word = words[at];
    if (!word || word.digits < least || word.digits > most) return null;
    return { end: at + 1, value: word.value };
  };
  return Object.assign(read, { starts: new Set([NUMBER]), mayBeEmpty: false });
}

/** A count in digits or words. */
export const count: Parser<number> = any(digits(4), cardinal);
