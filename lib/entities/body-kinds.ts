/** Which rules of `organisations` could read a body's name from its first word on, worked out once a spelling. */
import {
  ALONE,
  BARE_BODIES,
  BODIES,
  CURRENCIES,
  HEADS,
  NATIONAL,
  OF_NOUN,
  OF_PLACE,
  OF_SERVICE,
  TREATIES,
  UNITS,
} from './body-words';
import { startsConstruct } from './constructs';

/** What a stem may be the head of: bits. */
export const KIND = {
  ministry: 1,
  council: 2,
  currency: 4,
  national: 8,
  treaty: 16,
  border: 32,
  unit: 64,
  ofPlace: 128,
  ofService: 256,
  ofNoun: 512,
  office: 1024,
  alone: 2048,
  head: 4096,
  phrase: 8192,
  construct: 16384,
} as const;
const HEADS_OF: readonly (readonly [(stem: string) => boolean, number])[] = [
  [(stem) => stem === 'وزاره' || stem === 'وزارتي' || stem === 'وزارتا', KIND.ministry],
  [(stem) => stem === 'مجلس', KIND.council],
  [(stem) => CURRENCIES.has(stem), KIND.currency],
  [(stem) => NATIONAL.has(stem), KIND.national],
  [(stem) => TREATIES.has(stem), KIND.treaty],
  [(stem) => stem === 'الحدود', KIND.border],
  [(stem) => UNITS.has(stem), KIND.unit],
  [(stem) => OF_PLACE.has(stem), KIND.ofPlace],
  [(stem) => OF_SERVICE.has(stem), KIND.ofService],
  [(stem) => OF_NOUN.has(stem), KIND.ofNoun],
  [(stem) => stem === 'المكتب', KIND.office],
  [(stem) => ALONE.has(stem), KIND.alone],
  [(stem) => HEADS.has(stem), KIND.head],
  [(stem) => BODIES.next.has(stem) || BARE_BODIES.next.has(stem), KIND.phrase],
  [startsConstruct, KIND.construct],
];

/** What a body's name that starts with a stem (folded) could be, 0 for a word that starts none. */
export function kindsOf(stem: string): number {
  return HEADS_OF.reduce((kinds, [isHead, kind]) => (isHead(stem) ? kinds | kind : kinds), 0);
}
