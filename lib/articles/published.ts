import type { ArticleSpan, IsoDate } from '../model';
import type { ClassifiedLine } from './classify';
import type { Section } from './cut';
import { addDays, findStamp, isoDay, WEEKDAY_PATTERN, weekdayNumber, weekdayOf } from './stamp';

type Published = Pick<ArticleSpan, 'publishedAt' | 'publishedAtFrom'>;
const UNKNOWN: Published = { publishedAt: null, publishedAtFrom: null };

/** How many paragraphs may say on which weekday the article is written. */
const LEAD_PARAGRAPHS = 4;
const LONGEST_LEAD = 2000;

/**
 * The day of publication as the document states it, or null: a stamp between headline and body, a labelled stamp («تاريخ النشر»)
 * near it, the address, the agency's dateline, or a day that the text itself pins down. Never a clock above the headline, never «آخر تحديث»
 * alone, never a day that the article's own weekday words contradict.
 */
export function publishedOf(section: Section, url: string | null, first: boolean): Published {
  let said: readonly number[] | null = null;
  const expected = () => (said ??= weekdaysSaid(section.body));
  const fits = (day: IsoDate | null): day is IsoDate =>
    day !== null && (expected().length === 0 || expected().includes(weekdayOf(day)));
  const addressed = first ? dayInUrl(url) : null;
  if (fits(addressed)) return { publishedAt: addressed, publishedAtFrom: 'url' };
  const stamped = stampedDay(section, first);
  if (fits(stamped)) return { publishedAt: stamped, publishedAtFrom: 'visible' };
  const headed = dayInDateline(section.body);
  if (fits(headed)) return { publishedAt: headed, publishedAtFrom: 'dateline' };
  const told = dayInText(section.body, expected);
  if (fits(told)) return { publishedAt: told, publishedAtFrom: 'text' };
  return UNKNOWN;
}

/**
 * The day in an address («/2024/02/08/», «/2020-06-03-1.387», «/20240208/» right behind the host, and before a number's further
 * digits «/202402081085912345-slug»), or null. Eight digits elsewhere may be any number.
 */
export function dayInUrl(url: string | null | undefined): IsoDate | null {
  const first = url?.match(/^[a-z]+:\/\/[^/]+\/((?:19|20)\d\d)(\d\d)(\d\d)\//i);
  const glued = first ?? url?.match(/\/((?:19|20)\d\d)(\d\d)(\d\d)\d{8,12}(?!\d)/);
  if (glued) return isoDay(Number(glued[1]), Number(glued[2]), Number(glued[3]));
  const match = url?.match(/(?:^|[^\d])((?:19|20)\d\d)([/-])(?:[a-z_]+\/)?(\d{1,2})[/-](\d{1,2})(?!\d)/i);
  return match ? isoDay(Number(match[1]), Number(match[3]), Number(match[4])) : null;
}

/** A time stamp of a page, and what the line says it stamps. */
export interface LabelledStamp {
  at: IsoDate;
  label: 'published' | 'updated' | null;
}

const UPDATED = /تحديث|تعديل|updated|modified/i;
const PUBLISHED = /نشر|published|posted|أضيف|اضيف|تاريخ/i;

/**
 * The stamp in a line, or null. In «12 فبراير، آخر تحديث 14:00» the day is the update's, in «12 فبراير، آخر تحديث 13 فبراير» it is not.
 * @param stamp the line's first stamp, where it was found before
 */
export function labelledStamp(text: string, stamp = findStamp(text)): LabelledStamp | null {
  if (!stamp) return null;
  const at = stamp.time ? `${stamp.day}T${stamp.time}` : stamp.day;
  const before = text.slice(0, stamp.start);
  const after = text.slice(stamp.end);
  const update = after.search(UPDATED);
  const ownUpdate = update >= 0 && findStamp(after.slice(update)) === null;
  if (UPDATED.test(before) || ownUpdate) {
    // «آخر تحديث: … نشر: …» still says when it was published.
    const second = PUBLISHED.test(after) ? labelledStamp(after) : null;
    return second ?? { at, label: 'updated' };
  }
  return { at, label: PUBLISHED.test(before) ? 'published' : null };
}

function stampedDay({ header, headline, footer }: Section, first: boolean): IsoDate | null {
  let below: IsoDate | null = null;
  let alone: IsoDate | null = null;
  for (const lines of [header, footer]) {
    for (const { stamp, kind, text, start } of lines) {
      if (stamp === null || (kind !== 'stamp' && kind !== 'published' && kind !== 'updated')) continue;
      const { at, label } = labelledStamp(text, stamp)!;
      if (label === 'published') return at;
      if (label === 'updated') continue;
      if (headline !== null && start > headline.start) below ??= at;
      if (kind === 'stamp' && stamp.weekday === null) alone ??= at;
    }
  }
  // Above the headline stands the page's clock. Without a headline the first line may be the article's own stamp, unless
  // it names the weekday, as clocks do.
  return below ?? (first && headline === null ? alone : null);
}

/** Before the day of a dateline stand the place and hardly more, behind it the agency and the mark that ends it. */
const PLACE_REACH = 30;
const DATELINE_END = /^\s*(?:م\s*)?[\s,،/]*(?:\([^)]{1,24}\)|[\p{L}".]{2,12})?\s*(?:[-–—:]|\/\/?)/u;

/** «بورتسودان 20 أغسطس 2024 (سونا) — أعلنت …»: the day at the head of the first paragraph, or null. */
function dayInDateline(body: readonly ClassifiedLine[]): IsoDate | null {
  const text = body.find(({ kind }) => kind === 'prose')?.text.slice(0, 3 * PLACE_REACH) ?? '';
  const stamp = findStamp(text);
  if (!stamp || stamp.start > PLACE_REACH || /[.،:؛]/.test(text.slice(0, stamp.start).replace(/[،,]\s*$/, '')))
    return null;
  return DATELINE_END.test(text.slice(stamp.end)) ? stamp.day : null;
}

/** Which day before or after the day of writing a word means. */
const SHIFTS: Record<string, number> = { اليوم: 0, يومه: 0, أمس: 1, امس: 1, البارحة: 1, غدا: -1, غداً: -1, غد: -1 };
const NAMED_DAY = new RegExp(
  `(${Object.keys(SHIFTS).join('|')})[\\s،(/-]+(${WEEKDAY_PATTERN})(?!\\s+(?:الماضي|المقبل|القادم))`,
  'gu',
);

/** The weekdays that «اليوم السبت»، «أمس الجمعة»، «غدا الأحد» say the day of writing is; empty where nothing does. */
export function weekdaysSaid(body: readonly ClassifiedLine[]): number[] {
  const lead = leadOf(body);
  const said = new Set<number>();
  for (const { 1: word, 2: weekday, index } of lead.matchAll(NAMED_DAY)) {
    // «الخامس الخميس» has no «امس» in it.
    if (/[^وف\P{L}]/u.test(lead[index - 1] ?? ' ')) continue;
    said.add((weekdayNumber(weekday!) + SHIFTS[word!]! + 7) % 7);
  }
  return [...said];
}

function leadOf(body: readonly ClassifiedLine[]): string {
  const lead = body
    .slice(0, LEAD_PARAGRAPHS)
    .map(({ text }) => text)
    .join('\n');
  return lead.slice(0, LONGEST_LEAD);
}

const BARE_WEEKDAY = new RegExp(`(${WEEKDAY_PATTERN})(?!\\s+(?:الماضي|المقبل|القادم|الموافق|من|\\d))`, 'iu');
/** «الأحد المقبل الموافق 11 شباط 2024»: a coming weekday with its date says in which week the text was written. */
const COMING = new RegExp(
  `(${WEEKDAY_PATTERN})\\s+(?:المقبل|القادم)\\s*[،(]?\\s*(?:الموافق|الموافق ل|المصادف|في)?\\s*`,
  'iu',
);

/** The word by which `COMING` is told from most lines without a long look. */
const IS_COMING = /المقبل|القادم/;

/**
 * The day that the words pin down: the weekday of the lead («في بيان يوم الخميس»), in the week before a coming weekday that is given
 * with its date, or on the day of an embedded post of the same weekday. Two statements must agree; one alone is no proof.
 */
function dayInText(body: readonly ClassifiedLine[], expected: () => readonly number[]): IsoDate | null {
  const telling = body.slice(0, 3 * LEAD_PARAGRAPHS).filter((line) => isPost(line) || IS_COMING.test(line.text));
  if (telling.length === 0) return null;
  const weekday = expected().length === 1 ? expected()[0]! : weekdayOfLead(body);
  if (weekday === null) return null;
  for (const line of telling) {
    const coming = IS_COMING.test(line.text) && COMING.exec(line.text.slice(0, LONGEST_LEAD));
    if (coming) {
      const after = coming.index + coming[0].length;
      const day = findStamp(line.text.slice(after, after + 40));
      if (day && day.start <= 2 && weekdayOf(day.day) === weekdayNumber(coming[1]!)) return dayBefore(day.day, weekday);
    }
    if (isPost(line) && weekdayOf(line.stamp!.day) === weekday) return line.stamp!.day;
  }
  return null;
}

/** An embedded post's last line. */
function isPost({ stamp, kind, text }: ClassifiedLine): boolean {
  return stamp !== null && (kind === 'foreign' || /^[—–-]/.test(text));
}

/** The last day of a weekday before another day, at most a week back. */
function dayBefore(day: IsoDate, weekday: number): IsoDate | null {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return back === 0 ? null : addDays(day, -back);
}

function weekdayOfLead(body: readonly ClassifiedLine[]): number | null {
  const lead = body.find(({ kind }) => kind === 'prose')?.text ?? '';
  const match = BARE_WEEKDAY.exec(lead.slice(0, LONGEST_LEAD));
  return match ? weekdayNumber(match[1]!) : null;
}
