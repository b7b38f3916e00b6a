/** A person's id: a function of the name alone, equal for spellings that differ as one name's spellings do. */
import type { EntityId } from '../model';
import { fold, tokens } from '../text';
import { ARABIC_GIVEN_NAMES } from './data/given-names';

const DASH_OR_QUOTE = /^[-–—'"«»“”‘’.،,()/]$/;

/**
 * The parts of a personal name, folded: «عبدالله» as two, «ابن» as «بن», particles joined to what they belong to.
 * @returns at least one part for any name with a letter in it
 */
export function nameParts(name: string): string[] {
  const words = tokens(name)
    .map(({ start, end }) => fold(name.slice(start, end)))
    .filter((word) => !DASH_OR_QUOTE.test(word));
  const parts: string[] = [];
  for (const word of words) {
    const servant = /^عبد(?=ال)/.exec(word);
    if (servant) parts.push('عبد', word.slice(3));
    else if (word.startsWith('ابو') && word.length > 5) parts.push('ابو', word.slice(3));
    else parts.push(word === 'ابن' ? 'بن' : word === 'ابي' || word === 'ابا' ? 'ابو' : word);
  }
  return joinParticles(parts);
}

/** Second halves of one name: «نصر الله», «صلاح الدين», «سيف الإسلام»; and what follows a ruler's name. */
const HALVES = new Set([
  'الله',
  'الدين',
  'الاسلام',
  'الثاني',
  'الثالث',
  'الاول',
  'السادس',
  'الخامس',
  'الرابع',
  'السادس عشر',
]);

/** «عبد الله» and «أبو مازن» are one part each: neither half is a name. */
function joinParticles(parts: string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]!;
    const takesNext = ['عبد', 'ابو', 'ام', 'ال', 'بن', 'بنت', 'ولد', 'دي', 'فان', 'فون', 'بو', 'ايت', 'منت'].includes(
      part,
    );
    if (takesNext && index + 1 < parts.length) {
      joined.push(`${part} ${parts[index + 1]!}`);
      index += 1;
    } else if (HALVES.has(part) && joined.length > 0) joined.push(`${joined.pop()!} ${part}`);
    else joined.push(part);
  }
  return joined;
}

/** A surname without its article, folded: «المالكي» and «مالكي» are one. */
export function bareSurname(name: string): string {
  return arabicKey(nameParts(name).at(-1) ?? '');
}

/** The person's id from the canonical full name. */
export function personId(name: string): EntityId {
  const parts = nameParts(name);
  const arabic =
    ARABIC_GIVEN_NAMES.has(parts[0] ?? '') || parts.some((part) => /^(?:ال..|عبد |ابو |بن |ولد |ايت |منت )/.test(part));
  return `per:${parts.map((part) => (arabic ? arabicKey(part) : foreignKey(part))).join(' ')}`;
}

/** Arabic names differ by the article and by harakat's letters at the end only. */
function arabicKey(part: string): string {
  return part.length > 4 && /^ال[^ ]/.test(part) ? part.slice(2) : part;
}

const SAME_SOUND: [RegExp, string][] = [
  [/تش/g, 'ش'],
  [/[غجق]/g, 'غ'],
  [/[طث]/g, 'ت'],
  [/[صز]/g, 'س'],
  [/ض/g, 'د'],
  [/ح/g, 'ه'],
];

/** A foreign name is transcribed by ear: vowels come and go (أوستن، أوستين), g is غ or ج (ماكغورك، ماكجورك). */
function foreignKey(part: string): string {
  let key = part;
  for (const [sounds, one] of SAME_SOUND) key = key.replace(sounds, one);
  const consonants = key.replace(/[اويهع]/g, '').replace(/(.)\1+/g, '$1');
  return consonants.length >= 2 ? consonants : key;
}
