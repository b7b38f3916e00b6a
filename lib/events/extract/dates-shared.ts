/** Days that a deed has from what is told beside it: joined by و, said at a meeting, announced with it. */
import type { EntityId, IsoDate } from '../../model';
import { addDays, lastDay } from '../days';
import { foldedSet } from '../lexicon';
import { isSpeech } from '../merge/types-near';
import type { Draft, Sentence } from './draft';
import { besideAt, signingOf } from './occasion-beside';
import { isLed } from './occasion-cues';

/** Gives a draft the days of another, as its own. */
export function takeDays(draft: Draft, { from, to, grain }: Draft): void {
  Object.assign(draft, { from, to, grain, dated: true });
}

/** «وصل … الأحد والتقى …»: a deed joined by و to a dated one, in the same sentence, has its day. */
export function shareWithCoordinates(sentence: Sentence, drafts: Draft[]): void {
  const { words } = sentence;
  const deeds = drafts.filter(({ kind }) => kind === 'deed').sort((a, b) => a.at - b.at);
  deeds.forEach((draft, index) => {
    const before = deeds[index - 1];
    if (draft.dated || !before?.dated || !words[draft.at]?.and || draft.status !== before.status) return;
    takeDays(draft, before);
  });
  shareWithWords(sentence, drafts);
}

/** «أعربت المنظمة، الجمعة، عن قلقها …، ودعت …»: one speaker's words joined by و are of one day. */
function shareWithWords({ words, segments }: Sentence, drafts: readonly Draft[]): void {
  const spoken = drafts.filter(({ kind, type }) => kind === 'speech' || (kind === 'deed' && isSpeech(type)));
  for (const draft of spoken) {
    if (draft.dated || !words[draft.at]?.and || segments[draft.segment]!.kind !== 'main') continue;
    const before = spoken.findLast(({ at, dated }) => at < draft.at && dated);
    if (!before || before.status !== draft.status || !isOneSpeaker(before, draft)) continue;
    if (segments[before.segment]!.kind !== 'main') continue;
    takeDays(draft, before);
  }
}

function isOneSpeaker(one: Draft, other: Draft): boolean {
  return agentOf(one) !== null && agentOf(one) === agentOf(other);
}

/** Who speaks or acts in what a draft tells; null where nobody does. */
export const agentOf = ({ speaker, participants }: Draft): EntityId | null =>
  speaker ?? participants.find(({ role }) => role === 'speaker' || role === 'actor')?.entity ?? null;

/** Words of being at a meeting, folded. */
export const DURING: ReadonlySet<string> = new Set(['خلال', 'اثناء', 'هامش', 'ختام', 'نهايه']);

/** «حذر … خلال اتصال هاتفي أمس», «قال اليوم …، متهما …»: what is said during a meeting, or beside other words, is of their day. */
export function shareWithHost({ words, segments }: Sentence, drafts: Draft[]): void {
  for (const draft of drafts) {
    if (draft.dated || draft.kind !== 'speech' || draft.status !== 'happened') continue;
    const { kind, parent } = segments[draft.segment]!;
    const host = drafts.find(({ dated, status, segment, at, speaker, type, kind: told }) => {
      if (!dated || status !== 'happened') return false;
      if (kind === 'adverbial') return told === 'speech' && segment === parent && speaker === draft.speaker;
      if (type !== 'CONSULT') return false;
      // «وفي اتصال هاتفي جرى أمس، أعرب …»
      if (at < draft.at) return opensWithMeeting(words, at);
      return segment === draft.segment && DURING.has(words[at - 1]?.base ?? '');
    });
    if (host) takeDays(draft, host);
  }
}

/** Whether a sentence begins «في اتصال …»، «خلال لقاء …», with the meeting's own verb or noun at `at`. */
function opensWithMeeting(words: Sentence['words'], at: number): boolean {
  const [first, noun] = words;
  const meets = noun?.nouns.some(({ type, light }) => type === 'CONSULT' && !light);
  return !!first && (first.base === 'في' || DURING.has(first.base)) && !!meets && at <= 6;
}

const WAS = foldedSet('كان كانت كانا كانتا كانوا سبق قبلها سابقا');
const AGREED: ReadonlySet<string> = new Set(['اتفق', 'توصل']);

/** «أعلن المبعوث أمس أن الطرفين اتفقا على هدنة»: a pact is announced when it is made. */
export function shareWithPact({ words, segments }: Sentence, drafts: readonly Draft[]): void {
  for (const pact of drafts) {
    const { kind, parent, head } = segments[pact.segment]!;
    if (pact.dated || pact.type !== 'AGREE' || !AGREED.has(pact.predicate) || kind !== 'complement') continue;
    const { start } = segments[pact.segment]!;
    const older = head?.earlier || words.slice(Math.max(0, start - 4), pact.at).some(({ base }) => WAS.has(base));
    if (pact.status !== 'happened' || older) continue;
    const told = drafts.find(({ segment, predicate, dated }) => segment === parent && predicate === 'أعلن' && dated);
    if (told?.grain === 'day') takeDays(pact, told);
  }
}

/**
 * «أغرق الفيضان في 2020 البلاد، ما دفعها إلى إعلان الطوارئ»، «استقال في 2018 إثر فاجعة …»: what a dated deed led to without a day of its own is
 * of its day or the next, and what led to it was no later.
 */
export function shareWithCause({ words }: Sentence, drafts: readonly Draft[], publishedAt: IsoDate | null): void {
  for (const draft of drafts) {
    if (draft.kind !== 'occasion' || draft.dated || draft.status !== 'happened' || draft.noun === null) continue;
    const beside = besideAt(words, draft.noun, publishedAt);
    const deed = drafts.findLast(
      ({ kind, at, dated, status }) => kind === 'deed' && at < draft.at && dated && status === 'happened',
    );
    if (!deed?.from || !deed.to || deed.grain === 'range') continue;
    if (beside === 'driven') {
      const exact = deed.from === deed.to;
      const grain = exact ? 'range' : deed.grain;
      Object.assign(draft, { from: deed.from, to: exact ? addDays(deed.to, 1) : deed.to, grain, dated: true });
    }
    if (beside === 'used' || isLed(words, draft.noun)) draft.to = deed.to;
  }
}

/** So many days old a signing may be to be that of which an article tells as its news. */
const FRESH = 31;

/** «العقد الموقع سنة 1988»: signed long before the news, and so not what the article tells of as signed today. */
export function signedLongAgo({ words }: Sentence, drafts: readonly Draft[], publishedAt: IsoDate | null): void {
  if (!publishedAt) return;
  for (const draft of drafts) {
    const { kind, noun, dated, to } = draft;
    if (kind !== 'occasion' || noun === null || !dated || !to || signingOf(words, noun) < 0) continue;
    if (lastDay(to) < addDays(publishedAt.slice(0, 10), -FRESH)) draft.earlier = true;
  }
}
