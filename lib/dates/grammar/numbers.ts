import { NUMBER } from '../scan/word';
import {
  BARE_ORDINALS,
  CARDINAL_ONES,
  CARDINAL_TEN,
  CARDINAL_TENS,
  DEFINITE_ONE,
  DEFINITE_ONES,
  HUNDREDS,
  ORDINALS,
  ORDINAL_ONE_IN_COMPOUNDS,
  ORDINAL_TENS,
  THOUSANDS,
} from '../tables/numbers';
import { any, longest, map, memo, type Parser, phrases, seq, starting } from './parser';

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
const definiteOne = phrases(DEFINITE_ONE);

const and = phrases([['و', 0]]);
const sum = (values: (number | null)[]) => values.reduce<number>((total, value) => total + (value ?? 0), 0);

const belowHundred: Parser<number> = longest(map(seq(ones, ten), sum), map(seq(ones, and, tens), sum), tens, ten, ones);

const belowThousand: Parser<number> = longest(
  map(seq(hundreds, and, belowHundred), sum),
  map(seq(ones, hundredWord), ([n, hundred]) => n * hundred),
  map(seq(ones, hundredWord, and, belowHundred), ([n, hundred, , rest]) => n * hundred + rest),
  hundreds,
  belowHundred,
);

/** A cardinal in words below 10,000. */
export const cardinal: Parser<number> = memo(
  longest(
    map(seq(thousands, and, belowThousand), sum),
    map(seq(ones, manyThousands), ([n, thousand]) => n * thousand),
    // «اثنتين وخمسين وسبعمائة»: the old order, units first.
    map(seq(belowHundred, and, hundreds), sum),
    map(seq(belowHundred, and, hundreds, and, thousands), sum),
    thousands,
    belowThousand,
  ),
);

/** A cardinal in words from 1000 to 2999, as years are said. */
export const yearInWords: Parser<number> = map(cardinal, (value) => (value >= 1000 && value < 3000 ? value : null));

/** An ordinal with the article, 1 to 99 («الخامس عشر»، «الثاني والعشرين»). */
export const ordinal: Parser<number> = memo(
  longest(
    map(seq(ordinalOne, ten), sum),
    map(seq(ordinalOne, and, ordinalTens), sum),
    map(seq(definiteOnes, ten), sum),
    map(seq(any(definiteOne, definiteOnes), and, ordinalTens), sum),
    ordinalTens,
    ordinals,
  ),
);

/** «الثلاثة», «السبعة عشر»: a cardinal with the article, behind or before what it counts. */
export const definiteCardinal: Parser<number> = longest(
  map(seq(definiteOnes, ten), sum),
  map(seq(definiteOnes, and, ordinalTens), sum),
  definiteOnes,
  ordinalTens,
);

/** «أول»، «ثاني»: an ordinal before its noun. */
export const bareOrdinal: Parser<number> = bareOrdinals;

/** A number in digits of at most so many places. */
export function digits(most: number, least = 1): Parser<number> {
  return starting([NUMBER], ({ words }, at) => {
    const word = words.at(at);
    if (!word || word.digits < least || word.digits > most) return null;
    return { end: at + 1, value: word.value };
  });
}

/** A count in digits or words. */
export const count: Parser<number> = any(digits(4), cardinal);
