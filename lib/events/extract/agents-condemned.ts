/** Whom a condemnation is against: «ودان الرئيس الهجوم» names nobody, and the article has told of the blow. */
import { countryOf } from '../../entities/containment';
import type { EntityId } from '../../model';
import { foldedSet } from '../lexicon';
import { addAnswered } from './agents-reactions';
import type { Draft, Reading } from './draft';

const CONDEMNS: ReadonlySet<string> = new Set(['أدان', 'دان', 'ندد', 'استنكر', 'شجب', 'استهجن']);
const BLOWS = foldedSet(
  'هجوم هجمات غارة غارات قصف اعتداء اعتداءات تفجير جريمة مجزرة ضربة ضربات عدوان اغتيال عملية اقتحام استهداف عمل',
);
const REACH = 4;

/**
 * Adds to condemnations without a name who is meant: for a condemner of the country that was struck whoever struck, as far as the
 * article tells; for one from abroad the country that he stands by.
 * @param drafts those of an article, in reading order
 */
export function addCondemned(reading: Reading, drafts: readonly Draft[]): void {
  addAnswered(reading, drafts);
  for (const draft of drafts) {
    if (draft.type !== 'ACCUSE' || !CONDEMNS.has(draft.predicate) || !draft.speaker) continue;
    if (draft.participants.some(({ role }) => role === 'recipient') || !namesBlow(reading, draft)) continue;
    const before = drafts.filter(
      (other) => other.type === 'ASSAULT' && other.sentence <= draft.sentence && other !== draft,
    );
    const states = before.flatMap(({ places }) => places).map((place) => stateOf(reading, place));
    const struck = states.findLast((state) => state !== null);
    const home = homeOf(reading, draft.speaker);
    const author = before.flatMap(({ participants }) => participants).findLast(({ role }) => role === 'actor')?.entity;
    const meant = home && struck && home !== struck ? struck : author;
    if (meant && !draft.participants.some(({ entity }) => entity === meant))
      draft.participants.push({ entity: meant, role: 'recipient' });
  }
}

/** «أدان … الهجوم», «ندد … بالغارة»: a blow with the article that the sentence says no more of. */
function namesBlow({ sentences }: Reading, { sentence, at, words: span }: Draft): boolean {
  const { words } = sentences[sentence]!;
  const end = words.findIndex((word) => word.start >= span.end);
  const behind = words.slice(at + 1, Math.min(end < 0 ? words.length : end, at + 14));
  return behind.some(({ stem, definite, mention }, index) => {
    if (mention || !definite || !BLOWS.has(stem)) return false;
    return !behind.slice(index + 1, index + REACH).some((next) => next.mention?.type === 'NORP');
  });
}

function stateOf({ within }: Reading, place: EntityId): EntityId | null {
  if (!place.startsWith('gpe:')) return within.get(place) ?? countryOf(place);
  return within.get(place) ?? countryOf(place) ?? (/[\u0621-\u064a]/.test(place) ? null : place);
}

/** The country of a state, its bodies, and of whoever holds an office there; null where the text does not tell. */
function homeOf({ within, titles }: Reading, speaker: EntityId): EntityId | null {
  if (speaker.startsWith('gpe:')) return within.get(speaker) ?? speaker;
  const ofState = /@(gpe:.+)$/.exec(speaker)?.[1];
  return (
    ofState ??
    within.get(speaker) ??
    titles.find(({ entity, country }) => entity === speaker && country)?.country ??
    null
  );
}
