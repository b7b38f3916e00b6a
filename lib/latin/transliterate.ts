/** Compares Arabic names with Latin ones by their consonants: «يحيى رسول» is written Yehia, Yahya, Rasool, Rasoul. */
import { fold } from '../text';

/** Latin spellings of one Arabic sound, longest first; vowels and h, which transcriptions drop and add, go. */
const LATIN: [RegExp, string][] = [
  [/sh|sch|ch/g, 's'],
  [/kh/g, 'k'],
  [/gh|dj|j|g/g, 'g'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph|v/g, 'f'],
  [/p/g, 'b'],
  [/[cq]/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/[^bdfgklmnrst]/g, ''],
];

const ARABIC: Record<string, string> = {
  ب: 'b', ت: 't', ث: 't', ج: 'g', خ: 'k', د: 'd', ذ: 'd', ر: 'r', ز: 's', س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 's', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n',
}; // prettier-ignore

/** The consonants of a name in either script, a space between its parts. */
export function latinSkeleton(name: string): string {
  return partsOf(name)
    .map((part) => (/[a-z]/.test(part) ? latin(part) : arabic(part)).replace(/(.)\1+/g, '$1'))
    .join(' ')
    .trim();
}

function latin(part: string): string {
  return LATIN.reduce((word, [letters, one]) => word.replace(letters, one), part.normalize('NFD'));
}

function arabic(part: string): string {
  const bare = part.length > 4 && part.startsWith('ال') ? part.slice(2) : part;
  return Array.from(bare, (letter) => ARABIC[letter] ?? '').join('');
}

/**
 * Whether a Latin name may be the transcription of an Arabic one: as many parts, the same consonants, and enough of them to
 * tell by (three or more).
 */
export function sameSound(arabicName: string, latinName: string): boolean {
  const one = latinSkeleton(arabicName);
  const other = latinSkeleton(latinName);
  const enough = one.replaceAll(' ', '').length >= 3;
  return enough && one === other && parts(arabicName) === parts(latinName);
}

function parts(name: string): number {
  return partsOf(name).length;
}

/** A name's parts, folded, the Latin article off. */
function partsOf(name: string): string[] {
  return fold(name)
    .replace(/(^|\s)(?:al|el|ar|as|ad|an|at)-/g, '$1')
    .trim()
    .split(/[\s-]+/);
}
