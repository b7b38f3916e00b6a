import type { EventType, Participant, RoleMention } from '../../model';
import { collocation, foldedSet, type Verb } from '../lexicon';
import { isSpeech } from '../merge/types-near';
import { argumentsIn, type Argument } from '../read/arguments';
import { bodyCalled } from '../read/bodies';
import { ownSide } from '../read/own';
import { RELATIVES } from '../read/function-words';
import type { Segment } from '../read/segments';
import { base, speakerEntity, type Clause } from './clause';
import type { Draft, Reading, Sentence } from './draft';
import { isWitness, ofSameText, ofThoseBefore, topicOf } from './followups';
import { contentOf, tellsOfDisaster } from './meaning';
import { castOf } from './roles';
import { announcesBlows, JUDGING, orderedDeed, replyOf, spokenNoun, subjectsOfWords, typeOfWords } from './said';
import type { Floor } from './speech';
import { addressees, speakersBeside } from './spoken-content';

/** More names than these in an address are its topics. */
const MOST_NAMED = 3;
const MOST_ADDRESSED = 5;

/** «نشر القوات» and «نشر بيانا»: a verb of saying whose row wants an object that is not there is no saying. */
export function saysNothing(verb: Verb, { words }: Sentence, segment: Segment, at: number): boolean {
  const behind = words.slice(at + 1, segment.end);
  if (verb.flags.has('in'))
    return !behind.some(({ stem }, index) => SAID_IN.test(stem) && behind[index - 1]?.base === 'في');
  const fixed = collocation(
    verb.lemma,
    behind
      .filter(({ mark, mention, date }) => !mark && !mention && !date)
      .slice(0, 9)
      .map(({ stem }) => stem),
  );
  if (fixed?.type && fixed.type === verb.type) return false;
  if (fixed?.type && fixed.type !== 'STATEMENT') return true;
  // «قيادي يدعى فلان»: what somebody is called.
  if (verb.lemma === 'ادعى' && words[at + 1]?.mention) return true;
  const opensWords = segment.end < words.length && /^ب?ان/.test(words[segment.end]!.base);
  if (verb.flags.has('with=ب') && !opensWords) return !behind.some(({ base, mark }) => !mark && /^ب.{3}/.test(base));
  // «علق على القرار» comments, «علق الرحلات» suspends.
  if (verb.flags.has('with=على') && !opensWords)
    return !behind.slice(0, ONTO_REACH).some(({ base, text }) => base === 'علي' || text === ':');
  if (!verb.flags.has('weak')) return false;
  return !opensWords && !words.slice(segment.start, segment.end).some(({ text }) => text === ':');
}

const ONTO_REACH = 7;

const SAID_IN = /^(?:بيان|تصريح|تقرير|كلمه|خطاب|حديث|مقابله|مؤتمر)/;

const ACCORDING = foldedSet('حسب حسبما بحسب وفق وفقما');

/** «حسب ما قال …»: whose words the sentence was, behind them. */
export function attributes({ words }: Sentence, { head }: Segment): boolean {
  const before = words.slice(Math.max(0, head!.at - 2), head!.at);
  return head!.at > 3 && before.some(({ base, form }) => ACCORDING.has(base) || ACCORDING.has(form));
}

/** The event that somebody says something; null where nothing is said. */
export function spokenDraft(
  reading: Reading,
  sentence: number,
  clause: Clause,
  floor: Floor,
  reported: boolean,
): Draft {
  const line = reading.sentences[sentence]!;
  const { segment, head } = clause;
  const reach = saidUntil(line.segments, clause.index);
  const claims =
    head.verb.lemma === CLAIMS || claimsIt(line.words.slice(head.at + 1, Math.min(segment.end, head.at + 8)));
  const denies = head.verb.flags.has('deny');
  const disclaims = claims && disclaimsIt(line.words, head.at, segment.end);
  const announces = head.verb.type === 'STATEMENT' && (!claims || disclaims) && !denies;
  const turned =
    announces && !JUDGING.has(head.verb.lemma)
      ? spokenNoun(reading, line, segment, tellsOfDisaster(line.words))
      : ORDERS.has(head.verb.lemma)
        ? orderedDeed(reading, line, segment)
        : null;
  // «نفى تورط …»: what is denied is no event, the denial is.
  let type = denies ? 'REJECT' : (turned?.type ?? head.verb.type ?? 'STATEMENT');
  const speaker = floor.speaker?.acts ?? null;
  const who = describing(line.words, floor.speaker);
  const about = subjectsOfWords(reading, line, head.at + 1, reach, speaker).filter(
    ({ at }) => !(at > who.start && at < who.end),
  );
  const told = head.verb.type === 'STATEMENT' ? untold(about, line, clause) : about;
  const complement = line.segments.find(({ parent, kind }) => parent === clause.index && kind === 'complement');
  // What nobody by name says of others («يقول دبلوماسيون إن العاصمة تسعى إلى …») is no promise or wish of theirs.
  if (type === 'STATEMENT' && complement) {
    const said = typeOfWords(line.words, complement.start, reach);
    type = floor.speaker || (said !== 'AGREE' && said !== 'REQUEST') ? said : type;
  }
  if (type === 'STATEMENT' && floor.speaker) type = replyOf(line, clause, reach) ?? type;
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
  if (floor.speaker?.also) add(floor.speaker.also, 'speaker');
  const office = floor.speaker && officeOf(reading, line, floor.speaker);
  if (office) add(office, 'actor');
  const own = speaker && ownSide(line.words, head.at + 1, reach, reading.titles, speaker);
  if (own) add(own, 'actor');
  const beside = floor.speaker && !floor.goesOn ? speakersBeside(reading, line, segment, floor.speaker) : [];
  for (const other of beside) add(speakerEntity(other), 'speaker');
  const meant = addressees(line, segment, type, told);
  const named =
    type === 'STATEMENT' ? meant.filter((argument) => isTopic(line, clause, argument)).slice(0, MOST_NAMED) : meant;
  const doer = turned && type === 'ASSAULT' ? doerOf(line.words, turned.at, segment.end, named) : null;
  const cast = castOf(named.slice(0, MOST_ADDRESSED), type, false);
  for (const { entity, role } of cast.participants)
    add(entity, role === 'actor' && entity !== doer ? 'recipient' : role);
  let confidence = segment.kind === 'adverbial' ? 0.55 : 0.7;
  // A demand or a reproach counts without a name; a mere statement does not.
  if (!floor.speaker) confidence -= type === 'STATEMENT' || floor.outlet ? 0.3 : 0.15;
  if (floor.outlet) confidence = 0.3;
  if (segment.kind === 'adverbial' && type === 'STATEMENT') confidence = 0.3;
  // «قرارا يطالب الحوثيين بوقف …»: a relative clause without its pronoun says what the noun is, unless it reports words.
  const pronoun = RELATIVES.has(line.words[segment.start]!.base);
  const described = segment.kind === 'relative' && !denies && (pronoun || head.verb.type !== 'STATEMENT');
  // «أضاف فلان أن الوزارة طلبت …»: what another has said is told of him as a deed.
  const another = reported && head.verb.type !== 'STATEMENT' && !floor.goesOn;
  if ((reported && !another && segment.kind !== 'adverbial') || described || segment.quoted) confidence -= 0.3;
  if (head.hypothetical || (head.negated && type === 'STATEMENT')) confidence -= 0.3;
  if (
    segment.kind === 'subordinate' &&
    segment.parent !== null &&
    type === 'STATEMENT' &&
    beforeOrAfter(line, segment)
  ) {
    confidence -= 0.3;
  }
  const drafted = base(reading, sentence, clause);
  return {
    ...drafted,
    // «قالت الوزارة» alone tells nothing: what is said belongs to the event's line.
    words: complement
      ? { ...drafted.words, end: line.words[Math.max(complement.start, complement.end - 1)]!.end }
      : drafted.words,
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
    ...(complement && { topic: topicOf(line, complement) }),
    ...(ofThoseBefore(line.words[head.at + 1]) && { theirs: true }),
    ...(isWitness(line.words, head.at) && { witness: true }),
    ...(ofSameText(line.words, head.at) && { sameText: true }),
  };
}

/** «روى سكان القرية اقتحام الجيش لمنازلهم»: whose blow it is, right behind its noun and before whom it struck. */
function doerOf(words: Sentence['words'], noun: number, end: number, named: readonly Argument[]): string | null {
  const doer = named.find(({ at, case: stands }) => at === noun + 1 && stands === 'plain');
  if (!doer) return null;
  const rest = words.slice(noun + 1, end).filter(({ mention }) => mention !== doer.mention);
  const [next] = rest;
  return next && !next.mark && (/^ل.{3}/.test(next.form) || next.base === 'علي') ? doer.state : null;
}

/** «أعلن تمديد الإضراب … وتنظيم مسيرة»: what و joins to the thing announced is announced as well, and another event. */
export function alsoAnnounced(reading: Reading, sentence: number, { segment }: Clause, draft: Draft): Draft[] {
  if (draft.noun === null) return [];
  const { words } = reading.sentences[sentence]!;
  const found: Draft[] = [];
  for (let at = draft.noun + 1; at < segment.end; at += 1) {
    const word = words[at]!;
    const verbal =
      word.and &&
      (!word.preposition || word.preposition === words[draft.noun]!.preposition) &&
      !word.mention &&
      !word.definite &&
      word.nouns.find((noun) => noun.verbal);
    if (!verbal) continue;
    const behind = words.slice(at + 1, Math.min(segment.end, at + 6)).map(({ stem }) => stem);
    const type =
      collocation(verbal.lemma, behind)?.type ?? (verbal.light ? nounType(words.slice(at + 1, at + 3)) : verbal.type);
    if (!type || !ANNOUNCED.has(type)) continue;
    const objects = [contentOf(word), ...behind.slice(0, 3)];
    const span = { start: word.start, end: words[segment.end - 1]!.end };
    found.push({ ...draft, kind: 'deed', type, at, noun: at, objects, predicate: verbal.lemma, words: span });
  }
  return found;
}

const ANNOUNCED: ReadonlySet<EventType> = new Set([
  'PROTEST',
  'AID',
  'COERCE',
  'SANCTION',
  'ASSAULT',
  'MOBILIZE',
  'CONCEDE',
  'RETREAT',
]);

const nounType = (behind: Sentence['words']): EventType | undefined =>
  behind.flatMap(({ nouns }) => nouns).find(({ light }) => !light)?.type;

/** Small words that may stand between «أن» and its subject. */
const SUBJECT_REACH = 4;

/**
 * Whom a mere statement is about: whoever the clause of saying names, and the subject of what it reports with whom that clause
 * gives something to («أن بكين ستقدم مساعدات إلى اليمن»); other names in it are its story's.
 */
function isTopic({ words, segments }: Sentence, { index, segment }: Clause, argument: Argument): boolean {
  if (argument.local) return false;
  if (argument.at < segment.end) return true;
  const reported = segments.find(({ parent, kind }) => parent === index && kind === 'complement');
  if (!reported || argument.at >= reported.end) return false;
  // «تؤثر على الخزينة العراقية»: a thing of a nation's.
  const thing = argument.mention.type === 'NORP' && !/^[وف]?ل/.test(words[argument.at]!.form);
  if (argument.case === 'destination' || (argument.case === 'recipient' && !thing)) return true;
  const lead = words.slice(reported.start, argument.at);
  return argument.case === 'plain' && lead.length <= SUBJECT_REACH && !lead.some(({ mark }) => mark);
}

/** «قال … لـ"المصدر أونلاين" إن»: what a speaker tells a body in his main clause it only hears. */
function untold(about: readonly Argument[], { words }: Sentence, { segment }: Clause): Argument[] {
  return about.filter(
    ({ at, mention, case: stands }) =>
      !(mention.type === 'ORG' && stands === 'recipient' && at < segment.end && words[at]!.form.startsWith('ل')) &&
      !(
        mention.type === 'ORG' &&
        at < segment.end &&
        /^[«"“]$/.test(words[at - 1]?.text ?? '') &&
        words[at - 2]?.form === 'ل'
      ),
  );
}

/** «بعد أن أبلغته …»: told only to date the rest. */
function beforeOrAfter({ words }: Sentence, { start }: Segment): boolean {
  const opening = words.slice(Math.max(0, start - 1), start + 2);
  return opening.some(({ base }) => base === 'بعد' || base === 'قبل' || base === 'بعدما' || base === 'عندما');
}

/** «مسؤوليتها عن الهجوم»، «المسؤولية عن الهجوم»; «المسؤولين عن الهجوم» are somebody. */
const isBlow = ({ nouns }: Sentence['words'][number]): boolean =>
  nouns.some(({ type, light }) => type === 'ASSAULT' && !light);
const CLAIMED_REACH = 4;
const CLAIMS = 'تبنى';
const claimsIt = (behind: Sentence['words']): boolean => behind.some(({ stem }) => /^مسووليه$|^مسووليته/.test(stem));

/** «جددت نفي مسؤوليتها»: no claim. */
const disclaimsIt = (words: Sentence['words'], at: number, end: number): boolean =>
  words.slice(at + 1, Math.min(end, at + 8)).some(({ stem, mention }) => !mention && NO_CLAIM.test(stem));
const NO_CLAIM = /^(?:نفي|انكار|رفض)(?:ه|ها|هم)?$/;

/** Who orders by office: what he orders is done («أمر بإيواء العائلات»). */
const ORDERS: ReadonlySet<string> = new Set(['أمر', 'أوعز']);

/** «تبنت … تلك الهجمات»، «أعلنت مسؤوليتها عن الهجوم»: who claims the attack is who made it. */
export function claimedDeed(reading: Reading, sentence: number, { segment, head }: Clause, draft: Draft): Draft | null {
  const { words } = reading.sentences[sentence]!;
  const behind = words.slice(head.at + 1, Math.min(segment.end, head.at + 8));
  const claims = head.verb.lemma === CLAIMS || (head.verb.type === 'STATEMENT' && claimsIt(behind));
  if (!draft.speaker || head.verb.flags.has('deny') || !claims || draft.type === 'REJECT') return null;
  // «هجوم تبنته حركة الفجر»: the blow stands before its claim.
  const before = segment.kind === 'relative' ? words.slice(0, segment.start).findLastIndex(isBlow) : -1;
  const ahead = segment.start - before <= CLAIMED_REACH ? before : -1;
  const attack = ahead >= 0 ? ahead : head.at + 1 + behind.findIndex(isBlow);
  if (attack === head.at) return null;
  const cast = castOf(argumentsIn(reading, words, attack, segment.end), 'ASSAULT', true);
  return {
    ...draft,
    kind: 'deed',
    type: 'ASSAULT',
    predicate: 'تبنى',
    modality: 'claimed',
    participants: [
      { entity: draft.speaker, role: 'actor' },
      ...cast.participants
        .filter(({ entity }) => entity !== draft.speaker)
        .map(({ entity }) => ({ entity, role: 'recipient' as const })),
    ],
    places: cast.places,
    confidence: 0.6,
    noun: attack,
    definite: words[attack]!.definite,
    objects: [contentOf(words[attack]!)],
  };
}

/**
 * The body for which somebody speaks by his office: a spokesman for whatever he is spokesman of, a head for what is no part of a
 * state («رئيس نقابة …», «الأمين العام للأمم المتحدة»). A minister or a leader of a party speaks as himself.
 */
function officeOf(reading: Reading, { words }: Sentence, { mention }: Argument): string | undefined {
  const { titles, within } = reading;
  const title = titles.find(({ entity, end }) => entity === mention.entity && Math.abs(mention.start - end) < 12);
  if (!title) return undefined;
  const organisation = title.organisation ?? bodyOfTitle(reading, words, title);
  if (!organisation || SPOKESMEN.test(title.title)) return organisation;
  const ofState = organisation.includes('@gpe:') || (within.has(organisation) && !OF_MEMBERS.test(title.title));
  return !ofState && HEADS.test(title.title) ? organisation : undefined;
}

/** «المتحدث باسم الحركة», «المدير العام للشركة»: the body that the article has named before, by its noun. */
function bodyOfTitle({ bodies }: Reading, words: Sentence['words'], title: RoleMention): string | undefined {
  if (!bodies) return undefined;
  for (let at = words.findIndex(({ start }) => start >= title.start); at >= 0 && at < words.length; at += 1) {
    if (words[at]!.start >= title.end) break;
    const body = words[at]!.mention ? null : bodyCalled(words[at]!, bodies);
    if (body) return body;
  }
  return undefined;
}
const SPOKESMEN = /^(?:ال)?(?:متحدث|ناطق)/;
const HEADS = /^(?:ال)?(?:رئيس|أمين|مدير|نقيب|مفوض)/;
const OF_MEMBERS = /(?:شرك|نقاب|جمعي|رابط|غرف|شعب|ناد[يى]|منظم)/;

/** «الحزب، الذي أسسه الرئيس السابق فلان، …»: the words that only say who the speaker is, up to the next comma. */
function describing(words: Sentence['words'], speaker: Argument | null): { start: number; end: number } {
  const name = words.findLastIndex(({ mention }) => !!mention && mention === speaker?.mention);
  const opens = words[name + 1]?.mark ? name + 2 : name + 1;
  if (name < 0 || !RELATIVES.has(words[opens]?.base ?? '')) return { start: 0, end: 0 };
  const length = words.slice(opens).findIndex(({ text }) => text === '،' || text === ',');
  return { start: opens, end: length < 0 ? opens : opens + length };
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

function objectsOf({ words }: Sentence, start: number, end: number): string[] {
  const stems = words
    .slice(start, end)
    .filter(({ mark, mention, date, stem }) => !mark && !mention && !date && stem.length > 3)
    .map(({ stem }) => stem);
  return [...new Set(stems)].slice(0, 8);
}
