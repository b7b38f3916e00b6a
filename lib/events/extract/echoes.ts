import type { Segment } from '../read/segments';
import type { EventType } from '../../model';
import type { Draft, Sentence } from './draft';

const BLOWS: ReadonlySet<EventType> = new Set(['ASSAULT', 'DISASTER']);

/**
 * An announcement of what has happened bounds its day, and is no event beside it: the speaker is its source. Words that come back to an
 * event told elsewhere («قال إن الغارة استهدفت …») are so too when they find it (`coreference`). What is announced for the future, refused
 * or demanded stays beside the announcement.
 */
export function withoutEchoes(drafts: Draft[], { segments }: Sentence): Draft[] {
  return drafts.filter((draft) => {
    if (draft.kind !== 'speech' || draft.type !== 'STATEMENT') return true;
    const hanging = drafts.filter(
      (deed) => deed.status === 'happened' && hangsOn(segments, deed.segment, draft.segment),
    );
    const told = hanging.find(({ kind }) => kind === 'deed');
    if (told && !told.dated && draft.dated) told.to = draft.to;
    // «أفادت مصادر بوصول 13 شهيدا جراء القصف»: also behind the verb of saying itself.
    const references = drafts.filter(
      ({ kind, type, segment, at, loose, counted }) =>
        kind === 'reference' &&
        (BLOWS.has(type) || counted) &&
        (hangsOn(segments, segment, draft.segment) || (!loose && segment === draft.segment && at > draft.at)),
    );
    for (const heard of [...references, ...(told ? [told] : [])]) {
      heard.speaker ??= draft.speaker;
      if (draft.speaker && !heard.participants.some(({ entity }) => entity === draft.speaker))
        heard.participants.push({ entity: draft.speaker, role: 'speaker' });
    }
    if (!told && references.length) draft.echoes = references;
    return !told;
  });
}

function hangsOn(segments: Segment[], from: number, on: number): boolean {
  for (let at: number | null = from; at !== null; at = segments[at]!.parent) if (at === on) return from !== on;
  return false;
}
