/** Names that go on over a mark, or over a word that nobody knows: «جون إف. كينيدي», «ميشال أليو - ماري», «جان دافيد ليفيت». */
import { copyOf, type Candidate } from './candidate';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { DASHES } from './gazetteer';
import { words } from './lexicon';
import { is, WORD_CLASS, type Line, type Token } from './words';

/** Latin letters by their names, as initials are written. */
const LETTERS = words(
  'أيه إيه بي سي دي إي إف اف جي إتش اتش آي جيه كيه إل ال إم ام إن ان أو او كيو آر ار إس اس تي يو في دبليو دبليه إكس اكس واي زد زي',
);

/** The candidates of a line, in their order, those that are one name joined. */
export function joinNames({ tokens }: Line, candidates: Candidate[]): Candidate[] {
  let joined: Candidate[] | null = null;
  for (let at = 0; at < candidates.length; at += 1) {
    const candidate = candidates[at]!;
    const before = joined ? joined.at(-1) : candidates[at - 1];
    if (before && candidate.first === before.last + 2 && goesOnOver(tokens, before, candidate)) {
      joined ??= candidates.slice(0, at);
      joined[joined.length - 1] = upTo(tokens, before, candidate.last);
      continue;
    }
    const longer = withUnknown(tokens, candidate, candidates[at + 1]);
    if (longer !== candidate) joined ??= candidates.slice(0, at);
    joined?.push(longer);
  }
  return joined ?? candidates;
}

/** Whether a mark between two names is part of one. */
function goesOnOver(tokens: readonly Token[], before: Candidate, next: Candidate): boolean {
  if (next.type !== 'PER' || next.source === 'user' || before.source === 'user' || next.last > next.first + 1)
    return false;
  const { text } = tokens[before.last + 1]!.word;
  if (text === '.') {
    return (before.type === 'PER' || before.type === 'ORG') && LETTERS.has(tokens[before.last]!.word.folded);
  }
  if (!DASHES.has(text) || before.type !== 'PER' || before.last === before.first) return false;
  if (next.source !== 'tagger' || next.last > next.first || before.source === 'list') return false;
  for (let at = before.first; at <= before.last; at += 1) {
    if (ARABIC_GIVEN_NAMES.has(tokens[at]!.word.folded)) return false;
  }
  return true;
}

/** «جان دافيد ⟦ليفيت⟧»: behind a person's name of one or two words, a word that no text uses and no grammar makes. */
function withUnknown(tokens: readonly Token[], candidate: Candidate, after: Candidate | undefined): Candidate {
  const { type, source, first, last, entries, alone } = candidate;
  if (type !== 'PER' || source !== 'tagger' || last > first + 1 || alone || entries.length > 0) return candidate;
  const word = tokens[last + 1]?.word;
  // «قال الحكيم متجليا»: behind a surname alone nothing goes on.
  if (tokens[first]!.word.folded.startsWith('ال') && last === first) return candidate;
  if (word?.kind !== 'word' || after?.first === last + 1 || !(word.sense === 'unknown' || word.sense === 'person'))
    return candidate;
  if (word.folded.length < 4 || is(word, NO_SURNAME | WORD_CLASS.given) || NO_SURNAME_FORM.test(word.folded))
    return candidate;
  return upTo(tokens, candidate, last + 1);
}

const NO_SURNAME =
  WORD_CLASS.grammar |
  WORD_CLASS.newsVerb |
  WORD_CLASS.office |
  WORD_CLASS.rank |
  WORD_CLASS.people |
  WORD_CLASS.honour |
  WORD_CLASS.adverb;
/** Conjunctions, prepositions, verbs of the present, plurals and pronouns. */
const NO_SURNAME_FORM = /^(?:[وفبلكيتنس]|ال|است|ان)|(?:ها|هم|هما|نا|ون|ين|ات|ان|وا|ته|يه|ا|تين)$/;

function upTo(tokens: readonly Token[], candidate: Candidate, last: number): Candidate {
  const longer = copyOf(candidate);
  longer.last = last;
  longer.end = tokens[last]!.end;
  return longer;
}
