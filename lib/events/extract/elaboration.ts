/** What stands beside the news of an article: its headline and its lead tell one thing, and the sentence behind the lead goes on with it. */
import { BLOWS } from '../merge/types-near';
import { daysMeet } from '../days';
import { kindsApart } from '../merge/blow-kinds';
import { placesAgree } from '../merge/places';
import { isListed } from '../../entities/containment';
import { sourceOf, take, type Told } from './coreference';
import type { Draft, Sentence } from './draft';
import { turnsAway } from './followups';

/** A brief of fewer lines has no room to go on: its second sentence tells something else. */
const MIN_LINES = 5;

/**
 * Gives the news of an article the sentences that tell of it without words of their own for it: a headline over a lead, a lead under a
 * headline, and the sentence behind the lead («وأوضح المصدر أن …»), whoever speaks there and whatever else it tells.
 */
export function elaborateNews(events: readonly Told[], lines: readonly Sentence[]): readonly Told[] {
  if (lines.length < MIN_LINES) return events;
  const lead = lines[0]!.headline ? 1 : 0;
  const told = (at: number) => events.filter(({ drafts }) => drafts.some(({ sentence }) => sentence === at));
  if (lead === 1) {
    const [over, under] = [told(0), told(1)];
    const [title, news] = [leadingOf(over, 0), leadingOf(under, 1)];
    const apart = !over.some((one) => under.includes(one));
    // «أعلنت الحكومة، الأربعاء، التوصل إلى …»: a lead that is read as mere words announces what the headline tells.
    const announced = apart && title && title.lead.type !== 'STATEMENT' && news?.lead.type === 'STATEMENT';
    if (announced)
      support(
        title,
        1,
        news.drafts.find(({ sentence }) => sentence === 1),
      );
    else if (news && apart) support(news, 0);
    else if (title && !under.length) support(title, 1);
  }
  const news = newsOf(told(lead), lead, lead ? told(0) : []);
  const next = lines[lead + 1];
  if (!news || !next || turnsAway(next)) return events;
  const again = events.filter((one) => one.lead.sentence === lead + 1 && retells(one.lead, news.lead));
  for (const { drafts } of again) for (const draft of drafts) take(news, draft);
  const rest = events.filter((one) => !again.includes(one));
  const own = rest.flatMap(({ drafts }) => drafts.filter(({ sentence }) => sentence === lead + 1));
  if (!news.drafts.some(({ sentence }) => sentence === lead + 1) && !own.some((draft) => isElsewhere(draft, news.lead)))
    support(
      news,
      lead + 1,
      own.find(({ kind }) => kind === 'speech'),
    );
  return rest;
}

/** Of the type of the news, nothing speaks against: it is the news in other words («غمرت المياه …» after «انهار سد»). */
function retells(draft: Draft, news: Draft): boolean {
  if (draft === news || draft.kind === 'speech' || news.kind === 'speech' || draft.another || draft.earlier)
    return false;
  if (draft.status !== news.status || (draft.dated && news.dated && !daysMeet(draft, news))) return false;
  if (BLOWS.has(draft.type) && BLOWS.has(news.type)) return !kindsApart(draft, news) && !placedApart(draft, news);
  return draft.type === news.type;
}

/** Two places that the lists know, of which neither holds the other. */
function placedApart(draft: Draft, news: Draft): boolean {
  const [left, right] = [draft.places.filter(isListed), news.places.filter(isListed)];
  return left.length > 0 && right.length > 0 && placesAgree(left, right) === 0;
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

/** @param said whose words tell of it there */
function support({ lead, drafts }: Told, sentence: number, said?: Draft): void {
  const { speaker = null, modality = 'asserted' } = said ?? {};
  drafts.push({ ...lead, kind: 'reference', sentence, speaker, modality });
  sourceOf(lead, speaker);
}
