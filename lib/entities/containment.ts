import type { EntityId } from '../model';
import { gazetteer } from './lists';

/** The country that the lists name for a town, province or body; null for a country, and for what they do not know. */
export function countryOf(id: EntityId): EntityId | null {
  return gazetteer.entries.get(id)?.within ?? null;
}

/** Whether the lists have it, so that what they do not say of it is not so. */
export function isListed(id: EntityId): boolean {
  return gazetteer.entries.has(id);
}

/** Whether it is a capital, whose name may stand for its state. */
export function isCapital(id: EntityId): boolean {
  return gazetteer.entries.get(id)?.capital ?? false;
}
