/** From what the engine says of a page's text to what is painted on it: one kind of mark a place, none overlapping. */
import type { Annotation, DateMention, EntityType, Mention, Span } from './model';

export type MarkKind = 'person' | 'place' | 'organisation' | 'group' | 'date';

export interface Mark extends Span {
  kind: MarkKind;
  /** What it stands for: a name, or a date. */
  of: { name: Mention } | { date: DateMention };
}

// MISC (treaties, wars, prizes) has no card of its own worth a click: it is annotated, not painted.
const KINDS: Record<EntityType, MarkKind | null> = {
  PER: 'person',
  GPE: 'place',
  LOC: 'place',
  ORG: 'organisation',
  NORP: 'group',
  MISC: null,
};

/**
 * The marks of a page in reading order. What is painted follows from the page's own text and the reader's explicit
 * choices alone, never from what the store holds: the page can see it.
 */
export function marksOf({ mentions, dates }: Pick<Annotation, 'mentions' | 'dates'>): Mark[] {
  const names = mentions.flatMap((name): Mark[] => {
    const kind = KINDS[name.type];
    return kind ? [{ start: name.start, end: name.end, kind, of: { name } }] : [];
  });
  const days = dates.map((date): Mark => ({ start: date.start, end: date.end, kind: 'date', of: { date } }));
  const marks = [...names, ...days].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return marks.filter((mark) => {
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}
