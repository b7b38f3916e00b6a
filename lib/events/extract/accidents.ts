import { fold } from '../../text';
import { kindsOf } from '../merge/blow-kinds';
import { ACCIDENTAL, BOMBS } from '../read/homographs';
import type { Draft, Sentence } from './draft';

const EXPLOSIONS: ReadonlySet<string> = new Set(['انفجار', 'انفجر'].map(fold));

/** The headline and the first two sentences. */
const NEWS = 2;

/**
 * An article whose news is an explosion by accident («انفجار منجم») speaks of it below as «الانفجار» alone: its explosions are accidents, unless
 * the sentence names a bomb, a strike or whoever did it. The drafts are changed in place.
 */
export function settleExplosions(sentences: readonly Sentence[], drafts: readonly Draft[]): void {
  const news = drafts.filter((draft) => draft.sentence <= NEWS && isExplosion(draft) && draft.kind !== 'speech');
  if (!news.length) return;
  const lead = sentences.slice(0, NEWS + 1).flatMap(({ words }) => words);
  const cause =
    lead.some(({ stem }) => ACCIDENTAL.test(stem)) &&
    !lead.some(({ stem, base }) => BOMBS.has(stem) || BOMBS.has(base));
  if (!cause && !news.some(({ type }) => type === 'DISASTER')) return;
  for (const draft of drafts) {
    if (draft.kind === 'speech' || draft.type !== 'ASSAULT') continue;
    if (!isExplosion(draft) && !(draft.refersBack && besideOne(sentences[draft.sentence]!, draft))) continue;
    const struck =
      [...kindsOf(draft)].some((kind) => kind !== 'blast') || draft.objects.some((word) => BOMBS.has(word));
    if (struck || draft.participants.some(({ role }) => role === 'actor')) continue;
    draft.type = 'DISASTER';
    if (draft.mayBe) draft.mayBe = ['DISASTER', ...draft.mayBe];
  }
}

const isExplosion = ({ predicate, objects }: Draft): boolean =>
  [fold(predicate), ...objects].some((word) => EXPLOSIONS.has(word));

/** «أدى الانفجار إلى مقتل ثلاثة»: an explosion is the verb's subject. */
function besideOne({ words }: Sentence, { at }: Draft): boolean {
  return [words[at - 1], words[at + 1]].some((word) => !!word && EXPLOSIONS.has(word.stem));
}
