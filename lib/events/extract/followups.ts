/** Statements that go on with what was just told: «وأوضح أن الجولة تبحث …»، «وأضاف البيان أن السد لم يصمد». */
import type { EntityId, EventType } from '../../model';
import { fold } from '../../text';
import { foldedSet } from '../lexicon';
import { gistOf } from '../merge/words';
import { BLOWS, isSpeech } from '../merge/types-near';
import type { Segment } from '../read/segments';
import type { Word } from '../read/words';
import type { Told } from './coreference';
import type { Draft, Sentence } from './draft';
import { isKnownAs, rowOf } from './known';

/** What reported words are about: the noun phrase that they open with. */
export interface Topic {
  /** Its noun with the article, comparable (`gistOf`); null where they open otherwise. */
  noun: string | null;
  /** Its name, likewise. */
  entity: EntityId | null;
  /** Whether they tell what is to come: a plan is a promise, no telling of what has happened. */
  planned: boolean;
  /** Whether they give somebody's reasons: «إن المحكمة رأت أن …». */
  reasons: boolean;
}

/** So far behind «أن» the subject of reported words stands. */
const OPENING = 3;

const THIS = foldedSet('هذا هذه ذلك تلك هؤلاء');

const REASONING: ReadonlySet<string> = new Set('رأى اعتبر استند علل برر عزا خلص استبعد'.split(' '));

/** What the words that hang on a verb of saying are about. @param reported the clause that opens them */
export function topicOf({ words }: Sentence, reported: Segment): Topic {
  const topic: Topic = {
    noun: null,
    entity: null,
    planned: words.slice(reported.start).some(isToCome),
    reasons: REASONING.has(reported.head?.verb.lemma ?? ''),
  };
  for (let at = reported.start; at < Math.min(reported.end, reported.start + OPENING); at += 1) {
    const word = words[at]!;
    if (/^[بل]?ان$/.test(word.base) || THIS.has(word.base)) continue;
    if (word.mention) return { ...topic, entity: word.mention.entity };
    // What is quoted behind it says what the speaker thinks of it.
    const judged = /^[«"“]$/.test(words[at + 1]?.text ?? '');
    return word.definite && !word.preposition && !judged ? { ...topic, noun: gistOf(word.stem) } : topic;
  }
  return topic;
}

/** «ستتواتر»: also of a verb that no table knows. */
const isToCome = ({ future, base, mark, mention, nouns }: Word): boolean =>
  future || base === 'لن' || base === 'سوف' || (!mark && !mention && !nouns.length && TO_COME.test(base));
const TO_COME = /^س[يتن](?!ار|وات|نوي|طره|ول|ناريو|اس|اد).{3,}/;

const MATTERS = foldedSet('سياق شأن صعيد موضوع ملف تطور حادث حادثة حدث واقعة قضية جهة ناحية');
const OTHER = foldedSet('منفصل منفصلة آخر أخرى مختلف مختلفة مغاير');

/** «وفي سياق منفصل»، «وفي حادث آخر»، «من جهة أخرى»: what such a sentence tells is none of what was told. */
export const turnsElsewhere = ({ words }: Sentence): boolean =>
  words.slice(0, 4).some(({ stem, base }, at) => {
    const next = words[at + 1]?.base ?? '';
    return (MATTERS.has(stem) || MATTERS.has(base)) && (OTHER.has(next) || OTHER.has(words[at + 2]?.base ?? ''));
  });

const TURNS = foldedSet('سياق شأن صعيد موضوع ملف');

/** «وفي سياق متصل», and whatever turns elsewhere: what such a sentence tells goes on with nothing. */
export const turnsAway = (line: Sentence): boolean =>
  turnsElsewhere(line) ||
  line.words.slice(0, 3).some(({ base }, at) => base === 'في' && TURNS.has(line.words[at + 1]?.base ?? ''));

/** So many nouns behind a predicate say what it is done to or with. */
const THINGS = 3;

/** The nouns next to a draft's predicate, comparable (`gistOf`). */
export function thingsOf({ words, segments }: Sentence, { at, segment }: Draft): string[] {
  return words
    .slice(at + 1, segments[segment]!.end)
    .filter(({ mark, mention, date, stem }) => !mark && !mention && !date && stem.length > 2)
    .slice(0, THINGS)
    .map(({ stem }) => gistOf(stem));
}

/** Who judges, expects or warns says something of his own. */
const JUDGES: ReadonlySet<string> = new Set(
  'اعتبر رأى وصف توقع رجح حذر علق استبعد زعم ادعى تمنى أبدى نفى تبنى'.split(' '),
);

/** Who did a deed of a type, with the article. */
const DOERS: readonly (readonly [nouns: ReadonlySet<string>, types: readonly EventType[]])[] = [
  [gists('مهاجمين مسلحين منفذين جناة خاطفين انتحاري معتدين منفذ مسلح خاطفون'), ['ASSAULT']],
  [gists('متظاهرين محتجين مضربين معتصمين'), ['PROTEST']],
  [gists('موقوفين معتقلين متهمين مشتبه متهم موقوف'), ['COERCE', 'ACCUSE']],
];

/** «القرار»، «الخطوة»: whatever an authority has decided. */
const DECISIONS = gists('قرار خطوة إجراء تدبير');
const DECIDED: ReadonlySet<EventType> = new Set([
  'SANCTION',
  'REJECT',
  'CONCEDE',
  'RETREAT',
  'AGREE',
  'STATEMENT',
  'COERCE',
  'SUPPORT',
  'AID',
]);

/** Those who do something else in every line: that they act does not come back to what they did before. */
const ACTORS = gists(
  'حكومة وزارة شرطة جيش سلطات سلطة قوات رئيس وزير هيئة شركة حركة جماعة منظمة لجنة بلاد دولة مدينة منطقة بلدة عاصمة إقليم مجلس حزب جانب طرف جانبين طرفين بيان مصدر مصادر شعب هدف عمال عامل أهالي سكان مواطنين طلاب أطفال نساء ركاب عناصر فرق رجال أشخاص ناس',
);

function gists(words: string): ReadonlySet<string> {
  return new Set([...foldedSet(words)].map(gistOf));
}

/**
 * The event that a mere statement goes on with: the one that its words are about, told just before or as the article's news; else what
 * its speaker did or said in the sentence before. Undefined where it says something of its own.
 */
export function followed(events: readonly Told[], draft: Draft): Told | undefined {
  const { kind, type, sentence, predicate, topic, turns } = draft;
  if (kind !== 'speech' || type !== 'STATEMENT' || sentence < 2 || turns || JUDGES.has(predicate)) return undefined;
  const before = events.filter(({ lead }) => !lead.earlier && lead.sentence <= sentence);
  const near = (told: Told) => told.drafts.some((other) => sentence - other.sentence <= 1);
  // «روى … أنه سمع دويا»: a witness tells the news.
  if (WITNESSES.has(predicate) || draft.witness) return before.find(({ lead }) => lead.sentence <= 1 && isSeen(lead));
  const theirs = draft.theirs ? before.findLast((told) => near(told) && isSpeech(told.lead.type)) : undefined;
  if (theirs) return theirs;
  const about = topic ? before.filter((told) => isAbout(told, topic)) : [];
  const meant = about.findLast(near) ?? about.find(({ lead }) => lead.sentence <= 1);
  if (!meant && draft.weak && draft.sameText) return textOf(before, near, sentence);
  if (meant || draft.weak || topic?.planned) return meant;
  // What is said at a meeting is not the meeting.
  const own = before.filter((told) => told.lead.type !== 'CONSULT' && near(told) && speaks(told, draft));
  return own.findLast(({ lead }) => isSpeech(lead.type)) ?? own.at(-1);
}

/** So far below its news an article's text goes on with it. */
const TEXT_REACH = 3;

/** What a text that has been told of tells: what somebody said in the sentence before, else the news near it. */
function textOf(before: readonly Told[], near: (told: Told) => boolean, sentence: number): Told | undefined {
  const said = before.findLast((told) => near(told) && told.lead.kind === 'speech');
  return said ?? (sentence <= TEXT_REACH ? before.find(({ lead }) => lead.sentence <= 1) : undefined);
}

/** What there are witnesses of. */
const isSeen = ({ type, status }: Draft): boolean => BLOWS.has(type) && status === 'happened';

function isAbout({ lead }: Told, { noun, entity, planned, reasons }: Topic): boolean {
  if (planned !== (lead.status === 'planned')) return false;
  if (reasons && isActor(lead, noun, entity)) return true;
  if (noun === null || ACTORS.has(noun)) return false;
  if (DECISIONS.has(noun)) return DECIDED.has(lead.type) && lead.status === 'happened';
  if (DOERS.some(([nouns, types]) => nouns.has(noun) && types.includes(lead.type))) return true;
  const known = rowOf(noun);
  if (known?.told && known.types.includes(lead.type) && lead.kind !== 'speech' && isKnownAs(known, lead)) return true;
  return (
    lead.kind !== 'speech' &&
    [lead.predicate, ...lead.objects, ...(lead.things ?? [])].some((word) => gistOf(word) === noun)
  );
}

function isActor({ participants, speaker }: Draft, noun: string | null, entity: EntityId | null): boolean {
  const doers = participants.flatMap(({ entity: known, role }) => (role === 'recipient' ? [] : [known]));
  const known = speaker ? [...doers, speaker] : doers;
  return known.some((one) => one === entity || (noun !== null && one.startsWith(`org:${noun} `)));
}

/** Whoever tells what he has seen. */
export const WITNESSES: ReadonlySet<string> = new Set(['روى']);

const EYES = foldedSet(
  'شاهد شاهدة شاهدا شهود الشاهد الشهود ناج ناجية ناجون الناجون معلم معلمة موظف موظفة طالب طالبة طلاب تاجر تجار بائع بائعة سائق سائقون مزارع مزارعون صياد صيادون عامل عاملة عمال حارس نازح نازحة نازحون راكب راكبة ركاب ساكن ساكنة سكان أهال مقيم مقيمة نزيل نزلاء والد والدة أم شاب شابة رجل امرأة سيدة مواطن مواطنة جار جارة مصل مصلون',
);
const ONE_OF = foldedSet('أحد إحدى عدد بعض عدة أحدهم');
const OF_PLACE = foldedSet(
  'الناجين الناجيات الشهود السكان الأهالي الركاب الجيران المصلين العمال الجرحى المصابين سكان شهود ركاب جيران',
);

/** «قال شهود عيان إنهم …»، «وقال أحد الناجين إنه …»: somebody of no name who saw it. @param at the index of the verb of saying */
export function isWitness(words: readonly Word[], at: number): boolean {
  const [next, after] = [words[at + 1], words[at + 2]];
  if (!next || next.mention) return false;
  return EYES.has(next.base) || (ONE_OF.has(next.base) && !!after && !after.mention && OF_PLACE.has(after.base));
}

const TEXTS = foldedSet('البيان البلاغ التقرير المصدر المصادر المنشور الوثيقة الرسالة النص');

/** «وذكر البيان أن …», «وأوضح المصدر ذاته أن …»: a text or source that has been told of and has no name here. @param at the index of the verb of saying */
export function ofSameText(words: readonly Word[], at: number): boolean {
  const [said, next] = [words[at + 1], words[at + 2]];
  return !!said && !said.mention && TEXTS.has(said.base) && !next?.mention;
}

const HOLDERS = /^(?:رييس|متحدث|ناطق|مدير|امين|قايد|زعيم)ت?(?:ه|ها|هم)$/;

/** «وقال رئيسها فلان»: who speaks for those who were told of. @param word the one behind the verb of saying */
export const ofThoseBefore = (word: Word | undefined): boolean => !!word && !word.mention && HOLDERS.test(word.base);

/** What somebody without a name says («وقال مصدر أمني إن المهاجمين فروا») is no event, but may be a telling of one. */
export const mayTell = ({ kind, type, topic, witness, sameText, confidence, modality }: Draft): boolean =>
  kind === 'speech' &&
  type === 'STATEMENT' &&
  (!!topic?.noun || !!witness || !!sameText) &&
  modality === 'asserted' &&
  confidence > WEAKEST;

/** What is said in passing, negated or quoted lies below. */
const WEAKEST = 0.35;

/** Whether the speaker of a statement, or the body that he speaks for, did or said what an event tells. */
function speaks({ lead, drafts }: Told, { speaker, participants }: Draft): boolean {
  const own = new Set(voicesOf({ speaker, participants }));
  return (
    lead.participants.some(
      ({ entity, role }) => role !== 'recipient' && (own.has(entity) || own.has(stateOf(entity))),
    ) || drafts.some((draft) => draft.speaker !== null && own.has(draft.speaker))
  );
}

/** Who speaks: a person, the body that he speaks for, the state whose body it is. */
function voicesOf({ speaker, participants }: Pick<Draft, 'speaker' | 'participants'>): EntityId[] {
  const named = participants.flatMap(({ entity, role }) => (role === 'recipient' ? [] : [entity]));
  const all = speaker ? [speaker, ...named] : named;
  // «أعربت وزارة الخارجية عن تعازي مصر»: a ministry whose state no name tells is that of the state it names.
  const states = participants.flatMap(({ entity }) => (entity.startsWith('gpe:') ? [entity] : []));
  if (!all.some((one) => OF_STATE.test(one))) return all;
  return [...all, ...all.map(stateOf), ...(speaker?.includes('@') ? [] : states)];
}

/** Those whose words are their state's. */
const OF_STATE = /^org:(?:ال)?(?:وزاره|رياسه|حكومه|خارجيه|مجلس الوزراء)/;

/** The state of one of its bodies («org:وزاره الدفاع@gpe:egypt»), any other as it is. */
const stateOf = (entity: EntityId): EntityId => entity.slice(entity.indexOf('@') + 1);

const CONDEMNED: ReadonlySet<string> = new Set('أدان دان ندد استنكر شجب استهجن أعرب عبر'.split(' '));
const CONDOLENCE = /^(?:تضامن|عزاء|تعاز|تعزي|مواسا|واس|تعاطف|عز[ايى]$)/;
const SAID_NEAR = 2;

/** «أدانت مصر الهجوم»، «أعربت عن تضامنها»، «تقدمت بالعزاء»: who condemns a blow and mourns with its victims reacts once. */
export function sameReaction({ lead, drafts }: Told, draft: Draft): boolean {
  const [one, other] = [reactionOf(lead), reactionOf(draft)];
  if (!one || !other || (one === 'condemns' && other === 'condemns')) return false;
  if (!drafts.some(({ sentence }) => Math.abs(draft.sentence - sentence) <= SAID_NEAR)) return false;
  const own = voicesOf(draft);
  return voicesOf(lead).some((voice) => own.includes(voice));
}

function reactionOf({ type, predicate, objects, things = [] }: Draft): 'condemns' | 'mourns' | null {
  if (type === 'ACCUSE' && CONDEMNED.has(predicate)) return 'condemns';
  if (type !== 'SUPPORT' && type !== 'STATEMENT') return null;
  return [predicate, ...objects, ...things].some((word) => CONDOLENCE.test(fold(word))) ? 'mourns' : null;
}

/** «في حصيلة أولية»: the victims that are counted anew are those of the news, or of the blow told just before. */
export function tollOf(events: readonly Told[], { toll, sentence }: Draft): Told | undefined {
  if (!toll) return undefined;
  const blows = events.filter(
    ({ lead }) => lead.kind !== 'speech' && BLOWS.has(lead.type) && lead.status === 'happened',
  );
  return (
    blows.find(({ lead }) => lead.sentence <= 1) ??
    blows.findLast(({ drafts }) => drafts.some((other) => sentence - other.sentence === 1))
  );
}

/** «تبنت الحركة الهجوم … وقال متحدثها إن قواته استهدفت …»: how those who claim a blow tell of it belongs to their claim as well. */
export function claimOf(events: readonly Told[], draft: Draft): Told | undefined {
  if (draft.kind !== 'deed' || draft.type !== 'ASSAULT' || draft.speaker === null) return undefined;
  const own = voicesOf(draft);
  return events.find(
    ({ lead, drafts }) =>
      lead.type === 'STATEMENT' &&
      lead.predicate === 'تبنى' &&
      drafts.some(({ sentence }) => draft.sentence > sentence && draft.sentence - sentence <= SAID_NEAR) &&
      voicesOf(lead).some((voice) => own.includes(voice)),
  );
}

/** «إن المشتبهين ضُبطوا في مداهمتين»: what its own source adds to a deed, of its kind and with no name of its own. */
export function tellsOn({ lead, drafts }: Told, draft: Draft): boolean {
  if (draft.kind !== 'deed' || draft.speaker === null || draft.dated || draft.another || draft.earlier) return false;
  if (lead.type !== draft.type || BLOWS.has(lead.type) || lead.sentence > 2) return false;
  const said = lead.participants.some(({ entity }) => entity === draft.speaker);
  const bare = draft.participants.every(({ entity, role }) => role === 'speaker' || entity === draft.speaker);
  return said && bare && drafts.some(({ sentence }) => draft.sentence - sentence === 1);
}

/** «نفى … أي علاقة»، then «وقال إن جماعته لا تستهدف المدنيين»: one denial goes on. */
export function deniesOn({ lead, drafts }: Told, draft: Draft): boolean {
  if (lead.type !== 'REJECT' || draft.type !== 'REJECT' || !draft.topic || draft.speaker === null) return false;
  return lead.speaker === draft.speaker && drafts.some(({ sentence }) => draft.sentence - sentence === 1);
}
