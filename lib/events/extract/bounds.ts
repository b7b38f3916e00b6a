import type { IsoDate } from '../../model';
import { firstDay } from '../days';
import type { Told } from './coreference';
import type { Draft, Sentence } from './draft';

/**
 * Bounds what the text leaves undated by the day of publication: what is told as past was then, on that day or before. Words
 * spoken about the dated news of the article were spoken no earlier than it, unless told as earlier («وكان قد قال»).
 * What is to come without a day comes on the day of publication or later. Without a day of publication unknown stays null.
 */
export function boundDates(events: Told[], publishedAt: IsoDate | null, sentences: readonly Sentence[] = []): void {
  if (!publishedAt) return;
  const published = firstDay(publishedAt);
  const news = events.find(
    ({ lead }) =>
      (lead.kind !== 'speech' || lead.sentence <= 1) &&
      lead.dated &&
      lead.status === 'happened' &&
      !lead.earlier &&
      lead.from &&
      lead.from <= published,
  )?.lead;
  for (const { lead } of events) {
    if (lead.dated) continue;
    if (lead.status === 'planned' && !lead.earlier) Object.assign(lead, { from: published, to: null, grain: null });
    if (lead.status !== 'happened') continue;
    const meeting = meetingOf(events, lead, sentences[lead.sentence]);
    if (meeting) {
      Object.assign(lead, { from: meeting.from, to: meeting.to, grain: meeting.grain });
      continue;
    }
    const spoke = lead.kind === 'speech' && !lead.earlier ? addressOf(events, lead, published) : undefined;
    if (spoke) {
      Object.assign(lead, { from: spoke.from, to: spoke.to, grain: spoke.grain });
      continue;
    }
    const beside = events.some(
      ({ lead: other }) => other !== lead && other.sentence === lead.sentence && other.earlier,
    );
    const since =
      lead.kind === 'speech' && !lead.earlier && !beside && news && recent(news.from, published) ? news.from : null;
    const to = lead.to && lead.to < published ? lead.to : published;
    const from = since && since <= to ? since : null;
    Object.assign(lead, { from, to, grain: from ? (from === to ? 'day' : 'range') : null });
  }
}

/** Behind these stands the occasion of what a clause tells. */
const AT_ONCE: ReadonlySet<string> = new Set(['عقب', 'هامش', 'خلال', 'اثناء', 'ختام']);

/** «وعقب القمة، وقع الوزيران …»: what is done at a meeting, or right behind it, is of the day that the article has told for it. */
function meetingOf(events: Told[], lead: Draft, sentence: Sentence | undefined): Draft | undefined {
  const segment = sentence?.segments[lead.segment];
  if (!segment || lead.earlier) return undefined;
  const named = sentence.words
    .slice(segment.start, segment.end)
    .some(
      ({ base, mention, nouns }, index, words) =>
        base.startsWith('ال') &&
        !mention &&
        nouns.some(({ type, light }) => type === 'CONSULT' && !light) &&
        AT_ONCE.has(words[index - 1]?.base ?? ''),
    );
  if (!named) return undefined;
  return events.findLast(
    ({ lead: other }) =>
      other !== lead &&
      other.type === 'CONSULT' &&
      other.dated &&
      other.status === 'happened' &&
      other.grain === 'day' &&
      !other.earlier &&
      other.sentence <= lead.sentence,
  )?.lead;
}

/** What a speaker says in one article he says on one day: that of his dated words. */
function addressOf(events: Told[], lead: Draft, published: IsoDate): Draft | undefined {
  if (!lead.speaker) return undefined;
  return events.find(
    ({ lead: other }) =>
      other.kind === 'speech' &&
      other.dated &&
      other.status === 'happened' &&
      other.speaker === lead.speaker &&
      !other.earlier &&
      other.grain === 'day' &&
      recent(other.from, published),
  )?.lead;
}

const NEWS_DAYS = 3;

function recent(day: IsoDate | null, published: IsoDate): boolean {
  return !!day && Date.parse(published) - Date.parse(firstDay(day)) <= NEWS_DAYS * 86_400_000;
}
