/** Reading and answering one JSON object a line. */
import { createInterface } from 'node:readline';
import * as v from 'valibot';

export interface Answer {
  line: string;
  failed: boolean;
}

const documentSchema = v.object({
  id: v.string(),
  text: v.string(),
  publishedAt: v.nullish(v.string()),
  url: v.nullish(v.string()),
});

const pageSchema = v.object({ id: v.string(), html: v.string(), url: v.nullish(v.string()) });

const lineReader =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (line: string): T =>
    v.parse(schema, JSON.parse(line));

export const readDocumentLine = lineReader(documentSchema);
export const readPageLine = lineReader(pageSchema);

/** The non-blank lines of a stream. */
export async function* nonBlankLines(input: NodeJS.ReadableStream): AsyncIterable<string> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) if (line.trim()) yield line;
}

/** Answers each line in its place; what cannot be read or processed answers with an error, and the rest goes on. */
export async function* answerEach<T extends { id: string }>(
  input: NodeJS.ReadableStream,
  read: (line: string) => T,
  answer: (item: T) => object,
): AsyncIterable<Answer> {
  for await (const line of nonBlankLines(input)) {
    try {
      yield { line: JSON.stringify(answer(read(line))), failed: false };
    } catch (error) {
      yield { line: JSON.stringify({ id: idOf(line), error: messageOf(error) }), failed: true };
    }
  }
}

/** The id of a line that may be broken. */
export function idOf(line: string): string | null {
  try {
    const id: unknown = (JSON.parse(line) as { id?: unknown }).id;
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
