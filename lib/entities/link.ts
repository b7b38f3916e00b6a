/** From the names of one article to entities: full names first, then what refers back to them. */
import type { EntityDraft, EntityId, LinkReason, Mention } from '../model';
import { fold } from '../text';
import { linkBodies, type Body } from './bodies';
import type { Candidate } from './candidate';
import type { Decided } from './decisions';
import type { Entry } from './gazetteer';
import { readPeople, type People } from './people';
import type { Spellings } from './spellings';

/** A name of an article with the entity it was linked to. */
export interface Linked {
  candidate: Candidate;
  entity: EntityId;
  reason: LinkReason;
  name: string;
  within?: EntityId;
  partial?: 'surname' | 'title';
  /** Other entities it may mean. */
  others?: EntityId[];
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
  for (const line of lines) for (const candidate of line) all.push(candidate);
  const people = readPeople(all, quote, spellings);
  const bodies = linkBodies(all);
  const states = countStates(all);
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
  return full ? { ...full, candidate: { ...candidate, type: full.candidate.type }, reason: 'abbreviation' } : null;
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

/** Entries that share a spelling, the one whose state the article speaks of first. */
function likeliest(entries: Entry[], states: Map<EntityId, number>): Entry[] {
  if (entries.length < 2) return entries;
  const weight = ({ id, within }: Entry) => states.get(within ?? id) ?? 0;
  return [...entries].sort((a, b) => weight(b) - weight(a));
}

function linkOne(
  candidate: Candidate,
  text: string,
  people: People,
  bodies: Map<Candidate, Body>,
  states: Map<EntityId, number>,
  spellings: Spellings,
): Linked {
  if (candidate.type === 'PER') return linkPerson(candidate, text, people, spellings);
  const [entry, ...others] = likeliest(candidate.entries, states);
  if (entry) {
    const { id, name, within } = entry;
    return {
      candidate,
      entity: id,
      reason: candidate.reason,
      name,
      ...(within && { within }),
      ...(others.length > 0 && { others: others.map((other) => other.id) }),
    };
  }
  const body = bodies.get(candidate);
  return {
    candidate,
    entity: body?.id ?? `${candidate.type.toLowerCase()}:${plainName(text)}`,
    reason: candidate.reason,
    name: text,
    ...(body?.within && { within: body.within }),
  };
}

function linkPerson(candidate: Candidate, text: string, people: People, spellings: Spellings): Linked {
  const [entry] = candidate.entries;
  const parts = spellings.parts(text);
  if (candidate.latin) {
    const sounding = people.sounding(text);
    if (sounding) return person(candidate, sounding.id, 'transliteration', sounding.name, sounding.within);
  }
  if (parts.length < 2) {
    const key = spellings.surname(text) || fold(text);
    const bearers = people.bearing(key);
    const ids = [...new Set(bearers.map(({ id }) => id))];
    const [bearer] = bearers;
    if (bearer && ids.length === 1) return person(candidate, bearer.id, 'surname', bearer.name, bearer.within);
    if (entry && bearers.length === 0) return person(candidate, entry.id, 'gazetteer', entry.name, entry.within);
    return {
      candidate,
      entity: `per~${key}`,
      reason: 'surname',
      name: text,
      partial: 'surname',
      ...(ids.length > 1 && { others: ids }),
    };
  }
  const id = entry?.id ?? spellings.personId(text);
  const known = people.named(parts, id) ?? (entry || !parts[0]!.startsWith('ال') ? undefined : people.ending(parts));
  return person(candidate, known?.id ?? id, entry ? 'gazetteer' : 'full-name', known?.name ?? text, known?.within);
}

function person(candidate: Candidate, entity: EntityId, reason: LinkReason, name: string, within?: EntityId): Linked {
  return { candidate, entity, reason, name, ...(within && { within }) };
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
  return {
    start,
    end,
    type,
    entity,
    confidence,
    reason,
    ...(others && { candidates: others.map((other) => ({ entity: other, reason })) }),
    ...(type === 'NORP' && within && { country: within }),
  };
}

/** The entities of a document, from all its linked names. */
export function draftsOf(linked: Linked[], quote: (candidate: Candidate) => string): EntityDraft[] {
  const drafts = new Map<EntityId, EntityDraft>();
  for (const { candidate, entity, name, within, partial } of linked) {
    const known = drafts.get(entity);
    const text = quote(candidate);
    if (known) {
      if (!known.aliases.includes(text)) known.aliases.push(text);
      continue;
    }
    const nameEn = candidate.entries[0]?.nameEn;
    drafts.set(entity, {
      id: entity,
      type: candidate.type,
      name,
      ...(nameEn && { nameEn }),
      aliases: name === text ? [name] : [name, text],
      ...(within && { within }),
      ...(partial && { partial }),
    });
  }
  return [...drafts.values()];
}
