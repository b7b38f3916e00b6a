/** Days that are counted from the article's news: «تأتي الزيارة غداة توقيع …», «جاء الهجوم قبل يومين من انطلاق المحادثات». */
import type { IsoDate } from '../../model';
import { addDays } from '../days';
import { countedDays, dateFrom, isCountable } from './dates-back';
import type { Draft, Sentence } from './draft';

/** The day stands in the headline, in the lead or right behind it, and is a few days ago at most. */
const LEAD = 3;
const FRESH_DAYS = 4;

/**
 * Gives what is told as so many days before or after the news, without a day that its sentence told before, the day that this makes it.
 * @param published the day of publication; nothing is counted without it
 */
export function countFromNews(
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  published: IsoDate | null,
): void {
  const news = published && newsDay(drafts, published.slice(0, 10));
  if (!news) return;
  for (const draft of drafts) {
    if (!isCountable(draft)) continue;
    const { words } = sentences[draft.sentence]!;
    const noun = draft.noun ?? draft.at;
    const count = countedDays(words, noun);
    if (!count) continue;
    // «ووصل الأحد، غداة توقيع …»: a day that the sentence tells before comes first.
    const told = words.slice(0, noun).findLast(({ date }) => date?.grain === 'day' && date.from === date.to)?.date;
    dateFrom(draft, told?.from ?? news, count);
    if (draft.from! > published && draft.status === 'happened')
      Object.assign(draft, { status: 'planned', modality: 'planned' });
  }
}

/** The first day that the lines at an article's head give to what happened; null where they give none. */
function newsDay(drafts: readonly Draft[], today: IsoDate): IsoDate | null {
  const fresh = addDays(today, -FRESH_DAYS);
  const told = drafts.find(({ sentence, dated, grain, status, from, to, earlier }) => {
    if (sentence >= LEAD || !dated || grain !== 'day' || status !== 'happened' || earlier) return false;
    return from !== null && from === to && from <= today && from >= fresh;
  });
  return told?.from ?? null;
}
