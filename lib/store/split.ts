/** A document with several articles, as one reading each, with offsets into a text of its own. */
import type { Reading, SourceDocument, Span } from '../model';
import type { ArticleReading } from './store';

/** A stretch of the document, and where it stands in the article's text. */
interface Region extends Span {
  at: number;
}

/**
 * Cuts a document's reading into its articles. An article's text is its headline, where it has one outside the body, and its
 * body; what lies in neither is left behind.
 */
export function splitReading(document: Pick<SourceDocument, 'text' | 'url'>, reading: Reading): ArticleReading[] {
  const { text, url = null } = document;
  return reading.articles.map((article, index): ArticleReading => {
    const { start, end, headline, outlet, publishedAt, publishedAtFrom } = article;
    const outside = headline && (headline.end <= start || headline.start >= end) ? headline : null;
    const shift = outside ? outside.end - outside.start + 1 : 0;
    const regions: Region[] = [
      ...(outside ? [{ start: outside.start, end: outside.end, at: 0 }] : []),
      { start, end, at: shift },
    ];
    const moved = <T extends Span>(span: T): T | null => {
      const region = regions.find((one) => span.start >= one.start && span.end <= one.end);
      if (!region) return null;
      const by = region.at - region.start;
      return { ...span, start: span.start + by, end: span.end + by };
    };
    const all = <T extends Span>(spans: readonly T[]): T[] => spans.flatMap((span) => moved(span) ?? []);

    const numbers = new Map<number, number>();
    const events = reading.events.flatMap((event, n) => {
      const supports = all(event.supports.filter((support) => support.article === index));
      if (event.article !== index || !supports.length) return [];
      numbers.set(n, numbers.size);
      return { ...event, article: 0, supports: supports.map((support) => ({ ...support, article: 0 })) };
    });
    const claims = reading.claims.flatMap((claim) => {
      const there = claim.article === index ? moved(claim) : null;
      if (!there) return [];
      const { event, ...rest } = there;
      const number = event === undefined ? undefined : numbers.get(event);
      return { ...rest, article: 0, ...(number !== undefined && { event: number }) };
    });
    const mentions = all(reading.mentions);
    const roles = all(reading.roles);
    const own = (outside ? `${text.slice(outside.start, outside.end)}\n` : '') + text.slice(start, end);
    return {
      text: own,
      title: headline ? text.slice(headline.start, headline.end) : null,
      outlet,
      url,
      publishedAt,
      publishedAtFrom,
      author: null,
      reading: {
        articles: [
          {
            start: shift,
            end: own.length,
            headline: headline && moved({ start: headline.start, end: headline.end }),
            outlet,
            publishedAt,
            publishedAtFrom,
            ...(article.teasers && { teasers: all(article.teasers) }),
          },
        ],
        entities: draftsOf(own, reading, { mentions, roles, events }),
        mentions,
        roles,
        dates: all(reading.dates).map((date) => ({ ...date, trace: { ...date.trace, cues: all(date.trace.cues) } })),
        events,
        claims,
      },
    };
  });
}

/** The drafts that this article has anything of, with the spellings met in it. */
function draftsOf(
  text: string,
  reading: Reading,
  { mentions, roles, events }: Pick<Reading, 'mentions' | 'roles' | 'events'>,
): Reading['entities'] {
  const named = new Set([
    ...mentions.flatMap(({ entity, metonymFor, country }) => [entity, metonymFor, country]),
    ...roles.flatMap(({ entity, organisation, country }) => [entity, organisation, country]),
    ...events.flatMap(({ participants, places }) => [...participants.map(({ entity }) => entity), ...places]),
  ]);
  return reading.entities
    .filter(({ id }) => named.has(id))
    .map((draft) => ({ ...draft, aliases: draft.aliases.filter((alias) => text.includes(alias)) }));
}
