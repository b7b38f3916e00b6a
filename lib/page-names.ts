/** The marks of a page, put together by what they stand for: what the popup counts and the side panel lists. */
import type { MarkKind } from './marks';
import type { MarkRow } from './messages/tab';

export interface PageName {
  id: string;
  kind: MarkKind;
  text: string;
  /** Numbers of its marks, in reading order. */
  marks: number[];
}

/** Names and dates in the order of their first place. */
export function namesOf(marks: readonly MarkRow[]): PageName[] {
  const names = new Map<string, PageName>();
  marks.forEach(({ kind, id, name }, index) => {
    const key = `${kind} ${id}`;
    const known = names.get(key);
    if (known) known.marks.push(index);
    else names.set(key, { id: key, kind, text: name, marks: [index] });
  });
  return [...names.values()];
}

const KINDS: MarkKind[] = ['person', 'place', 'organisation', 'group', 'date'];

/** How many marks of each kind there are. */
export function countKinds(marks: readonly MarkRow[]): { kind: MarkKind; count: number }[] {
  return KINDS.map((kind) => ({ kind, count: marks.filter((mark) => mark.kind === kind).length }));
}
