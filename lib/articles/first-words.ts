/** The words that a pattern can begin with, so that most lines are passed over by their first word. */

/** Words that are not read to their end yet, and those that are. */
interface Beginnings {
  open: string[];
  done: string[];
}

/**
 * The first words of all that a pattern matches. Of patterns it knows letters, spaces, `|`, `(?:…)` and `?`, and of what begins with a space also
 * `{n,m}`; behind the first space anything may stand.
 * @throws {Error} where a first word holds anything else
 */
export function firstWords(pattern: string): ReadonlySet<string> {
  let at = 0;

  /** @param isFirst whether first words can still be open here */
  function alternatives(isFirst: boolean): Beginnings {
    const all: Beginnings = { open: [], done: [] };
    do {
      const one = sequence(isFirst);
      all.open.push(...one.open);
      all.done.push(...one.done);
    } while (pattern[at++] === '|');
    return all;
  }

  function sequence(isFirst: boolean): Beginnings {
    let open = [''];
    const done: string[] = [];
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const next = part(isFirst && open.length > 0);
      const longer = open.flatMap((word) => next.open.map((more) => word + more));
      done.push(...open.flatMap((word) => next.done.map((more) => word + more)));
      const times = /^(?:\?|\{(\d),\d\}\??)/.exec(pattern.slice(at, at + 7));
      at += times?.[0].length ?? 0;
      if (times && (times[1] ?? '0') === '0') open.push(...longer);
      else open = longer;
    }
    return { open, done };
  }

  /** A letter, a space or a group. */
  function part(isFirst: boolean): Beginnings {
    if (pattern.startsWith('(?:', at)) {
      at += 3;
      return alternatives(isFirst);
    }
    const letter = pattern[at++]!;
    if (letter === ' ') return { open: [], done: [''] };
    if (isFirst && !/[\p{L}\p{N}]/u.test(letter)) throw new Error(`no first words: ${pattern}`);
    return { open: [letter], done: [] };
  }

  const { open, done } = alternatives(true);
  return new Set([...open, ...done]);
}
