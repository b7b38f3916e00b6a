import { fold } from '../../text';

/** A token in the forms that the features look at. */
export interface WordForm {
  /** As it is written, without harakat and tatweel: «على» and «علي» differ here and are one when folded. */
  raw: string;
  /** Folded, every digit 0. */
  folded: string;
  /** Folded, without proclitics and article as far as the letters alone tell. */
  stem: string;
  /** What `stem` leaves off, for example `وال`; empty when nothing. */
  clitic: string;
}

const NOT_LETTERS = /[\u064b-\u065f\u0670]|[\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const DIGITS = /[0-9]/g;
/** Shortest word of which a single letter is taken for a proclitic: below it names like «بوش» would lose theirs. */
const MIN_WORD = 5;

/** @param token a token as `lib/text/tokens` cuts it */
export function wordForm(token: string): WordForm {
  const folded = fold(token).replace(DIGITS, '0');
  const { stem, clitic } = strip(folded);
  return { raw: token.replace(NOT_LETTERS, ''), folded, stem, clitic };
}

function strip(folded: string): { stem: string; clitic: string } {
  let clitic = '';
  let stem = folded;
  const conjunction = stem[0] === 'و' || stem[0] === 'ف';
  if (conjunction && (stem.length >= MIN_WORD || (stem.length > 3 && stem[1] === 'ا'))) {
    clitic = stem[0]!;
    stem = stem.slice(1);
  }
  if (stem.length < MIN_WORD) return { stem, clitic };
  if (stem.startsWith('لل')) return { stem: stem.slice(2), clitic: `${clitic}لل` };
  const preposition = isPreposition(stem[0]!);
  if (preposition && stem.startsWith('ال', 1)) return { stem: stem.slice(3), clitic: `${clitic}${stem[0]}ال` };
  if (stem.startsWith('ال')) return { stem: stem.slice(2), clitic: `${clitic}ال` };
  if (preposition) return { stem: stem.slice(1), clitic: `${clitic}${stem[0]}` };
  return { stem, clitic };
}

/** The form under which a document's occurrences of one name are counted together; empty where there is too little of it. */
export function documentStem({ stem, folded, clitic }: WordForm): string {
  // ك is left on: «كريم» and «كوفي» are more frequent in names than "like a name" is.
  const kept = clitic.endsWith('ك') ? folded.slice(clitic.length - 1) : stem;
  return kept.length >= 3 ? kept : '';
}

export function isPreposition(letter: string): boolean {
  return letter === 'ب' || letter === 'ل' || letter === 'ك';
}
