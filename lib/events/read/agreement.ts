/** Gender: a verb agrees with the subject behind it, so a name of the other gender there is its object. */
import { foldedSet } from '../lexicon';
import { fold } from '../../text';
import type { Argument } from './arguments';
import type { Head } from './segments';
import type { Word } from './word';

export type Gender = 'masculine' | 'feminine';

/** The gender that a finite verb is written with; null where its form does not tell («نقول»، a verbal adjective). */
export function genderOf(words: readonly Word[], { at, verb, reading }: Head): Gender | null {
  if (!reading || reading.plural) return null;
  const { base } = words[at]!;
  if (reading.tense === 'imperfect')
    return base.startsWith('ي') ? 'masculine' : base.startsWith('ت') ? 'feminine' : null;
  if (base === fold(verb.lemma)) return 'masculine';
  // «دعتها»، «اتهمته»: before an object pronoun.
  return /ت(?:ا|ه|ها|هم|هما|نا)?$/.test(base) ? 'feminine' : 'masculine';
}

/** States that are men in Arabic; the others are women. */
const MASCULINE_STATES = foldedSet('العراق لبنان الأردن المغرب السودان اليمن الصومال السنغال الفاتيكان');
/** Bodies whose first noun is a man though its plural or its body might be a woman. */
const MASCULINE_BODIES = foldedSet(
  'مجلس المجلس حزب الحزب جيش الجيش اتحاد الاتحاد تحالف التحالف مكتب المكتب مركز المركز بنك البنك مصرف المصرف صندوق الصندوق جهاز الجهاز نادي النادي حلف برلمان البرلمان الكونغرس البيت الكنيست البنتاغون الكرملين',
);

/** The gender that a name of a state or a body calls for; null for persons, and where the name does not tell. */
export function genderOfName(words: readonly Word[], { at, mention }: Argument): Gender | null {
  const first = words[at]!.base.replace(/^[بل](?=ال)/, '');
  if (mention.type === 'PER' || mention.type === 'NORP') return null;
  if (first.endsWith('ه') || (mention.type === 'ORG' && first.endsWith('ات'))) return 'feminine';
  if (mention.type === 'GPE') return MASCULINE_STATES.has(first) ? 'masculine' : 'feminine';
  return MASCULINE_BODIES.has(first) ? 'masculine' : null;
}
