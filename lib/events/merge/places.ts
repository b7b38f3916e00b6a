import { countryOf, isListed } from '../../entities/containment';
import type { EntityId } from '../../model';
import { soundOf } from './sounds';

/** Two reports name one place. */
const SAME = 1;
/** A town, its countryside and its airport share their name. */
const SAME_TOWN = 0.8;
/** One names the town, the other its country. */
const CONTAINED = 0.6;
/** One names a country, the other a place of which the lists do not know the country. */
const MAYBE = 0.5;

/** How well the places of two events agree: 1 for one place, less for a town and its country, 0 for places apart. */
export function placesAgree(left: readonly EntityId[], right: readonly EntityId[]): number {
  // «شفشاون، المغرب» and «العرائش، المغرب»: the country that both name joins nothing while their towns differ.
  const [inner, outer] = [finest(left), finest(right)];
  if (!inner.length || !outer.length) return bestOf(left, right);
  const best = bestOf(inner, outer);
  if (best || !(isUnknown(inner) || isUnknown(outer))) return best;
  // A forest that no list knows, and a town: they may be one place where the country is one.
  const countries = new Set(left.map((place) => countryOf(place) ?? place));
  return right.some((place) => isCountry(countryOf(place) ?? place) && countries.has(countryOf(place) ?? place))
    ? MAYBE
    : 0;
}

const isUnknown = (places: readonly EntityId[]): boolean => !places.some(isListed);

function bestOf(left: readonly EntityId[], right: readonly EntityId[]): number {
  let best = 0;
  for (const one of left) for (const other of right) best = Math.max(best, agreement(one, other));
  return best;
}

function agreement(one: EntityId, other: EntityId): number {
  if (one === other || soundOf(one) === soundOf(other)) return SAME;
  if (sameTown(one, other)) return SAME_TOWN;
  const [left, right] = [countryOf(one), countryOf(other)];
  if (left === other || right === one) return CONTAINED;
  // «شمال كردفان» of one report may hold the town of the other.
  if (left && left === right && isRegion(one) !== isRegion(other)) return MAYBE;
  const [big, small] = isCountry(one) ? [one, other] : [other, one];
  return isCountry(big) && !isListed(small) && !isSea(small) ? MAYBE : 0;
}

const FACILITY = /^(?:loc|org):(?:مطار|ميناء|مرفا|معبر|محطه|جسر|ملعب|سوق|سجن|مستشفي) /;

/** Whether one report names an airport, a port, a market that no list places, and the other a town: it may lie there. */
export function mayLieIn(left: readonly EntityId[], right: readonly EntityId[]): boolean {
  const [inner, outer] = [finest(left), finest(right)];
  const is = (places: readonly EntityId[]) => places.some((place) => FACILITY.test(place) && !isListed(place));
  return is(inner) !== is(outer);
}

/** The countries in which the lists know places to lie. */
export function countriesOf(places: readonly EntityId[]): Set<EntityId> {
  return new Set(places.filter(isListed).flatMap((place) => countryOf(place) ?? (isCountry(place) ? place : [])));
}

/** Provinces and regions named otherwise than their towns: of which town is in which the lists do not tell. */
const REGIONS: ReadonlySet<EntityId> = new Set(
  (
    'kordofan darfur blue-nile white-nile al-jazirah northern-state sennar-state upper-nile equatoria jonglei puntland jubaland ' +
    'sinai upper-egypt beheira beheira-eg sharqia sharqia-eg gaza west-bank galilee galilee-il negev golan ' +
    'anbar diyala nineveh salah-al-din wasit maysan dhi-qar muthanna babil kurdistan hasakah eastern-ghouta sweida-province ' +
    'akkar bekaa south-lebanon asir eastern-province northern-borders jouf-sa dhofar batinah sharqiyah-om ' +
    'hadramaut shabwa abyan abyan-ye lahij al-jawf jawf-ye cyrenaica fezzan gharyan-jabal jabal-akhdar ' +
    'kabylie oriental-morocco souss-massa rif hodh-chargui california texas florida north-carolina northern-ireland ' +
    'belgorod kursk kherson zaporizhzhia donetsk luhansk crimea donbas'
  )
    .split(' ')
    .map((name) => `gpe:${name}`),
);
const isRegion = (place: EntityId): boolean => REGIONS.has(place);

const isCountry = (place: EntityId): boolean =>
  place.startsWith('gpe:') && isListed(place) && countryOf(place) === null;
const isSea = (place: EntityId): boolean => place.startsWith('loc:') && isListed(place);

/** The places of a list that are no countries, where it names any. */
function finest(places: readonly EntityId[]): EntityId[] {
  return places.filter((place) => !isCountry(place));
}

function sameTown(one: EntityId, other: EntityId): boolean {
  const [left, right] = [namesIn(one), namesIn(other)];
  return (
    left.length > 0 &&
    right.length > 0 &&
    (left.every((name) => right.includes(name)) || right.every((name) => left.includes(name)))
  );
}

const AROUND: ReadonlySet<string> = new Set(
  'countryside governorate province region city district airport port state ريف محافظه مدينه مطار الدولي ولايه اقليم ميناء منطقه بلده مخيم قضاء'.split(
    ' ',
  ),
);

function namesIn(id: EntityId): string[] {
  const name = id.slice(id.search(/[:~]/) + 1);
  return name.split(/[\s-]+/).filter((word) => word.length > 2 && !AROUND.has(word));
}
