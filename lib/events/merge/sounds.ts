/** Foreign places that no list knows, spelt as each desk hears them: «زونغولداق»، «زونغولداك»، «زونجولداق». */
import { isListed } from '../../entities/containment';
import type { EntityId } from '../../model';

const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/تش/g, 'ش'],
  [/[غجقك]/g, 'ك'],
  [/[طث]/g, 'ت'],
  [/[صز]/g, 'س'],
  [/ض/g, 'د'],
  [/ح/g, 'ه'],
];
const VOWELS = /[اويهعء]/g;

/** Fewer consonants are of many names. */
const TELLING = 4;

/**
 * The form under which a place is compared and looked up: its id, or for a place that has but its Arabic name for an id, the
 * consonants of that name, sounds that desks write differently made one.
 */
export function soundOf(place: EntityId): EntityId {
  if (!/^(?:gpe|loc):[\u0621-\u064a]/.test(place) || isListed(place)) return place;
  const at = place.indexOf(':') + 1;
  const bare = consonantsOf(place.slice(at));
  return bare ? `${place.slice(0, at)}~${bare}` : place;
}

/** A folded foreign name without its vowels, sounds that desks write differently made one; null where too few are left to tell it. */
export function consonantsOf(name: string): string | null {
  let sounds = name;
  for (const [written, one] of SAME_SOUND) sounds = sounds.replace(written, one);
  const bare = sounds.replace(VOWELS, '').replace(/(\S)\1+/g, '$1');
  return bare.replace(/ /g, '').length >= TELLING ? bare : null;
}
