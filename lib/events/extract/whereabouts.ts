/** Where two drafts of one article say that something was, and whether that speaks against their being one event. */
import { countryOf } from '../../entities/containment';
import type { EntityId } from '../../model';
import { kindsOf, WIDE } from '../merge/blow-kinds';
import type { Draft } from './draft';

/** Both name places, and none in common. */
export function placesApart({ places }: Draft, other: Draft): boolean {
  return places.length > 0 && other.places.length > 0 && !places.some((place) => other.places.includes(place));
}

/** «وفي كينيا، شنت الحركة هجوما …»: a blow in another country is another, but for what is felt in many. */
export function inOtherCountry(lead: Draft, draft: Draft): boolean {
  const [here, there] = [lead, draft].map(({ places }) => places.map(topOf));
  if (!here!.length || !there!.length || here!.some((country) => there!.includes(country))) return false;
  const known = [...here!, ...there!].every(
    (country) => !/[\u0621-\u064a]/.test(country) && country.startsWith('gpe:'),
  );
  return known && ![...kindsOf(draft)].some((kind) => WIDE.has(kind));
}

/** A town's province's country. */
function topOf(place: EntityId): EntityId {
  const above = countryOf(place);
  return above === null || above === place ? place : (countryOf(above) ?? above);
}

/** A fire in another place is another; a quake is felt in many. */
export function elsewhere(lead: Draft, draft: Draft): boolean {
  return placesApart(lead, draft) && ![...kindsOf(draft)].some((kind) => WIDE.has(kind));
}
