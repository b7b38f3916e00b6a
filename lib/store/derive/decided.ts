/** The reader's word on names, put over an article's reading. */
import type { EntityDraft, EntityId, LocalEvent, Mention, NameDecisions, Reading, Span } from '../../model';
import { fold } from '../../text';

export interface DecidedReading {
  mentions: Mention[];
  entities: EntityDraft[];
  roles: Reading['roles'];
  events: LocalEvent[];
  /** Folded spellings in the text on which the reader has decided. */
  decided: string[];
}

/**
 * Mentions are linked as the reader says; events and roles follow their mentions. Where only some of a name's mentions
 * in an event's sentences are touched by a decision, the event keeps its participant.
 */
export function applyDecisions(text: string, reading: Reading, decisions: NameDecisions): DecidedReading {
  const untouched = { ...reading, decided: [] };
  if (!decisions.same.length && !decisions.different.length && !decisions.notNames.length) return untouched;
  const same = new Map(decisions.same.map(({ spelling, entity }) => [spelling, entity]));
  const notNames = new Set(decisions.notNames);
  const different = new Set(decisions.different.map(({ spelling, entity }) => `${spelling}\n${entity}`));
  const spellings = new Set([...same.keys(), ...notNames, ...decisions.different.map(({ spelling }) => spelling)]);

  const decided = new Set<string>();
  const moved = new Map<Mention, EntityId | null>();
  for (const mention of reading.mentions) {
    const spelling = fold(text.slice(mention.start, mention.end));
    if (!spellings.has(spelling)) continue;
    decided.add(spelling);
    if (notNames.has(spelling)) moved.set(mention, null);
    else if (same.has(spelling)) moved.set(mention, same.get(spelling)!);
    else if (different.has(`${spelling}\n${mention.entity}`))
      moved.set(mention, otherReading(mention, spelling, different));
  }
  if (!moved.size) return { ...untouched, decided: [...decided].sort() };

  const mentions = reading.mentions.flatMap((mention) => {
    const to = moved.get(mention);
    if (to === undefined) return [mention];
    return to === null ? [] : [{ ...mention, entity: to, reason: 'user' as const, candidates: undefined }];
  });
  const follow = (entity: EntityId, spans: readonly Span[]): EntityId | null => {
    const here = reading.mentions.filter(
      (mention) =>
        (mention.entity === entity || mention.metonymFor === entity || mention.country === entity) &&
        spans.some(({ start, end }) => mention.start >= start && mention.end <= end),
    );
    if (!here.length || here.some((mention) => !moved.has(mention))) return entity;
    const to = moved.get(here[0]!)!;
    // A capital that was said to be another name stands for that state no longer.
    return here[0]!.entity === entity ? to : null;
  };
  return {
    mentions,
    entities: draftsOf(text, reading.entities, mentions),
    roles: reading.roles.flatMap((role) => {
      const bearer = reading.mentions.filter(({ entity }) => entity === role.entity);
      const to = bearer.length && bearer.every((mention) => moved.has(mention)) ? moved.get(bearer[0]!)! : role.entity;
      return to === null ? [] : [{ ...role, entity: to }];
    }),
    events: reading.events.map((event) => ({
      ...event,
      participants: event.participants.flatMap(({ entity, role }) => {
        const to = follow(entity, event.supports);
        return to === null ? [] : [{ entity: to, role }];
      }),
      places: [...new Set(event.places.flatMap((place) => follow(place, event.supports) ?? []))],
      supports: event.supports.map((support) => {
        if (!support.speaker) return support;
        return { ...support, speaker: follow(support.speaker, [support]) ?? undefined };
      }),
    })),
    decided: [...decided].sort(),
  };
}

/** The next candidate that the reader has not ruled out; a name of its own where there is none. */
function otherReading(mention: Mention, spelling: string, different: ReadonlySet<string>): EntityId {
  const next = mention.candidates?.find(({ entity }) => !different.has(`${spelling}\n${entity}`));
  return next?.entity ?? `${mention.type.toLowerCase()}≠${spelling}`;
}

/** The drafts that still have mentions, and new ones for names that the reader brought in. */
function draftsOf(text: string, drafts: EntityDraft[], mentions: Mention[]): EntityDraft[] {
  const named = new Map<EntityId, Mention>();
  for (const mention of mentions) if (!named.has(mention.entity)) named.set(mention.entity, mention);
  const kept = drafts.filter(({ id, aliases }) => named.has(id) || aliases.length === 0);
  const known = new Set(kept.map(({ id }) => id));
  const fresh = [...named].flatMap(([id, { type, start, end }]): EntityDraft[] => {
    if (known.has(id)) return [];
    const surface = text.slice(start, end);
    // Its name is what its own articles call it; this spelling names it only while no other does.
    return [{ id, type, name: id.includes('≠') ? surface : '', aliases: [surface] }];
  });
  return [...kept, ...fresh];
}
