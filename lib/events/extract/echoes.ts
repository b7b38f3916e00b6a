import type { Segment } from '../read/segments';
import type { EventType } from '../../model';
import type { Draft, Sentence } from './draft';

const BLOWS: ReadonlySet<EventType> = new Set(['ASSAULT', 'DISASTER']);

/** The headline and the first sentence bring the news itself; whoever announces it there is its source. */
const LEAD = 1;

/**
 * An announcement of what has happened bounds its day, and in the lead it is no event beside it: the speaker is its source. Below,
 * what somebody says of the news is his statement as well. What is announced for the future, refused or demanded stays
 * beside the announcement.
 */
export function withoutEchoes(drafts: Draft[], { segments }: Sentence): Draft[] {
  return drafts.filter((draft) => {
    if (draft.kind !== 'speech' || draft.type !== 'STATEMENT') return true;
    const told = drafts.find(
      (deed) =>
        (deed.kind === 'deed' || (deed.kind === 'reference' && !deed.loose && BLOWS.has(deed.type))) &&
        deed.status === 'happened' &&
        hangsOn(segments, deed.segment, draft.segment),
    );
    if (told && !told.dated && draft.dated) told.to = draft.to;
    if (told?.kind === 'reference') told.speaker ??= draft.speaker;
    return !told || draft.sentence > LEAD;
  });
}

function hangsOn(segments: Segment[], from: number, on: number): boolean {
  for (let at: number | null = from; at !== null; at = segments[at]!.parent) if (at === on) return from !== on;
  return false;
}
