/** «حركته»، «بلاده»، «جيشها»: a speaker's own side, by the office that he holds. */
import type { EntityId, RoleMention } from '../../model';
import type { Word } from './word';

const STATE = /^و?[بل]?(?:بلاد|جيش|دولت|مملكت|شعب|قوات)(?:ه|ها|هم|نا)$/;
const BODY =
  /^و?[بل]?(?:حركت|حزب|جماعت|منظمت|وزارت|هيئت|شركت|نقابت|مجلس|وكالت|مؤسست|موسست|هييت|جمعيت|تيار|اتحاد|لجنت)(?:ه|ها|هم|نا)$/;

/** Whom words with a pronoun mean when a person has spoken them: the state or the body of his title; null where none is known. */
export function ownSide(
  words: readonly Word[],
  start: number,
  end: number,
  titles: readonly RoleMention[],
  speaker: EntityId,
): EntityId | null {
  const held = titles.filter(({ entity }) => entity === speaker);
  for (const { base, mention } of words.slice(start, end)) {
    if (mention) continue;
    if (STATE.test(base)) return held.find(({ country }) => country)?.country ?? null;
    if (BODY.test(base)) return held.find(({ organisation }) => organisation)?.organisation ?? null;
  }
  return null;
}
