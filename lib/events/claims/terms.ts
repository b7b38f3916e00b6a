/** Durations that are figures: the years of a sentence and the months of a truce, and no other stretch of time. */
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import type { Word } from '../read/words';

const UNITS: readonly (readonly [unit: string, words: ReadonlySet<string>])[] = [
  ['years', foldedSet('سنة سنوات سنين عام عاما أعوام')],
  ['months', foldedSet('شهر شهرا أشهر شهور')],
  ['days', foldedSet('يوم يوما أيام')],
  ['hours', foldedSet('ساعة ساعات')],
];

const PRISON = /^[وفبل]*(?:ال)?(?:سجن|حبس|عقوبه|اشغال|سجنه|سجنها|سجنهم|سجنهما|حبسه|حبسها|حبسهم|حبسهما|سجنا|حبسا)$/;
/** How far before the figure the sentence is named, in words. */
const REACH = 14;

const LASTING = foldedSet(
  'لمدة مدة مدته مدتها ومدته ومدتها لفترة تستمر يستمر استمر استمرت ستستمر سيستمر تمتد يمتد ستمتد سيمتد تدوم يدوم دامت دام',
);
/** What stands between them and the figure. */
const MODIFIERS = foldedSet('نحو حوالي قرابة زهاء أكثر أقل من عن لا يقل تقل تزيد يزيد على ما إلى بين');
/** A point in time or an age is none. */
const POINTS = foldedSet(
  'منذ قبل بعد خلال غضون طوال طيلة كل عمر عمره عمرها البالغ البالغة يبلغ تبلغ ابن في أمضى قضى ( عن',
);

/** The unit of a duration that a number counts, where it says how long somebody is sentenced to or a thing lasts; null for other words. */
export function termOf(words: readonly Word[], start: number, noun: Word): string | null {
  const unit = UNITS.find(([, names]) => names.has(noun.base))?.[0];
  if (!unit) return null;
  let at = start - 1;
  while (at > 0 && MODIFIERS.has(words[at]!.base)) at -= 1;
  const before = words[at];
  if (!before || before.date) return null;
  if (LASTING.has(before.base) || LASTING.has(before.form)) return unit;
  // «هدنة لثلاثة أيام»
  if (/^و?ل[^ال]/.test(words[start]!.form)) return unit;
  // «لأكثر من 20 ساعة في اليوم»
  if (words.slice(at, start).some(({ form }) => LONGER.has(form))) return unit;
  if (POINTS.has(before.base) || words.slice(at, start).some(({ base }) => base === fold('منذ'))) return null;
  const lead = words.slice(Math.max(0, start - REACH), start);
  return lead.some(({ form }) => PRISON.test(form)) ? unit : null;
}

const LONGER = foldedSet('لأكثر لأقل');
