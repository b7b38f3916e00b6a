import { nodeEngine } from '../node-engine';
import { idOf, messageOf, nonBlankLines, readDocumentLine, type Answer } from './lines';

/** The verb `store`: many documents in, the event store out, on one line. */
export async function* storeLines(input: NodeJS.ReadableStream): AsyncIterable<Answer> {
  const engine = nodeEngine();
  const articles: object[] = [];
  const errors: { id: string | null; error: string }[] = [];
  for await (const line of nonBlankLines(input)) {
    try {
      const document = readDocumentLine(line);
      articles.push(...engine.read(document).articles.map((article) => ({ doc: document.id, ...article })));
    } catch (error) {
      errors.push({ id: idOf(line), error: messageOf(error) });
    }
  }
  yield {
    line: JSON.stringify({
      articles,
      entities: [],
      dates: [],
      events: [],
      claims: [],
      conflicts: [],
      ...(errors.length && { errors }),
    }),
    failed: errors.length > 0,
  };
}
