/** Older happenings that a sentence calls to mind beside the news: «يعيد الحادث إلى الأذهان تحطم طائرة … في مارس 2003». */
import { foldedSet } from '../lexicon';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';

const MINDS = foldedSet('أذهان ذاكرة');
const RANKED = foldedSet(
  'الأسوأ أسوأ الأعنف أعنف الأكبر أكبر الأخطر أخطر الأشد أشد الأقوى أقوى الأكثر أكثر الأول أول الأولى أولى',
);
const RANK_REACH = 6;

/**
 * Where a sentence turns from the news to an older happening: the index of the word behind «إلى الأذهان», or behind «منذ» after a rank
 * («الأسوأ في البلاد منذ»); -1 where it does not.
 */
export function recalledFrom(words: readonly Word[]): number {
  return (
    words.findIndex(({ stem, base }, at) => {
      if (MINDS.has(stem))
        return ['إلى', 'الي', 'في'].includes(words[at - 1]?.base ?? '') || words[at]!.preposition === 'ل';
      if (base !== 'منذ') return false;
      return words
        .slice(Math.max(0, at - RANK_REACH), at)
        .some((word) => RANKED.has(word.form) || RANKED.has(word.base));
    }) + 1 || -1
  );
}

/** Whether a noun names the older happening: it stands first behind the turn, and its clause tells when. */
export function isRecalled(words: readonly Word[], at: number, segments: readonly Segment[]): boolean {
  const from = recalledFrom(words);
  if (from < 0 || at < from || at > from + 1) return false;
  const end = segments.find((segment) => segment.start <= at && at < segment.end)?.end ?? words.length;
  return words.slice(at + 1, end).some(({ date }) => date?.from);
}
