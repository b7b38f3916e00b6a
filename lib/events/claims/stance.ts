/** How a text sets one figure beside another: as an update of it, or against it. */
import type { Claim } from '../../model';
import type { Sentence } from '../extract/draft';
import { foldedSet } from '../lexicon';
import type { Word } from '../read/words';
import { TOLLS } from './bare';
import type { Numeral } from './numbers';

const GROWS = foldedSet(
  `ارتفع ارتفعت ارتفاع يرتفع ترتفع لترتفع ليرتفع بارتفاع تزايد ازداد ازدادت زيادة صعود يصل لتصل ليصل رفع رفعت رفعه رفعها رفعتها ترفع ترفعه
  ترفعها يرفع يرفعه يرفعها زاد زادت قفز قفزت صعد صعدت`,
);
/** «آخر حصيلة», «حصيلة محدثة»: newer than what was told before. */
const NEWER = /^(?:ال)?(?:جديده|محدثه|نهائيه|اخيره)$/;
const LATEST = foldedSet('آخر أحدث');
const BUT = foldedSet('لكن ولكن لكنه غير بيد إلا المقابل بالمقابل فيما بينما حين خلافا');
/** Who says so without a verb of saying: «تتمسك الشبكة بأن العدد 27», «تحدث الجيش عن سبعة». */
const HOLDS = foldedSet(
  'تمسك تمسكت يتمسك تتمسك أصر أصرت يصر تصر تحدث تحدثت يتحدث تتحدث زعم زعمت يزعم تزعم قدر قدرت يقدر تقدر أحصى أحصت يحصي تحصي وثق وثقت أقر أقرت',
);
const VERSUS = foldedSet('مقابل مقارنة');
const ACCORDING = foldedSet('حسب حسبما بحسب وبحسب وفق وفقا وفقما طبقا نقلا');

const WHOLE = foldedSet('عدد حصيلة');

const REACH = 10;
const REACH_TO = 28;
const TELLER_REACH = 6;

/**
 * «ارتفعت الحصيلة إلى 42» has grown from an earlier figure; «لكن مدير المستشفى قال إن … 23» and «مقابل 33 بالمئة حسب الوزارة»
 * stand against one, in another's words, as does «ثلاثة بحسب …، في حين تحدث الجيش عن سبعة». Any other figure has no stance.
 * @param last the number before it in the sentence
 */
export function stanceOf(
  { words, segments }: Sentence,
  { start, end }: Numeral,
  last: Numeral | null,
): Pick<Claim, 'stance'> {
  // «35 مليون جنيه (نحو 40 مليون دولار)»: the same in another currency.
  if (words.slice(Math.max(0, start - 2), start).some(({ text }) => text === '(')) return {};
  const is = (word: Word, set: ReadonlySet<string>) => set.has(word.base) || set.has(word.form) || set.has(word.stem);
  const before = words.slice(Math.max(0, start - REACH), start);
  // «ارتفاع قتلى غرق قارب مهاجرين قبالة مدينة طبرق شرقي البلاد إلى 21»: what has grown may stand far ahead of «إلى».
  const reach = before.at(-1)?.base === 'الي' ? words.slice(Math.max(0, start - REACH_TO), start) : before;
  if (reach.some((word) => is(word, GROWS)) || isNewer(words)) return { stance: 'grown' };
  // Whether a verb of saying stands at `from` or behind it, before `to`.
  const saysIn = (from: number, to: number) =>
    segments.some(({ head }) => head && head.at >= from && head.at < to && head.verb.flags.has('say'));
  const told = saysIn(0, start) || words.some((word) => is(word, ACCORDING));
  if (told && words.slice(0, 2).some((word) => is(word, BUT))) return { stance: 'against' };
  const versus = words.slice(Math.max(0, start - 1), start).some((word) => is(word, VERSUS));
  const own = words.slice(end, end + TELLER_REACH).some((word) => is(word, ACCORDING));
  if (versus && own) return { stance: 'against' };
  // «…، فيما تقول الحركة إن عدد القتلى لا يتجاوز 11»: the whole of what the article counted before.
  const turn = words.findLastIndex((word, at) => at < start && is(word, BUT));
  const says = saysIn(turn + 1, turn + 3) || words.slice(turn + 1, turn + 3).some((word) => is(word, HOLDS));
  const whole = words.slice(turn + 1, start).some((word) => is(word, WHOLE));
  const running = words.slice(turn + 1).some(({ base }) => base === 'منذ');
  if (!last && turn >= 0 && says && whole && !running) return { stance: 'against' };
  if (!last) return {};
  const between = words.slice(last.end, start);
  const saying = saysIn(last.end, start) || between.some((word) => is(word, HOLDS));
  const but = between.findLastIndex((word) => is(word, BUT));
  return but >= 0 && (saying || own || between.slice(but).some((word) => is(word, ACCORDING)))
    ? { stance: 'against' }
    : {};
}

function isNewer(words: readonly Word[]): boolean {
  return words.some(
    ({ base, stem }, at) =>
      (TOLLS.has(base) || TOLLS.has(stem)) &&
      (LATEST.has(words[at - 1]?.base ?? '') || [1, 2].some((step) => NEWER.test(words[at + step]?.base ?? ''))),
  );
}
