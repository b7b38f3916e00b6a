import type { EntityId, EventType, IsoDate, Support } from '../../model';
import { daysMeet, sharedDays } from '../days';
import { kindsApart, kindsOf } from '../merge/blow-kinds';
import { BLOWS, isSpeech, typeAgreement } from '../merge/types-near';
import { gistOf } from '../merge/words';
import type { Draft } from './draft';
import { isOwnWords } from './echoes';
import { announcesOwn, sameDayBlow, sameDisaster, sharedVictim, signsKnown, toldNext } from './accounts';
import { besideIt, byOthers, longBefore, onOthers } from './contradictions';
import { claimOf, deniesOn, followed, sameReaction, tellsOn, tollOf } from './followups';
import { sameOperation } from './operations';
import { candidatesFor, referentOf } from './referents';
import { comeTo, sameBlow, sameProtest } from './things';
import { elsewhere, inOtherCountry, placesApart } from './whereabouts';

/** An event of one article, from all the sentences that tell of it. */
export interface Told {
  lead: Draft;
  drafts: Draft[];
}

/** An article comes back to its news and to what it told last: so far the walk looks, and stays linear. */
const LEADS = 4;
const WINDOW = 60;

/**
 * Joins the drafts of an article that tell of one event, in reading order: each goes to the first event it fits. References
 * come last, because a headline may speak of what the sentences behind it tell.
 * @param within whose city or province a place is
 * @param publishedAt the article's day: what it tells without a day is news of then
 */
export function joinDrafts(
  drafts: readonly Draft[],
  within: ReadonlyMap<EntityId, EntityId> = new Map(),
  publishedAt: IsoDate | null = null,
): Told[] {
  const events: Told[] = [];
  const add = (draft: Draft) => {
    const known = draft.elsewhere ? events.filter(({ lead }) => lead.sentence === draft.sentence) : events;
    const near = known.length > WINDOW ? [...known.slice(0, LEADS), ...known.slice(-WINDOW)] : known;
    if (draft.weak) {
      const told = followed(near, draft) ?? sameBlow(near, draft);
      if (told) attribute(told, draft);
      return;
    }
    const open = near.filter(({ lead }) => !longBefore(draft, lead, publishedAt));
    const meant =
      tollOf(near, draft) ??
      causeOf(open, draft) ??
      open.find((event) => fits(event, draft)) ??
      signsKnown(open, draft) ??
      goesOn(
        open.filter(({ lead }) => !longBefore(draft, lead, publishedAt, true)),
        draft,
      ) ??
      sameBlow(open, draft) ??
      sameProtest(open, draft) ??
      comeTo(open, draft);
    const gone = meant ? undefined : followed(near, draft);
    const claim = claimOf(near, draft);
    claim?.drafts.push(draft);
    if (meant) take(meant, draft);
    else if (claim) return;
    else if (!gone && draft.announces) sourceOf(draft.announces, draft.speaker);
    else if (gone) {
      attribute(gone, draft);
      if (isOwnWords(draft)) events.push({ lead: { ...draft }, drafts: [draft] });
    } else events.push({ lead: placed(near, bridged(near, draft)), drafts: [draft] });
  };
  for (const draft of drafts) if (draft.kind !== 'reference' && !draft.echoes) add(draft);
  joinTakenUp(events);
  const found = new Set<Draft>();
  for (const draft of drafts) {
    if (draft.kind !== 'reference') continue;
    const meant = referentOf(candidatesFor(events, draft), draft, within);
    if (meant) found.add(draft);
    if (meant) take(meant, draft);
    else if (draft.described && (draft.places.length || draft.dated))
      events.push({ lead: asEvent(draft), drafts: [draft] });
  }
  // What was said of an event that the article tells nowhere is what was said.
  for (const draft of drafts) if (draft.echoes && !draft.echoes.some((telling) => found.has(telling))) add(draft);
  return events.sort((a, b) => a.lead.sentence - b.lead.sentence || a.lead.at - b.lead.at);
}

/** «وفتحت النار على المزارعين» behind a first verb that has none of the names: the later verbs of a sentence tie it as well. */
function joinTakenUp(events: Told[]): void {
  for (let at = events.length - 1; at > 0; at -= 1) {
    const told = events[at]!;
    const before = events
      .slice(0, at)
      .filter(
        ({ lead, drafts }) =>
          lead.sentence < told.lead.sentence &&
          drafts.some(({ sentence }) => told.lead.sentence - sentence === 1) &&
          agree(lead, told.lead),
      );
    const known = told.drafts.slice(1).flatMap((draft) => sameBlow(before, draft) ?? [])[0];
    if (!known) continue;
    for (const draft of told.drafts) take(known, draft);
    events.splice(at, 1);
  }
}

/** Words that only go on with an event are another telling of it, and their speaker one of its sources. */
function attribute({ lead, drafts }: Told, draft: Draft): void {
  drafts.push(draft);
  sourceOf(lead, draft.speaker);
}

/** Whoever tells of an event is one of its sources. */
export function sourceOf({ participants }: Draft, speaker: EntityId | null): void {
  if (speaker && !participants.some(({ entity }) => entity === speaker))
    participants.push({ entity: speaker, role: 'speaker' });
}

/** «لقي 90 حتفهم جراء انقلاب قارب»: what the victims of a sentence fell to is what the sentence tells, and no blow told before. */
function causeOf(events: readonly Told[], draft: Draft): Told | undefined {
  if (draft.kind !== 'occasion' || draft.before || !BLOWS.has(draft.type)) return undefined;
  return events.find(({ lead, drafts }) => {
    const counted = drafts.some(({ sentence, predicate }) => sentence === draft.sentence && CASUALTIES.has(predicate));
    return counted && lead.sentence === draft.sentence && agree(lead, draft) && !placesApart(lead, draft);
  });
}

/** «وفي الشمال، ارتفعت حصيلة الحريق الذي التهم الغابة»: what an article comes back to without having told it elsewhere. */
function asEvent(draft: Draft): Draft {
  return { ...draft, kind: 'occasion', confidence: 0.55 };
}

function fits(event: Told, draft: Draft): boolean {
  const { lead, drafts } = event;
  const sameSentence = drafts.some(({ sentence }) => sentence === draft.sentence);
  if (onOthers(lead, draft) || byOthers(lead, draft)) {
    draft.another = true;
    return false;
  }
  if (sameReaction(event, draft) || deniesOn(event, draft)) return true;
  // «اشتباكات عقب اغتيال …»: of two blows of which one follows the other there are two.
  if (
    sameSentence &&
    !CASUALTIES.has(draft.predicate) &&
    !RESULTS.has(draft.predicate) &&
    (draft.before || drafts.some(({ before, sentence }) => before && sentence === draft.sentence)) &&
    BLOWS.has(draft.type)
  )
    return false;
  if (lead.kind === 'speech' || draft.kind === 'speech') {
    if (lead.kind !== draft.kind) return announced(lead, draft) || announcesOwn(lead, draft);
    return sameAddress(event, draft, lead.sentence <= 1);
  }
  // «بعد هدنة …» over «اتفاق لوقف إطلاق النار»: a headline's pact is that of the lead, whatever it is called.
  const pact =
    lead.atHeadline && draft.sentence - lead.sentence <= 2 && SIGNING.has(lead.type) && SIGNING.has(draft.type);
  if (pact && lead.status === draft.status && !lead.earlier && !draft.earlier && daysMeet(lead, draft)) return true;
  if (!agree(lead, draft)) return false;
  if (BLOWS.has(lead.type) && (draft.another || kindsApart(lead, draft) || inOtherCountry(lead, draft))) return false;
  if (!sameSentence && sameDisaster(lead, draft)) return true;
  if (sameOperation(event, draft) || (BLOWS.has(lead.type) && sharedVictim(lead, draft))) return true;
  // «استشهد 18 وأصيب العشرات في غارة»: victims that one sentence counts are those of one blow.
  const counted = CASUALTIES.has(lead.predicate) && CASUALTIES.has(draft.predicate);
  if (sameSentence && counted && BLOWS.has(lead.type) && !placesApart(lead, draft)) return true;
  if (besideIt(lead, draft)) return false;
  if (toldNext(event, draft) || sameDayBlow(event, draft)) return true;
  const [left, right] = [namesOf(lead), namesOf(draft)];
  const before = drafts.at(-1)!;
  const there = BLOWS.has(draft.type) && placesApart(lead, draft);
  if (!right.size && before.sentence === draft.sentence && !there) return true;
  // «الوسطاء يواصلون المحادثات» over «المباحثات بين …»: talks that a headline names without their parties.
  const bare = lead.atHeadline && lead.type === 'CONSULT' && !left.size && !lead.places.length;
  if (bare && draft.definite) return true;
  if (lead.atHeadline && draft.sentence - lead.sentence <= 2 && retold(lead, draft, left, right)) return true;
  // «وتعليق رحلات الشركة» over «قررت الهيئة تعليق جميع رحلات الشركة» further down.
  if (lead.atHeadline && !left.size && sharedWords(lead, draft) > 1 && !there) return true;
  if (tellsOn(event, draft)) return true;
  if (!left.size || !right.size) return false;
  const common = [...left].filter((name) => right.has(name)).length;
  const words = sharedWords(lead, draft);
  const planned = lead.type === 'CONSULT' && lead.status === 'planned';
  const oneVoice = !lead.speaker || !draft.speaker || lead.speaker === draft.speaker;
  if (!sameSentence && common > 0 && oneVoice && planned) return true;
  // One speaker who announces talks twice with one verb announces one round.
  if (!sameSentence && planned && lead.speaker && lead.speaker === draft.speaker && lead.predicate === draft.predicate)
    return true;
  // Two sessions of one day with one party in common are one round of talks.
  if (!sameSentence && lead.type === 'CONSULT' && sameDay(lead, draft) && common > 0) return true;
  if (common / Math.min(left.size, right.size) < 0.5) return false;
  const goesOnTalking = lead.type === 'CONSULT' && common === right.size;
  if (sameSentence) return words > 0 || draft.predicate === lead.predicate || goesOnTalking;
  // «كما قررت اللجنة خفض …»: the same act done to more.
  if (draft.predicate === lead.predicate && lead.things?.length && lead.things[0] === draft.things?.[0]) return true;
  if (lead.dated !== draft.dated && !words && !draft.definite) return false;
  return words > 0 || draft.predicate === lead.predicate || (lead.type === 'CONSULT' && common > 1);
}

/** A headline and the lead tell the same news, in other words and with other names. */
function retold(lead: Draft, draft: Draft, left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const names = [...left, ...lead.places].some((name) => right.has(name) || draft.places.includes(name));
  if (names || sharedWords(lead, draft) > 0 || lead.predicate === draft.predicate) return true;
  // «يخفض أسعار الفائدة» over «قررت اللجنة خفض سعري العائد».
  if (draft.things?.includes(lead.predicate)) return true;
  // «المحكمة تدين …» over «قضت …»: a headline without a name tells what the first sentence tells.
  if (!left.size && !lead.places.length && draft.sentence <= 1) return true;
  return BLOWS.has(lead.type) && (!left.size || !right.size) && (!lead.places.length || !draft.places.length);
}

/** «المغرب يسيطر على حريق» over «أعلنت السلطات السيطرة على الحريق»: what is announced as done is the deed. */
function announced(lead: Draft, draft: Draft): boolean {
  // «بعث برقية عزاء …» and «أعرب في البرقية عن تعازيه»: what somebody does by words and the words.
  const own = draft.speaker !== null && lead.participants.some(({ entity }) => entity === draft.speaker);
  if (own && lead.type === 'SUPPORT' && agree(lead, draft) && sharedWords(lead, draft) > 1) return true;
  if (!agree(lead, draft) || isSpeech(lead.type) || lead.type === 'STATEMENT') return false;
  return lead.atHeadline && draft.sentence - lead.sentence <= 2 && sharedWords(lead, draft) > 0;
}

/** How many content words two drafts share, in whatever case and number. */
function sharedWords(lead: Draft, draft: Draft): number {
  const known = new Set(lead.objects.map(gistOf));
  return new Set(draft.objects.map(gistOf).filter((word) => known.has(word))).size;
}

function sameDay(lead: Draft, draft: Draft): boolean {
  return lead.dated && draft.dated && lead.from !== null && lead.from === draft.from && lead.to === draft.to;
}

function agree(lead: Draft, draft: Draft): boolean {
  if (!sameType(lead, draft) || lead.status !== draft.status || lead.earlier !== draft.earlier) return false;
  return !(lead.dated && draft.dated) || daysMeet(lead, draft);
}

/** Of a blast it is not always known whether somebody did it: the kind makes it one. */
function sameType(lead: Draft, draft: Draft): boolean {
  if (lead.type === draft.type) return true;
  if (!BLOWS.has(lead.type) || !BLOWS.has(draft.type)) return false;
  const kinds = kindsOf(lead);
  return [...kindsOf(draft)].some((kind) => kinds.has(kind));
}

/** «انضم أوستن إلى المحادثات»، «وانتهى الهجوم»: with the article and hardly a name, the latest event of that kind is meant. */
function goesOn(events: readonly Told[], draft: Draft): Told | undefined {
  const attends = (draft.type === 'CONSULT' || SIGNING.has(draft.type)) && ATTENDS.has(draft.predicate);
  if (draft.kind === 'speech' || !(draft.definite || draft.inKnown)) return undefined;
  if (namesOf(draft).size > 1 && !attends && draft.predicate !== 'تبنى') return undefined;
  // «لقوا مصرعهم»: their death is theirs, and no death told before.
  if (CASUALTIES.has(draft.predicate) && !draft.refersBack && !draft.inKnown) return undefined;
  const meant = events.filter(({ lead, drafts }) => {
    if (lead.kind === 'speech' || !agree(lead, draft) || besideIt(lead, draft)) return false;
    if (BLOWS.has(lead.type) && (kindsApart(lead, draft) || elsewhere(lead, draft))) return false;
    if (drafts.some(({ sentence }) => sentence === draft.sentence)) return false;
    // «في اجتماعها الخميس الماضي»: with a day and a party of its own it is another.
    if (draft.dated && !lead.dated && [...namesOf(draft)].some((name) => !namesOf(lead).has(name))) return false;
    const alone =
      lead.type === 'CONSULT' ||
      (lead.type === 'PROTEST' && !placesApart(lead, draft)) ||
      (SIGNING.has(lead.type) && (attends || SIGNED.has(draft.predicate))) ||
      (BLOWS.has(lead.type) &&
        mayBeKind(lead, draft) &&
        (bare(draft, lead) || draft.predicate === 'تبنى' || draft.refersBack === true));
    return alone || lead.objects.some((word) => draft.objects.includes(word));
  });
  // «ووقع الهجوم على المستشفى»: the one on the hospital, and not the last that was told.
  const target = (told: Told) => (BLOWS.has(draft.type) ? sharedTarget(told.lead, draft) : 0);
  const most = Math.max(0, ...meant.map(target));
  const likely = meant.filter((told) => target(told) === most);
  // «حضر اللقاء …» some lines below a meeting beside it is said of the larger one.
  const larger = likely.filter(({ lead }) => !lead.aside || (draft.sentence - lead.sentence <= 1 && !attends));
  return larger.at(-1) ?? likely.at(-1);
}

/** Names nobody whom the event does not. */
function bare(draft: Draft, lead: Draft): boolean {
  const known = namesOf(lead);
  return [...namesOf(draft)].every((name) => known.has(name));
}

/** How many words of what a blow struck two drafts share, also where one has it for a name. */
function sharedTarget({ objects, participants }: Draft, draft: Draft): number {
  const known = new Set(objects.map(gistOf));
  return draft.objects.filter(
    (word) => known.has(gistOf(word)) || participants.some(({ entity }) => entity.startsWith(`org:${word} `)),
  ).length;
}

/** «وحضر القمة ولي العهد»: whoever comes to it, it is the meeting that was told. */
const ATTENDS: ReadonlySet<string> = new Set('حضر شارك انضم ترأس رأس افتتح اختتم استضاف'.split(' '));

/** «الانفجار» is no brawl: a blow that names its kind goes on with one of that kind, or with the news. */
function mayBeKind(lead: Draft, draft: Draft): boolean {
  const [known, kinds] = [kindsOf(lead), kindsOf(draft)];
  return !kinds.size || (known.size ? [...kinds].some((kind) => known.has(kind)) : lead.sentence <= 1);
}

/** Earlier talks of the same parties («وكانت المحادثات بدأت في يناير»): the article is the parties' only name. */
function bridged(events: readonly Told[], draft: Draft): Draft {
  const agreed = draft.type === 'AGREE';
  if (draft.kind === 'speech' || namesOf(draft).size || !(draft.definite || agreed)) return { ...draft };
  const wanted = agreed ? 'CONSULT' : draft.type;
  const fits = ({ lead }: Told) => lead.kind !== 'speech' && lead.type === wanted && namesOf(lead).size > 1;
  const parties = events.find(fits)?.lead.participants.filter(({ role }) => role !== 'speaker') ?? [];
  return { ...draft, participants: [...parties, ...draft.participants] };
}

/** «قُتلوا في القتال»: a blow with the article that nobody places was where the news is. */
function placed(events: readonly Told[], draft: Draft): Draft {
  if (!BLOWS.has(draft.type) || draft.kind === 'speech' || draft.earlier) return draft;
  if (draft.places.length || namesOf(draft).size || !(draft.definite || draft.inKnown)) return draft;
  const news = events.find(
    ({ lead }) => lead.places.length > 0 && (BLOWS.has(lead.type) || lead.type === 'RETREAT' || lead.type === 'AGREE'),
  );
  return news && news.lead.sentence <= 2 ? { ...draft, places: [...news.lead.places] } : draft;
}

/** Words that one speaker says in one article are one address; typed acts of speech are one only when alike. */
function sameAddress({ lead, drafts }: Told, draft: Draft, isNews: boolean): boolean {
  const sameSentence = drafts.some(({ sentence }) => sentence === draft.sentence);
  // «والرئيس يتهم "مخربين"» over «واتهم الرئيس فلان …».
  if (!lead.speaker && lead.atHeadline && lead.type === draft.type && draft.type !== 'STATEMENT')
    return sharedWords(lead, draft) > 0;
  if (!lead.speaker || !draft.speaker) return false;
  if (lead.dated && draft.dated && !daysMeet(lead, draft)) return false;
  const words = draft.objects.filter((word) => lead.objects.includes(word)).length;
  // A headline calls the speaker by a shorter name: «تركيا: …» for its ministry.
  if (lead.speaker !== draft.speaker) return lead.atHeadline && typeAgreement(lead.type, draft.type) > 0 && words > 1;
  // «مجلس الأمن يطالب بمحاسبة …» over «طالب مجلس الأمن، في ختام جلسة …، بمحاسبة …»
  const headline = lead.atHeadline && draft.sentence - lead.sentence === 1 && !sameSentence;
  if (headline && lead.type === draft.type && words > 0) return true;
  if (soft(lead.type) && soft(draft.type)) return true;
  if (draft.type === 'STATEMENT' && (isNews || sameSentence)) return true;
  const alike = words > 2 || (words > 0 && lead.objects[0] === draft.objects[0]);
  const refused = lead.type === 'REJECT' && words > 0 && lead.predicate === draft.predicate;
  return !sameSentence && lead.type === draft.type && (alike || refused);
}

const CASUALTIES: ReadonlySet<string> = new Set(['قتل', 'استشهد', 'أصاب', 'جرح', 'لقي', 'توفي', 'مات']);

/** «بعد انقلاب حافلة خلف سبعة قتلى»: what a blow left behind is that blow's. */
const RESULTS: ReadonlySet<string> = new Set(['خلف', 'أسفر', 'أودى', 'أوقع', 'حصد']);

/** «مراسم التوقيع»، «الاتفاق»: with the article, what the article has told of. */
const SIGNING: ReadonlySet<EventType> = new Set(['SUPPORT', 'AGREE', 'RETREAT']);
const SIGNED: ReadonlySet<string> = new Set(['وقع', 'اتفاق', 'اتفاقية', 'مذكرة', 'صفقة', 'معاهدة', 'هدنة', 'أبرم']);

const SOFT: ReadonlySet<EventType> = new Set(['STATEMENT', 'AGREE', 'SUPPORT']);
const soft = (type: EventType) => SOFT.has(type);

function namesOf({ participants }: Draft): Set<string> {
  return new Set(participants.filter(({ role }) => role !== 'speaker').map(({ entity }) => entity));
}

/** Whoever is named in a long address is not for that its party. */
const MAX_AUDIENCE = 5;

/** Adds a telling to an event, and to the event whom, where and when it names. */
export function take(event: Told, draft: Draft): void {
  const { lead } = event;
  event.drafts.push(draft);
  for (const participant of draft.participants) {
    if (lead.kind === 'speech' && lead.participants.length >= MAX_AUDIENCE) break;
    if (!lead.participants.some(({ entity }) => entity === participant.entity)) lead.participants.push(participant);
  }
  // Where a blow is spoken of in passing it need not have struck.
  const passing = draft.loose || (draft.kind === 'reference' && lead.places.length > 0);
  if (!passing) lead.places = [...new Set([...lead.places, ...draft.places])];
  if (draft.dated) {
    const days = lead.dated ? sharedDays(lead, draft) : draft;
    if (!lead.dated || days.from !== lead.from || days.to !== lead.to) lead.grain = draft.grain;
    Object.assign(lead, { from: days.from, to: days.to, dated: true });
  }
  // A headline calls the speaker by a shorter name than the body.
  if (lead.atHeadline && draft.speaker) lead.speaker = draft.speaker;
  if (draft.status === 'happened') lead.status = 'happened';
  if (draft.kind === 'reference') return;
  if (lead.type === 'STATEMENT' && draft.type !== 'STATEMENT' && draft.confidence >= lead.confidence)
    lead.type = draft.type;
  lead.confidence = Math.min(0.95, Math.max(lead.confidence, draft.confidence) + 0.05);
  lead.objects = [...new Set([...lead.objects, ...draft.objects])].slice(0, 8);
}

/** The sentences that tell of an event, each once. */
export function supportsOf(
  { drafts }: Told,
  article: number,
  spans: readonly { start: number; end: number }[],
): Support[] {
  const seen = new Set<number>();
  return drafts.flatMap(({ sentence, speaker, modality }) => {
    if (seen.has(sentence)) return [];
    seen.add(sentence);
    const { start, end } = spans[sentence]!;
    return [{ start, end, article, modality, ...(speaker && { speaker }) }];
  });
}
