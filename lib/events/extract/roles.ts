import type { EntityId, EventType, Participant } from '../../model';
import { isSpeech } from '../merge/types-near';
import type { Argument } from '../read/arguments';

/** Who takes part in a clause's event and where it is. */
export interface Cast {
  participants: Participant[];
  places: EntityId[];
}

/** They describe somebody, report, or say whence. */
const NOT_IN_IT: ReadonlySet<Argument['case']> = new Set(['bearer-title', 'aside', 'outlet', 'teller', 'origin']);

/** Events in which both sides act. */
const MUTUAL: ReadonlySet<EventType> = new Set(['CONSULT', 'COOPERATE', 'AGREE']);

/** Whoever is fought in the words of these is their topic («مساعدة في الحرب ضد داعش»). */
const PEACEFUL: ReadonlySet<EventType> = new Set([...MUTUAL, 'SUPPORT', 'STATEMENT', 'AID']);

/** Of these the cause tells who has a part in them. */
const CAUSED: ReadonlySet<EventType> = new Set(['PROTEST', 'ASSAULT', 'DISASTER']);

/** What goes somewhere reaches whoever is there: a visit, aid, a promise; soldiers and flights only get to the place. */
const REACHES: ReadonlySet<EventType> = new Set(['CONSULT', 'AID', 'SUPPORT', 'AGREE', 'COOPERATE', 'MOBILIZE']);

/** «شهدت طرابلس مواجهات»: who sees an event is where it is. */
function isSite({ mention, case: stands }: Argument): boolean {
  return stands === 'plain' && (mention.type === 'GPE' || mention.type === 'LOC');
}

/** What a disaster strikes is where it is, and so is a city that is fired on. */
function isWhere({ mention, local, case: stands }: Argument, type: EventType, behind: boolean): boolean {
  if (type === 'DISASTER') return mention.type === 'LOC' || mention.type === 'GPE';
  // «زار الوزير شفشاون»: a city is visited, and no party of talks.
  if (type === 'CONSULT' && local && mention.type === 'GPE') return stands === 'plain' && behind;
  // «غارة الزوايدة»، «قُصفت شفشاون»: no town strikes.
  return type === 'ASSAULT' && local && (stands === 'recipient' || stands === 'plain');
}

/** «فتح طريق الراهدة», «أرسل مساعدات لحلب»: what is done to a town is done there; a capital may be its state. */
function isTown({ mention, local, acts, case: stands }: Argument, behind: boolean): boolean {
  if (!local || acts !== mention.entity || stands === 'destination') return false;
  // A town that only its context makes one is never who acts.
  return mention.type === 'LOC' || mention.reason === 'context' || behind || stands !== 'plain';
}

/** «بحث مع الوزير فلان برنامج الصندوق»: where two have met, a third name that nothing joins to them is what they spoke of. */
function isTalkedOf({ mention, beside, case: stands }: Argument, type: EventType, met: number): boolean {
  return type === 'CONSULT' && met > 1 && stands === 'plain' && !beside && mention.type !== 'PER';
}

/**
 * The cast of a deed: the first plain name acts (or suffers, in the passive), a second one and those behind «على»، «ضد»
 * suffer, both sides act in talks; names behind «في» are places, and a journey's destination is both place and recipient.
 */
export function castOf(args: readonly Argument[], type: EventType, passive: boolean, saw = false): Cast {
  const participants: Participant[] = [];
  const places = new Set<EntityId>();
  const add = (entity: EntityId, role: Participant['role']) => {
    if (!participants.some((other) => other.entity === entity)) participants.push({ entity, role });
  };
  for (const argument of args) {
    // «تظاهروا احتجاجا على …»: whom a protest is against; a blow that answers another may be told with its parties.
    if (argument.cause === 'demand' ? type === 'PROTEST' : argument.cause && !CAUSED.has(type) && !isSpeech(type))
      continue;
    // Whom others are for has struck nobody himself; what is said of them is said of him too.
    if (argument.case === 'backed' && !isSpeech(type)) continue;
    if (NOT_IN_IT.has(argument.case) || (argument.case === 'against' && PEACEFUL.has(type))) continue;
    // Nobody is party to a disaster but who falls to it: «تفقد الوالي فلان موقع الانهيار».
    const { type: kind } = argument.mention;
    if (type === 'DISASTER' && (kind === 'ORG' || kind === 'NORP' || (kind === 'PER' && !passive))) continue;
    const where = isWhere(argument, type, participants.length > 0) || (saw && isSite(argument));
    if (argument.struck && type === 'ASSAULT') {
      add(argument.acts, 'actor');
      continue;
    }
    if (argument.case === 'place' || where || isTown(argument, participants.length > 0)) {
      places.add(argument.mention.type === 'NORP' ? argument.acts : argument.mention.entity);
    } else if (argument.case === 'destination') {
      // A village that no list puts into a state, an airport: only where it goes to.
      const nowhere = argument.local && argument.acts === argument.mention.entity;
      if (!nowhere && (REACHES.has(type) || isSpeech(type))) add(argument.acts, 'recipient');
      if (argument.mention.type === 'GPE') places.add(argument.mention.entity);
    } else if (isTalkedOf(argument, type, participants.length)) {
      continue;
    } else if (argument.case === 'plain' || argument.case === 'source') {
      const first = !participants.length || (passive && participants.every(({ role }) => role === 'actor'));
      // «التقى فلان فلانا»: one sees the other; «فلان وفلان», «بين فلان وفلان»: both act, or it befalls both.
      const last = participants.at(-1)?.role;
      // «تظاهروا احتجاجا على زيارة فلان»: whom the cause names has not done it.
      const acts = argument.cause
        ? false
        : first
          ? !passive
          : argument.beside && last
            ? last === 'actor'
            : type !== 'CONSULT' && MUTUAL.has(type);
      add(acts ? argument.state : argument.acts, acts ? 'actor' : 'recipient');
      if (argument.also) add(argument.also, acts ? 'actor' : 'recipient');
    } else if (MUTUAL.has(type) && argument.case === 'recipient') {
      add(argument.state, type === 'CONSULT' ? 'recipient' : 'actor');
    } else {
      add(isSpeech(type) ? argument.state : argument.acts, 'recipient');
      if (argument.also) add(argument.also, 'recipient');
    }
  }
  return { participants, places: [...places] };
}
