/** The predicates of Arabic news: every inflected form, folded, with what it may mean. */
import type { EventType } from '../../model';
import { fold, once } from '../../text';
import { inflectNoun, inflectVerb, nounStems, verbStems, type VerbForm } from './inflect';
import { COLLOCATIONS } from './collocations';
import { GROUPS } from './groups';
import { EVENT_NOUNS } from './nouns';
import { FIGURATIVE_PAIRS } from './pairs-figurative';
import { FORCE_PAIRS } from './pairs-force';
import { LAW_PAIRS } from './pairs-law';
import { PHASE_PAIRS } from './pairs-phases';
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
  /** The verb whose noun it is, also where it is listed itself («توقيف»: «أوقف»). */
  verb?: string;
  type: EventType;
  /** A verbal noun («استئناف»), as against a noun that names an occasion («اجتماع»). */
  verbal: boolean;
  /** The verbal noun is that of a light verb: «إجراء», «عقد», «بدء». */
  light: boolean;
}

interface Collocation {
  /** One of each group must be near; none for a row that always holds. */
  groups: ReadonlySet<string>[];
  type: EventType | '-';
}

/** The tables, inflected. */
interface Lexicon {
  verbs: Map<string, VerbReading[]>;
  lemmas: Map<string, Verb>;
  nouns: Map<string, EventNoun[]>;
  collocations: Map<string, Collocation[]>;
}

/** Made when the first event is read: a worker that marks a page or shows a card does not wait for it. */
const lexicon = once(readTables);

function readTables(): Lexicon {
  const lexicon: Lexicon = { verbs: new Map(), lemmas: new Map(), nouns: new Map(), collocations: new Map() };
  for (const [type, table] of Object.entries(EVENT_NOUNS) as [EventType, string][]) {
    for (const [row = ''] of rows(table))
      for (const noun of row.split('/'))
        addNoun(lexicon, noun, type, false, false, row.split('/')[0]!.replace('!', ''));
  }
  const { SAYING, ...speechTables } = speech;
  const { LIGHT, ...actTables } = acts;
  addVerbs(lexicon, SAYING, 'STATEMENT');
  const { ...forceTables } = force;
  for (const tables of [speechTables, actTables, forceTables]) {
    for (const [type, table] of Object.entries(tables) as [EventType, string][]) addVerbs(lexicon, table, type);
  }
  addVerbs(lexicon, LIGHT, null);
  for (const [verbs = '', objects = '', type = '-'] of rows(
    FIGURATIVE_PAIRS + LAW_PAIRS + FORCE_PAIRS + RELIEF_PAIRS + PUBLIC_PAIRS + PHASE_PAIRS + COLLOCATIONS,
  )) {
    const groups = objects === '-' ? [] : objects.split('&').map((words) => wordsOfGroup(words).flatMap(inflectNoun));
    const row = { groups: groups.map((forms) => new Set(forms)), type: type as EventType | '-' };
    for (const verb of verbs.split('/')) put(lexicon.collocations, verb, row);
  }
  return lexicon;
}

const rows = (table: string): string[][] =>
  table
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split(' '));

const wordsOfGroup = (words: string): string[] =>
  words.split('/').flatMap((word) => (word.startsWith('@') ? GROUPS[word.slice(1)]!.split('/') : [word]));

function addVerbs(lexicon: Lexicon, table: string, type: EventType | null): void {
  const { lemmas, verbs } = lexicon;
  for (const [perfect = '', imperfect = '', masdars = '-', ...flags] of rows(table)) {
    const verb: Verb = { lemma: perfect, type, flags: new Set(flags) };
    if (!lemmas.has(perfect)) lemmas.set(perfect, verb);
    for (const form of inflectVerb(perfect, imperfect)) put(verbs, form.form, Object.assign(form, { verb }));
    if (masdars === '-') continue;
    for (const masdar of masdars.split('/'))
      addNoun(lexicon, masdar, type ?? 'STATEMENT', true, type === null, perfect);
  }
}

function addNoun(
  { nouns }: Lexicon,
  noun: string,
  type: EventType,
  verbal: boolean,
  light: boolean,
  lemma: string,
): void {
  // «احتجاج!»: this form alone.
  for (const form of new Set(noun.endsWith('!') ? [fold(noun.slice(0, -1))] : inflectNoun(noun))) {
    const known = nouns.get(form) ?? [];
    const same = known.find((other) => other.type === type && other.light === light);
    // «رفض»، «انسحاب» are listed and are verbal nouns too; a meeting stays an occasion.
    if (same && verbal && type !== 'CONSULT') same.verbal = true;
    if (same && verbal) same.verb ??= lemma;
    if (same) continue;
    put(nouns, form, { lemma, type, verbal, light, ...(verbal && { verb: lemma }) });
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The verbs by their dictionary form. */
export function verbsByLemma(): ReadonlyMap<string, Verb> {
  return lexicon().lemmas;
}

/** Spelt like a verb, and hardly ever one. */
const NO_VERBS = new Set(
  'هناك بينهم بينها بينه بينهما حذرا ذكرا وصفا قدرا عمدا قطعا دعما بحثا ردا طلبا حلا وفقا'.split(' '),
);

/** The readings of a folded word as a finite verb, proclitics already cut off; object pronouns are looked through. */
export function verbReadings(word: string): VerbReading[] {
  if (NO_VERBS.has(word)) return [];
  for (const stem of verbStems(word)) {
    const found = lexicon().verbs.get(stem);
    if (found) return found;
  }
  return [];
}

/** The readings of a folded word as the noun of an event, article and proclitics already cut off. */
export function nounReadings(word: string): EventNoun[] {
  const { nouns } = lexicon();
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
  for (const { groups, type } of lexicon().collocations.get(lemma) ?? []) {
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
