/** Listed names that reach further than the lists say: «⟦دولة⟧ قطر», «محمد بن سلمان ⟦بن عبدالعزيز آل سعود⟧». */
import type { Candidate } from './candidate';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { is, WORD_CLASS, type Line, type Token } from './words';

/** Lengthens the listed names of a line, in place: states by «دولة» before them, people by their lineage behind. */
export function reachOut({ tokens }: Line, listed: readonly Candidate[]): void {
  for (const candidate of listed) {
    if (candidate.type === 'GPE') takeState(tokens, candidate);
    else if (candidate.type === 'PER' && !candidate.alone) takeLineage(tokens, candidate);
  }
}

/** «أمير ⟦دولة الكويت⟧»: behind «دولة» a state's name is one, though it be a common word too. */
function takeState(tokens: readonly Token[], candidate: Candidate): void {
  const [entry] = candidate.entries;
  const head = candidate.first > 0 ? tokens[candidate.first - 1]! : null;
  // «دولة» is one of the heads.
  if (
    !head ||
    !is(head.word, WORD_CLASS.placeHead) ||
    !entry ||
    entry.within ||
    candidate.start !== tokens[candidate.first]!.start
  )
    return;
  const reading = head.word.readings.find(({ stem }) => stem === 'دوله');
  if (!reading) return;
  candidate.first -= 1;
  candidate.start = head.start + reading.cut;
  if (candidate.weak) [candidate.weak, candidate.confidence] = [false, 0.8];
}

/** Fathers and the family behind a name. */
function takeLineage(tokens: readonly Token[], candidate: Candidate): void {
  let { last } = candidate;
  for (;;) {
    const link = tokens[last + 1]?.word.folded ?? '';
    const father = tokens[last + 2]?.word;
    if (!LINKS.has(link) || father?.kind !== 'word') break;
    // «سلمان ابن عمه»: with its alif «ابن» is a noun as well.
    if (link === 'ابن' && !ARABIC_GIVEN_NAMES.has(father.folded)) break;
    const servant = father.folded === 'عبد' && tokens[last + 3]?.word.folded.startsWith('ال') === true;
    last += servant ? 3 : 2;
    if (link === 'ال') break;
  }
  if (last === candidate.last) return;
  candidate.last = last;
  candidate.end = tokens[last]!.end;
}
const LINKS: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'ال']);
