/** What stands beside the news of an article: its headline and its lead tell one thing, and the sentence behind the lead goes on with it. */
import { daysMeet } from '../days';
import type { Told } from './coreference';
import type { Draft, Sentence } from './draft';
import { turnsAway } from './followups';

/** A brief of fewer lines has no room to go on: its second sentence tells something else. */
const MIN_LINES = 5;

/**
 * Gives the news of an article the sentences that tell of it without words of their own for it: a headline over a lead, a lead under a
 * headline, and the sentence behind the lead («وأوضح المصدر أن …»), whoever speaks there and whatever else it tells.
 */
export function elaborateNews(events: readonly Told[], lines: readonly Sentence[]): void {
  if (lines.length < MIN_LINES) return;
  const lead = lines[0]!.headline ? 1 : 0;
  const told = (at: number) => events.filter(({ drafts }) => drafts.some(({ sentence }) => sentence === at));
  if (lead === 1) {
    const [over, under] = [told(0), told(1)];
    const [title, news] = [leadingOf(over, 0), leadingOf(under, 1)];
    if (news && !over.some((one) => under.includes(one))) support(news, 0);
    else if (title && !under.length) support(title, 1);
  }
  const news = newsOf(told(lead), lead, lead ? told(0) : []);
  const next = lines[lead + 1];
  if (!news || !next || turnsAway(next) || told(lead + 1).includes(news)) return;
  const own = told(lead + 1).flatMap(({ drafts }) => drafts.filter(({ sentence }) => sentence === lead + 1));
  if (own.some((draft) => isElsewhere(draft, news.lead))) return;
  support(news, lead + 1);
}

function newsOf(inLead: readonly Told[], lead: number, inHeadline: readonly Told[]): Told | undefined {
  const both = inLead.filter((one) => inHeadline.includes(one));
  return leadingOf(both, 0) ?? leadingOf(inLead, lead) ?? leadingOf(inHeadline, 0);
}

/** The first event of a sentence that is no older than the news: what is done before what is said. */
function leadingOf(events: readonly Told[], at: number): Told | undefined {
  const fresh = events.filter(({ lead }) => !lead.earlier);
  const first = (list: readonly Told[]) => [...list].sort((a, b) => placeIn(a, at) - placeIn(b, at))[0];
  return first(fresh.filter(({ lead }) => lead.type !== 'STATEMENT')) ?? first(fresh);
}

const placeIn = ({ drafts }: Told, at: number): number =>
  Math.min(...drafts.filter(({ sentence }) => sentence === at).map((draft) => draft.at));

function isElsewhere(draft: Draft, news: Draft): boolean {
  return draft.type !== 'STATEMENT' && draft.dated && news.dated && !daysMeet(draft, news);
}

function support({ lead, drafts }: Told, sentence: number): void {
  drafts.push({ ...lead, kind: 'reference', sentence, speaker: null, modality: 'asserted' });
}
