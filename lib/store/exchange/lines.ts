/** The export format's lines: one JSON object each, with a sum over what stands before it. */
import { contentHash } from '../../events';
import { StoreError } from '../error';

/** Of the format. A file of a higher one is refused; a lower one is read through a step for each version. */
export const FORMAT_VERSION = 1;

/** No article's line is near this long; one that is longer is not ours, and must not fill the memory. */
const MAX_LINE = 16_000_000;

/** A line of the export format, without its line feed. */
export function sealed(value: object): string {
  return sealedBody(JSON.stringify(value).slice(0, -1));
}

/** As `sealed`, for the text of an object without its closing brace. */
export function sealedBody(body: string): string {
  return `${body},"sum":"${contentHash(body)}"}`;
}

const SEAL = /,"sum":"([0-9a-z]+)"\}$/;

/** Reads a line back. @throws StoreError `invalid` with the line's number */
export function unsealed(line: string, number: number): Record<string, unknown> {
  const seal = SEAL.exec(line);
  if (!seal) throw new StoreError('invalid', parses(line) ? 'the sum is missing' : 'not a line of JSON', number);
  const body = line.slice(0, seal.index);
  if (contentHash(body) !== seal[1]) throw new StoreError('invalid', 'damaged: the sum does not agree', number);
  let value: unknown;
  try {
    value = JSON.parse(`${body}}`, line.includes('__proto__') || line.includes('\\u') ? refusePrototype : undefined);
  } catch (error) {
    if (error instanceof StoreError) throw new StoreError('invalid', error.message, number);
    throw new StoreError('invalid', 'not a line of JSON', number);
  }
  return value as Record<string, unknown>;
}

function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new StoreError('invalid', 'a forbidden key (__proto__)');
  return value;
}

function parses(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Cuts a stream into lines, counted from 1. Never holds more than one line of the greatest length. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<{ line: string; number: number }> {
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf('\n', from);
      const part = chunk.slice(from, end === -1 ? chunk.length : end);
      length += part.length;
      if (length > MAX_LINE) throw new StoreError('invalid', `longer than ${MAX_LINE} characters`, number);
      parts.push(part);
      if (end === -1) break;
      yield { line: parts.join('').replace(/\r$/, ''), number };
      [parts, length, number, from] = [[], 0, number + 1, end + 1];
    }
  }
  const line = parts.join('');
  if (line) yield { line, number };
}
