/** schema.org JSON-LD: a graph of events, with the articles that report them and who takes part. */
import type { EntityType, EventStatus } from '../../model';
import type { EntityRef, EventView, ReportView } from '../../views';
import type { Store } from '../store';
import type { Progress } from '../writer';
import { allEvents, jsonEnvelope, sourceOfArticle } from './events';

const TYPES: Record<EntityType, string> = {
  PER: 'Person',
  ORG: 'Organization',
  GPE: 'AdministrativeArea',
  LOC: 'Place',
  NORP: 'Thing',
  MISC: 'Thing',
};

/** schema.org knows no status for what has happened. */
const STATUS: Partial<Record<EventStatus, string>> = {
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
};

export function schemaOrg(store: Store, progress: Progress = {}): AsyncGenerator<string> {
  return jsonEnvelope({ '@context': 'https://schema.org' }, '@graph', graph(store, progress));
}

async function* graph(store: Store, progress: Progress): AsyncGenerator<object> {
  for await (const { view } of allEvents(store, progress)) yield eventNode(view);
}

function eventNode(view: EventView): object {
  const { id, headline, type, from, to, status, participants, places, reports } = view;
  return {
    '@type': 'Event',
    '@id': `urn:siyaq:event:${id}`,
    name: headline,
    inLanguage: 'ar',
    additionalType: type,
    ...(from && { startDate: from }),
    ...(to && { endDate: to }),
    ...(STATUS[status] && { eventStatus: STATUS[status] }),
    ...(places.length && { location: places.map(thing) }),
    ...(participants.length && {
      contributor: participants.map((one) => ({ '@type': 'Role', roleName: one.role, contributor: thing(one) })),
    }),
    subjectOf: articlesOf(reports).map(article),
  };
}

function thing({ id, type, name }: EntityRef): object {
  return { '@type': TYPES[type], '@id': `urn:siyaq:entity:${encodeURIComponent(id)}`, name };
}

/** The reports of one article together. */
function articlesOf(reports: ReportView[]): ReportView[][] {
  const byArticle = new Map<string, ReportView[]>();
  for (const report of reports) byArticle.set(report.article, [...(byArticle.get(report.article) ?? []), report]);
  return [...byArticle.values()];
}

function article(reports: ReportView[]): object {
  const { article: id, title, outlet, url, publishedAt } = reports[0]!;
  return {
    '@type': 'NewsArticle',
    '@id': sourceOfArticle(id, { url }),
    ...(title && { headline: title }),
    ...(outlet && { publisher: { '@type': 'Organization', name: outlet } }),
    ...(url && { url }),
    ...(publishedAt && { datePublished: publishedAt }),
    hasPart: reports.map(({ quote }) => ({ '@type': 'Quotation', text: quote })),
  };
}
