/** Names that take part together: joined by «و», added by «إلى جانب», at one meeting. */
import type { Mention } from '../../model';
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import type { Word } from './word';

/** «إلى جانب تركيا», «فضلا عن مصر», «إضافة إلى الأردن», «برفقة فلان»: who comes in addition comes as those before. */
export function isAddedTo(words: readonly Word[], at: number): boolean {
  const [before, first] = [words[at - 1], words[at - 2]];
  if (!before || before.mark) return false;
  if (COMPANY.has(before.base)) return true;
  return ADDED.some(([one, other]) => one === first?.base && other === before.base);
}
const COMPANY = foldedSet('برفقة بصحبة بمعية رفقة');
const ADDED = ['إلى جانب', 'فضلا عن', 'إضافة إلى', 'بالإضافة إلى', 'علاوة على'].map((phrase) =>
  phrase.split(' ').map((word) => fold(word)),
);

/** «فلان ووزير الخارجية فلان»، «مصر والسودان»: what follows the name before begins with و. */
export function isBeside(
  words: readonly Word[],
  at: number,
  last: { at: number; mention: Mention } | undefined,
): boolean {
  if (!last) return false;
  let from = last.at + 1;
  while (from < at && words[from]!.start < last.mention.end) from += 1;
  // «الحوار الأمريكي - العراقي»: two nationalities side by side.
  if (last.mention.type === 'NORP' && words[at]!.mention!.type === 'NORP') {
    return words.slice(from, at).every(({ mark }) => mark);
  }
  const first = words[from]!;
  // «وليلى»: where the name begins behind the letter, it joins.
  const cut = from === at && first.mention!.start > first.start;
  const joins = from <= at && (first.and || first.text.startsWith('و')) && (cut || !OWN_WAW.test(first.form));
  return joins && !words.slice(from, at).some(({ mark, verbs, nouns }) => mark || (verbs.length > 0 && !nouns.length));
}

/** «في اجتماع منظمة الدول»: whose meeting it is. */
export const isMeeting = (words: readonly Word[], at: number, { type }: Mention): boolean =>
  type === 'ORG' && !!words[at - 1]?.nouns.some((noun) => noun.type === 'CONSULT' && !noun.verbal);

/** «الرئيس فلان وزيرة المالية فلانة»: the letter is the word's own. */
const OWN_WAW = /^و(?:زير|زار|زرا|فد|فود|كيل|كاله|كلا|الي|لايه|لي|سيط|سطا|حد|صي|ريث|لد|الد|ثيق|صول|اشنط|ارسو)/;
