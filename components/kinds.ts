import type { EntityType } from '@/lib/model';

/** What the reader tells apart at a glance; each has an icon, a line under the word and a colour of its own. */
export type MarkKind = 'person' | 'place' | 'organisation' | 'group' | 'other' | 'date';

const KIND_OF: Record<EntityType, MarkKind> = {
  PER: 'person',
  GPE: 'place',
  LOC: 'place',
  ORG: 'organisation',
  NORP: 'group',
  MISC: 'other',
};

/** A country and a mountain are both places to the reader. */
export function kindOf(type: EntityType): MarkKind {
  return KIND_OF[type];
}

/** The heading over many of a kind. */
export const KIND_HEADING = {
  person: 'kindsPerson',
  place: 'kindsPlace',
  organisation: 'kindsOrganisation',
  group: 'kindsGroup',
  other: 'kindsOther',
  date: 'kindsDate',
} as const;

/** `kindPerson`, … : the message that names a kind. */
export const KIND_LABEL = {
  person: 'kindPerson',
  place: 'kindPlace',
  organisation: 'kindOrganisation',
  group: 'kindGroup',
  other: 'kindOther',
  date: 'kindDate',
} as const;
