/** What a reader's decision is about, spelt out so that it can be kept: spellings folded, events as pairs of their local events. */
import { clusterEvents } from '../events';
import { fold } from '../text';
import type { Reader } from './database';
import { mergeDecisions } from './decisions';
import { StoreError } from './error';
import { copyGroups, tellingGroups } from './query/views';
import { keys, type Decision, type DecisionRecord, type EventRecord, type Member } from './records';

/**
 * A decision as a card hands it in. `join` and `split` take ids of events or of local events. A split may also take, as `b`, an
 * article in the event `a`, or a local event in it: what that and its near copies tell is parted from the rest.
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
  const within = kind === 'split' ? partedBy(one, b) : null;
  const [left, right] = within ?? [idsOf(one), idsOf(await localsOf(reader, b))];
  if (!left.length || !right.length) throw new StoreError('invalid', `no such events: ${a}, ${b}`);
  const pairs = left.flatMap((x) => right.flatMap((y): Pair[] => (x === y ? [] : [sorted(x, y)])));
  const events = [a, b].filter((id) => !id.includes('#'));
  const others = await drawnIn(reader, events, kind, pairs);
  return [
    ...pairs.map(([x, y]): NewDecision => ({ kind, a: x, b: y })),
    ...others.map(([x, y]): NewDecision => ({ kind: 'split', a: x, b: y })),
  ];
}

type Pair = readonly [string, string];

const sorted = (x: string, y: string): Pair => (x < y ? [x, y] : [y, x]);

/** Each round parts what the one before has drawn in: more than a few are never needed. */
const MAX_ROUNDS = 8;

/**
 * A decision changes the means by which groups join: what was parted may fall to a third event, or what is left may draw one in.
 * The reader has said nothing of that, so each such third event is kept apart, by one pair.
 */
async function drawnIn(
  reader: Reader,
  events: readonly string[],
  kind: 'join' | 'split',
  pairs: readonly Pair[],
): Promise<Pair[]> {
  const near = await kinOf(reader, events);
  const eventOf = new Map(near.flatMap(({ id, members }) => members.map((member): Pair => [member.id, id])));
  const locals = near.flatMap(({ members }) => members);
  const said = mergeDecisions((await reader.get<DecisionRecord>([keys.decisions]))[0] ?? {});
  const named = new Set(pairs.map((pair) => pair.join(' ')));
  const earlier = (all: readonly Pair[]) => all.filter(([x, y]) => !named.has(sorted(x, y).join(' ')));
  const joined = [...earlier(said.joined), ...(kind === 'join' ? pairs : [])];
  const split = [...earlier(said.split), ...(kind === 'split' ? pairs : [])];
  const sides = new Set(pairs.flat().map((local) => eventOf.get(local)));
  const partOf = (local: string) => {
    const event = eventOf.get(local)!;
    return kind === 'join' && sides.has(event) ? 'joined' : event;
  };
  const drawn: Pair[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const fresh = clusterEvents(locals, { joined, split: [...split, ...drawn] }).flatMap((group) => {
      const firsts = new Map<string, string>();
      for (const { id } of group) if (!firsts.has(partOf(id))) firsts.set(partOf(id), id);
      const [first, ...rest] = [...firsts.values()];
      return rest.map((other) => sorted(first!, other));
    });
    if (!fresh.length) break;
    drawn.push(...fresh);
  }
  return drawn;
}

/** The events, and all that merging looks at together with them. */
async function kinOf(reader: Reader, ids: readonly string[]): Promise<EventRecord[]> {
  const found = new Map<string, EventRecord>();
  let wave = [...ids];
  while (wave.length) {
    const records = await reader.get<EventRecord>([...new Set(wave)].map(keys.event));
    const fresh = records.filter((event) => event !== undefined).filter(({ id }) => !found.has(id));
    for (const event of fresh) found.set(event.id, event);
    wave = fresh.flatMap(({ kin }) => kin).filter((id) => !found.has(id));
  }
  return [...found.values()];
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

/** The rest of an event, and what an article in it, or a telling of one, says with its near copies; null where it is not in it. */
function partedBy(locals: readonly Local[], what: string): [string[], string[]] | null {
  const members = locals.filter((local): local is Member => local.article !== undefined);
  const groups = what.includes('#') ? tellingGroups(members) : copyGroups(members);
  const isMeant = (group: Member[]) => group.some(({ id, article }) => id === what || article === what);
  const right = groups.filter(isMeant).flat();
  return right.length ? [idsOf(groups.filter((group) => !isMeant(group)).flat()), idsOf(right)] : null;
}
