/** Who takes part in what a noun tells, by the words around it, and where it was. */
import { countryOf, isListed } from '../../entities/containment';
import type { EntityId, EventType } from '../../model';
import { foldedSet } from '../lexicon';
import { argumentsIn, type Argument } from '../read/arguments';
import { bearsPronoun } from '../read/predicates';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';
import type { Draft, Reading, Sentence } from './draft';
import { drivenFrom } from './occasion-beside';
import { isLed } from './occasion-cues';
import { castOf, type Cast } from './roles';

/** Who rules a country, without its name. */
const RULERS = foldedSet('سلطات حكومة');

/** «دفع السلطات السودانية إلى إعلان …»: who is driven to it does it; «دفع السلطات»: those of the country that it was in. */
export function addDriven(reading: Reading, line: Sentence, at: number, type: EventType, cast: Cast): void {
  const { words } = line;
  const verb = drivenFrom(words, at);
  for (const { entity } of castOf(argumentsIn(reading, words, verb + 1, at), type, false).participants) {
    if (!takesPart(cast, entity)) cast.participants.unshift({ entity, role: 'actor' });
  }
  if (!cast.places.length) cast.places.push(...sceneBefore(reading, line, 0, at));
  const ruled = words.slice(verb + 1, at).some(({ stem }) => RULERS.has(stem));
  const state = ruled && !cast.participants.length && stateBefore(words, at, cast.places);
  if (state) cast.participants.push({ entity: state, role: 'actor' });
}

const takesPart = ({ participants }: Cast, entity: EntityId): boolean =>
  participants.some((other) => other.entity === entity);

/** «تكللت زيارة فلان بتوقيع اتفاقية مع …»، «أجل فلان لقاء كان مقررا مع …»: beside one party the other is who acts before it in the clause. */
export function addOthers(
  reading: Reading,
  { words, segments }: Sentence,
  at: number,
  index: number,
  type: EventType,
  cast: Cast,
): void {
  if (cast.participants.length > 1) return;
  const before = castOf(argumentsIn(reading, words, segments[index]!.start, at), type, false).participants;
  // «أنهى الوزير الكويتي زيارة لكينيا بتوقيع ثلاث اتفاقيات»: nobody is named with it but those who met.
  const others = cast.participants.length
    ? before.filter(({ role }) => role === 'actor').slice(0, 1)
    : before.slice(0, 2);
  cast.participants.unshift(...others.filter(({ entity }) => !takesPart(cast, entity)));
}

/** «دعا فلان إلى جلسة الأربعاء»، «أكدت أن الملف سيطرح على جلسة الخميس»: of what is to come whoever tells is the source. */
export function addTeller(verbs: readonly Draft[], at: number, cast: Cast): void {
  const teller = verbs.findLast(({ at: verb, speaker }) => verb < at && speaker)?.speaker;
  if (teller && !takesPart(cast, teller)) cast.participants.push({ entity: teller, role: 'speaker' });
}

/** Adds the one who holds a meeting, or takes part in it by speaking there; `held` where a clause says that it was held and not by whom. */
export function addHost(
  line: Sentence,
  at: number,
  index: number,
  verbs: readonly Draft[],
  held: boolean,
  cast: Cast,
): void {
  const host = hostOf(line, at, index, verbs, held);
  if (host && !takesPart(cast, host)) cast.participants.unshift({ entity: host, role: 'actor' });
}

/** «هدوء في العاصمة بعد هدنة»: where the clause is, there was what it follows. */
export function sceneBefore(reading: Reading, { words }: Sentence, start: number, at: number): EntityId[] {
  return argumentsIn(reading, words, start, at)
    .filter(({ case: stands, mention }) => (stands === 'place' || stands === 'destination') && mention.type !== 'ORG')
    .map(({ mention, acts }) => (mention.type === 'NORP' ? acts : mention.entity));
}

/** The country that a sentence names before a word, else that of the places. */
function stateBefore(words: readonly Word[], at: number, places: readonly EntityId[]): EntityId | undefined {
  const named = words
    .slice(0, at)
    .findLast(({ mention }) => mention?.type === 'GPE' && isListed(mention.entity) && !countryOf(mention.entity));
  return named?.mention?.entity ?? places.map((place) => countryOf(place) ?? place)[0];
}

const MEETING_ONE = foldedSet('لقائه لقائها استقباله استقبالها اجتماعه اجتماعها زيارته زيارتها مباحثاته محادثاته');

/** «حذر شكري خلال اتصال مع …»، «أوضح ميقاتي بعد لقائه …»: who speaks at a meeting or after his own takes part in it. */
function hostOf(
  { words }: Sentence,
  at: number,
  index: number,
  verbs: readonly Draft[],
  held: boolean,
): EntityId | null {
  const word = words[at]!;
  const before = words[at - 1];
  const joins = !!before && DURING.has(before.base) && words.slice(at + 1, at + 4).some(({ base }) => base === 'مع');
  const own = MEETING_ONE.has(word.form) || MEETING_ONE.has(word.stem) || (held && isLed(words, at));
  if (!joins && !own) return null;
  const draft =
    verbs.find(({ segment, at: verb }) => segment === index && verb < at) ?? verbs.findLast((other) => other.at < at);
  return draft?.speaker ?? draft?.participants.find(({ role }) => role === 'actor')?.entity ?? null;
}
/** What is said or done behind these is of the meeting they stand before. */
export const DURING = foldedSet('خلال أثناء في');

const HELD: ReadonlySet<string> = new Set('ترأس رأس حضر استضاف احتضن افتتح'.split(' '));

/** «قمة خصصت للساحل، ترأسها فلان وحضرها فلان»: the clauses that tell who led a meeting and who came to it, behind one that describes it. */
export function heldIn({ words, segments }: Sentence, index: number, at: number): Segment[] {
  const from = segments.findIndex(
    ({ kind, parent, start }) => kind === 'relative' && parent === index && start === at + 1,
  );
  if (from < 0) return [];
  const clauses: Segment[] = [];
  for (const segment of segments.slice(from + 1)) {
    const { head, kind } = segment;
    const known = head && [head.verb, ...head.homographs].some(({ lemma }) => HELD.has(lemma));
    if (!known || kind !== 'main' || head.at !== segment.start || !bearsPronoun(words[head.at]!)) break;
    clauses.push(segment);
  }
  return clauses;
}

/** Who else is in the sentence, the speakers apart: the parties of a treaty that is only named. */
export function around(reading: Reading, { words }: Sentence, verbs: readonly Draft[]): Argument[] {
  const speakers = new Set(verbs.map(({ speaker }) => speaker));
  return argumentsIn(reading, words, 0, words.length)
    .filter(({ mention, acts }) => mention.type !== 'PER' && !speakers.has(mention.entity) && !speakers.has(acts))
    .map((argument) =>
      // «تستورد الغاز من الجزائر بموجب عقد …»: whence it comes is a party to the contract.
      argument.case === 'origin' && argument.mention.type === 'GPE'
        ? { ...argument, case: 'plain' as const, beside: true }
        : argument,
    );
}
