/** Whom the words around an event's noun make parties: «اجتماع عقدته اللجنة», «هجوم نسبته السلطات إلى الحركة», «قيادي يدعى فلان». */
import type { EventType, Participant } from '../../model';
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import { argumentsIn, type Argument } from '../read/arguments';
import { COMPLEMENTIZERS } from '../read/function-words';
import type { Word } from '../read/words';
import type { Draft, Reading, Sentence } from './draft';

const BLOWS = 'ASSAULT COERCE';
const MEETINGS = 'CONSULT AGREE SUPPORT COOPERATE RETREAT PROTEST AID STATEMENT MOBILIZE';

/** A verb that describes the noun before it, by the pronoun that it or a preposition behind it bears. */
interface Row {
  types: ReadonlySet<string>;
  /** Dictionary forms, folded. */
  verbs: ReadonlySet<string>;
  /** Where the party stands: the verb's subject, or the name behind «إلى», «ل». */
  party: 'subject' | 'to';
}

const row = (types: string, verbs: string, party: Row['party'] = 'subject'): Row => ({
  types: new Set(types.split(' ')),
  verbs: foldedSet(verbs),
  party,
});

const ROWS: readonly Row[] = [
  row(BLOWS, 'نفذ شن ارتكب قاد خطط دبر تبنى أطلق وجه اقترف باشر'),
  row(BLOWS, 'نسب عزا أسند ألصق', 'to'),
  row(
    MEETINGS,
    'عقد أجرى ترأس رأس حضر رعى نظم قاد وقع أبرم أقام تقدم أشرف شارك دعا توسط أطلق تزعم أعد أم نفذ افتتح اختتم',
  ),
];

const BEARS_PRONOUN = /..(?:ه|ها)$/;
const WITH_IT = foldedSet('فيه فيها إليه إليها عليه عليها له لها به بها منه منها');
const REACH = 8;

/** Adds to the events of a sentence the parties that relative clauses behind their nouns tell. */
export function addDescribed(reading: Reading, { words }: Sentence, drafts: readonly Draft[]): void {
  words.forEach((word, at) => {
    if (!word.verbs.length || word.mention) return;
    const found = ROWS.find(({ verbs }) => word.verbs.some(({ verb }) => verbs.has(fold(verb.lemma))));
    if (!found || !(BEARS_PRONOUN.test(word.base) || comesBack(words, at))) return;
    const noun = describedBy(words, at, found.types);
    const draft = noun < 0 ? undefined : ownerOf(drafts, words[noun]!, noun, at);
    if (!draft) return;
    const from = WITH_IT.has(words[at + 1]?.base ?? '') ? at + 2 : at + 1;
    const args = argumentsIn(reading, words, from, clauseEnd(words, from));
    const party =
      found.party === 'to'
        ? args.find(({ case: stands }) => stands === 'recipient' || stands === 'destination')
        : args.find(({ case: stands }) => stands === 'plain' || stands === 'source');
    if (party && !isTown(party)) add(draft, party.state, 'actor');
  });
}

/** «دعت إليه», «شارك في أعماله فيها»: the pronoun stands on a preposition right behind. */
const comesBack = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 3).some(({ base, mark }) => !mark && WITH_IT.has(base));

/** The nearest noun of an event before a verb, with nothing but what belongs to it between; -1 for none. */
function describedBy(words: readonly Word[], verb: number, types: ReadonlySet<string>): number {
  for (let back = verb - 1; back >= 0 && verb - back <= REACH; back -= 1) {
    const { mark, text, nouns, verbs, mention, date } = words[back]!;
    if (mark && !/^[«»"“”()،]$/.test(text)) return -1;
    if (!mention && nouns.some(({ type, light }) => !light && types.has(type))) return back;
    if (!mention && !date && verbs.length > 0 && !nouns.length) return -1;
  }
  return -1;
}

/** The event of a noun, or the one that a verb before it tells with it («قُتل 11 في قصف نفذته …»). */
function ownerOf(drafts: readonly Draft[], { nouns }: Word, noun: number, verb: number): Draft | undefined {
  const types = new Set<EventType>(nouns.map(({ type }) => type));
  return (
    drafts.find((draft) => draft.noun === noun || (draft.kind !== 'speech' && draft.at === noun)) ??
    drafts.findLast((draft) => draft.kind !== 'speech' && draft.at < verb && types.has(draft.type))
  );
}

/** A subject stands before the next comma, «أن» or verb. */
function clauseEnd(words: readonly Word[], from: number): number {
  let end = from;
  while (end < words.length && end - from < 14) {
    const { mark, text, verbs, nouns, mention, definite } = words[end]!;
    if (mark && /^[،,؛:.]$/.test(text) && end > from) break;
    if (!mark && !mention && !definite && verbs.length > 0 && !nouns.length && end > from) break;
    end += 1;
  }
  return end;
}

const isTown = ({ local, acts, mention }: Argument): boolean => local && acts === mention.entity;

function add(draft: Draft, entity: string, role: Participant['role']): void {
  if (!draft.participants.some((other) => other.entity === entity)) draft.participants.push({ entity, role });
}

/** What calls somebody by his name whom the words before only describe. */
const CALLED = foldedSet('يدعى تدعى يسمى تسمى اسمه اسمها المدعو المدعوة يلقب الملقب الملقبة المكنى');
const IS = foldedSet('هو هي وهو وهي');
/** «أحد القتيلين هو فلان», «بين القتلى الطفلة فلانة»: victims who have a name. */
const VICTIMS = foldedSet(
  'قتلى قتيل قتيلين قتيلا قتيلة شهيد شهيدا شهيدين شهداء جريح جرحى مصاب مصابين مصابون ضحايا ضحية موقوف موقوفين معتقل معتقلين معتقلون محتجزين مختطف مختطفين مخطوف مخطوفين مفقود مفقودين أسير أسرى منفذ',
);
const VICTIM_REACH = 5;
const STRUCK: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'DISASTER', 'ACCUSE', 'SANCTION', 'RETREAT']);

/** Adds the person whom a description of the clause calls by his name: «استهدفت قيادياً في … يُدعى فلان». */
export function addCalled(reading: Reading, { words }: Sentence, drafts: readonly Draft[]): void {
  words.forEach((word, at) => {
    const called = CALLED.has(word.base) || CALLED.has(word.form) || (IS.has(word.base) && isVictim(words, at));
    const among = !called && VICTIMS.has(word.stem) && isAmong(words, at);
    if (!called && !among) return;
    const behind = words.slice(at + 1, at + VICTIM_REACH);
    const apart = behind.findIndex(
      ({ mark, text, base }) => COMPLEMENTIZERS.has(base) || (mark && !/^[«"“]$/.test(text)),
    );
    const until = apart < 0 ? at + 1 + behind.length : at + 1 + apart;
    const [person] = argumentsIn(reading, words, at + 1, until).filter(({ mention }) => mention.type === 'PER');
    const draft =
      person && drafts.findLast((other) => STRUCK.has(other.type) && other.kind !== 'speech' && other.at < person.at);
    if (!draft) return;
    // «قيادياً في الكتائب يُدعى فلان»: the blow is on him; the body only says who he is.
    if (called && draft.type !== 'ACCUSE') {
      const bodies = argumentsIn(reading, words, draft.at + 1, at).filter(({ mention }) => mention.type === 'ORG');
      const describing = new Set(bodies.map(({ acts }) => acts));
      draft.participants = draft.participants.filter(
        ({ entity, role }) => role !== 'recipient' || !describing.has(entity),
      );
    }
    add(draft, person.acts, 'recipient');
  });
}

const isVictim = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ stem }) => VICTIMS.has(stem));

const AMONG = foldedSet('بين بينهم أحد إحدى ضمن');
const isAmong = (words: readonly Word[], at: number): boolean => AMONG.has(words[at - 1]?.base ?? '');

/** «متهما إياه», «واتهمه»: whom the events before name is meant again. */
const HIM = foldedSet('إياه إياها إياهم إياهما');

/** Adds to words that are said of somebody by a pronoun whom the sentence has told of before them. */
export function addMeant({ words, segments }: Sentence, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.kind !== 'speech') continue;
    const him = words.slice(draft.at + 1, draft.at + 3).some(({ base }) => HIM.has(base));
    const alone = him && !draft.participants.some(isStruck);
    if (!alone && !isDoneToHim(words[draft.at]!)) continue;
    // «لام فلان الشركة إذ طردت العمال، ودعاها إلى …»: whom the clause before tells of, and no clause inside it.
    const before = drafts.findLast(
      (other) => other.at < draft.at && segments[other.segment]?.kind === 'main' && other.participants.some(isStruck),
    );
    const meant = before?.participants.findLast(isStruck);
    if (meant) add(draft, meant.entity, 'recipient');
  }
}
/** «اتهمها», «دعاهم»: the verb bears the pronoun. */
const isDoneToHim = ({ base, verbs }: Word): boolean =>
  /..(?:ه|ها|هم|هما)$/.test(base) && verbs.length > 0 && !verbs.some(({ form }) => form === base);

const isStruck = ({ role }: Participant): boolean => role === 'recipient';
