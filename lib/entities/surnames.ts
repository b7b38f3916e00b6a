/** After a full name, its surname alone means the same person: in the headline too, and where a nationality looks the same. */
import type { Candidate } from './candidate';
import { FUNCTION_WORDS, NEWS_VERBS, OFFICES, RANKS } from './lexicon';
import { bareSurname, nameParts } from './person-id';
import type { Line, Token } from './words';

/** The last parts of the full names of an article, folded, without article. */
export function surnamesOf(candidates: Candidate[], quote: (candidate: Candidate) => string): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.type !== 'PER' || candidate.alone || candidate.confidence < 0.7) continue;
    const parts = nameParts(quote(candidate));
    const last = parts.length > 1 ? bareSurname(parts.at(-1)!) : '';
    if (last.length >= 3) surnames.add(last);
  }
  return surnames;
}

/** Mentions of those surnames in a line. */
export function matchSurnames({ tokens }: Line, surnames: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, index) => {
    const { word } = token;
    if (word.kind !== 'word' || FUNCTION_WORDS.has(word.folded) || NEWS_VERBS.has(word.folded)) return;
    for (const { stem, cut } of word.readings) {
      const key = stem.length > 4 && stem.startsWith('ال') ? stem.slice(2) : stem;
      if (!surnames.has(key) || OFFICES.has(stem) || RANKS.has(stem)) continue;
      // A surname with the article keeps it: «السوداني» is the man, «سوداني» a nationality.
      found.push(surnameCandidate(token, index, token.start + cut));
      return;
    }
  });
  return found;
}

function surnameCandidate(token: Token, index: number, start: number): Candidate {
  return {
    start,
    end: token.end,
    first: index,
    last: index,
    type: 'PER',
    source: 'rule',
    confidence: 0.75,
    reason: 'surname',
    entries: [],
    weak: false,
    alone: true,
  };
}

/**
 * Whether a word that is a nationality and someone's surname is the surname here: nothing definite stands before it that
 * it could qualify («قال السوداني», but «الجيش السوداني»).
 */
export function isSurnameHere(tokens: Token[], index: number): boolean {
  const { word } = tokens[index]!;
  const stem = word.readings.at(-1)!.stem;
  if (!word.folded.startsWith('ال') && !stem.startsWith('ال')) return false;
  if (/(?:ه|ون|ين|ات)$/.test(word.folded)) return false;
  if (!word.folded.startsWith('ال')) return true;
  const before = tokens[index - 1]?.word;
  return (
    !before ||
    before.kind !== 'word' ||
    (!/^(?:ال|لل|وال|بال)/.test(before.folded) &&
      (FUNCTION_WORDS.has(before.folded) || NEWS_VERBS.has(before.folded) || NEWS_VERBS.has(before.folded.slice(1))))
  );
}
