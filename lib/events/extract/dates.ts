import type { DateMention, Grain, IsoDate } from '../../model';
import type { Draft, Sentence } from './draft';

/**
 * Gives each date of a sentence to the event it dates: the last predicate before it in its clause, else the first behind it,
 * and for a relative clause the noun it describes. A date never climbs out of reported words: «أعلن أن … في مايو» says
 * when it will be, not when it was announced.
 */
export function attachDates(sentence: Sentence, drafts: Draft[]): void {
  const given = new Map<Draft, DateMention[]>();
  for (const { at, date } of datesOf(sentence)) {
    const owner = ownerOf(sentence, drafts, at);
    if (owner) given.set(owner, [...(given.get(owner) ?? []), date]);
  }
  for (const [draft, dates] of given) {
    const value = joined(dates);
    if (value) Object.assign(draft, value, { dated: true });
  }
  shareWithCoordinates(sentence, drafts);
}

function datesOf({ words }: Sentence): { at: number; date: DateMention }[] {
  const found: { at: number; date: DateMention }[] = [];
  words.forEach(({ date }, at) => {
    if (date && words[at - 1]?.date !== date && (date.from || date.to)) found.push({ at, date });
  });
  return found;
}

function ownerOf({ segments }: Sentence, drafts: Draft[], at: number): Draft | null {
  let index = segments.findIndex(({ start, end }) => start <= at && at < end);
  while (index >= 0) {
    const segment = segments[index]!;
    const within = drafts.filter((draft) => draft.segment === index);
    const before = within.filter((draft) => draft.at < at).sort((a, b) => b.at - a.at)[0];
    const behind = within.filter((draft) => draft.at > at).sort((a, b) => a.at - b.at)[0];
    // «وفي 25 يناير، أعلن»: a date ahead of the clause's verb dates the verb.
    const verb = segment.head;
    if (verb && at < verb.at && !before) return within.find((draft) => draft.at === verb.at) ?? behind ?? null;
    if (before ?? behind) return before ?? behind ?? null;
    if (segment.kind !== 'relative' || segment.parent === null) return null;
    at = segment.start;
    index = segment.parent;
    const described = drafts.filter((draft) => draft.segment === index && draft.at < at && draft.kind !== 'speech');
    return described.sort((a, b) => b.at - a.at)[0] ?? null;
  }
  return null;
}

/** Several dates of one event: the finest when they agree («الأحد المقبل الموافق 11 شباط»), else the first. */
function joined(dates: DateMention[]): { from: IsoDate | null; to: IsoDate | null; grain: Grain } | null {
  const ranked = dates.toSorted((a, b) => Number(!a.from || !a.to) - Number(!b.from || !b.to));
  const [best] = ranked;
  return best ? { from: best.from, to: best.to, grain: best.grain } : null;
}

/** «وصل … الأحد والتقى …»: a deed joined by و to a dated one, in the same sentence, has its day. */
function shareWithCoordinates({ words }: Sentence, drafts: Draft[]): void {
  const deeds = drafts.filter(({ kind }) => kind === 'deed').sort((a, b) => a.at - b.at);
  deeds.forEach((draft, index) => {
    const before = deeds[index - 1];
    if (draft.dated || !before?.dated || !words[draft.at]?.and || draft.status !== before.status) return;
    Object.assign(draft, { from: before.from, to: before.to, grain: before.grain, dated: true });
  });
}
