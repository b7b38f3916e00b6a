import { type Day, toDay } from '../calendar/civil';
import type { Meaning } from '../meaning';
import type { Scan } from '../scan/scan';
import { isAmong } from '../scan/proclitics';
import { ANNIVERSARIES } from '../tables/anniversaries';

/** How many words before the date may name the event. */
const REACH = 3;

/** «هجوم 7 أكتوبر»: the day with the year everybody knows; any other meaning as it is. */
export function withKnownYear(meaning: Meaning, { words }: Scan, start: number, reference: Day | null): Meaning {
  if (meaning.kind !== 'date' || meaning.year !== null || meaning.day === null || meaning.shift !== null)
    return meaning;
  const { day, month } = meaning;
  for (const known of ANNIVERSARIES) {
    if (known.day !== day || known.month !== month) continue;
    if (reference !== null && reference < toDay(known.year, month, day)) continue;
    for (let at = start - 1; at >= 0 && at >= start - REACH && words.at(at)!.kind !== 'mark'; at -= 1) {
      const { key } = words.at(at)!;
      const stem = key.startsWith('ال') ? key.slice(2) : key;
      if (isAmong(known.near, key) || known.near.has(stem)) return { ...meaning, year: known.year };
    }
  }
  return meaning;
}
