import type { Annotation } from '@/lib/model';
import { nodeEngine } from '../node-engine';
import { answerEach, readDocumentLine, type Answer } from './lines';

/** The verb `annotate`: one document of plain text a line. */
export function annotateLines(input: NodeJS.ReadableStream): AsyncIterable<Answer> {
  const engine = nodeEngine();
  return answerEach(input, readDocumentLine, (document) => ({
    id: document.id,
    ...answerOf(engine.annotate(document)),
  }));
}

/** An annotation in the words of CONTRACT.md. */
function answerOf({ articles, entities, mentions, dates }: Annotation): object {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return {
    articles: articles.map(({ start, end, headline, outlet, publishedAt, publishedAtFrom }) => ({
      start,
      end,
      headline: headline && [headline.start, headline.end],
      outlet,
      publishedAt,
      publishedAtFrom,
    })),
    entities: mentions.map(({ start, end, type, entity }) => ({ start, end, type, entity, name: names.get(entity) })),
    dates: dates.map(({ start, end, from, to, grain, vague }) => ({
      start,
      end,
      from,
      to,
      grain,
      ...(vague && { vague }),
    })),
  };
}
