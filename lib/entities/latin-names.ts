/** The names that stand in Latin script in a line of Arabic. */
import { createLatinReader, type LatinAlias, type LatinName } from '../latin';
import { once } from '../text';
import { NO_CANDIDATES, NO_ENTRIES, type Candidate } from './candidate';
import { LATIN } from './data/latin';
import type { Entry } from './gazetteer';
import { gazetteer } from './lists';
import { WORD_CLASS, type Line, type Token } from './words';

const reader = once(() => createLatinReader(aliases()));

function aliases(): LatinAlias[] {
  const listed = LATIN.split('\n').flatMap((line) => {
    const [spellings = '', id = ''] = line.split(';').map((field) => field.trim());
    const entry = gazetteer.entries.get(id);
    return entry ? spellings.split('|').map((text) => aliasOf(text.trim(), entry)) : [];
  });
  const countries = [...gazetteer.entries.values()].filter(({ type, nameEn }) => type === 'GPE' && nameEn);
  return [...countries.map((entry) => aliasOf(entry.nameEn!, entry)), ...listed];
}

function aliasOf(text: string, { id, type }: Entry): LatinAlias {
  return { text, entity: id, type };
}

/** The Latin names of a line; an unlisted acronym counts only in brackets, beside the name it stands for. */
export function matchLatin(
  { tokens, classes, all }: Line,
  text: (start: number, end: number) => string,
): readonly Candidate[] {
  if (!(all & WORD_CLASS.latin)) return NO_CANDIDATES;
  const found: Candidate[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!(classes[first]! & WORD_CLASS.latin)) continue;
    let last = first;
    for (let at = first + 1; at < tokens.length && tokens[at]!.word.kind !== 'word'; at += 1) {
      if (tokens[at]!.word.kind === 'latin') last = at;
    }
    const { start } = tokens[first]!;
    for (const name of reader()(text(start, tokens[last]!.end))) {
      const candidate = candidateOf(tokens, first, last, start, name);
      if (candidate) found.push(candidate);
    }
    first = last;
  }
  return found;
}

function candidateOf(tokens: Token[], from: number, to: number, base: number, name: LatinName): Candidate | null {
  const start = base + name.start;
  const end = base + name.end;
  let first = from;
  while (first < to && tokens[first]!.end <= start) first += 1;
  let last = first;
  while (last < to && tokens[last + 1]!.start < end) last += 1;
  const inBrackets = tokens[first - 1]?.word.text === '(' && tokens[last + 1]?.word.text === ')';
  if (tokens[first - 1]?.word.text === '@' || tokens[first - 1]?.word.text === '#') return null;
  const entry = name.entity === null ? undefined : gazetteer.entries.get(name.entity);
  return {
    start,
    end,
    first,
    last,
    type: name.type,
    source: 'list',
    confidence: entry ? 0.9 : 0.6,
    reason: name.acronym ? 'abbreviation' : 'full-name',
    entries: entry ? [entry] : NO_ENTRIES,
    weak: false,
    alone: false,
    latin: name.acronym ? (inBrackets ? 'acronym' : 'bare-acronym') : 'name',
    entity: undefined,
    qualities: undefined,
  };
}
