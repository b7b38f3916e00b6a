/** FollowTheMoney entities (https://followthemoney.tech), one JSON object a line, as `ftm` and Aleph read them. */
import { contentHash } from '../../events';
import type { EntityId, EntityType } from '../../model';
import { entityRef, fetchInto, type Shelf } from '../query/shelf';
import type { Store } from '../store';
import type { Progress } from '../writer';
import { allEvents, type SharedEvent } from './events';

/** States and cities act in events as public bodies do; FollowTheMoney keeps mere places as text. */
const SCHEMATA: Partial<Record<EntityType, string>> = {
  PER: 'Person',
  ORG: 'Organization',
  NORP: 'Organization',
  GPE: 'PublicBody',
};

interface FtmEntity {
  id: string;
  schema: string;
  properties: Record<string, string[]>;
}

export async function* followTheMoney(store: Store, progress: Progress = {}): AsyncGenerator<string> {
  const told = new Set<string>();
  const once = (entities: FtmEntity[]) =>
    entities
      .filter(({ id }) => !told.has(id) && told.add(id))
      .map((entity) => `${JSON.stringify(entity)}\n`)
      .join('');
  for await (const event of allEvents(store, progress)) {
    yield once([...articlesOf(event), ...(await actorsOf(event)), eventOf(event)]);
  }
}

function eventOf({ view, record }: SharedEvent): FtmEntity {
  const { id, headline, type, from, to, participants, places, reports } = view;
  return entity('Event', id, {
    name: [headline],
    keywords: [type],
    ...(from && from === to ? { date: [from] } : { startDate: texts(from), endDate: texts(to) }),
    involved: participants.filter((one) => SCHEMATA[one.type]).map((one) => ftmId(one.id)),
    location: places.map(({ name }) => name),
    proof: [...new Set(record.members.map(({ article }) => ftmId(article)))],
    description: [...new Set(reports.map(({ quote }) => quote))],
    sourceUrl: [...new Set(reports.flatMap(({ url }) => url ?? []))],
  });
}

function articlesOf({ record, shelf }: SharedEvent): FtmEntity[] {
  return record.members.map(({ article }) => {
    const head = shelf.articles.get(article);
    return entity('Article', article, {
      title: texts(head?.title),
      author: texts(head?.author),
      publisher: texts(head?.outlet),
      date: texts(head?.publishedAt),
      sourceUrl: texts(head?.url),
      language: ['ara'],
    });
  });
}

/** Who takes part, with the offices they are attested in. */
async function actorsOf({ view, shelf }: SharedEvent): Promise<FtmEntity[]> {
  const found: FtmEntity[] = [];
  for (const { id, type, name } of view.participants) {
    const schema = SCHEMATA[type];
    if (!schema) continue;
    const record = shelf.entities.get(id);
    const aliases = Object.keys(record?.aliases ?? {}).filter((alias) => alias !== name);
    found.push(entity(schema, id, { name: [name], alias: aliases.sort() }));
    if (schema === 'Person') found.push(...(await officesOf(shelf, id)));
  }
  return found;
}

async function officesOf(shelf: Shelf, person: EntityId): Promise<FtmEntity[]> {
  const roles = Object.values(shelf.entities.get(person)?.roles ?? {}).filter(({ kind }) => kind === 'office');
  await fetchInto(
    shelf,
    roles.flatMap(({ organisation }) => organisation ?? []),
    [],
  );
  return roles.flatMap(({ title, organisation, country, at }) => {
    const post = `post ${title} ${organisation ?? ''} ${country ?? ''}`;
    const days = at.map((row) => row.slice(0, 8)).filter((day) => day < '9999');
    const iso = (day: string | undefined) => texts(day && `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}`);
    return [
      entity('Position', post, {
        name: [title],
        organization: organisation ? [ftmId(organisation)] : [],
        ...(organisation && { summary: [entityRef(shelf, organisation).name] }),
      }),
      entity('Occupancy', `${person} ${post}`, {
        holder: [ftmId(person)],
        post: [ftmId(post)],
        // Attested, which is all that an article can say.
        date: [...new Set([...iso(days[0]), ...iso(days.at(-1))])],
      }),
    ];
  });
}

function entity(schema: string, id: string, properties: Record<string, string[]>): FtmEntity {
  const filled = Object.entries(properties).filter(([, values]) => values.length > 0);
  return { id: ftmId(id), schema, properties: Object.fromEntries(filled) };
}

function texts(value: string | null | undefined): string[] {
  return value ? [value] : [];
}

/** Their ids hold no spaces and no Arabic. */
function ftmId(id: string): string {
  return `siyaq-${contentHash(id)}`;
}
