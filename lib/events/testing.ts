import type { Annotation, DateMention, EntityId, EntityType, Mention } from '../model';
import { dayCount } from './days';

/** A name to be found in a test's text, wherever it stands: what it is and what it stands for. */
export interface NameRow {
  surface: string;
  type: EntityType;
  entity: EntityId;
  metonymFor?: EntityId;
  country?: EntityId;
}

/** A small annotation for the tests of this folder: one article, names and dates found by their words alone. */
export function annotated(
  text: string,
  names: NameRow[],
  dates: Record<string, [from: string, to: string]> = {},
  publishedAt: string | null = null,
): Annotation {
  const mentions = names.flatMap(({ surface, ...name }) =>
    occurrences(text, surface).map((start): Mention => ({
      ...name,
      start,
      end: start + surface.length,
      confidence: 1,
      reason: 'gazetteer',
    })),
  );
  const found = Object.entries(dates).flatMap(([surface, [from, to]]) =>
    occurrences(text, surface).map((start): DateMention => ({
      start,
      end: start + surface.length,
      from,
      to,
      grain: dayCount({ from, to }) === 7 ? 'week' : 'day',
      calendar: 'gregorian',
      relative: false,
      trace: { rule: 'test', cues: [], reference: null },
    })),
  );
  return {
    articles: [{ start: 0, end: text.length, headline: null, outlet: null, publishedAt, publishedAtFrom: null }],
    entities: [],
    mentions: mentions.sort((a, b) => a.start - b.start || b.end - a.end),
    roles: [],
    dates: found.sort((a, b) => a.start - b.start),
  };
}

function occurrences(text: string, surface: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) found.push(at);
  return found;
}
