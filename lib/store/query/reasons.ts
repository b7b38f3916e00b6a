/** What two reports have in common, with the names, days and words that show it. */
import { contentWords, daysMeet, evidenceOf, sharedDays } from '../../events';
import type { EntityId, IsoDate } from '../../model';
import type { ReasonView } from '../../views';
import type { Member } from '../records';
import { entityRef, type Shelf } from './shelf';

const MAX_NAMES = 4;
const MAX_WORDS = 5;

/** One of two that are compared: a report, or an event by the words of its reports. */
type Compared = Pick<Member, 'type' | 'headline' | 'from' | 'to' | 'places' | 'participants'> &
  Partial<Pick<Member, 'quotes' | 'story' | 'claims' | 'objects' | 'predicate'>>;

/** @param features of the pair's `similarity`: they say which reasons counted, and in which order */
export function reasonsOf(
  shelf: Shelf,
  a: Compared,
  b: Compared,
  features: Readonly<Record<string, number>>,
): ReasonView[] {
  const reasons = evidenceOf(features).reasons.flatMap((kind): ReasonView | [] => {
    switch (kind) {
      case 'time':
        return timeReason(a, b, (features['week'] ?? 0) > 0) ?? [];
      case 'words':
        return wordsReason(shelf, a, b) ?? [];
      case 'parties':
        return partiesReason(shelf, a, b) ?? (features['parties'] ? { kind: 'parties', names: [] } : []);
      case 'place':
        return placeReason(shelf, a, b, (features['place'] ?? 0) > 0.5) ?? [];
      case 'type':
        return { kind: 'type', type: a.type === b.type ? a.type : null };
      case 'story':
        return storyReason(shelf, a, b) ?? [];
      case 'news':
        return { kind: 'news' };
    }
  });
  return [...reasons, ...figureReasons(a, b)];
}

/** Everyone and every place that reasons may name. */
export function namedIn({ participants, places, story = [] }: Compared): EntityId[] {
  return [...participants.map(({ entity }) => entity), ...places, ...story];
}

export function timeReason(a: Compared, b: Compared, week: boolean): ReasonView | null {
  const dated = (one: Compared): one is Compared & { from: IsoDate; to: IsoDate } => !!one.from && !!one.to;
  if (dated(a) && dated(b)) {
    if (!daysMeet(a, b)) return null;
    const how =
      a.from.slice(0, 10) === b.from.slice(0, 10) && a.to.slice(0, 10) === b.to.slice(0, 10) ? 'same' : 'meet';
    return { kind: 'time', how, ...sharedDays(a, b) };
  }
  return week ? { kind: 'time', how: 'week', from: null, to: null } : null;
}

export function partiesReason(shelf: Shelf, a: Compared, b: Compared): ReasonView | null {
  const names = sharedNames(shelf, partiesOf(a), partiesOf(b));
  return names.length ? { kind: 'parties', names } : null;
}

export function placeReason(shelf: Shelf, a: Compared, b: Compared, near = false): ReasonView | null {
  const names = sharedNames(shelf, a.places, b.places);
  if (names.length) return { kind: 'place', names, exact: true };
  if (!near || !a.places.length || !b.places.length) return null;
  const both = [a.places[0]!, b.places[0]!].map((place) => entityRef(shelf, place));
  return { kind: 'place', names: both, exact: false };
}

/** Names of the story that are not told as parties already. */
function storyReason(shelf: Shelf, a: Compared, b: Compared): ReasonView | null {
  const told = new Set([...partiesOf(a), ...a.places]);
  const names = sharedNames(shelf, a.story ?? [], b.story ?? []).filter(({ id }) => !told.has(id));
  return names.length ? { kind: 'story', names } : null;
}

/** Words of the headlines and of the deeds; those of names that both share are told as parties and places. */
function wordsReason(shelf: Shelf, a: Compared, b: Compared): ReasonView | null {
  const others = new Set(contentWords([b.headline, b.predicate, ...(b.objects ?? [])].join(' ')));
  const names = [...sharedNames(shelf, partiesOf(a), partiesOf(b)), ...sharedNames(shelf, a.places, b.places)];
  const told = new Set(names.flatMap(({ name }) => contentWords(name)));
  const said = [a.headline, ...(a.quotes ?? [])].flatMap((text) => text.split(/[^\p{L}\p{M}]+/u));
  const words = new Map<string, string>();
  for (const word of said) {
    const [gist, ...more] = contentWords(word);
    if (!gist || more.length || told.has(gist) || !others.has(gist) || words.has(gist)) continue;
    words.set(gist, word);
    if (words.size === MAX_WORDS) break;
  }
  return words.size ? { kind: 'words', words: [...words.values()] } : null;
}

/** Numbers that both give exactly. */
function figureReasons(a: Compared, b: Compared): ReasonView[] {
  const exact = ({ claims = [] }: Compared) => claims.filter(({ modifier }) => modifier === 'exact');
  const found = exact(a).filter(({ value, unit }) => exact(b).some((one) => one.value === value && one.unit === unit));
  const told = new Map(found.map(({ value, unit }) => [`${unit} ${value}`, { kind: 'figure', value, unit } as const]));
  return [...told.values()].slice(0, 2);
}

function partiesOf({ participants }: Compared): EntityId[] {
  return participants.map(({ entity }) => entity);
}

function sharedNames(shelf: Shelf, a: readonly EntityId[], b: readonly EntityId[]) {
  const there = new Set(b);
  return [...new Set(a)]
    .filter((id) => there.has(id))
    .slice(0, MAX_NAMES)
    .map((id) => entityRef(shelf, id));
}
