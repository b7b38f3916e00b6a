/**
 * Latin-script runs inside Arabic pages: compromise cuts them into terms and finds what is listed; capitals tell the rest.
 * `compromise/one` only: its Arabic is not used (see docs/decisions/022-latin.md).
 */
import nlp from 'compromise/one';
import type { EntityId, EntityType, Span } from '../model';
import { remembering } from '../text';
import { ENGLISH_FUNCTION_WORDS, ORGANISATION_WORDS, TITLES } from './english';

export { latinSkeleton, sameSound } from './transliterate';

/** A name in Latin script that the lists know. */
export interface LatinAlias {
  text: string;
  entity: EntityId;
  type: EntityType;
}

/** A name in a Latin run; offsets into the run. */
export interface LatinName extends Span {
  type: EntityType;
  /** What the lists say it is. */
  entity: EntityId | null;
  /** Letters that stand for a name given beside them («HMC»): no name without one. */
  acronym: boolean;
}

interface Term {
  text: string;
  pre: string;
  post: string;
  offset: { start: number; length: number };
}

/** Longer runs are no names in an Arabic page but English text, which is not ours to mark. */
const LONGEST_RUN = 600;

/** Builds a reader of Latin runs that knows the given names. It remembers the short ones: a page's outlets and acronyms come again. */
export function createLatinReader(aliases: LatinAlias[]): (run: string) => LatinName[] {
  const known = new Map(aliases.map((alias) => [alias.text.toLowerCase(), alias]));
  const trie = nlp.buildTrie([...known.keys()]);

  return remembering((run) => {
    if (run.length > LONGEST_RUN) return [];
    const view = nlp(run);
    const found = listed(view, known, trie);
    for (const { terms } of view.json({ offset: true }) as { terms: Term[] }[]) {
      for (const name of capitalised(terms)) {
        if (!found.some((other) => name.start < other.end && other.start < name.end)) found.push(name);
      }
    }
    return found.sort((a, b) => a.start - b.start);
  });
}

function listed(view: ReturnType<typeof nlp>, known: Map<string, LatinAlias>, trie: object): LatinName[] {
  const hits = view.lookup(trie as never).json({ offset: true }) as { text: string; terms: Term[] }[];
  const found: LatinName[] = [];
  for (const { terms } of hits) {
    const [first] = terms;
    const last = terms.at(-1);
    if (!first || !last) continue;
    const alias = known.get(terms.map(({ text }) => text.toLowerCase()).join(' '));
    // «who» is no «WHO»: short names count in their own capitals only.
    if (!alias || (alias.text.length <= 4 && first.text !== alias.text)) continue;
    found.push({ ...spanOf(first, last), type: alias.type, entity: alias.entity, acronym: false });
  }
  return found;
}

/** Runs of capitalised words, and words of capitals alone. */
function capitalised(terms: Term[]): LatinName[] {
  const found: LatinName[] = [];
  for (let first = 0; first < terms.length; first += 1) {
    let last = first;
    if (!isCapitalised(terms[first]!)) {
      if (isAcronym(terms[first]!)) {
        found.push({ ...spanOf(terms[first]!, terms[first]!), type: 'ORG', entity: null, acronym: true });
      }
      continue;
    }
    while (last + 1 < terms.length && joins(terms[last]!, terms[last + 1]!)) last += 1;
    const words = terms.slice(first, last + 1).map(({ text }) => text.toLowerCase());
    const organisation = words.some((word) => ORGANISATION_WORDS.has(word));
    if (words.length >= 2 && (organisation || words.length <= 4)) {
      const start = TITLES.has(words[0]!.replace('.', '')) && words.length > 2 ? first + 1 : first;
      const type = organisation ? 'ORG' : 'PER';
      found.push({ ...spanOf(terms[start]!, terms[last]!), type, entity: null, acronym: false });
    }
    first = last;
  }
  return found;
}

function joins(before: Term, after: Term): boolean {
  return isCapitalised(after) && /^\s*$/.test(before.post.replace('.', '')) && after.pre === '';
}

function isCapitalised({ text }: Term): boolean {
  return /^\p{Lu}[\p{Ll}\p{Lu}’'.-]*\p{Ll}[\p{L}’'.-]*$/u.test(text) && !ENGLISH_FUNCTION_WORDS.has(text.toLowerCase());
}

function isAcronym({ text }: Term): boolean {
  return /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u.test(text);
}

function spanOf(first: Term, last: Term): Span {
  return { start: first.offset.start, end: last.offset.start + last.offset.length };
}
