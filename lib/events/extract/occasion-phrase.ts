/** How far the words of a noun reach that names an event, and which of them say what it is. */
import { foldedSet } from '../lexicon';
import { BLOWS } from '../merge/types-near';
import { AFTER } from '../read/function-words';
import { isPreposition } from '../read/predicates';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';
import { contentOf } from './meaning';

/** «المواجهات التي اندلعت إثر مقتل …»: what a relative clause tells of another event is not its noun's. */
export function untilOther(words: readonly Word[], { start, end, head }: Segment): number {
  const from = (head?.at ?? start) + 1;
  const other = words.slice(from, end).findIndex(({ base }) => AFTER.has(base));
  return other < 0 ? end : from + other;
}

const REACH = 14;

const INSIDE = foldedSet('بين مع في من على ضد قبل و');

/** A noun phrase ends where its clause does, at a comma, or where another verb begins. */
export function phraseEnd(words: readonly Word[], segment: Segment, at: number): number {
  const limit = Math.min(segment.end, at + REACH);
  for (let next = at + 1; next < limit; next += 1) {
    const { mark, text } = words[next]!;
    if (mark && /[،,؛:.]/.test(text)) return next;
    if (segment.head && next === segment.head.at) return next;
    // A noun with the article is whole: what comes behind a preposition belongs to the verb.
    const word = words[next]!;
    if (words[at]!.definite && isPreposition(word) && !INSIDE.has(word.base)) return next;
  }
  return limit;
}

export function stemsOf(words: readonly Word[], start: number, end: number): string[] {
  return words
    .slice(start, end)
    .filter(
      ({ mark, mention, date, stem }) => !mark && (!mention || mention.type === 'MISC') && !date && stem.length > 3,
    )
    .map(contentOf);
}

/** «مناقشة الملف ردا على غارة استهدفت …»، «رسوم وفق اتفاقية أبرمت …»: the clause describes what stands right before it. */
export function anotherBetween(words: readonly Word[], at: number, relative: number): boolean {
  return words
    .slice(at + 1, relative)
    .some(
      ({ definite, nouns, mention }, index, between) =>
        !definite &&
        !mention &&
        nouns.some(({ light, verbal, type }) => !light && !verbal && (BLOWS.has(type) || index === between.length - 1)),
    );
}

/** «مباحثات فلان في وقت بدأت فيه …»: so near behind its noun begins what describes it, and further on another word is described. */
export const DESCRIBED = 3;

const PARTIES = foldedSet('بين مع في');

/** Where the words end that tell of a noun's event: with the clause that describes it, or with the day on which it was signed or held. */
export function toldUntil(
  words: readonly Word[],
  at: number,
  end: number,
  onDay: boolean,
  clause: Segment | undefined,
): number {
  if (onDay) {
    const date = words.findIndex((word, index) => index > at && !!word.date?.from);
    const next = words.findIndex((word, index) => index > date && word.date !== words[date]!.date);
    const behind = next < 0 ? words.length : next;
    return PARTIES.has(words[behind]?.base ?? '') && !words.slice(behind, end).some((word) => word.date?.from)
      ? Math.max(end, behind)
      : behind;
  }
  if (!clause) return end;
  const marks = words.slice(at, clause.end).findLastIndex(({ mark }) => !mark);
  return Math.max(end, at + marks + 1);
}
