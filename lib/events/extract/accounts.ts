/** Tellings that have none of the names of what they tell: a line over a passage, a third party's account, an announcement. */
import { isListed } from '../../entities/containment';
import type { EventType } from '../../model';
import { dayCount, daysMeet } from '../days';
import { foldedSet } from '../lexicon';
import { kindsApart, kindsOf } from '../merge/blow-kinds';
import { inRole, sharedParties } from '../merge/parties';
import { placesAgree } from '../merge/places';
import { BLOWS } from '../merge/types-near';
import { gistOf } from '../merge/words';
import { comesIntoForce, struckPersons } from './contradictions';
import type { Told } from './coreference';
import type { Draft } from './draft';
import { placesApart } from './whereabouts';

const parties = ({ participants }: Draft) => participants.filter(({ role }) => role !== 'speaker');

/** Two places that the lists know, of which neither holds the other. */
function placedApart(lead: Draft, draft: Draft): boolean {
  const [left, right] = [lead, draft].map(({ places }) =>
    places.filter((place) => place.startsWith('gpe:') && isListed(place)),
  );
  return left!.length > 0 && right!.length > 0 && placesAgree(left!, right!) === 0;
}

const sharesKind = (lead: Draft, draft: Draft): boolean => {
  const kinds = kindsOf(lead);
  return [...kindsOf(draft)].some((kind) => kinds.has(kind));
};

const isBlow = ({ kind, type, status, another }: Draft): boolean =>
  kind !== 'speech' && BLOWS.has(type) && status === 'happened' && !another;

/** «قصف الميناء» over «قُتل ستة عمال في غارة …»: a blow that is only named, and the next sentence tells it. */
export function toldNext({ lead, drafts }: Told, draft: Draft): boolean {
  if (!isBlow(lead) || !isBlow(draft) || drafts.length > 1 || draft.sentence - lead.sentence !== 1) return false;
  if (parties(lead).length > 0 || lead.dated || lead.earlier || lead.objects.length > 1) return false;
  return sharesKind(lead, draft) && !placedApart(lead, draft);
}

/** One day, one kind, no party and no town against it: the owner's account of the attack that the article tells. */
export function sameDayBlow({ lead }: Told, draft: Draft): boolean {
  if (!isBlow(lead) || !isBlow(draft) || lead.type !== draft.type || !lead.dated || !draft.dated) return false;
  if (dayCount(lead) !== 1 || dayCount(draft) !== 1 || !daysMeet(lead, draft)) return false;
  if (parties(lead).length > 0 && parties(draft).length > 0) return false;
  const open = kindsOf(lead).size === 0 || kindsOf(draft).size === 0;
  return (open || sharesKind(lead, draft)) && !kindsApart(lead, draft) && !placedApart(lead, draft);
}

/** «النيابة تفتح تحقيقا» over «أعلنت النيابة أنها فتحت تحقيقا»: whoever announces what the headline says that he did. */
export function announcesOwn(lead: Draft, draft: Draft): boolean {
  if (!lead.atHeadline || draft.type !== 'STATEMENT' || lead.type === 'STATEMENT' || !draft.speaker) return false;
  if (!sharedParties(inRole(lead, 'actor'), new Set([draft.speaker]))) return false;
  const known = new Set(lead.objects.map(gistOf));
  return draft.objects.some((word) => known.has(gistOf(word)));
}

const PAPERS = foldedSet('وثيقة اتفاق اتفاقية مذكرة عقد معاهدة بروتوكول صفقة');
/** A truce is a retreat to some. */
const SIGNED: ReadonlySet<EventType> = new Set(['SUPPORT', 'AGREE', 'RETREAT']);
const SIGNS = new Set(['وقع', 'أبرم']);
const PACTS = new Set(['اتفاق', 'هدنه', 'مذكره', 'عقد', 'توقيع', 'اعلان', 'بروتوكول', 'شراكه', 'معاهده']);

/** «ووقع الوثيقة عن الجانبين …»: who signs what the article says was signed. */
export function signsKnown(events: readonly Told[], draft: Draft): Told | undefined {
  if (draft.kind !== 'deed' || !SIGNS.has(draft.predicate) || draft.status !== 'happened') return undefined;
  if (!(draft.takenUp ?? []).some((word) => PAPERS.has(word))) return undefined;
  return events.findLast(
    ({ lead }) =>
      lead.kind !== 'speech' &&
      SIGNED.has(lead.type) &&
      !comesIntoForce(lead) &&
      lead.status === 'happened' &&
      lead.sentence < draft.sentence &&
      (!draft.earlier || lead.sentence <= 1) &&
      !lead.earlier &&
      [lead.predicate, ...lead.objects].some((word) => PACTS.has(gistOf(word))) &&
      (!lead.dated || !draft.dated || daysMeet(lead, draft)),
  );
}

/** «استهدف موكب فلان» below «مقتل فلان»: on days that meet one person is the victim of one blow. */
export function sharedVictim(lead: Draft, draft: Draft): boolean {
  const known = struckPersons(lead);
  return [...struckPersons(draft)].some((victim) => known.has(victim));
}

/** «والخميس، ضرب زلزال بقوة 6.2 درجات الولاية»: of one kind, on a day that fits and nowhere else, it is the article's disaster. */
export function sameDisaster(lead: Draft, draft: Draft): boolean {
  if (lead.type !== 'DISASTER' || lead.sentence > 2 || (lead.places.length && placesApart(lead, draft))) return false;
  const kinds = kindsOf(lead);
  return [...kindsOf(draft)].some((kind) => kinds.has(kind)) && (draft.places.length === 0 || lead.places.length > 0);
}
