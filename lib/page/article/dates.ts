/** The day of publication out of all that the page says, or none: null rather than wrong. */
import { dayInUrl, type LabelledStamp, labelledStamp, weekdaysSaid } from '../../articles/published';
import { addDays, weekdayOf } from '../../articles/stamp';
import type { IsoDate } from '../../model';
import type { RawBlock } from './blocks';
import type { Metadata } from './metadata';
import type { SweptArticle } from './sweep';

export interface Published {
  publishedAt: IsoDate | null;
  publishedAtFrom: 'jsonld' | 'meta' | 'url' | 'visible' | null;
}

/** In order of trust: structured data, meta elements, address, a line near the headline. */
export function publishedOn(
  { published }: Metadata,
  url: string | null,
  article: SweptArticle,
  blocks: readonly RawBlock[],
): Published {
  const said = weekdaysSaid(article.section.body);
  const fits = (day: IsoDate): boolean => said.length === 0 || said.includes(weekdayOf(day));
  const visible = visibleDay(article, blocks);
  for (const { at, from, universal } of published) {
    // A time in universal time may be a day behind the newsroom's; the page's own stamp or words then tell.
    if (universal && visible && visible.slice(0, 10) === addDays(at, 1) && fits(visible))
      return { publishedAt: visible, publishedAtFrom: from };
    if (fits(at)) return { publishedAt: at, publishedAtFrom: from };
    if (universal && fits(addDays(at, 1))) return { publishedAt: addDays(at, 1), publishedAtFrom: from };
  }
  const inUrl = dayInUrl(url);
  if (inUrl && fits(inUrl)) return { publishedAt: inUrl, publishedAtFrom: 'url' };
  if (visible && fits(visible)) return { publishedAt: visible, publishedAtFrom: 'visible' };
  return { publishedAt: null, publishedAtFrom: null };
}

/** How many blocks above the headline may still belong to it. */
const ABOVE = 4;
const TIME_NAME = /date|time|publish|posted|meta|info/i;

/** The stamp near the headline or below the body; never one that only tells of an update. */
function visibleDay({ headline, parts, section }: SweptArticle, blocks: readonly RawBlock[]): IsoDate | null {
  const bylines = parts.filter(({ role }) => role === 'byline').map(({ block }) => block.text);
  const texts = [...bylines, ...[...section.header, ...section.footer].map(({ text }) => text)];
  const stamped = texts.map(stampIn).filter((stamp) => stamp !== null);
  const best = stamped.find(({ label }) => label === 'published') ?? stamped.find(({ label }) => label === null);
  const machine = machineDay(headline, parts, blocks);
  if (machine) return machine;
  const clocks = clocksAbove(headline, blocks);
  // The clock printed again beside the article: some templates do, whatever day the article is of.
  if (best) return best.label === null && clocks.has(best.at) ? null : best.at;
  if (!headline) return null;
  // Above the headline stands the page's clock as well: only what shares the headline's box and is named a time counts.
  const box = headline.element.parentElement;
  for (const { element, text } of blocks.slice(Math.max(0, headline.index - ABOVE), headline.index)) {
    const named =
      TIME_NAME.test(`${element.className} ${element.parentElement?.className ?? ''}`) ||
      element.querySelector('time') !== null;
    if (!named || !box?.contains(element) || box === element.ownerDocument.body) continue;
    const stamp = stampIn(text);
    if (stamp && stamp.label !== 'updated') return stamp.at;
  }
  return null;
}

/** What `<time datetime>` says beside the headline, however the line words it («منذ 3 ساعات»). */
function machineDay(
  headline: RawBlock | null,
  parts: SweptArticle['parts'],
  blocks: readonly RawBlock[],
): IsoDate | null {
  const first = parts.find(({ role, block }) => role !== 'headline' && role !== 'byline' && block.prose);
  if (!headline || !first) return null;
  for (const { nodes, text } of blocks.slice(Math.max(0, headline.index - ABOVE), first.block.index)) {
    const parent = nodes[0]!.parentElement;
    const time = parent?.closest(
      'time[datetime], [itemprop="datePublished"][content], [itemprop="datePublished"][datetime]',
    );
    if (!time || labelledStamp(text)?.label === 'updated' || /تحديث|updated/i.test(text)) continue;
    const stamp = labelledStamp(time.getAttribute('datetime') ?? time.getAttribute('content') ?? '');
    if (stamp) return stamp.at;
  }
  return null;
}

/** The days that stand above the headline: the page's clock among them. A stamp with a time of day is no clock's. */
function clocksAbove(headline: RawBlock | null, blocks: readonly RawBlock[]): ReadonlySet<IsoDate> {
  const days = new Set<IsoDate>();
  for (const { text } of blocks.slice(0, headline?.index ?? 0)) {
    const stamp = text.length < LONGEST && /\d/.test(text) ? labelledStamp(text) : null;
    if (stamp) days.add(stamp.at);
  }
  return days;
}

/** A longer line that names a day is a sentence. */
const LONGEST = 160;
function stampIn(text: string): LabelledStamp | null {
  return text.length > LONGEST ? null : labelledStamp(text);
}
