/** The predicates of Arabic news: every inflected form, folded, with what it may mean. */
import type { EventType } from '../../model';
import { fold } from '../../text';
import { inflectNoun, inflectVerb, nounStems, verbStems, type VerbForm } from './inflect';
import { COLLOCATIONS } from './collocations';
import { GROUPS } from './groups';
import { EVENT_NOUNS } from './nouns';
import { FORCE_PAIRS } from './pairs-force';
import { LAW_PAIRS } from './pairs-law';
import { PUBLIC_PAIRS } from './pairs-public';
import { RELIEF_PAIRS } from './pairs-relief';
import * as acts from './verbs-acts';
import * as force from './verbs-force';
import * as speech from './verbs-speech';

export interface Verb {
  lemma: string;
  /** Null for a verb that only carries a noun («أجرى», «شن»). */
  type: EventType | null;
  flags: ReadonlySet<string>;
}

export interface VerbReading extends VerbForm {
  verb: Verb;
}

export interface EventNoun {
  lemma: string;
  type: EventType;
  /** A verbal noun («استئناف»), as against a noun that names an occasion («اجتماع»). */
  verbal: boolean;
  /** The verbal noun is that of a light verb: «إجراء», «عقد», «بدء». */
  light: boolean;
}

interface Collocation {
  verb: string;
  /** One of each group must be near; none for a row that always holds. */
  groups: ReadonlySet<string>[];
  type: EventType | '-';
}

const verbs = new Map<string, VerbReading[]>();
const lemmas = new Map<string, Verb>();
const nouns = new Map<string, EventNoun[]>();
const collocations = new Map<string, Collocation[]>();

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split(' '));

function addVerbs(table: string, type: EventType | null): void {
  for (const [perfect = '', imperfect = '', masdars = '-', ...flags] of rows(table)) {
    const verb: Verb = { lemma: perfect, type, flags: new Set(flags) };
    if (!lemmas.has(perfect)) lemmas.set(perfect, verb);
    for (const form of inflectVerb(perfect, imperfect)) put(verbs, form.form, { ...form, verb });
    if (masdars === '-') continue;
    for (const masdar of masdars.split('/')) addNoun(masdar, type ?? 'STATEMENT', true, type === null, perfect);
  }
}

function addNoun(noun: string, type: EventType, verbal: boolean, light: boolean, lemma = noun): void {
  // «احتجاج!»: this form alone.
  for (const form of new Set(noun.endsWith('!') ? [fold(noun.slice(0, -1))] : inflectNoun(noun))) {
    const known = nouns.get(form) ?? [];
    const same = known.find((other) => other.type === type && other.light === light);
    // «رفض»، «انسحاب» are listed and are verbal nouns too; a meeting stays an occasion.
    if (same && verbal && type !== 'CONSULT') same.verbal = true;
    if (same) continue;
    put(nouns, form, { lemma, type, verbal, light });
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

for (const [type, table] of Object.entries(EVENT_NOUNS) as [EventType, string][]) {
  for (const [row = ''] of rows(table))
    for (const noun of row.split('/')) addNoun(noun, type, false, false, row.split('/')[0]!.replace('!', ''));
}
const { SAYING, ...speechTables } = speech;
const { LIGHT, ...actTables } = acts;
addVerbs(SAYING, 'STATEMENT');
for (const [type, table] of Object.entries({ ...speechTables, ...actTables, ...force }) as [EventType, string][]) {
  addVerbs(table, type);
}
addVerbs(LIGHT, null);
const wordsOfGroup = (words: string): string[] =>
  words.split('/').flatMap((word) => (word.startsWith('@') ? GROUPS[word.slice(1)]!.split('/') : [word]));
for (const [verb = '', objects = '', type = '-'] of rows(
  LAW_PAIRS + FORCE_PAIRS + RELIEF_PAIRS + PUBLIC_PAIRS + COLLOCATIONS,
)) {
  const groups = objects === '-' ? [] : objects.split('&').map((words) => wordsOfGroup(words).flatMap(inflectNoun));
  put(collocations, verb, { verb, groups: groups.map((forms) => new Set(forms)), type: type as EventType | '-' });
}

/** A verb by its dictionary form. */
export const verbsByLemma: ReadonlyMap<string, Verb> = lemmas;

/** Spelt like a verb, and hardly ever one. */
const NO_VERBS = new Set(
  'هناك بينهم بينها بينه بينهما حذرا ذكرا وصفا قدرا عمدا قطعا دعما بحثا ردا طلبا حلا وفقا'.split(' '),
);

/** The readings of a folded word as a finite verb, proclitics already cut off; object pronouns are looked through. */
export function verbReadings(word: string): VerbReading[] {
  if (NO_VERBS.has(word)) return [];
  for (const stem of verbStems(word)) {
    const found = verbs.get(stem);
    if (found) return found;
  }
  return [];
}

/** The readings of a folded word as the noun of an event, article and proclitics already cut off. */
export function nounReadings(word: string): EventNoun[] {
  for (const stem of nounStems(word)) {
    const found = nouns.get(stem);
    // «ضربت» is «ضربة» only before a pronoun.
    if (found && !(stem === word && BEFORE_PRONOUN.test(word) && nouns.has(`${word.slice(0, -1)}ه`))) return found;
  }
  return [];
}

const BEFORE_PRONOUN = /[^ا]ت$/;

/**
 * What a verb means with an object, by the table of fixed pairs.
 * @param objects folded nouns near the verb, without article and proclitics, the nearest first
 * @returns undefined when no row fits; `type` null for a pair that is no event
 */
export function collocation(
  lemma: string,
  objects: readonly string[],
): { type: EventType | null; object: string | null } | undefined {
  for (const { groups, type } of collocations.get(lemma) ?? []) {
    const found = groups.map((group) => objects.find((word) => stemsOf(word).some((stem) => group.has(stem))));
    if (found.includes(undefined)) continue;
    return { type: type === '-' ? null : type, object: found[0] ?? null };
  }
  return undefined;
}

/** A word near a verb may have kept its ب or ل where no list knows it («بتعزيزات», «لمتضرري»). */
const stemsOf = (word: string): string[] =>
  /^[بل].{4}/.test(word) ? [...nounStems(word), ...nounStems(word.slice(1))] : nounStems(word);

export { inflectNoun } from './inflect';

/** A word as lexicon tables key it. */
export const foldedSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(fold));
