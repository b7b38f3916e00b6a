/** The words that a pattern can begin with, so that most lines are passed over by their first word. */

/** Words that are not read to their end yet, and those that are. */
type Beginnings = [open: string[], done: string[]];

/**
 * The first words of all that a pattern matches. Of patterns it knows letters, spaces, `|`, `(?:…)`, `?` and, of what begins with a space,
 * `{n,m}`; behind the first space anything may stand.
 */
export function firstWords(pattern: string): ReadonlySet<string> {
  let at = 0;

  /** What can stand from `at` to the end of its group. */
  function group(): Beginnings {
    const ended: string[] = [];
    const done: string[] = [];
    let open = [''];
    for (;;) {
      const letter = pattern[at++];
      if (!letter || letter === '|' || letter === ')') {
        ended.push(...open);
        if (letter !== '|') return [ended, done];
        open = [''];
        continue;
      }
      if (letter === '(') at += 2;
      const [more, whole] = letter === '(' ? group() : letter === ' ' ? [[], ['']] : [[letter], []];
      const behind = (ends: string[]) => open.flatMap((word) => ends.map((end) => word + end));
      done.push(...behind(whole));
      const longer = behind(more);
      const [times] = /^(?:\?|\{.*?\}\??)?/.exec(pattern.slice(at))!;
      at += times.length;
      open = /^(?:\?|\{0)/.test(times) ? [...open, ...longer] : longer;
    }
  }

  return new Set(group().flat());
}
