import type { EventType, RoleMention } from '../../model';
import { foldedSet } from '../lexicon';
import type { Segment } from '../read/segments';
import { addAuthor, addByPhrase, addParties } from './agents';
import { speakerEntity } from './clause';
import { deedDraft } from './deed';
import { addMeant, addTaker, handsOn, isAnother } from './deeds-meant';
import { furtherDeeds, furtherObjects } from './deeds-second';
import type { Draft, Reading, Sentence } from './draft';
import { forceBefore } from './forces';
import { meaningOf, tellsOfDisaster } from './meaning';
import { ofOthers } from './said';
import { speakerOf, type Floor } from './speech';
import { alsoAnnounced, attributes, claimedDeed, saysNothing, spokenDraft } from './spoken';

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

/** Deeds of which reported words tell only where they are to come, on a day. */
const ON_A_DAY: ReadonlySet<EventType> = new Set(['REJECT', 'ACCUSE']);

/** What is opened or brought against somebody. */
const BROUGHT = foldedSet('تحقيق تحقيقا دعوى شكوى تهمة تهما لائحة');

const PROMISED: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT', 'COOPERATE', 'AID', 'CONCEDE']);

/** Who reports what hangs on a clause, whether as a fact, and whether his words are a threat. */
interface Reporter {
  floor: Floor;
  factual: boolean;
  denied: boolean;
  expects: boolean;
  threatens: boolean;
}

/** The events that the verbs of a sentence tell of; the floor passes from sentence to sentence. */
export function draftsOfVerbs(reading: Reading, sentence: number, floor: Floor): Draft[] {
  const line = reading.sentences[sentence]!;
  const disasters = tellsOfDisaster(line.words);
  const drafts: Draft[] = [];
  /** By clause: who reports what hangs on it, and whether as a fact. */
  const reporters = new Map<number, Reporter>();

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
        expects: verb.flags.has('expect'),
        threatens: false,
      });
      if (attributes(line, segment)) {
        const told = drafts.at(-1);
        if (told && spoken.speaker) told.participants.push({ entity: speakerEntity(spoken.speaker), role: 'speaker' });
        return;
      }
      const draft = spokenDraft(reading, sentence, clause, { ...spoken }, reporter !== null);
      addMeant(line, segment.head, draft, drafts.at(-1));
      if (blamesInTurn(line, segment, index, draft, drafts, reading.titles))
        Object.assign(draft, { type: 'ACCUSE', confidence: Math.max(draft.confidence, 0.55) });
      draft.confidence += goesOnDoing(draft, segment, drafts);
      addByPhrase(reading, line, index, draft);
      reporters.get(index)!.threatens = draft.type === 'THREATEN';
      drafts.push(draft);
      const deed = claimedDeed(reading, sentence, clause, draft);
      if (deed) drafts.push(deed);
      drafts.push(...alsoAnnounced(reading, sentence, clause, draft));
      return;
    }
    const force = forceBefore(line.words, line.segments, index);
    const further = furtherObjects(line, clause);
    const own = further.length ? { ...clause, segment: { ...segment, end: further[0]! } } : clause;
    const above = segment.parent ?? index - 1;
    const meaning = meaningOf(line.words, own.segment, reading.titles, disasters, force, line.segments[above]);
    if (!meaning) return;
    const onDay = line.words.slice(segment.start, segment.end).some(({ date }) => date?.from || date?.to);
    const handed = handsOn(line, segment.head, drafts.at(-1));
    if (handed && !onDay) {
      addTaker(reading, line, segment, drafts.at(-1)!);
      return;
    }
    meaning.type = handed ?? meaning.type;
    // «سيطعن على الحكم الأسبوع المقبل»: what will be refused or charged on a day is an event beside the words.
    const onItsDay = ON_A_DAY.has(meaning.type) && segment.head.planned && onDay;
    // «أن القضاء فتح تحقيقا»: what is opened or brought against somebody is done, and no talk.
    const brought = meaning.noun === null ? undefined : line.words[meaning.noun]!;
    const opened = meaning.type === 'ACCUSE' && !!brought && !brought.preposition && BROUGHT.has(brought.stem);
    if (reporter && (!reporter.factual || !(REPORTED.has(meaning.type) || onItsDay || opened))) return;
    // «سنواصل دعم …»: what is promised in reported words is the words, unless its day is told («سيبدأ التوزيع السبت»).
    if (reporter && !reporter.expects && !onDay && segment.head.planned && PROMISED.has(meaning.type)) return;
    // «قال إن جيشه سيوسع الحملة»: the threat itself.
    if (reporter?.threatens && segment.head.planned) return;
    const draft = deedDraft(reading, sentence, own, meaning, reporter?.floor ?? null, drafts.at(-1));
    if (draft && reporter?.denied) Object.assign(draft, { modality: 'denied', confidence: draft.confidence - 0.4 });
    if (draft) addAuthor(reading, line, index, draft);
    if (draft) addParties(reading, line, index, draft);
    if (draft) addByPhrase(reading, line, index, draft);
    if (!draft) return;
    addMeant(line, segment.head, draft, drafts.at(-1));
    isAnother(line, draft, drafts.at(-1));
    drafts.push(draft, ...furtherDeeds(reading, sentence, clause, further, draft));
    if (further.length) draft.words.end = line.words[further[0]! - 1]!.end;
  });
  return drafts;
}

/** «… وهاجم القرار، مطالبا بتنحية القاضي»: who does what the clause before tells needs no name of his own. */
function goesOnDoing(
  { kind, speaker, type, segment }: Draft,
  { kind: stands, parent }: Segment,
  before: readonly Draft[],
): number {
  if (stands !== 'adverbial' || kind !== 'speech' || speaker || type === 'STATEMENT') return 0;
  const main = before.findLast((draft) => draft.segment === parent && draft.segment !== segment);
  return main?.participants.length && main.type !== 'PROTEST' ? 0.15 : 0;
}

/** «نفى ذلك، وقال إن المتمردين بدؤوا القصف»: behind a denial of his own a speaker who lays a blow at others' door accuses them. */
function blamesInTurn(
  { words, segments }: Sentence,
  segment: Segment,
  index: number,
  { type, speaker }: Draft,
  before: readonly Draft[],
  titles: readonly RoleMention[],
): boolean {
  if (type !== 'STATEMENT' || (segment.kind !== 'main' && segment.kind !== 'adverbial')) return false;
  const denied = before.some(
    (draft) =>
      draft.kind === 'speech' && draft.speaker === speaker && segments[draft.segment]!.head?.verb.flags.has('deny'),
  );
  const said = segments.find(({ parent, kind }) => parent === index && kind === 'complement');
  if (!denied || !said?.head || said.head.negated || said.head.planned) return false;
  return ofOthers(words, said, speaker) && meaningOf(words, said, titles, false)?.type === 'ASSAULT';
}

function reportersAbove<T>(segments: Segment[], segment: Segment, reporters: Map<number, T>): T | null {
  for (let at = segment.parent; at !== null; at = segments[at]!.parent) {
    const found = reporters.get(at);
    if (found) return segment.kind === 'subordinate' ? null : found;
  }
  return null;
}
