/** What `pages.ts` runs inside a page: our detection and Readability on the same document. */
import { Readability } from '@mozilla/readability';
import { detectArticles } from '../lib/page/article/detect';

export interface PageTimes {
  /** Median over the rounds, in ms. */
  ours: number;
  readability: number;
  /** The fastest rounds: what is left of noise on a machine that others use. */
  oursBest: number;
  readabilityBest: number;
  /** The slowest of our rounds after the first, and the first. */
  worst: number;
  first: number;
  isArticle: boolean;
  mutations: number;
}

const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Rounds of both in turn, so that both meet the same noise. Readability gets a clone each time, as it must. */
function measure(rounds: number): PageTimes {
  const ours: number[] = [];
  const readability: number[] = [];
  const observer = new MutationObserver(() => {});
  for (let round = 0; round < rounds; round += 1) {
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    ours.push(timed(() => detectArticles(document, { url: location.href })));
    if (round === 0) mutations = observer.takeRecords().length;
    observer.disconnect();
    readability.push(timed(() => new Readability(document.cloneNode(true) as Document).parse()));
  }
  const { isArticle } = detectArticles(document, { url: location.href });
  const warm = ours.slice(1);
  return {
    ours: median(warm),
    readability: median(readability.slice(1)),
    oursBest: Math.min(...warm),
    readabilityBest: Math.min(...readability.slice(1)),
    worst: Math.max(...warm),
    first: ours[0]!,
    isArticle,
    mutations,
  };
}
let mutations = 0;

Object.assign(globalThis, { siyaqPages: { measure } });
