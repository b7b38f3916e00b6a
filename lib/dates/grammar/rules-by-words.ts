import { LEXICON, Starts } from './openings';
import type { Rule } from './rules';

/** A rule that can begin with some word, and what can follow there. */
interface Row {
  rule: Rule;
  /** Whether it can read that word alone. */
  alone: boolean;
  /** The words that can come second; null where that can be anything. */
  second: Starts | null;
}

/** Whether a rule is worth asking before this second word (its number in the lexicon, 0 for any other). */
export function fits({ alone, second }: Row, next: number): boolean {
  return alone || second === null || second.has(next);
}

/** The rules of a grammar by the first words they can read. */
export class RulesByWords {
  private readonly rules: Rule[][] = [];
  /** Worked out when the word is first met: a lexicon has many words, a text few of them. */
  private readonly rows: (Row[] | undefined)[] = [];

  constructor(rules: readonly Rule[]) {
    for (let id = 0; id <= LEXICON.size; id += 1) {
      this.rules.push(rules.filter(({ parse }) => id > 0 && (!parse.starts || parse.starts.has(id))));
      this.rows.push(undefined);
    }
  }

  /** In the order of the rules; null where none begins so. */
  rowsOf(id: number): readonly Row[] | null {
    if (this.rules[id]!.length === 0) return null;
    return (this.rows[id] ??= this.rules[id]!.map((rule) => {
      const { alone, ids } = rule.parse.second?.(id) ?? { alone: true, ids: null };
      return { rule, alone, second: ids && new Starts(ids) };
    }));
  }
}
