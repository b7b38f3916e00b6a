import { foldedSet } from '../lexicon';
import type { Draft, Sentence } from './draft';

/** «زلزال آخر»، «هجوم مماثل»، «هزة ارتدادية»: another than the one the article tells of. */
const OTHER = foldedSet(
  'آخر أخرى آخرين سابق سابقة مماثل مماثلة جديد جديدة مشابه مشابهة ثان ثانية ثالث ثالثة ارتدادي ارتدادية ارتداديه منفصل منفصلة',
);

/** How far behind its verb an event's noun may stand. */
const REACH = 5;

/** Whether a word describes the noun before it as another than the known one, with the article or without. */
export function isOther(word: { base: string } | undefined): boolean {
  return !!word && (OTHER.has(word.base) || OTHER.has(word.base.replace(/^ال/, '')));
}

/** Where a sentence calls what a draft tells of another («زلزال آخر ضرب …»، «شن هجوما مماثلا»): the noun's index, or -1. */
export function otherAt({ words, segments }: Sentence, { noun, at, segment, type }: Draft): number {
  const named = (index: number) =>
    !words[index]!.date && words[index]!.nouns.some((reading) => reading.type === type && !reading.light);
  if (noun !== null && noun > at) return isOther(words[noun + 1]) || isOther(words[noun + 2]) ? noun : -1;
  // Of several nouns before a verb the nearest is its subject.
  for (let index = at; index >= Math.max(segments[segment]!.start, at - REACH); index -= 1) {
    if (named(index)) return isOther(words[index + 1]) ? index : -1;
  }
  for (let index = at + 1; index < Math.min(words.length - 1, at + REACH); index += 1) {
    if (named(index)) return isOther(words[index + 1]) ? index : -1;
  }
  return -1;
}
