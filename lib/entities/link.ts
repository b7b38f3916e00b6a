/** From the names of one article to entities: full names first, then what refers back to them. */
import type { EntityDraft, EntityId, LinkReason, Mention } from '../model';
import { fold, once } from '../text';
import { linkBodies, type Body } from './bodies';
import { copyOf, type Candidate } from './candidate';
import type { Decided } from './decisions';
import type { Entry } from './gazetteer';
import { readPeople, type People } from './people';
import type { Spellings } from './spellings';
import { asVocalised } from './vocalised';

/** A name of an article with the entity it was linked to. */
export interface Linked {
  candidate: Candidate;
  /** Its words in the text. */
  text: string;
  entity: EntityId;
  reason: LinkReason;
  name: string;
  within: EntityId | undefined;
  partial: 'surname' | undefined;
  /** Other entities it may mean. */
  others: EntityId[] | undefined;
}

/**
 * Links the names of one article.
 * @param lines the names of each line
 * @param quote the text of a span
 */
export function linkArticle(
  lines: Candidate[][],
  quote: (candidate: Candidate) => string,
  decided: Decided,
  spellings: Spellings,
): Linked[][] {
  const all: Candidate[] = [];
  for (const line of lines) {
    for (const candidate of line) {
      if (candidate.entries.length > 1) candidate.entries = asVocalised(candidate.entries, quote(candidate));
      all.push(candidate);
    }
  }
  const people = readPeople(all, quote, spellings);
  const states = once(() => countStates(all));
  const bodies = linkBodies(
    all,
    once(() => homeOf(states())),
  );
  const acronyms = new Map<string, Linked>();
  return lines.map((line) => {
    const linked: Linked[] = [];
    for (const candidate of line) {
      const text = quote(candidate);
      const named = linkAcronym(candidate, text, linked.at(-1), acronyms);
      linked.push(settle(named ?? linkOne(candidate, text, people, bodies, states, spellings), text, decided));
    }
    return linked;
  });
}

/** «اللجنة العسكرية العليا (HMC)»: the letters are the name before them, here and in the rest of the article. */
function linkAcronym(
  candidate: Candidate,
  text: string,
  before: Linked | undefined,
  acronyms: Map<string, Linked>,
): Linked | null {
  const spelled = candidate.source === 'rule' && candidate.reason === 'abbreviation';
  if (candidate.entries.length > 0 || !(spelled || (candidate.latin && candidate.latin !== 'name'))) return null;
  if ((spelled || candidate.latin === 'acronym') && before) acronyms.set(text, before);
  const full = acronyms.get(text);
  if (!full) return null;
  const own = copyOf(candidate);
  own.type = full.candidate.type;
  return { ...full, candidate: own, text, reason: 'abbreviation' };
}

/** The reader's word: this spelling is that entity, or is not. */
function settle(linked: Linked, text: string, decided: Decided): Linked {
  const same = decided.sameAs(text);
  if (same) return { ...linked, entity: same, reason: 'user' };
  if (!decided.isNot(text, linked.entity)) return linked;
  const [next, ...others] = (linked.others ?? []).filter((other) => !decided.isNot(text, other));
  const entity = next ?? `${linked.entity.split(/[:~]/)[0]}:≠${linked.entity.replace(/^\w+[:~]/, '')}`;
  return { ...linked, entity, reason: 'user', name: text, ...(others.length > 0 && { others }) };
}

/** Counted when a spelling is shared: most articles have none. */
type States = () => ReadonlyMap<EntityId, number>;

/** How often the names of an article point to each state: «عمان» beside «الأردن» is Amman. */
function countStates(candidates: Candidate[]): Map<EntityId, number> {
  const states = new Map<EntityId, number>();
  for (const { entries } of candidates) {
    if (entries.length !== 1) continue;
    const state = entries[0]!.within ?? entries[0]!.id;
    states.set(state, (states.get(state) ?? 0) + 1);
  }
  return states;
}

/** The state to which most of an article's names point, more than to all others together. */
function homeOf(states: ReadonlyMap<EntityId, number>): EntityId | null {
  let all = 0;
  let best: EntityId | null = null;
  for (const [state, count] of states) {
    if (!state.startsWith('gpe:')) continue;
    all += count;
    if (best === null || count > states.get(best)!) best = state;
  }
  return best !== null && states.get(best)! >= LEAST_NAMES && 2 * states.get(best)! > all ? best : null;
}
const LEAST_NAMES = 2;

/** Entries that share a spelling, the one whose state the article speaks of first. */
function likeliest(entries: readonly Entry[], states: States): readonly Entry[] {
  if (entries.length < 2) return entries;
  const counted = states();
  const weight = ({ id, within }: Entry) => counted.get(within ?? id) ?? 0;
  return [...entries].sort((a, b) => weight(b) - weight(a));
}

function linkOne(
  candidate: Candidate,
  text: string,
  people: People,
  bodies: ReadonlyMap<Candidate, Body>,
  states: States,
  spellings: Spellings,
): Linked {
  if (candidate.type === 'PER') return linkPerson(candidate, text, people, spellings);
  const [entry, ...others] = likeliest(candidate.entries, states);
  if (entry) {
    const { id, name, within } = entry;
    const linked = linkedTo(candidate, text, id, candidate.reason, name, within);
    if (others.length > 0) linked.others = others.map((other) => other.id);
    return linked;
  }
  const body = bodies.get(candidate);
  const id = body?.id ?? `${candidate.type.toLowerCase()}:${plainName(text)}`;
  return linkedTo(candidate, text, id, candidate.reason, text, body?.within);
}

function linkPerson(candidate: Candidate, text: string, people: People, spellings: Spellings): Linked {
  const [entry] = candidate.entries;
  const parts = spellings.parts(text);
  if (candidate.latin) {
    const sounding = people.sounding(text);
    if (sounding) return linkedTo(candidate, text, sounding.id, 'transliteration', sounding.name, sounding.within);
  }
  if (parts.length < 2) {
    const key = spellings.surname(text) || fold(text);
    const bearers = people.bearing(key);
    const ids = [...new Set(bearers.map(({ id }) => id))];
    const [bearer] = bearers;
    if (bearer && ids.length === 1) {
      return linkedTo(candidate, text, bearer.id, 'surname', bearer.name, bearer.within);
    }
    if (entry && bearers.length === 0) {
      return linkedTo(candidate, text, entry.id, 'gazetteer', entry.name, entry.within);
    }
    // «ترامب» beside «إيفانكا ترامب»: whom the lists know by the surname alone, where the article has both.
    const known = entry && candidate.alone ? bearers.find(({ id, shown }) => shown && id === entry.id) : undefined;
    if (known) return linkedTo(candidate, text, known.id, 'surname', known.name, known.within);
    const linked = linkedTo(candidate, text, `per~${key}`, 'surname', text);
    linked.partial = 'surname';
    if (ids.length > 1) linked.others = ids;
    return linked;
  }
  const id = entry?.id ?? spellings.personId(text);
  // «الطرابيشي الورداني»: two surnames are no name of their own.
  const ending = entry || !parts[0]!.startsWith('ال') ? undefined : people.ending(parts);
  const known = ending ?? people.named(parts, id);
  const reason = entry ? 'gazetteer' : 'full-name';
  return linkedTo(candidate, text, known?.id ?? id, reason, known?.name ?? text, known?.within);
}

function linkedTo(
  candidate: Candidate,
  text: string,
  entity: EntityId,
  reason: LinkReason,
  name: string,
  within?: EntityId,
): Linked {
  // All fields from the start, as candidates have them.
  return { candidate, text, entity, reason, name, within, partial: undefined, others: undefined };
}

/** A name's folded words, the article off the first: «الاتحاد الوطني» and «للاتحاد الوطني» are one. */
function plainName(text: string): string {
  return fold(text)
    .replace(/["'«»“”‘’()،,.]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^ل?ال(?=..)|^لل?(?=..)/, '');
}

/** The mention of a linked name. */
export function mentionOf({ candidate, entity, reason, within, others }: Linked): Mention {
  const { start, end, type, confidence } = candidate;
  const mention: Mention = { start, end, type, entity, confidence, reason };
  if (others) mention.candidates = others.map((other) => ({ entity: other, reason }));
  if (type === 'NORP' && within) mention.country = within;
  return mention;
}

/** The entities of a document, from all its linked names. */
export function draftsOf(linked: Linked[]): EntityDraft[] {
  const drafts = new Map<EntityId, EntityDraft>();
  for (const { candidate, text, entity, name, within, partial } of linked) {
    const known = drafts.get(entity);
    if (known) {
      if (!known.aliases.includes(text)) known.aliases.push(text);
      continue;
    }
    const nameEn = candidate.entries[0]?.nameEn;
    const aliases = name === text ? [name] : [name, text];
    const draft: EntityDraft = nameEn
      ? { id: entity, type: candidate.type, name, nameEn, aliases }
      : { id: entity, type: candidate.type, name, aliases };
    if (within) draft.within = within;
    if (partial) draft.partial = partial;
    drafts.set(entity, draft);
  }
  return [...drafts.values()];
}
