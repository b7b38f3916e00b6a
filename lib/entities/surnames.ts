/** After a full name, its surname alone means the same person: in the headline too, and where a nationality looks the same. */
import { BEHIND_OFFICE, byRule, NO_CANDIDATES, type Candidate } from './candidate';
import { ARABIC_GIVEN_NAMES } from './data/given-names';
import { FUNCTION_WORDS, NEWS_VERBS, OFFICES, RANKS, words as wordsOf } from './lexicon';
import type { Spellings } from './spellings';
import { bareStem, hasTail, tailOf, type Line, type Token, type Word } from './words';

/** The last parts of the full names of an article, folded, without article. @param tagged whether a tagger has read it: then rules alone do not teach surnames, but behind an office */
export function surnamesOf(
  lines: Candidate[][],
  quote: (candidate: Candidate) => string,
  tagged: boolean,
  spellings: Spellings,
): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const candidates of lines) {
    for (const candidate of candidates) {
      if (candidate.type !== 'PER' || candidate.alone || candidate.latin || candidate.confidence < 0.7) continue;
      const name = quote(candidate);
      if (tagged && candidate.source === 'rule' && candidate.confidence < BEHIND_OFFICE && !isNisba(name)) continue;
      const parts = spellings.parts(name);
      const last = parts.length > 1 ? spellings.surname(parts.at(-1)!) : '';
      // A given name as last part («قيس سعيد») is too many people's first.
      if (last.length >= 3 && !ARABIC_GIVEN_NAMES.has(last)) surnames.add(last);
    }
  }
  return surnames;
}

/** «عبد الواحد ⟦الفيلالي⟧»: a servant's name and a surname in ـي: no two words of grammar look so. */
function isNisba(name: string): boolean {
  return /^عبد ?ال\S+ ال\S{3,}ي$/.test(name);
}

/** Full names of one beginning that are remembered at most. */
const MOST_NAMESAKES = 20;
const MOST_OF_A_WORD = 60;

/** The full names of an article as folded words, by their first: what a title has shown once is a name without it too. */
export function fullNamesOf(lines: Line[], names: Candidate[][]): ReadonlyMap<string, string[][]> {
  const found = new Map<string, string[][]>();
  lines.forEach(({ tokens }, line) => {
    for (const { type, first, last, start, latin } of names[line]!) {
      if (type !== 'PER' || last === first || latin) continue;
      const words = tokens.slice(first, last + 1).map(({ word }) => word.folded);
      const cut = start - tokens[first]!.start;
      if (cut > 0) words[0] = tokens[first]!.word.readings.find((reading) => reading.cut === cut)?.stem ?? words[0]!;
      addName(found, words);
      // «سارة ⟦الزعفراني الزنزري⟧»: both surnames without the first name.
      if (
        words.length > 2 &&
        words.at(-2)!.startsWith('ال') &&
        words.at(-1)!.startsWith('ال') &&
        !/^(?:عبد|ابو|بن)$/.test(words.at(-3)!)
      ) {
        addName(found, words.slice(-2));
      }
    }
  });
  return found;
}

function addName(found: Map<string, string[][]>, words: string[]): void {
  const others = found.get(words[0]!) ?? [];
  const namesakes = others.filter(([, second]) => second === words[1]);
  if (namesakes.length >= MOST_NAMESAKES || others.length >= MOST_OF_A_WORD) return;
  if (namesakes.some((other) => other.join(' ') === words.join(' '))) return;
  found.set(words[0]!, [...others, words]);
}

/**
 * The towns that no list has and that an article shows by the word before them («ولاية ⟦كونر⟧»), folded: without that word they are names too;
 * one whose name is a common word only behind a preposition of place.
 */
export function townsOf(lines: Line[], names: Candidate[][]): ReadonlyMap<string, string[][]> {
  const towns = new Map<string, string[][]>();
  lines.forEach(({ tokens }, line) => {
    for (const { type, source, reason, first, last } of names[line]!) {
      if (type !== 'GPE' || source !== 'rule' || reason !== 'context') continue;
      const words = tokens.slice(first, last + 1).map(({ word }) => word.folded);
      addName(towns, words);
    }
  });
  return towns;
}

/** The names of an article as the second look at its lines wants them. */
export interface KnownNames {
  surnames: ReadonlySet<string>;
  /** By their first word. */
  towns: ReadonlyMap<string, string[][]>;
  fullNames: ReadonlyMap<string, string[][]>;
  /** 1 for the tails (`tailOf`) of all words that may begin one of them. */
  tails: Uint8Array;
}

/** The surnames, full names and towns that an article has shown. @param tails room for their tails, which hold until the next article's */
export function knownNames(
  surnames: ReadonlySet<string>,
  fullNames: ReadonlyMap<string, string[][]>,
  towns: ReadonlyMap<string, string[][]>,
  tails: Uint8Array,
): KnownNames {
  tails.fill(0);
  for (const town of towns.keys()) addTail(tails, town);
  for (const surname of surnames) addTail(tails, surname);
  for (const first of fullNames.keys()) addTail(tails, first);
  return { surnames, fullNames, towns, tails };
}

/** A word too short to have a tail may be the stem of any word. */
function addTail(tails: Uint8Array, stem: string): void {
  if (hasTail(stem)) tails[tailOf(stem)] = 1;
  else tails.fill(1);
}

const NO_NAMES: string[][] = [];

/** Mentions of those names in a line. */
export function matchKnown({ tokens }: Line, { surnames, fullNames, towns, tails }: KnownNames): readonly Candidate[] {
  let first = 0;
  while (first < tokens.length && tails[tokens[first]!.word.tail] !== 1) first += 1;
  if (first === tokens.length) return NO_CANDIDATES;
  const alone: Candidate[] = [];
  const full: Candidate[] = [];
  for (; first < tokens.length; first += 1) {
    const token = tokens[first]!;
    const { word } = token;
    if (tails[word.tail] !== 1) continue;
    // A surname with the article keeps it: «السوداني» is the man, «سوداني» a nationality.
    for (const { key, cut } of (word.surnames ??= surnameReadings(word))) {
      if (!surnames.has(key)) continue;
      alone.push(surnameCandidate(tokens, first, token.start + cut));
      break;
    }
    const town = towns.size > 0 ? word.readings.find(({ stem }) => towns.has(stem)) : undefined;
    for (const words of town ? towns.get(town.stem)! : NO_NAMES) {
      if (!goesOn(tokens, first, words) || !isTownHere(tokens, first, words)) continue;
      const last = first + words.length - 1;
      full.push(byRule(tokens, first, last, { type: 'GPE', confidence: 0.7, cut: town!.cut, reason: 'context' }));
    }
    for (const { stem, cut } of word.readings) {
      for (const words of fullNames.get(stem) ?? NO_NAMES) {
        if (!goesOn(tokens, first, words)) continue;
        const last = first + words.length - 1;
        full.push(byRule(tokens, first, last, { type: 'PER', confidence: 0.85, cut }));
      }
    }
  }
  return full.length === 0 ? alone : [...alone, ...full];
}

/** «الغارة على ⟦أنصار⟧», but «على أنصار الحزب»: where a town's name is a common word, what stands on both sides tells. */
function isTownHere(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  if (words.length > 1 || tokens[first]!.word.sense !== 'common') return true;
  const next = tokens[first + 1]?.word;
  return WHERE.has(tokens[first - 1]?.word.folded ?? '') && !(next && /^(?:ال|لل)/.test(next.folded));
}
const WHERE = wordsOf(
  'في وفي على وعلى إلى وإلى من ومن قرب شمال جنوب شرق غرب شمالي جنوبي شرقي غربي باتجاه نحو أهالي سكان',
);

/** Whether the words of a name behind its first stand behind a token. */
function goesOn(tokens: readonly Token[], first: number, words: readonly string[]): boolean {
  for (let at = 1; at < words.length; at += 1) if (tokens[first + at]?.word.folded !== words[at]) return false;
  return true;
}

/** The ways in which a word could be a surname: not as a title, never where it is grammar. */
function surnameReadings({ folded, kind, readings }: Word): { key: string; cut: number }[] {
  if (kind !== 'word' || FUNCTION_WORDS.has(folded) || NEWS_VERBS.has(folded)) return [];
  return readings
    .filter(({ stem }) => !OFFICES.has(stem) && !RANKS.has(stem))
    .map(({ stem, cut }) => ({ key: bareStem(stem), cut }));
}

function surnameCandidate(tokens: Token[], index: number, start: number): Candidate {
  const found = byRule(tokens, index, index, {
    type: 'PER',
    confidence: 0.75,
    cut: start - tokens[index]!.start,
    reason: 'surname',
  });
  found.alone = true;
  return found;
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
