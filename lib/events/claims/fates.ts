/** What befalls people, by words near a number. */
import { foldedSet } from '../lexicon';
import type { Word } from '../read/words';

const KILLED = foldedSet(
  'قتل قتلت قتلوا مقتل مصرع وفاة لقي لقوا استشهد استشهدوا استشهاد أودى أودت توفي توفوا يقتل قتلى حصد حصدت مصرعهم حتفهم قضوا هلك',
);
const WOUNDED = foldedSet('أصيب أصيبت أصيبوا إصابة جرح جرحت جرحوا بجروح بجراح إصابتهم جرحى');
const ARRESTED = foldedSet('اعتقل اعتقلت اعتقال توقيف أوقف أوقفت ضبط القبض احتجاز احتجز احتجزت');
const DISPLACED = foldedSet('نزح نزحوا نزوح تهجير تشريد شرد شردت إجلاء أجلي أجلت فرار هجر هجرت نزوحهم');

/** The nearest first: the unit of the claim. */
const FATES: readonly (readonly [ReadonlySet<string>, string])[] = [
  [KILLED, 'killed'],
  [WOUNDED, 'wounded'],
  [ARRESTED, 'arrested'],
  [DISPLACED, 'displaced'],
];

/** The unit of the people whom a word's happening befell; null for other words. */
export function fateOfWord({ form, base, stem }: Word): string | null {
  const bare = form.length > 3 && form.startsWith('و') ? form.slice(1) : form;
  return FATES.find(([set]) => set.has(form) || set.has(base) || set.has(stem) || set.has(bare))?.[1] ?? null;
}
