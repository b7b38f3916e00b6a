/** What a reader's decision is about, spelt out so that it can be kept: spellings folded, events as pairs of their local events. */
import { fold } from '../text';
import type { Reader } from './database';
import { StoreError } from './error';
import { copyGroups } from './query/views';
import { keys, type Decision, type EventRecord, type Member } from './records';

/**
 * A decision as a card hands it in. `join` and `split` take ids of events, of local events, or (as `b` of a split) of an article:
 * what it and its near copies tell is parted from the rest of the event.
 */
export type NewDecision = Exclude<Decision, { kind: 'removed' }>;

/**
 * Both kinds name every pair across: of two joined events no report falls off again because the rest is unlike it, and what was
 * said of any pair before no longer holds.
 * @throws StoreError `invalid` for an empty spelling, and where an event or the article in it is no longer there
 */
export async function spelledOut(reader: Reader, decision: NewDecision): Promise<NewDecision[]> {
  if (decision.kind === 'rename') return [decision];
  if ('spelling' in decision) {
    const spelling = fold(decision.spelling).trim();
    if (!spelling) throw new StoreError('invalid', 'an empty spelling');
    return [{ ...decision, spelling }];
  }
  const { kind, a, b } = decision;
  const one = await localsOf(reader, a);
  const other = await localsOf(reader, b);
  const [left, right] = other.length ? [idsOf(one), idsOf(other)] : partedBy(one, b);
  if (!left.length || !right.length) throw new StoreError('invalid', `no such events: ${a}, ${b}`);
  const pair = (x: string, y: string): NewDecision => (x < y ? { kind, a: x, b: y } : { kind, a: y, b: x });
  return left.flatMap((x) => right.flatMap((y) => (x === y ? [] : pair(x, y))));
}

type Local = Pick<Member, 'id'> & Partial<Member>;

async function localsOf(reader: Reader, id: string): Promise<Local[]> {
  if (id.includes('#')) return [{ id }];
  const [event] = await reader.get<EventRecord>([keys.event(id)]);
  return event?.members ?? [];
}

function idsOf(locals: readonly Local[]): string[] {
  return locals.map(({ id }) => id);
}

/** The rest of an event, and what an article and its near copies tell of it. */
function partedBy(locals: readonly Local[], article: string): [string[], string[]] {
  const groups = copyGroups(locals.filter((local): local is Member => local.article !== undefined));
  const isOf = (group: Member[]) => group.some((member) => member.article === article);
  return [idsOf(groups.filter((group) => !isOf(group)).flat()), idsOf(groups.filter(isOf).flat())];
}
