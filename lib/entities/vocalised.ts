import type { EntityId } from '../model';
import type { Entry } from './gazetteer';

/** Places that only their short vowels and doubled letters tell apart: «عُمان» is the sultanate, «عمّان» the capital of Jordan. */
const VOCALISED: readonly (readonly [RegExp, EntityId])[] = [
  [/^ع\u064f/, 'gpe:oman'],
  [/^ع\u064e?م\u064e?\u0651/, 'gpe:amman'],
];

/** Of entries that share a spelling the one that is meant by the marks of the text; all of them where it has none. */
export function asVocalised(entries: readonly Entry[], text: string): readonly Entry[] {
  const row = VOCALISED.find(([marks, id]) => marks.test(text) && entries.some((entry) => entry.id === id));
  return row ? entries.filter(({ id }) => id === row[1]) : entries;
}
