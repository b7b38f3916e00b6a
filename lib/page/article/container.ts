/** Where the prose of a page stands. */
import type { RawBlock, Suspect } from './blocks';

const COMMAS = /[،,؛]/g;

/** Whether an element's name is held against what stands in it: not when it holds the title or most of the page's prose. */
export type Forgiveness = (suspect: Suspect | null) => boolean;

/** @param title the block of the page's headline */
export function forgiveness(blocks: readonly RawBlock[], title: RawBlock | null): Forgiveness {
  let total = 0;
  for (const block of blocks) if (!isFinal(block.suspect) && block.prose) total += block.text.length;
  const known = new Map<Suspect, boolean>();
  const forgiven = (suspect: Suspect | null): boolean => {
    if (!suspect) return true;
    let answer = known.get(suspect);
    if (answer === undefined) {
      const most = suspect.prose > 0 && suspect.prose >= total * 0.5;
      const titled = title !== null && suspect.prose > 0 && suspect.element.contains(title.element);
      // A page of which all stands in a navigation that was never closed is still a page.
      answer = (suspect.final ? most && titled : most || titled) && forgiven(suspect.outer);
      known.set(suspect, answer);
    }
    return answer;
  };
  return forgiven;
}

function isFinal(suspect: Suspect | null): boolean {
  for (let at = suspect; at; at = at.outer) if (at.final) return true;
  return false;
}

/** How far up a paragraph's weight is felt. */
const GENERATIONS = 6;

/**
 * The element that holds the article's paragraphs: each gives its weight to its parent, half of it to the next ancestor, a third to
 * the one above. Paragraphs above the headline and in elements with a bad name weigh little.
 */
export function findContainer(
  blocks: readonly RawBlock[],
  title: RawBlock | null,
  forgiven: Forgiveness,
): Element | null {
  const scores = new Map<Element, Weighed>();
  for (const block of blocks) {
    if (!block.prose) continue;
    const weight = weigh(block) * blame(block, forgiven) * nearness(block, title);
    let element: Element | null = startOf(block);
    for (let generation = 1; element && generation <= GENERATIONS; generation += 1) {
      const known = scores.get(element);
      if (known) known.score += weight / generation;
      else scores.set(element, { score: weight / generation, first: block.index });
      element = element.parentElement;
    }
  }
  const best = heaviest(scores, () => true);
  if (!best || !title) return best?.element ?? null;
  // Below the page's article another may stand that is longer: the one next to the title is the page's own.
  const nearer = heaviest(
    scores,
    (element, { score, first }) =>
      first > title.index && first < best.first && score >= best.score * COMPARABLE && !element.contains(best.element),
  );
  return (nearer ?? best).element;
}

const COMPARABLE = 0.4;

type Weighed = { score: number; first: number };

function heaviest(
  scores: ReadonlyMap<Element, Weighed>,
  among: (element: Element, weighed: Weighed) => boolean,
): (Weighed & { element: Element }) | null {
  let best: (Weighed & { element: Element }) | null = null;
  for (const [element, weighed] of scores) {
    if (weighed.score > (best?.score ?? 0) && among(element, weighed)) best = { ...weighed, element };
  }
  return best;
}

function blame({ suspect }: RawBlock, forgiven: Forgiveness): number {
  if (forgiven(suspect)) return 1;
  return suspect!.final ? 0.03 : 0.15;
}

function weigh({ text, linked, item }: RawBlock): number {
  const commas = text.match(COMMAS)?.length ?? 0;
  return (1 + Math.min(commas, 6) + Math.min(text.length / 100, 5)) * (1 - linked / text.length) * (item ? 0.6 : 1);
}

/** What stands above the headline is another article's, what stands far below it may be. */
function nearness({ index }: RawBlock, title: RawBlock | null): number {
  if (!title) return 1;
  return index < title.index ? 0.25 : index - title.index > 150 ? 0.6 : 1;
}

/** A paragraph's container is its parent, a point's what its list stands in; text with line breaks in it stands in its container itself. */
function startOf({ element }: RawBlock): Element | null {
  if (element.tagName === 'LI') return element.parentElement?.parentElement ?? null;
  return element.tagName === 'P' ? element.parentElement : element;
}
