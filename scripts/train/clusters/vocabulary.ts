/** A raw text as numbers: the frequent words, most frequent first, and each sentence as a run of their numbers. */

export interface Vocabulary {
  words: string[];
  counts: Int32Array;
  /** Numbers of the words of the whole text, rare words left out. */
  text: Int32Array;
  /** First word of each sentence in `text`, and the number of words at the end. */
  sentences: Int32Array;
}

/**
 * @param raw one folded, tokenised sentence a line, `< doc …` lines between documents
 * @param minimum words seen less often are left out
 */
export function readVocabulary(raw: string, minimum: number): Vocabulary {
  const ids = new Map<string, number>();
  const seen: number[] = [];
  const tokens: number[] = [];
  const starts = [0];
  for (const line of raw.split('\n')) {
    if (line === '' || line.startsWith('< doc')) continue;
    for (const word of line.split(' ')) {
      let id = ids.get(word);
      if (id === undefined) {
        ids.set(word, (id = seen.length));
        seen.push(0);
      }
      seen[id]! += 1;
      tokens.push(id);
    }
    starts.push(tokens.length);
  }
  const names = [...ids.keys()];
  const order = names.map((_, id) => id).filter((id) => seen[id]! >= minimum && names[id] !== '');
  order.sort((a, b) => seen[b]! - seen[a]! || a - b);
  const numbers = new Int32Array(names.length).fill(-1);
  for (const [number, id] of order.entries()) numbers[id] = number;

  const text = new Int32Array(tokens.length);
  const sentences = new Int32Array(starts.length);
  let count = 0;
  for (let sentence = 0; sentence + 1 < starts.length; sentence += 1) {
    for (let at = starts[sentence]!; at < starts[sentence + 1]!; at += 1) {
      const number = numbers[tokens[at]!]!;
      if (number >= 0) text[count++] = number;
    }
    sentences[sentence + 1] = count;
  }
  return {
    words: order.map((id) => names[id]!),
    counts: Int32Array.from(order, (id) => seen[id]!),
    text: text.slice(0, count),
    sentences,
  };
}
