/** The people whom an article names in full, to be found by name, by surname and by sound. */
import type { EntityId } from '../model';
import type { Candidate } from './candidate';
import type { Spellings } from './spellings';

interface Person {
  id: EntityId;
  name: string;
  parts: readonly string[];
  within?: EntityId;
  /** The article has the full name, not only a surname that the lists know. */
  shown: boolean;
}

export interface People {
  /** The person of that full name, spelled so or with the same id. */
  named(parts: readonly string[], id: EntityId): Person | undefined;
  /** All who bear that surname, each once. */
  bearing(surname: string): Person[];
  /** The one whose longer name ends in those parts («الزعفراني الزنزري»). */
  ending(parts: readonly string[]): Person | undefined;
  /** The person whose name sounds like that Latin one. */
  sounding(latin: string): Person | undefined;
}

/** More people of one first name than this are a list of names: whose short form is whose cannot be told. */
const MOST_NAMESAKES = 40;

/** Reads the full names of an article. @param quote the text of a span */
export function readPeople(
  candidates: Candidate[],
  quote: (candidate: Candidate) => string,
  spellings: Spellings,
): People {
  const people = mergeLonger(collect(candidates, quote, spellings));
  const byName = new Map<string, Person>();
  const byId = new Map<EntityId, Person>();
  const bySurname = new Map<string, Person[]>();
  for (const person of people) {
    byName.set(person.parts.join(' '), person);
    if (!byId.has(person.id)) byId.set(person.id, person);
    for (let part = 1; part < person.parts.length; part += 1) {
      const key = spellings.surname(person.parts[part]!);
      const bearers = bySurname.get(key);
      if (!bearers) bySurname.set(key, [person]);
      else if (bearers.length < MOST_NAMESAKES && !bearers.some(({ id }) => id === person.id)) bearers.push(person);
    }
  }
  let bySound: Map<string, Person> | null = null;
  return {
    named: (parts, id) => byName.get(parts.join(' ')) ?? byId.get(id),
    bearing: (surname) => bySurname.get(surname) ?? [],
    ending(parts) {
      const bearers = (bySurname.get(spellings.surname(parts.at(-1)!)) ?? []).filter(
        (person) =>
          person.parts.length > parts.length && person.parts.slice(-parts.length).join(' ') === parts.join(' '),
      );
      return bearers.length === 1 ? bearers[0] : undefined;
    },
    sounding(latin) {
      bySound ??= new Map([...people].reverse().map((person) => [spellings.sound(person.name), person]));
      const person = bySound.get(spellings.sound(latin));
      return person && spellings.sameSound(person.name, latin) ? person : undefined;
    },
  };
}

function collect(candidates: Candidate[], quote: (candidate: Candidate) => string, spellings: Spellings): Person[] {
  const people = new Map<EntityId, Person>();
  for (const candidate of candidates) {
    if (candidate.type !== 'PER' || candidate.latin) continue;
    const [entry] = candidate.entries;
    const text = quote(candidate);
    const name = entry?.name ?? text;
    const parts = spellings.parts(candidate.alone ? name : text);
    if (parts.length < 2) continue;
    const id = entry?.id ?? spellings.personId(text);
    const known = people.get(id);
    if (known) known.shown ||= !candidate.alone;
    else people.set(id, { id, name, parts, shown: !candidate.alone, ...(entry?.within && { within: entry.within }) });
  }
  return [...people.values()];
}

/** «يحيى رسول» and «يحيى رسول عبدالله» in one article are one: the shorter name stands for both. */
function mergeLonger(people: Person[]): Person[] {
  const byFirst = new Map<string, Person[]>();
  for (const person of [...people].sort((a, b) => a.parts.length - b.parts.length)) {
    const namesakes = byFirst.get(person.parts[0]!) ?? [];
    if (namesakes.length === 0) byFirst.set(person.parts[0]!, namesakes);
    namesakes.push(person);
  }
  return people.map((person) => {
    const namesakes = byFirst.get(person.parts[0]!)!;
    if (namesakes.length > MOST_NAMESAKES) return person;
    const shorter = namesakes.find(
      ({ id, parts }) => id !== person.id && parts.length < person.parts.length && isPartOf(parts, person.parts),
    );
    return shorter ? { ...person, id: shorter.id, name: shorter.name } : person;
  });
}

/** Whether the shorter name's parts stand in the longer one, in order. */
function isPartOf(shorter: readonly string[], longer: readonly string[]): boolean {
  let at = 1;
  for (const part of shorter.slice(1)) {
    at = longer.indexOf(part, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
