import type { Segment } from '../read/segments';
import type { Word } from '../read/words';
import { foldedSet } from '../lexicon';
import { BLOWS, isSpeech } from '../merge/types-near';
import type { Draft, Sentence } from './draft';
import { thingsOf, turnsAway, WITNESSES } from './followups';
import { isRanked } from './known';
import { TOPICAL } from './meaning';
import { isOther } from './others';
import { isBlow } from './references';
import { countsAnew } from './tellings';
import { isComing, isSupposed, takenUpIn } from './things';

/**
 * An announcement of what has happened bounds its day, and without a day of its own is no event beside it: the speaker is its source. Words that come back to an
 * event told elsewhere («قال إن الغارة استهدفت …») are so too when they find it (`coreference`). What is announced for the future, refused
 * or demanded stays beside the announcement.
 */
export function withoutEchoes(drafts: Draft[], line: Sentence): Draft[] {
  const { segments } = line;
  const turns = turnsAway(line);
  for (const draft of drafts) {
    Object.assign(draft, { things: thingsOf(line, draft), takenUp: takenUpIn(line, draft), turns });
    // «وكانت السلطات قد أعلنت في حصيلة أولية مقتل …»: what was earlier is the count, and not the blow.
    if (BLOWS.has(draft.type) && draft.kind !== 'speech' && countsAnew(line, draft))
      Object.assign(draft, { toll: true, earlier: false });
    if (draft.kind === 'occasion' && draft.noun !== null && isComing(line, draft.noun)) draft.comes = true;
    // «وكانت الهيئة قد أعلنت إصابة اثنين في الهجوم»: told earlier, of the blow that is known.
    if (BLOWS.has(draft.type) && draft.kind === 'deed' && !draft.inKnown && befellIn(line, draft))
      Object.assign(draft, { inKnown: true, earlier: false });
    // «أن يكون القارب قد انقلب»: supposed, and not to come.
    if (isSupposed(line, draft)) Object.assign(draft, { status: 'happened', modality: 'claimed' });
  }
  return withoutClaimed(drafts, segments).filter((draft, _, all) => {
    if (
      all.some(
        (other) => other.kind === 'reference' && isRanked(line.words, other.at) && tellsOf(line, draft, other.at),
      )
    )
      return false;
    if (isAside(draft, all, segments) || isPartOf(draft, all, line)) return false;
    if (draft.kind !== 'speech' || draft.type !== 'STATEMENT' || CLAIMS.has(draft.predicate)) return true;
    if (leadsTo(draft, drafts)) return false;
    const under = drafts.filter((deed) => hangsOn(segments, deed.segment, draft.segment));
    const hanging = under.filter(({ status }) => status === 'happened');
    // Without a day the plan is a promise, and the words are what counts.
    const planned = under.find(({ kind, status }) => kind === 'deed' && status === 'planned');
    if (planned?.dated && draft.sentence > LEAD) draft.announces = planned;
    const told = hanging.find(({ kind }) => kind === 'deed');
    if (told && !told.dated && draft.dated) told.to = draft.to;
    // «أفادت مصادر بوصول 13 شهيدا جراء القصف»: also behind the verb of saying itself.
    const references = drafts.filter(
      ({ kind, type, segment, at, loose, counted }) =>
        kind === 'reference' &&
        (BLOWS.has(type) || counted) &&
        (hangsOn(segments, segment, draft.segment) ||
          ((!loose || countedBefore(line, draft.at, at)) && segment === draft.segment && at > draft.at)),
    );
    for (const heard of [...references, ...(told ? [told] : [])]) {
      heard.speaker ??= draft.speaker;
      if (draft.speaker && !heard.participants.some(({ entity }) => entity === draft.speaker))
        heard.participants.push({ entity: draft.speaker, role: 'speaker' });
    }
    if (!told && references.length && !isOwnWords(draft)) draft.echoes = references;
    // «أعلن الجيش، الخميس، مقتل …»: with a day of its own an announcement is news beside what it announces.
    return !told || draft.dated || isOwnWords(draft);
  });
}

/** «وقال قائد الدفاع المدني فلان إن …»: below the lead what a named person says of the news, as no witness, is news of him as well. */
export const isOwnWords = ({ kind, speaker, sentence, weak, witness, predicate }: Draft): boolean =>
  kind === 'speech' &&
  !weak &&
  !witness &&
  !WITNESSES.has(predicate) &&
  sentence > LEAD &&
  !!speaker?.startsWith('per:');

/** «أعنف هجوم تشهده المنطقة»: what a clause behind a noun says of it. */
const tellsOf = ({ segments }: Sentence, { kind, noun, segment }: Draft, at: number): boolean =>
  kind === 'deed' && (noun === at || segments[segment]!.start === at + 1);

const IN = foldedSet('في خلال أثناء جراء إثر نتيجة بفعل');

/** «أعلنت إصابة اثنين من البحارة في الهجوم»: the harm that somebody came to in a blow with the article. */
function befellIn({ words, segments }: Sentence, { at, segment, predicate }: Draft): boolean {
  const { end } = segments[segment]!;
  const harmed = HARMED.has(predicate) || words.slice(at + 1, at + 3).some(({ stem }) => CASUALTY.test(stem));
  return (
    harmed &&
    words.slice(at + 1, end).some((word, index, behind) => {
      const [before, next] = [behind[index - 1]?.base ?? '', behind[index + 1]];
      return IN.has(before) && !isOther(next) && (isBlow(word) || isBlowOf(word, next));
    })
  );
}
/** «في إطلاق النار»، «في حادث السير»، «في عملية الاغتيال»: definite by what it is in construct with. */
const isBlowOf = (word: Word, next: Word | undefined): boolean =>
  OF_BLOWS.has(word.base) && !!next && !next.mention && next.form.startsWith('ال');
const OF_BLOWS = foldedSet('إطلاق تبادل حادث حادثة عملية واقعة');
const HARMED: ReadonlySet<string> = new Set('قتل استشهد أصاب جرح لقي توفي فقد'.split(' '));

const WITHIN = foldedSet('خلاله خلالها خلالهما خلالهم أثناءه أثناءها أثناءهما');

/** «أجرى اتصالا أكد خلاله …»، «اجتماعا بحث خلاله …»: what is said in a meeting is the meeting; whom somebody met on a journey is another. */
function isPartOf({ type, predicate, at }: Draft, all: readonly Draft[], { words }: Sentence): boolean {
  if (!words.slice(at + 1, at + 3).some(({ base }) => WITHIN.has(base))) return false;
  const own = isSpeech(type) || TOPICAL.has(predicate);
  return own && all.some((whole) => whole.type === 'CONSULT' && whole.at < at && whole.confidence >= 0.5);
}

const ASIDES: ReadonlySet<string> = new Set('شكر استبعد جدد أثنى ثمن'.split(' '));

/** «… شاكرا جيبوتي على الاستضافة»، «مستبعدا أي صلة»: what somebody adds in passing to words or to what he announces. */
function isAside(
  { kind, type, segment, at, speaker, predicate }: Draft,
  all: readonly Draft[],
  segments: Segment[],
): boolean {
  if (kind !== 'speech' || type === 'STATEMENT' || segments[segment]!.kind !== 'adverbial') return false;
  return ASIDES.has(predicate) && all.some((act) => act.at < at && act.kind === 'speech' && act.speaker === speaker);
}

const CASUALTY = /^(?:مقتل|قتل|مصرع|وفاه|اصاب|سقوط|جرح|فقدان|حصيل)/;

/** «أعلنت إصابة اثنين في الهجوم»: whoever announces the victims of a blow tells of it. */
function countedBefore({ words }: Sentence, from: number, to: number): boolean {
  return words.slice(from + 1, to).some(({ stem, mention }) => !mention && CASUALTY.test(stem));
}

/** Over and in the lead an announcement is news beside what it announces. */
const LEAD = 1;

/** «اعتبر أن …، مطالبا برفع …»، «أعرب عن حزنه، وأمر بصرف …»: mere words before what the same speaker does by words lead up to it. */
function leadsTo({ at, speaker, sentence }: Draft, drafts: readonly Draft[]): boolean {
  if (speaker === null || sentence <= LEAD) return false;
  return drafts.some(
    (act) =>
      act.kind === 'speech' &&
      act.at > at &&
      act.speaker === speaker &&
      act.type !== 'STATEMENT' &&
      isSpeech(act.type) &&
      act.confidence >= 0.5,
  );
}

/** Who claims a blow says more than that it took place. */
const CLAIMS: ReadonlySet<string> = new Set(['تبنى']);

/** «تبنت الحركة التفجير الذي أودى بأربعة»: what is claimed is what the relative clause tells, and its doer is who claims it. */
function withoutClaimed(drafts: Draft[], segments: Segment[]): Draft[] {
  settleClaims(drafts);
  return drafts.filter((claimed) => {
    if (claimed.kind !== 'deed' || !CLAIMS.has(claimed.predicate) || !BLOWS.has(claimed.type)) return true;
    const { kind: stands, parent } = segments[claimed.segment]!;
    const told = drafts.find(
      ({ kind, type, segment, noun, predicate }) =>
        kind === 'deed' &&
        BLOWS.has(type) &&
        ((segments[segment]!.kind === 'relative' &&
          segments[segment]!.parent === claimed.segment &&
          (noun === null || noun >= claimed.at)) ||
          // «قتل ستة في هجوم تبنته الحركة»: the blow itself is told by the clause above.
          (stands === 'relative' && segment === parent && type === claimed.type && !CLAIMS.has(predicate))),
    );
    if (!told) return true;
    for (const { entity, role } of claimed.participants) {
      const known = told.participants.find((other) => other.entity === entity);
      if (known) known.role = role;
      else told.participants.push({ entity, role });
    }
    return false;
  });
}

/** «تبنت الحركة التفجير»: read once as her words and once as her deed; the words are a statement, the deed has their place. */
function settleClaims(drafts: readonly Draft[]): void {
  for (const words of drafts) {
    if (!CLAIMS.has(words.predicate) || !BLOWS.has(words.type)) continue;
    const deed = drafts.find(
      ({ at, predicate }, index) => at === words.at && CLAIMS.has(predicate) && index > drafts.indexOf(words),
    );
    if (!deed || words.participants.some(({ role }) => role !== 'speaker')) continue;
    if (!deed.places.length) deed.places = words.places;
    deed.objects = [...new Set([...deed.objects, ...words.objects])];
    Object.assign(words, { kind: 'speech', type: 'STATEMENT', places: [] });
  }
}

function hangsOn(segments: Segment[], from: number, on: number): boolean {
  for (let at: number | null = from; at !== null; at = segments[at]!.parent) if (at === on) return from !== on;
  return false;
}
