import type { EventType } from '../../model';

/** Types that reporters use for one and the same act: what one calls an agreement, another calls a statement of it. */
const NEAR: readonly (readonly [EventType, EventType])[] = [
  ['AGREE', 'STATEMENT'],
  ['AGREE', 'SUPPORT'],
  ['AGREE', 'CONSULT'],
  ['SUPPORT', 'STATEMENT'],
  ['SUPPORT', 'COOPERATE'],
  ['AID', 'COOPERATE'],
  ['REQUEST', 'STATEMENT'],
  ['REQUEST', 'AGREE'],
  ['REJECT', 'STATEMENT'],
  ['REJECT', 'THREATEN'],
  ['REJECT', 'ACCUSE'],
  ['ACCUSE', 'STATEMENT'],
  ['THREATEN', 'STATEMENT'],
  ['AGREE', 'RETREAT'],
  ['AGREE', 'CONCEDE'],
  ['SUPPORT', 'RETREAT'],
  ['CONCEDE', 'RETREAT'],
  ['AID', 'RETREAT'],
  ['COERCE', 'ASSAULT'],
  ['COERCE', 'SANCTION'],
  ['MOBILIZE', 'COOPERATE'],
  ['AGREE', 'COOPERATE'],
  ['CONSULT', 'COOPERATE'],
  ['SUPPORT', 'CONCEDE'],
  ['SUPPORT', 'AID'],
  // «طرد دبلوماسيين»، «اعتبارهم غير مرغوب فيهم»، «استدعاء السفير» are sanctions to one and refusals to another.
  ['SANCTION', 'REJECT'],
  ['SANCTION', 'STATEMENT'],
  ['COERCE', 'REJECT'],
  // An indictment, a verdict.
  ['ACCUSE', 'COERCE'],
  // An exchange of prisoners.
  ['RETREAT', 'COOPERATE'],
  ['CONCEDE', 'COOPERATE'],
  ['AGREE', 'AID'],
  // An explosion, a wreck: whether somebody did it is not yet known. Kinds part the rest.
  ['ASSAULT', 'DISASTER'],
];

/** Blows and accidents: whether somebody did it is not always known. */
export const BLOWS: ReadonlySet<EventType> = new Set(['ASSAULT', 'DISASTER']);

/** Events in which what is said is what happens: one of them is told from another by who says it. */
const SPEECH: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'STATEMENT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
]);

/** 1 for the same type, 0.6 for near ones, 0 for types that are never one event. */
export function typeAgreement(a: EventType, b: EventType): number {
  if (a === b) return 1;
  return NEAR.some(([one, other]) => (one === a && other === b) || (one === b && other === a)) ? 0.6 : 0;
}

export function isSpeech(type: EventType): boolean {
  return SPEECH.has(type);
}
