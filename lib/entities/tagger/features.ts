/**
 * The model's features. Training and tagging both get them from here, as hashes; `../shared/ner/MODEL.md` (3) tells
 * which were tried and what each kind is worth.
 */
import type { WordForm } from './forms';
import { hashAt, hashNumbers, hashText } from './hash';
import { TAGGER_TYPES } from './labels';
import { closestReading, plainReadings } from './readings';
import { triggersOf, TRIGGER_KINDS } from './triggers';

/** What is known of a word beyond its letters. */
export interface WordEntry {
  /** Distributional cluster, -1 when unknown. */
  cluster: number;
  /** Lexicon levels, three bits a channel (see `LEXICON_CHANNELS`); 0 when unknown. */
  signature: number;
}

/** The words that the model has statistics of. */
export interface WordKnowledge {
  /** The entry of a folded word, null when there is none. */
  find(folded: string): WordEntry | null;
  /** The coarse cluster (of 64) and the middle one (of 256) that hold a cluster. */
  coarse(cluster: number): number;
  middle(cluster: number): number;
}

/** Channels of a lexicon signature. The first says that the word is known at all, the others are levels of 0 to 7. */
const LEXICON_CHANNELS = 10;

/** What a sentence's features need of a word, beside its own. */
export interface WordContext {
  /** Middle cluster, or `UNKNOWN_CLUSTER`. */
  cluster: number;
  triggers: number;
  /** Lexicon class (`lexiconClass`), or one of the two marks behind them. */
  lexical: number;
}

const UNKNOWN_CLUSTER = 256;
export const BEFORE_SENTENCE = 257;
export const AFTER_SENTENCE = 258;

/** How far a feature of a word is seen: from the token itself, from its neighbours, or from two tokens away. */
type Reach = 0 | 1 | 2;

/** Where a feature is from: the sentence or a word's shape, the word itself, its stem, its letters, the word table, the lists, the document. */
export const SOURCE = { plain: 0, word: 1, stem: 2, letters: 3, table: 4, list: 5, document: 6 } as const;
type Source = (typeof SOURCE)[keyof typeof SOURCE];

/** Takes a feature. Only training asks for its source: what it hides now and then, and how fast it learns, depend on it. */
export type WordFeatureSink = (hash: number, reach: Reach, source: Source) => void;

/** Names of the kinds of feature: seeds of their hashes, so append only. */
const KIND = {
  word: 1, raw: 2, stem: 3, clitic: 4, prefix: 5, suffix: 6, stemPrefix: 7, shape: 8, length: 9, article: 10,
  nisba: 11, coarse: 12, middle: 13, fine: 14, noCluster: 15, lexicon: 16, notInLexicon: 17, trigger: 18, bias: 19,
  boundary: 20, pairBefore: 21, pairAfter: 22, triple: 23, triggerBefore: 24, document: 25, documentFlag: 26,
  lexicalBefore: 27, lexicalAfter: 28, lexicalTriple: 29, route: 30, cliticLexical: 31, cliticKnown: 32, cut: 33,
  listed: 34,
} as const; // prettier-ignore

/** Gives the features of a word that depend on nothing but the word; returns what its neighbours' features need. */
export function wordFeatures(form: WordForm, knowledge: WordKnowledge, sink: WordFeatureSink): WordContext {
  const { raw, folded, stem, clitic } = form;
  sink(hashText(folded, KIND.word), 2, SOURCE.word);
  if (raw !== folded) sink(hashText(raw, KIND.raw), 0, SOURCE.letters);
  sink(hashText(stem, KIND.stem), 1, SOURCE.stem);
  sink(hashText(clitic, KIND.clitic), 1, SOURCE.plain);
  affixes(form, sink);
  firstLetter(folded, knowledge, sink);
  const triggers = triggersOf(folded);
  shape(raw, folded, sink);
  const cluster = clusterFeatures(form, knowledge, sink);
  const lexical = lexiconFeatures(form, knowledge, sink);
  for (let kind = 0; kind < TRIGGER_KINDS; kind += 1) {
    if ((triggers >> kind) & 1) sink(hashNumbers(KIND.trigger, kind), 2, SOURCE.plain);
  }
  return { cluster, triggers, lexical };
}

function affixes({ folded, stem }: WordForm, sink: WordFeatureSink): void {
  for (let letters = 1; letters <= 4 && letters < folded.length; letters += 1) {
    const reach = letters === 2 || letters === 3 ? 1 : 0;
    sink(hashText(folded.slice(0, letters), KIND.prefix), reach, SOURCE.letters);
    sink(hashText(folded.slice(-letters), KIND.suffix), reach, SOURCE.letters);
  }
  if (stem === folded) return;
  for (let letters = 2; letters <= 3 && letters < stem.length; letters += 1) {
    sink(hashText(stem.slice(0, letters), KIND.stemPrefix), 0, SOURCE.letters);
  }
}

/** Of a word that the table leaves out because a shorter one, which is never a name, tells as much: that one's levels. */
function plainSignature(form: WordForm, knowledge: WordKnowledge): number {
  const found = closestReading(form, (reading) => {
    const entry = knowledge.find(reading);
    return entry && entry.cluster >= 0 ? entry.signature : null;
  });
  return found?.route === 1 && standing({ cluster: 0, signature: found.entry }) === 2 ? found.entry : 0;
}

/** A first letter may be a proclitic or the word's own («وليد», «وصبري»): which, the words that are known tell. */
function firstLetter(folded: string, knowledge: WordKnowledge, sink: WordFeatureSink): void {
  const letter = folded[0] ?? '';
  if (folded.length < 3 || !'وفبلك'.includes(letter)) return;
  const whole = knowledge.find(folded);
  const rest = knowledge.find(folded.startsWith('لل') ? `ال${folded.slice(2)}` : folded.slice(1));
  const code = letter.charCodeAt(0);
  sink(hashNumbers(KIND.cliticLexical, code, standing(whole), standing(rest)), 1, SOURCE.plain);
  sink(hashNumbers(KIND.cliticKnown, code, whole ? 1 : 0, rest ? 1 : 0), 1, SOURCE.plain);
  if (rest && !whole) sink(hashText(folded, KIND.cut), 0, SOURCE.letters);
}

/** 0 for a word that is not known, 1 for one without lexicon levels, else 1 more than its class. */
function standing(entry: WordEntry | null): number {
  return entry ? 1 + (entry.signature ? lexiconClass(entry.signature) : 0) : 0;
}

const ARABIC = /^[\u0621-\u064a]/;
const NISBA = /(?:يه|ي|ين|ون)$/;

function shape(raw: string, folded: string, sink: WordFeatureSink): void {
  let name = 'other';
  if (folded.startsWith('0')) name = 'digits';
  else if (/^[a-z\u00c0-\u024f]/.test(folded)) name = raw[0] === folded[0] ? 'latin' : 'Latin';
  else if (ARABIC.test(folded)) name = 'arabic';
  else if (folded.length === 1) name = folded;
  sink(hashText(name, KIND.shape), 2, SOURCE.plain);
  sink(hashNumbers(KIND.length, Math.min(folded.length, 9)), 1, SOURCE.plain);
  const article = folded.startsWith('ال');
  if (article) sink(hashNumbers(KIND.article, 1), 2, SOURCE.plain);
  if (NISBA.test(folded)) sink(hashText(folded.slice(-2), KIND.nisba + (article ? 0x100 : 0)), 2, SOURCE.plain);
}

function clusterFeatures(form: WordForm, knowledge: WordKnowledge, sink: WordFeatureSink): number {
  const found = closestReading(form, (reading) => {
    const entry = knowledge.find(reading);
    return entry && entry.cluster >= 0 ? entry.cluster : null;
  });
  if (!found) {
    sink(hashNumbers(KIND.noCluster, 1), 2, SOURCE.plain);
    return UNKNOWN_CLUSTER;
  }
  const { entry: fine, route } = found;
  if (route) sink(hashNumbers(KIND.route, route), 2, SOURCE.plain);
  const middle = knowledge.middle(fine);
  sink(hashNumbers(KIND.coarse, knowledge.coarse(fine)), 2, SOURCE.table);
  sink(hashNumbers(KIND.middle, middle), 2, SOURCE.table);
  sink(hashNumbers(KIND.fine, fine), 2, SOURCE.table);
  return middle;
}

function lexiconFeatures(form: WordForm, knowledge: WordKnowledge, sink: WordFeatureSink): number {
  let signature = 0;
  for (const reading of plainReadings(form)) signature ||= knowledge.find(reading)?.signature ?? 0;
  signature ||= plainSignature(form, knowledge);
  if (signature === 0) {
    sink(hashNumbers(KIND.notInLexicon, 1), 2, SOURCE.plain);
    return 0;
  }
  for (let channel = 0; channel < LEXICON_CHANNELS; channel += 1) {
    const level = levelOf(signature, channel);
    if (level) sink(hashNumbers(KIND.lexicon, channel, level), 2, SOURCE.table);
  }
  return lexiconClass(signature);
}

function levelOf(signature: number, channel: number): number {
  return (signature >>> (3 * channel)) & 7;
}

/** The channels that say how often a word is (part of) a person's, place's, organisation's or other name. */
const FIRST_TYPE_CHANNEL = 3;
const WEAK = 2;
const STRONG = 4;
const LEXICON_CLASSES = 2 + 2 * TAGGER_TYPES.length;
export const LEXICAL_BEFORE_SENTENCE = LEXICON_CLASSES;
export const LEXICAL_AFTER_SENTENCE = LEXICON_CLASSES + 1;

/** 0 unknown, 1 hardly ever a name, then for each type: at times, mostly. */
function lexiconClass(signature: number): number {
  let best = 0;
  let most = WEAK - 1;
  for (let type = 0; type < TAGGER_TYPES.length; type += 1) {
    const level = levelOf(signature, FIRST_TYPE_CHANNEL + type);
    if (level > most) {
      most = level;
      best = 2 + 2 * type + (level >= STRONG ? 1 : 0);
    }
  }
  return best || 1;
}

/** The feature that every token has. */
export const BIAS = hashNumbers(KIND.bias, 0);

/** The sentence ends `offset` tokens from here (-2, -1, 1, 2). */
export function boundaryFeature(offset: number): number {
  return hashAt(hashNumbers(KIND.boundary, 0), offset);
}

/** Middle clusters of the token before and the token, of the token and the next, of all three. */
export function pairBeforeFeature(before: number, cluster: number): number {
  return hashNumbers(KIND.pairBefore, before, cluster);
}
export function pairAfterFeature(cluster: number, after: number): number {
  return hashNumbers(KIND.pairAfter, cluster, after);
}
export function tripleFeature(before: number, cluster: number, after: number): number {
  return hashNumbers(KIND.triple, before, cluster, after);
}

/** The same of lexicon classes. */
export function lexicalFeatures(before: number, own: number, after: number, sink: (hash: number) => void): void {
  sink(hashNumbers(KIND.lexicalBefore, before, own));
  sink(hashNumbers(KIND.lexicalAfter, own, after));
  sink(hashNumbers(KIND.lexicalTriple, before, own, after));
}

/** How far back a trigger is looked for. */
export const TRIGGER_DISTANCE = 4;

/** A trigger of that kind stands 1 to 4 tokens before; 3 and 4 are one. */
export function triggerFeature(kind: number, distance: number): number {
  return hashNumbers(KIND.triggerBefore, kind, Math.min(distance, 3));
}

/** The features of a token's evidence from elsewhere in the document (`document.ts`): its code, and its flags. */
export function documentFeatures(evidence: number, sink: (hash: number) => void): void {
  sink(hashNumbers(KIND.document, evidence & 31));
  if (evidence & 32) sink(hashNumbers(KIND.documentFlag, 1));
  if (evidence & 64) sink(hashNumbers(KIND.documentFlag, 2));
}

/** A token `offset` (-1, 0, 1) from here lies in a name of the lists (`listed.ts`). */
export function listedFeature(code: number, offset: number): number {
  return hashAt(hashNumbers(KIND.listed, code), offset);
}
