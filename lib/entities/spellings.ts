/** What follows from a name's spelling alone, worked out once for each: pages name the same people again and again. */
import type { EntityId } from '../model';
import { latinSkeleton, sameSound } from '../latin';
import { remembering } from '../text';
import { officeKey } from './office';
import { bareSurname, nameParts, personId } from './person-id';
import { TAILS } from './words';

/** The functions of `person-id` and `office`, remembered. Their answers must not be changed. */
export interface Spellings {
  parts(name: string): readonly string[];
  surname(name: string): string;
  personId(name: string): EntityId;
  /** The consonants by which a name is compared with one in the other script. */
  sound(name: string): string;
  /** Whether a Latin name may be the transcription of an Arabic one. */
  sameSound(arabic: string, latin: string): boolean;
  /** The key of an office without its country (`officeKey`). */
  office(title: string): string;
  /** Room for the tails (`tailOf`) of an article's names: a new table for each would have to be cleared as well. */
  tails: Uint8Array;
}

export function createSpellings(): Spellings {
  const alike = remembering((names: string) => {
    const [arabic = '', latin = ''] = names.split('\n');
    return sameSound(arabic, latin);
  });
  return {
    parts: remembering(nameParts),
    surname: remembering(bareSurname),
    personId: remembering(personId),
    sound: remembering(latinSkeleton),
    sameSound: (arabic, latin) => alike(`${arabic}\n${latin}`),
    office: remembering((title: string) => officeKey(title, null)),
    tails: new Uint8Array(TAILS),
  };
}
