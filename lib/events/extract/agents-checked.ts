/** Who cannot have done it: an object right behind its verb, whoever is carried or brought («تم نقل …»), names behind a subject without one. */
import type { EventType } from '../../model';
import { foldedSet } from '../lexicon';
import { genderOf, genderOfName } from '../read/agreement';
import { argumentsIn, type Argument } from '../read/arguments';
import { isOffice } from '../read/asides';
import { isPreposition } from '../read/predicates';
import type { Head, Segment } from '../read/segments';
import type { Draft, Reading, Sentence } from './draft';

/** Of these both sides are actors, whoever is named first. */
const MUTUAL: ReadonlySet<EventType> = new Set(['COOPERATE', 'AGREE']);

/** Takes the part of the actor from those whom the form of the clause makes objects. */
export function dropFalseActors(reading: Reading, line: Sentence, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const segment = line.segments[draft.segment];
    if (draft.kind !== 'deed' || draft.speaker || !segment?.head || MUTUAL.has(draft.type)) continue;
    if (draft.at !== segment.head.at) continue;
    const args = argumentsIn(reading, line.words, segment.head.at + 1, segment.end).filter(
      (name) => name.case !== 'bearer-title',
    );
    const objects = isCarriedOut(line.words, segment.head, draft)
      ? args.slice(0, 1).filter((first) => isDoneTo(line.words, draft.noun!, first))
      : hasUnnamedSubject(line.words, segment) || meetsHolder(line.words, segment.head)
        ? args
        : objectBehind(line.words, segment.head, args);
    if (objects.length) demote(draft, objects);
    // «نجا فلان من محاولة اغتيال»
    if (draft.type === 'ASSAULT' && ESCAPED.has(draft.predicate))
      demote(draft, argumentsIn(reading, line.words, segment.start, segment.end));
    promoteVisitor(line.words, segment.head, args, draft);
  }
}

function demote(draft: Draft, objects: readonly Argument[]): void {
  const ids = new Set(objects.flatMap(({ acts, state, mention }) => [acts, state, mention.entity]));
  const demoted = draft.participants.filter(({ entity, role }) => role === 'actor' && ids.has(entity));
  if (!demoted.length) return;
  draft.participants = draft.participants.map((party) =>
    demoted.includes(party) ? { ...party, role: 'recipient' as const } : party,
  );
}

const ESCAPED: ReadonlySet<string> = new Set(['نجا', 'أفلت', 'سلم']);

const VISITS: ReadonlySet<string> = new Set(['زار', 'غادر', 'رأس', 'ترأس']);

/** «زار فرنسا فلان»: a person right behind the place that is visited is the visitor. */
function promoteVisitor(words: Sentence['words'], head: Head, [place, visitor]: Argument[], draft: Draft): void {
  if (!VISITS.has(head.verb.lemma) || place?.mention.type !== 'GPE' || visitor?.mention.type !== 'PER') return;
  if (visitor.case !== 'plain' || visitor.beside || !stands(words, head.at, place.at)) return;
  demote(draft, [place]);
  draft.participants = draft.participants.map((party) =>
    party.entity === visitor.acts ? { ...party, role: 'actor' as const } : party,
  );
}

const TOOK_PLACE = foldedSet('تم تمت يتم تتم ستتم سيتم جرى جرت يجري تجري سيجري ستجري');
const BROUGHT = foldedSet(
  'نقل إجلاء إخلاء تسليم ترحيل علاج إسعاف دفن إنقاذ انتشال استقبال تكريم اعتقال توقيف اختيار تعيين انتخاب إعفاء إقالة',
);

/** «تم نقل الرئيس فلان إلى …»: nobody is told who did it. */
const isCarriedOut = (words: Sentence['words'], { at }: Head, { noun }: Draft): boolean =>
  noun !== null && noun - at <= 2 && noun > at && TOOK_PLACE.has(words[at]!.base) && BROUGHT.has(words[noun]!.stem);

/** Behind the noun with nothing but what describes him between. */
const isDoneTo = (words: Sentence['words'], noun: number, { at }: Argument): boolean =>
  words.slice(noun + 1, at).every((word) => !word.mark && !isPreposition(word) && !word.preposition);

/** «زار مصر وفد من …», «منح فرنسا قرضا»: a verb in the masculine has no woman right behind it for its subject. */
function objectBehind(words: Sentence['words'], head: Head, args: readonly Argument[]): Argument[] {
  if (!head.reading || head.reading.passive || words[head.at]!.nouns.length > 0) return [];
  const [first] = args;
  if (!first || first.case !== 'plain' || !stands(words, head.at, first.at)) return [];
  if (first.mention.type !== 'GPE' && first.mention.type !== 'ORG') return [];
  const [told, named] = [genderOf(words, head), genderOfName(words, first)];
  // «قطاع غزة», «إقليم …»: what a name begins with may be a man's.
  const single = words[first.at + 1]?.mention !== first.mention;
  return told === 'masculine' && named === 'feminine' && (single || first.mention.type === 'ORG') ? [first] : [];
}

/** Right behind a verb, but for a date. */
const stands = (words: Sentence['words'], verb: number, at: number): boolean =>
  words.slice(verb + 1, at).every(({ date }) => !!date);

const HOLDERS = foldedSet('فريق وفد');

/** «التقت فريق المنظمة», «استقبلت وزير …»: a verb in the feminine has no man right behind it for its subject. */
function meetsHolder(words: Sentence['words'], head: Head): boolean {
  const next = words[head.at + 1];
  if (!head.reading || head.reading.passive || !next || next.mention || next.definite || next.preposition) return false;
  if (!HOLDERS.has(next.base) && !(isOffice(next) && !MANY.test(next.base))) return false;
  return genderOf(words, head) === 'feminine' && !next.base.endsWith('ه') && head.reading.tense === 'perfect';
}
/** Plurals of people, and offices of women. */
const MANY = /^(?:قاده|رؤسا|رووسا|اعضا|مديري)$|(?:ه|ات)$/;

const HAD = foldedSet('قد كان كانت');
const LEAD = 6;

/** «وكان الملك قد استقبل …»: an office with the article right before the verb, at the head of its clause, is its subject. */
function hasUnnamedSubject(words: Sentence['words'], { head, start, kind }: Segment): boolean {
  const { at, reading } = head!;
  if (kind !== 'main' || !reading || reading.passive || words[at]!.and) return false;
  if (/..(?:ه|ها|هم)$/.test(words[at]!.base)) return false;
  let last = at - 1;
  while (last > start && (words[last]!.date || HAD.has(words[last]!.base))) last -= 1;
  const subject = words[last];
  if (!subject || last < start || subject.mention || subject.date || !/^[وف]?ال/.test(subject.form)) return false;
  if (!isOffice(subject) && !RULERS.has(subject.base)) return false;
  const lead = words.slice(Math.max(start, last - LEAD), last);
  return lead.every((word) => !word.mention && !word.preposition && (!isPreposition(word) || HAD.has(word.base)));
}
const RULERS = foldedSet('الملك الأمير السلطان العاهل الملكة الأميرة الشيخ');
