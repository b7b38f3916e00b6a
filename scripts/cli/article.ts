import { answerEach, readPageLine, type Answer } from './lines';

/** The verb `article`: one saved page a line. */
export function articleLines(input: NodeJS.ReadableStream): AsyncIterable<Answer> {
  return answerEach(input, readPageLine, ({ id }) => ({
    id,
    isArticle: false,
    title: null,
    source: null,
    author: null,
    publishedAt: null,
    publishedAtFrom: null,
    text: '',
    blocks: [],
  }));
}
