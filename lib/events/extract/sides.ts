/** Of whom an article goes on to speak as «الجانبان», «المتهم»: the two sides of an event, and whom one befell. */
import { isCapital } from '../../entities/containment';
import type { EntityId, EventType, Mention, Participant } from '../../model';
import { coupled, leadingStates, type Pair } from '../read/pairs';
import type { Draft, Reading } from './draft';

const TWO_SIDED: ReadonlySet<EventType> = new Set(['CONSULT', 'AGREE', 'SUPPORT', 'COOPERATE', 'RETREAT', 'ASSAULT']);
const BEFALLS: ReadonlySet<EventType> = new Set(['COERCE', 'ACCUSE', 'ASSAULT', 'SANCTION']);

/** What a draft changes in whom «الجانبان», «الوزيران» and «المتهم» mean from here on. */
export function sidesOf(draft: Draft, reading: Reading, known: Pair): Partial<Pair> {
  if (draft.kind === 'reference') return {};
  const struck = BEFALLS.has(draft.type) ? draft.participants.find(isStruckPerson)?.entity : undefined;
  return { ...(TWO_SIDED.has(draft.type) && pairOf(draft, reading, known)), ...(struck && { struck }) };
}

const isStruckPerson = ({ entity, role }: Participant): boolean => role === 'recipient' && entity.startsWith('per:');

type Two = [EntityId, EntityId] | null;

/** The two sides of an event, for «الجانبان»; of persons who meet also whose office they hold. */
function pairOf({ participants, places, sentence }: Draft, reading: Reading, known: Pair): Partial<Pair> {
  const sides = participants.filter(({ role }) => role !== 'speaker').map(({ entity }) => entity);
  const two = (list: EntityId[]): Two => (list.length >= 2 ? [list[0]!, list[1]!] : null);
  const persons = two(sides.filter((entity) => entity.startsWith('per')));
  const isState = (entity: EntityId): boolean =>
    entity.startsWith('gpe') && !reading.within.has(entity) && !places.includes(entity);
  // «وقعت الحكومة والحركة»: a movement is a side beside a state, and mediators come behind them.
  const free = two(sides.filter((entity) => isState(entity) || entity.startsWith('org')));
  const states = free?.some(isState) ? free : two(sides.filter(isState));
  // Ministries and companies sign in the body what states agreed in the headline: only the first pair may be one of bodies.
  const first = !known.parties && sentence <= 2;
  const bodies = first ? two(sides.filter((entity) => entity.startsWith('org'))) : null;
  if (!persons && !states && !bodies) return {};
  const homes = persons?.map(
    (person) => reading.titles.find(({ entity, country }) => entity === person && country)?.country,
  );
  const [one, other] = homes ?? [];
  const ofPersons: Two = one && other && one !== other ? [one, other] : null;
  return {
    persons: persons ?? known.persons,
    parties: states ?? ofPersons ?? bodies ?? (persons ? null : known.parties),
  };
}

const EARLY = 3;

/** The two that an article is about, before any of its events is read. */
export function twoSides({ sentences: lines, within: homes }: Reading): Pick<Pair, 'joined' | 'states'> {
  const stateOf = ({ type, entity, country, metonymFor }: Mention): EntityId | null => {
    if (type === 'NORP') return country ?? null;
    return type === 'GPE' ? (metonymFor ?? homes.get(entity) ?? entity) : null;
  };
  const sideOf = (mention: Mention): EntityId | null => {
    const { type, entity, metonymFor } = mention;
    if (type === 'ORG') return entity;
    // A town takes no side, and a capital is its state.
    return type === 'GPE' && homes.has(entity) && !metonymFor && !isCapital(entity) ? null : stateOf(mention);
  };
  const joined = coupled(
    lines.map(({ words }) => words),
    sideOf,
  );
  const named = lines.map(({ words }) =>
    [...new Set(words.flatMap(({ mention }) => (mention ? [mention] : [])))].flatMap(
      (mention) => stateOf(mention) ?? [],
    ),
  );
  return { joined, states: leadingStates(named.slice(0, EARLY).flat(), named.flat()) };
}
