/**
 * Readings of a word that the tables do not know as it stands: without proclitics, the mark of the future, the article or
 * a suffix («وستزورها» is read as «تزور»). Forms are folded (`lib/text/fold`).
 */
import type { WordForm } from './forms';

/** What had to be taken off: nothing, something in front, something behind, both. */
export type Route = 0 | 1 | 2 | 3;

/** Longest first. Pronouns, duals, plurals, feminine endings, nisba; folded. */
const SUFFIXES =
  'تين تان هما يين يون هم ها نا كم هن ون ين ان ات وا ته ت ه ي ا ك'.split(' '); // prettier-ignore
/** Suffixes behind which a noun may end in ه when it stands alone. */
const FEMININE = new Set(['ات', 'تين', 'ي']);
const SHORTEST = 3;
const ARABIC = /^[\u0621-\u064a]/;

/** The readings that the letters alone suggest, the likeliest first: the word, without its clitics, with the article alone. */
export function plainReadings({ folded, stem, clitic }: WordForm): string[] {
  return clitic ? [folded, stem, `ال${stem}`] : [folded];
}

/**
 * The entry of the closest reading that has one.
 * @param find gives an entry for a reading, null for none
 */
export function closestReading<T>(
  form: WordForm,
  find: (reading: string) => T | null,
): { entry: T; route: Route } | null {
  const whole = find(form.folded);
  if (whole !== null) return { entry: whole, route: 0 };
  if (!ARABIC.test(form.folded)) return null;
  const plain = plainReadings(form);
  const cut = cutInFront(form.folded);
  for (const readings of [plain, cut]) {
    for (const reading of readings) {
      const entry = reading.length >= SHORTEST ? find(reading) : null;
      if (entry !== null) return { entry, route: 1 };
    }
  }
  for (const [at, reading] of [form.folded, ...cut].entries()) {
    const entry = withoutSuffix(reading, find);
    if (entry !== null) return { entry, route: at === 0 ? 2 : 3 };
  }
  return null;
}

function cutInFront(folded: string): string[] {
  const found: string[] = [];
  const conjunction = (folded[0] === 'و' || folded[0] === 'ف') && folded.length > SHORTEST;
  if (conjunction) found.push(folded.slice(1));
  for (const word of conjunction ? [folded, folded.slice(1)] : [folded]) {
    if (word.length > 4 && word.startsWith('لل')) found.push(`ال${word.slice(2)}`, word.slice(2));
    else if (word.length > SHORTEST && 'بلك'.includes(word[0]!)) found.push(word.slice(1));
    if (word.length > 4 && word[0] === 'س' && 'يتنا'.includes(word[1]!)) found.push(word.slice(1));
    if (word.startsWith('ال')) {
      if (word.length > 4) found.push(word.slice(2));
    } else found.push(`ال${word}`);
  }
  return found;
}

function withoutSuffix<T>(word: string, find: (reading: string) => T | null): T | null {
  for (const suffix of SUFFIXES) {
    const length = word.length - suffix.length;
    if (length < SHORTEST || !word.endsWith(suffix)) continue;
    const bare = word.slice(0, length);
    const entry =
      find(bare) ??
      (bare.endsWith('ت') ? find(`${bare.slice(0, -1)}ه`) : FEMININE.has(suffix) ? find(`${bare}ه`) : null);
    if (entry !== null) return entry;
  }
  return null;
}
