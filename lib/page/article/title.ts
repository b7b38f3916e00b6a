/** The article's title: what the head says and which block of the page says the same. */
import { phraseKey } from '../../articles/keys';
import { contentWords, similarity } from '../../articles/words';
import type { RawBlock } from './blocks';

export interface Title {
  text: string | null;
  block: RawBlock | null;
}

interface Scored {
  block: RawBlock;
  score: number;
}

/** A heading with the words of the head, in nothing that speaks against it. */
const CLEAR = 3;

/** From here on two titles are the same, given in other words or cut short. */
const SAME = 0.6;
const LONGEST = 320;

/** @param claims what the head gives as title, best first */
export function findTitle(blocks: readonly RawBlock[], claims: readonly string[]): Title {
  const wanted = claims.map((claim) => new Set(phraseKey(claim).split(' ')));
  const only = onlyHeading(blocks);
  // Most pages print the title as a heading: the other blocks are looked at when none says what the head says.
  let best = bestOf(blocks.filter(({ heading }) => heading > 0));
  if (!best || best.score < CLEAR)
    best = bestOf(
      blocks.filter(({ heading }) => heading === 0),
      best,
    );

  function bestOf(among: readonly RawBlock[], known: Scored | null = null): Scored | null {
    let best = known;
    for (const block of among) {
      if (block.text.length > LONGEST || block.text.length < 8) continue;
      if (block.heading === 0 && wanted.length === 0) continue;
      if (block.heading !== 1 && !claims.some((claim) => isAbout(block.text.length, claim.length))) continue;
      const words = new Set(phraseKey(block.text).split(' '));
      const alike = Math.max(0, ...wanted.map((claim) => similarity(claim, words)));
      if (block.heading !== 1 && alike < SAME) continue;
      if (wanted.length > 0 && alike < LEAST_ALIKE && block !== only) continue;
      const rank = headingRank(block);
      const score = alike * 3 + rank - (block.suspect ? 0.8 : 0) - (block.linked > block.text.length / 2 ? 0.7 : 0);
      // The earlier of two equals: later ones are cards that repeat it.
      if (!best || score > best.score + 0.05) best = { block, score };
    }
    return best;
  }

  const claimed = claims[0] ?? null;
  return { text: best ? best.block.text : claimed, block: best?.block ?? null };
}

/** Texts of very different length are not the same title. */
function isAbout(a: number, b: number): boolean {
  return a < b * 2.2 && b < a * 2.2;
}

/** The one `<h1>` that is long enough for a headline: it holds even when the head words its title otherwise. */
function onlyHeading(blocks: readonly RawBlock[]): RawBlock | null {
  const long = blocks.filter(
    ({ heading, text, linked, suspect }) => heading === 1 && !suspect && linked === 0 && text.split(' ').length >= 5,
  );
  return long.length === 1 ? long[0]! : null;
}

/** Below this an `<h1>` is the site's logo or a section's name. */
const LEAST_ALIKE = 0.3;

function headingRank({ heading }: RawBlock): number {
  return heading === 1 ? 1 : heading > 0 ? 0.6 : 0;
}

const SEPARATOR = /\s+[|\-–—:•»«·]+\s+|\s*[|»«•]\s*/;

/**
 * A document's title without the site's name, which stands before or behind a separator.
 * @param site what the page calls itself, where it says so
 */
export function withoutSite(title: string, site: string | null): string {
  const parts = title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return title.trim();
  const siteWords = site ? contentWords(site) : new Set<string>();
  const isSite = (part: string): boolean => {
    const words = phraseKey(part).split(' ');
    if (siteWords.size > 0 && words.some((word) => siteWords.has(word)) && words.length <= 6) return true;
    return words.length <= 3;
  };
  let from = 0;
  let to = parts.length;
  while (to - from > 1 && isSite(parts[to - 1]!)) to -= 1;
  while (to - from > 1 && isSite(parts[from]!)) from += 1;
  if (from === 0 && to === parts.length) return title.trim();
  // The words between are given back as they stand.
  const start = title.indexOf(parts[from]!);
  const last = parts[to - 1]!;
  return title.slice(start, title.lastIndexOf(last) + last.length).trim();
}
