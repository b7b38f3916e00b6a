import type { DateMention, Grain, IsoDate } from '../../model';
import { addDays } from '../days';
import { foldedSet, verbReadings } from '../lexicon';
import { isSpeech } from '../merge/types-near';
import { AFTER, BEFORE } from '../read/function-words';
import type { Segment } from '../read/segments';
import { toldAgain } from './dates-again';
import { countBack } from './dates-back';
import { shareDuring } from './dates-during';
import { ofLaterDeath } from './dates-later';
import { shareWithCause, shareWithCoordinates, shareWithHost, shareWithPact, signedLongAgo } from './dates-shared';
import { isOfText } from './dates-texts';
import type { Draft, Sentence } from './draft';
import { signedNoun } from './occasion-beside';
import { causes } from './occasion-cues';
import { HAPPENS } from './occasions';

/**
 * Gives each date of a sentence to the event it dates: the last predicate before it in its clause, else the first behind it,
 * and for a relative clause the noun it describes. A date never climbs out of reported words: «أعلن أن … في مايو» says
 * when it will be, not when it was announced.
 */
export function attachDates(sentence: Sentence, drafts: Draft[], publishedAt: IsoDate | null): void {
  const { words } = sentence;
  const given = new Map<Draft, { date: DateMention; at: number; describes: boolean }[]>();
  const back = ({ kind, type, refersBack, at }: Draft) =>
    (kind === 'reference' && !isNew(sentence, at)) ||
    (refersBack === true && (type === 'DISASTER' || type === 'ASSAULT'));
  const known = drafts.filter((draft) => !back(draft) || happens(sentence, draft));
  for (const { at, date } of datesOf(sentence)) {
    const datable = known.filter(
      (draft) =>
        !(given.has(draft) && isSigned(sentence.words, draft)) &&
        (!isTold(sentence, draft) || isDescribed(sentence, draft.at, at) || isSecond(sentence, draft.at, at)),
    );
    // What describes a noun dates it: «قتلوا في القتال الذي دار الجمعة».
    const describes = sentence.segments.some(({ kind, start, end }) => kind === 'relative' && start <= at && at < end);
    const owner = whenOf(sentence, known, at) ?? ownerOf(sentence, describes ? drafts : datable, at);
    // «محملا … مسؤولية تعطيل الاتفاق الموقع في مارس»: words beside the main ones are said with them, whatever day they speak of.
    const elsewhere =
      owner && owner.at < at && datesAnother(sentence, tellingWord(sentence, owner, at), at, owner.predicate);
    const beside = owner?.kind === 'speech' && sentence.segments[owner.segment]!.kind === 'adverbial';
    // «ويعود الهجوم إلى الثالث من نوفمبر، عندما اقتحم …»: of the one and of the other.
    const same = owner && whenOf(sentence, known, at) === owner ? ownerOf(sentence, known, at) : null;
    const dates = same?.kind === 'reference' || (same?.kind === 'occasion' && datesBack(sentence, same));
    if (same && dates && same !== owner) given.set(same, [{ date, at, describes }]);
    const since = owner && isSinceAnother(sentence, owner, at);
    if (owner && !beside && !elsewhere && !since)
      given.set(owner, [...(given.get(owner) ?? []), { date, at, describes }]);
  }
  for (const [draft, all] of given) {
    // «أنهت، مساء الخميس، … حصيلة الانفجار الذي وقع الاثنين»: of a noun the words that describe it tell the day.
    const own = draft.kind === 'occasion' ? all.filter(({ describes }) => describes) : [];
    const dates = own.length ? own : all;
    const value = joined(sentence, dates, publishedAt);
    // «دعت إلى إضراب في السابع من مارس»: nobody has spoken on a day to come; it is the day of what is spoken of.
    const today = publishedAt?.slice(0, 10);
    // «تعهد بإسكانهم قبل نهاية السنة»: so is a term that has not come.
    const term =
      dates.every(({ at }) => TERMS.has(words[at - 1]?.base ?? '')) && !!value?.to && !!today && value.to > today;
    const ahead = !!value?.from && !!today && (term || value.from > today);
    if (ahead && (draft.kind === 'speech' || isDone(sentence, draft)) && draft.status === 'happened') continue;
    if (value) Object.assign(draft, value, { dated: true });
    if (ahead && draft.status === 'happened') {
      Object.assign(draft, { status: 'planned', modality: 'planned' });
    }
  }
  ofLaterDeath(sentence, drafts);
  shareWithCoordinates(sentence, drafts);
  shareWithHost(sentence, drafts);
  followOn(sentence, drafts);
  shareWithPact(sentence, drafts);
  shareDuring(sentence, drafts);
  countBack(sentence, drafts);
  shareWithCause(sentence, drafts, publishedAt);
  signedLongAgo(sentence, drafts, publishedAt);
  drafts.push(...toldAgain(sentence, drafts));
}

const TERMS = foldedSet('قبل حتى بحلول قبيل');

/**
 * «يذكر أن الانفجار وقع في 4 آب»: of an event that the article comes back to a date tells only where the verb says that it took
 * place; «ارتفعت حصيلة الانفجار الخميس» dates the count.
 */
function happens({ segments }: Sentence, { segment, at }: Draft): boolean {
  const { head } = segments[segment]!;
  return !!head && OCCURRED.has(head.verb.lemma) && Math.abs(head.at - at) <= 1;
}

/** «تعود آخر كارثة إلى أغسطس 2024، حين قضى …». */
const datesBack = ({ segments }: Sentence, { segment }: Draft): boolean =>
  segments[segment]!.head?.verb.lemma === 'عاد';

/** «مددا العقد الموقع سنة 1988 في أكتوبر»: the day right behind a signing is its day, and those further on are the verb's. */
const isSigned = (words: Sentence['words'], { kind, noun }: Draft): boolean =>
  kind === 'occasion' && noun !== null && signedNoun(words, noun) !== null;

/** «أعلنت السلطات، الأربعاء، ارتفاع حصيلة الانفجار»: what a verb of saying dates is the words, and not the blow they count. */
function isTold({ segments }: Sentence, { segment, at, kind, type }: Draft): boolean {
  const { head } = segments[segment]!;
  const blow = type === 'DISASTER' || type === 'ASSAULT';
  return kind === 'deed' && blow && head?.at === at && head.verb.flags.has('say');
}

/** «أعلنت الشرطة إصابة ستة في انفجار وقع، أمس، في سوق»: behind a verb that describes the blow, without «الذي», the day is the blow's. */
function isDescribed({ words }: Sentence, from: number, at: number): boolean {
  return words.some(
    ({ nouns, definite }, index) =>
      index > from &&
      index < at - 1 &&
      !definite &&
      nouns.some(({ type }) => type === 'ASSAULT' || type === 'DISASTER') &&
      isVerb(words[index + 1]!.form),
  );
}

/** «أعلنت، الثلاثاء، ارتفاع حصيلة الهجوم على المطار ليل الاثنين إلى ثمانية»: the words have their day, and behind the blow stands the blow's. */
function isSecond({ words }: Sentence, from: number, at: number): boolean {
  const told = words.findIndex(({ date }, index) => index > from && date?.from);
  if (told < 0 || words[told]!.date === words[at]!.date) return false;
  return words
    .slice(told, at)
    .some(({ nouns, date }) => !date && nouns.some(({ type }) => type === 'ASSAULT' || type === 'DISASTER'));
}

/** Also a short one with a pronoun: «شنها». */
const isVerb = (form: string): boolean =>
  verbReadings(form).length > 0 || verbReadings(form.replace(/(?:ها|ه)$/, '')).length > 0;

const WHEN: ReadonlySet<string> = new Set(['حين', 'عندما', 'لما']);

/** «بلغ التوتر ذروته في 11 ديسمبر حين اندلعت معارك»: the day is that of what the clause behind it tells. */
function whenOf({ words, segments }: Sentence, drafts: readonly Draft[], at: number): Draft | null {
  const behind = words.findIndex(({ date, mark }, index) => index > at && date !== words[at]!.date && !mark);
  if (behind < 0 || !WHEN.has(words[behind]!.base)) return null;
  const clause = segments.findIndex(({ start, end }) => start <= behind && behind < end);
  const told = drafts.filter((draft) => draft.segment === clause && draft.kind !== 'speech' && draft.at > behind);
  return told.sort((a, b) => a.at - b.at)[0] ?? null;
}

/** «إثر غرق زورق … فجر الأربعاء»: without the article, behind a word of after, it is told here, and with its day. */
function isNew({ words }: Sentence, at: number): boolean {
  return !words[at]!.definite && AFTER.has(words[at - 1]?.base ?? '');
}

const OCCURRED: ReadonlySet<string> = new Set('وقع حدث جرى اندلع ضرب هز حصل عاد'.split(' '));

/** «بحثا رفع الصادرات خلال سنة 2026»: what a verb of the past tells is over; the day to come is that of what it was about. */
function isDone({ words, segments, headline }: Sentence, { segment, at, kind, type, predicate }: Draft): boolean {
  const { head } = segments[segment]!;
  // «تدخل حيز التنفيذ» is no «تدخّل».
  const other = head?.verb.lemma !== predicate && /^[يتن]/.test(words[at]!.base) && !/^[يتن]/.test(predicate);
  // «تتفق على زيادة الإنتاج في أغسطس»: a headline's present tells what was agreed; a visit it may announce.
  const past = (head?.reading?.tense === 'perfect' && !other) || (headline && isSpeech(type) && !head?.planned);
  return kind === 'deed' && head?.at === at && past && !SETS.has(head.verb.lemma);
}

/** Their object is what is to come: «تقرر عقد القمة في آذار المقبل». */
const SETS: ReadonlySet<string> = new Set(['تقرر', 'حدد', 'تحدد', 'أجل', 'تأجل', 'أرجأ', 'مدد', 'تمدد']);

/** Where a draft's event is named: «اندلعت الأزمة بعد توقيف … الخميس» tells of the arrest, and it is what the date dates. */
function tellingWord({ words, segments }: Sentence, { at, noun, segment }: Draft, date: number): number {
  const named = noun !== null && noun > at && noun < date && AFTER.has(words[noun - 1]!.base);
  return named && OCCURRED.has(segments[segment]!.head?.verb.lemma ?? '') ? noun : at;
}

/** «اتفقا خلال اتصال في 5 فبراير»: on the same day. */
const WHILE = foldedSet('خلال أثناء');

/** «أودى بأربعة بعد وفاة إطفائي ليل الخميس»: the day is that of what came before. */
function datesAnother({ words }: Sentence, from: number, at: number, predicate: string): boolean {
  const between = words.slice(from + 1, at);
  const after = between.findLastIndex(({ base }) => (AFTER.has(base) && !WHILE.has(base)) || BEFORE.has(base));
  if (after >= 0 && causes(words, from + 2 + after, predicate)) return false;
  return after >= 0 && between.slice(after + 1).some(({ nouns, date }) => nouns.length > 0 && !date);
}

function datesOf({ words }: Sentence): { at: number; date: DateMention }[] {
  const found: { at: number; date: DateMention }[] = [];
  words.forEach(({ date }, at) => {
    const told = date && words[at - 1]?.date !== date && (date.from || date.to);
    if (told && !isOfText(words, at)) found.push({ at, date });
  });
  return found;
}

/** «استدعت السفير احتجاجا على احتجاز اثنين منذ مايو»: since then lasts what is named between, and not what the verb tells. */
function isSinceAnother({ words }: Sentence, owner: Draft, at: number): boolean {
  if (words[at - 1]?.base !== 'منذ' || owner.at > at) return false;
  return words
    .slice(owner.at + 1, at)
    .some(({ nouns }, index) => owner.at + 1 + index !== owner.noun && nouns.some(({ verbal }) => verbal));
}

function ownerOf({ words, segments }: Sentence, drafts: Draft[], at: number): Draft | null {
  // «أعلن الحداد ثلاثة أيام تنتهي اليوم»
  if (ENDS.has(words[at - 1]?.base ?? '')) return null;
  let index = segments.findIndex(({ start, end }) => start <= at && at < end);
  if (datesCount(words, segments, index, at)) return null;
  while (index >= 0) {
    const segment = segments[index]!;
    const within = drafts.filter((draft) => draft.segment === index);
    const before = within.filter((draft) => draft.at < at).sort((a, b) => b.at - a.at)[0];
    const next = within.filter((draft) => draft.at > at).sort((a, b) => a.at - b.at)[0];
    const behind = next && isBeyond(words, segment, at, next) ? undefined : next;
    // «وفي 25 يناير، أعلن»: a date ahead of the clause's verb dates the verb.
    const verb = segment.head;
    if (verb && at < verb.at && !before) return within.find((draft) => draft.at === verb.at) ?? behind ?? null;
    // «أعلنت الشركة، السبت، غرق سفينة بعد هجوم تبنته …»: when it was announced.
    if (!before && verb && at > verb.at && segment.kind === 'main' && verb.verb.flags.has('say')) return null;
    // «القصف الذي وقع الجمعة أول خرق للهدنة»: of what took place, and not of what is named behind the day.
    const placed = !before && behind?.kind === 'occasion' && verb && verb.at < at && placedBy(segments, index, drafts);
    if (placed) return placed;
    if (before ?? behind) return before ?? behind ?? null;
    if (segment.kind !== 'relative' || segment.parent === null) return null;
    const uttered =
      index >= 0 &&
      carriesWords(words, segment.start) &&
      drafts.find((draft) => draft.segment === segment.parent && draft.kind === 'speech' && draft.at < at);
    if (uttered) return uttered;
    // «وفق ما أفادت الأحد»: when it was told.
    if (verb?.verb.flags.has('say')) return null;
    at = segment.start;
    index = segment.parent;
    const described = drafts
      .filter((draft) => draft.segment === index && draft.at < at && draft.kind !== 'speech')
      .sort((a, b) => b.at - a.at)[0];
    // «المبادرة التي تقدمت بها باريس الشهر الماضي»: only a verb of taking place dates what it describes, and of a blow any verb.
    const blow = described?.type === 'ASSAULT' || described?.type === 'DISASTER';
    if (verb && !blow && ![verb.verb, ...verb.homographs].some(({ lemma }) => HAPPENS.has(lemma))) return null;
    return described ?? null;
  }
  return null;
}

/** What stands right before a relative clause that tells when it took place. */
function placedBy(segments: Sentence['segments'], index: number, drafts: readonly Draft[]): Draft | undefined {
  const { kind, head, start, parent } = segments[index]!;
  if (kind !== 'relative' || !head || !OCCURRED.has(head.verb.lemma)) return undefined;
  return drafts.findLast(
    (draft) => draft.segment === parent && draft.kind !== 'speech' && draft.at < start && draft.at >= start - 3,
  );
}

const GIVEN_IN = foldedSet('في خلال عبر ضمن أثناء');
const VESSELS = foldedSet(
  'بيان تصريح كلمة خطاب رسالة مقابلة حوار منشور تغريدة تدوينة برقية مقال حديث بلاغ مؤتمر تصريحات إحاطة خطبة تعليق',
);

/** «أدان … في بيان أصدره أمس», «في الكلمة التي ألقاها الأحد»: when the words were given is when they were spoken. */
function carriesWords(words: Sentence['words'], start: number): boolean {
  return words.slice(0, start).some(({ base, stem, preposition }, index) => {
    if (index < start - 3 || !(VESSELS.has(base) || VESSELS.has(stem))) return false;
    return preposition === 'ب' || GIVEN_IN.has(words[index - 1]?.base ?? '');
  });
}

const ENDS = foldedSet('ينتهي تنتهي ينقضي تنقضي يستمر تستمر حتى');

/** «أنهت الفرق، مساء الخميس، البحث …، لترتفع حصيلة الانفجار»: a day behind a verb is not that of a noun behind another verb. */
function isBeyond(words: Sentence['words'], { head }: Segment, date: number, { kind, at }: Draft): boolean {
  if (kind !== 'occasion' || !head || head.at > date) return false;
  return words
    .slice(date + 1, at)
    .some((word) => (word.verbs.length > 0 && !word.nouns.length) || AFTER.has(word.base));
}

const COUNTS_UP = foldedSet(
  'ارتفع ارتفعت ترتفع يرتفع بلغ بلغت وصل وصلت زاد زادت انخفض انخفضت تراجع تراجعت تجاوز تجاوزت تخطى تخطت ازداد ازدادت قفز قفزت',
);

const TOLLS = foldedSet('حصيلة عدد أعداد قتلى ضحايا وفيات إصابات جرحى مصابين شهداء نسبة معدل سعر أسعار قيمة كلفة');

/**
 * «ارتفعت حصيلة الزلزال الذي ضرب الإقليم، السبت، إلى 760», «ارتفع عدد القتلى الجمعة إلى 49», «ارتفعت الجمعة حصيلة …»: right behind
 * the counting verb, or with its goal still to come, the day is that of the count. In a relative clause only between commas.
 */
function datesCount(words: Sentence['words'], segments: Sentence['segments'], index: number, at: number): boolean {
  const { kind, parent } = segments[index] ?? { kind: 'main', parent: null };
  const relative = kind === 'relative' && parent !== null;
  if (relative && !words[at - 1]?.mark) return false;
  const counting = segments[relative ? parent : index];
  const verb = counting
    ? words.findIndex(({ base }, n) => n >= counting.start && n < counting.end && COUNTS_UP.has(base))
    : -1;
  if (verb < 0 || verb > at) return false;
  // «وصل الوزير أمس إلى القاهرة»: who arrives is no number.
  const arrives = words[verb]!.base.startsWith('وصل');
  if (arrives && !words.slice(verb + 1, at).some(({ base, stem }) => TOLLS.has(base) || TOLLS.has(stem))) return false;
  const { date } = words[at]!;
  if (words.slice(verb + 1, at).every(({ mark }) => mark)) return true;
  const behind = words.slice(at).findIndex((word) => word.date !== date);
  if (behind < 0) return false;
  const closed = words[at + behind]!.mark;
  if (relative && !closed) return false;
  return GOALS.has(words[at + behind + (closed ? 1 : 0)]?.base ?? '');
}

const GOALS: ReadonlySet<string> = new Set(['الي', 'نحو', 'اكثر']);

/**
 * Several dates of one event: the finest when they agree («الأحد المقبل الموافق 11 شباط»), from the first to the last when a
 * word of joining stands between («7 و8 أغسطس»), else the first. «منذ» reaches to the day of publication.
 */
function joined(
  { words }: Sentence,
  dates: { date: DateMention; at: number }[],
  publishedAt: IsoDate | null,
): { from: IsoDate | null; to: IsoDate | null; grain: Grain } | null {
  const ranked = dates.toSorted((a, b) => Number(!a.date.from || !a.date.to) - Number(!b.date.from || !b.date.to));
  const [best, next] = ranked;
  if (!best) return null;
  const { date, at } = best;
  // «هي الأولى منذ 2021» compares, and dates nothing; «أول اجتماع … في سبتمبر» has a day.
  const compared = words.slice(Math.max(0, at - 5), at).some(({ base }) => COMPARED.has(base));
  if (compared && !(isFine(date) && words[at - 1]?.base !== 'منذ')) return null;
  const since = words.slice(Math.max(0, at - 4), at + 1).some(({ base }) => base === 'منذ');
  if (since) return { from: date.from, to: publishedAt, grain: 'range' };
  const joins = next && next.at > at && joinedBy(words, at, next.at);
  if (joins && date.from && next.date.to && next.date.to > date.from) {
    return { from: date.from, to: next.date.to, grain: 'range' };
  }
  return { from: weekStart(date), to: weekEnd(date, publishedAt), grain: date.grain };
}

const isFine = ({ grain }: DateMention): boolean => grain === 'day' || grain === 'month' || grain === 'week';

const COMPARED: ReadonlySet<string> = new Set(['اول', 'الاول', 'الاولي', 'اولي', 'اعلي', 'ادني', 'اكبر', 'اسوا']);
const JOINERS: ReadonlySet<string> = new Set(['و', 'الي', 'حتي', '-', '–', '—']);

/** Whether nothing but a word of joining parts two dates. */
function joinedBy(words: Sentence['words'], first: number, second: number): boolean {
  const between = words.slice(first, second).filter(({ date }) => date !== words[first]!.date);
  if (!between.length) return words[second]!.form.startsWith('و') || words[second]!.base === 'الي';
  return between.length === 1 && JOINERS.has(between[0]!.base);
}

const UNITS: ReadonlySet<string> = new Set([
  'ساعه',
  'ساعات',
  'يوم',
  'يوما',
  'ايام',
  'يومين',
  'ساعتين',
  'دقايق',
  'دقيقه',
]);

/**
 * «الأسبوع الماضي» said on a Saturday or Sunday: weeks begin then on many Arab desks, so that it reaches to the day before,
 * which the calendar's week (from Monday on) leaves to the week that runs.
 */
function weekEnd({ to, grain }: DateMention, publishedAt: IsoDate | null): IsoDate | null {
  if (grain !== 'week' || !to || !publishedAt) return to;
  const eve = addDays(publishedAt.slice(0, 10), -1);
  return eve > to && eve <= addDays(to, 6) && [5, 6].includes(new Date(eve).getUTCDay()) ? eve : to;
}

/** «مطلع الأسبوع»: where weeks begin on Saturday or Sunday it is two days earlier. */
function weekStart({ from, grain, vague }: DateMention): IsoDate | null {
  if (grain !== 'week' || !from || !vague || new Date(from).getUTCDay() !== 1) return from;
  return addDays(from, -2);
}

/** «لكن بعد أقل من 24 ساعة قُتل …»: counted from the event told before it; the same days, as far as they are coarse. */
function followOn({ words, segments }: Sentence, drafts: Draft[]): void {
  drafts.forEach((draft, index) => {
    const before = drafts[index - 1];
    if (draft.dated || !before?.dated || !before.from || !before.to || draft.segment === before.segment) return;
    const lead = words.slice(segments[draft.segment]!.start, draft.at);
    const after = lead.findIndex(({ base }) => base === 'بعد');
    if (after < 0 || !lead.slice(after, after + 6).some(({ base }) => UNITS.has(base))) return;
    Object.assign(draft, { from: before.from, to: addDays(before.to, 1), grain: 'range', dated: true });
  });
}
