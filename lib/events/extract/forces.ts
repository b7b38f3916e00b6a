import { foldedSet } from '../lexicon';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';

/** Forces of nature: feminine in grammar or not, as the verb that goes on with them agrees. */
const FEMININE = foldedSet(
  'سيول أمطار فيضانات مياه أمواج رياح ثلوج عاصفة عواصف هزة حرائق نيران صواعق انهيارات زلازل أعاصير',
);
const MASCULINE = foldedSet('زلزال فيضان إعصار حريق انهيار تسونامي بركان');

/** So many words of its name a force may have between itself and its verb: «سيول نهر القاش تجرف». */
const NAMED = 3;

/**
 * «جرفت السيول قرى وقطعت الطريق»: the force of nature that the clause before tells of, where a verb behind و without a subject of its own
 * goes on with it, as its gender lets it.
 * @returns the noun's folded stem, or null
 */
export function forceBefore(words: readonly Word[], segments: readonly Segment[], index: number): string | null {
  const [clause, before] = [segments[index]!, segments[index - 1]];
  if (!clause.head || !before?.head || clause.start !== clause.head.at || !words[clause.head.at]!.and) return null;
  const force = forceOf(words, before);
  if (!force || !agrees(words[clause.head.at]!, FEMININE.has(force))) return null;
  return hasSubject(words, clause) ? null : force;
}

/** Right behind its verb, or at the head of its clause with no more than its name between. */
function forceOf(words: readonly Word[], { start, head }: Segment): string | null {
  const { at } = head!;
  const first = words.slice(start, at).findIndex(({ mark, date }) => !mark && !date);
  const named = first < 0 || at - start - first > NAMED ? [] : [words[start + first]!];
  const noun = [words[at + 1], ...named].find(
    (word) => word && !word.mention && !word.preposition && (FEMININE.has(word.stem) || MASCULINE.has(word.stem)),
  );
  return noun?.stem ?? null;
}

function agrees({ base, verbs }: Word, feminine: boolean): boolean {
  return verbs.some(({ tense }) =>
    tense === 'perfect' ? base.endsWith('ت') === feminine : base.startsWith(feminine ? 'ت' : 'ي'),
  );
}

/** Behind the verb stands whoever acts: a name, or people and bodies with the article. */
function hasSubject(words: readonly Word[], { head, end }: Segment): boolean {
  const next = words.slice(head!.at + 1, end).find(({ mark }) => !mark);
  if (!next) return false;
  return (!!next.mention && next.mention.type !== 'GPE' && next.mention.type !== 'LOC') || ACTORS.has(next.stem);
}
const ACTORS = foldedSet(
  'شرطة قوات قوة جيش أمن فرق فريق طواقم سلطات وزارة حكومة هيئة إدارة بلدية دفاع حماية مسلحون مسلحين متظاهرون محتجون أهالي سكان',
);
