/** What speaks against two tellings of one article being one event, beside their kinds, days and places. */
import type { EntityId, EventType, IsoDate } from '../../model';
import { addDays, lastDay } from '../days';
import { foldedSet } from '../lexicon';
import { inRole, sharedParties } from '../merge/parties';
import { BLOWS } from '../merge/types-near';
import type { Draft } from './draft';

const JUDGED: ReadonlySet<EventType> = new Set(['COERCE', 'ACCUSE', 'RETREAT', 'SANCTION']);
const SENTENCES = foldedSet(
  'حكم أحكام حكما قضى قضت أدان إدانة برأ براءة تبرئة سجن حبس إعدام مؤبد غرم غرامة تغريم أحال إحالة',
);

/** «كما قضت بحبس المتهم الثاني فلان»: a sentence upon somebody else is another, whoever passes it. */
export function onOthers(lead: Draft, draft: Draft): boolean {
  if (!JUDGED.has(lead.type) || !JUDGED.has(draft.type) || lead.sentence === draft.sentence) return false;
  if (!judges(lead) || !judges(draft)) return false;
  const [left, right] = [struckPersons(lead), struckPersons(draft)];
  return left.size > 0 && right.size > 0 && !sharedParties(left, right) && !namesakes(left, right);
}

const judges = ({ predicate, objects }: Draft): boolean =>
  [...foldedSet(predicate), ...objects].some((word) => SENTENCES.has(word));

/** The persons whom what a draft tells befell. */
export const struckPersons = (draft: Draft): Set<EntityId> =>
  new Set([...inRole(draft, 'recipient')].filter((entity) => entity.startsWith('per:')));

const GIVEN: ReadonlySet<EventType> = new Set(['AID', 'SANCTION', 'REJECT', 'MOBILIZE']);

/** «كما أرسلت الكويت طائرة مماثلة»: what another state gives, refuses or sends is another, however alike. */
export function byOthers(lead: Draft, draft: Draft): boolean {
  if (lead.type !== draft.type || !GIVEN.has(lead.type) || lead.kind === 'speech' || draft.kind === 'speech')
    return false;
  const [left, right] = [inRole(lead, 'actor'), inRole(draft, 'actor')];
  const state = (entity: EntityId) => entity.startsWith('gpe:');
  return [...left].some(state) && [...right].some(state) && !sharedParties(left, right);
}

/** One by the full name, one by the last alone. */
function namesakes(left: ReadonlySet<EntityId>, right: ReadonlySet<EntityId>): boolean {
  const last = (entity: EntityId) => entity.slice(4).split(' ').at(-1);
  const known = new Set([...left].map(last));
  return [...right].some((entity) => known.has(last(entity)));
}

/**
 * «وفي يوليو 2024، لقي 90 مهاجرا …»: what is dated weeks before an article is not the news that it tells without a day.
 * @param below whether also what stands below the lead is news
 */
export function longBefore(draft: Draft, lead: Draft, publishedAt: IsoDate | null, below = false): boolean {
  if (!publishedAt || !draft.dated || !draft.to || lead.dated || lead.earlier || (lead.sentence > 1 && !below))
    return false;
  if (lead.status !== 'happened' || lead.kind === 'speech') return false;
  return lastDay(draft.to) < addDays(publishedAt, -(BLOWS.has(lead.type) ? NEWS_BLOWS : NEWS_ELSE));
}

/** So many days old what is told as news may be: blows, and what else happens. */
const NEWS_BLOWS = 10;
const NEWS_ELSE = 31;

/** «والتقى أمير قطر على هامش القمة»: a meeting beside a larger one is another, whoever comes to both. */
export function besideIt(lead: Draft, draft: Draft): boolean {
  if (!draft.aside || lead.aside || lead.type !== 'CONSULT') return false;
  const names = ({ participants }: Draft) =>
    new Set(participants.flatMap(({ entity, role }) => (role === 'speaker' ? [] : entity)));
  const [left, right] = [names(lead), names(draft)];
  return left.size > 2 || [...right].some((name) => !left.has(name));
}

const IN_FORCE = foldedSet('سريان تنفيذ نفاذ');
const COMES_IN: ReadonlySet<string> = new Set(['دخل', 'سرى']);
const PACTS: ReadonlySet<EventType> = new Set(['RETREAT', 'AGREE', 'SUPPORT']);

/** «بدأ سريان الهدنة»، «دخل الاتفاق حيز التنفيذ»: what a pact's own noun does not mean. */
export const comesIntoForce = ({ type, predicate, objects }: Pick<Draft, 'type' | 'predicate' | 'objects'>): boolean =>
  PACTS.has(type) && (COMES_IN.has(predicate) || objects.some((word) => IN_FORCE.has(word)));
