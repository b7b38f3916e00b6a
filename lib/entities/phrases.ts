/** Phrases of folded words as a trie: the longest that stands at a token. */
import { words } from './lexicon';
import { onwardBit } from './onward';
import type { Token } from './words';

export interface PhraseNode {
  next: Map<string, PhraseNode>;
  /** The bits (`onwardBit`) of the words that may come next. */
  onward: number;
  end: boolean;
}

/** @param list phrases, parted by `/` or line ends */
export function phrases(list: string): PhraseNode {
  const root: PhraseNode = { next: new Map(), onward: 0, end: false };
  for (const phrase of list.split(/[/\n]/)) {
    const folded = [...words(phrase)];
    if (folded.length === 0) continue;
    let node = root;
    for (const word of folded) {
      const next = node.next.get(word) ?? { next: new Map(), onward: 0, end: false };
      node.next.set(word, next);
      node.onward |= onwardBit(word);
      node = next;
    }
    node.end = true;
  }
  return root;
}

/** The last token of the longest phrase that starts at `first` (read as `stem` where given), -1 for none. */
export function longest(root: PhraseNode, tokens: Token[], first: number, stem?: string): number {
  let node: PhraseNode | undefined = root;
  let last = -1;
  for (let at = first; at < tokens.length; at += 1) {
    const { word } = tokens[at]!;
    const isStem = at === first && stem !== undefined;
    node = isStem || node.onward & word.bit ? node.next.get(isStem ? stem : word.folded) : undefined;
    if (!node) break;
    if (node.end) last = at;
  }
  return last;
}
