import type { EventType, Modality, Participant } from '../../model';
import { collocation, foldedSet, type Verb } from '../lexicon';
import { isSpeech } from '../merge/types-near';
import { argumentsIn, type Argument } from '../read/arguments';
import { AFTER, BEFORE, RELATIVES } from '../read/function-words';
import type { Head, Segment } from '../read/segments';
import type { Draft, Reading, Sentence } from './draft';
import { addAuthor, addParties } from './agents';
import { inheritParties } from './parties';
import { isBlow } from './references';
import { contentOf, meaningOf, tellsOfDisaster, type Meaning } from './meaning';
import { castOf } from './roles';
import { announcesBlows, speakerOf, spokenNoun, subjectsOfWords, typeOfWords, type Floor } from './speech';

/** Deeds of which reported words may tell as facts; talk about talk is the statement itself. */
const REPORTED: ReadonlySet<EventType> = new Set([
  'CONSULT',
  'COOPERATE',
  'AID',
  'RETREAT',
  'CONCEDE',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'DISASTER',
  'SUPPORT',
  'AGREE',
]);

const PROMISED: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE']);

/** Where a clause stands in a sentence tells how sure its event is. */
const CONFIDENCE = { main: 0.8, complement: 0.65, relative: 0.45, subordinate: 0.65, adverbial: 0.6 } as const;
/** What talks will be about says nothing of their taking place. */
const TOPICAL: ReadonlySet<string> = new Set(['بحث', 'ناقش', 'استعرض', 'تطرق', 'تداول', 'راجع']);

/** More names than these in an address are its topics. */
const MOST_NAMED = 3;
const MOST_ADDRESSED = 5;

interface Clause {
  index: number;
  segment: Segment;
  head: Head;
}

/** The events that the verbs of a sentence tell of; the floor passes from sentence to sentence. */
export function draftsOfVerbs(reading: Reading, sentence: number, floor: Floor): Draft[] {
  const line = reading.sentences[sentence]!;
  const disasters = tellsOfDisaster(line.words);
  const drafts: Draft[] = [];
  /** By clause: who reports what hangs on it, and whether as a fact. */
  const reporters = new Map<number, { floor: Floor; factual: boolean; denied: boolean }>();

  line.segments.forEach((segment, index) => {
    if (!segment.head) return;
    const clause = { index, segment, head: segment.head };
    const reporter = reportersAbove(line.segments, segment, reporters);
    const says = segment.head.verb.flags.has('say') && !saysNothing(segment.head.verb, line, segment, segment.head.at);
    if (says) {
      const above = segment.kind === 'adverbial' && segment.parent !== null ? line.segments[segment.parent]! : segment;
      const spoken = above.head ? speakerOf(reading, line, above, floor) : floor;
      // Who speaks inside a description or in reported words has no floor of his own.
      if (segment.kind === 'main' && !segment.quoted) Object.assign(floor, spoken);
      const { verb } = segment.head;
      reporters.set(index, {
        floor: { ...spoken },
        factual: verb.type === 'STATEMENT',
        denied: verb.flags.has('deny'),
      });
      if (attributes(line, segment)) {
        const told = drafts.at(-1);
        if (told && spoken.speaker) told.participants.push({ entity: speakerEntity(spoken.speaker), role: 'speaker' });
        return;
      }
      const draft = spokenDraft(reading, sentence, clause, { ...spoken }, reporter !== null);
      if (draft) drafts.push(draft);
      const deed = draft && claimedDeed(line, clause, draft);
      if (deed) drafts.push(deed);
      return;
    }
    const meaning = meaningOf(line.words, segment, reading.titles, disasters);
    if (!meaning) return;
    if (reporter && (!reporter.factual || !REPORTED.has(meaning.type))) return;
    // «سنواصل دعم …»: what is promised in reported words is the words.
    if (reporter && segment.head.planned && PROMISED.has(meaning.type)) return;
    const draft = deedDraft(reading, sentence, clause, meaning, reporter?.floor ?? null, drafts.at(-1));
    if (draft && reporter?.denied) Object.assign(draft, { modality: 'denied', confidence: draft.confidence - 0.4 });
    if (draft) addAuthor(reading, line, index, draft);
    if (draft) addParties(reading, line, index, draft);
    if (draft) drafts.push(draft);
  });
  return drafts;
}

/** «نشر القوات» and «نشر بيانا»: a verb of saying whose row wants an object that is not there is no saying. */
function saysNothing(verb: Verb, { words }: Sentence, segment: Segment, at: number): boolean {
  const behind = words.slice(at + 1, segment.end);
  if (verb.flags.has('in'))
    return !behind.some(({ stem }, index) => SAID_IN.test(stem) && behind[index - 1]?.base === 'في');
  const fixed = collocation(
    verb.lemma,
    behind.slice(0, 8).map(({ stem }) => stem),
  );
  if (fixed?.type && fixed.type !== 'STATEMENT') return true;
  const opensWords = segment.end < words.length && /^ب?ان/.test(words[segment.end]!.base);
  if (verb.flags.has('with=ب') && !opensWords) return !behind.some(({ base, mark }) => !mark && /^ب.{3}/.test(base));
  if (!verb.flags.has('weak')) return false;
  return !opensWords && !words.slice(segment.start, segment.end).some(({ text }) => text === ':');
}

const SAID_IN = /^(?:بيان|تصريح|تقرير|كلمه|خطاب|حديث|مقابله|مؤتمر)/;

const ACCORDING = foldedSet('حسب حسبما بحسب وفق وفقما');

/** «حسب ما قال …»: whose words the sentence was, behind them. */
function attributes({ words }: Sentence, { head }: Segment): boolean {
  const before = words.slice(Math.max(0, head!.at - 2), head!.at);
  return head!.at > 3 && before.some(({ base, form }) => ACCORDING.has(base) || ACCORDING.has(form));
}

function reportersAbove<T>(segments: Segment[], segment: Segment, reporters: Map<number, T>): T | null {
  for (let at = segment.parent; at !== null; at = segments[at]!.parent) {
    const found = reporters.get(at);
    if (found) return segment.kind === 'subordinate' ? null : found;
  }
  return null;
}

function base(
  reading: Reading,
  sentence: number,
  { index, head }: Clause,
): Pick<
  Draft,
  'sentence' | 'at' | 'segment' | 'from' | 'to' | 'grain' | 'dated' | 'earlier' | 'atHeadline' | 'definite' | 'words'
> {
  const { words, segments } = reading.sentences[sentence]!;
  const segment = segments[index]!;
  const last = words[Math.max(segment.start, segment.end - 1)]!;
  return {
    sentence,
    at: head.at,
    segment: index,
    from: null,
    to: null,
    grain: null,
    dated: false,
    earlier: head.earlier,
    atHeadline: reading.sentences[sentence]!.headline,
    definite: false,
    words: { start: words[segment.start]!.start, end: last.end },
  };
}

function spokenDraft(
  reading: Reading,
  sentence: number,
  clause: Clause,
  floor: Floor,
  reported: boolean,
): Draft | null {
  const line = reading.sentences[sentence]!;
  const { segment, head } = clause;
  const reach = saidUntil(line.segments, clause.index);
  const claims = claimsIt(line.words.slice(head.at + 1, Math.min(segment.end, head.at + 8)));
  const denies = head.verb.flags.has('deny');
  const turned =
    head.verb.type === 'STATEMENT' && !claims && !denies
      ? spokenNoun(reading, line, segment, tellsOfDisaster(line.words))
      : null;
  // «نفى تورط …»: what is denied is no event, the denial is.
  let type = denies ? 'REJECT' : (turned?.type ?? head.verb.type ?? 'STATEMENT');
  const speaker = floor.speaker?.acts ?? null;
  const about = subjectsOfWords(reading, line, head.at + 1, reach, speaker);
  const complement = line.segments.find(({ parent, kind }) => parent === clause.index && kind === 'complement');
  if (type === 'STATEMENT' && complement) type = typeOfWords(line.words, complement.start, reach);
  const aimed = about.some(({ case: stands, at }) => stands === 'plain' && at - head.at < 6);
  if (head.verb.flags.has('warn') && !aimed && !announcesBlows(line.words, head.at + 1, reach)) {
    type = 'STATEMENT';
  }
  if (head.negated) type = type === 'SUPPORT' || type === 'AGREE' ? 'REJECT' : type;
  const participants: Participant[] = [];
  const add = (entity: string, role: Participant['role']) => {
    if (!participants.some((other) => other.entity === entity)) participants.push({ entity, role });
  };
  if (floor.speaker) add(speakerEntity(floor.speaker), 'speaker');
  const office = floor.speaker && officeOf(reading, floor.speaker);
  if (office) add(office, 'actor');
  const cast = castOf(about.slice(0, type === 'STATEMENT' ? MOST_NAMED : MOST_ADDRESSED), type, false);
  for (const { entity, role } of cast.participants)
    add(entity, role === 'actor' && type !== 'STATEMENT' ? 'recipient' : role);
  let confidence = segment.kind === 'adverbial' ? 0.55 : 0.7;
  // A demand or a reproach counts without a name; a mere statement does not.
  if (!floor.speaker) confidence -= type === 'STATEMENT' || floor.outlet ? 0.3 : 0.15;
  if (floor.outlet) confidence = 0.3;
  if (segment.kind === 'adverbial' && type === 'STATEMENT') confidence = 0.3;
  // «قرارا يطالب الحوثيين بوقف …»: a relative clause without its pronoun says what the noun is, unless it reports words.
  const pronoun = RELATIVES.has(line.words[segment.start]!.base);
  const described = segment.kind === 'relative' && !denies && (pronoun || head.verb.type !== 'STATEMENT');
  if ((reported && segment.kind !== 'adverbial') || described || segment.quoted) confidence -= 0.3;
  if (head.hypothetical || (head.negated && type === 'STATEMENT')) confidence -= 0.3;
  if (
    segment.kind === 'subordinate' &&
    segment.parent !== null &&
    type === 'STATEMENT' &&
    beforeOrAfter(line, segment)
  ) {
    confidence -= 0.3;
  }
  return {
    ...base(reading, sentence, clause),
    kind: turned && !isSpeech(type) && type !== 'AID' ? 'deed' : 'speech',
    type,
    status: head.planned ? 'planned' : 'happened',
    modality: head.planned ? 'planned' : 'asserted',
    participants,
    places: cast.places,
    speaker: floor.speaker && speakerEntity(floor.speaker),
    confidence,
    predicate: head.verb.lemma,
    noun: turned?.at ?? null,
    objects: objectsOf(line, head.at + 1, reach),
  };
}

/** «بعد أن أبلغته …»: told only to date the rest. */
function beforeOrAfter({ words }: Sentence, { start }: Segment): boolean {
  const opening = words.slice(Math.max(0, start - 1), start + 2);
  return opening.some(({ base }) => base === 'بعد' || base === 'قبل' || base === 'بعدما' || base === 'عندما');
}

const claimsIt = (behind: Sentence['words']): boolean => behind.some(({ stem }) => stem.startsWith('مسوولي'));

/** «تبنت … تلك الهجمات»، «أعلنت مسؤوليتها عن الهجوم»: who claims the attack is who made it. */
function claimedDeed({ words }: Sentence, { segment, head }: Clause, draft: Draft): Draft | null {
  const behind = words.slice(head.at + 1, Math.min(segment.end, head.at + 8));
  if (!draft.speaker || head.verb.flags.has('deny') || !(head.verb.lemma === 'تبنى' || claimsIt(behind))) return null;
  const attack = behind.findIndex(({ nouns }) => nouns.some(({ type, light }) => type === 'ASSAULT' && !light));
  if (attack < 0) return null;
  return {
    ...draft,
    kind: 'deed',
    type: 'ASSAULT',
    predicate: 'تبنى',
    modality: 'claimed',
    participants: [{ entity: draft.speaker, role: 'actor' }],
    confidence: 0.6,
    noun: head.at + 1 + attack,
    definite: behind[attack]!.definite,
    objects: [contentOf(behind[attack]!)],
  };
}

/** One person who attacks another does so in words; who does not allow refuses. */
function typeOfDeed({ lemma, type }: Meaning, args: readonly Argument[], { negated }: Head): EventType {
  const free = args.filter(({ case: stands }) => stands === 'plain');
  const words = lemma === 'هاجم' && free.length > 1 && free.every(({ mention }) => mention.type === 'PER');
  if (words) return 'ACCUSE';
  return lemma === 'سمح' && negated ? 'REJECT' : type;
}

/** For whom a spokesman speaks. */
function officeOf({ titles }: Reading, { mention }: Argument): string | undefined {
  const title = titles.find(({ entity, end }) => entity === mention.entity && Math.abs(mention.start - end) < 12);
  return title && /^(?:ال)?(?:متحدث|ناطق)/.test(title.title) ? title.organisation : undefined;
}

function speakerEntity({ mention, state }: Argument): string {
  return mention.type === 'PER' || mention.type === 'ORG' ? mention.entity : state;
}

/** The end of what a verb of saying reports: its clause and all that hangs on it. */
function saidUntil(segments: Segment[], index: number): number {
  let end = segments[index]!.end;
  for (let next = index + 1; next < segments.length; next += 1) {
    let at: number | null = next;
    while (at !== null && at !== index) at = segments[at]!.parent;
    if (at !== index || segments[next]!.kind === 'adverbial' || segments[next]!.kind === 'subordinate') break;
    end = segments[next]!.end;
  }
  return end;
}

function deedDraft(
  reading: Reading,
  sentence: number,
  clause: Clause,
  meaning: Meaning,
  reporter: Floor | null,
  last: Draft | undefined,
): Draft | null {
  const line = reading.sentences[sentence]!;
  const { segment, head } = clause;
  const args = argumentsIn(reading, line.words, segment.start, ownEnd(line, clause)).filter(
    ({ at }) => !(meaning.type === 'CONSULT' && at < head.at && line.words[at - 1]?.base === 'علي'),
  );
  const ahead = args.some(({ at, case: stands }) => at < head.at && stands === 'plain');
  const passive = isPassive(line, clause, meaning, ahead);
  const { participants, places } = castOf(args, meaning.type, passive);
  if (line.words[head.at]!.and && !ahead && last) inheritParties(line, segment, participants, last);
  if (head.planned && reporter && !meaning.noun && TOPICAL.has(meaning.lemma)) return null;
  if (meaning.flags.has('move') && !(places.length && participants.length > 1)) return null;
  const teller = args.find(({ case: stands }) => stands === 'teller') ?? reporter?.speaker;
  const speaker = teller ? speakerEntity(teller) : null;
  if (speaker && !participants.some(({ entity }) => entity === speaker)) {
    participants.push({ entity: speaker, role: 'speaker' });
  }
  let confidence: number = CONFIDENCE[segment.kind];
  const dated = line.words.slice(segment.start, segment.end).some(({ date }) => date?.from);
  if (segment.kind === 'relative' && dated) confidence += 0.1;
  const before = line.words[segment.start - 1];
  if (segment.kind === 'complement' && before?.base === 'علي') confidence -= 0.2;
  if (meaning.flags.has('weak')) confidence -= 0.2;
  if (!participants.length) confidence -= impersonal(meaning.type, places.length) ? 0.1 : 0.25;
  // «لم تسفر المحادثات عن تقدم»: the talks took place.
  const fruitless = RESULTS.has(meaning.lemma) && meaning.noun !== null;
  if (head.hypothetical || (head.negated && meaning.type !== 'REJECT' && meaning.lemma !== 'سمح' && !fruitless))
    confidence -= 0.4;
  if (segment.quoted) confidence -= 0.1;
  if (line.words[head.at]!.base.startsWith('ن') && head.reading?.tense === 'imperfect') confidence -= 0.3;
  const blow = isBlow(line.words[head.at - 1]) || isBlow(line.words[head.at + 1]);
  return {
    ...base(reading, sentence, clause),
    kind: 'deed',
    type: typeOfDeed(meaning, args, head),
    status: head.planned ? 'planned' : 'happened',
    modality: modalityOf(head, reporter),
    participants,
    places,
    speaker,
    confidence,
    predicate: meaning.lemma,
    objects: meaning.objects,
    noun: meaning.noun,
    definite: blow || (meaning.noun !== null && line.words[meaning.noun]!.definite),
    ...(blow && { refersBack: true }),
  };
}

/** Disasters need no actor, and «تم الاتفاق» leaves the parties to the sentences before. */
function impersonal(type: EventType, places: number): boolean {
  return ((type === 'DISASTER' || type === 'ASSAULT') && places > 0) || type === 'AGREE' || type === 'PROTEST';
}

/** «… قبيل اجتماع لرئيس الوزراء مع بايدن»: the parties of another event in the clause are not this one's. */
function ownEnd({ words }: Sentence, { segment, head }: Clause): number {
  for (let at = head.at + 1; at < segment.end - 1; at += 1) {
    const { base } = words[at]!;
    const other = words[at + 1]!.nouns.some(({ light, type }) => !light && type === 'CONSULT');
    if ((AFTER.has(base) || BEFORE.has(base)) && other && at > head.at + 2) return at;
  }
  return segment.end;
}

function modalityOf(head: Head, reporter: Floor | null): Modality {
  if (head.hypothetical) return 'hypothetical';
  if (head.negated) return 'denied';
  if (head.planned) return 'planned';
  return reporter ? 'claimed' : 'asserted';
}

const RESULTS: ReadonlySet<string> = new Set(['أسفر', 'أدى', 'حقق']);

/** Their subject is the one it is done to. */
const SUFFERS: ReadonlySet<string> = new Set(['تعرض', 'تلقى', 'لقي', 'واجه']);

/** Written passives, a damma, and verbs of killing with nobody but the victim behind them («قتل ثلاثة جنود»). */
function isPassive({ words }: Sentence, { head, segment }: Clause, meaning: Meaning, subjectAhead: boolean): boolean {
  if (SUFFERS.has(meaning.lemma)) return true;
  if (head.reading?.passive || (words[head.at]!.damma && head.reading?.tense === 'perfect')) return true;
  if (meaning.type !== 'ASSAULT' && meaning.type !== 'COERCE' && meaning.type !== 'DISASTER') return false;
  const next = words[head.at + 1];
  if (subjectAhead) return false;
  return !!next && segment.end > head.at + 1 && !next.mention && !next.definite && !next.mark;
}

function objectsOf({ words }: Sentence, start: number, end: number): string[] {
  const stems = words
    .slice(start, end)
    .filter(({ mark, mention, date, stem }) => !mark && !mention && !date && stem.length > 3)
    .map(({ stem }) => stem);
  return [...new Set(stems)].slice(0, 8);
}
