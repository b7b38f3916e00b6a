/** Folded content words made comparable: reporters put one noun in other cases and numbers. */
import { fold } from '../../text';

/** Accusative, dual and sound plural endings behind three letters and more: «اضرابا», «طايرتين», «مسلحون». */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,})(?:تين|تان)$/, '$1ه'],
  [/^(.{3,})(?:ين|ان|ون)$/, '$1'],
  [/^(.{3,})ات$/, '$1ه'],
  [/^(.{3,})ا$/, '$1'],
];

const ENDS: ReadonlySet<string | undefined> = new Set(['ن', 'ت', 'ا']);

/** Nouns whose plural or synonym reporters use for the same thing, folded; the first of a row stands for all. */
const SAME = [
  'محادثة محادثات مفاوضة مفاوضات مباحثات مشاورة مشاورات مداولات حوار جولة',
  'اتفاق اتفاقية صفقة معاهدة',
  'هدنة تهدئة',
  'إنقاذ بحث انتشال',
  'أسير أسرى محتجز مختطف مختطفين سجين سجناء',
  'حريق حرائق نيران',
  'هجوم هجمات اعتداء',
  'غارة غارات قصف ضربة ضربات',
  'اشتباك اشتباكات مواجهة مواجهات قتال معارك',
  'إضراب إضرابات',
  'جندي جنود عسكري عسكريين',
  'احتجاج مظاهرة تظاهرة وقفة مسيرة',
];

const headOf = new Map(
  SAME.flatMap((row) => {
    const words = row.split(' ').map(fold);
    return words.map((word): [string, string] => [word, words[0]!]);
  }),
);

/** The form under which a folded word is compared with another's. */
export function gistOf(word: string): string {
  const known = headOf.get(word);
  if (known) return known;
  if (!ENDS.has(word.at(-1))) return word;
  for (const [ending, stem] of ENDINGS) {
    if (!ending.test(word)) continue;
    const bare = word.replace(ending, stem);
    return headOf.get(bare) ?? bare;
  }
  return word;
}

/** Too frequent to tell one headline from another, folded. */
const COMMON: ReadonlySet<string> = new Set(
  'من في على الى عن مع ان بعد قبل التي الذي كان قال هذا هذه ذلك'.split(' ').map((word) => fold(word)),
);

/** The words of a text of three letters and more under the form in which they are compared, without «ال» and what stands before it. */
export function contentWords(text: string): string[] {
  return fold(text)
    .split(/[^\u0621-\u064a]+/)
    .map((word) => word.replace(/^(?:وال|بال|فال|كال|لل|ال)/, ''))
    .filter((word) => word.length > 2 && !COMMON.has(word))
    .map(gistOf);
}
