import { resolvePartial } from '@/lib/entities';
import { assembleStore, type AssembledStore, type NameResolver, type ReadDocument } from '@/lib/events/assemble';
import type { StoredLocal } from '@/lib/events/merge-types';
import { similarity } from '@/lib/events/merge/similarity';
import type { EntityId } from '@/lib/model';
import { nodeEngine } from '../node-engine';
import { idOf, messageOf, nonBlankLines, readDocumentLine, type Answer } from './lines';

/** The verb `store`: many documents in, the event store out, on one line. */
export async function* storeLines(input: NodeJS.ReadableStream): AsyncIterable<Answer> {
  const engine = nodeEngine();
  const documents: ReadDocument[] = [];
  const errors: { id: string | null; error: string }[] = [];
  for await (const line of nonBlankLines(input)) {
    try {
      const document = readDocumentLine(line);
      documents.push({ id: document.id, text: document.text, reading: engine.read(document) });
    } catch (error) {
      errors.push({ id: idOf(line), error: messageOf(error) });
    }
  }
  const answer = storeAnswer(documents, assembleStore(documents, resolverFor(documents)));
  yield {
    line: JSON.stringify({ ...answer, ...(errors.length && { errors }) }),
    failed: errors.length > 0,
  };
}

/** Settles names given in part by all whom the documents name in full, and the days on which they bear their titles. */
function resolverFor(documents: readonly ReadDocument[]): NameResolver {
  const people = new Map<EntityId, Parameters<typeof resolvePartial>[2][number]>();
  for (const { reading } of documents) {
    for (const { id, name, aliases, type, partial } of reading.entities) {
      if (type !== 'PER' || partial) continue;
      const known = people.get(id);
      const merged = [...new Set([...(known?.aliases ?? []), ...aliases])].sort();
      people.set(id, { id, name, roles: known?.roles ?? [], aliases: merged });
    }
    for (const { entity, title, start, organisation, country } of reading.roles) {
      const on = reading.articles.find((article) => article.start <= start && start < article.end)?.publishedAt ?? null;
      const day = on?.slice(0, 10) ?? null;
      people.get(entity)?.roles.push({
        title,
        from: day,
        to: day,
        ...(organisation && { organisation }),
        ...(country && { country }),
      });
    }
  }
  const sorted = [...people.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return (draft, on) => resolvePartial(draft, on, sorted).entity;
}

/** A store in the words of CONTRACT.md. */
export function storeAnswer(documents: readonly ReadDocument[], store: AssembledStore): object {
  const entities = entitiesOf(documents, store);
  const listed = listedNames(documents, new Set(entities.map(({ id }) => id)));
  const articleIds = new Map(store.articles.map(({ id, doc, index }) => [`${doc} ${index}`, id]));
  return {
    articles: documents.flatMap(({ id: doc, reading }) =>
      reading.articles.map(({ start, end, headline, outlet, publishedAt, publishedAtFrom }, index) => ({
        doc,
        id: articleIds.get(`${doc} ${index}`) ?? null,
        start,
        end,
        headline: headline && [headline.start, headline.end],
        outlet,
        publishedAt,
        publishedAtFrom,
      })),
    ),
    entities,
    dates: documents.flatMap(({ id: doc, reading }) =>
      reading.dates.map(({ start, end, from, to, grain, vague }) => ({
        doc,
        start,
        end,
        from,
        to,
        grain,
        ...(vague && { vague }),
      })),
    ),
    events: store.events.map((event) => eventOf(event, store, listed)),
    claims: store.claims.map(({ doc, start, end, subject, value, unit, modifier, asOf, event }) => ({
      doc,
      start,
      end,
      subject,
      value,
      unit,
      modifier,
      asOf,
      ...(event && { event }),
    })),
    conflicts: store.conflicts,
  };
}

/** A country that only nationalities name («بنظيرته الفرنسية») is no entity of the answer: its nationality's id stands for it. */
function listedNames(documents: readonly ReadDocument[], ids: ReadonlySet<EntityId>): (entity: EntityId) => EntityId {
  const nationalities = new Map<EntityId, EntityId>();
  for (const { reading } of documents) {
    for (const { type, country, entity } of reading.mentions) {
      if (type === 'NORP' && country && !nationalities.has(country)) nationalities.set(country, entity);
    }
  }
  return (entity) => (ids.has(entity) ? entity : (nationalities.get(entity) ?? entity));
}

function eventOf(
  event: AssembledStore['events'][number],
  store: AssembledStore,
  listed: (entity: EntityId) => EntityId,
): object {
  const docOf = new Map(store.articles.map(({ id, doc }) => [id, doc]));
  const { id, type, headline, from, to, grain, status, participants, places, locals } = event;
  return {
    id,
    type,
    headline,
    from,
    to,
    grain,
    status,
    participants: participants.map(({ entity, role }) => ({ entity: listed(entity), role })),
    places: places.map(listed),
    supports: locals.flatMap(({ article, supports }) =>
      supports.map(({ start, end, speaker, modality }) => ({
        doc: docOf.get(article),
        start,
        end,
        article,
        ...(speaker && { speaker: listed(speaker) }),
        modality,
      })),
    ),
    ...(locals.length > 1 && { joins: joinsOf(locals, docOf) }),
  };
}

/** Why reports are one event: each pair of its tellings with its score, one half and more for it, and the features that made it. */
function joinsOf(locals: readonly StoredLocal[], docOf: ReadonlyMap<string, string>): object[] {
  return locals.flatMap((a, at) =>
    locals.slice(at + 1).map((b) => {
      const { score, features } = similarity(a, b);
      const telling = Object.entries(features).filter(([name, value]) => value !== 0 || name.startsWith('veto:'));
      return { docs: [docOf.get(a.article), docOf.get(b.article)], score, features: Object.fromEntries(telling) };
    }),
  );
}

interface EntityLine {
  id: EntityId;
  type: string;
  name: string;
  aliases: Set<string>;
  roles: object[];
  mentions: object[];
}

function entitiesOf(
  documents: readonly ReadDocument[],
  store: AssembledStore,
): (Omit<EntityLine, 'aliases'> & { aliases: string[] })[] {
  const lines = new Map<EntityId, EntityLine>();
  for (const { id: doc, text, reading } of documents) {
    const articles = store.articles.filter((article) => article.doc === doc);
    const settle = (entity: EntityId, at: number): EntityId => {
      const inside = articles.find(({ index }) => {
        const { start, end, headline } = reading.articles[index]!;
        return (start <= at && at < end) || (headline && headline.start <= at && at < headline.end);
      });
      return inside?.settled.get(entity) ?? entity;
    };
    const drafts = new Map(reading.entities.map((draft) => [draft.id, draft]));
    const lineOf = (entity: EntityId, at: number): EntityLine => {
      const id = settle(entity, at);
      const draft = drafts.get(entity);
      const known = lines.get(id) ?? {
        id,
        type: draft?.type ?? 'MISC',
        name: draft?.name ?? id,
        aliases: new Set<string>(),
        roles: [],
        mentions: [],
      };
      lines.set(id, known);
      return known;
    };
    for (const { entity, start, end } of reading.mentions) {
      const line = lineOf(entity, start);
      line.mentions.push({ doc, start, end });
      line.aliases.add(text.slice(start, end));
    }
    for (const { entity, title, start, end } of reading.roles) {
      const on = reading.articles.find((article) => article.start <= start && start < article.end)?.publishedAt ?? null;
      lineOf(entity, start).roles.push({ title, doc, start, end, on });
    }
  }
  return [...lines.values()].map((line) => ({ ...line, aliases: [...line.aliases] }));
}
